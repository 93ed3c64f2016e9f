import {
  type DidDocument,
  type DidVerificationMethod,
  VERIFICATION_RELATIONSHIPS,
  type VerificationRelationship,
} from './did-document.ts'
import type { WrittenParts } from './document-parts.ts'
import type { WrittenKey } from './key-entries.ts'

const DID_CONTEXT = 'https://www.w3.org/ns/did/v1'

/** The context that defines each type of verification method. That of JsonWebKey defines Multikey too. */
const CONTEXTS: Readonly<Record<DidVerificationMethod['type'], string>> = {
  JsonWebKey2020: 'https://w3id.org/security/suites/jws-2020/v1',
  JsonWebKey: 'https://www.w3.org/ns/cid/v1',
  Multikey: 'https://w3id.org/security/multikey/v1',
}

const NO_PARTS: WrittenParts = { head: {}, tail: {}, contexts: [] }

/** Puts a DID document together. */
export function writeDocument(
  id: string,
  keys: readonly WrittenKey[],
  parts: WrittenParts = NO_PARTS,
): DidDocument {
  const listed: { -readonly [Relationship in VerificationRelationship]?: readonly string[] } = {}
  for (const relationship of VERIFICATION_RELATIONSHIPS) {
    const ids = keys.flatMap((key) => (key.relationships.includes(relationship) ? [key.method.id] : []))
    if (ids.length > 0) listed[relationship] = ids
  }
  const verificationMethod = keys.map(({ method }) => method)
  return {
    '@context': contextsOf(verificationMethod, parts.contexts),
    id,
    ...parts.head,
    verificationMethod,
    ...listed,
    ...parts.tail,
  }
}

function contextsOf(methods: readonly DidVerificationMethod[], more: readonly string[]): readonly string[] {
  const needed = new Set(methods.map(({ type }) => CONTEXTS[type]))
  if (needed.has(CONTEXTS.JsonWebKey)) needed.delete(CONTEXTS.Multikey)
  return [...new Set([DID_CONTEXT, ...needed, ...more])]
}
