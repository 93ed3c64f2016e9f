/**
 * Open Badges 2.0 and 3.0: what a document is, whether it is right, and how to make one. No input or
 * output, no clock, no keys.
 *
 * @module
 */
export { type BadgeCheck, type CheckOptions, checkBadge } from './check/check-badge.ts'
export type { BadgeKind, BadgeVersion, DataModel } from './check/recognise.ts'
export {
  type CompareCredentialsOptions,
  type CredentialComparison,
  compareCredentials,
} from './compare/compare-credentials.ts'
export type { Finding, JsonPatchOperation, MessageLanguage, Severity } from './findings/finding.ts'
export { renderFinding } from './findings/render-finding.ts'
export type { EmailPolicy } from './identity/email-policy.ts'
export { type HashIdentityOptions, hashIdentity } from './identity/hash-identity.ts'
export {
  type IdentityMatch,
  type KnownIdentity,
  type MatchIdentityOptions,
  matchIdentity,
} from './identity/match-identity.ts'
