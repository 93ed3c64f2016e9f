import {
  compareWith,
  type FrameworkId,
  fromFramework,
  lintDescriptor,
  toFramework,
} from '@shirushi/core/descriptors'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'
import { FRAMEWORK_TABLES } from '../src/descriptors/frameworks/framework-tables.ts'
import { timeOf } from './support/time-of.ts'

const FRAMEWORKS: readonly FrameworkId[] = ['eu-2022', 'au-nmf-2021', 'jp-rishu-164']

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

const cycle: Record<string, unknown> = {}
cycle['目的'] = cycle
const revoked = Proxy.revocable({}, {})
revoked.revoke()

describe('what is no document', () => {
  test.for([
    [
      'a getter that throws',
      {
        get 目的() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
    ['a proxy that was revoked', revoked.proxy],
    ['a cycle', cycle],
    ['ten thousand levels', { 目的: nested(10_000) }],
    ['a function', { 目的: () => 'x' }],
    ['a date', { 交付日: new Date(0) }],
    ['no number', { 総時間数: Number.NaN }],
    ['nothing', undefined],
  ] as const)('%s gives a finding and an empty description', ([, document]) => {
    for (const framework of FRAMEWORKS) {
      const read = fromFramework(document, framework)
      expect(read.descriptor).toEqual({ schemaVersion: '1.0', conformsTo: [framework] })
      expect(read.findings.map(({ code }) => code)).toEqual(['FRAMEWORK_DOCUMENT_NOT_JSON'])
    }
  })

  test.for([null, 'text', 1, true, [], ['x']])('neither is %j', (document) => {
    const read = fromFramework(document, 'eu-2022')
    expect(read.findings.map(({ code }) => code)).toEqual(['FRAMEWORK_DOCUMENT_WRONG_TYPE'])
  })
})

describe('what is written to hurt', () => {
  test.for(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a key called %s',
    (key) => {
      for (const framework of FRAMEWORKS) {
        const document: unknown = JSON.parse(
          `{${JSON.stringify(key)}: {"polluted": true}, "目的": {"__proto__": "x"}}`,
        )
        const { descriptor } = fromFramework(document, framework)
        const back = toFramework(descriptor, framework).document
        expect(JSON.parse(JSON.stringify(back))).toEqual(document)
        expect(Object.hasOwn(back, key)).toBe(true)
        expect({}).not.toHaveProperty('polluted')
      }
    },
  )

  const LONG: readonly (readonly [string, string])[] = [
    ['digits', '9'.repeat(100_000)],
    ['kanji numerals', '百'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['commas', '講義、'.repeat(30_000)],
    ['slashes', '講 / a'.repeat(20_000)],
    ['brackets', '（'.repeat(100_000)],
    ['lines', '・a\n'.repeat(30_000)],
    ['dates', '2024年10月1日〜'.repeat(10_000)],
    ['hours', '1時間'.repeat(30_000)],
    ['levels', 'EQF '.repeat(25_000)],
    ['towards', 'stackable '.repeat(10_000)],
    ['plain text', 'x'.repeat(100_000)],
  ]

  test.for(LONG)('a hundred thousand %s in every element take no time, and come back', ([, text]) => {
    for (const framework of FRAMEWORKS) {
      const elements = FRAMEWORK_TABLES[framework].elements
      const document = Object.fromEntries(elements.map(({ name }) => [name, text]))
      const took = timeOf(() => {
        const { descriptor, award } = fromFramework(document, framework)
        expect(toFramework(descriptor, framework, award && { award }).document).toEqual(document)
      })
      expect(took).toBeLessThan(5_000)
    }
  })

  // Longer texts are not looked at, so that the worst ones are just as long as those that are.
  const PARTS = [
    ...['授与あり', '単位', '1時間', '(', ' ', '1,', '百', '万', '2024年', '1-', 'から', 'EQF', 'ects '],
    ...[
      'excl',
      '¥1',
      '税込',
      'うち',
      '計',
      'total a ',
      '各',
      '週',
      '、うち1時間',
      '1分',
      'supervised ',
      '\t',
    ],
  ]

  test.for(PARTS)('as many %j as are looked at take no time', (part) => {
    for (const size of [60, 199, 499, 1_999]) {
      const text = `1単位1時間${part.repeat(size)}`.slice(0, size - 1).concat('x')
      for (const framework of FRAMEWORKS) {
        const elements = FRAMEWORK_TABLES[framework].elements
        const document = Object.fromEntries(elements.map(({ name }) => [name, text]))
        expect(timeOf(() => fromFramework(document, framework))).toBeLessThan(1_000)
      }
    }
  })

  test('many addresses take time in proportion', () => {
    const document = { 学修成果: Array.from({ length: 300 }, () => ({ id: `${'0'.repeat(1_998)} x` })) }
    expect(timeOf(() => fromFramework(document, 'jp-rishu-164'))).toBeLessThan(1_000)
  })

  test('many elements take time in proportion', () => {
    const document = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`key ${index}`, `値 ${index}`]),
    )
    const took = timeOf(() => {
      const { descriptor } = fromFramework(document, 'jp-rishu-164')
      expect(toFramework(descriptor, 'jp-rishu-164').document).toEqual(document)
    })
    expect(took).toBeLessThan(5_000)
  })

  test('wording that somebody edited is not trusted', () => {
    const terms = {
      'jp-rishu-164/JP-3/key': '総時間数',
      'jp-rishu-164/JP-3/value': '['.repeat(100_000),
      'jp-rishu-164/JP-5/key': '目的',
      '/capacity': '31名',
      'jp-rishu-164/language': '!',
    }
    const descriptor = {
      schemaVersion: '1.0',
      effort: { hours: 60, basis: 'contact' },
      capacity: 30,
      sourceTerms: terms,
    } as const
    expect(toFramework(descriptor, 'jp-rishu-164').document).toEqual({ 総時間数: '60時間', 定員: '30名' })
  })
})

