import type { LearningEffort } from '../../generated/types-descriptors.ts'
import { convertEffort, type EffortUnit } from '../effort/convert-effort.ts'
import type { EffortAssumption } from '../effort/effort-source.ts'
import { isPositive } from '../effort/tidy-number.ts'
import { creditsOf } from '../lint/descriptor-facts.ts'
import { saysWhetherTani } from '../lint/jp-rules.ts'
import type { JudgedParts } from '../lint/lint-judgement.ts'
import type { Bilingual } from '../profiles/profile.ts'
import type { Conversion } from './conversion.ts'

const ASSUMPTIONS: readonly EffortAssumption[] = ['as-if-total', 'via-tani']

const NOT_COMPUTABLE: Bilingual = {
  en: 'It cannot be computed from what is stated; ask the provider.',
  ja: '記載された内容からは計算できません。提供機関に確認してください。',
}

/** What an effort compares with under each assumption that leads anywhere. */
function underAssumptions(effort: LearningEffort, to: EffortUnit): Bilingual {
  const texts = ASSUMPTIONS.flatMap(
    (assumption) => convertEffort(effort, to, { assumption }).comparable ?? [],
  )
  return texts.length === 0 ? NOT_COMPUTABLE : inBoth(texts)
}

function inBoth(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join('; '), ja: texts.map(({ ja }) => ja).join('／') }
}

function asItIs(effort: LearningEffort, to: EffortUnit): Bilingual {
  return convertEffort(effort, to).comparable ?? NOT_COMPUTABLE
}

function effortOf({ descriptor: { effort } }: JudgedParts): LearningEffort {
  return effort ?? {}
}

function hasHours(parts: JudgedParts): boolean {
  return isPositive(effortOf(parts).hours)
}

function hasCredits(parts: JudgedParts): boolean {
  return (effortOf(parts).credits ?? []).some(({ points }) => isPositive(points))
}

function statesEcts(parts: JudgedParts): boolean {
  return creditsOf(effortOf(parts), 'ECTS').length > 0
}

function countsClasses(parts: JudgedParts): boolean {
  return hasHours(parts) && effortOf(parts).basis === 'contact'
}

function countsNobodyKnowsWhat(parts: JudgedParts): boolean {
  const { basis } = effortOf(parts)
  return hasHours(parts) && (basis === undefined || basis === 'unspecified')
}

const how = (to: EffortUnit) => (parts: JudgedParts) => underAssumptions(effortOf(parts), to)
const howDirectly = (to: EffortUnit) => (parts: JudgedParts) => asItIs(effortOf(parts), to)

/** Where hours and credits are taken for those of another framework. */
export const EFFORT_CONVERSIONS: readonly Conversion[] = [
  {
    code: 'COMPARE_CONTACT_FOR_WORKLOAD',
    elements: ['EU-M7'],
    fields: ['/effort/hours'],
    verdict: 'assumption',
    when: (parts) => countsClasses(parts) && !statesEcts(parts),
    how: how('ECTS'),
  },
  {
    code: 'COMPARE_UNKNOWN_BASIS_FOR_WORKLOAD',
    elements: ['EU-M7'],
    fields: ['/effort/hours'],
    verdict: 'assumption',
    when: (parts) => countsNobodyKnowsWhat(parts) && !statesEcts(parts),
    how: how('ECTS'),
  },
  {
    code: 'COMPARE_CREDITS_FOR_WORKLOAD',
    elements: ['EU-M7'],
    fields: ['/effort/credits'],
    verdict: 'comparable',
    when: (parts) => !hasHours(parts) && hasCredits(parts) && !statesEcts(parts),
    how: howDirectly('ECTS'),
  },
  {
    code: 'COMPARE_CONTACT_FOR_WORKLOAD',
    elements: ['AU-8'],
    fields: ['/effort/hours'],
    verdict: 'assumption',
    when: countsClasses,
    how: how('hours'),
  },
  {
    code: 'COMPARE_CREDITS_FOR_WORKLOAD',
    elements: ['AU-8'],
    fields: ['/effort/credits'],
    verdict: 'comparable',
    when: (parts) =>
      !hasHours(parts) && hasCredits(parts) && creditsOf(effortOf(parts), 'AU-CP').length === 0,
    how: howDirectly('hours'),
  },
  {
    code: 'COMPARE_TOTAL_FOR_CONTACT',
    elements: ['JP-3'],
    fields: ['/effort/hours', '/effort/credits'],
    verdict: 'refused',
    when: (parts) => (hasHours(parts) ? effortOf(parts).basis === 'total' : hasCredits(parts)),
    how: {
      en: 'State the hours of classes as the provider counted them.',
      ja: '提供機関が数えた講習・授業の時間数を記入してください。',
    },
  },
  {
    code: 'COMPARE_CREDITS_FOR_WORKLOAD',
    elements: ['JP-9'],
    fields: ['/effort/credits'],
    verdict: 'refused',
    when: (parts) => !saysWhetherTani(parts.descriptor),
    how: {
      en: 'Say whether Japanese credits (単位) are granted, and how many.',
      ja: '単位の授与の有無と単位数を示してください。',
    },
  },
]
