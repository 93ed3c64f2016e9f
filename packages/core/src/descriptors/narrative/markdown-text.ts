/** What Markdown would read as more than text, wherever it stands. `![` must not even appear escaped. */
const SPECIAL =
  /[\\*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~|(?<=!)\[|\](?=[([:])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]{1,32};)/gu

/** What Markdown would read as the start of a block. */
const BLOCK_START = /^(?=[#+>|-]|=+[ \t]*$)/u
const NUMBERED = /^(\d{1,9})(?=[.)](?:[ \t]|$))/u

/** What stands for a character that Markdown would drop; nothing but these is read as an entity. */
const ENTITY: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', ' ': '&#32;' }

const ESCAPED = /\\([!-/:-@[-`{-~])|\\$|&#(9|10|32);/gu

/** What stands for an empty line that is no break between paragraphs. */
const EMPTY_LINE = '\\'

function protectEdges(line: string): string {
  const first = ENTITY[line.slice(0, 1)]
  const led = first === undefined ? line : first + line.slice(1)
  const last = led === '' ? undefined : ENTITY[led.slice(-1)]
  return last === undefined ? led : led.slice(0, -1) + last
}

function escapeInline(text: string): string {
  return text.replace(SPECIAL, '\\$&')
}

function escapeLine(line: string): string {
  return protectEdges(escapeInline(line).replace(BLOCK_START, '\\').replace(NUMBERED, '$1\\'))
}

/** A text as the lines of a Markdown paragraph, or of several with an empty line between them. */
export function encodeText(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const written: string[] = []
  for (const [index, line] of lines.entries()) {
    const parts = index > 0 && index < lines.length - 1 && written[index - 1] !== ''
    if (line !== '') written.push(escapeLine(line))
    else written.push(parts ? '' : EMPTY_LINE)
  }
  return written
}

/** A text as part of one line, such as a heading or a label. */
export function encodeInline(text: string): string {
  const escaped = escapeInline(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '&#10;')
  // A heading may end in marks that Markdown drops.
  return protectEdges(escaped.endsWith('#') ? `${escaped.slice(0, -1)}\\#` : escaped)
}

/** The line without the spaces around it that Markdown does not count. */
export function trimLine(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && isSpace(line.charCodeAt(start))) start += 1
  while (end > start && isSpace(line.charCodeAt(end - 1))) end -= 1
  return line.slice(start, end)
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09
}

/** The text of one line: the reverse of what writing it did. */
export function decodeInline(line: string): string {
  const trimmed = trimLine(line)
  if (!trimmed.includes('\\') && !trimmed.includes('&')) return trimmed
  return trimmed.replace(ESCAPED, (whole: string, character?: string, entity?: string) => {
    if (entity !== undefined) return String.fromCharCode(Number(entity))
    return character ?? (whole === EMPTY_LINE ? '' : whole)
  })
}

/** The text of lines: several empty ones in a row are one, and those at the ends are none. */
export function decodeText(lines: readonly string[]): string {
  const texts: string[] = []
  let blank = false
  for (const line of lines) {
    if (isBlank(line)) {
      blank = texts.length > 0
      continue
    }
    if (blank) texts.push('')
    blank = false
    texts.push(decodeInline(line))
  }
  return texts.join('\n')
}

/** Whether a line says nothing to Markdown. An ideographic space is a character like any other. */
export function isBlank(line: string): boolean {
  return trimLine(line) === ''
}

const BARE_BACKTICK = /`/

/** A value that stands for itself, whatever vocabulary it would be looked up in: as a code span. */
export function encodeLiteral(value: string): string {
  return `\`${encodeInline(value)}\``
}

/** The value in a code span; `undefined` where the line is none. */
export function decodeLiteral(line: string): string | undefined {
  const span = trimLine(line)
  const inner = span.slice(1, -1)
  const isSpan = span.length >= 2 && span.startsWith('`') && span.endsWith('`')
  return isSpan && !BARE_BACKTICK.test(inner.replace(/\\./gsu, '')) ? decodeInline(inner) : undefined
}
