/** What a reader of a report is shown of one text at most, in UTF-16 code units. */
const MAX_TEXT_LENGTH = 2_000

/** Where a text was cut. */
const CUT = ' […]'

/**
 * Characters that hide, break or reorder the text around them, or talk to a terminal. Marks of direction
 * and joiners are letters of many languages: they stay.
 */
const HARMFUL = /(?![\n\u200c-\u200f\u061c])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]/gu

/** Blank beyond this makes a text that goes on out of sight. */
const LONG_BLANK = /[^\S\n]{20,}|\n(?:[^\S\n]*\n){3,}/g

/** Marks on one letter beyond this number reach into the lines around it. */
const HEAPED_MARKS = /(\p{M}{6})\p{M}+/gu

/**
 * Makes a text of a stranger fit for display: short, and without characters that act on what stands around
 * them; those are shown as `⟨U+202E⟩`. Doing it twice changes nothing.
 */
export function displayText(text: string, limit: number = MAX_TEXT_LENGTH): string {
  const start = text.length > limit ? text.slice(0, limit + 1) : text
  const safe = start
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(HARMFUL, shown)
    .replace(HEAPED_MARKS, '$1')
    .replace(LONG_BLANK, tightened)
  const isCut = safe.length > limit || start.length < text.length
  return isCut ? `${whole(safe.slice(0, limit - CUT.length))}${CUT}` : safe
}

/** The same on one line. */
export function displayLine(text: string, limit: number = MAX_TEXT_LENGTH): string {
  return displayText(text, limit).replace(/\s+/g, ' ').trim()
}

function shown(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `⟨U+${point}⟩`
}

function tightened(blank: string): string {
  return blank.includes('\n') ? '\n\n' : ' '
}

/** Without half of a character at the end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}
