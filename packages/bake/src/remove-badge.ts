import { formatOf } from './format/registry.ts'
import { concatenate, segmentsOf } from './format/splice.ts'
import { assertImage, collectorFor, type ImageOptions, limitsOf } from './options.ts'

/**
 * Takes every badge out of an image.
 *
 * From an image that `bake` made, this gives back the original, byte for byte. From others it takes whatever
 * `unbake` would find, readable or not. An image without a badge comes back as it was.
 *
 * @param image - A PNG or an SVG. It is not written to.
 * @returns A new array, in every case.
 * @throws `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError` because of the image;
 * `InvalidArgumentError` because of an option.
 */
export function removeBadge(image: Uint8Array, options: ImageOptions = {}): Uint8Array {
  const task = { limits: limitsOf(options), findings: collectorFor(options) }
  assertImage(image, task.limits)
  return concatenate(segmentsOf(image, formatOf(image).remove(image, task)))
}
