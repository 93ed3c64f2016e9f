import type { MessageLanguage } from '@shirushi/core'
import { InvalidArgumentError, isShirushiError } from '@shirushi/core/errors'
import { FindingCollector } from '@shirushi/core/findings'
import { type JsonObject, toJsonTree } from '@shirushi/core/json'
import { didDocumentFor, exportKey, jwkThumbprint } from '@shirushi/vc'
import { type DidDocumentParts, type DidKeyEntry, jwkSetFor } from '@shirushi/vc/did'
import { parseVcJwt } from '@shirushi/vc/jose'
import { SIGN_CATALOGUE, type SignFindings } from '../findings/catalogue.ts'
import { describeDocument } from './describe-document.ts'
import { type IssuerPlace, placeOfIssuer } from './issuer-place.ts'
import { hasPrivateKey } from './private-members.ts'
import { UnpublishableError } from './publication-errors.ts'
import { type PublishedFile, publishedFile } from './published-file.ts'
import { readWebAddress } from './web-address.ts'

/** A key that an issuer signs with, or signed with. */
export interface PublishedKeyEntry extends DidKeyEntry {
  /**
   * An https address at which the key alone is served, as JWK: where the `kid` of a token of Open Badges 3.0
   * leads to. It is the name of the key in the JWK Set, too.
   */
  readonly url?: string
}

/** All that an issuer publishes. */
export interface PublicationInput {
  /** Who: a did:web, or the https address of its profile. Nothing outside of its host is taken. */
  readonly issuer: string
  /** Its keys, retired ones included. Of private keys only the public halves are written. */
  readonly keys?: readonly PublishedKeyEntry[]
  /** What the document of a did:web says beside its keys. */
  readonly did?: DidDocumentParts
  /** Where the JWK Set is. Default: `/.well-known/jwks.json`. */
  readonly jwks?: string
  /**
   * Everything else, each served at its own `id`: profiles, status lists, endorsements, documents of Open Badges
   * 2.0. Objects; what is signed also as token.
   */
  readonly documents?: Iterable<object | string>
  /**
   * For how many seconds copies may be used. Default: 3,600. What tells revocations is kept for its `ttl`, or
   * for five minutes, if that is shorter.
   */
  readonly maxAge?: number
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
}

const DEFAULT_MAX_AGE = 3600

/** What the token of something is, by what the thing itself is. */
const TOKEN_TYPES: Readonly<Record<string, string>> = { 'application/vc': 'application/vc+jwt' }

/** What one publication is gathered in. */
interface Gathering {
  readonly place: IssuerPlace
  readonly maxAge: number
  readonly findings: SignFindings
  readonly files: Map<string, PublishedFile>
}

/**
 * Everything that an issuer has to host, by the paths at which a web server has to answer with it: the document
 * of its did:web, its keys as JWK Set, profiles, status lists, and the documents of Open Badges 2.0.
 *
 * Paths follow from the identifiers, and are percent-encoded as in requests. Every one lies on the host of the
 * issuer, and none leads out of the folder that a server may write it to: `..`, empty parts and encoded
 * slashes are refused. So is a private key, wherever it is in a document.
 *
 * What the documents say is not judged, and nothing is written anywhere.
 *
 * @example What `https://uni.example` has to serve
 * ```ts
 * import { publicationFor } from '@shirushi/sign'
 * import { generateKey } from '@shirushi/vc'
 *
 * const key = await generateKey('Ed25519')
 * const files = await publicationFor({ issuer: 'did:web:uni.example', keys: [{ key, fragment: '2026' }] })
 * console.log([...files.keys()]) // → [ '/.well-known/did.json', '/.well-known/jwks.json' ]
 * ```
 *
 * @throws (rejects with) `UnpublishableError` when documents cannot be published together;
 * `InvalidArgumentError` when the issuer is no did:web and no https address, or an option is wrong.
 */
