import {
  checkAward,
  checkDescriptor,
  type FrameworkId,
  type FromFrameworkOptions,
  type FromFrameworkResult,
  fromFramework,
  toFramework,
} from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldKey } from '../src/descriptors/frameworks/fold-key.ts'
import { FRAMEWORK_TABLES } from '../src/descriptors/frameworks/framework-tables.ts'
import { arbitraryAward, arbitraryDescriptor } from './support/arbitrary-descriptors.ts'
import { AU, AU_AWARD, EU, EU_AWARD, JP, JP_AWARD } from './support/descriptor-samples.ts'
import { AU_DOCUMENT, EU_DOCUMENT, frameworkDocuments, JP_DOCUMENT } from './support/framework-documents.ts'

const FRAMEWORKS: readonly FrameworkId[] = ['eu-2022', 'au-nmf-2021', 'jp-rishu-164']

function written({ descriptor, award }: FromFrameworkResult, framework: FrameworkId): unknown {
  return toFramework(descriptor, framework, award && { award }).document
}

function codes({ findings }: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return findings.map(({ code }) => code)
}

/** A document with one element, which is what most rows are about. */
function one(
  framework: FrameworkId,
  key: string,
  value: unknown,
  options?: FromFrameworkOptions,
): FromFrameworkResult {
  return fromFramework({ [key]: value }, framework, options)
}

describe('the tables of the frameworks', () => {
  test.for(FRAMEWORKS)('%s: no two elements share a spelling', (framework) => {
    const owners = new Map<string, string>()
    for (const { id, name, synonyms } of FRAMEWORK_TABLES[framework].elements) {
      for (const spelling of new Set([name, id, ...synonyms].map(foldKey))) {
        expect(spelling).not.toBe('')
        expect(owners.get(spelling) ?? id).toBe(id)
        owners.set(spelling, id)
      }
    }
  })

  test.for(FRAMEWORKS)('%s: no two elements of the framework share a field', (framework) => {
    const fields = FRAMEWORK_TABLES[framework].elements
      .filter(({ standing }) => standing === undefined)
      .flatMap((element) => element.fields)
    expect(new Set(fields).size).toBe(fields.length)
  })

  test('the elements of the frameworks are all there', () => {
    const ids = (framework: FrameworkId): string[] => FRAMEWORK_TABLES[framework].elements.map(({ id }) => id)
    const count = (length: number, prefix: string): string[] =>
      Array.from({ length }, (_, index) => `${prefix}${index + 1}`)
    expect(ids('eu-2022')).toEqual(expect.arrayContaining([...count(11, 'EU-M'), ...count(5, 'EU-O')]))
    expect(ids('au-nmf-2021')).toEqual(expect.arrayContaining(count(15, 'AU-')))
    expect(ids('jp-rishu-164')).toEqual(expect.arrayContaining(count(11, 'JP-')))
  })
})

