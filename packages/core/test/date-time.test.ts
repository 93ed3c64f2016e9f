import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateTimeResult, ParsedDateTime } from '../src/values/date-time.ts'
import {
  compareDateTimes,
  dateProblem,
  dateTimeProblem,
  parseDate,
  parseDateTime,
} from '../src/values/date-time.ts'

function parsed(text: string): ParsedDateTime {
  const result: DateTimeResult = parseDateTime(text)
  if (!result.ok) throw new Error(`${text}: ${result.reason}`)
  return result
}

describe('a date and time that can be read', () => {
  test.for([
    ['the epoch', '1970-01-01T00:00:00Z', 0],
    ['a moment before it', '1969-12-31T23:59:59.999Z', -1],
    ['the first one', '0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['the last one', '9999-12-31T23:59:59.999Z', 253_402_300_799_999],
    ['a leap day', '2024-02-29T00:00:00Z', 1_709_164_800_000],
    ['a leap day of a century', '2000-02-29T00:00:00Z', 951_782_400_000],
    ['an offset of zero, plus', '2026-04-01T00:00:00+00:00', 1_775_001_600_000],
    ['an offset of zero, minus', '2026-04-01T00:00:00-00:00', 1_775_001_600_000],
    ['Japan', '2026-04-01T09:00:00+09:00', 1_775_001_600_000],
    ['Newfoundland', '2026-03-31T20:30:00-03:30', 1_775_001_600_000],
    ['the easternmost offset', '2026-04-01T14:00:00+14:00', 1_775_001_600_000],
    ['the westernmost offset', '2026-03-31T10:00:00-14:00', 1_775_001_600_000],
    ['the end of a day', '2026-03-31T24:00:00Z', 1_775_001_600_000],
    ['the end of a day with a fraction of nothing', '2026-03-31T24:00:00.000Z', 1_775_001_600_000],
    ['one digit of a fraction', '1970-01-01T00:00:00.5Z', 500],
    ['two digits of a fraction', '1970-01-01T00:00:00.05Z', 50],
  ] as const)('%s', ([, text, epochMilliseconds]) => {
    expect(parseDateTime(text)).toMatchObject({
      ok: true,
      epochMilliseconds,
      hasOffset: true,
      dateOnly: false,
    })
    expect(dateTimeProblem(parseDateTime(text))).toBeUndefined()
  })

  test('without an offset is UTC wherever this runs, and says so', () => {
    expect(process.env['TZ']).toBe('America/New_York')
    const result = parseDateTime('2026-07-01T12:00:00')
    expect(result).toMatchObject({ ok: true, epochMilliseconds: Date.UTC(2026, 6, 1, 12), hasOffset: false })
    expect(dateTimeProblem(result)).toBe('DATE_NO_OFFSET')
  })

  test('keeps the digits that milliseconds cannot hold', () => {
    expect(parsed('1970-01-01T00:00:00.123456Z')).toMatchObject({
      epochMilliseconds: 123,
      subMillisecond: '456',
    })
    expect(parsed('1970-01-01T00:00:00.123000Z').subMillisecond).toBe('')
    expect(parsed('1970-01-01T00:00:00.1234500Z').subMillisecond).toBe('45')
  })
})

describe('a date and time that cannot be read', () => {
  test.for([
    ['nothing', '', 'syntax'],
    ['a word', 'yesterday', 'syntax'],
    ['a small t', '2026-04-01t00:00:00Z', 'syntax'],
    ['a small z', '2026-04-01T00:00:00z', 'syntax'],
    ['a space for T', '2026-04-01 00:00:00Z', 'syntax'],
    ['something before it', 'x2026-04-01T00:00:00Z', 'syntax'],
    ['something after it', '2026-04-01T00:00:00Zx', 'syntax'],
    ['a line feed after it', '2026-04-01T00:00:00Z\n', 'syntax'],
    ['an offset after Z', '2026-04-01T00:00:00Z+00:00', 'syntax'],
    ['no seconds', '2026-04-01T00:00Z', 'syntax'],
    ['an offset without colon', '2026-04-01T00:00:00+0900', 'syntax'],
    ['an offset without minutes', '2026-04-01T00:00:00+09', 'syntax'],
    ['an offset with half its minutes', '2026-04-01T00:00:00+09:0', 'syntax'],
    ['an offset with seconds', '2026-04-01T00:00:00+09:00:00', 'syntax'],
    ['a minus sign that is no hyphen', '2026-04-01T00:00:00\u221209:00', 'syntax'],
    ['a point and no fraction', '2026-04-01T00:00:00.Z', 'syntax'],
    ['a comma before the fraction', '2026-04-01T00:00:00,5Z', 'syntax'],
    ['a year of five digits', '12026-04-01T00:00:00Z', 'syntax'],
    ['a year before the first', '-0001-04-01T00:00:00Z', 'syntax'],
    ['digits of another script', '２０２６-04-01T00:00:00Z', 'syntax'],
    ['year zero', '0000-01-01T00:00:00Z', 'no-such-day'],
    ['month zero', '2026-00-01T00:00:00Z', 'no-such-day'],
    ['month 13', '2026-13-01T00:00:00Z', 'no-such-day'],
    ['day zero', '2026-01-00T00:00:00Z', 'no-such-day'],
    ['30 February', '2026-02-30T00:00:00Z', 'no-such-day'],
    ['29 February of an ordinary year', '2025-02-29T00:00:00Z', 'no-such-day'],
    ['29 February of an ordinary century', '1900-02-29T00:00:00Z', 'no-such-day'],
    ['31 April', '2026-04-31T00:00:00Z', 'no-such-day'],
    ['hour 25', '2026-04-01T25:00:00Z', 'no-such-time'],
    ['a second past the end of the day', '2026-04-01T24:00:01Z', 'no-such-time'],
    ['a minute past the end of the day', '2026-04-01T24:01:00Z', 'no-such-time'],
    ['an instant past the end of the day', '2026-04-01T24:00:00.001Z', 'no-such-time'],
    ['minute 73', '2026-04-01T00:73:00Z', 'no-such-time'],
    ['minute 60', '2026-04-01T00:60:00Z', 'no-such-time'],
    ['a leap second', '2016-12-31T23:59:60Z', 'no-such-time'],
    ['an offset of 14:01', '2026-04-01T00:00:00+14:01', 'no-such-offset'],
    ['an offset of -15:00', '2026-04-01T00:00:00-15:00', 'no-such-offset'],
    ['an offset of 09:60', '2026-04-01T00:00:00+09:60', 'no-such-offset'],
  ] as const)('%s', ([, text, reason]) => {
    expect(parseDateTime(text)).toEqual({ ok: false, reason })
  })

  test('every reason has its own code', () => {
    expect(dateTimeProblem({ ok: false, reason: 'syntax' })).toBe('DATE_MALFORMED')
    expect(dateTimeProblem({ ok: false, reason: 'no-such-day' })).toBe('DATE_NO_SUCH_DAY')
    expect(dateTimeProblem({ ok: false, reason: 'no-such-time' })).toBe('DATE_NO_SUCH_TIME')
    expect(dateTimeProblem({ ok: false, reason: 'no-such-offset' })).toBe('DATE_NO_SUCH_OFFSET')
  })
})

describe('Open Badges 2.0 allows more forms of ISO 8601', () => {
  test.for([
    ['no seconds', '2026-04-01T09:00Z'],
    ['an offset without colon', '2026-04-01T09:00:00+0900'],
    ['an offset without minutes', '2026-04-01T09:00:00-05'],
    ['no seconds, and an offset without colon', '2026-04-01T09:00+0900'],
  ] as const)('%s', ([, text]) => {
    const result = parseDateTime(text, 'iso8601')
    expect(result).toMatchObject({ ok: true, form: 'iso8601' })
    expect(dateTimeProblem(result)).toBe('DATE_FORM_UNUSUAL')
  })

  test('and they mean the same moments', () => {
    expect(parseDateTime('2026-04-01T09:00+0900', 'iso8601')).toMatchObject({
      epochMilliseconds: parsed('2026-04-01T00:00:00Z').epochMilliseconds,
    })
  })

  test('a missing offset weighs more than an unusual form', () => {
    expect(dateTimeProblem(parseDateTime('2026-04-01T09:00', 'iso8601'))).toBe('DATE_NO_OFFSET')
  })

  test('but not an offset with one digit of minutes', () => {
    expect(parseDateTime('2026-04-01T09:00:00+090', 'iso8601').ok).toBe(false)
  })
})

describe('a day alone', () => {
  test('is read, and is not enough where a time is needed', () => {
    const result = parseDateTime('2026-04-01')
    expect(result).toMatchObject({ ok: true, dateOnly: true, epochMilliseconds: 1_775_001_600_000 })
    expect(dateTimeProblem(result)).toBe('DATE_TIME_EXPECTED')
    expect(dateProblem(result)).toBeUndefined()
  })

  test('has to exist', () => {
    expect(dateProblem(parseDate('2026-02-29'))).toBe('DATE_NO_SUCH_DAY')
    expect(dateProblem(parseDate('2028-02-29'))).toBeUndefined()
  })

  test.for(['2026-4-1', '2026/04/01', '20260401', '2026-04-01Z', '2026-04-01T00:00:00Z'])(
    'is not written %s',
    (text) => {
      expect(dateProblem(parseDate(text))).toBe('DATE_ONLY_EXPECTED')
    },
  )
})

describe('which of two moments is earlier', () => {
  test.for([
    ['the same, in two zones', '2026-04-01T00:00:00Z', '2026-04-01T09:00:00+09:00', 0],
    ['the same, with zeros at the end', '2026-04-01T00:00:00.1Z', '2026-04-01T00:00:00.100000000Z', 0],
    ['a millisecond apart', '2026-04-01T00:00:00.001Z', '2026-04-01T00:00:00.002Z', -1],
    ['a nanosecond apart', '2026-04-01T00:00:00.000000001Z', '2026-04-01T00:00:00Z', 1],
    ['a short fraction that is larger', '2026-04-01T00:00:00.0002Z', '2026-04-01T00:00:00.00012Z', 1],
    ['a fraction before the epoch', '1969-12-31T23:59:59.0001Z', '1969-12-31T23:59:59.0002Z', -1],
    ['the end of a day and the start of the next', '2026-03-31T24:00:00Z', '2026-04-01T00:00:00Z', 0],
  ] as const)('%s', ([, a, b, order]) => {
    expect(compareDateTimes(parsed(a), parsed(b))).toBe(order)
    expect(compareDateTimes(parsed(b), parsed(a))).toBe(order === 0 ? 0 : -order)
  })
})

test('every day of the calendar is the day that JavaScript counts in UTC', () => {
  const day = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      expect(parsed(date.toISOString()).epochMilliseconds).toBe(date.getTime())
    }),
  )
})

test('every minute of every offset is counted', () => {
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
  fc.assert(
    fc.property(offset, (minutes) => {
      const size = Math.abs(minutes)
      const two = (value: number) => String(value).padStart(2, '0')
      const text = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
      expect(parsed(`2026-04-01T00:00:00${text}`).epochMilliseconds).toBe(
        Date.UTC(2026, 3, 1) - minutes * 60_000,
      )
    }),
  )
})

test('no text makes it throw, and a huge fraction is read in passing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof parseDateTime(text).ok).toBe('boolean')
    }),
  )
  const huge = parsed(`1970-01-01T00:00:00.${'0'.repeat(1_000_000)}1Z`)
  expect(huge.subMillisecond).toHaveLength(1_000_000 - 2)
})
