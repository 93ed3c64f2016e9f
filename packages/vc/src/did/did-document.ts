/** What a key of a DID may be used for; the `proofPurpose` of a proof names one. */
export type VerificationRelationship =
  | 'authentication'
  | 'assertionMethod'
  | 'capabilityInvocation'
  | 'capabilityDelegation'
  | 'keyAgreement'

/** All of them, in the order in which documents are written. */
export const VERIFICATION_RELATIONSHIPS: readonly VerificationRelationship[] = [
  'authentication',
  'assertionMethod',
  'capabilityInvocation',
  'capabilityDelegation',
  'keyAgreement',
]

/** How a key is written into a DID document. */
export type DidKeyFormat = 'Multikey' | 'JsonWebKey'

/** The public key of a verification method. */
export type DidMethodMaterial =
  | { readonly type: 'Multikey'; readonly publicKeyMultibase: string }
  | {
      readonly type: 'JsonWebKey' | 'JsonWebKey2020'
      readonly publicKeyJwk: Readonly<Record<string, unknown>>
    }

/** A public key in a DID document, as it is written here. */
export type DidVerificationMethod = DidMethodMaterial & {
  readonly id: string
  readonly controller: string
  /** The first moment at which it is no longer used. */
  readonly expires?: string
  /** The moment from which on it must not be trusted. */
  readonly revoked?: string
}

/** A DID document, as it is written here. It never holds a private key. */
export type DidDocument = {
  readonly '@context': readonly string[]
  readonly id: string
  readonly controller?: string | readonly string[]
  readonly alsoKnownAs?: readonly string[]
  readonly verificationMethod: readonly DidVerificationMethod[]
  readonly service?: readonly object[]
} & { readonly [Relationship in VerificationRelationship]?: readonly string[] }
