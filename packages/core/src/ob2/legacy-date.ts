import type { FindingList } from '../findings/finding-list.ts'
import type { JsonValue } from '../json/json-value.ts'
import { parseDateTime } from '../values/date-time.ts'

/** The last second that a date with a year of four digits can have. */
const LAST_SECOND = 253_402_300_799

/** From here on a number is taken for milliseconds: as seconds it would be in the year 5138. */
const FIRST_MILLISECONDS = 100_000_000_000

/**
 * Reads a date as Open Badges before 2.0 wrote it, Unix seconds, a day, or a time without an offset, and
 * gives it in ISO 8601 with an offset. What cannot be read comes back as it is, with a finding.
 */
export function upgradeDate(
  value: JsonValue,
  property: string,
  path: string,
  findings: FindingList,
): JsonValue {
  const result = typeof value === 'number' ? fromNumber(value) : fromText(value)
  if (result === undefined) findings.add('LEGACY_DATE_UNREADABLE', path, { property, value })
  else if (result.assumed)
    findings.add('LEGACY_DATE_ASSUMED_UTC', path, { property, value, result: result.text })
  else if (result.text !== value)
    findings.add('LEGACY_DATE_REWRITTEN', path, { property, value, result: result.text })
  return result?.text ?? value
}

interface Reading {
  readonly text: string
  /** Whether UTC was assumed for want of an offset. */
  readonly assumed: boolean
}

function fromNumber(value: number): Reading | undefined {
  const milliseconds = Math.abs(value) >= FIRST_MILLISECONDS ? value : value * 1000
  return Math.abs(milliseconds) > LAST_SECOND * 1000 || !Number.isFinite(value)
    ? undefined
    : { text: isoText(Math.round(milliseconds)), assumed: false }
}

function isoText(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace('.000Z', 'Z')
}

function fromText(value: JsonValue): Reading | undefined {
  if (typeof value !== 'string') return undefined
  if (/^\d{9,13}(?:\.\d{1,9})?$/.test(value)) return fromNumber(Number(value))
  const text = value.replace(',', '.')
  const read = parseDateTime(text, 'iso8601')
  if (!read.ok) return undefined
  if (read.dateOnly) return { text: `${text}T00:00:00Z`, assumed: true }
  if (read.hasOffset) return { text, assumed: false }
  return { text: read.form === 'xsd' ? `${text}Z` : isoText(read.epochMilliseconds), assumed: true }
}
