/** A token of CSS, as far as references to other files go. */
export interface CssToken {
  readonly kind: 'word' | 'at-word' | 'function' | 'url' | 'string' | 'sign'
  /** A name in lower case, an address, the content of a string, or the sign: with escapes resolved. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Where a string, without its quotes, ends; it begins behind the first of them. */
  readonly contentEnd?: number
}

const COMMENT = '/*'

// Each finds the next place at which something of this kind may end. Repeated groups, which could say it in
// one expression, overflow the stack on long text.
const NAME_STOP = /[^\w\-\u0080-\uffff]/g
const ADDRESS_STOP = /["'()\\ \t\n\r\f]/g
const STRING_STOPS: Readonly<Record<'"' | "'", RegExp>> = { '"': /["\\\n\r\f]/g, "'": /['\\\n\r\f]/g }

const BLANK = /[ \t\n\r\f]*/y
const ESCAPES = /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\n\r\f])?|(\r\n|[\s\S])|$)/gi
const ESCAPE = new RegExp(ESCAPES.source, 'iy')

/**
 * Takes CSS apart. White space and comments are left out. It follows the standard closely enough to see every
 * name, address and string that a browser sees, however it is escaped; what a browser would drop is seen, too.
 *
 * @see {@link https://www.w3.org/TR/css-syntax-3/#tokenization | CSS Syntax, 4 Tokenization}
 */
export function* cssTokens(css: string): Generator<CssToken, void, void> {
  let at = 0
  while (at < css.length) {
    const start = skipBlank(css, at)
    if (start >= css.length) return
    const token = tokenAt(css, start)
    if (token !== undefined) yield token
    at = token?.end ?? endOfComment(css, start)
  }
}

function tokenAt(css: string, start: number): CssToken | undefined {
  if (css.startsWith(COMMENT, start)) return undefined
  const sign = css.charAt(start)
  if (sign === '"' || sign === "'") return stringAt(css, start, sign)
  const isAt = sign === '@'
  const nameStart = isAt ? start + 1 : start
  const nameEnd = endOfRun(css, nameStart, NAME_STOP)
  if (nameEnd === nameStart) return { kind: 'sign', value: sign, start, end: start + 1 }
  const value = unescaped(css.slice(nameStart, nameEnd)).toLowerCase()
  if (isAt) return { kind: 'at-word', value, start, end: nameEnd }
  if (css.charAt(nameEnd) !== '(') return { kind: 'word', value, start, end: nameEnd }
  return (
    (value === 'url' ? urlAt(css, start, nameEnd + 1) : undefined) ?? {
      kind: 'function',
      value,
      start,
      end: nameEnd + 1,
    }
  )
}

/** `url(` without quotes; with quotes it is a function like others. */
function urlAt(css: string, start: number, open: number): CssToken | undefined {
  const from = skipBlank(css, open)
  if (css.charAt(from) === '"' || css.charAt(from) === "'") return undefined
  const to = endOfRun(css, from, ADDRESS_STOP)
  const close = skipBlank(css, to)
  // What else stands there spoils the address, up to the closing bracket.
  const end = css.charAt(close) === ')' || close >= css.length ? close : endOfSpoiled(css, close)
  return { kind: 'url', value: unescaped(css.slice(from, to)), start, end: Math.min(end + 1, css.length) }
}

function endOfSpoiled(css: string, from: number): number {
  for (let at = from; at < css.length; at++) {
    if (css.charAt(at) === '\\') at++
    else if (css.charAt(at) === ')') return at
  }
  return css.length
}

function stringAt(css: string, start: number, quote: '"' | "'"): CssToken {
  const end = endOfRun(css, start + 1, STRING_STOPS[quote], true)
  return {
    kind: 'string',
    value: unescaped(css.slice(start + 1, end)),
    start,
    end: css.charAt(end) === quote ? end + 1 : end,
    contentEnd: end,
  }
}

/** Where a run of characters and escapes ends: at the first other sign that `stop` finds. */
function endOfRun(css: string, from: number, stop: RegExp, allowsLineBreaks = false): number {
  let at = from
  for (;;) {
    stop.lastIndex = at
    at = stop.exec(css)?.index ?? css.length
    if (css.charAt(at) !== '\\') return at
    if (!allowsLineBreaks && /[\n\r\f]/.test(css.charAt(at + 1))) return at
    ESCAPE.lastIndex = at
    ESCAPE.exec(css)
    at = ESCAPE.lastIndex
  }
}

function endOfComment(css: string, start: number): number {
  const end = css.indexOf('*/', start + COMMENT.length)
  return end === -1 ? css.length : end + 2
}

function skipBlank(css: string, from: number): number {
  BLANK.lastIndex = from
  BLANK.exec(css)
  return BLANK.lastIndex
}

function unescaped(css: string): string {
  if (!css.includes('\\')) return css
  return css.replace(ESCAPES, (_, code: string | undefined, other: string | undefined) => {
    if (code === undefined) return other === undefined || /^[\r\n\f]/.test(other) ? '' : other
    const point = Number.parseInt(code, 16)
    return point === 0 || point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
  })
}
