import { InvalidArgumentError } from '../errors.ts'
import { argumentAt, type Place } from './place.ts'

/**
 * A moment, or the text that is to stand for it in the badge.
 *
 * A `Date` knows no zone and is written in UTC: midnight in Japan becomes 15:00 of the day before. Where the
 * day is what counts, pass the text with its offset, such as `2026-03-25T00:00:00+09:00`; it is kept as it is.
 */
export type DateInput = Date | string

const FIRST_YEAR = 1
const LAST_YEAR = 9_999

/** Whether a value is a Date, also one of another realm, such as a frame or a worker. @internal */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

/**
 * A moment as badges write it: in UTC, with milliseconds only where there are some.
 *
 * @throws `InvalidArgumentError` when the Date is invalid or outside the years 1 to 9999.
 * @internal
 */
export function dateText(date: Date, place: Place): string {
  const year = date.getUTCFullYear()
  // Not a number where the Date is invalid.
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return date.toISOString().replace('.000Z', 'Z')
  const range = `between the years ${FIRST_YEAR} and ${LAST_YEAR}`
  throw new InvalidArgumentError(argumentAt(place), `must be a valid Date ${range}`)
}
