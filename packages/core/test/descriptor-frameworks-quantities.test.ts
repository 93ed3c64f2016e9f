import { type FrameworkId, fromFramework, toFramework } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { timeOf } from './support/time-of.ts'

function one(framework: FrameworkId, key: string, value: unknown): ReturnType<typeof fromFramework> {
  const read = fromFramework({ [key]: value }, framework)
  expect(toFramework(read.descriptor, framework).document).toEqual({ [key]: value })
  return read
}

function codes({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return findings.map(({ code }) => code)
}

test.for([
  ['総学修時間数', '120時間', 'total'],
  ['総学修時間', 120, 'total'],
  ['総学修時間', { 総時間数: 120 }, 'total'],
  ['総学修時間', '120時間（自習を除く）', 'contact'],
  ['総履修時間', '120時間', 'contact'],
] as const)('the hours of %s: %j count as %s', ([key, value, basis]) => {
  const { descriptor, findings } = one('jp-rishu-164', key, value)
  expect(descriptor.effort).toEqual({ hours: 120, basis })
  const assumed = codes({ findings }).includes('FRAMEWORK_HOURS_ARE_CONTACT')
  expect(assumed).toBe(key === '総履修時間')
})

describe('総時間数 that says more than a number', () => {
  test.for([
    ['120時間（うち実習20時間）', 120],
    ['１２０時間（うち実習２０時間、演習４０時間）', 120],
    ['120 時間（講義80時間・演習40時間）', 120],
    ['講義80時間＋実習40時間＝120時間', 120],
    ['90分×80回（120時間）', 120],
    ['週2時間、計30時間', 30],
    ['120時間・8単位', 120],
    ['土日 20時間', 20],
    ['6か月 60時間', 60],
    ['修了日60時間', 60],
  ] as const)('%s is read, and what else it says is a finding', ([value, hours]) => {
    const read = one('jp-rishu-164', '総時間数', value)
    expect(read.descriptor.effort).toEqual({ hours, basis: 'contact' })
    expect(codes(read)).toContain('FRAMEWORK_TEXT_READ_IN_PART')
    expect(codes(read)).not.toContain('FRAMEWORK_NUMBER_INEXACT')
  })

  test.for([
    ['全120時間', 120],
    ['延べ120時間', 120],
    ['７２時間３０分', 72.5],
    ['120時間00分', 120],
    ['百二十時間', 120],
  ] as const)('%s says nothing else', ([value, hours]) => {
    const read = one('jp-rishu-164', '総時間数', value)
    expect(read.descriptor.effort?.hours).toBe(hours)
    expect(codes(read)).not.toContain('FRAMEWORK_TEXT_READ_IN_PART')
  })

  test.for([
    '週2時間',
    '毎日2時間',
    '1か月20時間',
    '1か月あたり20時間',
    '第1回20時間',
    '平日20時間・土曜40時間',
    '1日6時間、20日間',
    '15時間×8回',
    '各科目30時間',
    '講義60時間（演習60時間）',
    '120時間（別途自習40時間）',
    '120時間（総学修時間360時間）',
    '統計学30時間、実習60時間',
    '一万二千時間',
    '3千時間',
    '72時間20分',
    '60時間又は80時間',
  ])('%s has no hours that could be told without a guess', (value) => {
    const read = one('jp-rishu-164', '総時間数', value)
    expect(read.descriptor.effort).toBeUndefined()
    expect(codes(read)).toContain('FRAMEWORK_VALUE_NOT_READ')
  })

  test.for([
    ['総学修時間120時間', 'total'],
    ['120時間（自習を含む）', 'total'],
    ['120時間 ※予習・復習を除く', 'contact'],
  ] as const)('%s says itself what it counts', ([value, basis]) => {
    const read = one('jp-rishu-164', '総時間数', value)
    expect(read.descriptor.effort).toEqual({ hours: 120, basis })
    expect(codes(read)).not.toContain('FRAMEWORK_HOURS_ARE_CONTACT')
  })

  test('a basis that was changed is written', () => {
    const { descriptor } = fromFramework({ 総時間数: '１２０時間' }, 'jp-rishu-164')
    const changed = { ...descriptor, effort: { hours: 120, basis: 'total' as const } }
    const { document } = toFramework(changed, 'jp-rishu-164')
    expect(fromFramework(document, 'jp-rishu-164').descriptor.effort).toEqual(changed.effort)
  })

  test('a basis that the caller gave leaves the document as it is', () => {
    const source = { 総時間数: '１２０時間' }
    const { descriptor } = fromFramework(source, 'jp-rishu-164', { basis: 'total' })
    expect(toFramework(descriptor, 'jp-rishu-164').document).toEqual(source)
  })
})

describe('the effort of a learner in Australia and the EU', () => {
  test.for([
    '40 hours (15 structured, 20 self-directed, 5 assessment)',
    '40 hours: 15 hours structured, 20 hours self-directed study, 5 hours assessment',
    '40 hours total (structured activity: 15; self-directed study: 20; assessment: 5)',
    { Total: 40, 'Structured activity': '15 hours', 'Self-directed study': 20, Assessment: 5 },
  ])('%j has a breakdown', (value) => {
    const read = one('au-nmf-2021', 'Learner Effort', value)
    expect(read.descriptor.effort).toEqual({
      hours: 40,
      basis: 'total',
      breakdown: { structured: 15, selfDirected: 20, assessment: 5 },
    })
    expect(codes(read)).toEqual([])
  })

  test.for([
    '40 hours (15 structured, 20 self-directed)',
    '40 hours (15 structured, 25 placement)',
    { hours: 40, breakdown: { placement: 40 } },
    { hours: 40, breakdown: '15/20/5' },
  ])('%j has a breakdown that is kept and not read', (value) => {
    const read = one('au-nmf-2021', 'Learner Effort', value)
    expect(read.descriptor.effort).toEqual({ hours: 40, basis: 'total' })
    expect(codes(read)).toEqual([
      typeof value === 'string' ? 'FRAMEWORK_TEXT_READ_IN_PART' : 'FRAMEWORK_MEMBERS_NOT_READ',
    ])
  })

  test.for([
    '10 hours per week',
    '10 hours/week over 4 weeks',
    '4 weeks x 10 hours',
    'between 30 and 40 hours',
  ])('%s is no total', (value) => {
    expect(one('au-nmf-2021', 'Learner Effort', value).descriptor.effort).toBeUndefined()
  })

  test.for([
    ['5 ECTS (1 ECTS = 25 hours)', undefined, 5],
    ['25 hours per ECTS, 5 ECTS', undefined, 5],
    ['5 ECTS = 125 hours', 125, 5],
    ['5 ECTS / 125 hours', 125, 5],
    ['ECTS: 5', undefined, 5],
    [['5 ECTS', '125 hours'], 125, 5],
    [{ credits: { system: 'ECTS', points: 5 } }, undefined, 5],
    [
      {
        volumeOfLearning: 'PT125H',
        creditPoint: [
          {
            framework: { id: 'http://data.europa.eu/snb/education-credit/6fcec5c5af', type: 'Concept' },
            point: '5',
          },
        ],
      },
      125,
      5,
    ],
  ] as const)('the workload %j', ([value, hours, points]) => {
    const { effort } = one('eu-2022', 'Notional workload', value).descriptor
    expect(effort?.hours).toBe(hours)
    expect(effort?.credits).toEqual([{ system: 'ECTS', points }])
  })
})

describe('定員 and 単位', () => {
  test.for([
    ['20名（うち社会人10名）', 20],
    ['100名（対面30名、オンライン70名）', 100],
    ['20名（先着順）', 20],
    ['各回20名', undefined],
    ['20名×2クラス', undefined],
    ['1万2千人', undefined],
  ] as const)('定員 %s', ([value, capacity]) => {
    const read = one('jp-rishu-164', '定員', value)
    expect(read.descriptor.capacity).toBe(capacity)
    expect(codes(read)).toContain(
      capacity === undefined ? 'FRAMEWORK_CAPACITY_NOT_NUMBER' : 'FRAMEWORK_TEXT_READ_IN_PART',
    )
  })

  test.for([
    ['有：8', { points: 8, awarded: true }],
    ['修了者に８単位を授与する', { points: 8, awarded: true }],
    ['無（履修証明書のみ）', { points: 0, awarded: false }],
    ['8単位（1単位＝45時間）', { points: 8, awarded: true }],
    ['無（8単位相当）', undefined],
  ] as const)('単位授与 %s', ([value, credit]) => {
    const { effort } = one('jp-rishu-164', '単位授与', value).descriptor
    expect(effort?.credits).toEqual(credit && [{ system: 'JP-TANI', ...credit }])
  })

  test('the most that can be granted is not what is granted', () => {
    expect(codes(one('jp-rishu-164', '単位授与', '最大8単位'))).toContain('FRAMEWORK_NUMBER_INEXACT')
  })
})

test('hostile lengths are read in no time', () => {
  for (const unit of ['1時間', '1時間（', '計1時間、', '1 hour and ', '1名×', '12万3千']) {
    const took = timeOf(() => {
      for (const text of [unit.repeat(100_000), unit.repeat(Math.floor(499 / unit.length))]) {
        fromFramework({ 総時間数: text, 定員: text, 受講料: text, 単位: text }, 'jp-rishu-164')
        fromFramework({ 'Learner Effort': text, Price: text }, 'au-nmf-2021')
      }
    })
    expect(took).toBeLessThan(2_000)
  }
})
