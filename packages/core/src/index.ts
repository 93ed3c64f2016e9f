/**
 * Open Badges 2.0 and 3.0: what a document is, whether it is right, and how to make one. No input or
 * output, no clock, no keys.
 *
 * @module
 */
export type { Extensible } from './build/builder-input.ts'
export {
  type AssertionInput,
  type AssertionVerificationInput,
  createAssertion,
} from './build/create-assertion.ts'
export {
  type CredentialInput,
  type CredentialInputv1p1,
  createCredential,
} from './build/create-credential.ts'
export {
  createEndorsement,
  type EndorsementInput,
  type EndorsementInputv1p1,
  type EndorsementSubjectInput,
} from './build/create-endorsement.ts'
export type { DateInput } from './build/date-text.ts'
export { type AchievementInput, defineAchievement } from './build/define-achievement.ts'
export { type BadgeClassInput, defineBadgeClass } from './build/define-badge-class.ts'
export {
  type CryptographicKeyInput,
  defineIssuer,
  type HostingInput,
  type IssuerInput,
} from './build/define-issuer.ts'
export { defineProfile, type ProfileInput } from './build/define-profile.ts'
export type { Disclosure } from './build/identity-input.ts'
export type {
  AlignmentObjectInput,
  Ob2CriteriaInput,
  Ob2EndorsementsInput,
  Ob2EvidenceInput,
  Ob2ImageInput,
  Ob2RelatedInput,
} from './build/ob2-inputs.ts'
export type {
  AddressInput,
  AlignmentInput,
  CriteriaInput,
  EndorsementsInput,
  EvidenceInput,
  GeoCoordinatesInput,
  IdentifierEntryInput,
  ImageInput,
  RelatedInput,
  ResultDescriptionInput,
  ResultInput,
  RubricCriterionLevelInput,
} from './build/ob3-inputs.ts'
export type { AssertionRecipient } from './build/recipient-ob2.ts'
export type { Recipient, RecipientIdentifier } from './build/recipient-ob3.ts'
export { type BadgeCheck, checkBadge } from './check/check-badge.ts'
export type { CheckOptions } from './check/check-options.ts'
export type { BadgeKind, BadgeVersion, DataModel } from './check/recognise.ts'
export {
  type CompareCredentialsOptions,
  type CredentialComparison,
  compareCredentials,
} from './compare/compare-credentials.ts'
export {
  type Downgrade,
  type DowngradedIssuer,
  type DowngradeOptions,
  downgradeToOpenBadges2,
} from './convert/downgrade-to-open-badges-2.ts'
export type { OpenBadges2Bundle } from './convert/open-badges-2-bundle.ts'
export type { UpgradeOptions } from './convert/upgrade-options.ts'
export { type Upgrade, upgradeToOpenBadges3 } from './convert/upgrade-to-open-badges-3.ts'
export type { FindingCode } from './findings/catalogue.ts'
export type { Severity } from './findings/definition.ts'
export type { Finding, JsonPatchOperation, MessageLanguage } from './findings/finding.ts'
export { renderFinding } from './findings/render-finding.ts'
export type { EmailPolicy } from './identity/email-policy.ts'
export { type HashIdentityOptions, hashIdentity } from './identity/hash-identity.ts'
export {
  type IdentityMatch,
  type KnownIdentity,
  type MatchIdentityOptions,
  matchIdentity,
} from './identity/match-identity.ts'
export type { Assertion, BadgeClass } from './ob2.ts'
export type {
  Achievement,
  AchievementCredential,
  AchievementCredentialv1p1,
  AchievementSubject,
  EndorsementCredential,
  EndorsementCredentialv1p1,
  Profile,
} from './ob3.ts'
export { type BadgeRepair, repairBadge } from './repair/repair-badge.ts'
