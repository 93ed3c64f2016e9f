import type { MessageLanguage } from '@shirushi/core'
import { ENGLISH } from './english.ts'
import { JAPANESE } from './japanese.ts'
import type { ReportWords } from './report-words.ts'

/** What reports say, by language. */
export const WORDS: Readonly<Record<MessageLanguage, ReportWords>> = { en: ENGLISH, ja: JAPANESE }
