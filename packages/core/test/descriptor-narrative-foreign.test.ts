import { readNarrative, writeNarrative } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { MAX_NARRATIVE_LENGTH } from '../src/descriptors/narrative/limits.ts'
import { timeOf } from './support/time-of.ts'

function codes(markdown: string): string[] {
  return readNarrative(markdown).findings.map(({ code }) => code)
}

describe('a narrative that others wrote', () => {
  test('in English, with headings of all sorts', () => {
    const reading = readNarrative(
      [
        'To earn this edubadge you pass the **exam**.',
        '',
        '# Learning outcomes:',
        'After this course you can',
        '* read data',
        '* explain <b>data</b>',
        '',
        '## Type of assessment',
        'Written exam (60%), portfolio',
        '',
        '### EQF',
        '6',
        '',
        '**Notional workload**',
        '3 ECTS',
        '',
        'Form of participation',
        '---------------------',
        'e-learning',
        '',
        '## Contact',
        '- the office',
      ].join('\r\n'),
    )
    expect(reading.language).toBe('en')
    expect(reading.descriptor).toEqual({
      learningOutcomes: [{ text: { en: 'read data' } }, { text: { en: 'explain <b>data</b>' } }],
      assessment: { methods: [{ type: 'written', text: { en: '60%' } }, { type: 'portfolio' }] },
      level: [{ framework: 'EQF', code: '6' }],
      effort: { credits: [{ system: 'ECTS', points: 3 }] },
      delivery: { modes: ['online'] },
      extra: [
        { framework: 'narrative', element: '', text: { en: 'To earn this edubadge you pass the **exam**.' } },
        { framework: 'narrative', element: 'Learning outcomes:', text: { en: 'After this course you can' } },
        { framework: 'narrative', element: 'Contact', text: { en: '- the office' } },
      ],
      sourceTerms: {
        '/assessment': 'Type of assessment',
        '/assessment/methods/0/type': 'Written exam',
        '/level': 'EQF',
        '/effort': 'Notional workload',
        '/delivery': 'Form of participation',
        '/delivery/modes/0': 'e-learning',
      },
    })
    expect(reading.findings.map(({ code, path }) => [code, path])).toEqual([
      ['NARRATIVE_TEXT_UNHEADED', '/extra/0'],
      ['NARRATIVE_VALUE_UNREAD', '/extra/1'],
      ['NARRATIVE_HEADING_UNKNOWN', '/extra/2'],
    ])
  })

  test('in Japanese, by somebody who knows no Markdown', () => {
    const reading = readNarrative(
      [
        '【学習内容】',
        '・統計の基礎',
        '・Ｐｙｔｈｏｎ',
        '【到達目標】',
        '１．データを読める',
        '２．データを説明できる',
        '【総時間数】６０時間',
        '■ 単位数',
        '４単位（１単位＝４５時間、授与する）',
        '■ 成績評価',
        '筆記試験（60％）、レポート（40％）',
        '■ 定員',
        '若干名',
        '■ 受講料',
        '６０，０００円',
        '■ 備考',
        '　駐車場はありません。',
      ].join('\n'),
    )
    expect(reading.language).toBe('ja')
    expect(reading.descriptor).toMatchObject({
      content: { topics: [{ ja: '統計の基礎' }, { ja: 'Ｐｙｔｈｏｎ' }] },
      learningOutcomes: [{ text: { ja: 'データを読める' } }, { text: { ja: 'データを説明できる' } }],
      effort: { hours: 60, credits: [{ system: 'JP-TANI', points: 4, hoursPerPoint: 45, awarded: true }] },
      assessment: {
        methods: [
          { type: 'written', text: { ja: '60％' } },
          { type: 'assignment', text: { ja: '40％' } },
        ],
      },
      price: { amount: 60000, currency: 'JPY' },
      further: { ja: '　駐車場はありません。' },
      extra: [{ framework: 'narrative', element: '定員', text: { ja: '若干名' } }],
    })
    expect(reading.descriptor.sourceTerms).toMatchObject({
      '/learningOutcomes': '到達目標',
    })
  })

  test('in Japanese, with widths and marks of every kind', () => {
    const reading = readNarrative(
      [
        '## ﾚﾍﾞﾙ',
        '- ＥＱＦ: ６',
        '## 2. 学修量',
        '総時間数 : １２０時間',
        '・単位数：８単位',
        '## 履修資格 / Prerequisites',
        '大卒以上',
        '## 実施期間',
        '* **開始：** 令和6年10月1日',
        '* **終了**: ２０２５-０３-１５',
        '## 使用言語',
        '日本語、英語',
        '## 質保証',
        '- 種別：内部質保証',
        '- 機関：教務委員会',
        '- 種別：外部評価',
        '## 評価方法',
        '- 方法：筆記試験、面談',
        '- 監督：監督あり',
        '- **持ち込み**：不可',
      ].join('\n'),
    )
    expect(reading.descriptor).toMatchObject({
      level: [{ framework: 'EQF', code: '６' }],
      effort: { hours: 120, credits: [{ system: 'JP-TANI', points: 8 }] },
      prerequisites: { text: { ja: '大卒以上' } },
      schedule: { start: '2024-10-01', end: '2025-03-15' },
      languagesOfInstruction: ['ja', 'en'],
      qualityAssurance: [{ type: 'internal', body: { ja: '教務委員会' } }, { type: 'external' }],
      assessment: {
        methods: [{ type: 'written' }, { type: 'other', text: { ja: '面談' } }],
        supervised: true,
      },
      extra: [{ framework: 'narrative', element: '評価方法 / 持ち込み', text: { ja: '不可' } }],
    })
    expect(reading.descriptor.sourceTerms).toMatchObject({ '/schedule/start': '令和6年10月1日' })
    expect(reading.findings.map(({ code }) => code)).toEqual(['NARRATIVE_LABEL_UNKNOWN'])
  })

  test('as prose is kept, and nothing is guessed', () => {
    const text = 'Awarded for the workshop on soil.\n\nLevel: advanced'
    const reading = readNarrative(text)
    expect(reading.descriptor).toEqual({
      extra: [{ framework: 'narrative', element: '', text: { en: text } }],
    })
    expect(codes(text)).toEqual(['NARRATIVE_LANGUAGE_ASSUMED', 'NARRATIVE_TEXT_UNHEADED'])
    expect(readNarrative('これは説明です。').language).toBe('ja')
    expect(readNarrative(text, { language: 'fr' }).descriptor.extra).toEqual([
      { framework: 'narrative', element: '', text: { fr: text } },
    ])
  })

  test.for([
    ['a bare number under no heading that says of what', '## Learner effort\n120', 'NARRATIVE_VALUE_UNREAD'],
    ['a number that is only about right', '## 総時間数\n約120時間', 'NARRATIVE_VALUE_UNREAD'],
    ['a currency that could be several', '## Price\n- **Price**: 100 $', 'NARRATIVE_VALUE_UNREAD'],
    ['a tier without its codes', '## バッジ区分\n- **種別**：Standard', 'NARRATIVE_VALUE_UNREAD'],
    ['a form of participation that is none', '## 授業の方法\n- **形態**：自由', 'NARRATIVE_VALUE_UNREAD'],
    ['a language with a condition', '## 使用言語\n日本語（一部英語）', 'NARRATIVE_VALUE_UNREAD'],
    ['a day that could be two', '## 実施期間\n- **開始**：03/04/2025', 'NARRATIVE_DATE_UNREAD'],
  ] as const)('says so where it has %s', ([, markdown, code]) => {
    const { descriptor, findings } = readNarrative(markdown)
    expect(findings.map((finding) => finding.code)).toEqual([code])
    expect(Object.keys(descriptor)).toContain('extra')
  })

  test.for([
    ['hours and what they are made of', '## 総時間数\n120時間（講義90時間、演習30時間）'],
    ['a least number of hours', '## 総時間数\n60時間以上'],
    ['hours of a week', '## Workload\n- **Workload**: 4 hours a week'],
    ['hours under the name of credits', '## 学修量\n- **単位**：60時間'],
    ['lessons', '## 学習時間\n全15回'],
    ['lessons by their number', '## 学習時間\n15回'],
    ['weeks', '## Notional workload\n12 weeks'],
  ] as const)('takes %s for credits of no kind', ([, markdown]) => {
    const { descriptor, findings } = readNarrative(markdown)
    expect(descriptor.effort?.credits).toBeUndefined()
    expect(descriptor.extra).toHaveLength(1)
    expect(findings.map(({ code }) => code)).toEqual(['NARRATIVE_VALUE_UNREAD'])
  })

  test.for([
    ['## ECTS\n5 points', 'ECTS', 5],
    ['## Workload\n- **ECTS**: 5 credits', 'ECTS', 5],
    ['## 学修量\n- **ECTS単位**：５ポイント', 'ECTS', 5],
    ['## 学修量\n- **単位**：2 EC', 'EC', 2],
    ['## Workload\n5 ECTS credits', 'ECTS', 5],
  ] as const)(
    'reads the credits of %j by their own name, or else by that of their label',
    ([markdown, system, points]) => {
      expect(readNarrative(markdown).descriptor.effort).toEqual({ credits: [{ system, points }] })
    },
  )

  test.for([
    ['plain lines', '総時間数：６０時間\n定員: ２０名\n修了要件：８割以上の出席'],
    ['marked lines', '講座の概要です。\n\n・総時間数：６０時間\n・定員：２０名\n・修了要件：８割以上の出席'],
    ['labels in bold', '**総時間数：** 60時間\n\n**定員**：20名\n\n- **修了要件**: ８割以上の出席'],
  ] as const)('as a list of facts without headings, in %s', ([, markdown]) => {
    const { descriptor, language } = readNarrative(markdown)
    expect(language).toBe('ja')
    expect(descriptor).toMatchObject({
      effort: { hours: 60 },
      capacity: 20,
      completionRequirements: { ja: '８割以上の出席' },
    })
    expect(descriptor.extra?.map(({ text }) => text['ja'])).toEqual(
      markdown.startsWith('講座') ? ['講座の概要です。'] : undefined,
    )
  })

  test('of which a line with a colon is no fact where it stands alone, or under a heading', () => {
    expect(readNarrative('目的：未定').descriptor.purpose).toBeUndefined()
    const { descriptor } = readNarrative('【備考】\n定員：２０名\n受講料：無料')
    expect(descriptor).toEqual({
      further: { ja: '定員：２０名\n受講料：無料' },
      sourceTerms: { '/further': '備考' },
    })
  })

  test('gives the same text after each further round', () => {
    const foreign =
      '# 講座\n\n紹介 *です*\n\n- a\n  - b\n\n## 目的\n- x\n\n\n- y\n### 定員\n若干名\n## 学修成果\n1. a\n2. b'
    const first = writeNarrative(readNarrative(foreign).descriptor, { language: 'ja' })
    const second = writeNarrative(readNarrative(first).descriptor, { language: 'ja' })
    expect(second).toBe(first)
    for (const kept of ['紹介', 'b', 'x', 'y', '若干名']) expect(first).toContain(kept)
  })
})

