import { ownMember } from '../json/own-member.ts'

/** A text in one or more languages, by BCP 47 tag: `{ ja: '目的', en: 'Purpose' }`. */
export interface LangMap {
  readonly [language: string]: string
}

/** The tag that a text in a language has: also where only `ja-JP` is there and `ja` is asked for. */
export function tagIn(map: LangMap | undefined, language: string): string | undefined {
  if (map === undefined) return undefined
  if (ownMember(map, language) !== undefined) return language
  const tags = Object.keys(map)
  const same = language.toLowerCase()
  const primary = primarySubtag(language)
  return (
    tags.find((candidate) => candidate.toLowerCase() === same) ??
    tags.find((candidate) => primarySubtag(candidate) === primary)
  )
}

/** The text in a language, to the letter: also where only `ja-JP` is there and `ja` is asked for. */
export function textIn(map: LangMap | undefined, language: string): string | undefined {
  const tag = tagIn(map, language)
  return tag === undefined || map === undefined ? undefined : ownMember(map, tag)
}

/** The text in the first of these languages that it exists in, or in any. */
export function bestText(map: LangMap | undefined, languages: readonly string[]): string | undefined {
  if (map === undefined) return undefined
  for (const language of languages) {
    const text = textIn(map, language)
    if (text !== undefined) return text
  }
  return Object.values(map)[0]
}

/** Whether a text says anything in any language. */
export function saysSomething(map: LangMap | undefined): map is LangMap {
  return map !== undefined && Object.values(map).some((text) => text.trim() !== '')
}

function primarySubtag(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? ''
}
