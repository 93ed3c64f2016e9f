import type { Bilingual } from '../profiles/profile.ts'
import type { ComparedElement, ConvertibleElement, ProfileComparison } from './comparison.ts'
import { WORDS } from './comparison-words.ts'
import type { ConversionVerdict } from './conversion.ts'

/** The lists that elements can be in. */
export type ElementList = 'satisfied' | 'convertible' | 'missing' | 'notCompared'

/** An element as a row of a table. */
export interface ComparisonRow {
  readonly element: ComparedElement
  readonly list: ElementList
  /** In a word: whether it is there, or how far what is there can stand for it. */
  readonly state: Bilingual
  /** What is there. */
  readonly has: readonly Bilingual[]
  /** What to add or to know. */
  readonly add: readonly Bilingual[]
}

function labelled(label: Bilingual, text: Bilingual): Bilingual {
  return { en: `${label.en}: ${text.en}`, ja: `${label.ja}：${text.ja}` }
}

const STATES: Readonly<Record<ConversionVerdict, Bilingual>> = {
  comparable: WORDS.comparableState,
  assumption: WORDS.assumptionState,
  refused: WORDS.refusedState,
}

function convertibleRow({ element, from, verdict, how, loss, add }: ConvertibleElement): ComparisonRow {
  return {
    element,
    list: 'convertible',
    state: STATES[verdict],
    // What is taken for an element must not look like it.
    has: [labelled(from.name, from.text)],
    add: [
      labelled(WORDS.toAdd, add),
      labelled(WORDS[verdict], how),
      labelled(verdict === 'refused' ? WORDS.reason : WORDS.loss, loss),
    ],
  }
}

const ROWS: { readonly [List in ElementList]: (comparison: ProfileComparison) => ComparisonRow[] } = {
  satisfied: ({ satisfied }) =>
    satisfied.map(({ element, fields }) => ({
      element,
      list: 'satisfied',
      state: WORDS.satisfied,
      has: fields.map(({ name, text }) => (element.fields.length > 1 ? labelled(name, text) : text)),
      add: [],
    })),
  convertible: ({ convertible }) => convertible.map(convertibleRow),
  missing: ({ missing }) =>
    missing.map(({ element, add }) => ({
      element,
      list: 'missing',
      state: WORDS.missing,
      has: [],
      add: [labelled(WORDS.toAdd, add)],
    })),
  notCompared: ({ notCompared }) =>
    notCompared.map(({ element, why }) => ({
      element,
      list: 'notCompared',
      state: WORDS.notCompared,
      has: [],
      add: [why],
    })),
}

/** The elements of some lists, in the order of the profile. */
export function rowsOf(comparison: ProfileComparison, lists: readonly ElementList[]): ComparisonRow[] {
  return lists
    .flatMap((list) => ROWS[list](comparison))
    .sort((a, b) => a.element.position - b.element.position)
}
