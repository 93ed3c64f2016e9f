import { parseDate } from '../../values/date-time.ts'
import { withPlainDigits } from './numerals.ts'

/** Why a text is no date. */
export type DateFault = 'unread' | 'outside-era' | 'order-unclear'

/** A day, or why there is none. */
export type DateReading =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly fault: DateFault }

interface Era {
  readonly names: readonly string[]
  /** The year before the first. */
  readonly base: number
  readonly first: string
  readonly last: string
}

/**
 * The eras and their limits. A day on which the era changed belongs to both where the new one began on
 * the very day (1912, 1926). Before 1873 Japan had another calendar, in which no date can be told from
 * its numbers.
 */
const ERAS: readonly Era[] = [
  { names: ['明治', '明', 'm'], base: 1867, first: '1873-01-01', last: '1912-07-30' },
  { names: ['大正', '大', 't'], base: 1911, first: '1912-07-30', last: '1926-12-25' },
  { names: ['昭和', '昭', 's'], base: 1925, first: '1926-12-25', last: '1989-01-07' },
  { names: ['平成', '平', 'h'], base: 1988, first: '1989-01-08', last: '2019-04-30' },
  { names: ['令和', '令', 'r'], base: 2018, first: '2019-05-01', last: '9999-12-31' },
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const WEEKDAY = /\s?\((?:[月火水木金土日](?:曜日?)?|祝)\)$/
const ERA_DATE =
  /^(明治|大正|昭和|平成|令和|[明大昭平令mtshr])(元|\d{1,2})(?:年(\d{1,2})月(\d{1,2})日|[./-](\d{1,2})[./-](\d{1,2}))$/
const WESTERN = /^(?:西暦)?(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([./-])(\d{1,2})\4(\d{1,2}))$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const MOMENT = /^(\d{4}-\d{2}-\d{2})t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:\d{2})?$/
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAMES})\\.?,? (\\d{4})$`)
const MONTH_FIRST = new RegExp(`^(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`)
const ENGLISH_WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /
const WESTERN_AND_ERA =
  /^(\d{4})年?\(((?:明治|大正|昭和|平成|令和|[明大昭平令mtshr])(?:元|\d{1,2}))年?\)年?(.{1,12})$/
const ERA_AND_WESTERN =
  /^((?:明治|大正|昭和|平成|令和|[明大昭平令mtshr])(?:元|\d{1,2}))年?\((\d{4})年?\)年?(.{1,12})$/
const TWO_NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/

/** No date is longer; anything longer is not looked at. */
const MAX_LENGTH = 64
const UNREAD: DateReading = { ok: false, fault: 'unread' }

/** Which of two numbers of a date is the day. */
export type DateOrder = 'day-first' | 'month-first'

type Pattern = readonly [RegExp, (match: RegExpExecArray) => DateReading]

const PATTERNS: readonly Pattern[] = [
  [WESTERN, (match) => day(match[1], match[2] ?? match[5], match[3] ?? match[6])],
  [ERA_DATE, (match) => dayOfEra(match[1], match[2], match[3] ?? match[5], match[4] ?? match[6])],
  [WESTERN_AND_ERA, (match) => dayOfBoth(match[1], match[2], match[3])],
  [ERA_AND_WESTERN, (match) => dayOfBoth(match[2], match[1], match[3])],
  [COMPACT, (match) => day(match[1], match[2], match[3])],
  [MOMENT, (match) => day(match[1]?.slice(0, 4), match[1]?.slice(5, 7), match[1]?.slice(8))],
]
const WORDED: readonly Pattern[] = [
  [DAY_FIRST, (match) => day(match[3], monthNumber(match[2]), match[1])],
  [MONTH_FIRST, (match) => day(match[3], monthNumber(match[1]), match[2])],
]

/**
 * Reads a day as certificates write it: ISO 8601, `2024/10/1`, `20241001`, 2024年10月1日, 令和6年10月1日,
 * `R6.10.1`, ㋿元年五月一日, `1 October 2024`.
 *
 * Nothing is guessed: a year of an era that it never had, a day that does not exist and `03/04/2025`,
 * which is March here and April there, are not read, unless `order` says which is which.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  if (text.length > MAX_LENGTH) return UNREAD
  const plain = withPlainDigits(text)
    .trim()
    .toLowerCase()
    .replace(/付け?$/, '')
    .replace(WEEKDAY, '')
    .replace(/(^|\D)元年/, '$11年')
  const words = plain.replace(/\s+/g, ' ').replace(ENGLISH_WEEKDAY, '')
  const numbers = TWO_NUMBERS.exec(words)
  if (numbers !== null) return dayOfTwoNumbers(numbers[1], numbers[3], numbers[4], order)
  return firstMatch(PATTERNS, plain.replace(/\s/g, '')) ?? firstMatch(WORDED, words) ?? UNREAD
}

/** Which number is the day in a date such as `29/08/2025`; `undefined` where there is no telling. */
export function orderOfDate(text: string): DateOrder | undefined {
  const numbers = text.length > MAX_LENGTH ? null : TWO_NUMBERS.exec(withPlainDigits(text).trim())
  if (numbers === null) return undefined
  if (Number(numbers[1]) > 12) return 'day-first'
  return Number(numbers[3]) > 12 ? 'month-first' : undefined
}

function firstMatch(patterns: readonly Pattern[], text: string): DateReading | undefined {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return read(match)
  }
  return undefined
}

function day(year = '', month = '', dayOfMonth = ''): DateReading {
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  return parseDate(date).ok ? { ok: true, date } : UNREAD
}

function dayOfEra(name = '', year = '', month = '', dayOfMonth = ''): DateReading {
  const era = ERAS.find(({ names }) => names.includes(name))
  const yearOfEra = year === '元' ? 1 : Number(year)
  if (era === undefined) return UNREAD
  const reading = day(String(era.base + yearOfEra), month, dayOfMonth)
  if (!reading.ok) return reading
  const inside = yearOfEra > 0 && era.first <= reading.date && reading.date <= era.last
  return inside ? reading : { ok: false, fault: 'outside-era' }
}

/** A day of both calendars, such as 令和7(2025)年3月31日, where they agree on the year. */
function dayOfBoth(year = '', era = '', rest = ''): DateReading {
  const [western, japanese] = [readDate(`${year}年${rest}`), readDate(`${era}年${rest}`)]
  if (!western.ok || !japanese.ok) return western.ok ? japanese : western
  return western.date === japanese.date ? western : { ok: false, fault: 'outside-era' }
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1)
}

/** With a number above twelve there is one way to read it; with two below there are two ways. */
function dayOfTwoNumbers(a = '', b = '', year = '', order?: DateOrder): DateReading {
  if (Number(a) > 12 || (order === 'day-first' && Number(b) <= 12)) return day(year, b, a)
  if (order === 'month-first') return day(year, a, b)
  if (Number(b) > 12) return day(year, a, b)
  return a === b || Number(a) === Number(b) ? day(year, a, b) : { ok: false, fault: 'order-unclear' }
}
