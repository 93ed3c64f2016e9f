/** How many bytes are turned into characters at once; more would not fit on a small stack. */
const PIECE = 8_192

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  }
  return btoa(parts.join(''))
}

/** Bytes out of base64; `undefined` where the text is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
