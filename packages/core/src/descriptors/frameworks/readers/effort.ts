import type { EffortBasis, EffortCredit, LearningEffort } from '../../../generated/types-descriptors.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts'
import { EFFORT_BASIS_TERMS } from '../../vocabularies/kinds.ts'
import { termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext, Reading, Source } from '../element.ts'
import { isDescriptorPart } from '../shaped.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { readNumber } from '../values/numerals.ts'
import { readHoursOfDuration, readQuantity, type UNITS } from '../values/quantities.ts'
import { noteMembers } from '../values/texts.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'readsObjects' | 'writeObject'>

const MEMBERS = {
  hours: ['総時間数', '時間数', '時間', 'totalHours', 'total', 'volumeOfLearning', 'notionalHours'],
  basis: ['算定方法'],
  breakdown: ['内訳'],
  structured: ['structuredActivity', 'structuredHours', 'contactHours', 'contact', '講義時間', '授業時間'],
  selfDirected: [
    'selfDirectedStudy',
    'selfDirectedHours',
    'selfStudy',
    'independentStudy',
    '自習',
    '自主学習',
  ],
  assessment: ['assessmentHours', 'assessmentTime', '評価', '試験'],
  credits: ['単位', '単位数'],
  ects: ['ectsCredits', 'ectsPoints'],
} as const

type Member = keyof typeof MEMBERS

/** Reads how much learning it takes; `usual` is what hours count in this framework. */
export function effortWays(usual: EffortBasis, withCredits: boolean): Ways {
  const fields = ['/effort/hours', '/effort/basis', '/effort/breakdown']
  return {
    fields: withCredits ? [...fields, '/effort/credits'] : fields,
    readsObjects: true,
    writeObject: (source) => writeEffort(source, withCredits),
    read: (value, context) => {
      const effort = isJsonObject(value)
        ? readEffortObject(value, usual, withCredits, context)
        : readEffortText(value, usual, withCredits, context)
      return effort && Object.keys(effort).length > 0 ? { descriptor: { effort } } : undefined
    },
  }
}

function readEffortText(
  value: JsonValue,
  usual: EffortBasis,
  withCredits: boolean,
  context: ReadContext,
): LearningEffort | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return undefined
  // Where the element is for credits, too, a bare number may be either.
  if (withCredits && readNumber(text) !== undefined && !NAMES_TIME.test(context.key)) return undefined
  const hours = readHours(text, context)
  const ects = withCredits ? readUnit(text, 'ects', context) : undefined
  return {
    ...(hours !== undefined && { hours, basis: assumedBasis(usual, context) }),
    ...(ects !== undefined && { credits: [{ system: 'ECTS', points: ects }] }),
  }
}

const NAMES_TIME = /hour|time|時間/i

/** What hours count that do not say it. In Japan that changes their meaning elsewhere. */
function assumedBasis(usual: EffortBasis, context: ReadContext): EffortBasis {
  if (usual === 'contact' && context.basis === undefined) context.note('FRAMEWORK_HOURS_ARE_CONTACT')
  return context.basis ?? usual
}

/** The hours of a text: a number, with or without its unit, or a duration. */
function readHours(text: string, context: ReadContext): number | undefined {
  return readHoursOfDuration(text) ?? readNumber(text) ?? readUnit(text, 'hours', context)
}

/** The amount of a unit in a text, with a finding where the text says that it is not exact. */
export function readUnit(text: string, unit: keyof typeof UNITS, context: ReadContext): number | undefined {
  const quantity = readQuantity(text, unit)
  if (quantity?.inexact) context.note('FRAMEWORK_NUMBER_INEXACT', { value: text, amount: quantity.amount })
  return quantity?.amount
}

function readEffortObject(
  value: JsonObject,
  usual: EffortBasis,
  withCredits: boolean,
  context: ReadContext,
): LearningEffort | undefined {
  const { known, unknown } = readMembers<Member>(value, MEMBERS)
  const { breakdown: nested, basis: stated } = known
  const hours = amountOf(known.hours, context)
  const assumed = hours === undefined || stated !== undefined ? undefined : assumedBasis(usual, context)
  const basis = stated === undefined ? assumed : basisOf(stated)
  const breakdown = breakdownOf(
    { ...(isJsonObject(nested) ? readMembers<Member>(nested, MEMBERS).known : {}), ...known },
    context,
  )
  const credits = withCredits ? creditsOf(known, context) : undefined
  noteMembers(unknown, context)
  return {
    ...(hours !== undefined && { hours }),
    ...(basis !== undefined && { basis }),
    ...(breakdown && { breakdown }),
    ...(credits && { credits }),
  }
}

/** `null` says that the basis is not known, so that nobody assumes one. */
function basisOf(value: JsonValue): EffortBasis | undefined {
  return typeof value === 'string' ? termFor(EFFORT_BASIS_TERMS, value) : undefined
}

/** A number, or a text with one. */
function amountOf(value: JsonValue | undefined, context: ReadContext): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? readHours(value, context) : undefined
}

function breakdownOf(
  known: Readonly<Partial<Record<Member, JsonValue>>>,
  context: ReadContext,
): LearningEffort['breakdown'] {
  if (isObject(known.breakdown) && Object.keys(known.breakdown).length === 0) return {}
  const structured = amountOf(known.structured, context)
  const selfDirected = amountOf(known.selfDirected, context)
  const assessment = amountOf(known.assessment, context)
  if (structured === undefined && selfDirected === undefined && assessment === undefined) return undefined
  return {
    ...(structured !== undefined && { structured }),
    ...(selfDirected !== undefined && { selfDirected }),
    ...(assessment !== undefined && { assessment }),
  }
}

function creditsOf(
  known: Readonly<Partial<Record<Member, JsonValue>>>,
  context: ReadContext,
): readonly EffortCredit[] | undefined {
  const stated = { effort: { credits: known.credits } }
  if (known.credits !== undefined && isDescriptorPart(stated)) return stated.effort?.credits
  const ects = known.ects ?? known.credits
  const points = typeof ects === 'string' ? (readNumber(ects) ?? readUnit(ects, 'ects', context)) : ects
  const isEcts = known.ects !== undefined || typeof known.credits === 'string'
  return typeof points === 'number' && isEcts ? [{ system: 'ECTS', points }] : undefined
}

/** Everything that is known about the effort, its missing basis included. */
function writeEffort({ descriptor }: Source, withCredits: boolean): JsonValue | undefined {
  const { hours, basis, breakdown, credits } = descriptor.effort ?? {}
  const written: Record<string, JsonValue> = {}
  if (hours !== undefined) written['hours'] = hours
  if (basis !== undefined) written['basis'] = basis
  else if (hours !== undefined) written['basis'] = null
  if (breakdown !== undefined) written['breakdown'] = { ...breakdown }
  if (withCredits && credits !== undefined) written['credits'] = credits.map((credit) => ({ ...credit }))
  return Object.keys(written).length === 0 ? undefined : written
}

/** Whether hours are all that is known, counted as the framework counts them. */
export function onlyHours({ descriptor }: Source, usual: EffortBasis): number | undefined {
  const { hours, basis, breakdown } = descriptor.effort ?? {}
  return basis === usual && breakdown === undefined ? hours : undefined
}

/** A reading of credits alone. */
export function creditReading(credits: readonly EffortCredit[]): Reading {
  return { descriptor: { effort: { credits } } }
}