describe('whole documents', () => {
  test.for([
    ['eu-2022', EU_DOCUMENT],
    ['au-nmf-2021', AU_DOCUMENT],
    ['jp-rishu-164', JP_DOCUMENT],
  ] as const)('%s: what is read has the form of a descriptor and of an award', ([framework, document]) => {
    const { descriptor, award } = fromFramework(document, framework)
    expect(checkDescriptor(descriptor)).toEqual([])
    expect(checkAward(award ?? {})).toEqual([])
  })

  test('a 履修証明 as a university certifies it', () => {
    const read = fromFramework(JP_DOCUMENT, 'jp-rishu-164', {
      id: 'https://a.example/1',
      providerId: 'did:web:a.example',
    })
    expect(read.descriptor).toMatchObject({
      schemaVersion: '1.0',
      id: 'https://a.example/1',
      conformsTo: ['jp-rishu-164'],
      languages: ['ja', 'en'],
      credentialKind: 'certificate',
      title: { ja: '食と農の経営講座', en: 'Farm Management' },
      effort: { hours: 120, basis: 'contact', credits: [{ system: 'JP-TANI', points: 8, awarded: true }] },
      prerequisites: { eligibility: 'jp-university-admission' },
      content: { topics: [{ ja: '農業会計' }, { ja: '販路の開拓' }, { ja: '経営計画の作成' }] },
      delivery: {
        synchronicity: 'async',
        methods: [{ ja: '講義' }, { ja: '演習' }, { ja: 'メディア授業' }],
      },
      provider: { id: 'did:web:a.example', name: { ja: '例示農業大学' } },
      schedule: { start: '2024-10-01', end: '2025-03-15' },
      price: { amount: 98_000, currency: 'JPY' },
      certification: { legalBasis: [{ ja: '学校教育法第105条' }, { ja: '学校教育法施行規則第164条' }] },
    })
    for (const invented of [
      'learningOutcomes',
      'assessment',
      'capacity',
      'level',
      'languagesOfInstruction',
    ]) {
      expect(read.descriptor).not.toHaveProperty(invented)
    }
    expect(read.award).toMatchObject({
      descriptor: 'https://a.example/1',
      certificateNumber: '0012',
      issuedOn: '2025-03-31',
      learner: { name: '髙﨑　神太郎', kana: 'タカサキ　シンタロウ' },
      extra: [{ framework: 'jp-rishu-164', element: '学長名', text: { ja: '例示　一郎' } }],
    })
    expect(written(read, 'jp-rishu-164')).toEqual(JP_DOCUMENT)
  })

  test('an EU micro-credential', () => {
    const read = fromFramework(EU_DOCUMENT, 'eu-2022')
    expect(read.descriptor).toMatchObject({
      languages: ['en', 'fi'],
      provider: { name: { en: 'Saimaa Institute' }, country: 'FI', region: 'Uusimaa' },
      awardingBodies: [{ name: { en: 'Saimaa Institute' } }, { name: { en: 'Ladoga College' } }],
      learningOutcomes: [
        { text: { en: 'Take samples of soil.' } },
        { text: { en: 'Explain what a city does to its soil.' } },
      ],
      effort: { hours: 65, basis: 'total', credits: [{ system: 'ECTS', points: 2.5 }] },
      level: [
        { framework: 'EQF', code: '6' },
        { framework: 'QF-EHEA', code: 'first-cycle' },
      ],
      delivery: { modes: ['blended'] },
      assessment: {
        methods: [
          { type: 'written' },
          { type: 'portfolio' },
          { type: 'other', text: { en: 'A walk with the examiner' } },
        ],
        supervised: true,
        identityVerified: true,
        supervisionPlace: 'both',
      },
      qualityAssurance: [{ type: 'institutional', body: { en: 'FINEEC' }, url: 'https://www.karvi.fi/en' }],
      prerequisites: { text: { en: 'None.' }, eligibility: 'none' },
      stackability: { mode: 'stackable' },
      extra: [{ framework: 'eu-2022', element: 'Sponsor', text: { zxx: 'null' } }],
    })
    expect(read.descriptor.effort?.credits?.[0]).not.toHaveProperty('awarded')
    expect(read.award).toMatchObject({
      issuedOn: '2025-05-31',
      learner: { name: 'Søren Ødegård', identifiers: [{ type: 'emailAddress', value: 'soren@example.org' }] },
      results: [{ of: 'grade', value: '4/5' }],
    })
    expect(written(read, 'eu-2022')).toEqual(EU_DOCUMENT)
  })

  test('an Australian microcredential', () => {
    const read = fromFramework(AU_DOCUMENT, 'au-nmf-2021')
    expect(read.award).toBeUndefined()
    expect(read.descriptor).toMatchObject({
      content: {
        overview: { en: 'Plan, practise, recover.' },
        topics: [{ en: 'Plans' }, { en: 'Insurance' }],
      },
      languagesOfInstruction: ['en'],
      delivery: { modes: ['online'], synchronicity: 'async' },
      schedule: { start: '2025-07-07', end: '2025-08-29', outline: { en: 'self-paced' } },
      effort: {
        hours: 40,
        basis: 'total',
        breakdown: { structured: 15, selfDirected: 20, assessment: 5 },
        credits: [{ system: 'AU-CP', points: 2 }],
      },
      price: {
        amount: 695,
        currency: 'AUD',
        financialAssistance: { en: 'The Commonwealth gives no support.' },
      },
      assessment: {
        methods: [{ type: 'quiz' }, { type: 'assignment' }],
        passCriteria: { en: 'Four in five answers right.' },
      },
      recognition: [{ kind: 'credit' }, { kind: 'industry' }],
      level: [{ framework: 'AQF', code: '8' }],
      prerequisites: { eligibility: 'none' },
    })
    expect(codes(read)).toContain('FRAMEWORK_DELIVERY_IS_NOT_ISSUE')
    expect(codes(read)).toContain('FRAMEWORK_RECOGNITION_IS_NOT_GRADE')
    expect(written(read, 'au-nmf-2021')).toEqual(AU_DOCUMENT)
  })

  test('the labels of the wallet pilot are read, and written again', () => {
    const document = {
      発行機関: '例示大学',
      授業言語: ['日本語', '英語'],
      予想学習時間: '90時間',
      学習経験レベル: 6,
      品質保証タイプ: '認証評価',
      履修要件: '特になし',
      積み上げ可能性: true,
      family_name: '山田',
      given_name: '花子',
    }
    const read = fromFramework(document, 'eu-2022', { language: 'ja' })
    expect(read.descriptor).toMatchObject({
      languages: ['ja'],
      provider: { name: { ja: '例示大学' } },
      languagesOfInstruction: ['ja', 'en'],
      effort: { hours: 90, basis: 'total' },
      level: [{ framework: 'EQF', code: '6' }],
      qualityAssurance: [{ type: 'institutional' }],
      stackability: { mode: 'stackable' },
    })
    expect(codes(read)).toContain('FRAMEWORK_STACKABILITY_IS_BOOLEAN')
    expect(read.award?.learner).toMatchObject({ familyName: '山田', givenName: '花子' })
    expect(written(read, 'eu-2022')).toEqual(document)
  })

  test.for(['titleOfTheMicroCredential', 'EU-M2', 'title_of_the_micro-credential', '　Ｔｉｔｌｅ※'])(
    '%s is the title',
    (key) => {
      const read = one('eu-2022', key, 'Soil')
      expect(read.descriptor.title).toEqual({ en: 'Soil' })
      expect(written(read, 'eu-2022')).toEqual({ [key]: 'Soil' })
    },
  )

  test.for([
    '１．課程の名称',
    '① 課程の名称',
    '（１）課程の名称',
    '第1 課程の名称',
    '１－１ 課程の名称',
    '1.1. 課程の名称',
    'ア 課程の名称',
    '一 課程の名称',
    'ア．課程の名称',
    '■ 課程の名称（必須）',
    '履修証明プログラムの名称',
    '課程名',
  ])('%s is the title of a 履修証明', (key) => {
    const read = one('jp-rishu-164', key, '講座')
    expect(read.descriptor.title).toEqual({ ja: '講座' })
    expect(written(read, 'jp-rishu-164')).toEqual({ [key]: '講座' })
  })

  test.for(['第1回 課程の名称', '課程の名称（英語）', '課程の名称（旧）', '8単位'])(
    '%s is another element',
    (key) => {
      expect(codes(one('jp-rishu-164', key, '講座'))).toContain('FRAMEWORK_ELEMENT_UNKNOWN')
    },
  )

  test.for([
    ['jp-rishu-164', '総時間数（単位：時間）', { effort: { hours: 120, basis: 'contact' } }],
    ['jp-rishu-164', '定員（名）', { capacity: 120 }],
    ['jp-rishu-164', '受講料（円）', { price: { amount: 120, currency: 'JPY' } }],
    ['au-nmf-2021', 'Price (A$)', { price: { amount: 120, currency: 'AUD' } }],
    ['au-nmf-2021', 'Price (incl. GST)', {}],
    ['eu-2022', 'Notional workload (hours)', { effort: { hours: 120, basis: 'total' } }],
    ['eu-2022', 'Notional workload (ECTS)', { effort: { credits: [{ system: 'ECTS', points: 120 }] } }],
  ] as const)('%s: the unit behind %s goes with the number', ([framework, key, fields]) => {
    for (const value of ['120', 120]) {
      const read = one(framework, key, value)
      const { effort, capacity, price } = read.descriptor
      expect(JSON.parse(JSON.stringify({ effort, capacity, price }))).toEqual(fields)
      expect(written(read, framework)).toEqual({ [key]: value })
    }
  })

  test('a bare number under the full name of the workload may be hours or credits, and stays a number', () => {
    const key =
      'Notional workload needed to achieve the learning outcomes (in ECTS credits, wherever possible)'
    expect(one('eu-2022', key, 5).descriptor.effort).toBeUndefined()
  })
})

