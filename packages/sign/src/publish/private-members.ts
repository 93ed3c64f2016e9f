import type { JsonValue } from '@shirushi/core/json'

/** Members that hold a private key, whatever they stand in. */
const ALWAYS = new Set([
  ...['secretKeyMultibase', 'secretKeyJwk', 'privateKeyMultibase', 'privateKeyJwk'],
  ...['privateKeyBase58', 'privateKeyPem', 'privateKeyHex'],
])

/** Members of a JWK that nobody but its owner should see. */
const IN_JWK = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/**
 * Whether there is a private key anywhere in a document.
 *
 * @param document - Of bounded depth.
 * @internal
 */
export function hasPrivateKey(document: JsonValue): boolean {
  if (typeof document === 'string') return PEM.test(document)
  if (typeof document !== 'object' || document === null) return false
  if (!Array.isArray(document)) {
    if (Object.keys(document).some((name) => ALWAYS.has(name))) return true
    if (Object.hasOwn(document, 'kty') && IN_JWK.some((name) => Object.hasOwn(document, name))) return true
  }
  return Object.values(document).some((value: JsonValue) => hasPrivateKey(value))
}