describe('a hostile narrative', () => {
  const size = MAX_NARRATIVE_LENGTH
  test.for([
    ['#'],
    ['*'],
    ['- **'],
    ['- **\n'],
    ['\\'],
    ['# a\n'],
    ['## 内容\n'],
    ['【'],
    ['a\n---\n\n'],
    ['- （'],
    ['（1'],
    ['、'],
    ['*a**b_c`'],
    ['  **a**：b\n'],
    ['&#32;'],
    ['\u{FDFA}'],
    ['定員：\n'],
    ['定員：1\n'],
    ['・'],
    ['\u3000'],
    ['**定員'],
  ] as const)('of many %j takes no time and throws nothing', { timeout: 60_000 }, ([unit]) => {
    for (const start of ['', '## 評価方法\n- **方法**：', '## 学修量\n- ', '## レベル\n']) {
      const markdown = (start + unit.repeat(size / unit.length)).slice(0, size)
      expect(timeOf(() => readNarrative(markdown))).toBeLessThan(10_000)
    }
  })

  test.for([
    ['■', '\t', ':■'],
    ['■', '\u3000', '：a'],
    ['- ', '\t', '：'],
    ['・内容：', '\u3000', ''],
    ['**内容', '\t', '**：'],
    ['【', ' ', '】'],
    ['#', ' ', '#a'],
  ] as const)('of one line that is %j, %j without end, and %j takes no time', ([start, space, end]) => {
    const line = start + space.repeat(size / 2) + end
    expect(timeOf(() => readNarrative(`${line}\n${line}`))).toBeLessThan(5_000)
  })

  test.for(['■ 定員：', '\u3000■\u3000定員\u3000', '■定員', ' □ 定員:　', '定員'])(
    'a heading may be %j',
    (heading) => {
      expect(readNarrative(`${heading}\n30名`).descriptor.capacity).toBe(30)
    },
  )

  test('is not read beyond the limit', () => {
    expect(codes(`## 内容\n${'a'.repeat(size)}`)).toEqual(['NARRATIVE_TOO_LONG'])
    expect(codes(`## 内容\n${'a'.repeat(size - 6)}`)).toEqual([])
  })

  test('of no text at all says nothing', () => {
    for (const nothing of ['', '\n', undefined, null, 5, {}]) {
      expect(readNarrative(nothing as string)).toEqual({ descriptor: {}, language: 'en', findings: [] })
    }
  })

  test('cannot reach a prototype', () => {
    const text =
      '## __proto__\n\n- **constructor**: x\n\n## Recognition\n\n- **constructor**: y\n- **__proto__**: z\n'
    const { descriptor } = readNarrative(text)
    expect(descriptor.recognition?.map(({ kind }) => kind)).toEqual(['other', 'other'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
