import { Buffer } from 'node:buffer'

/** Writes bytes as base64url without padding, by what Node brings. */
export function encodeBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}

/**
 * The bytes behind base64url without padding; `undefined` for anything else, and where bits that stand for
 * nothing are not zero.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = Buffer.from(text, 'base64url')
  // Node reads whatever it can, and writes one text only.
  return bytes.toString('base64url') === text ? new Uint8Array(bytes) : undefined
}
