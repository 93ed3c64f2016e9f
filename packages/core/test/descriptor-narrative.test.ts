import { readNarrative, writeNarrative } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { findHeading, findLabel } from '../src/descriptors/narrative/narrative-names.ts'
import type { DescriptivePart } from '../src/descriptors/narrative/section-codec.ts'
import { HEADINGS, NARRATIVE_SECTIONS } from '../src/descriptors/narrative/sections.ts'
import { foldTerm } from '../src/descriptors/vocabularies/vocabulary.ts'
import { AU, EU, HOKKAIDO, IBARAKI, JP } from './support/descriptor-samples.ts'
import { narrativePart } from './support/narrative-part.ts'

/** A descriptor, and the section that it becomes, written by hand. */
const GOLDEN: readonly (readonly [
  title: string,
  language: string,
  descriptor: DescriptivePart,
  lines: string[],
])[] = [
  [
    'a content with topics',
    'ja',
    {
      content: {
        overview: { ja: '講習と演習。\n\n二つの部分からなる。' },
        topics: [{ ja: '統計' }, { ja: '- 予測' }],
      },
    },
    ['## 内容', '', '講習と演習。', '', '二つの部分からなる。', '', '- 統計', '- \\- 予測', ''],
  ],
  [
    'learning outcomes with kinds and skills',
    'en',
    {
      learningOutcomes: [
        { text: { en: 'Read data.' } },
        {
          id: 'https://example.org/o/2',
          text: { en: 'Explain data.' },
          kind: 'skill',
          skills: [{ name: { en: 'statistics' }, url: 'https://example.org/s/1', framework: 'ESCO' }],
        },
      ],
    },
    [
      '## Learning outcomes',
      '',
      '- Read data.',
      '- Explain data.',
      '  **Kind**: Skill',
      '  **URL**: https://example.org/o/2',
      '  **Skill**: statistics',
      '  **Skill framework**: ESCO',
      '  **Skill URL**: https://example.org/s/1',
      '',
    ],
  ],
  [
    'hours and credits, awarded or not',
    'ja',
    {
      effort: {
        hours: 120,
        basis: 'contact',
        breakdown: { structured: 80, selfDirected: 30, assessment: 10 },
        credits: [
          { system: 'JP-TANI', points: 8, hoursPerPoint: 45, awarded: true },
          { system: 'ECTS', points: 4.5, awarded: false },
          { system: 'AU-CP', points: 2, hoursPerPoint: 20 },
        ],
      },
    },
    [
      '## 学修量',
      '',
      '- **総時間数**：120時間（講習・授業の合計）',
      '- **授業等の学修**：80時間',
      '- **自主学修**：30時間',
      '- **試験・評価**：10時間',
      '- **単位**：8単位（1単位＝45時間、修了時に授与）',
      '- **単位**：4.5 ECTS（授与しない）',
      '- **単位**：2クレジットポイント（1クレジットポイント＝20時間）',
      '',
    ],
  ],
  [
    'hours and credits',
    'en',
    {
      effort: {
        hours: 1,
        basis: 'total',
        credits: [
          { system: 'ECTS', points: 5, hoursPerPoint: 27, awarded: true },
          { system: 'JP-TANI', points: 1, awarded: false },
          { system: 'own (1 = 2)', points: 3 },
        ],
      },
    },
    [
      '## Learner effort',
      '',
      '- **Total hours**: 1 hour (total learner time)',
      '- **Credits**: 5 ECTS credits (1 credit = 27 hours, awarded on completion)',
      '- **Credits**: 1 Japanese credit (not awarded)',
      '- **Credits**: 3',
      '  **Credit system**: `own (1 = 2)`',
      '',
    ],
  ],
  [
    'levels of known and other frameworks',
    'ja',
    {
      level: [
        { framework: 'EQF', code: '6', name: { ja: 'EQFレベル6' }, url: 'http://data.europa.eu/snb/eqf/6' },
        { framework: 'own', frameworkName: { ja: '県の区分' }, code: 'a（b）' },
      ],
    },
    [
      '## レベル',
      '',
      '- **EQF**：6（EQFレベル6）',
      '  **URL**：http://data.europa.eu/snb/eqf/6',
      '- **県の区分**：',
      '  **枠組みのコード**：`own`',
      '  **コード**：`a（b）`',
      '',
    ],
  ],
  [
    'forms of participation, and methods with a comma in them',
    'en',
    {
      delivery: {
        modes: ['onsite', 'blended'],
        synchronicity: 'async',
        methods: [{ en: 'Lecture' }, { en: 'Reading, writing' }],
        locations: [{ en: 'Tokyo' }, { en: 'Osaka' }],
      },
    },
    [
      '## Delivery mode',
      '',
      '- **Mode**: Onsite, Blended (onsite and online)',
      '- **Timing**: Asynchronous',
      '- **Method 1**: Lecture',
      '- **Method 2**: Reading, writing',
      '- **Location**: Tokyo, Osaka',
      '',
    ],
  ],
  [
    'languages of instruction and of assessment',
    'ja',
    { languagesOfInstruction: ['ja', 'en-AU'], languagesOfAssessment: ['ja', 'en'] },
    ['## 使用言語', '', '- 日本語', '- en-AU', '- **評価の言語**：日本語、英語', ''],
  ],
  [
    'a schedule',
    'ja',
    {
      schedule: {
        start: '2024-10-01',
        end: '2025-03-15',
        outline: { ja: '毎週土曜日' },
        term: { ja: '令和6年度後期' },
        applicationDeadline: '2024-09-01',
      },
    },
    [
      '## 実施期間',
      '',
      '- **期間**：2024年10月1日〜2025年3月15日',
      '- **日程**：毎週土曜日',
      '- **学期**：令和6年度後期',
      '- **申込締切**：2024年9月1日',
      '',
    ],
  ],
  [
    'who may enrol',
    'en',
    { prerequisites: { text: { en: 'None.' }, eligibility: 'none' }, capacity: 30 },
    [
      '## Prerequisites',
      '',
      'None.',
      '',
      '- **Eligibility**: None',
      '',
      '## Capacity',
      '',
      '- **Places**: 30',
      '',
    ],
  ],
  [
    'a price',
    'ja',
    { capacity: 30, price: { amount: 198000, currency: 'JPY', financialAssistance: { ja: 'なし' } } },
    [
      '## 定員',
      '',
      '- **人数**：30名',
      '',
      '## 受講料',
      '',
      '- **金額**：198,000円',
      '- **経済的支援**：なし',
      '',
    ],
  ],
  [
    'an assessment with words on its methods',
    'ja',
    {
      assessment: {
        methods: [
          { type: 'written', text: { ja: '60%、論述' } },
          { type: 'attendance' },
          { type: 'other', text: { ja: '面談' } },
        ],
        passCriteria: { ja: '60点以上' },
        grading: { ja: '秀・優・良・可' },
        supervised: true,
        identityVerified: false,
        supervisionPlace: 'both',
      },
    },
    [
      '## 評価方法',
      '',
      '- **方法 1**：筆記試験（60%、論述）',
      '- **方法 2**：出席',
      '- **方法 3**：その他の評価（面談）',
      '- **合格基準**：60点以上',
      '- **成績区分**：秀・優・良・可',
      '- **監督・本人確認**：監督あり・本人確認なし（オンラインまたは対面）',
      '',
    ],
  ],
  [
    'an assessment of which little is known',
    'en',
    { assessment: { methods: [{ type: 'quiz' }, { type: 'rpl' }], identityVerified: true } },
    [
      '## Assessment',
      '',
      '- **Method**: Quiz, Recognition of prior learning',
      '- **Supervision and identity verification**: With identity verification',
      '',
    ],
  ],
  [
    'what it is good for',
    'ja',
    {
      recognition: [
        {
          kind: 'credit',
          text: { ja: '8単位を授与する。' },
          body: { ja: '例示大学' },
          url: 'https://example.org/',
        },
        { kind: 'other', text: { ja: '学長が表彰する。' } },
        { kind: 'other', text: { ja: '単位：なし' } },
      ],
      stackability: { mode: 'both', into: [{ title: { ja: '修士' }, url: 'https://example.org/m' }] },
    },
    [
      '## 単位・その他の認定',
      '',
      '- **単位認定**：8単位を授与する。',
      '  **認定機関**：例示大学',
      '  **URL**：https://example.org/',
      '- 学長が表彰する。',
      '- **その他の認定**：単位：なし',
      '',
      '## 積み上げ',
      '',
      '- **種別**：単独でも積み上げも可能',
      '- 修士',
      '  **URL**：https://example.org/m',
      '',
    ],
  ],
  [
    'several kinds of quality assurance',
    'en',
    {
      certification: { document: { en: 'Certificate' }, legalBasis: [{ en: 'Act, Article 105' }] },
      qualityAssurance: [
        { type: 'legalStandard', standard: { en: 'Standards' } },
        { body: { en: 'TEQSA' }, url: 'https://example.org/' },
        { type: 'statement', statement: { en: 'Reviewed each year.' } },
      ],
      organisation: { en: 'A centre.' },
    },
    [
      '## Certification',
      '',
      '- **Document**: Certificate',
      '- **Legal basis 1**: Act, Article 105',
      '',
      '## Quality assurance',
      '',
      '- **Type**: Legal standard',
      '- **Standard**: Standards',
      '- **Type**: Not stated',
      '- **Body**: TEQSA',
      '- **URL**: https://example.org/',
      '- **Type**: Statement of the provider',
      '- **Statement**: Reviewed each year.',
      '',
      '## Organisation',
      '',
      'A centre.',
      '',
    ],
  ],
  [
    'a tier',
    'en',
    {
      badgeTier: {
        framework: 'own',
        code: 'Standard',
        name: { en: 'Standard' },
        starRange: [1, 3],
        starBasis: { en: 'Qualifications held' },
        descriptors: [{ en: 'Works under guidance.' }],
      },
    },
    [
      '## Badge tier',
      '',
      '- **Tier**: Standard',
      '- **Stars**: ★–★★★',
      '- **Stars depend on**: Qualifications held',
      '- Works under guidance.',
      '- **Scheme**: own',
      '- **Tier code**: Standard',
      '',
    ],
  ],
  [
    'everything else',
    'ja',
    {
      further: { ja: '1. 駐車場はありません。\n![地図](x) <b>と' },
      fieldOfStudy: [
        { scheme: 'ISCED-F-2013', code: '0612', name: { ja: '情報' } },
        { name: { ja: '統計学' } },
      ],
      provider: { country: 'JP', region: '東京都', email: 'x@example.org' },
      extra: [
        { framework: 'narrative', element: '問い合わせ先', text: { ja: '教務課' } },
        { framework: 'eu-2022', element: 'Learner', text: { ja: '氏名' } },
        { framework: 'narrative', element: '内容', text: { ja: '別の内容' } },
        { framework: 'narrative', element: '', text: { ja: '前書き' } },
      ],
    },
    [
      '## その他',
      '',
      '1\\. 駐車場はありません。',
      '!\\[地図\\](x) \\<b>と',
      '',
      '- **学問分野**：情報（ISCED-F 2013：0612）',
      '- **学問分野**：',
      '  **名称**：統計学',
      '- **提供機関の国**：日本',
      '- **提供機関の地域**：東京都',
      '- **Learner（EUの標準項目）**：氏名',
      '',
      '## 問い合わせ先',
      '',
      '教務課',
      '',
      '## `内容`',
      '',
      '別の内容',
      '',
      '## 見出しのない記述',
      '',
      '前書き',
      '',
    ],
  ],
]

