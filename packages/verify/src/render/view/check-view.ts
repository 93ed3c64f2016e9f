import type { MessageLanguage } from '@shirushi/core'
import type { VerifyFinding } from '../../findings/catalogue.ts'
import { renderVerifyFinding } from '../../findings/render-verify-finding.ts'
import { displayLine, displayText } from '../../report/display-text.ts'
import type { Evidence } from '../../report/evidence.ts'
import type { Check, CheckName } from '../../report/report.ts'
import { dateText } from '../date-text.ts'
import type { ReportWords } from '../words/report-words.ts'
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
  const mend =
    outcome === 'failed' ? said.mendFailed : outcome === 'undetermined' ? said.mendUndetermined : undefined
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
