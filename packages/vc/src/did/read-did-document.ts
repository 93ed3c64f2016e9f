import { type DocumentFault, listMethods } from './list-methods.ts'
import { itemsOf, type Members } from './members.ts'
import { type DidMethodProblem, type ReadDidMethod, readMethod } from './read-method.ts'

/** What is wrong with a DID document. */
export type DidDocumentProblemCode = DidMethodProblem | DocumentFault

/** Something wrong in a DID document, and where. */
export interface DidDocumentProblem {
  readonly code: DidDocumentProblemCode
  /** JSON Pointer into the document. */
  readonly pointer: string
}

/** What a DID document says. */
export interface ReadDidDocument {
  /** The DID that was asked for; `undefined` where the document is of another, or none at all. */
  readonly id: string | undefined
  /** Other names that it claims. Only where the other document says the same of this one is it true. */
  readonly alsoKnownAs: readonly string[]
  /** Who may change the document, where it says so. */
  readonly controllers: readonly string[]
  /** In the order of the document; none where it is of another DID. */
  readonly methods: readonly ReadDidMethod[]
  readonly problems: readonly DidDocumentProblem[]
}

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
  const list = listMethods(value, did)
  if (typeof list === 'string') return refused(list)
  const methods = list.methods.map(readMethod)
  const malformed = list.malformed.map((pointer) => ({ code: 'method-malformed' as const, pointer }))
  const unusable = methods.flatMap(({ problem, pointer }) =>
    problem === undefined ? [] : [{ code: problem, pointer }],
  )
  return {
    id: did,
    alsoKnownAs: textsOf(list.document, 'alsoKnownAs'),
    controllers: textsOf(list.document, 'controller'),
    methods,
    problems: [...malformed, ...unusable],
  }
}

function refused(code: DocumentFault): ReadDidDocument {
  const pointer = code === 'document-id-differs' ? '/id' : ''
  return { id: undefined, alsoKnownAs: [], controllers: [], methods: [], problems: [{ code, pointer }] }
}

function textsOf(members: Members, name: string): readonly string[] {
  return itemsOf(members, name).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
}
