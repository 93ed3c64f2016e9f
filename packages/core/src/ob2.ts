/**
 * The types of Open Badges 2.0 and 2.1, by the names of the specification, and what one needs to read
 * the documents of 2.x and older ones.
 *
 * @module
 */
export type {
  AlignmentObject,
  Assertion,
  AssertionRequest,
  AssertionsResponse,
  AssertionVerification,
  BadgeClass,
  BadgeConnectApi,
  BadgeConnectManifest,
  BadgeConnectStatus,
  BadgeConnectStatusText,
  Criteria,
  CryptographicKey,
  Endorsement,
  EndorsementClaim,
  Evidence,
  Extension,
  IdentityObject,
  Image,
  Profile,
  ProfileResponse,
  Related,
  RevocationList,
  RevokedAssertion,
  StatusResponse,
  VerificationObject,
} from './generated/types-ob2.ts'
export { isPublicKeyPem } from './ob2/check-key.ts'
export { type VerificationMethod, verificationMethodOf } from './ob2/check-verification.ts'
export {
  type HostedScope,
  type HostedScopeVerdict,
  hostedScopeOf,
  judgeHostedScope,
} from './ob2/hosted-scope.ts'
export { normaliseOb2 } from './ob2/normalise-ob2.ts'
export { type Ob2Kind, type Ob2Version, type RecognisedOb2, recogniseOb2 } from './ob2/recognise-ob2.ts'
export {
  type LegacyUpgrade,
  type UpgradeLegacyOptions,
  upgradeLegacyAssertion,
} from './ob2/upgrade-legacy.ts'
