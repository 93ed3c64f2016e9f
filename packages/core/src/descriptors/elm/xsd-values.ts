import { parseDateTime } from '../../values/date-time.ts'

const SECONDS_PER_HOUR = 3_600

/**
 * Hours as an `xsd:duration`: `PT120H`, `PT1H30M`. Never `P60M`, which is sixty months.
 *
 * @returns `undefined` for no time at all, or more than can be counted in seconds.
 */
export function durationOf(hours: number): string | undefined {
  const seconds = Math.round(hours * SECONDS_PER_HOUR)
  if (!(seconds > 0) || !Number.isSafeInteger(seconds)) return undefined
  const parts = [
    [Math.floor(seconds / SECONDS_PER_HOUR), 'H'],
    [Math.floor((seconds % SECONDS_PER_HOUR) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const
  return `PT${parts.map(([amount, unit]) => (amount === 0 ? '' : amount + unit)).join('')}`
}

/** A day or moment as an `xsd:dateTime`, and whether it was a day. */
export interface Moment {
  readonly dateTime: string
  readonly ofDay: boolean
}

/** Reads a day or moment; a day is its first moment, at an offset such as `+09:00`. */
export function momentOf(text: string, offset: string): Moment | undefined {
  const read = parseDateTime(text)
  if (!read.ok) return undefined
  return { dateTime: read.dateOnly ? `${text}T00:00:00${offset}` : text, ofDay: read.dateOnly }
}
