/** Why a text is not a date that can be used. */
export type DateTimeFault = 'syntax' | 'no-such-day' | 'no-such-time' | 'no-such-offset'

/** A moment, or a day, that was read from text. */
export interface ParsedDateTime {
  readonly ok: true
  /** Milliseconds since 1970-01-01T00:00:00Z; what is finer is in `subMillisecond`. */
  readonly epochMilliseconds: number
  /** The digits of the fraction after the third, without zeros at the end; usually empty. */
  readonly subMillisecond: string
  /** Whether the text says which offset it is in. Without one it was read as UTC. */
  readonly hasOffset: boolean
  /** Whether the text names a day only. `epochMilliseconds` is then its first moment in UTC. */
  readonly dateOnly: boolean
  /** `iso8601` when the text uses a form that XML Schema does not have; see {@link DateTimeDialect}. */
  readonly form: DateTimeDialect
}

/** What reading a date came to. */
export type DateTimeResult = ParsedDateTime | { readonly ok: false; readonly reason: DateTimeFault }

/**
 * Which grammar to read by. `xsd`, that of XML Schema, is the one of the W3C data model and of Open
 * Badges 3.0. `iso8601`, for Open Badges 2.0, allows three more forms: no seconds (`T12:30Z`), an
 * offset without colon (`+0900`), and one without minutes (`+09`).
 */
export type DateTimeDialect = 'xsd' | 'iso8601'

/** The codes that {@link dateTimeProblem} can answer. */
export type DateTimeFindingCode =
  | 'DATE_MALFORMED'
  | 'DATE_NO_SUCH_DAY'
  | 'DATE_NO_SUCH_TIME'
  | 'DATE_NO_SUCH_OFFSET'
  | 'DATE_TIME_EXPECTED'
  | 'DATE_NO_OFFSET'
  | 'DATE_FORM_UNUSUAL'

/** The codes that {@link dateProblem} can answer. */
export type DateFindingCode = 'DATE_NO_SUCH_DAY' | 'DATE_ONLY_EXPECTED'

interface Fields {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Where the digits of the fraction are; equal when there are none. */
  readonly fractionStart: number
  readonly fractionEnd: number
  /** Minutes east of UTC as written, which may be impossible; `undefined` when there is no offset. */
  readonly offset: Offset | undefined
  readonly form: DateTimeDialect
}

interface Offset {
  readonly sign: 1 | -1
  readonly hours: number
  readonly minutes: number
  readonly form: DateTimeDialect
}

const DATE_LENGTH = 10
const DAYS_BEFORE_MONTH: readonly number[] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const DAYS_IN_MONTH: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Days from 0001-01-01 to 1970-01-01. */
const DAYS_BEFORE_EPOCH = 719_162
const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
const LARGEST_OFFSET_HOURS = 14
const UTC: Offset = { sign: 1, hours: 0, minutes: 0, form: 'xsd' }

const NOT_A_DATE: DateTimeResult = { ok: false, reason: 'syntax' }
const NO_SUCH_DAY: DateTimeResult = { ok: false, reason: 'no-such-day' }
const NO_SUCH_TIME: DateTimeResult = { ok: false, reason: 'no-such-time' }
const NO_SUCH_OFFSET: DateTimeResult = { ok: false, reason: 'no-such-offset' }

/**
 * Reads a date and time, by the calendar and without the clock or zone of this machine.
 *
 * Years run from 0001 to 9999: XML Schema also has negative and longer ones, but no badge was awarded
 * then and few readers agree on them, so they are refused as `syntax`. The letters T and Z are capital.
 * A day may end at `24:00:00`, which is the next day's start. Second 60 is refused: XML Schema has no
 * leap seconds, although RFC 3339 does, and a moment that only some readers know cannot be compared.
 * Offsets go to 14 hours either way; `-00:00` is UTC. Without an offset the time is UTC, and
 * `hasOffset` says so. Fractions may have any length and lose nothing.
 *
 * A day alone (`2026-04-01`) is read too, with `dateOnly` set. Whether that, or a missing offset, is
 * good enough depends on the property: {@link dateTimeProblem} says what to report.
 *
 * @example
 * ```ts
 * import { parseDateTime } from '@shirushi/core/values'
 *
 * parseDateTime('2026-02-30T00:00:00Z') // { ok: false, reason: 'no-such-day' }
 * ```
 *
 * @param text - Any text; nothing in it makes this function throw.
 * @param dialect - Default: `xsd`.
 * @see {@link https://www.w3.org/TR/xmlschema11-2/#dateTime | XML Schema 1.1, 3.3.7 dateTime}
 * @see {@link https://www.w3.org/TR/vc-data-model-2.0/#validity-period | VCDM 2.0, 4.9 Validity Period}
 */
