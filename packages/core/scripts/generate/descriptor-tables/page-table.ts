import type { Bilingual } from '../../../src/descriptors/profiles/profile.ts'
import type { MessageLanguage } from '../../../src/findings/finding.ts'

/** Makes a table of a page, in the language of the page. The text behind the name in the marker says of what. */
export type PageTable = (language: MessageLanguage, of: readonly string[]) => string

/** A table with its headings, as Markdown. */
export function table(
  language: MessageLanguage,
  head: readonly Bilingual[],
  rows: readonly (readonly string[])[],
): string {
  const first = head.map((heading) => heading[language])
  const lines = [first, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Text that stays in its cell. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

/** Names of fields, elements and the like. */
export function code(...names: readonly string[]): string {
  return names.map((name) => `\`${cell(name)}\``).join(', ')
}

/** Sentences one behind the other, with a space between them where the language has spaces. */
export function sentences(texts: readonly string[], language: MessageLanguage): string {
  return texts.join(language === 'ja' ? '' : ' ')
}
