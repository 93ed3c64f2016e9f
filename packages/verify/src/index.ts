/**
 * Verify anything that claims to be a badge.
 *
 * @module
 */
export type { VerifyFinding, VerifyFindingCode } from './findings/catalogue.ts'
export type { VerifyOptions } from './options.ts'
export { createVerifier, type Verifier, type VerifierOptions } from './verifier.ts'
export { verify } from './verify.ts'
