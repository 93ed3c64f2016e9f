import { MAX_FINDINGS } from '../findings/finding-collector.ts'
import type { FindingList } from '../findings/finding-list.ts'
import type { JsonLimits } from './json-limits.ts'
import { isExactNumber, SURELY_EXACT_LENGTH } from './json-number.ts'
import { pointerStep } from './pointer.ts'
import { isPrototypeMember } from './prototype-member.ts'
import { isWellFormed } from './well-formed.ts'

const TAB = 0x09
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const QUOTE = 0x22
const PLUS = 0x2b
const COMMA = 0x2c
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const LOWER_E = 0x65
const LOWER_U = 0x75
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const BYTE_ORDER_MARK = 0xfeff

const LITERALS = ['true', 'false', 'null'] as const
const NOT_FINITE = ['NaN', 'Infinity', '-Infinity'] as const
const SHORT_ESCAPES = '"\\/bfnrt'
/** Escapes, controls and surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: strings may not contain them, so we look for them
const SPECIAL = /[\\\0-\x1f\ud800-\udfff]/g
const FOUR_HEX_DIGITS = /[0-9A-Fa-f]{4}/y

/** `all`: everything except repeated names, which take a second look. `names`: only those. */
type ScannerReport = 'all' | 'names'

/**
 * Reads JSON text once, from front to back, and reports what `JSON.parse` would lose or refuse. It
 * accepts exactly what `JSON.parse` accepts (and a byte order mark), within the limits; it builds
 * nothing and does not recurse.
 *
 * @internal
 */
export class JsonScanner {
  readonly #text: string
  readonly #limits: JsonLimits
  readonly #findings: FindingList
  readonly #report: ScannerReport
  /** Names that were seen in each open object. Kept only when names are reported. */
  readonly #names: Set<string>[] = []
  /**
   * Where we are, one entry for each open container. Objects: where the current name begins, 0 before
   * the first. Arrays: -1 before the first element, then one less for each.
   */
  readonly #trail: number[] = []
  #position = 0
  /** Where the next special character is, as far as we looked; see `#findSpecial`. */
  #special = 0
  #depth = 0
  #values = 0
  #members = 0
  #justOpened = false
  #stopped = false

  constructor(text: string, limits: JsonLimits, findings: FindingList, report: ScannerReport) {
    this.#text = text
    this.#limits = limits
    this.#findings = findings
    this.#report = report
  }

  /** How many members all objects have together, repeated ones included. */
  get members(): number {
    return this.#members
  }

  /** Reads the text. `false` when it had to stop, after saying why. */
  scan(): boolean {
    const { length } = this.#text
    if (length > this.#limits.length) {
      this.#findings.add('JSON_TOO_LARGE', '', { length, limit: this.#limits.length })
      return false
    }
    this.#byteOrderMark()
    this.#value()
    while (this.#depth > 0 && !this.#stopped) this.#next()
    if (!this.#stopped) this.#end()
    return !this.#stopped
  }

  #byteOrderMark(): void {
    if (this.#text.charCodeAt(0) !== BYTE_ORDER_MARK) return
    this.#position = 1
    if (this.#report === 'all') this.#findings.add('JSON_BYTE_ORDER_MARK', '')
  }

  #end(): void {
    if (Number.isNaN(this.#peek())) return
    this.#findings.add('JSON_TRAILING_CONTENT', '', this.#place(this.#position))
    this.#stopped = true
  }

  /** Skips white space; `NaN` at the end of the text. */
  #peek(): number {
    const text = this.#text
    let at = this.#position
    let code = text.charCodeAt(at)
    while (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) {
      code = text.charCodeAt(++at)
    }
    this.#position = at
    return code
  }

  /** Inside a container: the next element, the next member, or its end. */
  #next(): void {
    const code = this.#peek()
    const top = this.#depth - 1
    const here = this.#trail[top] ?? 0
    if (code === (here < 0 ? CLOSE_ARRAY : CLOSE_OBJECT)) {
      this.#close()
      return
    }
    if (!this.#justOpened) {
      if (code !== COMMA) {
        this.#unexpected(this.#position)
        return
      }
      this.#position++
    }
    if (here >= 0) {
      this.#member(top)
      return
    }
    this.#trail[top] = this.#justOpened ? here : here - 1
    this.#value()
  }

  #open(code: number): void {
    if (this.#depth === this.#limits.depth) {
      this.#findings.add('JSON_TOO_DEEP', this.#path(), { limit: this.#limits.depth })
      this.#stopped = true
      return
    }
    this.#trail[this.#depth] = code === OPEN_ARRAY ? -1 : 0
    if (this.#report === 'names') this.#names[this.#depth] = new Set()
    this.#depth++
    this.#position++
    this.#justOpened = true
  }

  #close(): void {
    this.#depth--
    this.#position++
    this.#justOpened = false
  }

  #member(top: number): void {
    if (this.#peek() !== QUOTE) {
      this.#unexpected(this.#position)
      return
    }
    const start = this.#position
    const escaped = this.#string(true)
    if (this.#stopped) return
    this.#trail[top] = start
    this.#members++
    this.#name(start, this.#position, escaped)
    if (this.#peek() !== COLON) {
      this.#unexpected(this.#position)
      return
    }
    this.#position++
    this.#value()
  }

  /** Looks at a name that was just read, quotes included. */
  #name(start: number, end: number, escaped: boolean): void {
    const length = end - start - 2
    if (this.#report === 'all') {
      if (length !== 9 && length !== 11 && !escaped) return
      const name = this.#decode(start, end, escaped)
      if (isPrototypeMember(name)) this.#findings.add('JSON_PROTOTYPE_MEMBER', this.#path(), { name })
      return
    }
    const name = this.#decode(start, end, escaped)
    const seen = this.#names[this.#depth - 1]
    if (seen?.has(name)) this.#findings.add('JSON_DUPLICATE_MEMBER', this.#path(), { name })
    else seen?.add(name)
  }

