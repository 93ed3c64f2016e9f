import { type DateFault, orderOfDate, readDate } from './read-date.ts'

/** A period of days, and what else the text says. */
export interface PeriodReading {
  readonly start?: string
  readonly end?: string
  readonly rest?: string
}

/** Periods are looked for in the beginning of a text only. */
const MAX_LENGTH = 200
const BETWEEN = /\s*[〜~～–—―→]\s*|\s+(?:to|until|-)\s+|から|より/
/** Two dates with what is a part of dates between them, as in 2024.10.1-2025.3.15 and ISO 8601. */
const INTERVAL =
  /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$|^(\d{4}([./])\d{1,2}\4\d{1,2})-(\d{4}\4\d{1,2}\4\d{1,2})$/
/** The month and year that the second of two dates has for both. */
const MONTH_AND_YEAR = /^\d{1,2}(?:st|nd|rd|th)?( [a-z]{3,9}\.?,? \d{4})$/i
const YEAR =
  /^(?:西暦)?(\d{4}年|(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHR])(?:元|[0-9０-９]{1,2})年|\d{4}[./])/u

/**
 * Reads when a course takes place: `2024年10月1日〜2025年3月15日`, `2024-10-01 to 2025-03-15`, one day. What
 * follows the period is the rest.
 *
 * @returns The period, why a date in it is none, or `undefined` where it is no period of days at all:
 * 令和6年度 and `October 2024` are none.
 */
export function readPeriod(text: string): PeriodReading | DateFault | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const whole = readBare(text.trim())
  if (whole !== undefined && whole !== 'unread') return whole
  return readWithRest(text.trim()) ?? undefined
}

function readBare(text: string): PeriodReading | DateFault | undefined {
  const [from = '', to, ...others] = sidesOf(text)
  if (others.length > 0) return undefined
  const order = to === undefined ? undefined : (orderOfDate(from) ?? orderOfDate(to))
  const start = readDate(from, order)
  if (!start.ok) return (to === undefined ? undefined : readWithMonthOf(from, to)) ?? start.fault
  if (to === undefined) return { start: start.date }
  const until = to.replace(/まで$/, '')
  if (until.trim() === '') return { start: start.date }
  const end = readDate(until, order)
  if (end.ok) return end.date >= start.date ? { start: start.date, end: end.date } : undefined
  return readWithYearOf(from, until, start.date) ?? end.fault
}

function sidesOf(text: string): string[] {
  const interval = INTERVAL.exec(text.normalize('NFKC'))
  if (interval === null) return text.split(BETWEEN)
  return [interval[1] ?? interval[3] ?? '', interval[2] ?? interval[5] ?? '']
}

/** `7 July – 29 August 2025` and `7–29 July 2025`: the first day has what it lacks from the second. */
function readWithMonthOf(from: string, to: string): PeriodReading | undefined {
  const end = readDate(to)
  const [, monthAndYear = ''] = MONTH_AND_YEAR.exec(to.trim()) ?? []
  if (!end.ok || monthAndYear === '') return undefined
  const year = monthAndYear.slice(-5)
  const start = readDate(from.trim() + (/\d{1,2}(?:st|nd|rd|th)?$/.test(from.trim()) ? monthAndYear : year))
  return start.ok && start.date <= end.date ? { start: start.date, end: end.date } : undefined
}

/** 「2024年10月1日〜12月20日」: the second day is in the year of the first, unless it would come before it. */
function readWithYearOf(from: string, until: string, start: string): PeriodReading | undefined {
  const year = YEAR.exec(from.trim())?.[1]
  if (year === undefined) return undefined
  const end = readDate(year + until.trim())
  return end.ok && end.date >= start ? { start, end: end.date } : undefined
}

/** Tries the text before each of the first marks that could end a period, the longest last. */
function readWithRest(text: string): PeriodReading | DateFault | undefined {
  const marks = [...text.matchAll(/[、,，;；。\n(（]|(?<=日|まで|[)）])\s/g)].slice(0, 12)
  let fault: DateFault | undefined
  let found: PeriodReading | undefined
  for (const { index } of marks) {
    const reading = readBare(text.slice(0, index).trim())
    const rest = text.slice(index).replace(/^[、,，;；。\s]+/, '')
    if (typeof reading === 'object') found = rest === '' ? reading : { ...reading, rest }
    else if (reading !== undefined && reading !== 'unread') fault = reading
  }
  return found ?? fault
}
