import type { JsonValue } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import type { FrameworkElement, Source, Store } from './element.ts'
import { isAwardField } from './fields.ts'
import type { FrameworkId } from './framework-id.ts'
import { readJson, writeJson } from './json-text.ts'

/** The wording of a source, by the path of the field; see {@link wordingOf} for the other keys. */
export type SourceTerms = Readonly<Record<string, string>>

/** An element as the source wrote it. */
export interface Wording {
  readonly key: string
  /** Absent where the value can be told from the fields. */
  readonly value?: JsonValue
}

const AWARD = '/award'

/** Who keeps the wording of an element. */
export function storeOf({ store, fields }: FrameworkElement): Store {
  if (store !== undefined) return store
  if (fields.some((field) => field.startsWith('/award/learner'))) return 'learner'
  return fields.some(isAwardField) ? 'award' : 'descriptor'
}

/** The source terms in which a wording is looked up. */
export function termsIn(source: Source, store: Store): SourceTerms {
  const { descriptor, award } = source
  const terms = { descriptor, award, learner: award.learner }[store]?.sourceTerms
  return terms ?? {}
}

function fieldKey(field: string): string {
  return isAwardField(field) ? field.slice(AWARD.length) : field
}

/**
 * The source terms of a wording. The key as written is under `<framework>/<element>/key`; a text is under
 * the path of the first field that it set, any other value as JSON under `<framework>/<element>/value`.
 */
export function termsOf(
  framework: FrameworkId,
  element: FrameworkElement,
  field: string,
  { key, value }: Wording,
): [string, string][] {
  const prefix = `${framework}/${element.id}`
  const terms: [string, string][] = [[`${prefix}/key`, key]]
  if (typeof value === 'string') terms.push([fieldKey(field), value])
  else if (value !== undefined) terms.push([`${prefix}/value`, writeJson(value)])
  return terms
}

/** The wording of an element, where the source was a document of this framework. */
export function wordingOf(
  framework: FrameworkId,
  element: FrameworkElement,
  terms: SourceTerms,
): Wording | undefined {
  const prefix = `${framework}/${element.id}`
  const key = ownMember(terms, `${prefix}/key`)
  if (key === undefined) return undefined
  const json = ownMember(terms, `${prefix}/value`)
  const texts = element.fields.map((field) => ownMember(terms, fieldKey(field)))
  const value = json === undefined ? texts.find((text) => text !== undefined) : readJson(json)
  return { key, ...(value !== undefined && { value }) }
}
