import type { JsonObject, JsonValue } from '../../json/json-value.ts'
import { isJsonObject, own, ownList, ownText } from '../../ob2/own.ts'
import { isTextMap } from '../frameworks/values/texts.ts'
import { type LangMap, tagIn } from '../lang-map.ts'
import { languageOf } from './language-of.ts'

/** A text, and its language where that is said. */
export interface TaggedText {
  readonly text: string
  readonly language: string | undefined
}

/** A text in the language of a badge, and in the others. */
export interface TextByLanguage {
  readonly text: string | undefined
  readonly others: LangMap
}

/**
 * The texts of a member in every form that JSON-LD has: plain, `{"@value": "…", "@language": "nl"}`, a map of
 * languages, or a list of these.
 */
export function taggedTexts(node: JsonObject, name: string): readonly TaggedText[] {
  return ownList(node, name).flatMap(tagged)
}

function tagged(value: JsonValue): TaggedText[] {
  if (typeof value === 'string') return [{ text: value, language: undefined }]
  if (!isJsonObject(value)) return []
  const text = ownText(value, '@value')
  if (text !== undefined) return [{ text, language: languageOf(ownText(value, '@language')) }]
  const { '@none': none, ...others } = value
  const texts: TaggedText[] = isTextMap(others)
    ? Object.entries(others).map(([tag, words]) => ({ text: words, language: languageOf(tag) }))
    : []
  const isPlain = typeof none === 'string' && (texts.length > 0 || Object.keys(others).length === 0)
  return isPlain ? [...texts, { text: none, language: undefined }] : texts
}

/** The texts of a member, told apart by the language of the badge; of several in one language the first. */
export function textByLanguage(node: JsonObject, name: string, language: string | undefined): TextByLanguage {
  const texts = taggedTexts(node, name)
  const map: Record<string, string> = {}
  for (const { text, language: tag } of texts) {
    if (tag !== undefined && !Object.hasOwn(map, tag)) map[tag] = text
  }
  const own = language === undefined ? undefined : tagIn(map, language)
  const plain = texts.find((one) => one.language === undefined)?.text
  const text = own === undefined ? plain : map[own]
  return { text, others: Object.fromEntries(Object.entries(map).filter(([tag]) => tag !== own)) }
}

/** The one text of a member that the readers of a badge want most: in its language, in none, or in any. */
export function anyText(node: JsonObject, name: string, language: string | undefined): string | undefined {
  const { text, others } = textByLanguage(node, name, language)
  return text ?? Object.values(others)[0]
}

/** Where the texts are that say which language a badge is in. */
const TELLING = ['name', 'description'] as const

/**
 * The language of a class: what it says itself; of the languages that its title is in the one that was asked
 * for, or else the first; where the title has none, what was asked for, or the language of another text.
 */
export function languageOfClass(
  node: JsonObject,
  property: '@language' | 'inLanguage',
  asked: string | undefined,
): string | undefined {
  const said = languageOf(ownText(node, property))
  if (said !== undefined) return said
  const [ofTitle, ofDescription] = TELLING.map((name) => tagsOf(taggedTexts(node, name)))
  const criteria = own(node, 'criteria')
  const ofNarrative = isJsonObject(criteria) ? tagsOf(taggedTexts(criteria, 'narrative')) : []
  const wanted = languageOf(asked)
  const titled = ofTitle?.find((tag) => tag === wanted) ?? ofTitle?.[0]
  return titled ?? asked ?? ofDescription?.[0] ?? ofNarrative[0]
}

function tagsOf(texts: readonly TaggedText[]): string[] {
  return texts.flatMap(({ language }) => (language === undefined ? [] : [language]))
}
