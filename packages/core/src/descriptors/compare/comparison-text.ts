/** What breaks a line. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** What would change the order of the text around it, or is half a character. */
const DISTURBING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu

/** What Markdown or HTML would take for its own. */
const MARKUP = /[\\`*_[\]<>|~]/g

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' }

/** A text on one line, without anything that would disturb what stands around it. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(DISTURBING, '\uFFFD').trim()
}

/** A text as Markdown shows it to the letter. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replace(MARKUP, (character) => ENTITIES[character] ?? `\\${character}`)
}

/** Texts in one cell of a table, one below the other. */
export function markdownCell(texts: readonly string[]): string {
  return texts.map(markdownText).join('<br>')
}
