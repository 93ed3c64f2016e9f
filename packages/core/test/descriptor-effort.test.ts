import { type ConvertEffortOptions, convertEffort, type LearningEffort } from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EFFORT } from '../src/descriptors/findings/effort.ts'

const CONTACT_120: LearningEffort = { hours: 120, basis: 'contact' }
const CONTACT_WITH_TANI: LearningEffort = { ...CONTACT_120, credits: [{ system: 'JP-TANI', points: 8 }] }

function credits(system: string, points: number, hoursPerPoint?: number): LearningEffort {
  return { credits: [{ system, points, ...(hoursPerPoint !== undefined && { hoursPerPoint }) }] }
}

describe('hours and credits become one another', () => {
  test.for<[string, LearningEffort, string, ConvertEffortOptions, [number, number], boolean]>([
    ['5 ECTS are 125 to 150 hours', credits('ECTS', 5), 'hours', {}, [125, 150], false],
    ['120 hours in total are 4 to 4.8 ECTS', { hours: 120, basis: 'total' }, 'ECTS', {}, [4, 4.8], false],
    [
      'as if total, 120 contact hours are so, too',
      CONTACT_120,
      'ECTS',
      { assumption: 'as-if-total' },
      [4, 4.8],
      false,
    ],
    [
      'by way of 8 単位, they are 12 to 14.4',
      CONTACT_WITH_TANI,
      'ECTS',
      { assumption: 'via-tani' },
      [12, 14.4],
      false,
    ],
    [
      'the same where the 単位 are asked for',
      CONTACT_WITH_TANI,
      'ECTS',
      { from: 'JP-TANI' },
      [12, 14.4],
      false,
    ],
    ['8 単位 are 360 hours', credits('JP-TANI', 8), 'hours', {}, [360, 360], true],
    ['1 単位 is 1.5 to 1.8 ECTS', credits('JP-TANI', 1), 'ECTS', {}, [1.5, 1.8], false],
    ['2 points of 20 hours are 40 hours', credits('AU-CP', 2, 20), 'hours', {}, [40, 40], true],
    ['2 points of 20 hours are 4 NZ credits', credits('AU-CP', 2, 20), 'NZ-CREDIT', {}, [4, 4], true],
    ['40 NZ credits are 400 hours', credits('NZ-CREDIT', 40), 'hours', {}, [400, 400], true],
    ['3 Malaysian credits are 120 hours', credits('MY-CREDIT', 3), 'hours', {}, [120, 120], true],
    ['15 NZ credits are 5 to 6 ECTS', credits('NZ-CREDIT', 15), 'ECTS', {}, [5, 6], false],
    [
      '40 hours are 2 points of 20',
      { hours: 40, basis: 'total' },
      'AU-CP',
      { hoursPerPoint: 20 },
      [2, 2],
      true,
    ],
    ['a credit of 26 hours is exact', credits('ECTS', 4.1, 26), 'hours', {}, [106.6, 106.6], true],
    ['no noise of binary fractions', credits('ECTS', 4.1), 'hours', {}, [102.5, 123], false],
    [
      'ECTS stated as ECTS stay',
      credits('ECTS', 5.25),
      'ECTS',
      { round: 'down-to-half' },
      [5.25, 5.25],
      true,
    ],
    ['total hours stay', { hours: 120, basis: 'total' }, 'hours', {}, [120, 120], true],
    [
      'rounding goes down to halves',
      { hours: 120, basis: 'total' },
      'ECTS',
      { round: 'down-to-half' },
      [4, 4.5],
      false,
    ],
    [
      'and makes what it changes inexact',
      credits('AU-CP', 3, 9),
      'NZ-CREDIT',
      { round: 'down-to-half' },
      [2.5, 2.5],
      false,
    ],
    [
      'half a credit is kept',
      { hours: 15, basis: 'total' },
      'ECTS',
      { round: 'down-to-half' },
      [0.5, 0.5],
      false,
    ],
    [
      'less is not rounded to none',
      { hours: 3, basis: 'total' },
      'ECTS',
      { round: 'down-to-half' },
      [0.1, 0.12],
      false,
    ],
  ])('%s', ([, effort, to, options, range, exact]) => {
    expect(convertEffort(effort, to, options)).toMatchObject({ to, range, exact })
  })
})

