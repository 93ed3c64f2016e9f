/**
 * JSON Web Signatures, and credentials and presentations that are secured by them.
 *
 * @module
 */
export type { ClaimName, ClaimProblem } from './jose/claims.ts'
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
export {
  type JwtClaims,
  type ParsedVcJwt,
  parseVcJwt,
  type RegisteredClaim,
  type TokenProblem,
  type VcJwtProblem,
} from './jose/parse-vc-jwt.ts'
export { type SignJwsOptions, signJws } from './jose/sign-jws.ts'
export { type SignVcJwtOptions, signVcJwt, type VcJwtForm } from './jose/sign-vc-jwt.ts'
export { type JwsFailure, type JwsVerification, verifyJws } from './jose/verify-jws.ts'