describe('misused arguments are bugs in the caller', () => {
  test('frameworks and options', () => {
    const none = 'toString' as FrameworkId
    expect(() => fromFramework({}, none)).toThrow(InvalidArgumentError)
    expect(() => toFramework({ schemaVersion: '1.0' }, none)).toThrow(InvalidArgumentError)
    // Whoever has mistyped one is told which there are.
    expect(() => fromFramework({}, none)).toThrow(/^framework: .*eu-2022, au-nmf-2021, jp-rishu-164$/)
    expect(() => fromFramework({}, 'eu-2022', { language: 'not a tag' })).toThrow(InvalidArgumentError)
    expect(() => toFramework({ schemaVersion: '1.0' }, 'eu-2022', { language: '' })).toThrow(
      InvalidArgumentError,
    )
    expect(() => fromFramework({}, 'eu-2022', { basis: 'all' as 'total' })).toThrow(InvalidArgumentError)
  })

  test('no award is one that was not passed, as where a document says nothing of one learner', () => {
    const { descriptor, award } = fromFramework({ 課程の名称: '統計学入門' }, 'jp-rishu-164')
    expect(award).toBeUndefined()
    const { document } = toFramework(descriptor, 'jp-rishu-164', { award })
    expect(document).toEqual({ 課程の名称: '統計学入門' })
    const { notJudged } = lintDescriptor(descriptor, ['jp-rishu-164'], { award })
    expect(notJudged.map(({ reason }) => reason)).toContain('award-date')
    expect(compareWith(descriptor, 'jp-rishu-164', { award }).notCompared).not.toEqual([])
  })

  test('what is no descriptor or no award', () => {
    expect(() => toFramework({ schemaVersion: '1.0', title: 'x' } as never, 'eu-2022')).toThrow(
      InvalidArgumentError,
    )
    const award = { stars: 9 } as never
    expect(() => toFramework({ schemaVersion: '1.0' }, 'eu-2022', { award })).toThrow(InvalidArgumentError)
  })

  test('nothing that was passed is written to', () => {
    const document = Object.freeze({ 目的: Object.freeze(['一', '二']), 生年月日: '平成2年1月2日' })
    const { descriptor } = fromFramework(document, 'jp-rishu-164')
    const before = JSON.stringify(descriptor)
    toFramework(descriptor, 'jp-rishu-164')
    expect(JSON.stringify(descriptor)).toBe(before)
  })
})
