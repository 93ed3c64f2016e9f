/**
 * The UTF-8 bytes of a well-formed text. Written out because this package may not assume a platform
 * that has `TextEncoder`; the caller has made sure that no half of a surrogate pair stands alone.
 *
 * @internal
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (point < 0x80) {
      bytes[length++] = point
      continue
    }
    if (point >= 0x1_0000) {
      at++
      bytes[length++] = 0xf0 | (point >> 18)
      bytes[length++] = 0x80 | ((point >> 12) & 0x3f)
    } else if (point >= 0x800) bytes[length++] = 0xe0 | (point >> 12)
    bytes[length++] = point >= 0x800 ? 0x80 | ((point >> 6) & 0x3f) : 0xc0 | (point >> 6)
    bytes[length++] = 0x80 | (point & 0x3f)
  }
  return bytes.subarray(0, length)
}
