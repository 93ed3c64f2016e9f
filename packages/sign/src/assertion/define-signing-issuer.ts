import { defineIssuer, type IssuerInput } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import type { CryptographicKey, Profile } from '@shirushi/core/ob2'
import { isUri } from '@shirushi/core/values'
import { exportKey, type Key } from '@shirushi/vc'

const OB2_CONTEXT = 'https://w3id.org/openbadges/v2'

/** A key, and where its document is going to be published. */
export interface PublishedKey {
  /** The key. Of a private one only the public half is written. */
  readonly key: Key
  /** The address of its document, which is the `verificationMethod` of its signer. */
  readonly id: string
}

/** The documents of an issuer of signed badges. */
export interface SigningIssuer {
  /** The profile, which lists the keys. To be published at its `id`. */
  readonly issuer: Profile
  /** The documents of the keys, in the order in which they were given. Each to be published at its `id`. */
  readonly keys: readonly CryptographicKey[]
}

/**
 * Makes the document of a key that signs badges of Open Badges 2.0, to be published at its `id`.
 *
 * @param owner - The `id` of the profile that lists the key.
 * @throws `InvalidArgumentError` when an address is none, or `key` is no key.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#CryptographicKey |
 * Open Badges 2.0, CryptographicKey}
 */
export async function defineCryptographicKey(
  { key, id }: PublishedKey,
  owner: string,
): Promise<CryptographicKey> {
  if (!isUri(id)) throw new InvalidArgumentError('id', 'must be an absolute URL')
  if (!isUri(owner)) throw new InvalidArgumentError('owner', 'must be an absolute URL')
  const publicKeyPem = await exportKey(key, 'spki')
  return Object.freeze({ '@context': OB2_CONTEXT, type: 'CryptographicKey', id, owner, publicKeyPem })
}

/**
 * Makes the documents that verifiers of signed badges of Open Badges 2.0 fetch: the profile of the issuer with a
 * list of its keys, and one document for each key. Keys that the input lists already stay in front.
 *
 * Keep retired keys in the list for as long as badges that they signed are to count.
 *
 * @throws `InvalidBadgeError` when the profile would not pass `checkBadge`.
 * @throws `InvalidArgumentError` when an address is none, the profile has no `id`, or there is no key.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Profile | Open Badges
 * 2.0, Profile}
 */
export async function defineSigningIssuer(
  input: IssuerInput,
  keys: readonly PublishedKey[],
): Promise<SigningIssuer> {
  const owner: unknown = input.id
  if (typeof owner !== 'string') throw new InvalidArgumentError('input.id', 'must be where the profile is')
  if (!Array.isArray(keys) || keys.length === 0) throw new InvalidArgumentError('keys', 'must list a key')
  const documents = await Promise.all(keys.map((key) => defineCryptographicKey(key, owner)))
  const publicKey = [...listOf(input.publicKey), ...keys.map(({ id }) => id)]
  return Object.freeze({ issuer: defineIssuer({ ...input, publicKey }), keys: Object.freeze(documents) })
}

function listOf<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

function isList<Value>(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value)
}
