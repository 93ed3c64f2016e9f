import type { KeyInput } from '../keys/import-key.ts'
import type { VerificationRelationship } from './did-document.ts'
import { listMethods } from './list-methods.ts'
import type { DidDocumentProblemCode } from './read-did-document.ts'
import { readMethod } from './read-method.ts'

/** A verification method that may be used for what was asked. Its dates are not judged. */
export interface FoundMethod {
  readonly outcome: 'found'
  readonly id: string
  readonly type: string
  readonly controller: string
  /** The public key, for `importKey`. */
  readonly key: KeyInput
  /** The first moment at which it is no longer used: compare with the time of the proof. */
  readonly expires?: string
  /** The moment from which on it must not be trusted: compare with the time of the proof. */
  readonly revoked?: string
  /** Everything that it may be used for. */
  readonly listedUnder: readonly VerificationRelationship[]
}

/** Why there is no method that may be used. */
export type MethodNotFoundReason =
  | DidDocumentProblemCode
  | 'url-malformed'
  | 'method-not-found'
  | 'controller-differs'
  | 'purpose-not-listed'

/** A method, or the reason why there is none. */
export type MethodSearch =
  | FoundMethod
  | { readonly outcome: 'not-found'; readonly reason: MethodNotFoundReason }

/** Longer than the address of any key. */
const LONGEST = 8192

/**
 * Finds the key that a proof names, in the document of its DID.
 *
 * All that makes a key somebody's is asked: the document is of the DID that the address begins with; the
 * method has this address, absolute or relative, and no other has it; its `controller` is the DID; and it is
 * listed under the purpose. A method that gives away its private key is never found.
 *
 * It does **not** judge `expires` and `revoked`: only the caller knows when the proof was made.
 *
 * @example
 * ```ts
 * import { didDocumentFor, importKey } from '@shirushi/vc'
 * import { findVerificationMethod } from '@shirushi/vc/did'
 *
 * const key = await importKey('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2')
 * const document = await didDocumentFor([{ key, fragment: '2026' }], { method: 'web', domain: 'university.example' })
 * const found = findVerificationMethod(document, 'did:web:university.example#2026', 'keyAgreement')
 * console.log(found) // → { outcome: 'not-found', reason: 'purpose-not-listed' }
 * ```
 *
 * @param document - Parsed JSON; a stranger's. Nothing in it makes this throw.
 * @param url - The `verificationMethod` of a proof or the `kid` of a token; a stranger's.
 * @param purpose - The `proofPurpose` of the proof; of a token, `assertionMethod`.
 * @see {@link https://www.w3.org/TR/cid-1.0/#retrieve-verification-method | Controlled Identifiers 1.0, 3.3}
 */
export function findVerificationMethod(document: unknown, url: string, purpose: string): MethodSearch {
  const hash = typeof url === 'string' && url.length <= LONGEST ? url.indexOf('#') : -1
  if (hash <= 0 || hash === url.length - 1) return notFound('url-malformed')
  const did = url.slice(0, hash)
  const list = listMethods(document, did)
  if (typeof list === 'string') return notFound(list)
  const listed = list.methods.find(({ id }) => id === url)
  if (listed === undefined) return notFound('method-not-found')
  const { problem, pointer: _, key, ...method } = readMethod(listed)
  if (problem !== undefined || key === undefined) return notFound(problem ?? 'key-missing')
  if (method.controller !== did) return notFound('controller-differs')
  const isListed = method.listedUnder.some((name) => name === purpose)
  return isListed ? { outcome: 'found', ...method, key } : notFound('purpose-not-listed')
}

function notFound(reason: MethodNotFoundReason): MethodSearch {
  return { outcome: 'not-found', reason }
}
