import { canonicalLanguageTag } from '../../values/language-tag.ts'

/** The language of a badge in its customary case, which JSON-LD does not keep; nothing where it is none. */
export function languageOf(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : canonicalLanguageTag(tag)
}
