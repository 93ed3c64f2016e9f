import { describe, expect, test } from 'vitest'
import { convertDate } from '../src/convert/convert-date.ts'

describe('a date that both versions read stays as it is, to the byte', () => {
  test.for([
    '2018-03-24T10:30:00Z',
    '2018-03-24T10:30:00+09:00',
    '2018-03-24T10:30:00.000000100-03:30',
    '2018-03-24T24:00:00+00:00',
  ])('%s', (date) => {
    expect(convertDate(date)).toBe(date)
  })
})

describe('a date in another form is the same moment in the common one', () => {
  test.for([
    ['a day alone is its start in UTC', '2018-03-24', '2018-03-24T00:00:00Z'],
    ['no offset is UTC', '2018-03-24T10:30:00', '2018-03-24T10:30:00Z'],
    ['no seconds', '2018-03-24T10:30+09:00', '2018-03-24T10:30:00+09:00'],
    ['no colon in the offset', '2018-03-24T10:30:00.5+0930', '2018-03-24T10:30:00.5+09:30'],
    ['an offset of hours only', '2018-03-24T10:30:00-09', '2018-03-24T10:30:00-09:00'],
    ['neither seconds nor offset', '2018-03-24T10:30', '2018-03-24T10:30:00Z'],
  ] as const)('%s', ([, from, to]) => {
    expect(convertDate(from)).toBe(to)
  })
})

describe('what is not a date is not made one', () => {
  test.for(['', '2018-02-30', '2018-03-24T25:00:00Z', '24.3.2018', '2018-03-24T10:30:00Z '])('%j', (text) => {
    expect(convertDate(text)).toBeUndefined()
  })
})
