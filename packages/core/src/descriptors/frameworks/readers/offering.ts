import type { Price, Schedule } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { isLanguageTag } from '../../../values/language-tag.ts'
import { LANGUAGE_TERMS } from '../../vocabularies/languages.ts'
import { labelOf, termFor } from '../../vocabularies/vocabulary.ts'
import type { FrameworkElement, ReadContext } from '../element.ts'
import { isJsonObject, readMembers, textItems } from '../values/members.ts'
import { readNumber, withPlainDigits } from '../values/numerals.ts'
import { readDate } from '../values/read-date.ts'
import { readPeriod } from '../values/read-period.ts'
import { isTextMap, noteMembers, readText } from '../values/texts.ts'
import { DATE_FAULTS } from './dates.ts'
import { readUnit } from './effort-text.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write'>

/** 定員. 若干名 is no number, however common. */
export const CAPACITY_WAYS: Ways = {
  fields: ['/capacity'],
  read: (value, context) => {
    const capacity = typeof value === 'string' ? readPersons(value, context) : value
    const counts = typeof capacity === 'number' && Number.isSafeInteger(capacity) && capacity >= 0
    if (counts) return { descriptor: { capacity } }
    context.note('FRAMEWORK_CAPACITY_NOT_NUMBER', { value: typeof value === 'string' ? value : '' })
    return undefined
  },
  write: ({ descriptor: { capacity } }) => (capacity === undefined ? undefined : `${capacity}名`),
}

function readPersons(text: string, context: ReadContext): number | undefined {
  const number = text.length > 100 ? undefined : readNumber(text)
  if (number !== undefined) return number
  return readUnit(text, 'persons', context)
}

const PRICE_MEMBERS = {
  amount: ['fee', 'price', '金額', '受講料'],
  currency: ['通貨'],
  financialAssistance: ['assistance', 'support', 'scholarships', '支援', '減免'],
} as const
const AMOUNT = '(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?)'
const CURRENCY = '(A\\$|AUD|EUR|€|JPY|¥|円|NZD|USD|GBP|£|\\$)'
const BEFORE = new RegExp(`^${CURRENCY}\\s?${AMOUNT}(?![\\d,.]*\\d)(?:\\s?(?:AUD|EUR|JPY))?`, 'i')
const AFTER = new RegExp(`^${AMOUNT}\\s?${CURRENCY}`, 'i')
const FREE = /^(?:free(?: of charge)?|no (?:fee|charge)|無料)[。.]?$/i
const CURRENCIES: Readonly<Record<string, string>> = {
  A$: 'AUD',
  '€': 'EUR',
  '¥': 'JPY',
  円: 'JPY',
  '£': 'GBP',
}

/** What it costs, and what help there is. A dollar sign alone names no currency. */
export const PRICE_WAYS: Ways = {
  fields: ['/price/amount', '/price/currency', '/price/financialAssistance'],
  read: (value, context) => {
    if (typeof value === 'number') return { descriptor: { price: { amount: value } } }
    if (isJsonObject(value) && !isTextMap(value)) return readPriceObject(value, context)
    const price =
      typeof value === 'string' && value.length <= 2_000 ? readPriceText(value, context) : undefined
    if (price !== undefined) return { descriptor: { price } }
    const hasAmount = /\d/.test(JSON.stringify(value).slice(0, 10_000).normalize('NFKC'))
    const financialAssistance = hasAmount ? undefined : readText(value, context)
    return financialAssistance && { descriptor: { price: { financialAssistance } } }
  },
  write: ({ descriptor: { price } }, context) => {
    if (price?.amount === undefined || price.currency === undefined || price.financialAssistance)
      return undefined
    const japanese = price.currency === 'JPY' && context.assumed.startsWith('ja')
    return japanese ? `${price.amount}円` : `${price.currency} ${price.amount}`
  },
}

function readPriceText(text: string, context: ReadContext): Price | undefined {
  const plain = withPlainDigits(text).trim()
  if (FREE.test(plain)) return { amount: 0 }
  const before = BEFORE.exec(plain)
  const match = before ?? AFTER.exec(plain)
  if (match === null) return undefined
  const [whole, first = '', second = ''] = match
  const [sign, digits] = before === null ? [second, first] : [first, second]
  const amount = readNumber(digits)
  const rest = plain.slice(whole.length).replace(/^[\s。.;、,]+/, '')
  if (amount === undefined) return undefined
  if (/\d/.test(rest)) context.note('FRAMEWORK_NUMBER_INEXACT', { value: text, amount })
  const currency = Object.hasOwn(CURRENCIES, sign)
    ? CURRENCIES[sign]
    : /^[A-Z]{3}$/i.test(sign)
      ? sign.toUpperCase()
      : undefined
  const help =
    rest === '' || /^[(（]?税込み?[)）]?$/.test(rest)
      ? undefined
      : readText(text.slice(text.length - rest.length), context)
  return { amount, ...(currency && { currency }), ...(help && { financialAssistance: help }) }
}

function readPriceObject(value: JsonObject, context: ReadContext): ReturnType<FrameworkElement['read']> {
  const { known, unknown } = readMembers(value, PRICE_MEMBERS)
  const read = typeof known.amount === 'string' ? readAmount(known.amount, context) : undefined
  const amount = typeof known.amount === 'number' ? known.amount : read?.amount
  const currency = typeof known.currency === 'string' ? known.currency : read?.currency
  const help =
    known.financialAssistance === undefined ? undefined : readText(known.financialAssistance, context)
  if (amount === undefined && help === undefined) return undefined
  noteMembers(unknown, context)
  const price: Price = {
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(help && { financialAssistance: help }),
  }
  return { descriptor: { price } }
}

