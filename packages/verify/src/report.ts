/**
 * Reports on badges: what is in them, and how to write them for people and programs.
 *
 * @module
 */
export { claimsOf } from './claims/claims-of.ts'
export { withDescriptor } from './claims/with-descriptor.ts'
export type { VerifyFinding, VerifyFindingCode } from './findings/catalogue.ts'
export { type RenderReportOptions, renderReport } from './render/render-report.ts'
export { CHECK_NAMES } from './report/check-names.ts'
export type {
  ClaimedAchievement,
  ClaimedFacts,
  ClaimedIssuer,
  ClaimedRecipient,
  DescriptorFact,
  DescriptorField,
} from './report/claimed-facts.ts'
export type { Evidence, EvidenceKind } from './report/evidence.ts'
export type {
  Check,
  CheckName,
  Checks,
  InputLayer,
  OtherReport,
  Outcome,
  ReportFacts,
  ValidReport,
  Verdict,
  VerificationProfile,
  VerificationReport,
} from './report/report.ts'
