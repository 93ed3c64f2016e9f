import { MalformedImageError } from '../errors.ts'

/** The first bytes of every PNG, chosen so that files that were mistaken for text show it. */
export const SIGNATURE: Uint8Array = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** So much is enough to call something a PNG, if a broken one. */
export const MARK = 4

/** Whether a file begins as a PNG does, or as much of it as there is. */
export function looksLikePng(image: Uint8Array): boolean {
  return image.length > 0 && firstDifference(image) >= Math.min(MARK, image.length)
}

/** @throws `MalformedImageError` where the signature is damaged or cut off. */
export function assertSignature(image: Uint8Array): void {
  const at = firstDifference(image)
  if (at === SIGNATURE.length) return
  const reason =
    at === image.length
      ? 'The file ends inside its signature'
      : 'The signature of the PNG is damaged, as by a transfer as text'
  throw new MalformedImageError(reason, at)
}

function firstDifference(image: Uint8Array): number {
  let at = 0
  while (at < SIGNATURE.length && image[at] === SIGNATURE[at]) at++
  return at
}
