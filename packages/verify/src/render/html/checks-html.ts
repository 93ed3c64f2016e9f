import { fill } from '../fill.ts'
import type { CheckView, EvidenceView, FindingView, ReportView } from '../view/report-view.ts'
import type { ReportWords } from '../words/report-words.ts'
import { WORDS } from '../words/words.ts'
import { escapeHtml } from './escape.ts'
import { partHtml } from './part.ts'
import { signOf } from './signs.ts'

/** Every check: a sign, a word, a sentence; what to do; what was found, and what that rests on. */
export function checksHtml(view: ReportView, prefix: string): string {
  const { phrases } = WORDS[view.language]
  const notAsked = escapeHtml(view.notAsked.join(phrases.listSeparator))
  const rest =
    view.notAsked.length === 0
      ? ''
      : `<p class="asked">${escapeHtml(phrases.notAsked)}${phrases.labelSeparator}${notAsked}</p>`
  const id = `${prefix}checks`
  return partHtml(
    prefix,
    id,
    'card',
    `<h2 id="${id}">${escapeHtml(phrases.checks)}</h2>
<ol>
${view.checks.map((check) => checkHtml(check, phrases)).join('\n')}
</ol>${rest}`,
  )
}

type Phrases = ReportWords['phrases']

function checkHtml(check: CheckView, phrases: Phrases): string {
  const { outcome, outcomeWord, name, sentence, mend, findings, findingsLeftOut } = check
  const todo =
    mend === undefined
      ? ''
      : `<p class="mend ${outcome}"><strong>${escapeHtml(phrases.advice)}</strong>${escapeHtml(mend)}</p>`
  const items = findings.map((finding) => findingHtml(finding, phrases))
  if (findingsLeftOut > 0) {
    items.push(`<li>${escapeHtml(fill(phrases.findingsLeftOut, { count: String(findingsLeftOut) }))}</li>`)
  }
  return `<li class="check"><div class="head ${outcome}">${signOf(outcome)}<span class="outcome">${escapeHtml(outcomeWord)}</span> <h3>${escapeHtml(name)}</h3></div>
<p class="sentence">${escapeHtml(sentence)}</p>${todo}${items.length === 0 ? '' : `<ul class="findings">${items.join('')}</ul>`}${evidenceHtml(check, phrases)}</li>`
}

function findingHtml(
  { severity, severityWord, message, code, path, spec }: FindingView,
  phrases: Phrases,
): string {
  const place = path === '' ? '' : ` · ${escapeHtml(phrases.at)} <code>${escapeHtml(path)}</code>`
  const rule =
    spec === undefined
      ? ''
      : ` · <a href="${escapeHtml(spec)}" rel="noopener noreferrer nofollow" aria-label="${escapeHtml(`${phrases.rule}${phrases.labelSeparator}${code}`)}">${escapeHtml(phrases.rule)}</a>`
  return `<li><span class="tag ${severity}">${escapeHtml(severityWord)}</span> <bdi>${escapeHtml(message)}</bdi><span class="origin"><code>${escapeHtml(code)}</code>${place}${rule}</span></li>`
}

function evidenceHtml({ evidence, name }: CheckView, phrases: Phrases): string {
  if (evidence.length === 0) return ''
  const label = `${phrases.evidence}${phrases.labelSeparator}${name}`
  return `<details class="evidence"><summary aria-label="${escapeHtml(label)}">${escapeHtml(phrases.evidence)}</summary><ul>${evidence.map(itemHtml).join('')}</ul></details>`
}

function itemHtml({ kind, id, notes }: EvidenceView): string {
  const more = notes.map((note) => `<bdi>${escapeHtml(note)}</bdi>`).join(' · ')
  return `<li>${escapeHtml(kind)} <bdi><code>${escapeHtml(id)}</code></bdi><br>${more}</li>`
}
