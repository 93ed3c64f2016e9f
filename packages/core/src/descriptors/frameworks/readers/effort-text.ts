import type { EffortBasis, LearningEffort } from '../../../generated/types-descriptors.ts'
import { readNumber, withPlainDigits } from '../../values/numerals.ts'
import type { ReadContext } from '../element.ts'
import { readHoursOfDuration, readQuantity, type UNITS } from '../values/quantities.ts'
import { readBreakdown } from '../values/read-breakdown.ts'

const NAMES_TIME = /hour|time|時間/i
/** Of the element's own name, which has ECTS in it, too, it cannot be told what a bare number counts. */
const NAMES_ECTS = /^ects(?:[\s-](?:credits?|points?))?$|\(\s*ects(?:[\s-](?:credits?|points?))?\s*\)\s*\*?$/i
const ECTS_FIRST = /^ects(?:[\s-](?:credits?|points?))?\s?[:=]?\s?(\d{1,3}(?:[.,]\d{1,2})?)$/i
/** Words that say what the hours count, where they go against what the framework means. */
const STATED: readonly (readonly [RegExp, EffortBasis])[] = [
  [/(?:自習|自主学習|自己学習|予習|復習|自学)[^、。]{0,8}除/, 'contact'],
  [/総学[修習]時間|(?:自習|自主学習|自己学習|予習|復習|自学)[^、。]{0,8}含/, 'total'],
]
/** What is left of a text that says no more than its number. */
const SAYS_NO_MORE =
  /^(?:定員|募集人員|総?(?:授業|学修|学習)?時間数?|単位|hours?|of|ects|(?:ects )?(?:credits?|points?)|(?:notional )?workload|(?:learner )?effort|まで|のみ|00分)?$/i

/** Reads hours and, where the element is for them, ECTS credits out of a text. */
export function readEffortText(
  text: string,
  usual: EffortBasis,
  withCredits: boolean,
  context: ReadContext,
): LearningEffort | undefined {
  // Where the element is for credits, too, a bare number may be either.
  const bare = withCredits ? readNumber(text) : undefined
  if (bare !== undefined && NAMES_ECTS.test(context.key))
    return { credits: [{ system: 'ECTS', points: bare }] }
  if (bare !== undefined && !NAMES_TIME.test(context.key)) return undefined
  const hours = readHours(text, context, withCredits)
  const ects = withCredits ? readEcts(text, context, hours !== undefined) : undefined
  const breakdown = hours === undefined ? undefined : readBreakdown(text, hours)
  return {
    ...(hours !== undefined && { hours, basis: basisOf(text, usual, context) }),
    ...(breakdown && { breakdown }),
    ...(ects !== undefined && { credits: [{ system: 'ECTS', points: ects }] }),
  }
}

/** What the hours count by the text, or by the key before it: 「総学修時間数：120」. */
export function basisOf(text: string, usual: EffortBasis, context: ReadContext): EffortBasis {
  return statedBasis(text) ?? statedBasis(context.key) ?? assumedBasis(usual, context)
}

function statedBasis(text: string): EffortBasis | undefined {
  return STATED.find(([words]) => words.test(text.slice(0, 500)))?.[1]
}

/** What hours count that do not say it. In Japan that changes their meaning elsewhere. */
function assumedBasis(usual: EffortBasis, context: ReadContext): EffortBasis {
  if (usual === 'contact' && context.basis === undefined) context.note('FRAMEWORK_HOURS_ARE_CONTACT')
  return context.basis ?? usual
}

/** The hours of a text: a number, with or without its unit, or a duration. */
export function readHours(text: string, context: ReadContext, besideCredits = false): number | undefined {
  const bare = readHoursOfDuration(text) ?? readNumber(text)
  if (bare !== undefined) return bare
  const isDivided = (amount: number): boolean => readBreakdown(text, amount) !== undefined
  return readUnit(text, 'hours', context, (rest, amount) => {
    const others = besideCredits ? rest.replace(/[\d.,]{1,8}\s?ects(?:\s(?:credits?|points?))?/i, '') : rest
    return !isDivided(amount) && !SAYS_NO_MORE.test(trimmed(others))
  })
}

function readEcts(text: string, context: ReadContext, besideHours: boolean): number | undefined {
  const first = text.length > 40 ? undefined : ECTS_FIRST.exec(withPlainDigits(text).trim())?.[1]
  if (first !== undefined) return readNumber(first)
  // What else the text says is noted with its hours.
  return readUnit(text, 'ects', context, (rest) => !besideHours && !SAYS_NO_MORE.test(rest))
}

function trimmed(text: string): string {
  return text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

/** The amount of a unit in a text, with a finding where the text says that it is not exact, or says more. */
export function readUnit(
  text: string,
  unit: keyof typeof UNITS,
  context: ReadContext,
  saysMore: (rest: string, amount: number) => boolean = (rest) => !SAYS_NO_MORE.test(rest),
): number | undefined {
  const quantity = readQuantity(text, unit)
  if (quantity === undefined) return undefined
  const { amount, inexact, rest } = quantity
  if (inexact) context.note('FRAMEWORK_NUMBER_INEXACT', { value: text, amount })
  else if (saysMore(rest, amount)) context.note('FRAMEWORK_TEXT_READ_IN_PART', { value: text, read: amount })
  return amount
}
