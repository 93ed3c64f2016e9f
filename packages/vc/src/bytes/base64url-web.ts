const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The code of each of the 64 characters, as they are written. */
const CODES: Uint8Array = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0))

/** Six bits for each code of the alphabet, or 255. */
const VALUES: Uint8Array = new Uint8Array(128).fill(255)
for (const [value, code] of CODES.entries()) VALUES[code] = value

/** Writes bytes as base64url without padding, in plain JavaScript. */
export function encodeBase64url(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 4) / 3)
  const written = new Uint8Array(length)
  for (let from = 0, to = 0; to < length; from += 3, to += 4) {
    const three = (at(bytes, from) << 16) | (at(bytes, from + 1) << 8) | at(bytes, from + 2)
    // What falls behind the end is not kept: that is how the last group becomes short.
    written[to] = at(CODES, three >>> 18)
    written[to + 1] = at(CODES, (three >>> 12) & 63)
    written[to + 2] = at(CODES, (three >>> 6) & 63)
    written[to + 3] = at(CODES, three & 63)
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(written)
}

/**
 * The bytes behind base64url without padding; `undefined` for anything else, and where bits that stand for
 * nothing are not zero.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [held, bits, to] = [0, 0, 0]
  for (let from = 0; from < text.length; from++) {
    const value = VALUES[text.charCodeAt(from)] ?? 255
    if (value === 255) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = held >>> bits
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}