function readAmount(text: string, context: ReadContext): Price | undefined {
  const amount = readNumber(text)
  return amount === undefined ? readPriceText(text.slice(0, 2_000), context) : { amount }
}

const LANGUAGE_MEMBERS = {
  instruction: ['teaching', '授業', 'languagesOfInstruction', 'delivery'],
  assessment: ['評価', 'languagesOfAssessment'],
} as const

/** Languages of teaching and of assessment, which is not the language of the document. */
export const LANGUAGE_WAYS: Ways = {
  fields: ['/languagesOfInstruction', '/languagesOfAssessment'],
  read: (value) => {
    const { instruction = undefined, assessment = undefined } = isJsonObject(value)
      ? readMembers(value, LANGUAGE_MEMBERS).known
      : { instruction: value }
    const taught = instruction === undefined ? undefined : readLanguages(instruction)
    const assessed = assessment === undefined ? undefined : readLanguages(assessment)
    if (
      (instruction !== undefined && taught === undefined) ||
      (assessment !== undefined && assessed === undefined)
    )
      return undefined
    if (taught === undefined && assessed === undefined) return undefined
    return {
      descriptor: {
        ...(taught && { languagesOfInstruction: taught }),
        ...(assessed && { languagesOfAssessment: assessed }),
      },
    }
  },
  write: ({ descriptor: { languagesOfInstruction = [] } }, context) => {
    const language = context.assumed.startsWith('ja') ? 'ja' : 'en'
    const names = languagesOfInstruction.map((tag) => labelOf(LANGUAGE_TERMS, tag, language))
    return names.length === 0 ? undefined : names.length === 1 ? names[0] : names
  },
}

function readLanguages(value: JsonValue): string[] | undefined {
  const items = textItems(value)?.flatMap((item) => item.split(/[・/]|及び|および|\s(?:and|&)\s/))
  const tags = items?.map((item) => readLanguage(item.trim()))
  const known = tags?.filter((tag) => tag !== undefined)
  return known === undefined || known.length === 0 || known.length !== tags?.length ? undefined : known
}

function readLanguage(text: string): string | undefined {
  if (text.length > 60) return undefined
  return (
    termFor(LANGUAGE_TERMS, text) ??
    (/^[a-z]{2,3}(?:-[A-Za-z0-9-]+)?$/.test(text) && isLanguageTag(text) ? text : undefined)
  )
}

const SCHEDULE_MEMBERS = {
  start: ['startDate', '開始日', '開始', 'from'],
  end: ['endDate', '終了日', '終了', 'to', 'until'],
  outline: ['schedule', '日程', 'description'],
  term: ['学期', 'semester', '年度'],
  applicationDeadline: ['deadline', '募集締切', '申込締切', '応募締切'],
} as const
const YEAR_OF_SCHOOL = /年度/
const DAYS = ['start', 'end', 'applicationDeadline'] as const

/** When it takes place. */
export const SCHEDULE_WAYS: Ways = {
  fields: [
    '/schedule/start',
    '/schedule/end',
    '/schedule/outline',
    '/schedule/term',
    '/schedule/applicationDeadline',
  ],
  read: (value, context) => {
    const schedule =
      isJsonObject(value) && !isTextMap(value)
        ? readScheduleObject(value, context)
        : readScheduleText(value, context)
    return schedule && { descriptor: { schedule } }
  },
  write: ({ descriptor: { schedule = {} } }, context) => {
    const { start, end, outline, term, applicationDeadline } = schedule
    const days = [start, end].filter((date) => date !== undefined)
    if (applicationDeadline !== undefined || (start === undefined && end !== undefined)) return undefined
    if (days.length > 0)
      return outline || term ? undefined : days.join(context.assumed.startsWith('ja') ? '〜' : ' to ')
    const words = outline ?? term
    return words && !(outline && term) ? writeWords(Object.values(words)) : undefined
  },
}

function writeWords([text, ...others]: readonly string[]): JsonValue | undefined {
  return others.length > 0 ? undefined : text
}

function readScheduleText(value: JsonValue, context: ReadContext): Schedule | undefined {
  const period = typeof value === 'string' ? readPeriod(value) : undefined
  if (typeof period === 'object') {
    const { rest, ...days } = period
    const outline = rest === undefined ? undefined : readText(rest, context)
    return { ...days, ...(outline && { outline }) }
  }
  if (period !== undefined && period !== 'unread') context.note(DATE_FAULTS[period], { value })
  const text = readText(value, context)
  if (text === undefined) return undefined
  const isTerm = typeof value === 'string' && value.length <= 60 && YEAR_OF_SCHOOL.test(value)
  if (isTerm) context.note('FRAMEWORK_SCHOOL_YEAR_IS_PERIOD', { value })
  return isTerm ? { term: text } : { outline: text }
}

function readScheduleObject(value: JsonObject, context: ReadContext): Schedule | undefined {
  const { known, unknown } = readMembers(value, SCHEDULE_MEMBERS)
  const days: Partial<Record<(typeof DAYS)[number], string>> = {}
  for (const name of DAYS) {
    const text = known[name]
    if (text === undefined) continue
    const reading = typeof text === 'string' ? readDate(text) : undefined
    if (!reading?.ok) {
      context.note(DATE_FAULTS[reading?.fault ?? 'unread'], { value: typeof text === 'string' ? text : '' })
      return undefined
    }
    days[name] = reading.date
  }
  const outline = known.outline === undefined ? undefined : readText(known.outline, context)
  const term = known.term === undefined ? undefined : readText(known.term, context)
  if (Object.keys(known).length === 0) return undefined
  noteMembers(unknown, context)
  return { ...days, ...(outline && { outline }), ...(term && { term }) }
}
