import type { MessageLanguage, Severity } from '@shirushi/core'
import type { CheckName, Outcome, Verdict } from '../../report/report.ts'

/** A report in the words of one language, with nothing left in it that acts on what shows it. */
export interface ReportView {
  readonly language: MessageLanguage
  readonly verdict: Verdict
  readonly word: string
  readonly meaning: string
  readonly advice: string
  /** What was achieved, or another name of the badge. */
  readonly name: string
  readonly claims: ClaimsView
  readonly checks: readonly CheckView[]
  /** The names of the checks that were not asked. */
  readonly notAsked: readonly string[]
  readonly about: readonly RowView[]
  /** Badges inside of a presentation. */
  readonly inside: readonly ReportView[]
  /** How many badges inside are not shown. */
  readonly insideLeftOut: number
}

/** What the badge says. */
export interface ClaimsView {
  /** Language of its texts, as a tag. */
  readonly language?: string
  readonly rows: readonly RowView[]
  readonly descriptor: readonly RowView[]
  readonly description?: string
  /** Markdown of a stranger. */
  readonly criteria?: string
  readonly criteriaUrl?: string
  /** A `data:` URL that can be shown. */
  readonly picture?: string
}

/** A name and what it stands for. */
export interface RowView {
  readonly label: string
  readonly text: string
  /** What is said with it, in smaller letters. */
  readonly detail?: string
  /** The moment, for machines. */
  readonly moment?: string
  /** Whether the text is the badge's own. */
  readonly isQuoted: boolean
}

/** A check and what there is to say. */
export interface CheckView {
  readonly check: CheckName
  readonly name: string
  readonly outcome: Outcome
  readonly outcomeWord: string
  readonly sentence: string
  /** What to do, where it did not pass. */
  readonly mend?: string
  readonly findings: readonly FindingView[]
  readonly findingsLeftOut: number
  readonly evidence: readonly EvidenceView[]
}

/** A finding in the language of the view. */
export interface FindingView {
  readonly code: string
  readonly severity: Severity
  readonly severityWord: string
  readonly message: string
  readonly path: string
  /** The text that makes the rule: an https address. */
  readonly spec?: string
}

/** Something that an answer rests on. */
export interface EvidenceView {
  readonly kind: string
  readonly id: string
  readonly notes: readonly string[]
}
