import { isLanguageTag } from '@shirushi/core/values'
import { displayLine, displayText } from '../report/display-text.ts'
import { isNode, type Node, valuesIn } from './node.ts'

/** What somebody reads of a criteria narrative at most, in UTF-16 code units. */
export const MAX_NARRATIVE_LENGTH = 10_000

/** The longest picture that is carried in a report: a data URL, in UTF-16 code units. It is about 1 MiB. */
export const MAX_PICTURE_LENGTH = 1_400_000

/** The languages that a text is taken in, where it has several and the badge does not say which is its own. */
const LANGUAGES = ['ja', 'en']

/** A text on one line, where there is one that says something. */
export function lineIn(node: unknown, name: string): string | undefined {
  const text = rawText(node, name)
  return text === undefined ? undefined : displayLine(text) || undefined
}

/** A text of several lines. */
export function textIn(node: unknown, name: string, limit?: number): string | undefined {
  const text = rawText(node, name)
  return text === undefined ? undefined : displayText(text, limit).trim() || undefined
}

/** The identifier of what a member names: itself where it is text, its `id` where it is an object. */
export function idIn(node: unknown, name: string): string | undefined {
  for (const value of valuesIn(node, name)) {
    const id = isNode(value) ? idOf(value) : value
    if (typeof id === 'string') return displayLine(id) || undefined
  }
  return undefined
}

/** The `id` of an object. */
export function idOf(node: Node): string | undefined {
  return lineIn(node, 'id') ?? lineIn(node, '@id')
}

/** A picture: a data URL that is not too large, or an address. */
export function pictureIn(node: unknown, name: string): string | undefined {
  for (const value of valuesIn(node, name)) {
    const id = isNode(value) ? (valuesIn(value, 'id')[0] ?? valuesIn(value, '@id')[0]) : value
    if (typeof id !== 'string') continue
    if (!/^data:/i.test(id)) return displayLine(id) || undefined
    if (id.length <= MAX_PICTURE_LENGTH && /^[\x21-\x7e]+$/.test(id)) return id
  }
  return undefined
}

/** A language tag, where it is one. */
export function languageIn(node: unknown, name: string): string | undefined {
  const tag = rawText(node, name)
  return tag !== undefined && tag.length <= 100 && isLanguageTag(tag) ? tag : undefined
}

function rawText(node: unknown, name: string): string | undefined {
  for (const value of valuesIn(node, name)) {
    const text = typeof value === 'number' ? String(value) : isNode(value) ? worded(value) : value
    if (typeof text === 'string') return text
  }
  return undefined
}

/** The text of a value object of JSON-LD, or of a map from languages to texts. */
function worded(value: Node): string | undefined {
  const [plain] = valuesIn(value, '@value')
  if (typeof plain === 'string') return plain
  for (const language of [...LANGUAGES, ...tagsOf(value)]) {
    const [text] = valuesIn(value, language)
    if (typeof text === 'string') return text
  }
  return undefined
}

function tagsOf(value: Node): readonly string[] {
  try {
    const names = Object.keys(value).slice(0, 10)
    return names.every((name) => isLanguageTag(name)) ? names : []
  } catch {
    return []
  }
}
