import { type DateFault, readDate } from './read-date.ts'

/** A period of days, and what else the text says. */
export interface PeriodReading {
  readonly start?: string
  readonly end?: string
  readonly rest?: string
}

/** Periods are looked for in the beginning of a text only. */
const MAX_LENGTH = 200
const BETWEEN = /\s*[〜~～–—―→]\s*|\s+(?:to|until|-)\s+|から|より/
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
  const [from = '', to, ...others] = text.split(BETWEEN)
  if (others.length > 0) return undefined
  const start = readDate(from)
  if (!start.ok) return start.fault
  if (to === undefined) return { start: start.date }
  const until = to.replace(/まで$/, '')
  if (until.trim() === '') return { start: start.date }
  const end = readDate(until)
  if (end.ok) return end.date >= start.date ? { start: start.date, end: end.date } : undefined
  return readWithYearOf(from, until, start.date) ?? end.fault
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
  const marks = [...text.matchAll(/[、,，;；。\n(（]|(?<=日|まで)\s/g)].slice(0, 12)
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
