import type { MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { textIn } from '../lang-map.ts'
import { variantId } from './local-id.ts'
import type { ToBadgeOptions } from './to-badge-options.ts'

/** The languages of a badge and its translations, and the `id` in each. */
export interface BadgeLanguages {
  /** The language that was asked for. */
  readonly language: string
  /** The other languages that the title exists in. */
  readonly others: readonly string[]
  readonly idIn: (language: string) => string | undefined
}

/** The language that a descriptor is mainly written in. */
export function primaryLanguage({ languages = [], title = {} }: MicroCredentialDescriptor): string {
  return languages[0] ?? Object.keys(title)[0] ?? 'en'
}

/** The language in which a descriptor has a title, the primary one before all others. */
export function languageByTitle(
  descriptor: MicroCredentialDescriptor,
  title: string | undefined,
): string | undefined {
  const { title: titles = {} } = descriptor
  const languages = [primaryLanguage(descriptor), ...Object.keys(titles)]
  return languages.find((language) => textIn(titles, language) === title)
}

/** The language of a descriptor that is meant by a tag: `ja` also where `JA` or `ja-JP` is asked for. */
function ownLanguage(all: readonly string[], asked: string): string {
  const same = asked.toLowerCase()
  const [primary] = same.split('-')
  return (
    all.find((one) => one === asked) ??
    all.find((one) => one.toLowerCase() === same) ??
    all.find((one) => one.toLowerCase() === primary) ??
    asked
  )
}

/** Which languages to write, and under which ids. */
export function badgeLanguages(
  descriptor: MicroCredentialDescriptor,
  options: ToBadgeOptions,
  base: string | undefined,
): BadgeLanguages {
  const primary = primaryLanguage(descriptor)
  const all = [...new Set([primary, ...(descriptor.languages ?? [])])]
  const language = ownLanguage(all, options.language ?? primary)
  const isTitled = (one: string): boolean => textIn(descriptor.title, one) !== undefined
  const others = all.filter((one) => one !== language && isTitled(one))
  const idIn = (one: string): string | undefined => {
    if (one === primary || base === undefined) return base
    return options.translationId?.(one) ?? variantId(base, 'lang', one)
  }
  return { language, others, idIn }
}
