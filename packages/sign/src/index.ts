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
export type { BadgePart } from './derive/badge-parts.ts'
export { type DeriveOptions, derive } from './derive/derive.ts'
export { mandatoryPointersFor } from './derive/mandatory-pointers-for.ts'
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
export { type PublicationInput, type PublishedKeyEntry, publicationFor } from './publish/publication-for.ts'
export type { PublishedFile } from './publish/published-file.ts'
export type { CheckedOptions, ContextOptions } from './sign/checked-options.ts'
export { type Secured, sign } from './sign/sign.ts'
export { type BothSigners, type SignBothOptions, type SignedBoth, signBoth } from './sign/sign-both.ts'
export type { SignOptions } from './sign/sign-options.ts'
export {
  type AllocationState,
  type AllocationStore,
  createMemoryAllocationStore,
} from './status/allocation-store.ts'
export {
  createStatusList,
  credentialStatusFor,
  IssuerStatusList,
  type SetStatusOptions,
  type StatusListInput,
} from './status/issuer-status-list.ts'
export {
  type PublishStatusListJwtOptions,
  type PublishStatusListOptions,
  publishStatusList,
  type StatusListCredential,
  type StatusListEdition,
} from './status/publish-status-list.ts'
export {
  type ListedCredential,
  type RevocationListOptions,
  type RevokedHostedAssertion,
  revocationList1EdTechFor,
  revocationListOb2For,
  revokeHostedAssertion,
} from './status/revocation-documents.ts'
export {
  type StatusBlock,
  StatusListAllocator,
  type StatusListAllocatorOptions,
  type StatusPosition,
} from './status/status-list-allocator.ts'
export type { BatchOptions } from './template/batch.ts'
export {
  compileTemplate,
  type RowOf,
  type Template,
  type TemplateOptions,
} from './template/compile-template.ts'
export type { Slots, SlotValue } from './template/slots.ts'
export type { RefusedRow, RowFacts, RowResult, SignedRow } from './template/template-result.ts'
