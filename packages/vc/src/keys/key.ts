import { InvalidArgumentError } from '@shirushi/core/errors'
import { engine } from '#engine'
import type { SignBytes, VerifyBytes } from '../engine/engine.ts'
import { KeyNotSuitableError } from '../errors.ts'
import type { KeyMaterial } from './key-material.ts'
import { ALGORITHMS, type KeyType, type SignatureAlgorithm } from './key-type.ts'

/**
 * A public or a private key.
 *
 * It says what it is and holds nothing else that can be read: its numbers never appear in JSON, in a log or in
 * a debugger's view of the object. Keys come from `importKey` and `generateKey` only; a copy of one is none.
 */
export interface Key {
  /** The kind of key. */
  readonly type: KeyType
  /** What signatures of this key are made with. */
  readonly algorithm: SignatureAlgorithm
  /** Whether it can sign. A private key can do all that its public key can. */
  readonly isPrivate: boolean
}

/** What stays out of sight. The platform's key is made when first used, and once. */
interface Hidden {
  readonly material: KeyMaterial
  sign?: SignBytes
  verify?: VerifyBytes
}

const HIDDEN = new WeakMap<object, Hidden>()

/** A key out of numbers that were checked. */
export function makeKey(material: KeyMaterial): Key {
  const { type, secretKey } = material
  const key: Key = Object.freeze({ type, algorithm: ALGORITHMS[type], isPrivate: secretKey !== undefined })
  HIDDEN.set(key, { material })
  return key
}

/**
 * The numbers of a key.
 *
 * @throws `InvalidArgumentError` when it is not a key of ours.
 */
export function materialOf(key: Key): KeyMaterial {
  return hiddenOf(key).material
}

/**
 * What signs with a key.
 *
 * @throws `KeyNotSuitableError` when it is a public key.
 */
export function signWith(key: Key): SignBytes {
  const hidden = hiddenOf(key)
  if (!key.isPrivate) throw new KeyNotSuitableError('A public key cannot sign; the private key is needed')
  hidden.sign ??= engine.signWith(hidden.material)
  return hidden.sign
}

/** What judges the signatures of a key. */
export function verifyWith(key: Key): VerifyBytes {
  const hidden = hiddenOf(key)
  hidden.verify ??= engine.verifyWith(hidden.material)
  return hidden.verify
}

function hiddenOf(key: Key): Hidden {
  const hidden = typeof key === 'object' && key !== null ? HIDDEN.get(key) : undefined
  if (hidden !== undefined) return hidden
  throw new InvalidArgumentError('key', 'must come from importKey or generateKey; a copy of a key is none')
}
