import { type BadgeText, toBadgeText } from './badge/badge-text.ts'
import { LimitExceededError } from './errors.ts'
import type { BakeTask } from './format/image-format.ts'
import { formatOf } from './format/registry.ts'
import { segmentsOf } from './format/splice.ts'
import type { BakeLimits } from './limits.ts'
import { assertImage, type BakeOptions, bakeTask } from './options.ts'

/**
 * Puts a badge into an image without copying the image: the answer is the parts of the new file, in order, to
 * be written one after the other, as with `writev`.
 *
 * Parts that did not change are views of `image`. They change with it, so write them before you touch it.
 * Everything else is as in `bake`.
 *
 * @example
 * ```ts
 * import { bakeSegments } from '@shirushi/bake'
 *
 * const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
 * const image = Uint8Array.from(atob(pixel), (byte) => byte.charCodeAt(0))
 * const parts = bakeSegments(image, { type: ['VerifiableCredential', 'OpenBadgeCredential'] })
 * console.log(new Blob(parts.map((part) => Uint8Array.from(part))).size > image.length) // → true
 * ```
 *
 * @throws The same as `bake`.
 */
export function bakeSegments(
  image: Uint8Array,
  badge: string | object,
  options: BakeOptions = {},
): readonly Uint8Array[] {
  const task = bakeTask(options)
  assertImage(image, task.limits)
  const segments = segmentsWith(image, toBadgeText(badge, task.limits), task)
  assertSize(segments, task.limits)
  if (options.onFinding !== undefined)
    for (const finding of task.findings.toArray()) options.onFinding(finding)
  return segments
}

/** What is made has to be read again under the same limits. */
function assertSize(segments: readonly Uint8Array[], { imageSize }: BakeLimits): void {
  const size = segments.reduce((sum, { length }) => sum + length, 0)
  if (size > imageSize) throw new LimitExceededError('imageSize', imageSize)
}

function segmentsWith(image: Uint8Array, badge: BadgeText, task: BakeTask): Uint8Array[] {
  return segmentsOf(image, formatOf(image).bake(image, badge, task))
}
