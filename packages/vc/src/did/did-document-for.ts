import { InvalidArgumentError } from '@shirushi/core/errors'
import { toDidJwk } from '../formats/did-jwk.ts'
import { type Key, materialOf } from '../keys/key.ts'
import type { KeyMaterial } from '../keys/key-material.ts'
import type { DidDocument, DidKeyFormat } from './did-document.ts'
import { type DidWebPlace, didWebFor } from './did-web.ts'
import { type DidDocumentParts, writeParts } from './document-parts.ts'
import { didJwkDocument, didKeyDocument } from './generative-documents.ts'
import { type DidKeyEntry, entryOf, writeKeys } from './key-entries.ts'
import { writeDocument } from './write-document.ts'

/** A did:key, whose document follows from its one key. */
export interface DidKeyOptions {
  readonly method: 'key'
  /** Default: `Multikey`. */
  readonly format?: DidKeyFormat
}

/** A did:jwk, whose document follows from its one key. */
export interface DidJwkOptions {
  readonly method: 'jwk'
}

/** A did:web, and what its document says. */
export interface DidWebOptions extends DidWebPlace, DidDocumentParts {
  readonly method: 'web'
  /** Default: `Multikey`. RSA keys have none, and are always written as `JsonWebKey`. */
  readonly format?: DidKeyFormat
}

/** Which DID document is made. */
export type DidDocumentOptions = DidKeyOptions | DidJwkOptions | DidWebOptions

type Keys = Key | readonly (Key | DidKeyEntry)[]

/**
 * Makes the DID document of keys. Of a private key only the public half is written.
 *
 * A did:key or did:jwk has one key, and its document is what its method makes of it. A did:web has any number,
 * retired ones included, because what they signed is verified with them for ever: a key with `expires` or
 * `revoked` stays under `assertionMethod` and leaves `authentication`, unless its `relationships` say otherwise.
 *
 * It does **not** publish anything: `didWebToUrl` says where the document of a did:web has to be found.
 *
 * @example
 * ```ts
 * import { didDocumentFor, importKey } from '@shirushi/vc'
 *
 * const key = await importKey('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2')
 * const entry = { key, fragment: '2026' }
 * const document = await didDocumentFor([entry], { method: 'web', domain: 'university.example' })
 * console.log(document.assertionMethod) // → [ 'did:web:university.example#2026' ]
 * ```
 *
 * @throws `InvalidArgumentError` when keys and options do not make a document, such as two keys with one
 * fragment. `KeyNotSuitableError` when an RSA key should become a did:key.
 * @see {@link https://www.w3.org/TR/cid-1.0/#verification-methods | Controlled Identifiers 1.0, 2.2}
 */
export async function didDocumentFor(keys: Keys, options: DidDocumentOptions): Promise<DidDocument> {
  const list: readonly (Key | DidKeyEntry)[] = isList(keys) ? keys : [keys]
  const { method } = options
  const write = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined
  if (write === undefined) throw new InvalidArgumentError('options.method', 'must be key, jwk or web')
  return write(list, { ...options, format: formatOf(options) })
}

type WriteMethod = (
  keys: readonly (Key | DidKeyEntry)[],
  options: DidDocumentOptions & { readonly format: DidKeyFormat },
) => DidDocument | Promise<DidDocument>

const METHODS: Readonly<Record<DidDocumentOptions['method'], WriteMethod>> = {
  key: (keys, { format }) => didKeyDocument(onlyMaterial(keys), format),
  jwk: (keys) => didJwkDocument(toDidJwk(onlyMaterial(keys))),
  async web(keys, options) {
    if (options.method !== 'web') throw new InvalidArgumentError('options.domain', 'is missing')
    const did = didWebFor(options)
    return writeDocument(did, await writeKeys(did, keys, options.format), writeParts(options))
  },
}

function isList<Item>(value: object | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value)
}

function formatOf(options: DidDocumentOptions): DidKeyFormat {
  const format = 'format' in options ? (options.format ?? 'Multikey') : 'Multikey'
  if (format === 'Multikey' || format === 'JsonWebKey') return format
  throw new InvalidArgumentError('options.format', 'must be Multikey or JsonWebKey')
}

function onlyMaterial(keys: readonly (Key | DidKeyEntry)[]): KeyMaterial {
  const [first, ...more] = keys
  if (first === undefined || more.length > 0) {
    throw new InvalidArgumentError('keys', 'must be one key: a did:key or did:jwk is the key itself')
  }
  const { key, ...rest } = entryOf(first)
  if (Object.values(rest).every((value) => value === undefined)) return materialOf(key)
  throw new InvalidArgumentError('keys', 'must be a key alone: all else follows from the method')
}
