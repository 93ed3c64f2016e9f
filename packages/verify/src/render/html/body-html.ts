import { fill } from '../fill.ts'
import type { ReportView } from '../view/report-view.ts'
import { WORDS } from '../words/words.ts'
import { checksHtml } from './checks-html.ts'
import { claimsHtml } from './claims-html.ts'
import { escapeHtml } from './escape.ts'
import { partHtml } from './part.ts'
import { verdictSign } from './signs.ts'

/**
 * The conclusion, what the badge says, what was checked; then the same of each badge inside.
 *
 * @param prefix - What the ids of this part start with: each badge inside has its own.
 */
export function bodyHtml(view: ReportView, prefix: string): string {
  return [
    verdictHtml(view, prefix),
    claimsHtml(view, prefix),
    checksHtml(view, prefix),
    insideHtml(view, prefix),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function verdictHtml(view: ReportView, prefix: string): string {
  const { phrases } = WORDS[view.language]
  const level = prefix === '' ? 'h1' : 'h2'
  const kicker = prefix === '' ? `<p class="kicker">${escapeHtml(phrases.title)}</p>` : ''
  const id = `${prefix}verdict`
  return partHtml(
    prefix,
    id,
    `verdict ${view.verdict}`,
    `${kicker}${verdictSign(view.verdict)}<div><${level} id="${id}">${escapeHtml(view.word)}</${level}>
<p class="meaning">${escapeHtml(view.meaning)}</p>
<p class="advice">${escapeHtml(view.advice)}</p></div>`,
  )
}

function insideHtml(view: ReportView, prefix: string): string {
  const { phrases } = WORDS[view.language]
  const count = String(view.inside.length + view.insideLeftOut)
  const parts = view.inside.map((one, at) => {
    const title = fill(phrases.inside, { number: String(at + 1), count })
    const id = `${prefix}inside-${at + 1}-`
    return `<article class="inside" aria-labelledby="${id}title">
<h2 id="${id}title">${escapeHtml(title)}</h2>
${bodyHtml(one, id)}
</article>`
  })
  if (view.insideLeftOut > 0 && view.inside.length > 0) {
    const rest = fill(phrases.insideLeftOut, { count: String(view.insideLeftOut) })
    parts.push(`<p class="inside">${escapeHtml(rest)}</p>`)
  }
  return parts.join('\n')
}
