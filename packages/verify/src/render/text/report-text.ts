import type { Outcome, Verdict } from '../../report/report.ts'
import { fill } from '../fill.ts'
import type { CheckView, FindingView, ReportView, RowView } from '../view/report-view.ts'
import type { ReportWords } from '../words/report-words.ts'
import { WORDS } from '../words/words.ts'
import { columnsOf, padded, wrapped } from './columns.ts'

/** A terminal has at least so many columns. */
const COLUMNS = 80

const SIGNS: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✗',
  undetermined: '?',
  'not-applicable': '-',
}

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { valid: '✓', invalid: '✗', undetermined: '?' }

/** The criteria are for the pages; here, a line of what was achieved is enough. */
export function reportText(view: ReportView): string {
  return `${bodyLines(view).join('\n')}\n`
}

function bodyLines(view: ReportView): readonly string[] {
  const { phrases } = WORDS[view.language]
  const rest = `${phrases.notAsked}${phrases.labelSeparator}${view.notAsked.join(phrases.listSeparator)}`
  return [
    `${VERDICT_SIGNS[view.verdict]} ${view.word}`,
    ...indented(view.meaning, 2),
    ...indented(view.advice, 2),
    '',
    phrases.badge,
    ...(view.verdict === 'valid' ? [] : indented(phrases.claimed, 2)),
    ...claimLines(view, phrases),
    '',
    phrases.checks,
    ...checkLines(view, phrases),
    ...(view.notAsked.length === 0 ? [] : indented(`${SIGNS['not-applicable']} ${rest}`, 2, 4)),
    '',
    ...(view.about.length === 0 ? [] : [phrases.about, ...rowLines(view.about, phrases)]),
    ...insideLines(view, phrases),
  ]
}

type Phrases = ReportWords['phrases']

function claimLines({ claims }: ReportView, phrases: Phrases): readonly string[] {
  const rows = [...claims.rows, ...claims.descriptor]
  return rows.length === 0 ? indented(phrases.nothingClaimed, 2) : rowLines(rows, phrases)
}

function rowLines(rows: readonly RowView[], phrases: Phrases): readonly string[] {
  const width = Math.max(...rows.map(({ label }) => columnsOf(label))) + 2
  return rows.flatMap(({ label, text, detail }) => {
    const whole = detail === undefined ? text : `${text}${phrases.open}${detail}${phrases.close}`
    return labelled(`  ${padded(label, width)}`, whole)
  })
}

function checkLines({ checks }: ReportView, phrases: Phrases): readonly string[] {
  const outcome = Math.max(...checks.map(({ outcomeWord }) => columnsOf(outcomeWord)), 0) + 2
  const name = Math.max(...checks.map((check) => columnsOf(check.name)), 0) + 2
  return checks.flatMap((check) => [
    ...labelled(
      `  ${SIGNS[check.outcome]} ${padded(check.outcomeWord, outcome)}${padded(check.name, name)}`,
      check.sentence,
    ),
    ...mendLines(check, phrases),
  ])
}

function mendLines({ mend, findings, findingsLeftOut }: CheckView, phrases: Phrases): readonly string[] {
  return [
    ...(mend === undefined ? [] : indented(`→ ${phrases.advice}${phrases.labelSeparator}${mend}`, 6, 8)),
    ...findings.flatMap((finding) => findingLines(finding, phrases)),
    ...(findingsLeftOut === 0
      ? []
      : indented(fill(phrases.findingsLeftOut, { count: String(findingsLeftOut) }), 6)),
  ]
}

function findingLines(
  { severityWord, message, code, path }: FindingView,
  phrases: Phrases,
): readonly string[] {
  const place = path === '' ? code : `${code} ${path}`
  return indented(`${severityWord}${phrases.labelSeparator}${message} [${place}]`, 6, 8)
}

function insideLines(view: ReportView, phrases: Phrases): readonly string[] {
  const count = String(view.inside.length + view.insideLeftOut)
  const parts = view.inside.flatMap((one, at) => [
    '',
    `== ${fill(phrases.inside, { number: String(at + 1), count })} ==`,
    ...bodyLines(one),
  ])
  const isCut = view.insideLeftOut > 0 && view.inside.length > 0
  return isCut ? [...parts, '', fill(phrases.insideLeftOut, { count: String(view.insideLeftOut) })] : parts
}

/** A text behind a label, and its further lines below its first. */
function labelled(label: string, text: string): readonly string[] {
  const start = columnsOf(label)
  const [first = '', ...others] = wrapped(text, Math.max(20, COLUMNS - start))
  return [`${label}${first}`, ...others.map((line) => `${' '.repeat(start)}${line}`)]
}

function indented(text: string, first: number, others = first): readonly string[] {
  const lines = wrapped(text, COLUMNS - Math.max(first, others))
  return lines.map((line, at) => `${' '.repeat(at === 0 ? first : others)}${line}`)
}
