/**
 * JSON Web Signatures, and credentials and presentations that are secured by them.
 *
 * @module
 */
export type { ClaimName, ClaimProblem } from './jose/claims.ts'
export {
  type Envelope,
  type EnvelopeKind,
  envelopeCredential,
  envelopePresentation,
  type OpenedEnvelope,
  openEnvelope,
} from './jose/envelope.ts'
export type { FatalJwsProblem, JwsHeader, JwsProblem, ToleratedJwsProblem } from './jose/header-problems.ts'
export type { JsonObject } from './jose/json-object.ts'
export {
  LARGEST_JWS,
  LARGEST_JWS_HEADER,
  LARGEST_JWS_SIGNATURE,
  type ParsedJws,
  parseJws,
  readJwsPayload,
} from './jose/parse-jws.ts'
export { credentialWithoutClaims, type ParsedVcJwt, parseVcJwt } from './jose/parse-vc-jwt.ts'
export { type ParsedVpJwt, type PresentedCredential, parseVpJwt } from './jose/parse-vp-jwt.ts'
export { type SignJwsOptions, signJws } from './jose/sign-jws.ts'
export type { SignTokenOptions } from './jose/sign-token.ts'
export { type SignVcJwtOptions, signVcJwt, type VcJwtForm } from './jose/sign-vc-jwt.ts'
export { signVpJwt } from './jose/sign-vp-jwt.ts'
export type {
  JwtClaimName,
  JwtClaims,
  ParsedToken,
  TokenProblem,
  TokenProblemCode,
} from './jose/token-parts.ts'
export { type JwsFailure, type JwsVerification, verifyJws } from './jose/verify-jws.ts'
