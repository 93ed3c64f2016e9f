import type { COMPARE } from '../findings/compare.ts'
import type { JudgedParts } from '../lint/lint-judgement.ts'
import type { Bilingual } from '../profiles/profile.ts'

/**
 * Whether one framework's element can stand for another's. `comparable`: as a value that is shown beside
 * it. `assumption`: only together with what was assumed. `refused`: not at all, though it is where somebody
 * who adds the element will look first.
 */
export type ConversionVerdict = 'comparable' | 'assumption' | 'refused'

/** One way in which an element is taken for another, and what that costs. */
export interface Conversion {
  /** What is lost: the code of its message. */
  readonly code: Exclude<keyof typeof COMPARE, `COMPARE_ANSWER_${string}`>
  /** The elements that something else is taken for. */
  readonly elements: readonly string[]
  /** What is taken for them: the first of these fields that says something. */
  readonly fields: readonly string[]
  readonly verdict: ConversionVerdict
  /** Whether that is the case here. */
  readonly when: (parts: JudgedParts) => boolean
  /** How it is done, or what to do instead. */
  readonly how: Bilingual | ((parts: JudgedParts) => Bilingual)
}
