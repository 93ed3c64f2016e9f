import { KeyNotSuitableError } from '../errors.ts'
import { jwkOfDid } from '../formats/did-jwk.ts'
import { DID_KEY, toDidKey } from '../formats/did-key.ts'
import type { KeyMaterial } from '../keys/key-material.ts'
import {
  type DidDocument,
  type DidKeyFormat,
  VERIFICATION_RELATIONSHIPS,
  type VerificationRelationship,
} from './did-document.ts'
import { methodMaterial } from './method-material.ts'
import { writeDocument } from './write-document.ts'

const FOR_SIGNATURES = VERIFICATION_RELATIONSHIPS.filter((one) => one !== 'keyAgreement')

/**
 * The document of a did:key, without the key agreement that can be derived from Ed25519.
 *
 * @throws `KeyNotSuitableError` for RSA.
 * @see {@link https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm | The did:key Method, 3.1.1}
 */
export function didKeyDocument(material: KeyMaterial, format: DidKeyFormat): DidDocument {
  if (material.type === 'RSA') throw new KeyNotSuitableError('An RSA key has no did:key')
  const did = toDidKey(material)
  const fragment = did.slice(DID_KEY.length)
  const head = { id: `${did}#${fragment}`, controller: did }
  const method = { ...head, ...methodMaterial(material, format, fragment) }
  return writeDocument(did, [{ method, relationships: FOR_SIGNATURES }])
}

/**
 * The document of a did:jwk. The JWK in it is that of the DID to the letter.
 *
 * @see {@link https://github.com/quartzjer/did-jwk/blob/main/spec.md | did:jwk Method Specification}
 */
export function didJwkDocument(did: string): DidDocument {
  const publicKeyJwk = jwkOfDid(did)
  const method = { id: `${did}#0`, controller: did, type: 'JsonWebKey2020', publicKeyJwk } as const
  return writeDocument(did, [{ method, relationships: relationshipsOf(publicKeyJwk) }])
}

function relationshipsOf(jwk: Readonly<Record<string, unknown>>): readonly VerificationRelationship[] {
  const use = Object.hasOwn(jwk, 'use') ? jwk['use'] : undefined
  return use === 'sig' ? FOR_SIGNATURES : VERIFICATION_RELATIONSHIPS
}
