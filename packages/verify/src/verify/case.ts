import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import type { OlderFacts } from '../older/older-facts.ts'
import type { Securing } from '../proof/securing.ts'
import type { CheckName, ReportFacts, VerificationReport } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'

/** One badge on its way through the checks, and what earlier ones found out for later ones. */
export interface Case {
  readonly subject: Subject
  /** What came of its proofs; empty until they were judged. */
  securings: readonly Securing[]
  /** What became known of a badge of Open Badges 2.0 or before; absent for others, and until it was read. */
  older?: OlderFacts
  /** Verifies something that the badge holds, such as an endorsement, as if it had been handed in. */
  readonly verifyInside: (input: unknown) => Promise<VerificationReport>
  /** The same for what the badge leads to, such as a status list: for whom it is, and who trusts it, is not asked. */
  readonly verifyAside: (input: unknown) => Promise<VerificationReport>
}

/** One question about a case. */
export type CaseCheck = (one: Case, run: Run, findings: VerifyFindings) => Promise<Judgement>

/** Whether there is reason to ask; without it the answer is `not-applicable`. */
export type CaseCondition = (one: Case, run: Run) => boolean

/** How a generation of badges answers the questions. `structure` was answered when the badge was read. */
export interface Approach {
  readonly secured: (one: Case) => ReportFacts['secured']
  readonly checks: Readonly<
    Record<
      Exclude<CheckName, 'structure'>,
      {
        readonly ask: CaseCheck
        readonly applies?: CaseCondition
        /** Whether the answer is there already, so that it is given even where the badge is not known to be genuine. */
        readonly isKnown?: CaseCondition
      }
    >
  >
}
