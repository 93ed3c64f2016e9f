import type { RowView } from '../view/report-view.ts'
import { escapeHtml } from './escape.ts'

/** Names and what they stand for. Each text is kept apart from its neighbours, whatever its direction. */
export function rowsHtml(rows: readonly RowView[], language = ''): string {
  return rows.length === 0 ? '' : `<dl>${rows.map((row) => rowHtml(row, language)).join('')}</dl>`
}

function rowHtml({ label, text, detail, moment, isQuoted }: RowView, language: string): string {
  const said =
    moment === undefined
      ? `<bdi${isQuoted ? language : ''}>${escapeHtml(text)}</bdi>`
      : `<time datetime="${escapeHtml(moment)}">${escapeHtml(text)}</time>`
  const more = detail === undefined ? '' : `<small><bdi>${escapeHtml(detail)}</bdi></small>`
  return `<dt>${escapeHtml(label)}</dt><dd>${said}${more}</dd>`
}

/** The attribute for texts of the badge that are in a language of their own. */
export function languageAttribute(own: string | undefined, page: string): string {
  return own === undefined || own === page ? '' : ` lang="${escapeHtml(own)}"`
}
