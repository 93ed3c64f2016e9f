import type { MessageLanguage } from '../../findings/finding.ts'
import { readDate } from '../values/read-date.ts'
import { type PeriodReading, readPeriod } from '../values/read-period.ts'
import { toHalfWidth } from './numbers.ts'

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/
const DAY_OR_MONTH = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const BETWEEN = /\s*[〜～~–—]\s*/

/** Whether a text is a date as the pivot has them. */
export function isIsoDate(text: string): boolean {
  return ISO_DATE.test(text)
}

/** A day or a month in words; a moment, and what is none of these, as it is. */
export function dayText(date: string, language: MessageLanguage): string {
  const [, year = '', month = '', day] = DAY_OR_MONTH.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return date
  const japanese = `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
  const english = `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`
  const text = language === 'ja' ? japanese : english
  return readDay(text) === date ? text : date
}

/** The month of 2025年10月, 令和7年10月 or October 2025: the one that its first day is in. */
function readMonth(text: string): string | undefined {
  const plain = text.trim()
  const isJapanese = /月$/.test(plain)
  if (!isJapanese && !/^[a-z]{3,9}\.? \d{4}$/i.test(plain)) return undefined
  const first = readDate(isJapanese ? `${plain}1日` : `1 ${plain}`)
  return first.ok ? first.date.slice(0, '2025-10'.length) : undefined
}

/** A date in the form of the pivot, or a day or a month in words; `undefined` for anything else. */
export function readDay(text: string): string | undefined {
  const plain = toHalfWidth(text).trim()
  if (ISO_DATE.test(plain)) return plain
  const reading = readDate(plain.replace(/まで$/, ''))
  return reading.ok ? reading.date : readMonth(plain)
}

/** Two days or two months in words, the second after the first; `undefined` for anything else. */
export function periodText(start: string, end: string, language: MessageLanguage): string | undefined {
  if (![start, end].every((date) => DAY_OR_MONTH.test(date))) return undefined
  if (start.length !== end.length || start >= end) return undefined
  const days = [start, end].map((date) => dayText(date, language))
  const text = days.join(language === 'ja' ? '〜' : ' – ')
  const read = readDays(text)
  return read?.start === start && read.end === end ? text : undefined
}

/** A period of days or months, and what is said behind it. */
export function readDays(text: string): PeriodReading | undefined {
  const [from = '', to, ...others] = text.length > 200 ? [] : text.split(BETWEEN)
  const start = readDay(from)
  const end = to === undefined || others.length > 0 ? undefined : readDay(to)
  if (start !== undefined && end !== undefined && start.length === end.length && start <= end) {
    return { start, end }
  }
  const period = readPeriod(text)
  return typeof period === 'object' ? period : undefined
}