describe('what is about one learner stays out of the description', () => {
  const personal = {
    氏名: '山田 太郎',
    交付日: '令和7年3月31日',
    証明書番号: '第12号',
    学籍番号: 'S-77',
    住所: '某所',
    学長名: '某氏',
  }

  test('nothing of it is in the descriptor, not even as wording', () => {
    const read = fromFramework({ ...personal, 課程の名称: '講座' }, 'jp-rishu-164')
    const text = JSON.stringify(read.descriptor)
    for (const value of Object.values(personal)) expect(text).not.toContain(value)
    expect(JSON.stringify({ ...read.award, learner: undefined })).not.toMatch(/山田|S-77|某所/)
    expect(written(read, 'jp-rishu-164')).toEqual({ ...personal, 課程の名称: '講座' })
  })

  test.for([
    ['jp-rishu-164', { 生年月日: '平成2年1月2日' }, '/生年月日'],
    ['jp-rishu-164', { 受講者: [{ 名: '太郎', 生年月日: '平成2年1月2日' }] }, '/受講者/0/生年月日'],
    [
      'eu-2022',
      { 'Identification of the learner': { name: 'A', dateOfBirth: '平成2年1月2日' } },
      '/Identification of the learner/dateOfBirth',
    ],
    ['au-nmf-2021', { 'Date of birth': '平成2年1月2日' }, '/Date of birth'],
  ] as const)('%s: a date of birth is kept nowhere: %j', ([framework, document, path]) => {
    const read = fromFramework(document, framework)
    expect(JSON.stringify([read.descriptor, read.award])).not.toContain('平成2年')
    expect(read.findings).toContainEqual(
      expect.objectContaining({ code: 'FRAMEWORK_PRIVATE_LEFT_OUT', path }),
    )
  })
})