describe('a narrative reads like this', () => {
  test.for(GOLDEN)('%s, in %s', ([, language, descriptor, lines]) => {
    const markdown = writeNarrative(descriptor, { language })
    expect(markdown.split('\n')).toEqual(lines)
    const reading = readNarrative(markdown)
    expect(reading.language).toBe(language)
    expect(reading.descriptor).toEqual(narrativePart(descriptor, language))
  })

  test('and is empty where there is nothing to say in the language', () => {
    expect(writeNarrative({}, { language: 'ja' })).toBe('')
    expect(
      writeNarrative({ purpose: { en: 'Purpose' }, further: { ja: ' \u3000\n' } }, { language: 'ja' }),
    ).toBe('')
    expect(writeNarrative({ title: { ja: '題' }, id: 'https://example.org/' }, { language: 'ja' })).toBe('')
  })

  test('with texts in ja where ja-JP is asked for', () => {
    const markdown = writeNarrative({ purpose: { ja: '目的' } }, { language: 'ja-JP' })
    expect(markdown).toBe('## 目的\n\n目的\n')
    expect(readNarrative(markdown, { language: 'ja-JP' }).descriptor).toEqual({
      purpose: { 'ja-JP': '目的' },
    })
  })
})

describe('the narrative of a whole course gives everything back that it has in that language', () => {
  test.for([
    ['the Japanese course', JP, 'ja'],
    ['the Japanese course, in English', JP, 'en'],
    ['the European course', EU, 'en'],
    ['the Australian course', AU, 'en'],
    ['the tier of Ibaraki', IBARAKI, 'ja'],
    ['the tier of Hokkaido', HOKKAIDO, 'ja'],
  ] as const)('%s', ([, descriptor, language]) => {
    const reading = readNarrative(writeNarrative(descriptor, { language }))
    expect(reading).toEqual({ descriptor: narrativePart(descriptor, language), language, findings: [] })
  })
})

describe('headings and labels can be told apart', () => {
  test.for(NARRATIVE_SECTIONS.map((section) => [section.key, section] as const))(
    'in %s',
    ([key, section]) => {
      for (const name of [section.en, section.ja, ...section.synonyms]) {
        expect([name, findHeading(HEADINGS, name)]).toEqual([name, key])
      }
      for (const language of ['en', 'ja'] as const) {
        const names = Object.values(section.labels).map((label) => foldTerm(label[language]))
        expect(new Set(names).size).toBe(names.length)
      }
      for (const [label, { en, ja, synonyms = [] }] of Object.entries(section.labels)) {
        for (const name of [en, ja, ...synonyms]) {
          expect([name, findLabel(section, name)?.key]).toEqual([name, label])
          expect(name).not.toMatch(/\d$/)
        }
      }
    },
  )
})
