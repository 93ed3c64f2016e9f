import type { MessageLanguage } from '../../findings/finding.ts'
import type { CreditSystem, LearningEffort } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { assertChoice, assertOptions } from '../assert-options.ts'
import type { Evidence } from '../evidence.ts'
import type { DescriptorFindingCode } from '../findings/catalogue.ts'
import type { DescriptorFinding } from '../findings/descriptor-finding.ts'
import { type ComparableText, comparableText } from './comparable-text.ts'
import { EffortNotes } from './effort-notes.ts'
import { chooseSource, type EffortAssumption, type EffortSource } from './effort-source.ts'
import { HOUR, type HoursPerPoint, hoursPerPointOf } from './hours-per-point.ts'
import { isPositive, shownRange, tidyNumber } from './tidy-number.ts'

/** What an effort can be stated in: hours of the learner's total time, or credits of a system. */
export type EffortUnit = 'hours' | CreditSystem

/** How to convert an effort. */
export interface ConvertEffortOptions {
  /** What to assume where the hours are time in class, or it is not said what they count. Default: nothing. */
  readonly assumption?: EffortAssumption
  /** Which of several statements to convert from. Default: the one that says most. */
  readonly from?: EffortUnit
  /** How many hours a credit of the target stands for, where its system leaves that to the provider. */
  readonly hoursPerPoint?: number
  /** Rounds both ends down to halves. Default: no rounding at all. */
  readonly round?: 'down-to-half'
  /** The language of the findings. Default: `en`. */
  readonly language?: MessageLanguage
}

/** What an effort is in another unit. It is a comparison: nothing in it is a credit that anybody granted. */
export interface EffortConversion {
  readonly to: EffortUnit
  /** What it was converted from; absent where nothing could be. */
  readonly from?: EffortUnit
  /** The fewest and the most that it can be; `null` where it cannot be said. */
  readonly range: readonly [least: number, most: number] | null
  /** Whether it is one number by the rules of the systems alone, without assumption and rounding. */
  readonly exact: boolean
  /** What was assumed, which has to be shown with the result. */
  readonly assumption: EffortAssumption | undefined
  /** How to show it to people; absent where it is stated in that unit, or cannot be said. */
  readonly comparable?: ComparableText
  /** What was done, or why nothing was. */
  readonly finding: DescriptorFinding
  /** That, and whatever else there is to say. */
  readonly findings: readonly DescriptorFinding[]
}

/**
 * Says what an effort is in hours of learning or in the credits of a system.
 *
 * Credits become hours and hours credits by what a credit of each system stands for: 25 to 30 hours for
 * one of ECTS, 45 for a 単位, 10 in New Zealand, and what the provider says in Australia. `hoursPerPoint`
 * on a credit counts more than its system. Where the effort states the unit already, that is the answer.
 *
 * Hours in class (総時間数) are not the time of the learner. Without an assumption they are refused, and
 * so are hours that do not say what they count. With one, `assumption` and `comparable` repeat it.
 *
 * The result is a comparison to show beside the effort, as `comparable` words it. It says nothing about
 * credits that anybody grants, and the effort itself is left as it was.
 *
 * @example How many ECTS credits do 120 hours compare with?
 * ```ts
 * import { convertEffort } from '@shirushi/core/descriptors'
 *
 * convertEffort({ hours: 120, basis: 'total' }, 'ECTS').range // [4, 4.8]
 * convertEffort({ hours: 120, basis: 'contact' }, 'ECTS').range // null
 * convertEffort({ hours: 120, basis: 'contact' }, 'ECTS', { assumption: 'as-if-total' }).comparable?.ja
 * // '4〜4.8 ECTS相当（120時間を総学修時間とみなした場合、1 ECTSは25〜30時間）'
 * ```
 *
 * @param effort - As a descriptor has it.
 * @param to - `hours`, or the code of a system of credits.
 * @param options - What may be assumed, and how to round.
 * @returns The range with what it rests on. Nothing in an effort can make this function throw.
 * @throws `InvalidArgumentError` for options that are none.
 */
export function convertEffort(
  effort: LearningEffort,
  to: EffortUnit,
  options: ConvertEffortOptions = {},
): EffortConversion {
  assertOptions(options, 'language')
  assertChoice('options.assumption', options.assumption, ['as-if-total', 'via-tani'])
  assertChoice('options.round', options.round, ['down-to-half'])
  const notes = new EffortNotes(options.language ?? 'en')
  const stated = isObject(effort) ? effort : {}
  const source = chooseSource(stated, { to, from: options.from, assumption: options.assumption }, notes)
  if (source === undefined || !isUsable(source, notes)) return refused(to, notes)
  if (source.unit === to && source.assumption === undefined) return asStated(source, to, notes)
  const target = targetOf(to, options.hoursPerPoint, notes)
  if (target === undefined) return refused(to, notes)
  if (source.hoursPerPoint === undefined) {
    notes.add('EFFORT_HOURS_PER_POINT_MISSING', source.path, { system: source.unit })
    return refused(to, notes)
  }
  noteAssumption(source, stated, notes)
  return converted({ source, hoursPerPoint: source.hoursPerPoint, to, target }, options.round, notes)
}

/** Whether the numbers that a conversion starts from are numbers that can be converted. */
function isUsable(source: EffortSource, notes: EffortNotes): boolean {
  if (!isPositive(source.amount)) {
    noteInvalid(source, notes)
    return false
  }
  const own = source.own
  if (own === undefined) return true
  const path = source.path.replace(/points$/, 'hoursPerPoint')
  if (!isPositive(own)) {
    notes.add('EFFORT_NUMBER_INVALID', path, { property: 'hoursPerPoint', value: own })
    return false
  }
  noteUnusual(source.unit, own, path, notes)
  return true
}

