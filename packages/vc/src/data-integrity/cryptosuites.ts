import type { SignatureAlgorithm } from '../keys/key-type.ts'

/** How a proof can be made. All but the last are cryptosuites of the proof type `DataIntegrityProof`. */
export type CryptosuiteName =
  | 'eddsa-rdfc-2022'
  | 'eddsa-jcs-2022'
  | 'ecdsa-rdfc-2019'
  | 'ecdsa-jcs-2019'
  | 'ecdsa-sd-2023'
  | 'Ed25519Signature2020'

/** What is known of a way to make proofs. */
export interface CryptosuiteFacts {
  /** What a proof has as `type`. */
  readonly proofType: 'DataIntegrityProof' | 'Ed25519Signature2020'
  /** What a proof has as `cryptosuite`, if it has one. */
  readonly cryptosuite: string | undefined
  /** What its signatures can be made with. */
  readonly algorithms: readonly SignatureAlgorithm[]
  /** What is hashed: the statements that JSON-LD makes, or the JSON as it stands. */
  readonly canonicalForm: 'rdf' | 'json'
  /** Contexts that define the terms of the proof. A document needs one of them, unless there are none here. */
  readonly contexts: readonly string[]
  /** The letter that a proof value begins with: `z` for base58, `u` for base64url. */
  readonly multibase: 'z' | 'u'
  /** Whether the holder can show parts of the document, with a proof of their own. */
  readonly isSelective: boolean
  /** Whether the same call gives the same bytes, with a key of ours. */
  readonly isDeterministic: boolean
}

/** @internal */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2'
/** @internal */
export const DATA_INTEGRITY_V1 = 'https://w3id.org/security/data-integrity/v1'
/** @internal */
export const DATA_INTEGRITY_V2 = 'https://w3id.org/security/data-integrity/v2'
const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1'

const DATA_INTEGRITY_CONTEXTS = [CREDENTIALS_V2, DATA_INTEGRITY_V2, DATA_INTEGRITY_V1]

const RDFC = {
  canonicalForm: 'rdf',
  contexts: DATA_INTEGRITY_CONTEXTS,
  multibase: 'z',
  isSelective: false,
} as const
const JCS = { canonicalForm: 'json', contexts: [], multibase: 'z', isSelective: false } as const
const EDDSA = { proofType: 'DataIntegrityProof', algorithms: ['EdDSA'], isDeterministic: true } as const
const ECDSA = {
  proofType: 'DataIntegrityProof',
  algorithms: ['ES256', 'ES384'],
  isDeterministic: false,
} as const

/**
 * Every way to make proofs that this package knows.
 *
 * @see {@link https://www.w3.org/TR/vc-di-eddsa/ | Data Integrity EdDSA Cryptosuites 1.0}
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/ | Data Integrity ECDSA Cryptosuites 1.0}
 */
export const CRYPTOSUITES: Readonly<Record<CryptosuiteName, CryptosuiteFacts>> = {
  'eddsa-rdfc-2022': { ...EDDSA, ...RDFC, cryptosuite: 'eddsa-rdfc-2022' },
  'eddsa-jcs-2022': { ...EDDSA, ...JCS, cryptosuite: 'eddsa-jcs-2022' },
  'ecdsa-rdfc-2019': { ...ECDSA, ...RDFC, cryptosuite: 'ecdsa-rdfc-2019' },
  'ecdsa-jcs-2019': { ...ECDSA, ...JCS, cryptosuite: 'ecdsa-jcs-2019' },
  'ecdsa-sd-2023': {
    ...ECDSA,
    ...RDFC,
    cryptosuite: 'ecdsa-sd-2023',
    algorithms: ['ES256'],
    multibase: 'u',
    isSelective: true,
  },
  Ed25519Signature2020: {
    ...EDDSA,
    ...RDFC,
    proofType: 'Ed25519Signature2020',
    cryptosuite: undefined,
    contexts: [ED25519_2020],
  },
}

/** @internal */
const CRYPTOSUITE_NAMES: readonly CryptosuiteName[] = [
  'eddsa-rdfc-2022',
  'eddsa-jcs-2022',
  'ecdsa-rdfc-2019',
  'ecdsa-jcs-2019',
  'ecdsa-sd-2023',
  'Ed25519Signature2020',
]

const DEFAULTS: Readonly<Record<SignatureAlgorithm, CryptosuiteName | undefined>> = {
  EdDSA: 'eddsa-rdfc-2022',
  ES256: 'ecdsa-rdfc-2019',
  ES384: 'ecdsa-rdfc-2019',
  RS256: undefined,
}

/** What a signer makes proofs with unless told otherwise; `undefined` for RSA, which makes none. */
export function suiteFor(algorithm: SignatureAlgorithm): CryptosuiteName | undefined {
  return Object.hasOwn(DEFAULTS, algorithm) ? DEFAULTS[algorithm] : undefined
}

/** @internal The suite of a proof, by two of its members. */
export function suiteNamed(type: unknown, cryptosuite: unknown): CryptosuiteName | undefined {
  return CRYPTOSUITE_NAMES.find((name) => {
    const facts = CRYPTOSUITES[name]
    if (facts.proofType !== type) return false
    return facts.cryptosuite === undefined || facts.cryptosuite === cryptosuite
  })
}
