import type { MessageLanguage } from '@shirushi/core'
import { CHECK_NAMES, ESSENTIAL_CHECKS } from '../../report/check-names.ts'
import { displayLine } from '../../report/display-text.ts'
import type { VerificationReport } from '../../report/report.ts'
import { dateText, isMoment } from '../date-text.ts'
import { fill } from '../fill.ts'
import type { ReportWords } from '../words/report-words.ts'
import { WORDS } from '../words/words.ts'
import { checkView } from './check-view.ts'
import { claimsView } from './claims-view.ts'
import type { ReportView, RowView } from './report-view.ts'

/** Badges of one presentation beyond this number are counted, not shown. */
const MAX_INSIDE = 20

/** A presentation in a presentation in a presentation is not shown. */
const MAX_DEPTH = 2

/** A report in the words of a language. */
export function viewOf(report: VerificationReport, language: MessageLanguage, depth = 0): ReportView {
  const words = WORDS[language]
  const asked = CHECK_NAMES.filter((name) => report.checks[name].outcome !== 'not-applicable')
  const inside = depth < MAX_DEPTH ? report.inside.slice(0, MAX_INSIDE) : []
  const { word, meaning, advice } = words.verdicts[report.verdict]
  return {
    language,
    verdict: report.verdict,
    word,
    meaning: fill(meaning, { checks: reasons(report, words).join(words.phrases.listSeparator) }),
    advice,
    name: displayLine(report.claims?.achievement?.name ?? report.claims?.name ?? words.phrases.unnamed, 300),
    claims: claimsView(report.claims ?? {}, words, language),
    checks: asked.map((name) => checkView(name, report.checks[name], words, language)),
    notAsked: CHECK_NAMES.filter((name) => !asked.includes(name)).map((name) => words.checks[name].name),
    about: about(report, words, language),
    inside: inside.map((one) => viewOf(one, language, depth + 1)),
    insideLeftOut: report.inside.length - inside.length,
  }
}

/** The names of what led to the verdict. */
function reasons(report: VerificationReport, words: ReportWords): readonly string[] {
  const { checks, inside, verdict } = report
  const wanted = verdict === 'invalid' ? 'failed' : 'undetermined'
  const direct = CHECK_NAMES.filter((name) => checks[name].outcome === wanted)
  const named = direct.map((name) => words.checks[name].name)
  const within = inside.flatMap((one, at) => (one.verdict === verdict ? [at + 1] : []))
  const count = String(inside.length)
  const numbered = within.map((number) => fill(words.phrases.inside, { number: String(number), count }))
  if (named.length + numbered.length > 0) return [...named, ...numbered.slice(0, MAX_INSIDE)]
  return ESSENTIAL_CHECKS.filter((name) => checks[name].outcome !== 'passed').map(
    (name) => words.checks[name].name,
  )
}

function about(
  report: VerificationReport,
  words: ReportWords,
  language: MessageLanguage,
): readonly RowView[] {
  const { phrases } = words
  const version = [
    report.version === undefined ? '' : `Open Badges ${report.version}`,
    report.dataModel === undefined ? '' : `VCDM ${report.dataModel}`,
  ].filter((text) => text !== '')
  const kind = `${words.kinds[report.kind]}${version.length === 0 ? '' : `${phrases.open}${version.join(', ')}${phrases.close}`}`
  const secured = report.secured.map((way) => words.secured[way])
  const at = displayLine(report.at, 60)
  const layers = report.layers.map((layer) => words.layers[layer])
  return [
    { label: phrases.judgedAt, text: dateText(at, language), ...(isMoment(at) && { moment: at }) },
    { label: phrases.kind, text: kind },
    { label: phrases.secured, text: secured.join(phrases.listSeparator) || phrases.nothingSecured },
    { label: phrases.layers, text: layers.join(' → ') || words.layers.object },
    { label: phrases.profile, text: words.profiles[report.profile] },
  ].map((row) => ({ ...row, isQuoted: false }))
}
