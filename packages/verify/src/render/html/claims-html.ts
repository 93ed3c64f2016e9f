import { markdownHtml } from '../markdown/markdown-html.ts'
import type { ClaimsView, ReportView, RowView } from '../view/report-view.ts'
import { WORDS } from '../words/words.ts'
import { escapeHtml } from './escape.ts'
import { partHtml } from './part.ts'
import { languageAttribute, rowsHtml } from './rows-html.ts'

/** Criteria that are longer than this are folded up: whoever wants them unfolds them. */
const MAX_UNFOLDED = { letters: 500, lines: 12 } as const

/** What the badge says, on a card. */
export function claimsHtml(view: ReportView, prefix: string): string {
  const { phrases } = WORDS[view.language]
  const { claims, name, verdict } = view
  const own = languageAttribute(claims.language, view.language)
  const [achievement, ...rows] = claims.rows
  if (achievement === undefined) {
    // A presentation says nothing itself: what it holds does.
    if (view.inside.length > 0) return ''
    return card(prefix, phrases.badge, `<p>${escapeHtml(phrases.nothingClaimed)}</p>`)
  }
  const description =
    claims.description === undefined
      ? ''
      : `<p class="description"><bdi${own}>${escapeHtml(claims.description)}</bdi></p>`
  const picture =
    claims.picture === undefined ? '' : `<img class="picture" src="${escapeHtml(claims.picture)}" alt="">`
  return card(
    prefix,
    phrases.badge,
    [
      verdict === 'valid' ? '' : `<p class="claimed">${escapeHtml(phrases.claimed)}</p>`,
      `<div class="what"><div><h3 class="name"><bdi${own}>${escapeHtml(name)}</bdi></h3>${description}</div>${picture}</div>`,
      rowsHtml(isHeading(achievement, view) ? rows : claims.rows, own),
      courseHtml(claims, phrases.descriptor, own),
      criteriaHtml(view, own),
    ].join(''),
  )
}

/** What stands in large letters is not said again below. */
function isHeading({ label, text }: RowView, { name, language }: ReportView): boolean {
  return label === WORDS[language].facts.achievement && text === name
}

function card(prefix: string, title: string, content: string): string {
  const id = `${prefix}badge`
  return partHtml(prefix, id, 'card', `<h2 id="${id}">${escapeHtml(title)}</h2>\n${content}`)
}

function courseHtml({ descriptor }: ClaimsView, title: string, own: string): string {
  if (descriptor.length === 0) return ''
  return `<div class="course"><h3>${escapeHtml(title)}</h3>${rowsHtml(descriptor, own)}</div>`
}

function criteriaHtml({ claims, language }: ReportView, own: string): string {
  const { criteria, criteriaUrl } = claims
  const { phrases } = WORDS[language]
  const page =
    criteriaUrl === undefined
      ? ''
      : rowsHtml([{ label: phrases.criteriaPage, text: criteriaUrl, isQuoted: false }])
  if (criteria === undefined) return page
  const open = isUnfolded(claims) ? ' open' : ''
  return `<details${open}><summary><h3>${escapeHtml(phrases.criteria)}</h3></summary>
<div class="text"${own}>${markdownHtml(criteria)}</div>${page}</details>`
}

/** The table of a descriptor has the essence of the criteria: one of the two is enough at first sight. */
function isUnfolded({ criteria = '', descriptor }: ClaimsView): boolean {
  const isShort = criteria.length <= MAX_UNFOLDED.letters && criteria.split('\n').length <= MAX_UNFOLDED.lines
  return isShort && descriptor.length === 0
}
