import { readNarrative, writeNarrative } from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DescriptivePart } from '../src/descriptors/narrative/section-codec.ts'
import { CREDIT_SYSTEMS, DESCRIPTOR_PROFILE_IDS } from '../src/generated/descriptor-vocabularies.ts'
import { narrativePart } from './support/narrative-part.ts'

const LANGUAGES = ['ja', 'en'] as const

/** What a descriptor says in words, below the heading. */
function said(descriptor: DescriptivePart, language: string): string[] {
  return writeNarrative(descriptor, { language })
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('## '))
}

function credits(system: string, points: number, awarded?: boolean): DescriptivePart {
  return { effort: { credits: [{ system, points, ...(awarded !== undefined && { awarded }) }] } }
}

function extra(framework: string, element: string): DescriptivePart {
  return { extra: [{ framework, element, text: { ja: '若干名', en: 'a few' } }] }
}

const WORDED: readonly (readonly [descriptor: DescriptivePart, ja: string, en: string])[] = [
  [credits('JP-TANI', 0, false), '- **単位**：授与しない', '- **Credits**: No Japanese credits awarded'],
  [credits('ECTS', 0, false), '- **単位**：ECTSは授与しない', '- **Credits**: No ECTS credits awarded'],
  [credits('own', 0, false), '- **単位**：0 own（授与しない）', '- **Credits**: 0 own (not awarded)'],
  [credits('JP-TANI', 0), '- **単位**：0単位', '- **Credits**: 0 Japanese credits'],
  [
    credits('JP-TANI', 2, true),
    '- **単位**：2単位（修了時に授与）',
    '- **Credits**: 2 Japanese credits (awarded on completion)',
  ],
  [
    { effort: { hours: 60, basis: 'contact' } },
    '- **総時間数**：60時間（講習・授業の合計）',
    '- **Total hours**: 60 hours (contact hours only)',
  ],
  [{ price: { amount: 50_000, currency: 'JPY' } }, '- **金額**：50,000円', '- **Price**: JPY 50,000'],
  [{ price: { amount: 999, currency: 'EUR' } }, '- **金額**：999ユーロ', '- **Price**: EUR 999'],
  [
    { price: { amount: 1234.5, currency: 'AUD' } },
    '- **金額**：1,234.50オーストラリアドル',
    '- **Price**: AUD 1,234.50',
  ],
  [{ price: { amount: 1_000, currency: 'SEK' } }, '- **金額**：1,000 SEK', '- **Price**: SEK 1,000'],
  [{ price: { amount: 1_000, currency: 'QQQ' } }, '- **金額**：1,000 QQQ', '- **Price**: 1,000 QQQ'],
  [{ price: { amount: 0 } }, '- **金額**：無料', '- **Price**: Free'],
  [{ price: { amount: 0, currency: 'JPY' } }, '- **金額**：無料（0円）', '- **Price**: Free (JPY 0)'],
  [
    { schedule: { start: '2025-10-01', end: '2026-03-15' } },
    '- **期間**：2025年10月1日〜2026年3月15日',
    '- **Period**: 1 October 2025 – 15 March 2026',
  ],
  [
    { schedule: { start: '2025-10', end: '2026-03' } },
    '- **期間**：2025年10月〜2026年3月',
    '- **Period**: October 2025 – March 2026',
  ],
  [
    { schedule: { start: '2025-10-01', end: '2025-10-01' } },
    '- **実施日**：2025年10月1日',
    '- **Date**: 1 October 2025',
  ],
  [{ schedule: { start: '2025-10-01' } }, '- **開始**：2025年10月1日', '- **Start**: 1 October 2025'],
  [
    { schedule: { start: '2025-10-01T09:00:00+09:00' } },
    '- **開始**：2025-10-01T09:00:00+09:00',
    '- **Start**: 2025-10-01T09:00:00+09:00',
  ],
  [{ schedule: { start: '2025-02-30' } }, '- **開始**：2025-02-30', '- **Start**: 2025-02-30'],
  [
    extra('jp-rishu-164', '定員'),
    '- **定員（履修証明制度）**：若干名',
    '- **定員 (Japanese certificate programme)**: a few',
  ],
  [extra('own', '定員'), '- **own / 定員**：若干名', '- **own / 定員**: a few'],
  [
    { provider: { country: 'FI' } },
    '- **提供機関の国**：フィンランド',
    '- **Country of the provider**: Finland',
  ],
  [{ provider: { country: 'XK' } }, '- **提供機関の国**：XK', '- **Country of the provider**: XK'],
  [
    {
      fieldOfStudy: [{ scheme: 'ISCED-F-2013', code: '0612', name: { ja: '情報（基礎）', en: 'Computing' } }],
    },
    '- **学問分野**：情報（基礎）（ISCED-F 2013：0612）',
    '- **Field of study**: Computing (ISCED-F 2013: 0612)',
  ],
  [
    { fieldOfStudy: [{ scheme: 'ISCED-F-2013', code: '0612' }] },
    '- **学問分野**：ISCED-F 2013 0612',
    '- **Field of study**: ISCED-F 2013 0612',
  ],
  [
    { level: [{ framework: 'jp-ibaraki-digital-skill', code: 'Standard' }] },
    '- **茨城県デジタルスキル認定制度**：Standard',
    '- **Ibaraki digital skill certification**: Standard',
  ],
]

