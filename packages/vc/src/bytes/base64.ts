const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64 with padding, as PEM has it. */
export function encodeBase64(bytes: Uint8Array): string {
  const text = encode(bytes, PLAIN)
  return text + '='.repeat((4 - (text.length % 4)) % 4)
}

/** Base64 with padding, without white space; `undefined` for anything else. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return decode(text.slice(0, text.length - padding), PLAIN)
}

/** Base64url without padding, as JWK has it. */
export function encodeBase64url(bytes: Uint8Array): string {
  return encode(bytes, URL_SAFE)
}

/**
 * Base64url without padding; `undefined` for anything else.
 *
 * Bits that stand for nothing have to be zero, so that each byte string has one text only.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4648#section-3.5 | RFC 4648, 3.5 Canonical Encoding}
 */
export function decodeBase64url(text: string): Uint8Array | undefined {
  return decode(text, URL_SAFE)
}

function encode(bytes: Uint8Array, alphabet: string): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 6; bits -= 6) text += alphabet.charAt((held >> (bits - 6)) & 63)
    held &= 63
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (6 - bits)) & 63)
}

function decode(text: string, alphabet: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    held = ((held & 63) << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined
}
