import { micromark } from 'micromark'
import { displayText } from '../../report/display-text.ts'
import { escapeHtml } from '../html/escape.ts'
import { isTameMarkdown } from './tame-markdown.ts'

/** Text of a stranger that is longer is cut, in UTF-16 code units. */
const MAX_MARKDOWN_LENGTH = 10_000

/**
 * Markdown of a stranger as HTML that does nothing: HTML in it is shown as text, images become links, links
 * go to the web or to mail only and say where. All headings become `h4`, to stand below the heading of the
 * section. What is built to keep a reader of Markdown busy is shown as the text that it is.
 */
export function markdownHtml(markdown: string): string {
  const text = displayText(markdown, MAX_MARKDOWN_LENGTH)
  if (!isTameMarkdown(text)) return `<p class="plain">${escapeHtml(text)}</p>`
  const html = micromark(text, { extensions: [{ disable: { null: ['labelStartImage'] } }] })
  return withSafeLinks(withOneHeading(withoutHidden(html)))
}

/** Character references can write what was taken out of the source. */
function withoutHidden(html: string): string {
  return displayText(html, Number.POSITIVE_INFINITY)
}

function withOneHeading(html: string): string {
  return html.replace(/<(\/?)h[1-6]>/g, '<$1h4>')
}

/** Raw HTML is escaped by now: what looks like a link is one that micromark made. */
const LINK = /<a href="([^"]*)"(?: title="[^"]*")?>|<\/a>/g

function withSafeLinks(html: string): string {
  let address = ''
  return html.replace(LINK, (tag, href: string | undefined) => {
    if (tag === '</a>') return address === '' ? '</span>' : `</a> <span class="address">(${address})</span>`
    address = /^(?:https?:\/\/|mailto:)/i.test(href ?? '') ? (href ?? '') : ''
    return address === '' ? '<span>' : `<a href="${address}" rel="noopener noreferrer nofollow">`
  })
}