describe('values of single elements', () => {
  test.for([
    ['120時間', 120],
    ['１２０時間', 120],
    ['百二十時間', 120],
    ['120', 120],
    [60, 60],
    ['1,200時間', 1200],
    ['七時間半', undefined],
    ['PT120H', 120],
    ['P60M', undefined],
    ['約120時間', 120],
    ['講義60時間、演習60時間', undefined],
    ['合計120時間（講義60時間、演習60時間）', 120],
    ['90分×80回', undefined],
    ['一万時間', undefined],
    [-1, undefined],
  ] as const)('総時間数 %j is %j hours', ([value, hours]) => {
    const read = one('jp-rishu-164', '総時間数', value)
    expect(read.descriptor.effort?.hours).toBe(hours)
    expect(codes(read)).toContain(
      hours === undefined ? 'FRAMEWORK_VALUE_NOT_READ' : 'FRAMEWORK_HOURS_ARE_CONTACT',
    )
    expect(codes(read).includes('FRAMEWORK_NUMBER_INEXACT')).toBe(value === '約120時間')
    expect(written(read, 'jp-rishu-164')).toEqual({ 総時間数: value })
  })

  test('the basis of 総時間数 is for the caller to change, and a stated one stands', () => {
    expect(one('jp-rishu-164', '総時間数', '120時間', { basis: 'total' }).descriptor.effort?.basis).toBe(
      'total',
    )
    expect(codes(one('jp-rishu-164', '総時間数', '120時間', { basis: 'total' }))).not.toContain(
      'FRAMEWORK_HOURS_ARE_CONTACT',
    )
    const stated = { hours: 120, basis: 'total' }
    expect(one('jp-rishu-164', '総時間数', stated).descriptor.effort).toEqual(stated)
    expect(one('jp-rishu-164', '総時間数', { hours: 120, basis: null }).descriptor.effort).toEqual({
      hours: 120,
    })
  })

  test.for([
    ['単位授与', '8単位', { points: 8, awarded: true }],
    ['単位数', '8単位', { points: 8 }],
    ['単位数', '有（８単位）', { points: 8, awarded: true }],
    ['単位授与', 'あり：2.5単位', { points: 2.5, awarded: true }],
    ['単位授与', '無', { points: 0, awarded: false }],
    ['単位授与', 'なし', { points: 0, awarded: false }],
    ['単位授与', false, { points: 0, awarded: false }],
    ['単位授与', '授与しない（8単位相当）', undefined],
    ['単位授与', '8単位を授与する予定', undefined],
    ['単位授与', '有', undefined],
    ['単位数', { 単位: '８', 授与: '無' }, { points: 8, awarded: false }],
  ] as const)('%s %j is %j', ([key, value, credit]) => {
    const read = one('jp-rishu-164', key, value)
    expect(read.descriptor.effort?.credits).toEqual(credit && [{ system: 'JP-TANI', ...credit }])
    expect(written(read, 'jp-rishu-164')).toEqual({ [key]: value })
  })

  test.for([
    ['30名', 30],
    ['３０人', 30],
    ['三十名', 30],
    ['30', 30],
    [30, 30],
    ['若干名', undefined],
    ['2.5', undefined],
    ['各期20名、計40名', 40],
  ] as const)('定員 %j is %j', ([value, capacity]) => {
    const read = one('jp-rishu-164', '定員', value)
    expect(read.descriptor.capacity).toBe(capacity)
    expect(codes(read).includes('FRAMEWORK_CAPACITY_NOT_NUMBER')).toBe(capacity === undefined)
    expect(written(read, 'jp-rishu-164')).toEqual({ 定員: value })
  })

  test.for([
    ['講義、演習', { methods: [{ ja: '講義' }, { ja: '演習' }] }],
    ['対面・オンライン併用', { modes: ['blended'] }],
    ['講義・演習', { methods: [{ ja: '講義' }, { ja: '演習' }] }],
    ['オンライン（オンデマンド）', { modes: ['online'], synchronicity: 'async' }],
    ['通信教育', { modes: ['correspondence'] }],
    // Part of the classes being online does not make it an online course.
    ['メディア授業', { modes: ['online'], methods: [{ ja: 'メディア授業' }] }],
    [
      '面接授業、メディア授業',
      { modes: ['onsite', 'online'], methods: [{ ja: '面接授業' }, { ja: 'メディア授業' }] },
    ],
    ['講義、メディア授業', { methods: [{ ja: '講義' }, { ja: 'メディア授業' }] }],
    [
      '講義、メディア授業、ブレンド型',
      { modes: ['blended'], methods: [{ ja: '講義' }, { ja: 'メディア授業' }] },
    ],
    [
      { 形態: 'メディア授業', 方法: '講義' },
      { modes: ['online'], methods: [{ ja: 'メディア授業' }, { ja: '講義' }] },
    ],
    ['実験', { methods: [{ ja: '実験' }] }],
    ['事例研究', { methods: [{ ja: '事例研究' }] }],
  ] as const)('授業の方法 %s', ([value, delivery]) => {
    const read = one('jp-rishu-164', '授業の方法', value)
    expect(read.descriptor.delivery).toEqual(delivery)
    expect(written(read, 'jp-rishu-164')).toEqual({ 授業の方法: value })
  })

  test('修了要件 says how learning is assessed only where it is nothing but types, and says it nowhere else', () => {
    const assessed = (document: unknown): unknown =>
      fromFramework(document, 'jp-rishu-164').descriptor.assessment
    expect(assessed({ 修了要件: '出席、レポート' })).toEqual({
      methods: [{ type: 'attendance' }, { type: 'assignment' }],
    })
    expect(assessed({ 修了要件: '8割以上出席し、試験に合格すること。' })).toBeUndefined()
    expect(assessed({ 修了要件: '出席', 評価方法: '口述試験' })).toEqual({ methods: [{ type: 'oral' }] })
    expect(codes(one('jp-rishu-164', '修了要件', '出席'))).toContain('FRAMEWORK_COMPLETION_IS_NOT_ASSESSMENT')
  })

  test('目的 is no learning outcome, and 設置基準 no review', () => {
    const read = fromFramework({ 目的: '学べるようにする。', 設置基準: '大学設置基準' }, 'jp-rishu-164')
    expect(read.descriptor.learningOutcomes).toBeUndefined()
    expect(read.descriptor.qualityAssurance).toEqual([
      { type: 'legalStandard', standard: { ja: '大学設置基準' } },
    ])
    expect(codes(read)).toEqual(
      expect.arrayContaining(['FRAMEWORK_PURPOSE_IS_NOT_OUTCOMES', 'FRAMEWORK_STANDARD_IS_LAW']),
    )
  })

  test.for([
    ['5 ECTS', undefined, 5],
    ['125 hours', 125, undefined],
    ['5 ECTS (125-150 hours)', undefined, 5],
    ['5', undefined, undefined],
    [5, undefined, undefined],
    ['PT60H', 60, undefined],
    [{ hours: 120, ects: 4 }, 120, 4],
    ['1 hour', 1, undefined],
  ] as const)('the workload %j is %j hours and %j ECTS', ([value, hours, ects]) => {
    const { effort } = one('eu-2022', 'Notional workload', value).descriptor
    expect(effort?.hours).toBe(hours)
    expect(effort?.credits?.[0]?.points).toBe(ects)
  })

  test.for([
    ['EQF 1', ['EQF', '1']],
    ['EQF level 8', ['EQF', '8']],
    ['EQF 9', undefined],
    ['EQF 0', undefined],
    [6, ['EQF', '6']],
    ['ＥＱＦ６', ['EQF', '6']],
    ['EQF 5-6', undefined],
    ['http://data.europa.eu/snb/eqf/6', ['EQF', '6']],
    ['AQF 10', ['AQF', '10']],
    ['third cycle', ['QF-EHEA', 'third-cycle']],
    ['high', undefined],
  ] as const)('the level %j is %j', ([value, level]) => {
    const read = one('eu-2022', 'Level', value)
    expect(read.descriptor.level).toEqual(level && [{ framework: level[0], code: level[1] }])
  })

  test.for([
    ['supervised with no identity verification', [true, false, undefined]],
    ['unsupervised with no identity verification', [false, false, undefined]],
    ['Supervised onsite with identity verification', [true, true, 'onsite']],
    ['監督あり・本人確認なし', [true, false, undefined]],
    ['supervised by a robot', [undefined, undefined, undefined]],
  ] as const)('supervision: %s', ([value, expected]) => {
    const { supervised, identityVerified, supervisionPlace } =
      one('eu-2022', 'EU-O2', value).descriptor.assessment ?? {}
    expect([supervised, identityVerified, supervisionPlace]).toEqual(expected)
  })

  test.for([
    ['Finland', { country: 'FI' }],
    ['UK', { country: 'GB' }],
    ['EL', { country: 'GR' }],
    ['JP', { country: 'JP' }],
    ['日本（東京都）', { country: 'JP', region: '東京都' }],
    ['Tokyo, Japan', { country: 'JP', region: 'Tokyo' }],
    ['http://publications.europa.eu/resource/authority/country/FIN', { country: 'FI' }],
    ['XX', undefined],
    ['Atlantis', undefined],
  ] as const)('the issuer in %s', ([value, provider]) => {
    expect(one('eu-2022', 'EU-M3', value).descriptor.provider).toEqual(provider)
  })

  test.for([
    ['$450', { amount: 450, currency: 'AUD' }],
    ['$1,200 (incl. GST)', { amount: 1_200, currency: 'AUD' }],
    [{ fee: '$450' }, { amount: 450, currency: 'AUD' }],
    [
      { fee: '$450', currency: 'NZD' },
      { amount: 450, currency: 'NZD' },
    ],
    [450, { amount: 450 }],
    ['A$450', { amount: 450, currency: 'AUD' }],
    ['¥198,000', { amount: 198_000, currency: 'JPY' }],
    ['free', { amount: 0 }],
    // What is not about help is no help, and would be shown as that.
    ['Ask us', undefined],
    ['Scholarships on request', { financialAssistance: { en: 'Scholarships on request' } }],
    ['A$ 1,200', { amount: 1_200, currency: 'AUD' }],
    ['AU$1,200.50', { amount: 1_200.5, currency: 'AUD' }],
    ['AUD $1,200', { amount: 1_200, currency: 'AUD' }],
    ['1,200 AUD', { amount: 1_200, currency: 'AUD' }],
    ['US$900', { amount: 900, currency: 'USD' }],
    ['A$1,200 (incl. GST)', { amount: 1_200, currency: 'AUD' }],
    [
      'Fee-free (Commonwealth supported)',
      { amount: 0, financialAssistance: { en: '(Commonwealth supported)' } },
    ],
    ['Free for members', undefined],
    ['A$ 1.2k', undefined],
    ['A$1 200', undefined],
    ['A$1,200-1,500', undefined],
    ['A$1,200 to 1,500', undefined],
    ['-5', undefined],
    [-5, undefined],
    [{ fee: 'free' }, { amount: 0 }],
    [
      { price: 'A$ 1,200', assistance: 'FEE-HELP' },
      { amount: 1_200, currency: 'AUD', financialAssistance: { en: 'FEE-HELP' } },
    ],
    ['from 450 to 600 dollars', undefined],
  ] as const)('the price %j', ([value, price]) => {
    const read = one('au-nmf-2021', 'Price', value)
    expect(read.descriptor.price).toEqual(price)
    expect(written(read, 'au-nmf-2021')).toEqual({ Price: value })
  })

  test('a dollar sign alone is Australian in an Australian document, which is said', () => {
    const assumed = (framework: FrameworkId, key: string, value: unknown) =>
      one(framework, key, value).findings.filter(({ code }) => code === 'FRAMEWORK_CURRENCY_ASSUMED')
    expect(assumed('au-nmf-2021', 'Price', '$695').map(({ severity, path }) => [severity, path])).toEqual([
      ['info', '/Price'],
    ])
    expect(assumed('au-nmf-2021', 'Price', { fee: '$695' })).toHaveLength(1)
    for (const value of ['A$695', '695', 695, 'free', { fee: '$695', currency: 'NZD' }]) {
      expect(assumed('au-nmf-2021', 'Price', value)).toEqual([])
    }
    expect(assumed('jp-rishu-164', '受講料', '$695')).toEqual([])
    expect(one('jp-rishu-164', '受講料', '$695').descriptor.price).toEqual({ amount: 695 })
  })

  test.for([
    ['98,000円', 98_000, []],
    ['９８，０００円（税込）', 98_000, []],
    ['税込98,000円', 98_000, []],
    ['金98,000円也', 98_000, []],
    ['10万円', 100_000, []],
    ['９万８千円', 98_000, []],
    ['九万八千円', 98_000, []],
    ['1.5万円', 15_000, []],
    ['98千円', 98_000, []],
    ['9万800円', 90_800, []],
    ['無償', 0, []],
    ['98,000円（税別）', 98_000, ['FRAMEWORK_NUMBER_INEXACT']],
    ['98,000円＋消費税', 98_000, ['FRAMEWORK_NUMBER_INEXACT']],
    ['98,000円（入学金28,000円を含む）', 98_000, ['FRAMEWORK_NUMBER_INEXACT']],
    ['98,000円/人', 98_000, ['FRAMEWORK_TEXT_READ_IN_PART']],
    ['98,000円（教材費含む）', 98_000, ['FRAMEWORK_TEXT_READ_IN_PART']],
    ['一般98,000円、学生49,000円', undefined, ['FRAMEWORK_VALUE_NOT_READ']],
    ['未定', undefined, ['FRAMEWORK_VALUE_NOT_READ']],
  ] as const)('受講料 %s', ([value, amount, expected]) => {
    const read = one('jp-rishu-164', '受講料', value)
    expect(read.descriptor.price?.amount).toBe(amount)
    expect(read.descriptor.price?.financialAssistance).toBeUndefined()
    expect(codes(read).filter((code) => code !== 'FRAMEWORK_LANGUAGE_ASSUMED')).toEqual(expected)
    expect(written(read, 'jp-rishu-164')).toEqual({ 受講料: value })
  })

  test.for([
    [
      { start: '08/07/2025', end: '29/08/2025' },
      { start: '2025-07-08', end: '2025-08-29' },
    ],
    ['08/07/2025 - 29/08/2025', { start: '2025-07-08', end: '2025-08-29' }],
    ['08/07/2025', { outline: { en: '08/07/2025' } }],
    [{ start: '08/07/2025', end: '09/08/2025' }, undefined],
  ] as const)('the dates of delivery %j', ([value, schedule]) => {
    const read = one('au-nmf-2021', 'Date of Delivery', value)
    expect(read.descriptor.schedule).toEqual(schedule)
    expect(codes(read).includes('FRAMEWORK_DATE_ORDER_UNCLEAR')).toBe(
      schedule === undefined || 'outline' in schedule,
    )
    expect(written(read, 'au-nmf-2021')).toEqual({ 'Date of Delivery': value })
  })

  test.for([
    [20_250_331, '2025-03-31'],
    [45_747, undefined],
  ] as const)('交付日 %j', ([value, date]) => {
    const read = one('jp-rishu-164', '交付日', value)
    expect(read.award?.issuedOn).toBe(date)
    expect(written(read, 'jp-rishu-164')).toEqual({ 交付日: value })
  })

  test('help with the price is kept to the letter', () => {
    const read = one('jp-rishu-164', '受講料', '98,000円。㈱例示の社員は割引あり')
    expect(read.descriptor.price?.financialAssistance).toEqual({ ja: '㈱例示の社員は割引あり' })
  })
})

