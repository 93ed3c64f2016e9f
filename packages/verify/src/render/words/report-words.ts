import type { BadgeKind, Severity } from '@shirushi/core'
import type { DescriptorField } from '../../report/claimed-facts.ts'
import type { Evidence, EvidenceKind } from '../../report/evidence.ts'
import type {
  CheckName,
  InputLayer,
  Outcome,
  ReportFacts,
  Verdict,
  VerificationProfile,
} from '../../report/report.ts'

/** What a report says about one check, for people who know nothing of cryptography. */
export interface CheckWords {
  readonly name: string
  readonly question: string
  readonly passed: string
  readonly failed: string
  readonly undetermined: string
  /** What to do where it failed. */
  readonly mendFailed: string
  /** What to do where it could not be answered. */
  readonly mendUndetermined: string
}

/** What a report says of its conclusion. `{checks}` stands for the names of the checks that led to it. */
export interface VerdictWords {
  readonly word: string
  readonly meaning: string
  readonly advice: string
}

/** Names of the facts that a badge claims. */
export type FactName =
  | 'achievement'
  | 'award'
  | 'recipient'
  | 'issuer'
  | 'awardedDate'
  | 'validFrom'
  | 'validUntil'
  | 'licenseNumber'
  | 'id'

/** Headings and short texts. */
export type PhraseName =
  | 'title'
  | 'badge'
  | 'claimed'
  | 'nothingClaimed'
  | 'criteria'
  | 'criteriaPage'
  | 'descriptor'
  | 'checks'
  | 'notAsked'
  | 'advice'
  | 'inside'
  | 'insideLeftOut'
  | 'findingsLeftOut'
  | 'rule'
  | 'at'
  | 'evidence'
  | 'about'
  | 'kind'
  | 'secured'
  | 'layers'
  | 'profile'
  | 'judgedAt'
  | 'unnamed'
  | 'hashedRecipient'
  | 'untitledIssuer'
  | 'nothingSecured'
  | 'madeBy'
  | 'listSeparator'
  | 'labelSeparator'
  | 'open'
  | 'close'

/** Everything that a report says on its own account, in one language. */
export interface ReportWords {
  readonly phrases: Readonly<Record<PhraseName, string>>
  readonly verdicts: Readonly<Record<Verdict, VerdictWords>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly checks: Readonly<Record<CheckName, CheckWords>>
  readonly facts: Readonly<Record<FactName, string>>
  readonly descriptor: Readonly<Record<DescriptorField, string>>
  readonly kinds: Readonly<Record<BadgeKind, string>>
  readonly layers: Readonly<Record<InputLayer, string>>
  readonly secured: Readonly<Record<ReportFacts['secured'][number], string>>
  readonly profiles: Readonly<Record<VerificationProfile, string>>
  readonly evidence: Readonly<Record<EvidenceKind, string>>
  readonly sources: Readonly<Record<Evidence['source'], string>>
}
