import { encodeBase64url } from '../bytes/base64.ts'
import { webCrypto } from '../engine/web-crypto.ts'
import { toPublicJwk } from '../formats/jwk.ts'
import { type Key, materialOf } from './key.ts'

/**
 * The SHA-256 of a public key as JWK: a short name for it that everybody computes alike, fit for `kid`.
 *
 * A private key has that of its public half.
 *
 * @returns 43 characters of base64url.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7638#section-3 | RFC 7638, 3 JSON Web Key (JWK) Thumbprint}
 */
export async function jwkThumbprint(key: Key): Promise<string> {
  const members = Object.entries(toPublicJwk(materialOf(key))).sort(([a], [b]) => (a < b ? -1 : 1))
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(members)))
  return encodeBase64url(new Uint8Array(await webCrypto().subtle.digest('SHA-256', bytes)))
}