describe('languages', () => {
  test.for([
    ['名称 / Title', { ja: '名称', en: 'Title' }],
    ['Title / 名称', { ja: '名称', en: 'Title' }],
    ['名称／Title', { ja: '名称／Title' }],
    ['AI / 人工知能', { ja: 'AI / 人工知能' }],
    ['講義 / 演習', { ja: '講義 / 演習' }],
    ['一 / two words / 三', { ja: '一 / two words / 三' }],
  ] as const)('the title %s', ([value, title]) => {
    const read = one('jp-rishu-164', '課程の名称', value)
    expect(read.descriptor.title).toEqual(title)
    expect(codes(read).includes('FRAMEWORK_TEXT_BILINGUAL')).toBe(Object.keys(title).length === 2)
    expect(written(read, 'jp-rishu-164')).toEqual({ 課程の名称: value })
  })

  test('a language that is assumed is said so, unless the caller gave it', () => {
    expect(codes(one('eu-2022', 'Title', 'Sols urbains'))).toContain('FRAMEWORK_LANGUAGE_ASSUMED')
    const french = one('eu-2022', 'Title', 'Sols urbains', { language: 'fr' })
    expect(french.descriptor).toMatchObject({ languages: ['fr'], title: { fr: 'Sols urbains' } })
    expect(codes(french)).not.toContain('FRAMEWORK_LANGUAGE_ASSUMED')
    expect(written(french, 'eu-2022')).toEqual({ Title: 'Sols urbains' })
  })

  test('one language is written where it exists', () => {
    const { document, findings } = toFramework(JP, 'jp-rishu-164', { language: 'en' })
    expect(document['課程の名称']).toEqual({ en: JP.title?.['en'] })
    expect(codes({ findings })).toContain('FRAMEWORK_LANGUAGE_LEFT_OUT')
  })

  test.for([
    ['マイクロクレデンシャル 会計', 'microCredential'],
    ['会計講座', 'certificate'],
  ] as const)('%s is a %s', ([title, kind]) => {
    expect(one('jp-rishu-164', '課程の名称', title).descriptor.credentialKind).toBe(kind)
  })

  test('no kind of credential is made up for the others', () => {
    expect(one('eu-2022', 'Title of the micro-credential', 'Soil').descriptor).not.toHaveProperty(
      'credentialKind',
    )
  })
})

