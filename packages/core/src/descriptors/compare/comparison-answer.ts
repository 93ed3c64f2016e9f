import type { COMPARE } from '../findings/compare.ts'
import type { Bilingual, DescriptorProfile } from '../profiles/profile.ts'
import type { ComparedElement, ComparisonOutcome, ProfileComparison } from './comparison.ts'
import { inBothLanguages } from './in-both-languages.ts'

/** Where each element of a profile ended up. */
export type ComparisonLists = Pick<
  ProfileComparison,
  'satisfied' | 'missing' | 'convertible' | 'blocked' | 'notCompared'
>

function requiredOf(entries: readonly { readonly element: ComparedElement }[]): number {
  return entries.filter(({ element }) => element.status === 'required').length
}

/** A value that is shown beside the element stands for it; an assumption or a refusal does not. */
function openOf({ missing, convertible }: ComparisonLists): number {
  return requiredOf(missing) + requiredOf(convertible.filter(({ verdict }) => verdict !== 'comparable'))
}

/** What the lists come to. */
export function outcomeOf(lists: ComparisonLists): ComparisonOutcome {
  if (lists.blocked.length > 0) return 'blocked'
  if (openOf(lists) > 0) return 'incomplete'
  return requiredOf(lists.notCompared) > 0 ? 'class' : 'complete'
}

type AnswerCode = Extract<keyof typeof COMPARE, `COMPARE_ANSWER_${string}`>

const ANSWERS: Readonly<Record<ComparisonOutcome, AnswerCode>> = {
  complete: 'COMPARE_ANSWER_COMPLETE',
  class: 'COMPARE_ANSWER_CLASS',
  incomplete: 'COMPARE_ANSWER_INCOMPLETE',
  blocked: 'COMPARE_ANSWER_BLOCKED',
}

/** The same in words, with what it does not mean. */
export function answerOf(lists: ComparisonLists, { elements, caution }: DescriptorProfile): Bilingual {
  const outcome = outcomeOf(lists)
  const params = {
    open: String(outcome === 'class' ? requiredOf(lists.notCompared) : openOf(lists)),
    required: String(elements.filter(({ status }) => status === 'required').length),
    rules: [...new Set(lists.blocked.map(({ rule }) => rule))].join(', '),
  }
  const answer = inBothLanguages({ code: ANSWERS[outcome], params, confidence: 'established' })
  if (caution === undefined) return answer
  return { en: `${answer.en} ${caution.en}`, ja: answer.ja + caution.ja }
}
