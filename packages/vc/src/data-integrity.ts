/**
 * Data Integrity proofs: secure a document, read what it is secured with, verify it.
 *
 * @module
 */
export { addProof, type DataIntegrityProof, type Proven } from './data-integrity/add-proof.ts'
export type { ProofCaveat } from './data-integrity/caveats.ts'
export {
  CRYPTOSUITES,
  type CryptosuiteFacts,
  type CryptosuiteName,
  suiteFor,
} from './data-integrity/cryptosuites.ts'
export { type DeriveProofOptions, deriveProof } from './data-integrity/derive-proof.ts'
export type { EngineOptions } from './data-integrity/engine-options.ts'
export { type ParsedProof, type ProofProblem, readProofs } from './data-integrity/parsed-proof.ts'
export type { ProofOptions } from './data-integrity/proof-options.ts'
export { encodeProofValue } from './data-integrity/proof-value.ts'
export type {
  ProofExplanation,
  ProofFailure,
  ProofVerification,
  UnverifiedProof,
  VerifiedProof,
} from './data-integrity/proof-verification.ts'
export { type VerifyProofOptions, verifyProof } from './data-integrity/verify-proof.ts'