describe('a field that changed is not written in its old words', () => {
  test('hours', () => {
    const { descriptor } = one('jp-rishu-164', '総 時間数', '１２０時間')
    const changed = { ...descriptor, effort: { ...descriptor.effort, hours: 90 } }
    const { document, findings } = toFramework(changed, 'jp-rishu-164')
    expect(document).toEqual({ '総 時間数': '90時間' })
    expect(codes({ findings })).toContain('FRAMEWORK_WORDING_OUTDATED')
  })

  test('an element without a field gives way to the field', () => {
    const { descriptor } = one('jp-rishu-164', '定員', '若干名')
    const { document, findings } = toFramework({ ...descriptor, capacity: 30 }, 'jp-rishu-164')
    expect(document).toEqual({ 定員: '30名' })
    expect(codes({ findings })).toContain('FRAMEWORK_EXTRA_LEFT_OUT')
  })

  test('the words of one framework are not used for another', () => {
    const { descriptor } = fromFramework(JP_DOCUMENT, 'jp-rishu-164')
    const { document, findings } = toFramework(descriptor, 'eu-2022')
    expect(document['Notional workload needed to achieve the learning outcomes']).toMatchObject({
      hours: 120,
      basis: 'contact',
    })
    expect(document).not.toHaveProperty('Learning outcomes')
    expect(codes({ findings })).toEqual(
      expect.arrayContaining([
        'FRAMEWORK_HOURS_ARE_NOT_WORKLOAD',
        'FRAMEWORK_CREDITS_ARE_OF_OTHERS',
        'FRAMEWORK_FIELD_LEFT_OUT',
      ]),
    )
  })
})

