import type { Marks } from './marks.ts'
import { cutAt, type Piece } from './pieces.ts'

/** How the value of a slot stands in N-Quads: between quotes, or between angle brackets. */
export type Form = 'literal' | 'iri'

/** One part of a statement, with gaps for what is only known with a row. */
export interface Term {
  /** Numbers are those of values. */
  readonly pieces: readonly Piece[]
  /** The blank node that it is. */
  readonly node?: number
  /** The slot that it is, in which form. */
  readonly slot?: number
  readonly form?: Form
}

/** A statement: subject, predicate, object, and graph if it is not the default one. */
export type Statement = readonly [subject: Term, predicate: Term, object: Term, graph: Term | undefined]

/** Which number the value of a slot has in a form, and the label of a blank node. */
export interface ValueNumbers {
  readonly node: (node: number) => number
  readonly slot: (slot: number, form: Form) => number
}

const LINE =
  /^(<[^>]*>|_:[^ ]+) (<[^>]*>) (<[^>]*>|_:[^ ]+|"[^"\\]*(?:\\.[^"\\]*)*"(?:\^\^<[^>]*>|@[^ ]+)?)(?: (<[^>]*>|_:[^ ]+))? \.$/

const LABEL = /^_:c14n(\d+)$/

/** Thrown within the analysis where a template cannot hold; it never leaves this directory. */
export class NotHeldError extends Error {}

/** Takes a line of canonical N-Quads apart. */
export function readStatement(line: string, marks: Marks, numbers: ValueNumbers): Statement {
  const [, subject, predicate, object, graph] = LINE.exec(line) ?? []
  if (subject === undefined || predicate === undefined || object === undefined) throw new NotHeldError()
  const read = (text: string): Term => readTerm(text, marks, numbers)
  return [read(subject), read(predicate), read(object), graph === undefined ? undefined : read(graph)]
}

function readTerm(text: string, marks: Marks, numbers: ValueNumbers): Term {
  const label = LABEL.exec(text)?.[1]
  if (label !== undefined) {
    const node = Number(label)
    return { pieces: [numbers.node(node)], node }
  }
  const iri = marks.texts.findIndex((mark) => text === `<${mark}>`)
  if (iri >= 0) return { pieces: ['<', numbers.slot(iri, 'iri'), '>'], slot: iri, form: 'iri' }
  const needles = [...marks.texts, ...marks.integers.map(String)]
  const slot = needles.findIndex((mark) => text.startsWith(`"${mark}"`)) % marks.texts.length
  if (slot >= 0) {
    const mark = needles.filter((needle) => text.startsWith(`"${needle}"`))
    const pieces = cutAt(text, mark, [numbers.slot(slot, 'literal')])
    // Elsewhere than between the quotes it would be part of a datatype or a language.
    if (pieces.length === 3 && !holdsMark(pieces, needles)) return { pieces, slot, form: 'literal' }
  }
  if (needles.some((mark) => text.includes(mark))) throw new NotHeldError()
  return { pieces: [text] }
}

function holdsMark(pieces: readonly Piece[], needles: readonly string[]): boolean {
  return pieces.some((piece) => typeof piece === 'string' && needles.some((mark) => piece.includes(mark)))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const TO_ESCAPE = /[\0-\x1f\x7f"\\]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const ALL_TO_ESCAPE = /[\0-\x1f\x7f"\\]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

/**
 * A text as it stands in a canonical literal.
 *
 * @see {@link https://www.w3.org/TR/rdf-canon/#canonical-quads | RDF Dataset Canonicalization, 5}
 */
export function escapeLiteral(text: string): string {
  return TO_ESCAPE.test(text) ? text.replace(ALL_TO_ESCAPE, escapeCharacter) : text
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return ESCAPES[character] ?? `\\u${code}`
}
