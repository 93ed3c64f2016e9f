import type { EffortBasis, EffortCredit, LearningEffort } from '../../../generated/types-descriptors.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts'
import { readNumber } from '../../values/numerals.ts'
import { CREDIT_SYSTEM_TERMS } from '../../vocabularies/credit-systems.ts'
import { EFFORT_BASIS_TERMS } from '../../vocabularies/kinds.ts'
import { termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext, Reading, Source } from '../element.ts'
import { isDescriptorPart } from '../shaped.ts'
import { isJsonObject, type Members, readMembers } from '../values/members.ts'
import { PART_NAMES } from '../values/read-breakdown.ts'
import { readCode } from '../values/read-code.ts'
import { noteMembers } from '../values/texts.ts'
import { basisOf, readEffortText, readHours, readUnit } from './effort-text.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'readsObjects' | 'writeObject'>

const MEMBERS = {
  hours: [
    '総時間数',
    '時間数',
    '時間',
    '合計',
    '計',
    'totalHours',
    'total',
    'volumeOfLearning',
    'workload',
    'notionalHours',
  ],
  basis: ['算定方法'],
  breakdown: ['内訳'],
  ...PART_NAMES,
  credits: ['単位', '単位数', 'creditPoint', 'creditPoints'],
  ects: ['ectsCredits', 'ectsPoints'],
} as const
const AMOUNTS = ['hours', 'structured', 'selfDirected', 'assessment'] as const
const CREDIT_MEMBERS = {
  system: ['framework', 'type', 'unit'],
  points: ['point', 'value', 'amount'],
} as const

const MAX_TERM = 200

type Member = keyof typeof MEMBERS

/** Reads how much learning it takes; `usual` is what hours count in this framework. */
export function effortWays(usual: EffortBasis, withCredits: boolean): Ways {
  const fields = ['/effort/hours', '/effort/basis', '/effort/breakdown']
  return {
    fields: withCredits ? [...fields, '/effort/credits'] : fields,
    readsObjects: true,
    writeObject: (source) => writeEffort(source, withCredits),
    read: (value, context) => {
      const text = textOfEffort(value)
      const effort = isJsonObject(value)
        ? readEffortObject(value, usual, withCredits, context)
        : text === undefined
          ? undefined
          : readEffortText(text, usual, withCredits, context)
      return effort && Object.keys(effort).length > 0 ? { descriptor: { effort } } : undefined
    },
  }
}

/** A number, a text, or a list of texts such as `["5 ECTS", "125 hours"]`. */
function textOfEffort(value: JsonValue): string | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || value.length === 0) return undefined
  const texts = value.filter((item) => typeof item === 'string')
  return texts.length === value.length ? texts.join('; ') : undefined
}

function readEffortObject(
  value: JsonObject,
  usual: EffortBasis,
  withCredits: boolean,
  context: ReadContext,
): LearningEffort | undefined {
  const { known, unknown } = readMembers<Member>(value, MEMBERS)
  const { breakdown: nested, basis: stated } = known
  const inner = isJsonObject(nested) ? readMembers<Member>(nested, MEMBERS) : undefined
  const amounts = amountsOf({ ...inner?.known, ...known }, context)
  const { hours } = amounts
  const assumed = hours === undefined || stated !== undefined ? undefined : basisOf('', usual, context)
  const basis = stated === undefined ? assumed : statedBasis(stated)
  const breakdown = breakdownOf(nested, amounts)
  const credits = withCredits ? creditsOf(known, context) : undefined
  const unread = {
    basis: typeof stated === 'string' && basis === undefined,
    breakdown: nested !== undefined && inner === undefined,
    credits: known.credits !== undefined && credits === undefined,
    ects: known.ects !== undefined && credits === undefined,
  }
  noteMembers([...unknown, ...unreadOf(known, inner, amounts), ...namesOfTrue(unread)], context)
  return {
    ...(hours !== undefined && { hours }),
    ...(basis !== undefined && { basis }),
    ...(breakdown && { breakdown }),
    ...(credits && { credits }),
  }
}

/** `null` says that the basis is not known, so that nobody assumes one. */
function statedBasis(value: JsonValue): EffortBasis | undefined {
  return typeof value === 'string' ? termFor(EFFORT_BASIS_TERMS, value) : undefined
}

type Known = Readonly<Partial<Record<Member, JsonValue>>>
type Amounts = Readonly<Partial<Record<(typeof AMOUNTS)[number], number>>>

/** Numbers, and texts with one. */
function amountsOf(known: Known, context: ReadContext): Amounts {
  const amounts: Partial<Record<(typeof AMOUNTS)[number], number>> = {}
  for (const name of AMOUNTS) {
    const value = known[name]
    const amount = typeof value === 'string' ? readHours(value, context) : value
    if (typeof amount === 'number') amounts[name] = amount
  }
  return amounts
}

function unreadOf(known: Known, inner: Members<Member> | undefined, amounts: Amounts): string[] {
  const all: Known = { ...inner?.known, ...known }
  const unread = AMOUNTS.filter((name) => all[name] !== undefined && amounts[name] === undefined)
  return [...(inner?.unknown ?? []), ...unread]
}

function namesOfTrue(flags: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(flags).filter((name) => flags[name])
}

function breakdownOf(nested: JsonValue | undefined, amounts: Amounts): LearningEffort['breakdown'] {
  const { hours: _, ...parts } = amounts
  if (isObject(nested) && Object.keys(nested).length === 0) return {}
  return Object.keys(parts).length === 0 ? undefined : parts
}

function creditsOf({ credits, ects }: Known, context: ReadContext): readonly EffortCredit[] | undefined {
  const listed = ects === undefined && credits !== undefined ? creditList(credits) : undefined
  if (listed !== undefined) return listed
  const stated = ects ?? credits
  const points =
    typeof stated === 'string' ? (readNumber(stated) ?? readUnit(stated, 'ects', context)) : stated
  const isEcts = ects !== undefined || typeof credits === 'string'
  return typeof points === 'number' && isEcts ? [{ system: 'ECTS', points }] : undefined
}

/** Credits as the pivot has them, or as `{ framework, point }`; one or several. */
function creditList(value: JsonValue): readonly EffortCredit[] | undefined {
  const items: readonly JsonValue[] = Array.isArray(value) ? value : [value]
  const part = { effort: { credits: items } }
  if (isDescriptorPart(part)) return part.effort?.credits
  const credits = items.map((item) => (isJsonObject(item) ? readCredit(item) : undefined))
  const known = credits.filter((credit) => credit !== undefined)
  return known.length > 0 && known.length === items.length ? known : undefined
}

function readCredit(value: JsonObject): EffortCredit | undefined {
  const { known, unknown } = readMembers(value, CREDIT_MEMBERS)
  const system =
    known.system === undefined
      ? undefined
      : readCode(known.system, (name) => termFor(CREDIT_SYSTEM_TERMS, name.slice(0, MAX_TERM)))
  const points = typeof known.points === 'string' ? readNumber(known.points) : known.points
  const isWhole = unknown.every((member) => member === 'id')
  return system !== undefined && typeof points === 'number' && isWhole ? { system, points } : undefined
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