describe('people are told, in their own words', () => {
  test.for(WORDED)('%j', ([descriptor, ja, en]) => {
    expect(said(descriptor, 'ja')).toEqual([ja])
    expect(said(descriptor, 'en')).toEqual([en])
    for (const language of LANGUAGES) {
      const { descriptor: read, findings } = readNarrative(writeNarrative(descriptor, { language }), {
        language,
      })
      expect(read).toEqual(narrativePart(descriptor, language))
      expect(findings).toEqual([])
    }
  })

  test('of a badge tier by the name of its scheme', () => {
    const badgeTier = { framework: 'jp-ibaraki-digital-skill', code: 'Standard' }
    expect(said({ badgeTier }, 'ja')).toEqual([
      '- **制度**：茨城県デジタルスキル認定制度',
      '- **区分のコード**：Standard',
    ])
    expect(said({ badgeTier }, 'en')[0]).toBe('- **Scheme**: Ibaraki digital skill certification')
  })
})

/** What narratives of earlier versions say. */
const FORMER: readonly (readonly [markdown: string, descriptor: DescriptivePart])[] = [
  ['## 学修量\n- **単位**：0単位（授与しない）', credits('JP-TANI', 0, false)],
  ['## Learner effort\n- **Credits**: 0 credits (tan-i) (not awarded)', credits('JP-TANI', 0, false)],
  [
    '## Learner effort\n- **Credits**: 5 ECTS (1 = 27 hours, awarded)',
    { effort: { credits: [{ system: 'ECTS', points: 5, hoursPerPoint: 27, awarded: true }] } },
  ],
  [
    '## 学修量\n- **総時間数**：60時間（授業時間（講習・授業の合計））\n- **評価**：5時間',
    { effort: { hours: 60, basis: 'contact', breakdown: { assessment: 5 } } },
  ],
  ['## 学修量\n- **時間数の算定**：授業時間（講習・授業の合計）', { effort: { basis: 'contact' } }],
  ['## 受講料\n- **金額**：50000 JPY', { price: { amount: 50_000, currency: 'JPY' } }],
  ['## Price\n- **Price**: 695 AUD', { price: { amount: 695, currency: 'AUD' } }],
  ['## 受講料\n- **金額**：0 JPY', { price: { amount: 0, currency: 'JPY' } }],
  [
    '## 実施期間\n- **開始**：2025-10-01\n- **終了**：2026-03-15\n- **申込締切**：2025-09',
    { schedule: { start: '2025-10-01', end: '2026-03-15', applicationDeadline: '2025-09' } },
  ],
  ['## 授業の方法\n- **同期性**：同期・非同期の併用\n', { delivery: { synchronicity: 'mixed' } }],
  ['## Delivery mode\n- **Synchronous**: Asynchronous', { delivery: { synchronicity: 'async' } }],
  [
    '## バッジ区分\n- **種別**：Standard\n- **制度のコード**：jp-ibaraki-digital-skill\n- **区分のコード**：S',
    { badgeTier: { framework: 'jp-ibaraki-digital-skill', code: 'S', name: { ja: 'Standard' } } },
  ],
  [
    '## 証明\n- **根拠**：学校教育法第105条',
    { certification: { legalBasis: [{ ja: '学校教育法第105条' }] } },
  ],
  ['## 評価方法\n- **成績**：秀・優', { assessment: { grading: { ja: '秀・優' } } }],
  [
    '## その他\n- **学問分野**：ISCED-F-2013 0612（情報）\n- **提供機関の国**：JP\n- **jp-rishu-164 / 定員**：若干名',
    {
      fieldOfStudy: [{ scheme: 'ISCED-F-2013', code: '0612', name: { ja: '情報' } }],
      provider: { country: 'JP' },
      extra: [{ framework: 'jp-rishu-164', element: '定員', text: { ja: '若干名' } }],
    },
  ],
  [
    '## Further information\n- **Field of study**: ISCED-F-2013 0612 (Database design)',
    { fieldOfStudy: [{ scheme: 'ISCED-F-2013', code: '0612', name: { en: 'Database design' } }] },
  ],
]

