import { ANY, type CharacterSet, ESCAPES, except, only, range } from './character-set.ts'

/** A part of a regular expression, and how often it stands there. */
export interface PatternPart {
  readonly content: CharacterSet | PatternGroup
  readonly least: number
  readonly most: number
}

/** Alternatives, each a sequence of parts. */
export type PatternGroup = readonly (readonly PatternPart[])[]

/** A regular expression that could be taken apart. */
export interface ParsedPattern {
  readonly alternatives: PatternGroup
  /** Whether each alternative has to begin where the text begins. */
  readonly isAnchored: boolean
  /** Whether each alternative has to end where the text ends. */
  readonly isClosed: boolean
}

/** Longer than any pattern that people write. */
const LONGEST = 500
const DEEPEST = 10

const QUANTIFIER = /(?:[*+?]|\{(\d{1,4})(,(\d{0,4}))?\})\??/y
const OPENINGS = /\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/y
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([pP])\{[\w=]+\}|([^ukxpPbB1-9c]))/y

/**
 * Takes a regular expression apart, as far as it consists of characters, sets, groups, alternatives and
 * quantifiers. One that looks around, back, or inside of itself is `undefined`.
 */
export function parsePattern(pattern: string): ParsedPattern | undefined {
  if (pattern.length > LONGEST) return undefined
  try {
    return new PatternParser(pattern).whole()
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined
    throw error
  }
}

class NotUnderstood extends Error {}

class PatternParser {
  readonly #text: string
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): ParsedPattern {
    const isAnchored = this.#take('^')
    const alternatives = this.#group(true)
    const isClosed = this.#take('$')
    if (this.#at < this.#text.length) throw new NotUnderstood()
    // Anchors bind to the first and last alternative only.
    return { alternatives, ...(alternatives.length > 1 ? OPEN : { isAnchored, isClosed }) }
  }

  #group(isOutermost = false): PatternGroup {
    if (++this.#depth > DEEPEST) throw new NotUnderstood()
    const alternatives: PatternPart[][] = [[]]
    while (this.#at < this.#text.length && this.#text[this.#at] !== ')') {
      if (isOutermost && this.#at === this.#text.length - 1 && this.#text[this.#at] === '$') break
      if (this.#take('|')) alternatives.push([])
      else alternatives.at(-1)?.push(this.#part())
    }
    this.#depth -= 1
    return alternatives
  }

  #part(): PatternPart {
    const content = this.#atom()
    const quantifier = this.#match(QUANTIFIER)
    return { content, ...(quantifier === undefined ? { least: 1, most: 1 } : timesOf(quantifier)) }
  }

  #atom(): CharacterSet | PatternGroup {
    if (this.#match(OPENINGS) !== undefined) {
      const group = this.#group()
      if (!this.#take(')')) throw new NotUnderstood()
      return group
    }
    if (this.#take('[')) return this.#set()
    if (this.#take('.')) return ANY
    return this.#character('()[]{}^$*+?|')
  }

  #set(): CharacterSet {
    const isNegated = this.#take('^')
    let set = 0n
    while (!this.#take(']')) {
      const first = this.#text.codePointAt(this.#at)
      const one = this.#character('[')
      const isRange = this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']'
      set |= one
      if (!isRange || first === undefined) continue
      this.#at += 1
      const last = this.#text.codePointAt(this.#at)
      this.#character('[')
      // A range that begins or ends with an escape is taken for everything.
      const isPlain = last !== undefined && first !== 0x5c && last !== 0x5c
      set |= isPlain ? range(first, last) : ANY
    }
    return isNegated ? except(set) : set
  }

  #character(reserved: string): CharacterSet {
    const escaped = this.#match(ESCAPE)
    if (escaped !== undefined) return ofEscape(escaped)
    const point = this.#text.codePointAt(this.#at)
    if (point === undefined) throw new NotUnderstood()
    const character = String.fromCodePoint(point)
    if (character === '\\' || reserved.includes(character)) throw new NotUnderstood()
    this.#at += character.length
    return only(character)
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at
    const match = expression.exec(this.#text)
    if (match === null) return undefined
    this.#at += match[0].length
    return match
  }
}

const OPEN = { isAnchored: false, isClosed: false }

function ofEscape([, unicode, byte, property, character]: RegExpExecArray): CharacterSet {
  const code = unicode ?? byte
  if (code !== undefined) return range(Number.parseInt(code, 16), Number.parseInt(code, 16))
  if (property !== undefined || character === undefined) return ANY
  return ESCAPES.get(character) ?? only(character)
}

const TIMES: Readonly<Record<string, Pick<PatternPart, 'least' | 'most'>>> = {
  '*': { least: 0, most: Number.POSITIVE_INFINITY },
  '+': { least: 1, most: Number.POSITIVE_INFINITY },
  '?': { least: 0, most: 1 },
}

function timesOf([text, least, comma, most]: RegExpExecArray): Pick<PatternPart, 'least' | 'most'> {
  const known = TIMES[text[0] ?? '']
  if (known !== undefined) return known
  const first = Number(least)
  if (comma === undefined) return { least: first, most: first }
  return { least: first, most: most === '' ? Number.POSITIVE_INFINITY : Number(most) }
}
