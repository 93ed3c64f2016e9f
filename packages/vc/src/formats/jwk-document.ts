import { equalBytes, trimZeros } from '../bytes/bytes.ts'
import { InvalidKeyError } from '../errors.ts'
import type { KeyCandidate } from '../keys/key-material.ts'
import { malformed } from './fail.ts'
import { fromJwk } from './jwk.ts'
import { valueMember } from './member.ts'

const OPEN = 'publicKeyJwk'

/** The name of the standard, and that of before it. */
const SECRET = ['secretKeyJwk', 'privateKeyJwk'] as const

/** Whether an object is a verification method that holds a JWK. */
export function holdsJwk(object: object): boolean {
  return [OPEN, ...SECRET].some((name) => valueMember(object, name) !== undefined)
}

/**
 * Takes a key out of a verification method with a JWK, public, private or both.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://www.w3.org/TR/cid-1.0/#JsonWebKey | Controlled Identifiers 1.0, 2.2.3 JsonWebKey}
 */
export function fromJwkDocument(object: object): KeyCandidate {
  const names = SECRET.filter((name) => valueMember(object, name) !== undefined)
  if (names.length > 1) return malformed(`The object has both "${SECRET.join('" and "')}"`)
  const open = jwkMember(object, OPEN)
  const secret = names[0] === undefined ? undefined : jwkMember(object, names[0])
  if (open?.secretKey !== undefined) return malformed(`"${OPEN}" holds a private key`)
  if (secret === undefined) return open ?? malformed(`The object has no "${OPEN}"`)
  if (secret.secretKey === undefined) return malformed(`"${names[0]}" holds a public key`)
  if (open === undefined || isSamePublicKey(open, secret)) return secret
  throw new InvalidKeyError('halves-differ', 'The public and the private JWK are not of one key')
}

function jwkMember(object: object, name: string): KeyCandidate | undefined {
  const value = valueMember(object, name)
  if (value === undefined) return undefined
  return typeof value === 'object' && value !== null
    ? fromJwk(value)
    : malformed(`"${name}" must be an object`)
}

function isSamePublicKey(a: KeyCandidate, b: KeyCandidate): boolean {
  if (a.type === 'RSA' || b.type === 'RSA') {
    if (a.type !== 'RSA' || b.type !== 'RSA') return false
    return equalBytes(trimZeros(a.n), trimZeros(b.n)) && equalBytes(trimZeros(a.e), trimZeros(b.e))
  }
  if (a.publicKey === undefined || b.publicKey === undefined) return false
  return a.type === b.type && equalBytes(a.publicKey, b.publicKey)
}
