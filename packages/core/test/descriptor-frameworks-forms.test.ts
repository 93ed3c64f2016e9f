import { type FrameworkId, fromFramework, toFramework } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'

type Read = ReturnType<typeof fromFramework>

/** Reads one element, and makes sure that the document comes back. */
function one(framework: FrameworkId, key: string, value: unknown): Read {
  const read = fromFramework({ [key]: value }, framework)
  const { document } = toFramework(read.descriptor, framework, read.award && { award: read.award })
  expect(document).toEqual({ [key]: value })
  return read
}

function codes({ findings }: Read): string[] {
  return findings.map(({ code }) => code).filter((code) => code !== 'FRAMEWORK_LANGUAGE_ASSUMED')
}

function entry(id: string, label = 'a label'): object {
  return { id, type: 'Concept', inScheme: { id: 'http://data.europa.eu/snb/x' }, prefLabel: { en: label } }
}

describe('texts in the forms of others', () => {
  test.for([
    [
      { en: ['Soil'], fi: ['Maa'] },
      { en: 'Soil', fi: 'Maa' },
    ],
    [{ '@value': 'Maa', '@language': 'fi' }, { fi: 'Maa' }],
    [
      [
        { '@value': 'Soil', '@language': 'en' },
        { '@value': 'Maa', '@language': 'fi' },
      ],
      { en: 'Soil', fi: 'Maa' },
    ],
    [[{ language: 'fi', value: 'Maa' }], { fi: 'Maa' }],
    [{ text: 'Soil' }, { en: 'Soil' }],
    [{ en: ['Soil', 'Water'] }, { en: 'Soil\nWater' }],
    [{ en: [1] }, undefined],
    [{ en: [] }, undefined],
    [{ fee: 'free' }, undefined],
    [{ id: 'https://a.example/' }, undefined],
    [{ id: 'Tanah' }, { id: 'Tanah' }],
  ] as const)('the title %j', ([value, title]) => {
    const read = one('eu-2022', 'Title', value)
    expect(read.descriptor.title).toEqual(title)
    expect(codes(read)).toEqual(title === undefined ? ['FRAMEWORK_VALUE_NOT_READ'] : [])
  })
})

describe('entries of the controlled lists of Europe', () => {
  test.for([
    ['Level', entry('http://data.europa.eu/snb/eqf/6'), { level: [{ framework: 'EQF', code: '6' }] }],
    [
      'Level',
      { eqfLevel: entry('http://data.europa.eu/snb/eqf/6') },
      { level: [{ framework: 'EQF', code: '6' }] },
    ],
    [
      'Country',
      { id: 'http://publications.europa.eu/resource/authority/country/UKR' },
      { provider: { country: 'UA' } },
    ],
    [
      'Country',
      { country: entry('http://publications.europa.eu/resource/authority/country/FIN') },
      { provider: { country: 'FI' } },
    ],
    ['Country', { en: 'Finland', fi: 'Suomi' }, { provider: { country: 'FI' } }],
    [
      'Assessment',
      [entry('http://data.europa.eu/snb/assessment/6e6cb2cc78')],
      { assessment: { methods: [{ type: 'written' }] } },
    ],
    [
      'Assessment',
      { type: entry('x:y', 'Portfolio'), text: 'Ten works' },
      { assessment: { methods: [{ type: 'portfolio', text: { en: 'Ten works' } }] } },
    ],
    [
      'Form of participation',
      [entry('http://data.europa.eu/snb/learning-assessment/920fbb3cbe')],
      { delivery: { modes: ['online'] } },
    ],
    [
      'Form of participation',
      { mode: entry('http://data.europa.eu/snb/learning-assessment/9191af2ed9') },
      { delivery: { modes: ['onsite'] } },
    ],
    [
      'Quality assurance',
      [entry('http://data.europa.eu/snb/accreditation/bb4618238e')],
      { qualityAssurance: [{ type: 'institutional' }] },
    ],
    [
      'Supervision',
      entry('http://data.europa.eu/snb/supervision-verification/c598449d64'),
      { assessment: { supervised: false, identityVerified: false } },
    ],
    [
      'Language of classes',
      entry('http://publications.europa.eu/resource/authority/language/ENG', 'English'),
      { languagesOfInstruction: ['en'] },
    ],
  ] as const)('%s %j', ([key, value, fields]) => {
    const read = one('eu-2022', key, value)
    expect(read.descriptor).toMatchObject(fields)
    expect(codes(read)).toEqual([])
  })

  test.for([
    ['Level', entry('http://data.europa.eu/snb/eqf/9')],
    ['Country', entry('http://publications.europa.eu/resource/authority/country/XXX')],
    ['Supervision', entry('http://data.europa.eu/snb/supervision-verification/0')],
  ] as const)('%s: an entry that the list does not have is kept', ([key, value]) => {
    expect(codes(one('eu-2022', key, value))).toContain('FRAMEWORK_VALUE_NOT_READ')
  })
})

