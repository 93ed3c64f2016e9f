/** The codes that {@link languageTagProblem} can answer. */
export type LanguageTagFindingCode = 'LANGUAGE_TAG_MALFORMED' | 'LANGUAGE_TAG_UNUSUAL'

/** No tag in use comes near this; it bounds the work on hostile ones. */
const MAX_TAG_LENGTH = 255

// RFC 5646, 2.1: language and extlang, script, region, variants, extensions, private use.
const LANGUAGE = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})'
const SCRIPT = '(?:-[a-z]{4})?'
const REGION = '(?:-(?:[a-z]{2}|[0-9]{3}))?'
const VARIANTS = '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*'
const EXTENSIONS = '(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*'
const PRIVATE_USE = 'x(?:-[a-z0-9]{1,8})+'
const WELL_FORMED = new RegExp(
  `^(?:${LANGUAGE}${SCRIPT}${REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE_USE})?|${PRIVATE_USE})$`,
  'i',
)

/** Tags from before BCP 47 that its grammar does not cover, in their canonical case. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    ...['en-GB-oed', 'i-ami', 'i-bnn', 'i-default', 'i-enochian', 'i-hak', 'i-klingon', 'i-lux', 'i-mingo'],
    ...['i-navajo', 'i-pwn', 'i-tao', 'i-tay', 'i-tsu', 'sgn-BE-FR', 'sgn-BE-NL', 'sgn-CH-DE'],
  ].map((tag) => [tag.toLowerCase(), tag]),
)

const OPEN_BADGES_CODE = /^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/

/**
 * Tells whether a text is a well-formed language tag: its grammar, the tags from before it, and private
 * use. Capital and small letters mean the same.
 *
 * It does not say whether the subtags are registered: `xx-YY` is well-formed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5646#section-2.2.9 | BCP 47, 2.2.9 Classes of conformance}
 */
export function isLanguageTag(text: string): boolean {
  if (text.length > MAX_TAG_LENGTH) return false
  return WELL_FORMED.test(text) || IRREGULAR.has(text.toLowerCase())
}

/**
 * Tells whether a text is one of the language codes that the published Open Badges 3.0 schema lets
 * pass: language, optional script, optional region, each in its customary case.
 */
export function isOpenBadgesLanguageCode(text: string): boolean {
  return OPEN_BADGES_CODE.test(text)
}

/**
 * Writes a language tag in its customary case, with hyphens for underscores: `ZH_hant_tw` becomes
 * `zh-Hant-TW`.
 *
 * @returns `undefined` when no language tag comes of it.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1 | BCP 47, 2.1.1 Formatting}
 */
export function canonicalLanguageTag(text: string): string | undefined {
  if (text.length > MAX_TAG_LENGTH) return undefined
  const tag = text.replaceAll('_', '-').toLowerCase()
  if (!isLanguageTag(tag)) return undefined
  return IRREGULAR.get(tag) ?? tag.split('-').map(inCustomaryCase).join('-')
}

function inCustomaryCase(subtag: string, index: number, subtags: readonly string[]): string {
  const followsSingleton = subtags[index - 1]?.length === 1
  if (index === 0 || followsSingleton) return subtag
  if (subtag.length === 2) return subtag.toUpperCase()
  return /^[a-z]{4}$/.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag
}

/** The finding to report about a language tag in an Open Badges 3.0 credential. */
export function languageTagProblem(text: string): LanguageTagFindingCode | undefined {
  if (isOpenBadgesLanguageCode(text) && isLanguageTag(text)) return undefined
  return isLanguageTag(text) ? 'LANGUAGE_TAG_UNUSUAL' : 'LANGUAGE_TAG_MALFORMED'
}