describe('a narrative of an earlier version is read as it was meant', () => {
  test.for(FORMER)('%j', ([markdown, descriptor]) => {
    const { heading = '' } = /^## (?<heading>.+)/.exec(markdown)?.groups ?? {}
    const reading = readNarrative(markdown)
    const { sourceTerms = {}, ...read } = reading.descriptor
    expect(read).toEqual(descriptor)
    expect(Object.values(sourceTerms).filter((text) => text !== heading)).toEqual([])
    expect(reading.findings).toEqual([])
  })
})

describe('a level whose name has brackets', () => {
  const level = [{ framework: 'QF-EHEA', code: 'first-cycle', name: { en: 'First cycle (QF-EHEA)' } }]

  test('has no brackets in brackets, and is read in both forms', () => {
    expect(said({ level }, 'en')).toEqual(['- **QF-EHEA**: first-cycle', '  **Name**: First cycle (QF-EHEA)'])
    for (const markdown of [
      writeNarrative({ level }, { language: 'en' }),
      '## Level\n- **QF-EHEA**: first-cycle (First cycle (QF-EHEA))',
    ]) {
      expect(readNarrative(markdown).descriptor).toEqual({ level })
    }
  })
})

describe('what others write is read where there is one way to read it', () => {
  test.for([
    ['50,000円', 50_000, 'JPY'],
    ['５万円', 50_000, 'JPY'],
    ['5万5千円', 55_000, 'JPY'],
    ['¥50,000', 50_000, 'JPY'],
    ['￥５０，０００（税込）', 50_000, 'JPY'],
    ['税込50,000円', 50_000, 'JPY'],
    ['JPY 50,000', 50_000, 'JPY'],
    ['€ 120', 120, 'EUR'],
    ['120 euros', 120, 'EUR'],
    ['A$695', 695, 'AUD'],
    ['$695 AUD', 695, 'AUD'],
    ['AUD $1,695.50', 1_695.5, 'AUD'],
    ['695豪ドル', 695, 'AUD'],
    ['無料', 0, undefined],
    ['Free of charge.', 0, undefined],
  ] as const)('%s', ([text, amount, currency]) => {
    const { descriptor, findings } = readNarrative(`## 受講料\n- **金額**：${text}`)
    expect(descriptor.price).toEqual({ amount, ...(currency !== undefined && { currency }) })
    expect(findings).toEqual([])
  })

  test('with its wording, where that says more or is not ours', () => {
    const terms = (text: string) => readNarrative(`## 受講料\n- **金額**：${text}`).descriptor.sourceTerms
    expect(terms('50,000円')).toBeUndefined()
    expect(terms('¥50,000')).toEqual({ '/price/currency': '¥' })
    expect(terms('50,000円（税込）')).toEqual({ '/price/amount': '50,000円（税込）' })
  })

  test.for([
    '約5万円',
    '5〜6万円',
    '50,000円（教材費別）',
    '50,000円（税別）',
    '$100',
    '100ドル',
    '無料（教材費は別）',
    'FEE 100',
  ])('%s is not', (text) => {
    const { descriptor, findings } = readNarrative(`## 受講料\n- **金額**：${text}`)
    expect(descriptor.price).toBeUndefined()
    expect(descriptor.extra?.[0]?.text).toEqual({ ja: text })
    expect(findings.map(({ code }) => code)).toEqual(['NARRATIVE_VALUE_UNREAD'])
  })

  test('a yen sign is a yuan sign in Chinese', () => {
    expect(readNarrative('## Price\n¥100', { language: 'zh' }).descriptor.price).toBeUndefined()
    expect(readNarrative('## Price\n¥100', { language: 'en' }).descriptor.price?.currency).toBe('JPY')
  })

  test.for([
    ['2025年10月1日〜2026年3月15日', '2025-10-01', '2026-03-15'],
    ['令和７年１０月１日～令和８年３月１５日', '2025-10-01', '2026-03-15'],
    ['2025年10月1日（水）から12月20日まで', '2025-10-01', '2025-12-20'],
    ['2025-10-01 – 2026-03-15', '2025-10-01', '2026-03-15'],
    ['7–29 July 2025', '2025-07-07', '2025-07-29'],
    ['令和7年10月〜令和8年3月', '2025-10', '2026-03'],
  ] as const)('%s', ([text, start, end]) => {
    for (const line of [text, `- **期間**：${text}`, `- 実施期間：${text}`]) {
      const { descriptor, findings } = readNarrative(`## 実施期間\n${line}`)
      expect(descriptor.schedule).toEqual({ start, end })
      expect(findings).toEqual([])
    }
  })

  test('a period and what is said behind it', () => {
    const { descriptor } = readNarrative('## 実施期間\n2025年10月1日〜2026年3月15日、毎週土曜日')
    expect(descriptor.schedule).toEqual({
      start: '2025-10-01',
      end: '2026-03-15',
      outline: { ja: '毎週土曜日' },
    })
    expect(descriptor.sourceTerms).toEqual({
      '/schedule/start': '2025年10月1日〜2026年3月15日、毎週土曜日',
    })
  })

  test.for([
    ['- **期間**：10月頃から', 'NARRATIVE_DATE_UNREAD'],
    ['- **期間**：2026年3月15日〜2025年10月1日', 'NARRATIVE_DATE_UNREAD'],
    ['- **開始**：平成40年4月1日', 'NARRATIVE_DATE_UNREAD'],
    ['- **期間**：2025年10月1日〜2026年3月15日\n- **開始**：2025年10月2日', 'NARRATIVE_DATE_UNREAD'],
  ] as const)('%s is not', ([lines, code]) => {
    const { descriptor, findings } = readNarrative(`## 実施期間\n${lines}`)
    expect(findings.map((finding) => finding.code)).toEqual([code])
    expect(descriptor.extra).toHaveLength(1)
  })

  test.for([
    ['## 学修量\n- **単位**：なし', 'JP-TANI'],
    ['## 単位数\n授与しない', 'JP-TANI'],
    ['## 学修量\n- **ECTS**：なし', 'ECTS'],
    ['## Learner effort\n- **Credits**: No ECTS', 'ECTS'],
  ] as const)('%j says that there are no credits', ([markdown, system]) => {
    expect(readNarrative(markdown).descriptor.effort).toEqual({
      credits: [{ system, points: 0, awarded: false }],
    })
  })

  test.for(['## Learner effort\n- **Credits**: None', '## 学修量\n- **総時間数**：なし', '## 学修量\nなし'])(
    '%j does not say of which kind',
    (markdown) => {
      const { descriptor, findings } = readNarrative(markdown)
      expect(descriptor.effort).toBeUndefined()
      expect(findings.map(({ code }) => code)).toEqual(['NARRATIVE_VALUE_UNREAD'])
    },
  )

  test('a country by any of its names', () => {
    for (const [name, country] of [
      ['ＪＰ', 'JP'],
      ['日本', 'JP'],
      ['英国', 'GB'],
    ]) {
      expect(readNarrative(`## その他\n- **国**：${name}`).descriptor.provider).toEqual({ country })
    }
    expect(readNarrative('## その他\n- **国**：豪州').descriptor.sourceTerms).toEqual({
      '/provider/country': '豪州',
    })
  })
})

