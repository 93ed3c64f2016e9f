import { decodeBase58 } from '../bytes/base58.ts'
import { compressedOrWhole } from '../checks/nist-point.ts'
import { InvalidKeyError } from '../errors.ts'
import { malformed } from '../formats/fail.ts'
import { fromJwk, toPublicJwk } from '../formats/jwk.ts'
import { fromMultikey } from '../formats/multikey.ts'
import type { KeyInput } from '../keys/import-key.ts'
import type { KeyCandidate, KeyMaterial } from '../keys/key-material.ts'
import { CURVES, type CurveKeyType, type KeyType } from '../keys/key-type.ts'
import { type Members, memberOf, membersOf } from './members.ts'
import { isPrivateMethod } from './private-key-members.ts'

/** Why the key of a verification method cannot be used. */
export type PublishedKeyFault =
  | 'key-type-unsupported'
  | 'key-missing'
  | 'key-ambiguous'
  | 'key-malformed'
  | 'private-key-published'

/** A public key for `importKey`, or why there is none. */
export type PublishedKey =
  | { readonly ok: true; readonly key: KeyInput }
  | { readonly ok: false; readonly fault: PublishedKeyFault }

/** The members that hold a public key, and how they are read. */
const READERS: Readonly<Record<string, (value: unknown, type: KeyType | undefined) => KeyCandidate>> = {
  publicKeyMultibase: (value) => fromMultikey(text(value)),
  publicKeyJwk: (value) => fromJwk(membersOf(value) ?? malformed('"publicKeyJwk" must be an object')),
  publicKeyBase58(value, type) {
    if (type === undefined || type === 'RSA')
      return malformed('"publicKeyBase58" needs a type that says more')
    return fromRawBase58(text(value), type)
  },
}

/** What a type of verification method may hold, and of which kind the key has to be. */
interface MethodType {
  readonly members: readonly string[]
  readonly key?: KeyType
}

const ANY = ['publicKeyMultibase', 'publicKeyJwk', 'publicKeyBase58']

const TYPES: Readonly<Record<string, MethodType>> = {
  Multikey: { members: ['publicKeyMultibase'] },
  JsonWebKey: { members: ['publicKeyJwk'] },
  JsonWebKey2020: { members: ['publicKeyJwk'] },
  Ed25519VerificationKey2018: { members: ANY, key: 'Ed25519' },
  Ed25519VerificationKey2020: { members: ANY, key: 'Ed25519' },
  EcdsaSecp256r1VerificationKey2019: { members: ANY, key: 'P-256' },
  EcdsaSecp384r1VerificationKey2019: { members: ANY, key: 'P-384' },
  P256Key2021: { members: ANY, key: 'P-256' },
  P384Key2021: { members: ANY, key: 'P-384' },
}

/** Longer than any key of these kinds. Base58 takes time in the square of the length. */
const LONGEST_BASE58 = 128

/**
 * The public key that a verification method holds. A method that gives away a private key has none: whoever
 * read the document can sign with it.
 *
 * Nothing in it can make this throw. Whether the point lies on its curve is for `importKey` to say.
 */
export function publishedKey(method: Members): PublishedKey {
  if (isPrivateMethod(method)) return { ok: false, fault: 'private-key-published' }
  const type = memberOf(method, 'type')
  const row = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (row === undefined) return { ok: false, fault: 'key-type-unsupported' }
  const present = ANY.filter((name) => memberOf(method, name) !== undefined)
  const [name] = present
  if (present.length > 1) return { ok: false, fault: 'key-ambiguous' }
  const read = name !== undefined && row.members.includes(name) ? READERS[name] : undefined
  if (name === undefined || read === undefined) return { ok: false, fault: 'key-missing' }
  return judged(() => read(memberOf(method, name), row.key), row.key)
}

function judged(read: () => KeyCandidate, expected: KeyType | undefined): PublishedKey {
  try {
    const candidate = read()
    if (candidate.secretKey !== undefined) return { ok: false, fault: 'private-key-published' }
    if (expected !== undefined && candidate.type !== expected) return { ok: false, fault: 'key-malformed' }
    const material = publicMaterial(candidate)
    return material === undefined
      ? { ok: false, fault: 'key-malformed' }
      : { ok: true, key: toPublicJwk(material) }
  } catch (error) {
    if (!(error instanceof InvalidKeyError)) throw error
    return { ok: false, fault: error.fault === 'unsupported' ? 'key-type-unsupported' : 'key-malformed' }
  }
}

function publicMaterial(candidate: KeyCandidate): KeyMaterial | undefined {
  if (candidate.type === 'RSA') return { type: 'RSA', n: candidate.n, e: candidate.e }
  const { type, publicKey } = candidate
  return publicKey === undefined ? undefined : { type, publicKey }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : malformed('The public key must be a string')
}

/** The point without a prefix, as the suites from before Multikey write it. */
function fromRawBase58(encoded: string, type: CurveKeyType): KeyCandidate {
  const bytes = encoded.length > LONGEST_BASE58 ? undefined : decodeBase58(encoded)
  if (bytes === undefined) return malformed('The public key is not base58')
  if (type !== 'Ed25519') return { type, publicKey: compressedOrWhole(type, bytes) }
  if (bytes.length !== CURVES[type].size) return malformed('The public key has another length')
  return { type, publicKey: bytes }
}