describe('what cannot be said is refused with a reason', () => {
  test.for<[string, LearningEffort, string, ConvertEffortOptions, keyof typeof EFFORT]>([
    ['contact hours', CONTACT_120, 'ECTS', {}, 'EFFORT_BASIS_CONTACT'],
    ['contact hours beside 単位', CONTACT_WITH_TANI, 'ECTS', {}, 'EFFORT_BASIS_CONTACT'],
    ['contact hours as hours of learning', CONTACT_120, 'hours', {}, 'EFFORT_BASIS_CONTACT'],
    ['contact hours, asked for by name', CONTACT_120, 'ECTS', { from: 'hours' }, 'EFFORT_BASIS_CONTACT'],
    [
      'hours that count something',
      { hours: 9, basis: 'unspecified' },
      'ECTS',
      {},
      'EFFORT_BASIS_UNSPECIFIED',
    ],
    ['hours without a basis', { hours: 9 }, 'ECTS', {}, 'EFFORT_BASIS_UNSPECIFIED'],
    [
      'by way of 単位 that are not there',
      CONTACT_120,
      'ECTS',
      { assumption: 'via-tani' },
      'EFFORT_TANI_MISSING',
    ],
    ['Australian points without hours', credits('AU-CP', 8), 'hours', {}, 'EFFORT_HOURS_PER_POINT_MISSING'],
    ['credits of a system nobody knows', credits('XYZ', 8), 'ECTS', {}, 'EFFORT_HOURS_PER_POINT_MISSING'],
    ['a system named like a method', credits('toString', 8), 'ECTS', {}, 'EFFORT_HOURS_PER_POINT_MISSING'],
    ['Australian points as a target', { hours: 9, basis: 'total' }, 'AU-CP', {}, 'EFFORT_TARGET_UNDEFINED'],
    [
      'a target that is not known',
      { hours: 9, basis: 'total' },
      'constructor',
      {},
      'EFFORT_TARGET_UNDEFINED',
    ],
    [
      'a source that is not there',
      { hours: 9, basis: 'total' },
      'ECTS',
      { from: 'JP-TANI' },
      'EFFORT_SOURCE_MISSING',
    ],
    ['nothing', {}, 'ECTS', {}, 'EFFORT_MISSING'],
    [
      'a target of no hours',
      { hours: 9, basis: 'total' },
      'AU-CP',
      { hoursPerPoint: 0 },
      'EFFORT_NUMBER_INVALID',
    ],
    ['credits of no hours', credits('AU-CP', 8, 0), 'hours', {}, 'EFFORT_NUMBER_INVALID'],
    ['hours too few for a number', { hours: 5e-324, basis: 'total' }, 'ECTS', {}, 'EFFORT_NUMBER_INVALID'],
    [
      'the same as if total',
      { hours: 5e-324 },
      'ECTS',
      { assumption: 'as-if-total' },
      'EFFORT_NUMBER_INVALID',
    ],
    ['credits beyond all numbers', credits('JP-TANI', 1e308), 'hours', {}, 'EFFORT_NUMBER_INVALID'],
  ])('%s', ([, effort, to, options, code]) => {
    const conversion = convertEffort(effort, to, options)
    expect(conversion).toMatchObject({ range: null, exact: false, assumption: undefined, finding: { code } })
    expect(conversion.comparable).toBeUndefined()
  })

  test.for([0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'the number %s',
    (number) => {
      const code = 'EFFORT_NUMBER_INVALID'
      for (const basis of ['contact', 'total'] as const) {
        const hours = convertEffort({ hours: number, basis }, 'ECTS', { assumption: 'as-if-total' })
        expect(hours).toMatchObject({ range: null, finding: { code, path: '/effort/hours' } })
      }
      const points = convertEffort(credits('ECTS', number), 'hours')
      expect(points).toMatchObject({ range: null, finding: { code, path: '/effort/credits/0/points' } })
      const perPoint = convertEffort(credits('ECTS', 5, number), 'hours')
      expect(perPoint).toMatchObject({
        range: null,
        finding: { code, path: '/effort/credits/0/hoursPerPoint' },
      })
    },
  )
})

describe('what a result rests on goes with it', () => {
  test('an assumption is repeated in both languages', () => {
    const asIfTotal = convertEffort(CONTACT_120, 'ECTS', { assumption: 'as-if-total' })
    expect(asIfTotal).toMatchObject({ assumption: 'as-if-total', finding: { code: 'EFFORT_AS_IF_TOTAL' } })
    expect(asIfTotal.comparable).toEqual({
      en: 'comparable to 4 to 4.8 ECTS (if the 120 hours are taken as the total learning time, ECTS: 25 to 30 hours each)',
      ja: '4〜4.8 ECTS相当（120時間を総学修時間とみなした場合、1 ECTSは25〜30時間）',
    })
    const viaTani = convertEffort(CONTACT_WITH_TANI, 'ECTS', { assumption: 'via-tani' })
    expect(viaTani).toMatchObject({ assumption: 'via-tani', finding: { code: 'EFFORT_VIA_TANI' } })
    expect(viaTani.comparable?.ja).toBe(
      '12〜14.4 ECTS相当（8単位を360時間の学修とみなした場合、1 ECTSは25〜30時間）',
    )
  })

  test('an assumption that is not needed is not made', () => {
    for (const assumption of ['as-if-total', 'via-tani'] as const) {
      const total = convertEffort({ ...CONTACT_WITH_TANI, basis: 'total' }, 'ECTS', { assumption })
      expect(total).toMatchObject({ range: [4, 4.8], assumption: undefined, from: 'hours' })
    }
  })

  test('credits that say their hours count more than an assumption', () => {
    const effort = { ...CONTACT_120, credits: [{ system: 'NZ-CREDIT', points: 30 }] }
    expect(convertEffort(effort, 'ECTS', { assumption: 'as-if-total' })).toMatchObject({
      range: [10, 12],
      assumption: undefined,
      from: 'NZ-CREDIT',
    })
  })

  test('hours for a credit outside its system are used, and said', () => {
    const codes = (effort: LearningEffort) => convertEffort(effort, 'hours').findings.map(({ code }) => code)
    expect(codes(credits('ECTS', 5, 24))).toContain('EFFORT_HOURS_PER_POINT_UNUSUAL')
    expect(codes(credits('ECTS', 5, 31))).toContain('EFFORT_HOURS_PER_POINT_UNUSUAL')
    for (const usual of [25, 26, 30]) {
      expect(codes(credits('ECTS', 5, usual))).not.toContain('EFFORT_HOURS_PER_POINT_UNUSUAL')
    }
    expect(codes(credits('AU-CP', 5, 99))).toEqual(['EFFORT_CONVERTED_EXACT'])
  })

  test('so are hours for a credit of the target that are outside its system', () => {
    const codes = (hoursPerPoint: number, to = 'ECTS') =>
      convertEffort({ hours: 60, basis: 'total' }, to, { hoursPerPoint }).findings.map(({ code }) => code)
    for (const unusual of [24, 31]) expect(codes(unusual)).toContain('EFFORT_HOURS_PER_POINT_UNUSUAL')
    for (const usual of [25, 30]) expect(codes(usual)).toEqual(['EFFORT_CONVERTED_EXACT'])
    expect(codes(99, 'AU-CP')).toEqual(['EFFORT_CONVERTED_EXACT'])
  })

  test('credits of two systems are compared, not exchanged', () => {
    expect(convertEffort(credits('JP-TANI', 8), 'ECTS').findings.map(({ code }) => code)).toEqual([
      'EFFORT_CONVERTED_RANGE',
      'EFFORT_CREDITS_COMPARED',
    ])
  })

  test('a number of hours that we could not verify says so', () => {
    const { finding, comparable } = convertEffort(credits('MY-CREDIT', 3), 'hours', { language: 'ja' })
    expect(finding).toMatchObject({ code: 'EFFORT_CONVERTED_EXACT', confidence: 'uncertain' })
    expect(finding.message).toContain('確認できていません')
    expect(comparable?.ja).toContain('未確認')
    expect(convertEffort(credits('JP-TANI', 3), 'hours').finding.confidence).toBe('established')
  })

  test('of a system that is stated twice, the first counts', () => {
    const twice = { credits: [...(credits('ECTS', 5).credits ?? []), ...(credits('ECTS', 6).credits ?? [])] }
    const { range, finding, findings } = convertEffort(twice, 'hours')
    expect({ range, code: finding.code }).toEqual({ range: [125, 150], code: 'EFFORT_CONVERTED_RANGE' })
    expect(findings.map(({ code }) => code)).toContain('EFFORT_SYSTEM_REPEATED')
  })

  test('no credit of a result is called awarded', () => {
    const effort = { credits: [{ system: 'JP-TANI', points: 8, awarded: true }] }
    expect(JSON.stringify(convertEffort(effort, 'ECTS'))).not.toContain('"awarded"')
  })
})

describe('numbers for people', () => {
  const textOf = (hours: number, to = 'ECTS') => convertEffort({ hours, basis: 'total' }, to).comparable?.en

  test.for([
    ['a range whose ends are close', 0.3, /^comparable to 0\.01 to 0\.012 ECTS /],
    ['an end that rounding would make more than it is', 62.4, /^comparable to 2\.08 to 2\.49 ECTS /],
    ['less than half a credit', 14.9, /^comparable to 0\.49 to 0\.59 ECTS /],
    ['next to nothing', 0.003, /^comparable to 0\.0001 to 0\.00012 ECTS /],
    ['more than anybody can learn', 1e308, /^comparable to 3\.33e\+306 to 4e\+306 ECTS /],
  ] as const)('%s', ([, hours, text]) => {
    expect(textOf(hours)).toMatch(text)
  })

  test('no message has the noise of binary fractions', () => {
    const noisy = 0.1 + 0.2
    const efforts: readonly (readonly [LearningEffort, ConvertEffortOptions])[] = [
      [{ hours: noisy, basis: 'total' }, {}],
      [{ hours: noisy, basis: 'contact' }, {}],
      [{ hours: noisy }, { assumption: 'as-if-total' }],
      [
        { hours: noisy, basis: 'contact', credits: [{ system: 'JP-TANI', points: noisy }] },
        { assumption: 'via-tani' },
      ],
      [credits('ECTS', noisy), {}],
      [credits('NZ-CREDIT', noisy), {}],
    ]
    for (const [effort, options] of efforts) {
      for (const { message } of convertEffort(effort, 'ECTS', options).findings) {
        expect(message).not.toMatch(/0000|Infinity|NaN/)
      }
    }
  })

  test('systems of credits are named as people name them', () => {
    const messages = (language: 'en' | 'ja') =>
      convertEffort(credits('JP-TANI', 8), 'ECTS', { language }).findings.map(({ message }) => message)
    for (const language of ['en', 'ja'] as const) expect(messages(language).join()).not.toContain('JP-TANI')
    expect(convertEffort({ hours: 90, basis: 'total' }, 'JP-TANI').comparable?.en).toBe(
      'comparable to 2 tan-i (tan-i: 45 hours each)',
    )
  })
})

describe('whatever the effort', () => {
  const points = fc.integer({ min: 1, max: 10_000_000 }).map((thousandths) => thousandths / 1000)
  const system = fc.constantFrom('ECTS', 'JP-TANI', 'NZ-CREDIT', 'MY-CREDIT', 'hours')
  const stated = (unit: string, amount: number): LearningEffort =>
    unit === 'hours' ? { hours: amount, basis: 'total' } : credits(unit, amount)
  const rangeOf = (unit: string, amount: number, to: string): readonly [number, number] =>
    convertEffort(stated(unit, amount), to).range ?? [Number.NaN, Number.NaN]

  test('more effort is never less', () => {
    fc.assert(
      fc.property(system, system, points, points, (from, to, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((amount) =>
          rangeOf(from, amount, to),
        )
        expect(less?.[0]).toBeLessThanOrEqual(more?.[0] ?? Number.NaN)
        expect(less?.[1]).toBeLessThanOrEqual(more?.[1] ?? Number.NaN)
      }),
    )
  })

  test('there and back contains the start, but for the last digit', () => {
    fc.assert(
      fc.property(system, system, points, (from, to, amount) => {
        const [least, most] = rangeOf(from, amount, to)
        expect(least).toBeLessThanOrEqual(most)
        expect(rangeOf(to, least, from)[0]).toBeLessThanOrEqual(amount * (1 + 1e-12))
        expect(rangeOf(to, most, from)[1]).toBeGreaterThanOrEqual(amount * (1 - 1e-12))
      }),
    )
  })

  test('it is exact exactly where neither system has a range', () => {
    fc.assert(
      fc.property(system, system, points, (from, to, amount) => {
        expect(convertEffort(stated(from, amount), to).exact).toBe(
          from === to || ![from, to].includes('ECTS'),
        )
      }),
    )
  })

  test('it is left as it was, and nothing in it throws', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({ hours: fc.anything(), basis: fc.anything(), credits: fc.anything() }),
    )
    fc.assert(
      fc.property(
        hostile,
        system,
        fc.constantFrom('as-if-total', 'via-tani', undefined),
        (effort, to, assumption) => {
          const before = structuredCloneOf(effort)
          const options = assumption === undefined ? {} : { assumption }
          expect(convertEffort(effort as LearningEffort, to, options).findings.length).toBeGreaterThan(0)
          expect(effort).toEqual(before)
        },
      ),
    )
  })

  test('credits that are no list are none', () => {
    const effort = { hours: 120, basis: 'total', credits: {} } as never
    expect(convertEffort(effort, 'ECTS').range).toEqual([4, 4.8])
  })

  test('a thousand repeated credits do not hide the result', () => {
    const many = { credits: Array.from({ length: 2_000 }, () => ({ system: 'ECTS', points: 5 })) }
    expect(convertEffort(many, 'hours')).toMatchObject({ range: [125, 150], findings: { length: 2 } })
  })
})

function structuredCloneOf(value: unknown): unknown {
  try {
    return structuredClone(value)
  } catch {
    return value
  }
}

test('messages name the same things in both languages', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const { en, ja } of Object.values(EFFORT)) expect(names(ja)).toEqual(names(en))
})
