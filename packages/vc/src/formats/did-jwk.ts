import { decodeBase64url, encodeBase64url } from '../bytes/base64.ts'
import type { KeyCandidate, KeyMaterial } from '../keys/key-material.ts'
import { malformed } from './fail.ts'
import { fromJwk, toPublicJwk } from './jwk.ts'

/** How every did:jwk begins. */
export const DID_JWK = 'did:jwk:'

/** Room for an RSA key of 8192 bits and some members more. */
const LONGEST = 4096

/**
 * The DID that is the public key as JWK, its members in the order of their names.
 *
 * Ed25519 is for signatures only and says so (`use`); other kinds say nothing, as the specification's example.
 */
export function toDidJwk(material: KeyMaterial): string {
  const use = material.type === 'Ed25519' ? { use: 'sig' } : {}
  const members = Object.entries({ ...toPublicJwk(material), ...use }).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify(Object.fromEntries(members))
  return `${DID_JWK}${encodeBase64url(new TextEncoder().encode(text))}`
}

/**
 * Takes the key out of a did:jwk, with the fragment `#0` or without.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://github.com/quartzjer/did-jwk/blob/main/spec.md#read | did:jwk Method Specification}
 */
export function fromDidJwk(url: string): KeyCandidate {
  const candidate = fromJwk(jwkOfDid(url))
  if (candidate.secretKey !== undefined) {
    return malformed('A did:jwk must hold a public key, and this is a private one')
  }
  return candidate
}

/**
 * The JWK in a did:jwk, as it is written there.
 *
 * @throws `InvalidKeyError` when it is no JSON object.
 */
export function jwkOfDid(url: string): Readonly<Record<string, unknown>> {
  if (url.length > LONGEST) return malformed('The did:jwk is too long for any key')
  const [encoded = '', fragment, ...more] = url.slice(DID_JWK.length).split('#', 3)
  if (more.length > 0 || (fragment !== undefined && fragment !== '0')) {
    return malformed('The only fragment of a did:jwk is "0"')
  }
  const bytes = decodeBase64url(encoded)
  if (bytes === undefined || bytes.length === 0) return malformed('The did:jwk is not base64url')
  const jwk = parse(bytes)
  return isObject(jwk) ? jwk : malformed('The did:jwk holds no JSON object')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    // The message of the parser quotes the text.
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
