const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The code of each of the 64 characters, as they are written. */
const CODES: Uint8Array = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0))

/** Six bits for each code of the URL-safe alphabet, or 255. */
const URL_VALUES: Uint8Array = new Uint8Array(128).fill(255)
for (const [value, code] of CODES.entries()) URL_VALUES[code] = value

/** The same with the two characters of the other alphabet of RFC 4648. */
const ALL_VALUES: Uint8Array = URL_VALUES.slice()
ALL_VALUES['+'.charCodeAt(0)] = 62
ALL_VALUES['/'.charCodeAt(0)] = 63

/** Writes bytes as base64url, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 4) / 3)
  const written = new Uint8Array(length)
  for (let from = 0, to = 0; to < length; from += 3, to += 4) {
    const three = (at(bytes, from) << 16) | (at(bytes, from + 1) << 8) | at(bytes, from + 2)
    // What falls behind the end is not kept: that is how the last group becomes short.
    for (let step = 0; step < 4; step++) written[to + step] = at(CODES, (three >>> (18 - 6 * step)) & 63)
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(written)
}

/**
 * Reads base64url without padding; with `lenient`, the other alphabet and padding too. `undefined` where it is
 * something else.
 */
export function fromBase64url(text: string, lenient = false): Uint8Array | undefined {
  const digits = lenient ? withoutPadding(text) : text
  if (digits.length % 4 === 1) return undefined
  const values = lenient ? ALL_VALUES : URL_VALUES
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let [held, bits, to] = [0, 0, 0]
  for (let from = 0; from < digits.length; from++) {
    const value = values[digits.charCodeAt(from)] ?? 255
    if (value === 255) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = held >>> bits
  }
  return bytes
}

/** Up to two characters, so that a text of nothing else costs nothing. */
function withoutPadding(text: string): string {
  if (text.endsWith('==')) return text.slice(0, -2)
  return text.endsWith('=') ? text.slice(0, -1) : text
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}