describe('levels', () => {
  test.for([
    ['EQF Level: 6', '6'],
    ['bachelor (EQF 6)', '6'],
    ['EQF 6/7', undefined],
    ['EQF 6 or 7', undefined],
    ['EQF level 6 to level 7', undefined],
    ['EQF 5、6', undefined],
  ] as const)('%s', ([value, code]) => {
    const { level } = one('eu-2022', 'Level', value).descriptor
    expect(level?.[0]?.code).toBe(code)
  })
})

describe('forms of participation', () => {
  test.for([
    [
      'jp-rishu-164',
      '講義・演習（オンライン）',
      { modes: ['online'], methods: [{ ja: '講義' }, { ja: '演習' }] },
    ],
    ['jp-rishu-164', '講義及び演習', { methods: [{ ja: '講義' }, { ja: '演習' }] }],
    ['jp-rishu-164', '対面及びオンライン', { modes: ['onsite', 'online'] }],
    [
      'jp-rishu-164',
      'オンライン授業（同時双方向・オンデマンド）',
      { modes: ['online'], synchronicity: 'mixed' },
    ],
    ['jp-rishu-164', 'e-ラーニング', { modes: ['online'] }],
    ['jp-rishu-164', '対面授業（一部オンライン）', { methods: [{ ja: '対面授業（一部オンライン）' }] }],
    ['jp-rishu-164', 'オンライン（Zoom、Teams）', { methods: [{ ja: 'オンライン（Zoom、Teams）' }] }],
    ['au-nmf-2021', 'Face to face', { modes: ['onsite'] }],
    ['au-nmf-2021', 'On-campus', { modes: ['onsite'] }],
    ['au-nmf-2021', 'A combination of online and onsite', { modes: ['blended'] }],
    ['au-nmf-2021', 'Online - asynchronous', { modes: ['online'], synchronicity: 'async' }],
    ['au-nmf-2021', { mode: 'Online', synchronous: false }, { modes: ['online'], synchronicity: 'async' }],
  ] as const)('%s: %j', ([framework, value, delivery]) => {
    expect(one(framework, 'Delivery mode', value).descriptor.delivery).toEqual(delivery)
  })

  test('members that are no words are a finding', () => {
    const read = one('au-nmf-2021', 'Delivery Mode', { mode: 'online', synchronous: 5, locations: 7.5 })
    expect(read.descriptor.delivery?.modes).toEqual(['online'])
    expect(codes(read)).toContain('FRAMEWORK_MEMBERS_NOT_READ')
  })

  test('languages that were not read are a finding', () => {
    const read = one('au-nmf-2021', 'Language', { instruction: 'English', captions: 'Auslan' })
    expect(read.descriptor.languagesOfInstruction).toEqual(['en'])
    expect(codes(read)).toEqual(['FRAMEWORK_MEMBERS_NOT_READ'])
  })
})

describe('words for nothing are no value', () => {
  test.for([
    ['eu-2022', 'Type of assessment', 'none'],
    ['eu-2022', 'Type of assessment', ['Not assessed']],
    ['jp-rishu-164', '評価方法', 'なし'],
    ['jp-rishu-164', '評価方法', '実施しない。'],
    ['eu-2022', 'Type of quality assurance', 'None'],
    ['jp-rishu-164', '質保証', '特になし'],
  ] as const)('%s: %s %j', ([framework, key, value]) => {
    const read = one(framework, key, value)
    expect(read.descriptor.assessment).toBeUndefined()
    expect(read.descriptor.qualityAssurance).toBeUndefined()
    expect(codes(read)).toEqual(['FRAMEWORK_VALUE_NOT_READ'])
  })
})

describe('the words of the Recommendation itself', () => {
  test.for([
    [
      'Integration/stackability options',
      'standalone, independent micro-credential',
      { stackability: { mode: 'standalone' } },
    ],
    [
      'Integration/stackability options',
      'integrated, stackable towards another credential',
      { stackability: { mode: 'stackable' } },
    ],
    [
      'Supervision',
      'unsupervised with no identity verification',
      { assessment: { supervised: false, identityVerified: false } },
    ],
    [
      'Supervision',
      'supervised online or onsite with identity verification',
      { assessment: { supervised: true, identityVerified: true, supervisionPlace: 'both' } },
    ],
    [
      'Supervision',
      'supervised (online), no identity verification',
      { assessment: { supervised: true, identityVerified: false, supervisionPlace: 'online' } },
    ],
    [
      'Supervision',
      { en: 'supervised in person with identity verification' },
      { assessment: { supervised: true, identityVerified: true, supervisionPlace: 'onsite' } },
    ],
  ] as const)('%s: %j', ([key, value, fields]) => {
    const read = one('eu-2022', key, value)
    expect(read.descriptor).toMatchObject(fields)
    expect(codes(read)).toEqual([])
  })
})
