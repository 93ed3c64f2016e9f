import { InvalidArgumentError } from '@shirushi/core/errors'
import { checkCandidate } from '../checks/check-candidate.ts'
import { InvalidKeyError } from '../errors.ts'
import { DID_JWK, fromDidJwk } from '../formats/did-jwk.ts'
import { DID_KEY, fromDidKey } from '../formats/did-key.ts'
import { decryptPkcs8 } from '../formats/encrypted-pkcs8.ts'
import { malformed, unsupported } from '../formats/fail.ts'
import { fromJwk, type PrivateJwk, type PublicJwk } from '../formats/jwk.ts'
import { fromJwkDocument, holdsJwk } from '../formats/jwk-document.ts'
import { stringMember, valueMember } from '../formats/member.ts'
import { fromMultikey } from '../formats/multikey.ts'
import { fromPem, isPem } from '../formats/pem.ts'
import { fromPkcs8 } from '../formats/pkcs8.ts'
import { fromSpki } from '../formats/spki.ts'
import { type Key, makeKey } from './key.ts'
import type { KeyCandidate } from './key-material.ts'

/** A verification method that holds a Multikey, with its secret or without. Other members are passed over. */
export interface MultikeyDocument {
  readonly publicKeyMultibase?: string
  readonly secretKeyMultibase?: string
}

/** A verification method that holds a JWK, with its private half or without. Other members are passed over. */
export interface JwkDocument {
  readonly publicKeyJwk?: object
  readonly secretKeyJwk?: object
  /** What `secretKeyJwk` was called before it was standardised. */
  readonly privateKeyJwk?: object
}

/** Everything that `importKey` takes: a JWK, a Multikey, a verification method, PEM, did:key or did:jwk. */
export type KeyInput =
  | string
  | PublicJwk
  | PrivateJwk
  | MultikeyDocument
  | JwkDocument
  | Readonly<Record<string, unknown>>

/** What is needed to read a key. */
export interface ImportKeyOptions {
  /** Opens an encrypted PEM. */
  readonly passphrase?: string
}

/**
 * Reads a key, public or private, whatever it is written as.
 *
 * | what | how it looks |
 * |---|---|
 * | JWK | an object with `kty`, or with `publicKeyJwk`, `secretKeyJwk` (also `privateKeyJwk`) or both; `alg`, `use` and `key_ops`, where present, have to allow our signatures |
 * | Multikey, public or secret | a text that begins with `z`, or an object with `publicKeyMultibase`, `secretKeyMultibase` or both |
 * | did:key | `did:key:z…`, with a fragment that repeats the key, or without |
 * | did:jwk | `did:jwk:…`, with the fragment `#0` or without |
 * | PEM | `PUBLIC KEY` (SPKI), `PRIVATE KEY` (PKCS#8), `ENCRYPTED PRIVATE KEY` (PKCS#8 with a passphrase: PBES2, AES) |
 *
 * Nothing is taken on trust: sizes are checked, points have to lie on their curve, and where both halves are
 * given they have to be of one key. It does **not** say whose key it is.
 *
 * @example
 * ```ts
 * import { importKey } from '@shirushi/vc'
 *
 * const key = await importKey('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2')
 * console.log(key.type, key.isPrivate) // → Ed25519 false
 * ```
 *
 * @throws `InvalidKeyError` for whatever is wrong with the key: `fault` says what. `InvalidArgumentError` when
 * the input is neither text nor object, or the passphrase no text.
 */
export async function importKey(input: KeyInput, options: ImportKeyOptions = {}): Promise<Key> {
  const { passphrase } = options
  if (passphrase !== undefined && typeof passphrase !== 'string') {
    throw new InvalidArgumentError('options.passphrase', 'must be a string')
  }
  if (typeof input === 'string') return makeKey(await checkCandidate(await fromText(input, passphrase)))
  if (typeof input !== 'object' || input === null) {
    throw new InvalidArgumentError('input', 'must be a JWK or another object that holds a key, or a text')
  }
  return makeKey(await checkCandidate(fromObject(input)))
}

async function fromText(text: string, passphrase: string | undefined): Promise<KeyCandidate> {
  if (text.startsWith(DID_KEY)) return fromDidKey(text)
  if (text.startsWith(DID_JWK)) return fromDidJwk(text)
  // Files end with a line feed, and some begin with one.
  const start = text.slice(0, 100).trimStart()
  if (isPem(start)) return fromPemText(text.trimStart(), passphrase)
  return fromMultikey(text)
}

async function fromPemText(text: string, passphrase: string | undefined): Promise<KeyCandidate> {
  const { label, bytes } = fromPem(text)
  if (label === 'PUBLIC KEY') return fromSpki(bytes)
  if (label === 'PRIVATE KEY') return fromPkcs8(bytes)
  if (label === 'ENCRYPTED PRIVATE KEY') return fromEncrypted(bytes, passphrase)
  return unsupported(
    'The PEM must be a PUBLIC KEY or a PRIVATE KEY; `openssl pkcs8 -topk8` writes older ones anew',
  )
}

async function fromEncrypted(bytes: Uint8Array, passphrase: string | undefined): Promise<KeyCandidate> {
  if (passphrase === undefined) {
    throw new InvalidKeyError('passphrase-missing', 'The key is encrypted: pass `passphrase`')
  }
  const pkcs8 = await decryptPkcs8(bytes, passphrase)
  try {
    return fromPkcs8(pkcs8)
  } catch (error) {
    // One wrong passphrase in some hundreds leaves what looks like sound padding behind.
    const isNoise = error instanceof InvalidKeyError && error.fault === 'malformed'
    throw isNoise ? new InvalidKeyError('passphrase-wrong', 'The passphrase is not that of the key') : error
  }
}

function fromObject(object: object): KeyCandidate {
  if (valueMember(object, 'kty') !== undefined) return fromJwk(object)
  if (holdsJwk(object)) return fromJwkDocument(object)
  const [secret, open] = [half(object, 'secretKeyMultibase'), half(object, 'publicKeyMultibase')]
  if (secret === undefined)
    return open ?? malformed('The object has neither "kty" nor "publicKeyMultibase" nor "publicKeyJwk"')
  if (secret.secretKey === undefined) return malformed('"secretKeyMultibase" holds a public key')
  if (open === undefined || secret.type === 'RSA' || open.type === 'RSA') return secret
  if (open.secretKey !== undefined) return malformed('"publicKeyMultibase" holds a secret key')
  if (secret.type !== open.type) {
    throw new InvalidKeyError('halves-differ', 'The public and the secret key are of different kinds')
  }
  return { type: secret.type, secretKey: secret.secretKey, publicKey: open.publicKey }
}

function half(object: object, name: 'publicKeyMultibase' | 'secretKeyMultibase'): KeyCandidate | undefined {
  if (valueMember(object, name) === undefined) return undefined
  return fromMultikey(stringMember(object, name) ?? malformed(`"${name}" must be a string`))
}
