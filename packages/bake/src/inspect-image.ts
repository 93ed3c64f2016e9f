import type { ImageFacts } from './format/image-facts.ts'
import { formatOf } from './format/registry.ts'
import { completeLimits } from './limits.ts'
import { assertImage, collectorFor, type ImageOptions } from './options.ts'

/**
 * Tells what can be told of an image without decoding its pixels: format, size, whether it moves, whether it
 * can be transparent, how many badges it carries.
 *
 * @throws `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError` because of the image;
 * `InvalidArgumentError` because of an option.
 */
export function inspectImage(image: Uint8Array, options: ImageOptions = {}): ImageFacts {
  const task = { limits: completeLimits(options.limits), findings: collectorFor(options) }
  assertImage(image, task.limits)
  return formatOf(image).inspect(image, task)
}
