import type { MessageLanguage } from '../../findings/finding.ts'
import type { AwardResult, EffortBasis, ResultSpec } from '../../generated/types-descriptors.ts'
import { ownMember } from '../../json/own-member.ts'
import { quotaInWords } from '../lint/jp-rules.ts'
import type { JudgedParts } from '../lint/lint-judgement.ts'
import { isText } from '../lint/violations.ts'
import type { Bilingual } from '../profiles/profile.ts'
import { LANGUAGE_TERMS } from '../vocabularies/languages.ts'
import { RESULT_STATUS_NAMES } from '../vocabularies/result-statuses.ts'
import { labelOf } from '../vocabularies/vocabulary.ts'
import { joined, sayPlain, sayTexts } from './say-parts.ts'

type SaySpecial = (parts: JudgedParts, language: MessageLanguage) => string | undefined

const BETWEEN: Bilingual = { en: ', ', ja: '、' }

/** The labels of the narrative have brackets of their own. */
const BASES: Readonly<Record<EffortBasis, Bilingual>> = {
  contact: { en: 'hours of classes', ja: '講習・授業の時間' },
  total: { en: 'total learning time', ja: '総学修時間' },
  unspecified: { en: 'it is not stated what they count', ja: '何を数えたものか記載なし' },
}

function sayHours({ descriptor: { effort } }: JudgedParts, language: MessageLanguage): string | undefined {
  const hours = sayPlain(effort?.hours)
  const basis = BASES[effort?.basis ?? 'unspecified'][language]
  if (hours === undefined) return undefined
  return { en: `${hours} hours (${basis})`, ja: `${hours}時間（${basis}）` }[language]
}

function sayBreakdown(
  { descriptor: { effort } }: JudgedParts,
  language: MessageLanguage,
): string | undefined {
  const { structured, selfDirected, assessment } = effort?.breakdown ?? {}
  const activities = [
    { hours: structured, en: 'structured activity', ja: '授業等' },
    { hours: selfDirected, en: 'own study', ja: '自主学修' },
    { hours: assessment, en: 'assessment', ja: '評価' },
  ]
  const said = activities.map(({ hours, en, ja }) => {
    const amount = sayPlain(hours)
    return amount && { en: `${amount} hours of ${en}`, ja: `${ja}${amount}時間` }[language]
  })
  return joined(said, BETWEEN[language])
}

/** A number of people, or the words that stand for it. */
function sayQuota({ descriptor }: JudgedParts, language: MessageLanguage): string | undefined {
  const quota = sayPlain(descriptor.capacity)
  if (quota === undefined) return quotaInWords(descriptor)
  return { en: quota, ja: `${quota}人` }[language]
}

/** That of the provider, or those of the bodies that award it. */
function sayCountry({ descriptor: { provider, awardingBodies } }: JudgedParts): string | undefined {
  const countries = [provider?.country, ...(awardingBodies ?? []).map(({ country }) => country)].filter(
    isText,
  )
  return joined([...new Set(countries)], ', ')
}

function sayLanguages(tags: readonly string[] | undefined, language: MessageLanguage): string | undefined {
  return joined(
    (tags ?? []).filter(isText).map((tag) => labelOf(LANGUAGE_TERMS, tag, language)),
    BETWEEN[language],
  )
}

function sayResults({ descriptor, award }: JudgedParts, language: MessageLanguage): string | undefined {
  // The first of a name counts, wherever there are several.
  const specs = new Map([...(descriptor.results ?? [])].reverse().map((spec) => [spec.id, spec]))
  const said = (award?.results ?? []).map((result) => sayResult(result, specs.get(result.of), language))
  return joined(said, BETWEEN[language])
}

function sayResult(
  { value, level, status }: AwardResult,
  spec: ResultSpec | undefined,
  language: MessageLanguage,
): string | undefined {
  const reached = spec?.levels?.find(({ id }) => id === level)
  const levelName = sayTexts(reached?.name, language) ?? reached?.level ?? level
  const statusName = status && (ownMember(RESULT_STATUS_NAMES, status)?.[language] ?? status)
  const what = [value, levelName, statusName].filter(isText)
  const name = sayTexts(spec?.name, language)
  const said = joined(what, BETWEEN[language])
  if (said === undefined || name === undefined) return said
  return { en: `${name}: ${said}`, ja: `${name}：${said}` }[language]
}

/** Fields that say more together with another, or as something other than their type. */
export const SPECIAL_FIELDS: Readonly<Record<string, SaySpecial>> = {
  '/effort/hours': sayHours,
  '/effort/breakdown': sayBreakdown,
  '/capacity': sayQuota,
  '/provider/country': sayCountry,
  '/languagesOfInstruction': ({ descriptor }, language) =>
    sayLanguages(descriptor.languagesOfInstruction, language),
  '/languagesOfAssessment': ({ descriptor }, language) =>
    sayLanguages(descriptor.languagesOfAssessment, language),
  '/award/results': sayResults,
}