  #value(): void {
    const code = this.#peek()
    this.#values++
    if (this.#values > this.#limits.values) {
      this.#findings.add('JSON_TOO_MANY_VALUES', this.#path(), { limit: this.#limits.values })
      this.#stopped = true
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      this.#open(code)
    } else {
      this.#justOpened = false
      if (code === QUOTE) this.#string(false)
      else if (code === MINUS || isDigit(code)) this.#number()
      else this.#word()
    }
  }

  /** Reads a string, from its opening quote past its closing one. Says whether it has escapes. */
  #string(isName: boolean): boolean {
    const start = this.#position
    if (this.#special <= start) this.#special = this.#findSpecial(start)
    const end = this.#text.indexOf('"', start + 1)
    if (end < 0 || this.#special < end) return this.#specialString(isName)
    this.#position = end + 1
    this.#checkString(start, false, false, isName)
    return false
  }

  /** The next character that can make a string anything but what it looks like. */
  #findSpecial(from: number): number {
    SPECIAL.lastIndex = from
    return SPECIAL.test(this.#text) ? SPECIAL.lastIndex - 1 : this.#text.length
  }

  /** The same, character by character. */
  #specialString(isName: boolean): boolean {
    const text = this.#text
    const start = this.#position
    let escaped = false
    let surrogates = false
    let at = start + 1
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      if (code === BACKSLASH) {
        const length = escapeLength(text, at)
        if (length === 0) return this.#badEscape(at)
        escaped = true
        if (length === 6) surrogates ||= isSurrogate(Number.parseInt(text.slice(at + 2, at + 6), 16))
        at += length
      } else if (code >= SPACE) {
        // A pair, or half of one: looked at once the string is complete, for the other half may be escaped.
        if (isSurrogate(code)) surrogates = true
        at++
      } else {
        this.#unexpected(at)
        return false
      }
    }
    this.#position = at + 1
    this.#checkString(start, escaped, surrogates, isName)
    return escaped
  }

  #checkString(start: number, escaped: boolean, surrogates: boolean, isName: boolean): void {
    const limit = isName ? this.#limits.nameLength : this.#limits.stringLength
    const raw = this.#position - start - 2
    if (raw <= limit && !surrogates) return
    const text = this.#decode(start, this.#position, escaped)
    const length = isName ? raw : text.length
    if (length > limit) {
      this.#findings.add('JSON_STRING_TOO_LONG', this.#path(), { length, limit })
      this.#stopped = true
    } else if (surrogates && this.#report === 'all' && !isWellFormed(text)) {
      this.#findings.add('JSON_LONE_SURROGATE', isName ? this.#path(start) : this.#path())
    }
  }

  #decode(start: number, end: number, escaped: boolean): string {
    if (!escaped) return this.#text.slice(start + 1, end - 1)
    return String(JSON.parse(this.#text.slice(start, end)))
  }

  #number(): void {
    const text = this.#text
    const start = this.#position
    const whole = text.charCodeAt(start) === MINUS ? start + 1 : start
    let at = skipDigits(text, whole)
    if (at === whole) {
      this.#word()
      return
    }
    if (text.charCodeAt(whole) === ZERO && at > whole + 1) {
      this.#unexpected(whole + 1)
      return
    }
    if (text.charCodeAt(at) === POINT) {
      const fraction = at + 1
      at = skipDigits(text, fraction)
      if (at === fraction) {
        this.#unexpected(at)
        return
      }
    }
    const mantissa = at
    if ((text.charCodeAt(at) | 0x20) === LOWER_E) {
      const sign = text.charCodeAt(at + 1)
      const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1
      at = skipDigits(text, exponent)
      if (at === exponent) {
        this.#unexpected(at)
        return
      }
    }
    this.#position = at
    const maybeNegativeZero = whole > start && text.charCodeAt(whole) === ZERO
    if (at > mantissa || at - start > SURELY_EXACT_LENGTH || maybeNegativeZero) this.#checkNumber(start)
  }

  #checkNumber(start: number): void {
    if (this.#report !== 'all') return
    const literal = this.#text.slice(start, this.#position)
    const value = Number(literal)
    if (!Number.isFinite(value)) this.#findings.add('JSON_NUMBER_OUT_OF_RANGE', this.#path(), { literal })
    else if (!isExactNumber(literal))
      this.#findings.add('JSON_NUMBER_INEXACT', this.#path(), { literal, value })
  }

  #word(): void {
    const at = this.#position
    const literal = LITERALS.find((word) => this.#text.startsWith(word, at))
    if (literal !== undefined) {
      this.#position += literal.length
      return
    }
    const notFinite = NOT_FINITE.find((word) => this.#text.startsWith(word, at))
    if (notFinite === undefined) {
      this.#unexpected(this.#text.charCodeAt(at) === MINUS ? at + 1 : at)
      return
    }
    this.#findings.add('JSON_NUMBER_NOT_FINITE', this.#path(), { literal: notFinite })
    this.#stopped = true
  }

  #badEscape(at: number): false {
    const end = this.#text.charCodeAt(at + 1) === LOWER_U ? skipHexDigits(this.#text, at + 2) : at + 1
    this.#unexpected(end)
    return false
  }

  #unexpected(at: number): void {
    this.#stopped = true
    const place = this.#place(at)
    const point = this.#text.codePointAt(at)
    if (point === undefined) this.#findings.add('JSON_INCOMPLETE', this.#path(), place)
    else this.#findings.add('JSON_SYNTAX', this.#path(), { ...place, found: String.fromCodePoint(point) })
  }

  /** Line and column as editors count them, from 1. */
  #place(at: number): { line: number; column: number } {
    let line = 1
    let start = 0
    for (
      let feed = this.#text.indexOf('\n');
      feed >= 0 && feed < at;
      feed = this.#text.indexOf('\n', start)
    ) {
      line++
      start = feed + 1
    }
    return { line, column: at - start + 1 }
  }

  /** The pointer to the current value; with `nameAt`, to the member whose name begins there. */
  #path(nameAt?: number): string {
    if (this.#findings.size >= MAX_FINDINGS) return ''
    const last = this.#depth - 1
    let path = ''
    for (let level = 0; level <= last; level++) {
      const here = level === last && nameAt !== undefined ? nameAt : (this.#trail[level] ?? 0)
      if (here < 0) path += `/${-here - 1}`
      else if (here > 0) path += pointerStep(this.#nameAt(here))
    }
    return path
  }

  #nameAt(start: number): string {
    const text = this.#text
    let end = start + 1
    while (text.charCodeAt(end) !== QUOTE) end += text.charCodeAt(end) === BACKSLASH ? 2 : 1
    return this.#decode(start, end + 1, true)
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800
}

function skipDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

function skipHexDigits(text: string, from: number): number {
  let at = from
  while (/^[0-9A-Fa-f]$/.test(text.charAt(at))) at++
  return at
}

/** How long the escape sequence is that starts here; 0 when it is none. */
function escapeLength(text: string, at: number): 0 | 2 | 6 {
  const next = text.charAt(at + 1)
  if (next === 'u') {
    FOUR_HEX_DIGITS.lastIndex = at + 2
    return FOUR_HEX_DIGITS.test(text) ? 6 : 0
  }
  return next !== '' && SHORT_ESCAPES.includes(next) ? 2 : 0
}
