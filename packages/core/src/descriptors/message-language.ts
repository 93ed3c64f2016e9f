import type { MessageLanguage } from '../findings/finding.ts'

/** The language of headings and labels in a text of some language: Japanese for Japanese, else English. */
export function messageLanguageOf(language: string): MessageLanguage {
  return /^ja(?:-|$)/i.test(language) ? 'ja' : 'en'
}
