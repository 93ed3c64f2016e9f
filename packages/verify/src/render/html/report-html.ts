import type { ReportView } from '../view/report-view.ts'
import { WORDS } from '../words/words.ts'
import { bodyHtml } from './body-html.ts'
import { escapeHtml } from './escape.ts'
import { rowsHtml } from './rows-html.ts'
import { STYLE, STYLE_HASH } from './style.ts'

/** No code, no way out, no other style, no form: what a stranger got into the page could not do anything. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`

/** A report as one file of HTML that needs nothing else. */
export function reportHtml(view: ReportView): string {
  const { phrases } = WORDS[view.language]
  const title = `${phrases.title}${phrases.labelSeparator}${view.word}${phrases.open}${view.name}${phrases.close}`
  return `<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${bodyHtml(view, '')}
</main>
<footer class="about">
<h2>${escapeHtml(phrases.about)}</h2>
${rowsHtml(view.about)}
<p>${escapeHtml(phrases.madeBy)}</p>
</footer>
</body>
</html>
`
}