function noteInvalid({ unit, amount, path }: EffortSource, notes: EffortNotes): void {
  const property = unit === 'hours' ? 'hours' : 'points'
  notes.add('EFFORT_NUMBER_INVALID', path, { property, value: amount })
}

function noteAssumption(source: EffortSource, { hours }: LearningEffort, notes: EffortNotes): void {
  const { assumption, amount, path, hoursPerPoint } = source
  const stated = tidyNumber(amount)
  if (assumption === 'as-if-total') notes.add('EFFORT_AS_IF_TOTAL', path, { hours: stated })
  if (assumption !== 'via-tani') return
  const learningHours = tidyNumber(amount * (hoursPerPoint?.least ?? 0))
  notes.add('EFFORT_VIA_TANI', path, { points: stated, learningHours, hours: tidyNumber(hours ?? 0) })
}

function noteUnusual(system: string, value: number, path: string, notes: EffortNotes): void {
  const usual = hoursPerPointOf(system)
  if (usual === undefined || (value >= usual.least && value <= usual.most)) return
  const expected = usual.least === usual.most ? `${usual.least}` : `${usual.least}–${usual.most}`
  notes.add('EFFORT_HOURS_PER_POINT_UNUSUAL', path, { system, value, expected })
}

function targetOf(to: string, own: number | undefined, notes: EffortNotes): HoursPerPoint | undefined {
  if (to === 'hours') return HOUR
  if (own === undefined) {
    const known = hoursPerPointOf(to)
    if (known === undefined) notes.add('EFFORT_TARGET_UNDEFINED', '/effort', { system: to })
    return known
  }
  if (!isPositive(own)) {
    notes.add('EFFORT_NUMBER_INVALID', '/effort', { property: 'hoursPerPoint', value: own })
    return undefined
  }
  noteUnusual(to, own, '/effort', notes)
  return { least: own, most: own }
}

interface Sum {
  readonly source: EffortSource
  readonly hoursPerPoint: HoursPerPoint
  readonly to: EffortUnit
  readonly target: HoursPerPoint
}

function converted(sum: Sum, round: 'down-to-half' | undefined, notes: EffortNotes): EffortConversion {
  const { source, hoursPerPoint, to, target } = sum
  const full: [number, number] = [
    tidyNumber((source.amount * hoursPerPoint.least) / target.most),
    tidyNumber((source.amount * hoursPerPoint.most) / target.least),
  ]
  if (!full.every(isPositive)) {
    noteInvalid(source, notes)
    return refused(to, notes)
  }
  const range = round === undefined ? full : roundedDown(full, notes)
  noteResult(sum, range, notes)
  const findings = notes.toArray(weaker(hoursPerPoint.evidence, target.evidence))
  return {
    to,
    from: source.unit,
    range,
    exact: source.assumption === undefined && full[0] === full[1] && range[0] === full[0],
    assumption: source.assumption,
    comparable: comparableText({ source, to, range, target }),
    finding: principal(findings),
    findings,
  }
}

function roundedDown(full: [number, number], notes: EffortNotes): [number, number] {
  if (full[0] >= 0.5) return [Math.floor(full[0] * 2) / 2, Math.floor(full[1] * 2) / 2]
  notes.add('EFFORT_NOT_ROUNDED', '/effort')
  return full
}

function noteResult({ source, to }: Sum, range: readonly [number, number], notes: EffortNotes): void {
  const words = { amount: tidyNumber(source.amount), fromWord: source.unit, toWord: to }
  const [least, most] = shownRange(range)
  if (least === most) notes.add('EFFORT_CONVERTED_EXACT', source.path, { ...words, value: least })
  else notes.add('EFFORT_CONVERTED_RANGE', source.path, { ...words, least, most })
  if (source.unit !== 'hours' && to !== 'hours') {
    notes.add('EFFORT_CREDITS_COMPARED', source.path, { fromWord: source.unit, toWord: to })
  }
}

/** The less sure of two pieces of evidence. */
function weaker(one: Evidence | undefined, other: Evidence | undefined): Evidence | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const order = ['established', 'probable', 'uncertain']
  return order.indexOf(other.confidence) > order.indexOf(one.confidence) ? other : one
}

function asStated(source: EffortSource, to: EffortUnit, notes: EffortNotes): EffortConversion {
  notes.add('EFFORT_STATED', source.path, { amount: tidyNumber(source.amount), toWord: to })
  const findings = notes.toArray(undefined)
  const range = [source.amount, source.amount] as const
  return { to, from: to, range, exact: true, assumption: undefined, finding: principal(findings), findings }
}

function refused(to: EffortUnit, notes: EffortNotes): EffortConversion {
  const findings = notes.toArray(undefined)
  // Why nothing could be said comes last: what was assumed on the way is not the reason.
  const finding = principal([...findings].reverse())
  return { to, range: null, exact: false, assumption: undefined, finding, findings }
}

/** What is said beside the result, not about it. */
const ASIDES: readonly DescriptorFindingCode[] = [
  'EFFORT_SYSTEM_REPEATED',
  'EFFORT_HOURS_PER_POINT_UNUSUAL',
  'EFFORT_NOT_ROUNDED',
]

function principal(findings: readonly DescriptorFinding[]): DescriptorFinding {
  const finding = findings.find(({ code }) => !ASIDES.includes(code))
  // Every way through a conversion notes what it did.
  if (finding === undefined) throw new Error('a conversion that says nothing')
  return finding
}
