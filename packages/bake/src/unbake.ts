import { badgeNature } from './badge/badge-nature.ts'
import type { FoundBadge } from './badge/found-badge.ts'
import type { BakeFinding, BakeFindings } from './findings/catalogue.ts'
import type { Carrier } from './format/image-format.ts'
import { formatOf } from './format/registry.ts'
import { assertImage, collectorFor, readTask, type UnbakeOptions } from './options.ts'

/** What an image holds. */
export interface UnbakeResult {
  /** Every badge that could be read, in the order of the file. None is ever left out because of another. */
  readonly found: readonly FoundBadge[]
  /**
   * What is wrong, or worth knowing. Paths point into this result: `/found/0` is the first badge, the empty
   * path the image. Do not use a badge from an image with a finding of severity `error`.
   */
  readonly findings: readonly BakeFinding[]
}

/**
 * Finds every badge that was ever baked into an image.
 *
 * In a PNG, that is `iTXt`, `tEXt` and `zTXt` chunks with the keywords of Open Badges 3.0 and of all versions
 * before; in an SVG, the elements of both namespaces. Several badges in one image are a finding of severity
 * `error`, and all of them are in the answer.
 *
 * Unbaking does **not** verify: what comes out is text that a stranger wrote. Hand it to `verify`.
 *
 * @param image - A PNG or an SVG. It is not written to.
 * @throws `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError` because of the image;
 * `InvalidArgumentError` because of an option. Nothing that is baked in can make this function throw, except
 * by its size.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#baked-badge | Open Badges 3.0, Baked Badge}
 */
export function unbake(image: Uint8Array, options: UnbakeOptions = {}): UnbakeResult {
  const task = readTask(options)
  assertImage(image, task.limits)
  const carriers = formatOf(image).read(image, task)
  return judgeCarriers(carriers, task.findings, options)
}

/**
 * @internal Makes badges of what carries them, and notes what is wrong with them. That comes before what was
 * noted about the image: only so many findings are kept, and nothing in an image may crowd these out.
 */
export function judgeCarriers(
  carriers: readonly Carrier[],
  noted: BakeFindings,
  options: UnbakeOptions,
): UnbakeResult {
  const findings = collectorFor(options)
  if (carriers.length > 1) findings.add('BADGE_SEVERAL', '', { count: carriers.length })
  const found: FoundBadge[] = []
  for (const { text, place, announces, compressed } of carriers) {
    if (text === undefined) continue
    const badge: FoundBadge = { ...badgeNature(text), text, where: place, compressed }
    judgeBadge(badge, announces, `/found/${found.length}`, findings)
    found.push(badge)
  }
  findings.addAll(noted.toArray())
  return { found, findings: findings.toArray() }
}

function judgeBadge(
  { form, generation, where: { offset } }: FoundBadge,
  announced: '2.0' | '3.0',
  path: string,
  findings: BakeFindings,
): void {
  if (form === 'unknown') findings.add('BADGE_FORM_UNKNOWN', path, { offset })
  else if (form === 'url') findings.add('BADGE_IS_ADDRESS', path)
  else if (generation === undefined) findings.add('BADGE_GENERATION_UNKNOWN', path, { offset })
  else if ((generation === '3.0') !== (announced === '3.0')) {
    findings.add('BADGE_MISLABELLED', path, { offset, generation, announced })
  }
}
