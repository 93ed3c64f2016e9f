import { InvalidArgumentError } from '@shirushi/core/errors'
import { KeyNotSuitableError } from '../errors.ts'
import { DID_KEY, toDidKey } from '../formats/did-key.ts'
import { type Key, materialOf, signWith } from './key.ts'
import type { Signer } from './signer.ts'

/** Under which name a key signs. */
export interface SignerOptions {
  /**
   * URL under which verifiers find the public key, such as `did:web:uni.example#2026`. Default: the did:key of
   * the key; RSA keys have none, and need this.
   */
  readonly verificationMethod?: string
}

/** A URI with a scheme and without white space. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]{0,31}:[^\s\p{Cc}]{1,2000}$/iu

/**
 * A signer out of a private key. In Node it signs at once; elsewhere it answers with a promise.
 *
 * It does **not** ask whether the public key can really be found under that name.
 *
 * @throws `KeyNotSuitableError` when the key is public, or is RSA and `verificationMethod` is missing.
 * `InvalidArgumentError` when `verificationMethod` is no absolute URL, or the did:key of another key.
 */
export function signerFor(key: Key, options: SignerOptions = {}): Signer {
  const material = materialOf(key)
  const signBytes = signWith(key)
  const verificationMethod = options.verificationMethod ?? didKeyUrl(key)
  if (typeof verificationMethod !== 'string' || !ABSOLUTE.test(verificationMethod)) {
    throw new InvalidArgumentError('options.verificationMethod', 'must be an absolute URL')
  }
  if (
    verificationMethod.startsWith(DID_KEY) &&
    (material.type === 'RSA' || verificationMethod !== didKeyUrl(key))
  ) {
    throw new InvalidArgumentError(
      'options.verificationMethod',
      'is the did:key of another key, or has no fragment',
    )
  }
  return Object.freeze({
    algorithm: key.algorithm,
    verificationMethod,
    sign: (bytes: Uint8Array) => signBytes(checkBytes(bytes)),
  })
}

function didKeyUrl(key: Key): string {
  const material = materialOf(key)
  if (material.type === 'RSA') throw new KeyNotSuitableError('An RSA key needs `verificationMethod`')
  const did = toDidKey(material)
  return `${did}#${did.slice(DID_KEY.length)}`
}

function checkBytes(bytes: Uint8Array): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes
  throw new InvalidArgumentError('bytes', 'must be a Uint8Array')
}
