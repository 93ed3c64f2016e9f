import type { BakeFindings } from './findings/catalogue.ts'
import type { ImageFacts } from './format/image-facts.ts'
import { formatOf } from './format/registry.ts'
import { assertImage, collectorFor, type ImageOptions, limitsOf } from './options.ts'

/**
 * Tells what can be told of an image without decoding its pixels: format, size, whether it moves, whether it
 * can be transparent, how many badges it carries.
 *
 * @throws `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError` because of the image;
 * `InvalidArgumentError` because of an option.
 */
export function inspectImage(image: Uint8Array, options: ImageOptions = {}): ImageFacts {
  return inspectNoting(image, options, collectorFor(options))
}

/** @internal The same, noting what is met on the way: in an SVG, whatever could act. */
export function inspectNoting(image: Uint8Array, options: ImageOptions, findings: BakeFindings): ImageFacts {
  const limits = limitsOf(options)
  assertImage(image, limits)
  return formatOf(image).inspect(image, { limits, findings })
}
