import { parseDateTime } from '@shirushi/core/values'
import type { KeyInput } from '../keys/import-key.ts'
import { VERIFICATION_RELATIONSHIPS, type VerificationRelationship } from './did-document.ts'
import { type Item, itemsOf, type Members, memberOf, membersOf } from './members.ts'
import { type PublishedKeyFault, publishedKey } from './published-key.ts'

/** What is wrong with one verification method. */
export type DidMethodProblem = PublishedKeyFault | 'method-malformed' | 'method-ambiguous' | 'date-malformed'

/** What is wrong with a DID document. */
export type DidDocumentProblemCode =
  | DidMethodProblem
  | 'document-malformed'
  | 'document-id-differs'
  | 'document-too-large'

/** Something wrong in a DID document, and where. */
export interface DidDocumentProblem {
  readonly code: DidDocumentProblemCode
  /** JSON Pointer into the document. */
  readonly pointer: string
}

/** A verification method, as a document has it. */
export interface ReadDidMethod {
  /** Its absolute address. */
  readonly id: string
  readonly type: string
  /** Whose it says it is. A document can claim the key of somebody else: compare. */
  readonly controller: string
  /** The public key, for `importKey`; missing where `problem` says why. */
  readonly key?: KeyInput
  /** The first moment at which it is no longer used, as it is written: a sound date with time and offset. */
  readonly expires?: string
  /** The moment from which on it must not be trusted, as it is written. */
  readonly revoked?: string
  /** The relationships that it is listed under. */
  readonly listedUnder: readonly VerificationRelationship[]
  /** JSON Pointer into the document. */
  readonly pointer: string
  /** Why it cannot be used, whatever for. */
  readonly problem?: DidMethodProblem
}

/** What a DID document says. */
export interface ReadDidDocument {
  /** The DID that was asked for; `undefined` where the document is of another. */
  readonly id: string | undefined
  readonly alsoKnownAs: readonly string[]
  /** Who may change the document, where it says so. */
  readonly controllers: readonly string[]
  /** In the order of the document; none where it is of another DID. */
  readonly methods: readonly ReadDidMethod[]
  readonly problems: readonly DidDocumentProblem[]
}

/** More keys, and mentions of them, than any issuer has. */
const MOST_ITEMS = 1000

/**
 * Reads a DID document, or any controlled identifier document, that somebody published.
 *
 * Its `id` has to be the DID that was asked for, to the letter; otherwise nothing in it is used. Methods count
 * from `verificationMethod` and from where they are embedded in a relationship; their addresses may be relative.
 * Dates are reported, not judged. It does **not** look at the JSON-LD context, and trusts no key: `importKey`
 * says whether one is sound, {@link findVerificationMethod} whether it may be used.
 *
 * @param value - Parsed JSON; a stranger's. Nothing in it makes this throw.
 * @param did - Which document was asked for.
 * @see {@link https://www.w3.org/TR/cid-1.0/#retrieve-verification-method | Controlled Identifiers 1.0, 3.3}
 */
export function readDidDocument(value: unknown, did: string): ReadDidDocument {
  const document = membersOf(value)
  if (document === undefined) return refused('document-malformed')
  if (memberOf(document, 'id') !== did) return refused('document-id-differs', '/id')
  const definitions = definitionsIn(document)
  const mentions = VERIFICATION_RELATIONSHIPS.map((name) => [name, itemsOf(document, name)] as const)
  const count = mentions.reduce((sum, [, items]) => sum + items.length, definitions.length)
  if (count > MOST_ITEMS) return refused('document-too-large')
  const listed = new Map(
    mentions.map(([name, items]) => [name, new Set(items.map((item) => idOf(item.value, did)))]),
  )
  const read = definitions.map((item) => readMethod(item, did, listed))
  const methods = read.flatMap((one) => (one === undefined ? [] : [one]))
  const malformed = definitions.filter((_, at) => read[at] === undefined)
  return {
    id: did,
    alsoKnownAs: textsOf(document, 'alsoKnownAs'),
    controllers: textsOf(document, 'controller'),
    methods: withoutDoubles(methods),
    problems: [
      ...malformed.map(({ pointer }) => ({ code: 'method-malformed' as const, pointer })),
      ...withoutDoubles(methods).flatMap(({ problem, pointer }) =>
        problem === undefined ? [] : [{ code: problem, pointer }],
      ),
    ],
  }
}

function refused(code: DidDocumentProblemCode, pointer = ''): ReadDidDocument {
  return { id: undefined, alsoKnownAs: [], controllers: [], methods: [], problems: [{ code, pointer }] }
}

/** Everything that defines a method. In a relationship a text mentions one, and an object defines one. */
function definitionsIn(document: Members): readonly Item[] {
  const embedded = VERIFICATION_RELATIONSHIPS.flatMap((name) => itemsOf(document, name))
  return [
    ...itemsOf(document, 'verificationMethod'),
    ...embedded.filter(({ value }) => typeof value !== 'string'),
  ]
}

/** The absolute address of what a text mentions, or an object defines. */
function idOf(value: unknown, did: string): string | undefined {
  const members = membersOf(value)
  const id = members === undefined ? value : memberOf(members, 'id')
  if (typeof id !== 'string') return undefined
  return id.startsWith('#') ? `${did}${id}` : id
}

function readMethod(
  { value, pointer }: Item,
  did: string,
  listed: ReadonlyMap<VerificationRelationship, ReadonlySet<string | undefined>>,
): ReadDidMethod | undefined {
  const members = membersOf(value)
  const id = idOf(members, did)
  if (members === undefined || id === undefined) return undefined
  const [type, controller] = [memberOf(members, 'type'), memberOf(members, 'controller')]
  if (typeof type !== 'string' || typeof controller !== 'string') return undefined
  const found = publishedKey(members)
  const dates = datesOf(members)
  const problem = found.ok ? (dates === undefined ? 'date-malformed' : undefined) : found.fault
  const listedUnder = VERIFICATION_RELATIONSHIPS.filter((name) => listed.get(name)?.has(id) === true)
  return {
    ...{ id, type, controller, listedUnder, pointer },
    ...(found.ok && problem === undefined ? { key: found.key } : {}),
    ...dates,
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Both dates; `undefined` where one cannot be read: whoever wrote it meant something by it. */
function datesOf(members: Members): { readonly expires?: string; readonly revoked?: string } | undefined {
  const [expires, revoked] = [memberOf(members, 'expires'), memberOf(members, 'revoked')]
  if ((expires !== undefined && !isMoment(expires)) || (revoked !== undefined && !isMoment(revoked)))
    return undefined
  return { ...(expires === undefined ? {} : { expires }), ...(revoked === undefined ? {} : { revoked }) }
}

function isMoment(value: unknown): value is string {
  const parsed = typeof value === 'string' ? parseDateTime(value) : undefined
  return parsed?.ok === true && parsed.hasOffset
}

/** Two definitions under one address say two things, and which one counts is up to the reader: none does. */
function withoutDoubles(methods: readonly ReadDidMethod[]): readonly ReadDidMethod[] {
  const counts = new Map<string, number>()
  for (const { id } of methods) counts.set(id, (counts.get(id) ?? 0) + 1)
  return methods.map((method) => {
    if (counts.get(method.id) === 1) return method
    const { key: _, ...rest } = method
    return { ...rest, problem: 'method-ambiguous' }
  })
}

function textsOf(members: Members, name: string): readonly string[] {
  return itemsOf(members, name).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
}
