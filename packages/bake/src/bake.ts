import { bakeSegments } from './bake-segments.ts'
import { concatenate } from './format/splice.ts'
import type { BakeOptions } from './options.ts'

/**
 * Puts a badge into an image.
 *
 * Whether the image is a PNG or an SVG is told by its content, and so is whether the badge is an assertion of
 * Open Badges 2.0 or a credential of 3.0, written as JSON or signed. Text is embedded byte for byte as given;
 * an object is serialised once, with `JSON.stringify`. Nothing else in the image changes: no pixel, no
 * other chunk, no byte of other markup.
 *
 * Baking does **not** sign, and does not check that the badge is right; ask `checkBadge` and `verify`.
 *
 * @example
 * ```ts
 * import { bake, unbake } from '@shirushi/bake'
 *
 * const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
 * const image = Uint8Array.from(atob(pixel), (byte) => byte.charCodeAt(0))
 * const baked = bake(image, { type: ['VerifiableCredential', 'OpenBadgeCredential'] })
 * console.log(unbake(baked).found[0]?.generation) // → 3.0
 * ```
 *
 * @param image - A PNG or an SVG. It is not written to.
 * @param badge - The badge: JSON text, a compact JWS, or an object.
 * @returns A new array.
 * @throws `AlreadyBakedError` when there is a badge in the image and `replace` was not asked for.
 * `UnsupportedImageError`, `MalformedImageError`, `LimitExceededError` because of the image;
 * `InvalidArgumentError` because of the badge or an option.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#baked-badge | Open Badges 3.0, Baked Badge}
 */
export function bake(image: Uint8Array, badge: string | object, options: BakeOptions = {}): Uint8Array {
  return concatenate(bakeSegments(image, badge, options))
}
