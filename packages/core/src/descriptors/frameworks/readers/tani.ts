import type { EffortCredit } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { readNumber, withPlainDigits } from '../../values/numerals.ts'
import type { FrameworkElement, ReadContext, Reading } from '../element.ts'
import { isDescriptorPart } from '../shaped.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { noteMembers } from '../values/texts.ts'
import { creditReading } from './effort.ts'
import { readUnit } from './effort-text.ts'

const MEMBERS = {
  points: ['単位', '単位数', 'credits', 'tani'],
  awarded: ['授与', '有無', '授与の有無', '単位授与'],
  hoursPerPoint: ['1単位の時間数'],
} as const

const NONE =
  /^(?:無し?|なし|無い|ない|授与しない|単位の?授与(?:は|を)?(?:しない|行わない|ない|なし|無し?)|単位は授与しない)[。.]?(?:\([^\d()]{1,100}\))?[。.]?$/
const SOME_POINTS = /^(?:有り?|あり)\s?[:(、,\s]\s?(\d{1,3}(?:\.\d{1,2})?)\)?$/
/** What the text may say about the granting without saying more than we read. */
const GRANTING = /有り?|あり|単位|を?授与(?:する|します)?|修了者に|[\s\p{P}]/gu
const SOME = /^(?:有り?|あり)(?=$|[(:、,\s])|授与(?:する|される|します|あり|有)/
/** Words that take back what the rest seems to say. */
const DENIAL = /しない|行わない|ない|無|なし|不可|予定|検討/

/** 単位授与: whether credits are granted for the whole programme, and how many. */
export const TANI_WAYS: Pick<FrameworkElement, 'fields' | 'read' | 'write' | 'readsObjects'> = {
  fields: ['/effort/credits'],
  readsObjects: true,
  read: (value, context) => {
    const credit = readTani(value, context)
    if (credit !== undefined) return creditReading([credit])
    return readCreditList(value)
  },
  write: ({ descriptor }) => {
    const [credit, ...others] = descriptor.effort?.credits ?? []
    if (credit === undefined || others.length > 0) return undefined
    if (credit.awarded === false && credit.points === 0) return '無'
    return credit.awarded === true ? `有（${credit.points}単位）` : undefined
  },
}

function readCreditList(value: JsonValue): Reading | undefined {
  const part = { effort: { credits: value } }
  return Array.isArray(value) && isDescriptorPart(part) ? { descriptor: part } : undefined
}

function readTani(value: JsonValue, context: ReadContext): EffortCredit | undefined {
  if (value === false) return credit(0, false)
  if (typeof value === 'number') return credit(value, saysGrant(context))
  if (isJsonObject(value)) return readTaniObject(value, context)
  if (typeof value !== 'string' || value.length > 500) return undefined
  const plain = value.normalize('NFKC').trim()
  if (NONE.test(plain)) return credit(0, false)
  if (DENIAL.test(plain)) return undefined
  const points = readPoints(value, context)
  if (points === undefined) return undefined
  return credit(points, SOME.test(plain) || saysGrant(context))
}

function readPoints(text: string, context: ReadContext): number | undefined {
  const some = SOME_POINTS.exec(withPlainDigits(text).trim())?.[1]
  return (
    readNumber(text) ??
    (some === undefined
      ? readUnit(text, 'tani', context, (rest) => rest.replace(GRANTING, '') !== '')
      : Number(some))
  )
}

/** 「単位授与：8単位」 says that they are granted, 「単位数：8」 only how many there are. */
function saysGrant(context: ReadContext): boolean | undefined {
  return context.key.includes('授与') ? true : undefined
}

function credit(points: number, awarded: boolean | undefined): EffortCredit | undefined {
  if (points < 0) return undefined
  return { system: 'JP-TANI', points, ...(awarded !== undefined && awarded !== null && { awarded }) }
}

function readTaniObject(value: JsonObject, context: ReadContext): EffortCredit | undefined {
  const { known, unknown } = readMembers(value, MEMBERS)
  const points =
    typeof known.points === 'string'
      ? (readNumber(known.points) ?? readUnit(known.points, 'tani', context))
      : known.points
  const { awarded, hoursPerPoint } = known
  const granted = typeof awarded === 'string' ? grantOf(awarded) : awarded
  noteMembers(unknown, context)
  if (typeof points !== 'number') return granted === false ? credit(0, false) : undefined
  const base = credit(points, typeof granted === 'boolean' ? granted : undefined)
  return base && { ...base, ...(typeof hoursPerPoint === 'number' && { hoursPerPoint }) }
}

function grantOf(text: string): boolean | undefined {
  const plain = text.normalize('NFKC').trim()
  if (NONE.test(plain)) return false
  return SOME.test(plain) ? true : undefined
}
