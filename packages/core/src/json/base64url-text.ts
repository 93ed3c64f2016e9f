const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Six bits by character code; 64 where the character is not of the alphabet. */
const SIXTETS: Uint8Array = new Uint8Array(128).fill(64)
for (let value = 0; value < 64; value++) SIXTETS[ALPHABET.charCodeAt(value)] = value

/**
 * The text that base64url (without padding) holds as UTF-8, or `undefined` where it holds none: a
 * character outside the alphabet, bits left over, or bytes that are not UTF-8.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#appendix-C | RFC 7515, Appendix C}
 */
export function decodeBase64UrlText(encoded: string): string | undefined {
  const bytes = decodeBytes(encoded)
  return bytes === undefined ? undefined : decodeUtf8(bytes)
}

function decodeBytes(encoded: string): Uint8Array | undefined {
  if (encoded.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((encoded.length * 3) / 4))
  let bits = 0
  let buffered = 0
  let at = 0
  for (let index = 0; index < encoded.length; index++) {
    const sixtet = SIXTETS[encoded.charCodeAt(index)] ?? 64
    if (sixtet === 64) return undefined
    bits = ((bits << 6) | sixtet) & 0xffff
    buffered += 6
    if (buffered < 8) continue
    buffered -= 8
    bytes[at++] = (bits >> buffered) & 0xff
  }
  const left = bits & ((1 << buffered) - 1)
  return left === 0 ? bytes : undefined
}

/** The smallest code point that needs as many bytes: shorter forms are forgeries. */
const SMALLEST = [0, 0x80, 0x800, 0x10000] as const

function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = []
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const more = lead < 0x80 ? 0 : lead < 0xc2 ? 4 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 4
    if (more === 4 || at + more >= bytes.length) return undefined
    let point = more === 0 ? lead : lead & (0x3f >> more)
    for (let next = 1; next <= more; next++) {
      const byte = bytes[at + next] ?? 0
      if ((byte & 0xc0) !== 0x80) return undefined
      point = (point << 6) | (byte & 0x3f)
    }
    const tooShort = point < (SMALLEST[more] ?? 0)
    if (tooShort || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
    parts.push(String.fromCodePoint(point))
    at += more + 1
  }
  return parts.join('')
}
