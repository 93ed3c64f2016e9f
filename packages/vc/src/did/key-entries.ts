import { InvalidArgumentError } from '@shirushi/core/errors'
import { parseDateTime } from '@shirushi/core/values'
import { jwkThumbprint } from '../keys/jwk-thumbprint.ts'
import { type Key, materialOf } from '../keys/key.ts'
import {
  type DidKeyFormat,
  type DidVerificationMethod,
  VERIFICATION_RELATIONSHIPS,
  type VerificationRelationship,
} from './did-document.ts'
import { methodMaterial } from './method-material.ts'

/** A key of a did:web, and what is said about it. */
export interface DidKeyEntry {
  /** Public or private; the public half is written. */
  readonly key: Key
  /** What stands behind the hash mark in its address. Default: the JWK thumbprint, which every kind of key has. */
  readonly fragment?: string
  /**
   * What it may be used for. Default: `authentication` and `assertionMethod`; with `expires` or `revoked` only
   * the latter. Under none, it is in the document and good for nothing.
   */
  readonly relationships?: readonly VerificationRelationship[]
  /** The first moment at which it is no longer used: what it signed before goes on to hold. */
  readonly expires?: Date | string
  /** The moment from which on it must not be trusted, because somebody else may have it. */
  readonly revoked?: Date | string
}

/** A key as it is written, and where it is listed. */
export interface WrittenKey {
  readonly method: DidVerificationMethod
  readonly relationships: readonly VerificationRelationship[]
}

/** What may stand in an address without being encoded. */
const FRAGMENT = /^[A-Za-z0-9._~:-]{1,200}$/

/** @throws `InvalidArgumentError` when a key is not one of ours, an entry is wrong, or a fragment comes twice. */
export async function writeKeys(
  did: string,
  keys: readonly (Key | DidKeyEntry)[],
  format: DidKeyFormat,
): Promise<WrittenKey[]> {
  if (keys.length === 0) throw new InvalidArgumentError('keys', 'must be one key at least')
  const written = await Promise.all(keys.map((key, at) => writeKey(did, entryOf(key), format, `keys[${at}]`)))
  const ids = new Set(written.map(({ method }) => method.id))
  if (ids.size < keys.length) throw new InvalidArgumentError('keys', 'must have fragments that differ')
  return written
}

/** A key by itself counts as an entry that says no more. */
export function entryOf(key: Key | DidKeyEntry): DidKeyEntry {
  return typeof key === 'object' && key !== null && 'key' in key ? key : { key }
}

async function writeKey(
  did: string,
  entry: DidKeyEntry,
  format: DidKeyFormat,
  name: string,
): Promise<WrittenKey> {
  const material = materialOf(entry.key)
  const { fragment = await jwkThumbprint(entry.key), expires, revoked } = entry
  if (typeof fragment !== 'string' || !FRAGMENT.test(fragment)) {
    throw new InvalidArgumentError(
      `${name}.fragment`,
      'must be letters, digits and . _ ~ : - without a hash mark',
    )
  }
  const isRetired = expires !== undefined || revoked !== undefined
  const relationships =
    entry.relationships ?? (isRetired ? ['assertionMethod'] : ['authentication', 'assertionMethod'])
  if (
    !Array.isArray(relationships) ||
    !relationships.every((one) => VERIFICATION_RELATIONSHIPS.includes(one))
  ) {
    throw new InvalidArgumentError(
      `${name}.relationships`,
      `must be some of ${VERIFICATION_RELATIONSHIPS.join(', ')}`,
    )
  }
  const dates = {
    ...(expires === undefined ? {} : { expires: dateText(expires, `${name}.expires`) }),
    ...(revoked === undefined ? {} : { revoked: dateText(revoked, `${name}.revoked`) }),
  }
  const head = { id: `${did}#${fragment}`, controller: did }
  return { method: { ...head, ...methodMaterial(material, format, fragment), ...dates }, relationships }
}

function dateText(date: Date | string, name: string): string {
  const text = date instanceof Date && Number.isFinite(date.getTime()) ? withoutZeros(date) : date
  const parsed = typeof text === 'string' ? parseDateTime(text) : undefined
  if (typeof text === 'string' && parsed?.ok && parsed.hasOffset && !parsed.dateOnly) return text
  throw new InvalidArgumentError(name, 'must be a date, or a text with date, time and offset')
}

function withoutZeros(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}
