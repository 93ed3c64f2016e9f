import { parseDateTime } from '../values/date-time.ts'

const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/**
 * Writes a moment in the one form that both versions read: with seconds, and an offset with a colon.
 * A text that is in that form already comes back as it is, fraction and offset included. A day alone
 * is its first moment in UTC, and a time without offset is in UTC.
 *
 * @returns `undefined` for what is not a date.
 */
export function convertDate(text: string): string | undefined {
  const parsed = parseDateTime(text, 'iso8601')
  if (!parsed.ok) return undefined
  if (parsed.dateOnly) return `${text}T00:00:00Z`
  const [, minutes, seconds = ':00', offset = 'Z'] = DATE_TIME.exec(text) ?? []
  return minutes === undefined ? undefined : `${minutes}${seconds}${convertOffset(offset)}`
}

function convertOffset(offset: string): string {
  if (offset === 'Z') return offset
  return `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`
}
