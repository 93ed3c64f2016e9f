import type { BakeFinding, BakeFindings } from './findings/catalogue.ts'
import type { ImageFacts } from './format/image-facts.ts'
import { inspectNoting } from './inspect-image.ts'
import { collectorFor, type ImageOptions } from './options.ts'

/** Shortest side of a picture that can still be recognised as a badge, in pixels. */
export const MINIMUM_IMAGE_SIDE = 90

/** Largest picture that places which show badges usually take, in bytes. */
export const MAXIMUM_IMAGE_SIZE: number = 2 * 1024 * 1024

/**
 * Says what is unwise about a picture that is to show a badge: not square, too small, too large, opaque,
 * animated, or an SVG with scripts and the like, which most places refuse to show. None of it makes a badge
 * invalid.
 *
 * This says nothing about badges in the image; ask `unbake`.
 *
 * @returns Findings whose paths point into what `inspectImage` answers, such as `/width`.
 * @throws The same as `inspectImage`.
 */
export function lintImage(image: Uint8Array, options: ImageOptions = {}): readonly BakeFinding[] {
  const noted = collectorFor(options)
  const facts = inspectNoting(image, options, noted)
  const findings = collectorFor(options)
  lintSides(facts, findings)
  if (facts.size > MAXIMUM_IMAGE_SIZE) {
    findings.add('IMAGE_TOO_LARGE', '/size', { size: facts.size, maximum: MAXIMUM_IMAGE_SIZE })
  }
  if (!facts.hasTransparency) findings.add('IMAGE_OPAQUE', '/hasTransparency')
  if (facts.animated) findings.add('IMAGE_ANIMATED', '/animated')
  // After the advice: only so many findings are kept, and nothing in an image may crowd the advice out.
  findings.addAll(noted.toArray())
  return findings.toArray()
}

function lintSides({ format, width, height }: ImageFacts, findings: BakeFindings): void {
  if (width === undefined || height === undefined) {
    findings.add('IMAGE_SIZE_UNKNOWN', '/width')
    return
  }
  if (width !== height) findings.add('IMAGE_NOT_SQUARE', '/width', { width, height })
  // An SVG is drawn at any size.
  if (format === 'png' && Math.min(width, height) < MINIMUM_IMAGE_SIDE) {
    const path = width <= height ? '/width' : '/height'
    findings.add('IMAGE_TOO_SMALL', path, { width, height, minimum: MINIMUM_IMAGE_SIDE })
  }
}
