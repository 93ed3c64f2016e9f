import type { VerifyFinding } from '../findings/catalogue.ts'
import { deepFreeze } from '../input/deep-freeze.ts'
import type { JsonObject } from '../json-object.ts'
import { CHECK_NAMES, ESSENTIAL_CHECKS } from './check-names.ts'
import type { Checks, ReportFacts, Verdict, VerificationReport } from './report.ts'

/** What a report is folded from; its findings are those of its checks. */
export type SettleFacts = Omit<ReportFacts, 'findings'>

/**
 * Folds a report: one failure outweighs everything, one unknown outweighs every pass. What was asked counts,
 * whichever check it is; for what a presentation holds, the same is true.
 *
 * A badge is never valid because nothing was looked into: without an answer to each of the essential
 * questions it is `undetermined`. A presentation needs an answer about its structure, and one badge inside.
 *
 * @param facts - Everything but the conclusion.
 * @param credential - Decoded from what was signed; it is frozen, and reachable only if the verdict is `valid`.
 */
export function settle(facts: SettleFacts, credential: JsonObject | undefined): VerificationReport {
  const all: ReportFacts = { ...facts, findings: findingsOf(facts.checks) }
  const verdict = verdictOf(all)
  if (verdict !== 'valid') return { ...all, verdict }
  if (credential === undefined) return { ...all, verdict: 'undetermined' }
  return { ...all, verdict, credential: deepFreeze(credential) }
}

/** The conclusion alone. */
function verdictOf({ kind, checks, inside }: Pick<ReportFacts, 'kind' | 'checks' | 'inside'>): Verdict {
  const outcomes = CHECK_NAMES.map((name) => checks[name].outcome)
  const verdicts = inside.map(({ verdict }) => verdict)
  if (outcomes.includes('failed') || verdicts.includes('invalid')) return 'invalid'
  if (outcomes.includes('undetermined') || verdicts.includes('undetermined')) return 'undetermined'
  const isAnswered =
    kind === 'presentation'
      ? checks.structure.outcome === 'passed' && inside.length > 0
      : ESSENTIAL_CHECKS.every((name) => checks[name].outcome === 'passed')
  return isAnswered ? 'valid' : 'undetermined'
}

function findingsOf(checks: Checks): readonly VerifyFinding[] {
  return CHECK_NAMES.flatMap((name) => checks[name].findings)
}
