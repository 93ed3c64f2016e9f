import { InvalidArgumentError } from '@shirushi/core/errors'
import { InvalidKeyError, PlatformError } from '../errors.ts'
import { type PublicJwk, toPublicJwk } from '../formats/jwk.ts'
import { importKey } from '../keys/import-key.ts'
import { jwkThumbprint } from '../keys/jwk-thumbprint.ts'
import { type Key, materialOf } from '../keys/key.ts'
import type { SignatureAlgorithm } from '../keys/key-type.ts'
import { type Item, itemsOf, memberOf, membersOf } from './members.ts'
import { isPrivateJwk } from './private-key-members.ts'

/** A key of a JWK Set, and its name. */
export interface JwkSetEntry {
  /** Public or private; the public half is written. */
  readonly key: Key
  /** Default: the JWK thumbprint. */
  readonly kid?: string
}

/** A JWK Set, as it is written here. */
export interface JwkSet {
  readonly keys: readonly (PublicJwk & {
    readonly kid: string
    readonly alg: SignatureAlgorithm
    readonly use: 'sig'
  })[]
}

/** Why a key of a JWK Set was passed over. */
export type JwkProblemCode =
  | 'key-malformed'
  | 'key-type-unsupported'
  | 'private-key-published'
  | 'set-malformed'
  | 'set-too-large'

/** What a JWK Set holds. */
export interface ParsedJwkSet {
  /** The keys that can be used, all of them public, in their order. */
  readonly keys: readonly { readonly kid: string | undefined; readonly key: Key }[]
  /** What was passed over, and where. */
  readonly problems: readonly { readonly code: JwkProblemCode; readonly pointer: string }[]
}

/** More than anybody publishes. Each costs arithmetic. */
const MOST_KEYS = 100

/**
 * Writes the public halves of keys as a JWK Set.
 *
 * @throws `InvalidArgumentError` when two keys have one name, or a name is empty.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7517#section-5 | RFC 7517, 5 JWK Set Format}
 */
export async function jwkSetFor(keys: Key | readonly (Key | JwkSetEntry)[]): Promise<JwkSet> {
  const list: readonly (Key | JwkSetEntry)[] = isList(keys) ? keys : [keys]
  const written = await Promise.all(list.map(writeJwk))
  if (new Set(written.map(({ kid }) => kid)).size < written.length) {
    throw new InvalidArgumentError('keys', 'must have names (kid) that differ')
  }
  return { keys: written }
}

function isList<Item>(value: object | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}

async function writeJwk(entry: Key | JwkSetEntry): Promise<JwkSet['keys'][number]> {
  const { key, kid } = entryOf(entry)
  const jwk = toPublicJwk(materialOf(key))
  const name = kid ?? (await jwkThumbprint(key))
  if (typeof name !== 'string' || name === '')
    throw new InvalidArgumentError('keys', 'must have names (kid) that are texts')
  return { ...jwk, kid: name, alg: key.algorithm, use: 'sig' }
}

function entryOf(entry: Key | JwkSetEntry): JwkSetEntry {
  return typeof entry === 'object' && entry !== null && 'key' in entry ? entry : { key: entry }
}

/**
 * Reads a JWK Set that somebody published. Keys that cannot be used are passed over and named in `problems`,
 * among them those whose private half is there for everybody.
 *
 * @param value - Parsed JSON; a stranger's. Nothing in it makes this throw.
 * @throws `PlatformError` where the platform has no WebCrypto.
 */
export async function parseJwkSet(value: unknown): Promise<ParsedJwkSet> {
  const set = membersOf(value)
  const list = set === undefined ? undefined : memberOf(set, 'keys')
  if (set === undefined || !Array.isArray(list)) return refused('set-malformed')
  if (list.length > MOST_KEYS) return refused('set-too-large')
  const read = await Promise.all(itemsOf(set, 'keys').map(readJwk))
  return {
    keys: read.flatMap((one) => ('key' in one ? [one] : [])),
    problems: read.flatMap((one) => ('code' in one ? [one] : [])),
  }
}

function refused(code: JwkProblemCode): ParsedJwkSet {
  return { keys: [], problems: [{ code, pointer: '' }] }
}

async function readJwk({
  value,
  pointer,
}: Item): Promise<ParsedJwkSet['keys'][number] | ParsedJwkSet['problems'][number]> {
  const jwk = membersOf(value)
  if (jwk === undefined) return { code: 'key-malformed', pointer }
  if (isPrivateJwk(jwk)) return { code: 'private-key-published', pointer }
  const kid = memberOf(jwk, 'kid')
  if (memberOf(jwk, 'kty') === undefined || (kid !== undefined && typeof kid !== 'string')) {
    return { code: 'key-malformed', pointer }
  }
  try {
    return { kid, key: await importKey(jwk) }
  } catch (error) {
    if (error instanceof PlatformError || !(error instanceof InvalidKeyError)) throw error
    return { code: error.fault === 'unsupported' ? 'key-type-unsupported' : 'key-malformed', pointer }
  }
}

/** A key of a JWK Set, or why it is not clear which. */
export type JwkSearch =
  | { readonly outcome: 'found'; readonly key: Key }
  | { readonly outcome: 'not-found'; readonly reason: 'kid-unknown' | 'kid-ambiguous' }

/** Finds the key with a name. Two usable keys with one name are none. */
export function findJwk(set: ParsedJwkSet, kid: string): JwkSearch {
  const [first, ...more] = set.keys.filter((one) => one.kid === kid)
  if (first === undefined) return { outcome: 'not-found', reason: 'kid-unknown' }
  if (more.length > 0) return { outcome: 'not-found', reason: 'kid-ambiguous' }
  return { outcome: 'found', key: first.key }
}