export function parseDateTime(text: string, dialect: DateTimeDialect = 'xsd'): DateTimeResult {
  if (text.length === DATE_LENGTH) return parseDate(text)
  const fields = readFields(text)
  if (fields === undefined || (dialect === 'xsd' && fields.form !== 'xsd')) return NOT_A_DATE
  if (!isDay(fields.year, fields.month, fields.day)) return NO_SUCH_DAY
  if (!isTimeOfDay(fields, text)) return NO_SUCH_TIME
  if (fields.offset !== undefined && !isOffset(fields.offset)) return NO_SUCH_OFFSET
  return {
    ok: true,
    epochMilliseconds: momentOf(fields, text),
    subMillisecond: subMillisecond(text, fields.fractionStart, fields.fractionEnd),
    hasOffset: fields.offset !== undefined,
    dateOnly: false,
    form: fields.form,
  }
}

/**
 * Reads a day written `YYYY-MM-DD`, and nothing else. The result has `dateOnly` set.
 *
 * @see {@link https://www.w3.org/TR/xmlschema11-2/#date | XML Schema 1.1, 3.3.9 date}
 */
export function parseDate(text: string): DateTimeResult {
  if (text.length !== DATE_LENGTH || !hasDayShape(text)) return NOT_A_DATE
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 2)
  const day = digitsAt(text, 8, 2)
  if (!isDay(year, month, day)) return NO_SUCH_DAY
  return {
    ok: true,
    epochMilliseconds: daysSinceEpoch(year, month, day) * MS_PER_DAY,
    subMillisecond: '',
    hasOffset: false,
    dateOnly: true,
    form: 'xsd',
  }
}

/**
 * Compares two moments exactly, every digit of their fractions included.
 *
 * @returns A negative number when `a` is earlier, a positive one when it is later, 0 when they are the
 * same moment, however they are written.
 */
export function compareDateTimes(a: ParsedDateTime, b: ParsedDateTime): -1 | 0 | 1 {
  if (a.epochMilliseconds !== b.epochMilliseconds) return a.epochMilliseconds < b.epochMilliseconds ? -1 : 1
  // Digits after a decimal point sort like text once the zeros at their end are gone.
  if (a.subMillisecond === b.subMillisecond) return 0
  return a.subMillisecond < b.subMillisecond ? -1 : 1
}

const FAULT_CODES: Readonly<Record<DateTimeFault, DateTimeFindingCode>> = {
  syntax: 'DATE_MALFORMED',
  'no-such-day': 'DATE_NO_SUCH_DAY',
  'no-such-time': 'DATE_NO_SUCH_TIME',
  'no-such-offset': 'DATE_NO_SUCH_OFFSET',
}

/**
 * The finding to report about what {@link parseDateTime} answered, where a date and time is asked for.
 *
 * @returns `undefined` for a date and time that names its offset and is in the form of XML Schema.
 */
export function dateTimeProblem(result: DateTimeResult): DateTimeFindingCode | undefined {
  if (!result.ok) return FAULT_CODES[result.reason]
  if (result.dateOnly) return 'DATE_TIME_EXPECTED'
  if (!result.hasOffset) return 'DATE_NO_OFFSET'
  return result.form === 'xsd' ? undefined : 'DATE_FORM_UNUSUAL'
}

/** The finding to report about what {@link parseDateTime} answered, where a day alone is asked for. */
export function dateProblem(result: DateTimeResult): DateFindingCode | undefined {
  if (!result.ok) return result.reason === 'no-such-day' ? 'DATE_NO_SUCH_DAY' : 'DATE_ONLY_EXPECTED'
  return result.dateOnly ? undefined : 'DATE_ONLY_EXPECTED'
}

const T = 0x54
const Z = 0x5a
const PLUS = 0x2b
const HYPHEN = 0x2d
const POINT = 0x2e
const COLON = 0x3a

