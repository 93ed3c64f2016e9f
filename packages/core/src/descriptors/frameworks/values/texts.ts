import type { JsonValue } from '../../../json/json-value.ts'
import { isObject } from '../../../json/json-value.ts'
import { isLanguageTag } from '../../../values/language-tag.ts'
import type { LangMap } from '../../lang-map.ts'
import type { ReadContext, WriteContext } from '../element.ts'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HAN = /\p{Script=Han}/u
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}'’-]{3}/u
/** Languages whose texts may be in Chinese characters alone. */
const WRITTEN_IN_HAN: ReadonlySet<string> = new Set(['ja', 'zh', 'yue', 'ko', 'vi'])
/** Names of members that would pass for the tags of languages nobody writes in. */
const NO_LANGUAGES: ReadonlySet<string> = new Set(
  'url uri doi ref key min max sum day fee pay tax gst vat fax tel age sex end due job use why who how for'.split(
    ' ',
  ),
)
/** `id` is Indonesian, too; what is an address or a number there is none. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|(?=\D*\d))\S+$/i
const TEXT_MEMBERS: readonly string[] = ['text', 'value', '@value', 'description', 'name', 'title', 'label']
const LANGUAGE_MEMBERS: readonly string[] = ['language', '@language', 'lang', 'inLanguage']
const BULLET = /^(?:[・•●○■□▪*‣-]\s*|[(（]?[0-9０-９]{1,3}[.)．）、]\s*|[①-⑳]\s*)/u
/** Splitting looks at texts up to this length. */
const MAX_SPLIT = 1_000

/** Whether a value is a text by language: at least one, every name a language. */
export function isTextMap(value: unknown): value is LangMap {
  if (!isObject(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([tag, text]) => typeof text === 'string' && isTextLanguage(tag) && !isAddress(tag, text))
  )
}

function isAddress(tag: string, text: string): boolean {
  return tag === 'id' && text.length <= 2_000 && ADDRESS.test(text)
}

function isTextLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-|$)/i.test(tag) && isLanguageTag(tag) && !NO_LANGUAGES.has(tag)
}

/** A text of one language. Assignment would lose a language called `__proto__`, which no tag can be. */
export function textOf(language: string, text: string): LangMap {
  return { [language]: text }
}

/** The language of a text that does not say it: Japanese where its letters show that, or the assumed one. */
export function languageOf(text: string, assumed: string): string {
  const primary = primaryOf(assumed)
  if (primary !== 'ja' && KANA.test(text)) return 'ja'
  if (!WRITTEN_IN_HAN.has(primary) && HAN.test(text)) return 'ja'
  return assumed
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? ''
}

/** Both halves of 「名称 / Title」, where they clearly are Japanese and Latin text. */
function splitBilingual(text: string, assumed: string): LangMap | undefined {
  if (text.length > MAX_SPLIT) return undefined
  const [first, second, ...others] = text.split(' / ')
  if (first === undefined || second === undefined || others.length > 0) return undefined
  const sides = [first, second].sort((a, b) => Number(isJapanese(b)) - Number(isJapanese(a)))
  const [japanese = '', latin = ''] = sides
  if (!isJapanese(japanese) || isJapanese(latin) || !LATIN_WORD.test(latin)) return undefined
  const primary = primaryOf(assumed)
  const tags = primary === 'ja' ? [assumed, 'en'] : ['ja', assumed]
  return { [tags[0] ?? 'ja']: japanese, [tags[1] ?? 'en']: latin }
}

function isJapanese(text: string): boolean {
  return KANA.test(text) || HAN.test(text)
}

/** Reads a text in one language or several; lists become lines. Blank texts say nothing. */
export function readText(value: JsonValue, context: ReadContext): LangMap | undefined {
  if (typeof value === 'number') return readString(String(value), context)
  if (typeof value === 'string') return readString(value, context)
  if (Array.isArray(value)) return joinTexts(readItems(value, context))
  if (isTextMap(value)) return value
  return readTextsByLanguage(value) ?? readTextMember(value, context)
}

/** `{ en: ['A', 'B'], fi: 'C' }`, as the European Learning Model writes texts: lists become lines. */
function readTextsByLanguage(value: JsonValue): LangMap | undefined {
  if (!isObject(value)) return undefined
  const texts = Object.entries(value).map(([language, list]): [string, string | undefined] => [
    language,
    typeof list === 'string' ? list : Array.isArray(list) && list.length > 0 ? linesIn(list) : undefined,
  ])
  const joined: unknown = Object.fromEntries(texts)
  return isTextMap(joined) ? joined : undefined
}

function linesIn(list: readonly unknown[]): string | undefined {
  const lines = list.filter((line) => typeof line === 'string')
  return lines.length === list.length ? lines.join('\n') : undefined
}