describe('the samples go through their own framework and come back', () => {
  test.for([
    ['eu-2022', EU, EU_AWARD],
    ['au-nmf-2021', AU, AU_AWARD],
    ['jp-rishu-164', JP, JP_AWARD],
  ] as const)('%s', ([framework, descriptor, award]) => {
    const { document, findings } = toFramework(descriptor, framework, { award })
    const back = fromFramework(document, framework)
    expect(missingFrom(back, { descriptor, award }, findings)).toEqual([])
  })
})

/** The paths that are neither the same in both nor listed as left out. */
function missingFrom(
  back: FromFrameworkResult,
  source: { readonly descriptor: object; readonly award: object },
  findings: readonly { readonly code: string; readonly path: string }[],
): string[] {
  const left = findings
    .filter(({ code }) => code === 'FRAMEWORK_FIELD_LEFT_OUT' || code === 'FRAMEWORK_FIELD_IN_PART')
    .map(({ path }) => path)
  const missing = [...leaves({ ...source.descriptor, award: source.award })].filter(([path, value]) => {
    if (
      /^\/(?:schemaVersion|languages|conformsTo|extra|sourceTerms|award\/(?:descriptor|extra|sourceTerms|learner\/(?:extra|sourceTerms)))(?:\/|$)/.test(
        path,
      )
    )
      return false
    if (left.some((field) => path === field || path.startsWith(`${field}/`))) return false
    return new Map(leaves({ ...back.descriptor, award: back.award ?? {} })).get(path) !== value
  })
  return missing.map(([path]) => path)
}

