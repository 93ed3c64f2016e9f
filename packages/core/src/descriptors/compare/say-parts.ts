import type { MessageLanguage } from '../../findings/finding.ts'
import { isObject } from '../../json/json-value.ts'
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

const JAPANESE_STOP = /[。．！？]$/u
const LATIN_STOP = /[.!?]$/

/** Parts after one another. A part that ends like a sentence needs nothing between it and the next. */
export function joined(parts: readonly (string | undefined)[], between: string): string | undefined {
  const [first, ...others] = parts.filter((part) => part !== undefined)
  if (first === undefined) return undefined
  let text = first
  for (const part of others) text += betweenAfter(text, between) + part
  return text
}

function betweenAfter(text: string, between: string): string {
  if (JAPANESE_STOP.test(text)) return ''
  return LATIN_STOP.test(text) ? ' ' : between
}