function readString(text: string, context: ReadContext): LangMap | undefined {
  if (text.trim() === '') return undefined
  const both = splitBilingual(text, context.language)
  if (both !== undefined) context.note('FRAMEWORK_TEXT_BILINGUAL', { value: text })
  return both ?? textOf(languageOf(text, context.language), text)
}

/** `{ text: … }`, `{ description: … }`: the first member that is a text, and a note on the others. */
function readTextMember(value: JsonValue, context: ReadContext): LangMap | undefined {
  if (!isObject(value)) return undefined
  const name = TEXT_MEMBERS.find((member) => Object.hasOwn(value, member))
  const member = name === undefined ? undefined : value[name]
  if (typeof member !== 'string' && !isTextMap(member)) return undefined
  const stated = typeof member === 'string' ? statedLanguage(value) : undefined
  noteMembers(
    Object.keys(value).filter((other) => other !== name && other !== stated?.member),
    context,
  )
  if (stated === undefined || typeof member !== 'string') return readText(member, context)
  return member.trim() === '' ? undefined : textOf(stated.language, member)
}

/** The language that stands beside a text: `{ value: 'Maa', language: 'fi' }`, or its entry in a list. */
function statedLanguage(
  value: Readonly<Record<string, unknown>>,
): { readonly member: string; readonly language: string } | undefined {
  for (const member of LANGUAGE_MEMBERS) {
    const language = Object.hasOwn(value, member) ? value[member] : undefined
    if (typeof language === 'string' && isTextLanguage(language)) return { member, language }
  }
  return undefined
}

/** Says which members of an object were not read; the wording keeps them. */
export function noteMembers(unread: readonly string[], context: ReadContext): void {
  if (unread.length > 0)
    context.note('FRAMEWORK_MEMBERS_NOT_READ', { members: unread.slice(0, 10).join(', ') })
}

/** Every item as a text; `undefined` where one of them is none. */
function readItems(values: readonly JsonValue[], context: ReadContext): LangMap[] | undefined {
  const texts: LangMap[] = []
  for (const value of values) {
    const text = Array.isArray(value) ? undefined : readText(value, context)
    if (text === undefined) return undefined
    texts.push(text)
  }
  return texts.length > 0 ? texts : undefined
}

function joinTexts(texts: readonly LangMap[] | undefined): LangMap | undefined {
  if (texts === undefined) return undefined
  const lines = new Map<string, string[]>()
  for (const text of texts) {
    for (const [language, line] of Object.entries(text)) {
      const known = lines.get(language)
      if (known === undefined) lines.set(language, [line])
      else known.push(line)
    }
  }
  return Object.fromEntries([...lines].map(([language, parts]) => [language, parts.join('\n')]))
}

/** Reads a list of texts: a list, the lines of a text, or lists by language that are equally long. */
export function readTexts(value: JsonValue, context: ReadContext): LangMap[] | undefined {
  if (Array.isArray(value)) return readItems(value, context)
  if (typeof value === 'string') return readItems(linesOf(value), context)
  const byLanguage = isObject(value) ? listsByLanguage(value) : undefined
  if (byLanguage === undefined) {
    const text = readText(value, context)
    return text && [text]
  }
  return byLanguage
}

/** The lines of a text without their bullets; blank ones do not count. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length < 2 ? lines : lines.map((line) => line.trim().replace(BULLET, ''))
}

function listsByLanguage(value: { readonly [member: string]: JsonValue }): LangMap[] | undefined {
  const entries: (readonly [string, readonly string[]])[] = []
  for (const [language, list] of Object.entries(value)) {
    const items = typeof list === 'string' ? linesOf(list) : Array.isArray(list) ? list : []
    const texts = items.filter((item) => typeof item === 'string')
    if (!isTextLanguage(language) || texts.length === 0 || texts.length !== items.length) return undefined
    entries.push([language, texts])
  }
  const length = entries[0]?.[1].length ?? 0
  if (length === 0 || entries.some(([, texts]) => texts.length !== length)) return undefined
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(entries.map(([language, texts]) => [language, texts[index] ?? ''])),
  )
}

/** Writes a text: plainly where its language goes without saying, by language otherwise. */
export function writeText(map: LangMap, context: WriteContext): JsonValue {
  const entries = Object.entries(map)
  const [language, text] = entries[0] ?? []
  if (entries.length !== 1 || language === undefined || text === undefined) return { ...map }
  const plain = text.trim() !== '' && splitBilingual(text, context.assumed) === undefined
  return plain && languageOf(text, context.assumed) === language ? text : { [language]: text }
}

/** The text in one language, or in a variety of it. */
export function inOnly(map: LangMap, language: string): LangMap | undefined {
  const tags = Object.keys(map)
  const tag =
    tags.find((candidate) => candidate === language) ??
    tags.find((candidate) => primaryOf(candidate) === primaryOf(language))
  const text = tag === undefined ? undefined : map[tag]
  return tag === undefined || text === undefined ? undefined : { [tag]: text }
}