function* leaves(value: unknown, path = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value]
  else for (const [key, member] of Object.entries(value)) yield* leaves(member, `${path}/${key}`)
}

/** Whether something like a date of birth was left out: `dob` is a key that chance makes now and then. */
function isPrivate({ findings }: FromFrameworkResult): boolean {
  return findings.some(({ code }) => code === 'FRAMEWORK_PRIVATE_LEFT_OUT')
}

describe('any document', () => {
  test.for(FRAMEWORKS)('%s: comes back as it was', (framework) => {
    fc.assert(
      fc.property(frameworkDocuments(framework), (document) => {
        const read = fromFramework(document, framework)
        fc.pre(!isPrivate(read))
        expect(written(read, framework)).toEqual(document)
      }),
      { numRuns: 600 },
    )
  })

  test.for(FRAMEWORKS)('%s: whatever is JSON can be read, and objects come back', (framework) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = fromFramework(value, framework)
        fc.pre(!isPrivate(read))
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
          expect(written(read, framework)).toEqual(value)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.for(FRAMEWORKS)(
    '%s: whatever a descriptor says is in the document or in the findings',
    (framework) => {
      fc.assert(
        fc.property(arbitraryDescriptor(), arbitraryAward(), (descriptor, award) => {
          const { document, findings } = toFramework(descriptor, framework, { award })
          expect(missingFrom(fromFramework(document, framework), { descriptor, award }, findings)).toEqual([])
        }),
        { numRuns: 150 },
      )
    },
  )
})
