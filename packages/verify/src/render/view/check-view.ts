import type { MessageLanguage } from '@shirushi/core'
import type { VerifyFinding } from '../../findings/catalogue.ts'
import { renderVerifyFinding } from '../../findings/render-verify-finding.ts'
import { displayLine, displayText } from '../../report/display-text.ts'
import type { Evidence } from '../../report/evidence.ts'
import type { Check, CheckName, Outcome } from '../../report/report.ts'
import { dateText } from '../date-text.ts'
import type { CheckWords, ReportWords } from '../words/report-words.ts'
import type { CheckView, EvidenceView, FindingView } from './report-view.ts'

/** Findings and evidence of one check beyond this number are counted, not shown. */
const MAX_SHOWN = 50

/** A check in the words of a language. */
export function checkView(
  check: CheckName,
  { outcome, findings, evidence }: Check,
  words: ReportWords,
  language: MessageLanguage,
): CheckView {
  const said = words.checks[check]
  // What stands in the way of a check that was not reached is said at that other check.
  const isReached = findings.every(({ code }) => code !== 'CHECK_NOT_REACHED')
  const mend = isReached ? mendFor(outcome, said) : undefined
  return {
    check,
    name: said.name,
    outcome,
    outcomeWord: words.outcomes[outcome],
    sentence: outcome === 'not-applicable' ? said.question : said[outcome],
    ...(mend !== undefined && { mend }),
    findings: findings.slice(0, MAX_SHOWN).map((finding) => findingView(finding, words, language)),
    findingsLeftOut: Math.max(0, findings.length - MAX_SHOWN),
    evidence: evidence.slice(0, MAX_SHOWN).map((one) => evidenceView(one, words, language)),
  }
}

function mendFor(outcome: Outcome, { mendFailed, mendUndetermined }: CheckWords): string | undefined {
  if (outcome === 'failed') return mendFailed
  return outcome === 'undetermined' ? mendUndetermined : undefined
}

function findingView(finding: VerifyFinding, words: ReportWords, language: MessageLanguage): FindingView {
  const { severity, path, spec } = finding
  return {
    code: displayLine(finding.code, 100),
    severity,
    severityWord: words.severities[severity],
    message: displayText(renderVerifyFinding(finding, language)),
    path: displayLine(path, 200),
    ...(/^https:\/\/[\x21-\x7e]{1,500}$/.test(spec) && { spec }),
  }
}

function evidenceView(
  { kind, id, source, obtainedAt, sha256, details = {} }: Evidence,
  words: ReportWords,
  language: MessageLanguage,
): EvidenceView {
  const more = Object.entries(details).map(
    ([name, value]) =>
      `${displayLine(name, 100)}${words.phrases.labelSeparator}${displayLine(String(value), 500)}`,
  )
  return {
    kind: words.evidence[kind],
    id: displayLine(id, 500),
    notes: [
      words.sources[source],
      ...(obtainedAt === undefined ? [] : [dateText(displayLine(obtainedAt, 60), language)]),
      ...(sha256 === undefined ? [] : [`SHA-256 ${displayLine(sha256, 64)}`]),
      ...more,
    ],
  }
}