/** Reads by syntax only; whether the day, time and offset exist is asked afterwards. */
function readFields(text: string): Fields | undefined {
  const hour = digitsAt(text, 11, 2)
  const minute = digitsAt(text, 14, 2)
  if (!hasDayShape(text) || text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON) return undefined
  if (hour < 0 || minute < 0) return undefined

  const hasSeconds = text.charCodeAt(16) === COLON
  const second = hasSeconds ? digitsAt(text, 17, 2) : 0
  if (second < 0) return undefined
  const timeEnd = hasSeconds ? 19 : 16
  const hasFraction = hasSeconds && text.charCodeAt(timeEnd) === POINT
  const fractionStart = hasFraction ? timeEnd + 1 : timeEnd
  const fractionEnd = hasFraction ? endOfDigits(text, fractionStart) : timeEnd
  if (hasFraction && fractionEnd === fractionStart) return undefined

  const hasOffset = fractionEnd < text.length
  const offset = hasOffset ? readOffset(text, fractionEnd) : undefined
  if (hasOffset && offset === undefined) return undefined
  return {
    year: digitsAt(text, 0, 4),
    month: digitsAt(text, 5, 2),
    day: digitsAt(text, 8, 2),
    hour,
    minute,
    second,
    fractionStart,
    fractionEnd,
    offset,
    form: hasSeconds ? (offset?.form ?? 'xsd') : 'iso8601',
  }
}

function readOffset(text: string, at: number): Offset | undefined {
  const mark = text.charCodeAt(at)
  const length = text.length - at
  if (mark === Z) return length === 1 ? UTC : undefined
  if (mark !== PLUS && mark !== HYPHEN) return undefined
  const sign = mark === PLUS ? 1 : -1
  const hours = digitsAt(text, at + 1, 2)
  if (hours < 0) return undefined
  if (length === 3) return { sign, hours, minutes: 0, form: 'iso8601' }
  const hasColon = text.charCodeAt(at + 3) === COLON
  const minutes = digitsAt(text, hasColon ? at + 4 : at + 3, 2)
  if (minutes < 0 || length !== (hasColon ? 6 : 5)) return undefined
  return { sign, hours, minutes, form: hasColon ? 'xsd' : 'iso8601' }
}

function hasDayShape(text: string): boolean {
  return (
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    digitsAt(text, 0, 4) >= 0 &&
    digitsAt(text, 5, 2) >= 0 &&
    digitsAt(text, 8, 2) >= 0
  )
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const last = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month] ?? 0)
  return day <= last
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function isTimeOfDay(fields: Fields, text: string): boolean {
  const { hour, minute, second, fractionStart, fractionEnd } = fields
  if (hour === 24) return minute === 0 && second === 0 && isZero(text, fractionStart, fractionEnd)
  return hour < 24 && minute < 60 && second < 60
}

function isOffset({ hours, minutes }: Offset): boolean {
  return minutes < 60 && (hours < LARGEST_OFFSET_HOURS || (hours === LARGEST_OFFSET_HOURS && minutes === 0))
}

function momentOf(fields: Fields, text: string): number {
  const { offset, fractionStart, fractionEnd } = fields
  const local =
    daysSinceEpoch(fields.year, fields.month, fields.day) * MS_PER_DAY +
    (fields.hour * 60 + fields.minute) * MS_PER_MINUTE +
    fields.second * 1000 +
    milliseconds(text, fractionStart, fractionEnd)
  return offset === undefined
    ? local
    : local - offset.sign * (offset.hours * 60 + offset.minutes) * MS_PER_MINUTE
}

function daysSinceEpoch(year: number, month: number, day: number): number {
  const past = year - 1
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  const leapDayOfThisYear = month > 2 && isLeapYear(year) ? 1 : 0
  const daysOfThisYear = (DAYS_BEFORE_MONTH[month] ?? 0) + leapDayOfThisYear + day - 1
  return past * 365 + leapDays + daysOfThisYear - DAYS_BEFORE_EPOCH
}

function milliseconds(text: string, start: number, end: number): number {
  const length = Math.min(3, end - start)
  return length === 0 ? 0 : digitsAt(text, start, length) * 10 ** (3 - length)
}

function subMillisecond(text: string, start: number, end: number): string {
  let last = end
  while (last > start + 3 && text.charCodeAt(last - 1) === 0x30) last--
  return last > start + 3 ? text.slice(start + 3, last) : ''
}

function isZero(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 0x30) return false
  return true
}

function endOfDigits(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

/** The number that `count` digits write, or -1 when one of them is not a digit. */
function digitsAt(text: string, start: number, count: number): number {
  let value = 0
  for (let at = start; at < start + count; at++) {
    const unit = text.charCodeAt(at)
    if (!isDigit(unit)) return -1
    value = value * 10 + unit - 0x30
  }
  return value
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
