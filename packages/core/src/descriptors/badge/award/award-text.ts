import type { MessageLanguage } from '../../../findings/finding.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../../generated/types-descriptors.ts'
import { bestText } from '../../lang-map.ts'
import { messageLanguageOf } from '../../message-language.ts'
import { encodeInline } from '../../narrative/markdown-text.ts'
import { CREDIT_SYSTEM_TERMS } from '../../vocabularies/credit-systems.ts'
import { labelOf } from '../../vocabularies/vocabulary.ts'
import { nativeCredit } from '../native/native-of-descriptor.ts'

type Labels = Readonly<Record<AwardLabel, string>>

type AwardLabel = 'number' | 'completed' | 'period' | 'term' | 'credits' | 'stars' | 'result'

/** What the parts of an award are called in a text. */
export const AWARD_LABELS: Readonly<Record<MessageLanguage, Labels>> = {
  en: {
    number: 'Certificate number',
    completed: 'Completed on',
    period: 'Period',
    term: 'Term',
    credits: 'Credits earned',
    stars: 'Stars',
    result: 'Result',
  },
  ja: {
    number: '証明書番号',
    completed: '修了日',
    period: '受講期間',
    term: '学期',
    credits: '修得単位数',
    stars: '星',
    result: '成績',
  },
}

/**
 * What an assertion of Open Badges 2.0 has no properties for, as a list that people can read; empty where
 * there is nothing to say.
 */
export function awardText(
  award: MicroCredentialAward,
  descriptor: MicroCredentialDescriptor,
  language: string,
): string {
  const spoken = messageLanguageOf(language)
  const labels = AWARD_LABELS[spoken]
  const colon = spoken === 'ja' ? '：' : ': '
  const { period, stars, results = [] } = award
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [labels.number, award.certificateNumber],
    [labels.completed, award.completedOn],
    [labels.period, period && [period.start ?? '', period.end ?? ''].join(spoken === 'ja' ? '〜' : ' – ')],
    [labels.term, award.term],
    [labels.credits, creditsText(award, descriptor, spoken)],
    [labels.stars, stars && '★'.repeat(stars)],
    ...results.map((result) => resultFact(result, descriptor, language, labels.result)),
  ]
  const lines = facts.flatMap(([label, value]) =>
    value === undefined ? [] : [`- **${encodeInline(label)}**${colon}${encodeInline(value)}\n`],
  )
  return lines.join('')
}

function creditsText(
  { creditsEarned }: MicroCredentialAward,
  { effort }: MicroCredentialDescriptor,
  language: MessageLanguage,
): string | undefined {
  if (creditsEarned === undefined) return undefined
  const system = nativeCredit(effort)?.system
  const unit = system === undefined ? '' : labelOf(CREDIT_SYSTEM_TERMS, system, language)
  return language === 'ja' ? `${creditsEarned}${unit}` : `${creditsEarned} ${unit}`.trimEnd()
}

function resultFact(
  { of, value, level, status }: NonNullable<MicroCredentialAward['results']>[number],
  { results = [] }: MicroCredentialDescriptor,
  language: string,
  fallback: string,
): readonly [label: string, value: string | undefined] {
  const spec = results.find(({ id }) => id === of)
  const reached = spec?.levels?.find(({ id }) => id === level)
  const said = value ?? bestText(reached?.name, [language]) ?? level ?? status
  return [bestText(spec?.name, [language]) ?? fallback, said]
}
