import { VERIFICATION_RELATIONSHIPS, type VerificationRelationship } from './did-document.ts'
import { type Item, itemsOf, type Members, memberOf, membersOf } from './members.ts'

/** A verification method before its key was looked at. */
export interface ListedMethod {
  /** Its absolute address. */
  readonly id: string
  readonly type: string
  readonly controller: string
  readonly listedUnder: readonly VerificationRelationship[]
  /** JSON Pointer into the document. */
  readonly pointer: string
  /** Whether another definition has the same address: which one counts would be up to the reader, so none does. */
  readonly isAmbiguous: boolean
  readonly members: Members
}

/** The methods of a document, and where there is something else. */
export interface MethodList {
  readonly document: Members
  readonly methods: readonly ListedMethod[]
  readonly malformed: readonly string[]
}

/** Why a document is not used at all. */
export type DocumentFault = 'document-malformed' | 'document-id-differs' | 'document-too-large'

/** More keys, and mentions of them, than any issuer has. */
const MOST_ITEMS = 500

/** What defines a method that is what it should be. */
type Definition = Omit<ListedMethod, 'isAmbiguous'>

/** Lists the methods of a document, if it is the one of this DID. */
export function listMethods(value: unknown, did: string): MethodList | DocumentFault {
  const document = membersOf(value)
  if (document === undefined) return 'document-malformed'
  if (memberOf(document, 'id') !== did) return 'document-id-differs'
  const mentions = VERIFICATION_RELATIONSHIPS.map((name) => ({ name, items: itemsOf(document, name) }))
  const embedded = mentions.flatMap(({ items }) => items).filter((item) => typeof item.value !== 'string')
  const items = [...itemsOf(document, 'verificationMethod'), ...embedded]
  if (mentions.reduce((count, one) => count + one.items.length, items.length) > MOST_ITEMS) {
    return 'document-too-large'
  }
  const listed = mentions.map(({ name, items }) => ({
    name,
    ids: new Set(items.map((one) => idOf(one.value, did))),
  }))
  const read = items.map((item) => definitionOf(item, did, listed))
  const definitions = read.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const counts = new Map<string, number>()
  for (const { id } of definitions) counts.set(id, (counts.get(id) ?? 0) + 1)
  return {
    document,
    methods: definitions.map((one) => ({ ...one, isAmbiguous: counts.get(one.id) !== 1 })),
    malformed: read.flatMap((one) => (typeof one === 'string' ? [one] : [])),
  }
}

/** A method, or the pointer of what is none. */
function definitionOf(
  { value, pointer }: Item,
  did: string,
  listed: readonly {
    readonly name: VerificationRelationship
    readonly ids: ReadonlySet<string | undefined>
  }[],
): Definition | string {
  const members = membersOf(value)
  const id = idOf(value, did)
  if (members === undefined || id === undefined) return pointer
  const [type, controller] = [memberOf(members, 'type'), memberOf(members, 'controller')]
  if (typeof type !== 'string' || typeof controller !== 'string') return pointer
  const listedUnder = listed.flatMap(({ name, ids }) => (ids.has(id) ? [name] : []))
  return { id, type, controller, listedUnder, pointer, members }
}

/** The absolute address of what a text mentions, or an object defines. */
function idOf(value: unknown, did: string): string | undefined {
  const members = membersOf(value)
  const id = members === undefined ? value : memberOf(members, 'id')
  if (typeof id !== 'string') return undefined
  return id.startsWith('#') ? `${did}${id}` : id
}
