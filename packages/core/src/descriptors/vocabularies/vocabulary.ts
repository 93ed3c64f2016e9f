import type { MessageLanguage } from '../../findings/finding.ts'
import type { Evidence } from '../evidence.ts'

/** A value of the pivot, and how others say it. */
export interface Term extends Evidence {
  /** As the narrative writes it in English. */
  readonly en: string
  /** As the narrative writes it in Japanese. */
  readonly ja: string
  /** What is read as this value, too. */
  readonly synonyms?: readonly string[]
  /** How the narrative wrote it once: read as this value, and nobody else's wording. */
  readonly former?: readonly string[]
  /** The IRI in the controlled list of Europass; absent where that has no such value. */
  readonly europass?: string
}

/** The terms of one vocabulary, by the value of the pivot. */
export type Vocabulary<Value extends string = string> = Readonly<Record<Value, Term>>

/** What two spellings of a term have in common: width, case, spaces, hyphens and a final full stop do not count. */
export function foldTerm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_・\u2010-\u2012-]+/g, '')
    .replace(/[。.]$/, '')
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, string>>()

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = indexes.get(vocabulary)
  if (known !== undefined) return known
  const index = new Map<string, string>()
  for (const [value, { en, ja, synonyms = [], former = [], europass }] of Object.entries(vocabulary)) {
    const names = [value, en, ja, ...synonyms, ...former, ...(europass === undefined ? [] : [europass])]
    for (const name of names) if (!index.has(foldTerm(name))) index.set(foldTerm(name), value)
  }
  indexes.set(vocabulary, index)
  return index
}

/** The value that a text stands for: the value itself, a label in either language, a synonym or its IRI. */
export function termFor<Value extends string>(
  vocabulary: Vocabulary<Value>,
  text: string,
): Value | undefined {
  const value = indexOf(vocabulary).get(foldTerm(text))
  return value !== undefined && isValueOf(vocabulary, value) ? value : undefined
}

/** Whether a text is a value of a vocabulary, to the letter. */
export function isValueOf<Value extends string>(vocabulary: Vocabulary<Value>, text: string): text is Value {
  return Object.hasOwn(vocabulary, text)
}

/** A value as people say it; a value that the vocabulary does not have is said as it is. */
export function labelOf(vocabulary: Vocabulary, value: string, language: MessageLanguage): string {
  return isValueOf(vocabulary, value) ? (vocabulary[value]?.[language] ?? value) : value
}
