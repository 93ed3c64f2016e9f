import { resolvedReference } from './raw-text.ts'
import type { Range, SvgAttribute } from './svg-watcher.ts'

/** Where text stands. */
export type Writing = 'plain' | 'cdata' | 'attribute'

/** What is not read as it is written. */
const SPECIAL: Readonly<Record<Writing, RegExp>> = {
  plain: /&[^;]*;|\r\n?/g,
  cdata: /\r\n?/g,
  attribute: /&[^;]*;|\r\n?|[\t\n]/g,
}

/** So many characters are read at a time, because what is read takes memory by the piece while it is joined. */
const STRETCH = 8192

const LEADING_BLANK = /^[ \t\r\n]+/

/**
 * Reads text as XML has it, which is known to be well-formed: with references resolved, and line ends as line
 * feeds.
 *
 * @param most - Not more characters than this are read, however long the text is.
 */
export function readText(source: string, range: Range, writing: Writing, most: number): string {
  const pieces: string[] = []
  let length = 0
  for (let at = range.start; at < range.end && length < most; ) {
    const end = Math.min(range.end, borderOf(source, at, writing))
    const read = resolved(source.slice(at, end), writing)
    const piece = writing === 'attribute' && length === 0 ? read.replace(LEADING_BLANK, '') : read
    pieces.push(piece)
    length += piece.length
    at = end
  }
  return pieces.join('').slice(0, most)
}

/** Reads the value of an attribute, with line ends and tabs as spaces, and without those before it. */
export function readValue(source: string, { valueStart, end }: SvgAttribute, most: number): string {
  return readText(source, { start: valueStart, end: end - 1 }, 'attribute', most)
}

function resolved(text: string, writing: Writing): string {
  const lineEnd = writing === 'attribute' ? ' ' : '\n'
  return text.replace(SPECIAL[writing], (sign) =>
    sign.startsWith('&') ? resolvedReference(sign.slice(1, -1)) : lineEnd,
  )
}

/** Where a stretch ends: not inside of a reference or of a line end. */
function borderOf(source: string, from: number, writing: Writing): number {
  const to = from + STRETCH
  if (source.charAt(to - 1) === '\r' && source.charAt(to) === '\n') return to + 1
  const stretch = source.slice(from, to)
  const opened = writing === 'cdata' ? -1 : stretch.lastIndexOf('&')
  if (opened === -1 || stretch.includes(';', opened)) return to
  const closed = source.indexOf(';', to)
  return closed === -1 ? source.length : closed + 1
}
