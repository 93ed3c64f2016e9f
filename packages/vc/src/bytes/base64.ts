import { decodeBase64url, encodeBase64url } from '#base64url'

export { decodeBase64url, encodeBase64url }

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64 with padding, as PEM has it. */
export function encodeBase64(bytes: Uint8Array): string {
  const text = encodeBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text + '='.repeat((4 - (text.length % 4)) % 4)
}

/** Base64 with padding, without white space; `undefined` for anything else. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || text.includes('-') || text.includes('_')) return undefined
  return decodeBase64url(withoutPadding(toUrlSafe(text)))
}

/**
 * Base64 of either alphabet, with padding or without, whatever the bits say that stand for nothing;
 * `undefined` for anything else.
 */
export function decodeAnyBase64(text: string): Uint8Array | undefined {
  const digits = withoutPadding(toUrlSafe(text))
  const kept = [0, 0, 0b110000, 0b111100][digits.length % 4] ?? 0
  if (kept === 0) return decodeBase64url(digits)
  const last = ALPHABET.indexOf(digits.slice(-1))
  if (last < 0) return undefined
  return decodeBase64url(digits.slice(0, -1) + ALPHABET.charAt(last & kept))
}

function toUrlSafe(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

/** Up to two characters, so that a text of nothing else costs nothing. */
function withoutPadding(text: string): string {
  if (text.endsWith('==')) return text.slice(0, -2)
  return text.endsWith('=') ? text.slice(0, -1) : text
}
