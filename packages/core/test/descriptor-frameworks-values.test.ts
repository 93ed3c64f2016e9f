import { describe, expect, test } from 'vitest'
import { readKanjiNumber, readNumber } from '../src/descriptors/frameworks/values/numerals.ts'
import { readDate } from '../src/descriptors/frameworks/values/read-date.ts'
import { readPeriod } from '../src/descriptors/frameworks/values/read-period.ts'

describe('dates as certificates write them', () => {
  test.for([
    ['2024-10-01', '2024-10-01'],
    ['2024/10/1', '2024-10-01'],
    ['2024.10.1', '2024-10-01'],
    ['２０２４／１０／１', '2024-10-01'],
    ['20241001', '2024-10-01'],
    ['2024年10月1日', '2024-10-01'],
    ['西暦2024年10月1日', '2024-10-01'],
    ['2024年 10月 1日（火）', '2024-10-01'],
    ['二〇二四年十月一日', '2024-10-01'],
    ['令和6年10月1日', '2024-10-01'],
    ['令和　６年１０月１日', '2024-10-01'],
    ['㋿6年10月1日', '2024-10-01'],
    ['R6.10.1', '2024-10-01'],
    ['r6/10/01', '2024-10-01'],
    ['令６．１０．１', '2024-10-01'],
    ['令和六年十月三十一日', '2024-10-31'],
    ['平成二十三年三月十一日', '2011-03-11'],
    ['2025-03-31T23:30:00+09:00', '2025-03-31'],
    ['1 October 2024', '2024-10-01'],
    ['1st Oct 2024', '2024-10-01'],
    ['October 1, 2024', '2024-10-01'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05.05.2025', '2025-05-05'],
  ] as const)('%s', ([text, date]) => {
    expect(readDate(text)).toEqual({ ok: true, date })
  })

  test.for([
    ['明治6年1月1日', '1873-01-01'],
    ['明治45年7月30日', '1912-07-30'],
    ['大正元年7月30日', '1912-07-30'],
    ['大正15年12月25日', '1926-12-25'],
    ['昭和元年12月25日', '1926-12-25'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
  ] as const)('%s is inside its era', ([text, date]) => {
    expect(readDate(text)).toEqual({ ok: true, date })
  })

  test.for([
    '明治5年12月31日',
    '明治45年7月31日',
    '大正元年7月29日',
    '大正15年12月26日',
    '昭和元年12月24日',
    '昭和64年1月8日',
    '平成元年1月7日',
    '平成31年5月1日',
    '令和元年4月30日',
    '令和0年5月1日',
  ])('%s is not, and is not moved into the next one', (text) => {
    expect(readDate(text)).toEqual({ ok: false, fault: 'outside-era' })
  })

  test.for(['03/04/2025', '3.4.2025', '12/11/2024'])('%s could be two days', (text) => {
    expect(readDate(text)).toEqual({ ok: false, fault: 'order-unclear' })
  })

  test.for([
    '',
    '令和6年度',
    '令和6年10月',
    '2024年',
    '2024-02-30',
    '2023/2/29',
    '令和6年13月1日',
    '2024/10-1',
    '24/10/1',
    '慶応3年1月1日',
    '令和百年一月一日',
    'x2024-10-01',
    '2024-10-01頃',
    '45566',
    'soon',
    '1 Okt 2024',
    '9'.repeat(100_000),
    '一'.repeat(100_000),
  ])('%.20s is no date', (text) => {
    expect(readDate(text)).toEqual({ ok: false, fault: 'unread' })
  })
})

describe('periods', () => {
  test.for([
    ['2024年10月1日〜2025年3月15日', { start: '2024-10-01', end: '2025-03-15' }],
    ['2024年10月1日～2025年3月15日', { start: '2024-10-01', end: '2025-03-15' }],
    ['令和6年10月1日（火）から令和7年3月15日（土）まで', { start: '2024-10-01', end: '2025-03-15' }],
    ['2024-10-01 to 2025-03-15', { start: '2024-10-01', end: '2025-03-15' }],
    ['2024-10-01 - 2025-03-15', { start: '2024-10-01', end: '2025-03-15' }],
    ['2024年10月1日〜12月20日', { start: '2024-10-01', end: '2024-12-20' }],
    ['2024/10/1〜', { start: '2024-10-01' }],
    ['2024/10/1', { start: '2024-10-01' }],
    [
      '2024年10月1日〜2025年3月15日（毎週土曜日）',
      { start: '2024-10-01', end: '2025-03-15', rest: '（毎週土曜日）' },
    ],
  ] as const)('%s', ([text, period]) => {
    expect(readPeriod(text)).toEqual(period)
  })

  test.for([
    ['2024年10月1日〜3月15日', 'unread'],
    ['平成31年4月1日〜平成31年9月30日', 'outside-era'],
    ['2025-03-01 to 2025-02-28', undefined],
    ['令和6年度後期', 'unread'],
    ['2024年10月〜2025年3月', 'unread'],
    ['every Saturday', 'unread'],
    ['〜'.repeat(100_000), undefined],
  ] as const)('%.30s is no period of days', ([text, fault]) => {
    const reading = readPeriod(text)
    expect(typeof reading).not.toBe('object')
    expect(reading ?? 'unread').toBe(fault ?? 'unread')
  })
})

describe('numbers', () => {
  test.for([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['百二十', 120],
    ['千', 1000],
    ['二千二十四', 2024],
    ['九千九百九十九', 9999],
    ['二〇二四', 2024],
    ['〇', 0],
    ['', undefined],
    ['十百', undefined],
    ['百百', undefined],
    ['二〇十', undefined],
    ['二二十', undefined],
    ['万', undefined],
    ['一二三四五', undefined],
  ] as const)('%s is %s', ([text, number]) => {
    expect(readKanjiNumber(text)).toBe(number)
  })

  test.for([
    ['１２０', 120],
    ['120.0', 120],
    ['1,200', 1200],
    ['12,00', 12],
    ['2,5', 2.5],
    ['百二十', 120],
    ['1.2E+02', undefined],
    ['0x10', undefined],
    ['-1', undefined],
    ['1,2,3', undefined],
    ['', undefined],
  ] as const)('%s is %s', ([text, number]) => {
    expect(readNumber(text)).toBe(number)
  })
})
