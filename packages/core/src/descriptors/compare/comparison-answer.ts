import type { COMPARE } from '../findings/compare.ts'
import type { Bilingual, DescriptorProfile } from '../profiles/profile.ts'
import type { ComparedElement, ComparisonOutcome, ProfileComparison } from './comparison.ts'
import { inBothLanguages } from './in-both-languages.ts'

/** Where each element of a profile ended up. */
export type ComparisonLists = Pick<
  ProfileComparison,
  'satisfied' | 'missing' | 'convertible' | 'blocked' | 'notCompared'
>

function requiredOf(entries: readonly { readonly element: ComparedElement }[]): ComparedElement[] {
  return entries
    .map(({ element }) => element)
    .filter(({ status }) => status === 'required')
    .sort((a, b) => a.position - b.position)
}

/** What still has to be added. */
function openOf({ missing, convertible }: ComparisonLists): ComparedElement[] {
  return requiredOf([...missing, ...convertible.filter(({ open }) => open)])
}

/** What the lists come to. */
export function outcomeOf(lists: ComparisonLists): ComparisonOutcome {
  if (lists.blocked.length > 0) return 'blocked'
  if (openOf(lists).length > 0) return 'incomplete'
  return requiredOf(lists.notCompared).length > 0 ? 'class' : 'complete'
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
  const open = outcome === 'class' ? requiredOf(lists.notCompared) : openOf(lists)
  const params = {
    open: String(open.length),
    elements: open.map(({ id }) => id).join(', '),
    required: String(elements.filter(({ status }) => status === 'required').length),
    rules: [...new Set(lists.blocked.map(({ rule }) => rule))].join(', '),
  }
  const answer = inBothLanguages({ code: ANSWERS[outcome], params, confidence: 'established' })
  if (caution === undefined) return answer
  return { en: `${answer.en} ${caution.en}`, ja: answer.ja + caution.ja }
}
