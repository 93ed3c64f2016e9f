/**
 * The issuer's side of Open Badges: sign, endorse, publish status, in bulk.
 *
 * @module
 */
export {
  defineCryptographicKey,
  defineSigningIssuer,
  type PublishedKey,
  type SigningIssuer,
} from './assertion/define-signing-issuer.ts'
export { type SignAssertionOptions, signAssertion } from './assertion/sign-assertion.ts'
export {
  ENDORSEMENT_JWT_CONTEXT,
  type Endorsed,
  type EndorseJwtOptions,
  type EndorsementClaim,
  type EndorseOptions,
  endorse,
} from './endorse/endorse.ts'
export type { OwnFinding, SignFinding, SignFindingCode } from './findings/catalogue.ts'
export { signJwt } from './jwt/sign-jwt.ts'
export type { SignJwtOptions } from './jwt/sign-jwt-options.ts'
export type { CheckedOptions, ContextOptions } from './sign/checked-options.ts'
export { type Secured, sign } from './sign/sign.ts'
export { type BothSigners, type SignBothOptions, type SignedBoth, signBoth } from './sign/sign-both.ts'
export type { SignOptions } from './sign/sign-options.ts'
