import type { MessageLanguage } from '../../findings/finding.ts'
import { CREDIT_SYSTEM_TERMS } from '../vocabularies/credit-systems.ts'
import { labelOf } from '../vocabularies/vocabulary.ts'
import type { EffortSource } from './effort-source.ts'
import type { HoursPerPoint } from './hours-per-point.ts'
import { shownNumber, shownRange, tidyNumber } from './tidy-number.ts'

/** A comparable value as people may be shown it: never without what it rests on. */
export interface ComparableText {
  readonly en: string
  readonly ja: string
}

/** What such a text is made of. */
export interface ComparableParts {
  readonly source: EffortSource
  readonly to: string
  readonly range: readonly [number, number]
  /** How many hours a unit of the target stands for. */
  readonly target: HoursPerPoint
}

interface Wording {
  readonly to: string
  readonly between: string
  readonly hour: string
  readonly comparable: (value: string, reason: string) => string
  readonly rule: (unit: string, hours: string) => string
  readonly uncertain: string
  readonly asIfTotal: (hours: string) => string
  readonly viaTani: (points: string, hours: string) => string
}

const WORDINGS: Readonly<Record<MessageLanguage, Wording>> = {
  en: {
    to: ' to ',
    between: ', ',
    hour: 'hours of learning',
    comparable: (value, reason) => `comparable to ${value} (${reason})`,
    rule: (unit, hours) => `${unit}: ${hours} hours each`,
    uncertain: 'hours per credit not verified',
    asIfTotal: (hours) => `if the ${hours} hours are taken as the total learning time`,
    viaTani: (points, hours) => `if ${points} tan-i are taken as ${hours} hours of learning`,
  },
  ja: {
    to: '〜',
    between: '、',
    hour: '時間の学修',
    comparable: (value, reason) => `${value}相当（${reason}）`,
    rule: (unit, hours) => `${join('1', unit)}は${hours}時間`,
    uncertain: '1単位当たりの時間数は未確認',
    asIfTotal: (hours) => `${hours}時間を総学修時間とみなした場合`,
    viaTani: (points, hours) => `${points}単位を${hours}時間の学修とみなした場合`,
  },
}

/** Says a converted value in both languages, with the assumption and the hours that it rests on. */
export function comparableText(parts: ComparableParts): ComparableText {
  return { en: textIn('en', parts), ja: textIn('ja', parts) }
}

function textIn(language: MessageLanguage, parts: ComparableParts): string {
  const wording = WORDINGS[language]
  const amount = rangeText(parts.range, wording.to)
  return wording.comparable(
    quantity(language, amount, parts.to),
    reasons(language, parts).join(wording.between),
  )
}

function reasons(language: MessageLanguage, { source, target, to }: ComparableParts): string[] {
  const wording = WORDINGS[language]
  const { unit, amount, hoursPerPoint, assumption } = source
  const hours = rangeText(hoursOf(source), wording.to)
  const said = [
    ...(assumption === 'as-if-total' ? [wording.asIfTotal(shownNumber(amount))] : []),
    ...(assumption === 'via-tani' ? [wording.viaTani(shownNumber(amount), hours)] : []),
    ...(assumption === undefined ? ruleOf(language, unit, hoursPerPoint) : []),
    ...ruleOf(language, to, target),
  ]
  const evidence = [hoursPerPoint?.evidence, target.evidence]
  const uncertain = evidence.some((found) => found?.confidence === 'uncertain')
  return uncertain ? [...said, wording.uncertain] : said
}

function ruleOf(language: MessageLanguage, unit: string, hours: HoursPerPoint | undefined): string[] {
  if (unit === 'hours' || hours === undefined) return []
  const { rule, to } = WORDINGS[language]
  return [rule(nameOf(unit, language), rangeText([hours.least, hours.most], to))]
}

function hoursOf({ amount, hoursPerPoint }: EffortSource): readonly [number, number] {
  const { least, most } = hoursPerPoint ?? { least: 1, most: 1 }
  return [tidyNumber(amount * least), tidyNumber(amount * most)]
}

/** The label of the narrative, "credits (tan-i)", would be a bracket within brackets. */
function nameOf(unit: string, language: MessageLanguage): string {
  return labelOf(CREDIT_SYSTEM_TERMS, unit, language).replace(/^credits \((.+)\)$/, '$1')
}

function rangeText(range: readonly [number, number], to: string): string {
  const [from, until] = shownRange(range)
  return from === until ? from : from + to + until
}

function quantity(language: MessageLanguage, amount: string, unit: string): string {
  const hours = unit === 'hours'
  return join(amount, hours ? WORDINGS[language].hour : nameOf(unit, language))
}

/** An amount with its unit: Japanese words follow a number without a space, Latin ones do not. */
function join(amount: string, unit: string): string {
  return amount + (/^[!-~]/.test(unit) ? ' ' : '') + unit
}
