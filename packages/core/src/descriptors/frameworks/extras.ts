import type { ExtraElement } from '../../generated/types-descriptors.ts'
import type { JsonValue } from '../../json/json-value.ts'
import { sameJson } from '../../json/same-json.ts'
import type { LangMap } from '../lang-map.ts'
import { NO_LANGUAGE, readJson, writeJson } from './json-text.ts'
import { isTextMap, languageOf, textOf } from './values/texts.ts'

/** Keeps an element as it is: texts in their language, anything else as JSON in no language. */
export function extraOf(framework: string, element: string, value: JsonValue, assumed: string): ExtraElement {
  const text = typeof value === 'string' ? textOf(languageOf(value, assumed), value) : value
  const kept = isTextMap(text) && sameJson(valueOfExtra(text, assumed), value)
  return { framework, element, text: kept ? text : textOf(NO_LANGUAGE, writeJson(value)) }
}

/** The value that an element was kept from. */
export function valueOfExtra(text: LangMap, assumed: string): JsonValue {
  const entries = Object.entries(text)
  const [language, words] = entries[0] ?? []
  if (entries.length !== 1 || language === undefined || words === undefined) return { ...text }
  if (language === NO_LANGUAGE) {
    const value = readJson(words)
    return value === undefined ? words : value
  }
  return languageOf(words, assumed) === language ? words : { ...text }
}