const word = fc.constantFrom(
  '定員',
  '定員（履修証明制度）',
  'a / b',
  ' / ',
  'x',
  '学問分野',
  '（',
  'jp-rishu-164 / 定員',
  ' a',
)
const date = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')))
const day = fc.oneof(
  date.map((parts) => parts.join('-')),
  date.map((parts) => parts.slice(0, 2).join('-')),
  date.map((parts) => `${parts.join('-')}T10:00:00+09:00`),
)
const amount = fc.oneof(
  fc.nat(),
  fc.nat(10_000_000).map((cents) => cents / 100),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
)

const VALUES: fc.Arbitrary<DescriptivePart> = fc.record(
  {
    schedule: fc.record({ start: day, end: day, applicationDeadline: day }, { requiredKeys: [] }),
    price: fc.record(
      { amount, currency: fc.constantFrom('JPY', 'AUD', 'EUR', 'SEK', 'QQQ', 'jpy', '円', '$', '豪ドル') },
      { requiredKeys: ['amount'] },
    ),
    effort: fc.record({
      credits: fc.array(
        fc.record(
          {
            system: fc.constantFrom(...CREDIT_SYSTEMS, 'own', '授与しない', 'Japanese credit', 'は'),
            points: fc.constantFrom(0, 1, 1.5, 2),
            awarded: fc.boolean(),
            hoursPerPoint: fc.constantFrom(1, 45),
          },
          { requiredKeys: ['system', 'points'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    provider: fc.record({ country: fc.constantFrom('JP', 'AU', 'XK', '日本', 'Japan', 'jp') }),
    fieldOfStudy: fc.array(
      fc.record(
        {
          scheme: fc.constantFrom('ISCED-F-2013', 'ISCED-F', 'own'),
          code: fc.constantFrom('0612', '06 12', 'a）'),
          name: fc.record({ ja: word, en: word }),
        },
        { requiredKeys: ['scheme'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    extra: fc.array(
      fc.record({
        framework: fc.constantFrom(...DESCRIPTOR_PROFILE_IDS, '履修証明制度', 'JP-RISHU-164', 'own', ''),
        element: word,
        text: fc.record({ ja: word, en: word }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)

describe('dates, amounts, credits, countries and elements come back', () => {
  test.for(LANGUAGES)('in %s', (language) => {
    fc.assert(
      fc.property(VALUES, (descriptor) => {
        const markdown = writeNarrative(descriptor, { language })
        const { descriptor: read } = readNarrative(markdown, { language })
        expect(read).toEqual(narrativePart(descriptor, language))
        expect(writeNarrative(read, { language })).toBe(markdown)
      }),
      { numRuns: 1_000 },
    )
  })
})
