import type { MessageLanguage } from '../../findings/finding.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import { tidyNumber } from '../effort/tidy-number.ts'
import { bestText, type LangMap } from '../lang-map.ts'

function isLangMap(value: unknown): value is LangMap {
  return isObject(value)
}

/** A text in a language, or in one that it exists in. */
export function sayTexts(value: unknown, language: MessageLanguage): string | undefined {
  if (!isLangMap(value)) return undefined
  const said = Object.fromEntries(Object.entries(value).filter(([, text]) => text.trim() !== ''))
  return bestText(said, [language, 'en', 'ja'])
}

/** A number, or a text that has no languages. */
export function sayPlain(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(tidyNumber(value)) : undefined
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** What stands after an end of a sentence instead of a separator. */
const AFTER_STOP: Readonly<Record<string, string>> = {
  '。': '',
  '．': '',
  '！': '',
  '？': '',
  '.': ' ',
  '!': ' ',
  '?': ' ',
}

/** Parts after one another. A part that ends like a sentence needs nothing between it and the next. */
export function joined(parts: readonly (string | undefined)[], between: string): string | undefined {
  const said = parts.filter((part) => part !== undefined)
  if (said.length === 0) return undefined
  return said
    .map((part, index) => (index === said.length - 1 ? part : part + betweenAfter(part, between)))
    .join('')
}

function betweenAfter(part: string, between: string): string {
  return ownMember(AFTER_STOP, part.slice(-1)) ?? between
}
