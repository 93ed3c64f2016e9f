import { isObject } from '../../../json/json-value.ts'
import { sameJson } from '../../../json/same-json.ts'
import type { LangMap } from '../../lang-map.ts'
import type { Part } from './merge-narrative.ts'

/** What two readings of the same text in two languages make together. */
export interface MergedTranslation {
  readonly part: Part
  /** Whether everything that the translation says found its place. */
  readonly complete: boolean
}

/** What was kept of the narrative itself: where it stood, and how it was said. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['extra', 'sourceTerms'])

/**
 * Adds what a narrative says in another language: its texts beside those of the first at the same places,
 * and whatever the first does not say. Where both say something in different form, the first stands.
 */
export function mergeTranslation(first: Part, second: Part, language: string): MergedTranslation {
  const entries = new Map<string, unknown>(Object.entries(first))
  let complete = true
  for (const [name, value] of Object.entries(second)) {
    if (OF_THE_TEXT.has(name)) continue
    const merged = entries.has(name) ? sideBySide(entries.get(name), value, language) : { value }
    if (merged === undefined) complete = false
    else entries.set(name, merged.value)
  }
  const unread = second.extra ?? []
  if (unread.length > 0) entries.set('extra', [...(first.extra ?? []), ...unread])
  // Every value is that of the same field of a descriptor; the compiler cannot follow entries.
  return { part: Object.fromEntries(entries) as Part, complete }
}

/** Both values in one; nothing where they do not have the same form. */
function sideBySide(one: unknown, other: unknown, language: string): { value: unknown } | undefined {
  if (isTextIn(other, language) && isLangMap(one)) return { value: { ...other, ...one } }
  if (Array.isArray(one) && Array.isArray(other)) return listsSideBySide(one, other, language)
  if (!isObject(one) || !isObject(other)) return sameJson(one, other) ? { value: one } : undefined
  const members = new Map<string, unknown>(Object.entries(one))
  for (const [name, value] of Object.entries(other)) {
    const merged = members.has(name) ? sideBySide(members.get(name), value, language) : { value }
    if (merged === undefined) return undefined
    members.set(name, merged.value)
  }
  return { value: Object.fromEntries(members) }
}

function listsSideBySide(
  one: readonly unknown[],
  other: readonly unknown[],
  language: string,
): { value: unknown } | undefined {
  if (one.length !== other.length) return undefined
  const merged = one.map((item, index) => sideBySide(item, other[index], language))
  return merged.some((item) => item === undefined) ? undefined : { value: merged.map((item) => item?.value) }
}

/** Readers write every text in the one language that they were given. */
function isTextIn(value: unknown, language: string): value is LangMap {
  return isLangMap(value) && Object.keys(value).length === 1 && Object.hasOwn(value, language)
}

function isLangMap(value: unknown): value is LangMap {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string')
}
