/**
 * Verify anything that claims to be a badge.
 *
 * @module
 */

export type { EvidenceBundle, StoredAbsence, StoredDocument } from './evidence/evidence-bundle.ts'
export type { VerifyFinding, VerifyFindingCode } from './findings/catalogue.ts'
export { type Budget, DEFAULT_BUDGET } from './net/budget.ts'
export { type CacheLimits, DEFAULT_CACHE_LIMITS } from './net/document-cache.ts'
export type { FetchLike, RequestLike, ResponseLike } from './net/fetch-like.ts'
export type { VerifyOptions } from './options.ts'
export { type RenderReportOptions, renderReport } from './render/render-report.ts'
export type {
  Check,
  CheckName,
  Checks,
  Outcome,
  Verdict,
  VerificationProfile,
  VerificationReport,
} from './report/report.ts'
export { type CollectedEvidence, createVerifier, type Verifier, type VerifierOptions } from './verifier.ts'
export type { VerifyManyOptions } from './verify/verify-stream.ts'
export { collectEvidence, verify } from './verify.ts'