export async function publicationFor(input: PublicationInput): Promise<ReadonlyMap<string, PublishedFile>> {
  const { maxAge = DEFAULT_MAX_AGE, language } = input
  if (!Number.isSafeInteger(maxAge) || maxAge < 0) {
    throw new InvalidArgumentError('input.maxAge', 'has to be a whole number of seconds from 0')
  }
  const findings: SignFindings = new FindingCollector(SIGN_CATALOGUE, language)
  const gathering = { place: placeOfIssuer(input.issuer), maxAge, findings, files: new Map() }
  if (input.keys !== undefined && input.keys.length > 0) await addKeys(gathering, input, input.keys)
  let position = 0
  for (const document of input.documents ?? []) addDocument(gathering, document, `/documents/${position++}`)
  const [first, ...others] = findings.toArray()
  if (first !== undefined) throw new UnpublishableError([first, ...others])
  return gathering.files
}

async function addKeys(
  gathering: Gathering,
  input: PublicationInput,
  keys: readonly PublishedKeyEntry[],
): Promise<void> {
  const { place, maxAge } = gathering
  if (place.did !== undefined) {
    const { document, ...did } = place.did
    const entries = keys.map(({ url: _, ...entry }) => entry)
    const text = JSON.stringify(await didDocumentFor(entries, { ...input.did, ...did, method: 'web' }))
    const url = document.origin + document.path
    add(gathering, url, '/issuer', publishedFile(text, { mediaType: 'application/did+ld+json', maxAge }))
  }
  const jwks = input.jwks ?? `${place.origin}/.well-known/jwks.json`
  const owner = place.did === undefined ? jwks : input.issuer
  const named = await Promise.all(keys.map((entry) => nameKey(entry, owner)))
  const set = publishedFile(JSON.stringify(await jwkSetFor(named)), {
    mediaType: 'application/jwk-set+json',
    maxAge,
  })
  add(gathering, jwks, '/jwks', set)
  for (const [at, { key, url }] of keys.entries()) {
    if (url === undefined) continue
    const jwk = { ...(await exportKey(key, 'jwk')), kid: url, alg: key.algorithm, use: 'sig' }
    const file = publishedFile(JSON.stringify(jwk), { mediaType: 'application/jwk+json', maxAge })
    add(gathering, url, `/keys/${at}/url`, file)
  }
}

/** By the name that a signer has as `verificationMethod`, and writes into the header of a token. */
async function nameKey({ key, fragment, url }: PublishedKeyEntry, owner: string) {
  return { key, kid: url ?? `${owner}#${fragment ?? (await jwkThumbprint(key))}` }
}

function addDocument(gathering: Gathering, value: object | string, at: string): void {
  const document = readDocument(value)
  if (document === undefined) {
    gathering.findings.add('PUBLICATION_UNREADABLE', at)
    return
  }
  if (hasPrivateKey(document)) gathering.findings.add('PUBLICATION_PRIVATE_KEY', at)
  const id = Object.hasOwn(document, 'id') ? document['id'] : undefined
  if (typeof id !== 'string') {
    gathering.findings.add('PUBLICATION_ID_MISSING', at)
    return
  }
  const facts = describeDocument(document, gathering.maxAge)
  const file =
    typeof value === 'string'
      ? publishedFile(value, { ...facts, mediaType: TOKEN_TYPES[facts.mediaType] ?? 'application/jose' })
      : publishedFile(JSON.stringify(document), facts)
  add(gathering, id, `${at}/id`, file)
}

/** A snapshot of an object, or the credential in a token. */
function readDocument(value: unknown): JsonObject | undefined {
  try {
    const reading = toJsonTree(typeof value === 'string' ? parseVcJwt(value).credential : value)
    const isSound = reading.ok && !reading.findings.some(({ severity }) => severity === 'error')
    return isSound && isObject(reading.value) ? reading.value : undefined
  } catch (error) {
    if (isShirushiError(error)) return undefined
    throw error
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function add({ place, findings, files }: Gathering, address: string, at: string, file: PublishedFile): void {
  const read = readWebAddress(address)
  if (read === undefined) findings.add('PUBLICATION_ADDRESS_UNUSABLE', at, { address })
  else if (read.origin !== place.origin) {
    findings.add('PUBLICATION_ELSEWHERE', at, { address, origin: place.origin })
  } else if (files.has(read.path)) findings.add('PUBLICATION_ADDRESS_TWICE', at, { address })
  else files.set(read.path, file)
}
