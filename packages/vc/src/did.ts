/**
 * Decentralized identifiers: the documents of did:key, did:jwk and did:web, and the keys that documents of
 * others publish. Nothing here uses the network.
 *
 * @module
 */
export type {
  DidDocument,
  DidKeyFormat,
  DidMethodMaterial,
  DidVerificationMethod,
  VerificationRelationship,
} from './did/did-document.ts'
export {
  type DidDocumentOptions,
  type DidJwkOptions,
  type DidKeyOptions,
  type DidWebOptions,
  didDocumentFor,
} from './did/did-document-for.ts'
export { type DidUrl, parseDidUrl } from './did/did-url.ts'
export { type DidWebPlace, didWebFor, didWebToUrl } from './did/did-web.ts'
export type { DidDocumentParts } from './did/document-parts.ts'
export { didJwk, expandDid, parseDidJwk } from './did/expand-did.ts'
export {
  type FoundMethod,
  findVerificationMethod,
  type MethodNotFoundReason,
  type MethodSearch,
} from './did/find-verification-method.ts'
export {
  findJwk,
  type JwkProblemCode,
  type JwkSearch,
  type JwkSet,
  type JwkSetEntry,
  jwkSetFor,
  type ParsedJwkSet,
  parseJwkSet,
} from './did/jwk-set.ts'
export type { DidKeyEntry } from './did/key-entries.ts'
export type { PublishedKeyFault } from './did/published-key.ts'
export {
  type DidDocumentProblem,
  type DidDocumentProblemCode,
  type ReadDidDocument,
  readDidDocument,
} from './did/read-did-document.ts'
export type { DidMethodProblem, ReadDidMethod } from './did/read-method.ts'
