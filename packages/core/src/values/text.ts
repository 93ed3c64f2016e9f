import { hasLoneSurrogate } from './surrogates.ts'

/** The codes that {@link textProblem} can answer. */
export type TextFindingCode =
  | 'TEXT_BLANK'
  | 'TEXT_LONE_SURROGATE'
  | 'TEXT_BIDI_CONTROL'
  | 'TEXT_CONTROL_CHARACTER'

/** Embeddings, overrides and isolates. The plain direction marks stay: they reorder nothing else. */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/

/** Tab, line feed and carriage return are ordinary. Those from U+0080 on are UTF-8 read as Latin-1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/

/**
 * All that is looked for and a little more: line feeds, and halves of characters whether alone or not.
 * This runs over every text of every badge. Few ranges, and no `u` flag, halve its cost.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\0-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/

const SPACE = 0x20
const IDEOGRAPHIC_SPACE = 0x3000

/** Whether there is nothing to read. Its first character settles it for nearly all texts. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return first > SPACE && first !== IDEOGRAPHIC_SPACE ? false : text.trim() === ''
}

/**
 * The worst thing about a text that somebody is to read: half of a character, then invisible controls
 * that reorder what is shown, then other control characters; or that it is blank.
 *
 * It does not judge scripts that look alike, nor what the text says.
 */
export function textProblem(text: string): TextFindingCode | undefined {
  if (isBlank(text)) return 'TEXT_BLANK'
  if (!SUSPECT.test(text)) return undefined
  if (hasLoneSurrogate(text)) return 'TEXT_LONE_SURROGATE'
  if (BIDI_CONTROL.test(text)) return 'TEXT_BIDI_CONTROL'
  return CONTROL.test(text) ? 'TEXT_CONTROL_CHARACTER' : undefined
}

/** What {@link textProblem} looks for, but for the controls that no renderer of Markdown shows. */
const SUSPECT_IN_MARKDOWN = /[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/

/**
 * The same for text in Markdown, which may be long: control characters are left to whoever renders it.
 */
export function markdownProblem(text: string): TextFindingCode | undefined {
  if (isBlank(text)) return 'TEXT_BLANK'
  if (!SUSPECT_IN_MARKDOWN.test(text)) return undefined
  const problem = textProblem(text)
  return problem === 'TEXT_CONTROL_CHARACTER' ? undefined : problem
}
