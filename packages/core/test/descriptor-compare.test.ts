import {
  compareWith,
  type DescriptorProfile,
  lintDescriptor,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  PROFILES,
  type ProfileComparison,
  renderComparison,
} from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WORDS } from '../src/descriptors/compare/comparison-words.ts'
import { CONVERSIONS } from '../src/descriptors/compare/conversions.ts'
import { fieldName } from '../src/descriptors/compare/field-names.ts'
import { COMPARE } from '../src/descriptors/findings/compare.ts'
import { InvalidArgumentError } from '../src/errors.ts'
import { arbitraryAward, arbitraryDescriptor } from './support/arbitrary-descriptors.ts'
import { AU, AU_AWARD, EU, EU_AWARD, HOKKAIDO, IBARAKI, JP, JP_AWARD } from './support/descriptor-samples.ts'
import { timeOf } from './support/time-of.ts'

type Part = Omit<MicroCredentialDescriptor, 'schemaVersion'>

function compared(part: Part, profile: string, award?: MicroCredentialAward): ProfileComparison {
  return compareWith({ schemaVersion: '1.0', ...part }, profile, award && { award })
}

function idsIn(comparison: ProfileComparison): Record<string, string[]> {
  const { satisfied, missing, convertible, notCompared } = comparison
  const lists = { satisfied, missing, convertible, notCompared }
  return Object.fromEntries(
    Object.entries(lists).map(([list, entries]) => [list, entries.map(({ element }) => element.id)]),
  )
}

/** A 履修証明 as most universities publish one today. */
const { learningOutcomes: _, assessment: __, ...published } = JP
const TYPICAL: MicroCredentialDescriptor = {
  ...published,
  provider: { name: { ja: '熊野大学' }, kind: 'university' },
  delivery: { methods: [{ ja: '講義' }, { ja: '演習' }] },
}
const HASHED: MicroCredentialAward = {
  learner: { identifiers: [{ type: 'emailAddress', value: 'sha256$secret', hashed: true }] },
  issuedOn: '2025-03-31',
}

describe('can a certificate program be presented with the European elements, and what is missing?', () => {
  const comparison = compareWith(TYPICAL, 'eu-2022', { award: HASHED })

  test('the title and the date are there', () => {
    const { satisfied } = idsIn(comparison)
    expect(satisfied).toEqual(['EU-M2', 'EU-M5', 'EU-O1'])
  })

  test('the country, the level and some optional elements are missing', () => {
    expect(idsIn(comparison)['missing']).toEqual(['EU-M3', 'EU-M8', 'EU-O2', 'EU-O5'])
  })

  test.for([
    ['EU-M1', '/award/learner', 'refused'],
    ['EU-M4', '/provider/name', 'comparable'],
    ['EU-M6', '/purpose', 'refused'],
    ['EU-M7', '/effort/hours', 'assumption'],
    ['EU-M9', '/completionRequirements', 'refused'],
    ['EU-M10', '/delivery/methods', 'refused'],
    ['EU-M11', '/qualityAssurance', 'comparable'],
    ['EU-O3', '/recognition', 'refused'],
    ['EU-O4', '/recognition', 'comparable'],
  ] as const)('%s is easily taken from %s', ([id, field, verdict]) => {
    const entry = comparison.convertible.find(({ element }) => element.id === id)
    expect(entry).toMatchObject({ from: { field }, verdict })
    expect(comparison.convertible).toHaveLength(9)
  })

  test('each of them is a finding', () => {
    expect(comparison.findings.map(({ code }) => code)).toEqual([
      'COMPARE_HASH_FOR_LEARNER',
      'COMPARE_ONLY_IN_JAPANESE',
      'COMPARE_PURPOSE_FOR_OUTCOMES',
      'COMPARE_CONTACT_FOR_WORKLOAD',
      'COMPARE_COMPLETION_FOR_ASSESSMENT',
      'COMPARE_METHODS_FOR_MODES',
      'COMPARE_STANDARD_FOR_QUALITY',
      'COMPARE_RECOGNITION_FOR_GRADE',
      'COMPARE_RECOGNITION_FOR_STACKING',
    ])
  })

  test('hours of classes become a range only on an assumption that is shown with it', () => {
    const workload = comparison.convertible.find(({ element }) => element.id === 'EU-M7')
    expect(workload?.how.ja).toMatch(/4〜4\.8 ECTS.*みなした場合.*12〜14\.4 ECTS.*みなした場合/)
    expect(workload?.how.en).toMatch(/4 to 4\.8 ECTS \(if .*12 to 14\.4 ECTS \(if /)
  })

  test('the answer says how many are open, and that recognition is another matter', () => {
    expect(comparison.outcome).toBe('incomplete')
    const open = 'EU-M1, EU-M3, EU-M6, EU-M7, EU-M9, EU-M10'
    expect(comparison.answer.en).toContain('Still to be added: 6 of the 10 required elements')
    expect(comparison.answer.en).toContain(`(${open})`)
    expect(comparison.answer.ja).toMatch(new RegExp(`10 項目.*6 項目（${open}）.*判断します`))
  })

  test('nobody is shown the hash of an address', () => {
    for (const as of ['text', 'markdown', 'json'] as const) {
      expect(renderComparison(comparison, { as })).not.toContain('secret')
    }
  })
})

describe('a credential under another framework', () => {
  test.for([
    ['a European one at home', EU, EU_AWARD, 'eu-2022', 'complete'],
    ['a European class without an award', EU, undefined, 'eu-2022', 'class'],
    ['an Australian one at home', AU, AU_AWARD, 'au-nmf-2021', 'complete'],
    ['an Australian one in Europe', AU, AU_AWARD, 'eu-2022', 'complete'],
    ['a Japanese one at home', JP, JP_AWARD, 'jp-rishu-164', 'complete'],
    ['a Japanese one in Australia', JP, JP_AWARD, 'au-nmf-2021', 'incomplete'],
    ['a European one in Japan', EU, EU_AWARD, 'jp-rishu-164', 'blocked'],
    ['an Australian one in Japan', AU, AU_AWARD, 'jp-rishu-164', 'blocked'],
    ['a badge of Ibaraki', IBARAKI, undefined, 'mc-worthiness', 'incomplete'],
    ['a tier of Hokkaido', HOKKAIDO, undefined, 'jp-hokkaido-digital-people', 'complete'],
  ] as const)('%s', ([, descriptor, award, profile, outcome]) => {
    expect(compareWith(descriptor, profile, award && { award }).outcome).toBe(outcome)
  })

  test('cannot become a Japanese certificate program, and the answer says why', () => {
    const { blocked, answer } = compareWith(AU, 'jp-rishu-164')
    expect(blocked.map(({ rule }) => rule)).toEqual(['JP004', 'JP010'])
    expect(answer.en).toContain('(JP004, JP010)')
    expect(blocked[0]?.why.ja).toContain('40 時間')
  })

  test('that only names the Japanese law is kept from it, too', () => {
    const certification = { legalBasis: [{ en: 'School Education Act, Article 105' }] }
    const { blocked } = compareWith({ ...EU, certification }, 'jp-rishu-164')
    expect(blocked).toMatchObject([{ rule: 'JP010' }, { rule: 'JP016', path: '/certification/legalBasis/0' }])
  })

  test('is no micro-credential in Europe for attendance alone', () => {
    const attending = { ...EU, assessment: { methods: [{ type: 'attendance' }] } } as const
    const comparison = compareWith(attending, 'eu-2022', { award: EU_AWARD })
    expect(comparison.blocked).toMatchObject([{ rule: 'EU022' }])
    expect(idsIn(comparison)['convertible']).toContain('EU-M9')
  })

  test('may lack only what is missing: a kind of provider that is not stated makes no foreigner', () => {
    const { kind: _, ...provider } = JP.provider ?? {}
    const { blocked } = compareWith({ ...JP, provider, certification: {} }, 'jp-rishu-164')
    expect(blocked).toMatchObject([{ rule: 'JP010_KIND', path: '/provider/kind' }])
    expect(blocked[0]?.why.ja).toContain('`provider.kind`')
  })

  test('is said to be described with the European elements, and not thereby recognised in the EU', () => {
    const said =
      'It can be described with the EU standard elements; it is not thereby an EU-recognised micro-credential.'
    for (const descriptor of [JP, EU, TYPICAL, IBARAKI]) {
      const comparison = compareWith(descriptor, 'eu-2022')
      for (const as of ['text', 'json'] as const) {
        expect(renderComparison(comparison, { as, language: 'en' })).toContain(said)
        expect(renderComparison(comparison, { as, language: 'ja' })).toContain(
          'EUで認められたマイクロクレデンシャルになるわけではありません。',
        )
      }
    }
  })

  test('leaves open what only an award can state', () => {
    expect(idsIn(compareWith(EU, 'eu-2022'))['notCompared']).toEqual(['EU-M1', 'EU-M5', 'EU-O3'])
    expect(idsIn(compareWith(EU, 'eu-2022', { award: EU_AWARD }))['notCompared']).toEqual([])
  })
})

describe('what is easily taken for something else', () => {
  const text = { en: 'Words' }
  const credits = (system: string, points: number): Part => ({ effort: { credits: [{ system, points }] } })
  const ROWS: readonly (readonly [
    string,
    string,
    Part,
    MicroCredentialAward | undefined,
    string | undefined,
  ])[] = [
    ['eu-2022', 'EU-M6', { purpose: text }, undefined, 'refused'],
    ['eu-2022', 'EU-M6', { purpose: text, learningOutcomes: [{ text }] }, undefined, undefined],
    ['eu-2022', 'EU-M7', { effort: { hours: 120, basis: 'contact' } }, undefined, 'assumption'],
    ['eu-2022', 'EU-M7', { effort: { hours: 120 } }, undefined, 'assumption'],
    ['eu-2022', 'EU-M7', { effort: { hours: 120, basis: 'total' } }, undefined, undefined],
    ['eu-2022', 'EU-M7', credits('JP-TANI', 8), undefined, 'comparable'],
    ['eu-2022', 'EU-M7', credits('ECTS', 4), undefined, undefined],
    [
      'eu-2022',
      'EU-M7',
      { effort: { hours: 120, basis: 'contact', credits: [{ system: 'ECTS', points: 4 }] } },
      undefined,
      undefined,
    ],
    ['eu-2022', 'EU-M8', { level: [{ framework: 'AQF', code: '7' }] }, undefined, 'refused'],
    ['eu-2022', 'EU-M8', { level: [{ framework: 'EQF', code: '6' }] }, undefined, undefined],
    ['eu-2022', 'EU-M9', { assessment: { passCriteria: text } }, undefined, 'refused'],
    ['eu-2022', 'EU-M9', { assessment: { methods: [{ type: 'quiz' }] } }, undefined, undefined],
    ['eu-2022', 'EU-M10', { delivery: { modes: ['correspondence'] } }, undefined, 'comparable'],
    ['eu-2022', 'EU-M10', { delivery: { modes: ['correspondence', 'online'] } }, undefined, undefined],
    ['eu-2022', 'EU-M11', { qualityAssurance: [{ type: 'statement' }] }, undefined, 'comparable'],
    [
      'eu-2022',
      'EU-M11',
      { qualityAssurance: [{ type: 'statement' }, { type: 'programme' }] },
      undefined,
      undefined,
    ],
    ['eu-2022', 'EU-M5', { schedule: { end: '2026-03-15' } }, {}, 'refused'],
    ['eu-2022', 'EU-M5', { schedule: { end: '2026-03-15' } }, { issuedOn: '2026-03-31' }, undefined],
    ['eu-2022', 'EU-M1', {}, HASHED, 'refused'],
    ['eu-2022', 'EU-M1', {}, { learner: { name: 'A' } }, undefined],
    ['eu-2022', 'EU-O3', { recognition: [{ kind: 'credit', text }] }, {}, 'refused'],
    [
      'eu-2022',
      'EU-O3',
      { recognition: [{ kind: 'credit', text }] },
      { results: [{ of: 'x', value: 'A' }] },
      undefined,
    ],
    ['au-nmf-2021', 'AU-3', { summary: text }, undefined, 'comparable'],
    ['au-nmf-2021', 'AU-6', { delivery: { methods: [text] } }, undefined, 'refused'],
    ['au-nmf-2021', 'AU-7', {}, { issuedOn: '2026-03-31' }, 'refused'],
    ['au-nmf-2021', 'AU-7', {}, { issuedOn: '2026-03-31', period: { start: '2026-01-01' } }, 'comparable'],
    ['au-nmf-2021', 'AU-7', { schedule: { start: '2026-01-01' } }, { issuedOn: '2026-03-31' }, undefined],
    ['au-nmf-2021', 'AU-8', { effort: { hours: 120, basis: 'contact' } }, undefined, 'assumption'],
    ['au-nmf-2021', 'AU-8', credits('ECTS', 5), undefined, 'comparable'],
    ['au-nmf-2021', 'AU-8', { effort: { hours: 40, basis: 'total' } }, undefined, undefined],
    ['au-nmf-2021', 'AU-13', { stackability: { mode: 'stackable' } }, undefined, 'comparable'],
    ['au-nmf-2021', 'AU-13', credits('ECTS', 5), undefined, 'comparable'],
    ['jp-rishu-164', 'JP-1', { title: text }, undefined, 'comparable'],
    ['jp-rishu-164', 'JP-1', { title: { ja: '名称' } }, undefined, undefined],
    ['jp-rishu-164', 'JP-2', { learningOutcomes: [{ text }] }, undefined, 'refused'],
    ['jp-rishu-164', 'JP-3', { effort: { hours: 135, basis: 'total' } }, undefined, 'refused'],
    ['jp-rishu-164', 'JP-3', { effort: { hours: 135, basis: 'contact' } }, undefined, undefined],
    ['jp-rishu-164', 'JP-7', { delivery: { modes: ['online'] } }, undefined, 'comparable'],
    ['jp-rishu-164', 'JP-8', { assessment: { passCriteria: text } }, undefined, 'refused'],
    ['jp-rishu-164', 'JP-9', credits('ECTS', 5), undefined, 'refused'],
    ['jp-rishu-164', 'JP-9', credits('JP-TANI', 8), undefined, undefined],
    ['mc-worthiness', 'MC-6', { completionRequirements: text }, undefined, 'refused'],
    ['eu-2022', 'EU-M2', { title: { ja: '名称' } }, undefined, 'comparable'],
    ['eu-2022', 'EU-M2', { title: { ja: '名称', en: 'Name' } }, undefined, undefined],
    ['eu-2022', 'EU-M2', { title: { fi: 'Nimi' } }, undefined, undefined],
    ['eu-2022', 'EU-M2', { title: { ja: '名称', en: ' ' } }, undefined, 'comparable'],
    ['eu-2022', 'EU-M4', { awardingBodies: [{ name: { 'ja-JP': '機構' } }] }, undefined, 'comparable'],
    [
      'eu-2022',
      'EU-M4',
      { provider: { name: { ja: '大学' } }, awardingBodies: [{ name: text }] },
      undefined,
      undefined,
    ],
    ['eu-2022', 'EU-M1', {}, { learner: { name: '山田 花子' } }, 'comparable'],
    ['eu-2022', 'EU-M1', {}, { learner: { name: '山田 花子', romaji: 'YAMADA Hanako' } }, undefined],
    ['eu-2022', 'EU-M5', { schedule: { end: '2026-03-15' } }, { issuedOn: '令和8年3月31日' }, 'refused'],
    ['eu-2022', 'EU-M11', { qualityAssurance: [{ body: text }] }, undefined, 'refused'],
    ['eu-2022', 'EU-M11', { qualityAssurance: [{ body: text, type: 'programme' }] }, undefined, undefined],
    ['au-nmf-2021', 'AU-1', { title: { ja: '名称' } }, undefined, 'comparable'],
    ['au-nmf-2021', 'AU-2', { provider: { name: { ja: '大学' } } }, undefined, 'comparable'],
    ['au-nmf-2021', 'AU-14', { qualityAssurance: [{ type: 'institutional' }] }, undefined, 'refused'],
    ['au-nmf-2021', 'AU-14', { qualityAssurance: [{ statement: text }] }, undefined, undefined],
    [
      'jp-rishu-164',
      'JP-9',
      { ...credits('AU-CP', 2), recognition: [{ kind: 'credit', text: { en: 'Two credit points.' } }] },
      undefined,
      'refused',
    ],
  ]

  test.for(ROWS)('%s, %s: %#', ([profile, id, part, award, verdict]) => {
    const entry = compared(part, profile, award).convertible.find(({ element }) => element.id === id)
    expect(entry?.verdict).toBe(verdict)
  })

  test('names elements that there are', () => {
    const known = Object.values(PROFILES).flatMap(({ elements }) => elements.map(({ id }) => id))
    for (const id of CONVERSIONS.flatMap(({ elements }) => elements)) expect(known).toContain(id)
  })
})

const HOSTILE = 'a|b\r\n| c | d |\u2028# e <img src=x onerror=alert(1)> `f` [g](h) \u202Ei \\| j'

describe('a comparison for people', () => {
  const comparison = compareWith(TYPICAL, 'eu-2022', { award: HASHED, language: 'ja' })

  test.for(['en', 'ja'] as const)('is a table that survives what stands in it: %s', (language) => {
    const title = { [language]: HOSTILE }
    const markdown = renderComparison(compared({ title, purpose: title }, 'eu-2022'), {
      as: 'markdown',
      language,
    })
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(2 + PROFILES['eu-2022'].elements.length)
    for (const row of rows) {
      const bars = [...row.matchAll(/(?<!\\)(?:\\\\)*\|/g)]
      expect(bars).toHaveLength(6)
    }
    expect(markdown).not.toMatch(/<(?!br>)|\u202E|\u2028|\r/)
  })

  test('lists the elements in the order of the profile', () => {
    const markdown = renderComparison(comparison, { as: 'markdown' })
    const ids = [...markdown.matchAll(/^\| (EU-\w+) /gm)].map(([, id]) => id)
    expect(ids).toEqual(PROFILES['eu-2022'].elements.map(({ id }) => id))
  })

  test('shows what looks like an entity to the letter', () => {
    const markdown = renderComparison(compared({ title: { en: 'R&amp;D &lt;' } }, 'eu-2022'), {
      as: 'markdown',
    })
    expect(markdown).toContain('R&amp;amp;D &amp;lt;')
  })

  test('is text in which every element is on lines of its own', () => {
    const text = renderComparison(compared({ title: { en: HOSTILE } }, 'eu-2022'), { as: 'text' })
    const elements = text.split('\n').filter((line) => line.startsWith('- '))
    expect(elements).toHaveLength(PROFILES['eu-2022'].elements.length)
    expect(text).not.toMatch(/\u202E|\u2028|\r/)
  })

  test('is in the language that was compared in, unless another is asked for', () => {
    expect(renderComparison(comparison, { as: 'text' })).toBe(
      renderComparison(comparison, { as: 'text', language: 'ja' }),
    )
    expect(renderComparison(comparison, { as: 'text', language: 'en' })).toContain('Learning outcomes')
  })

  test('says of elements that could not be verified that they could not', () => {
    const text = renderComparison(compareWith(AU, 'au-nmf-2021'), { as: 'text' })
    expect(text).toContain('AU-9 Inherent Requirements (not verified)')
    expect(text).toContain('AU-1 Title [')
  })

  test('has every word in both languages', () => {
    for (const word of Object.values(WORDS)) expect(Object.keys(word).sort()).toEqual(['en', 'ja'])
    for (const { en, ja } of Object.values(COMPARE)) {
      const named = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
      expect(named(ja)).toEqual(named(en))
    }
  })
})

describe('what is there', () => {
  const shown = (part: Part, profile: string, id: string, award?: MicroCredentialAward) => {
    const { satisfied, convertible } = compared(part, profile, award)
    const entry = [...satisfied, ...convertible].find(({ element }) => element.id === id)
    const fields = entry === undefined ? [] : 'fields' in entry ? entry.fields : [entry.from]
    return fields.map(({ text }) => text)
  }
  const graded: Part = {
    results: [
      {
        id: 'stars',
        name: { ja: '星', en: 'Stars' },
        levels: [{ id: 'two', level: '2', name: { ja: '★★' } }, { id: 'three' }],
      },
      { id: 'status' },
    ],
  }

  test.for<[string, Part, string, string, MicroCredentialAward | undefined, { en: string; ja: string }]>([
    [
      'hours, without brackets in brackets',
      { effort: { hours: 120, basis: 'contact' } },
      'eu-2022',
      'EU-M7',
      undefined,
      { en: '120 hours (hours of classes)', ja: '120時間（講習・授業の時間）' },
    ],
    ['people', { capacity: 30 }, 'jp-rishu-164', 'JP-5', undefined, { en: '30', ja: '30人' }],
    [
      'a quota in words',
      { sourceTerms: { '/capacity': '若干名' } },
      'jp-rishu-164',
      'JP-5',
      undefined,
      { en: '若干名', ja: '若干名' },
    ],
    [
      'the country of an awarding body',
      { awardingBodies: [{ name: { en: 'Body' }, country: 'FI' }] },
      'eu-2022',
      'EU-M3',
      undefined,
      { en: 'FI', ja: 'FI' },
    ],
    [
      'sentences, without a comma after a full stop',
      {
        content: {
          overview: { ja: '順に学びます。', en: 'In order.' },
          topics: [{ ja: '統計', en: 'Data' }],
        },
      },
      'jp-rishu-164',
      'JP-6',
      undefined,
      { en: 'In order. Data', ja: '順に学びます。統計' },
    ],
    [
      'a level that was reached, by its name',
      graded,
      'eu-2022',
      'EU-O3',
      { results: [{ of: 'stars', level: 'two' }] },
      { en: 'Stars: ★★', ja: '星：★★' },
    ],
    [
      'a status, in the language of the reader',
      graded,
      'eu-2022',
      'EU-O3',
      { results: [{ of: 'status', status: 'Completed' }] },
      { en: 'Completed', ja: '修了' },
    ],
  ])('%s', ([, part, profile, id, award, text]) => {
    expect(shown(part, profile, id, award)).toEqual([text])
  })

  test('is called by its name where an element has several fields, or where it is something else', () => {
    const assessment = { methods: [], supervised: true, identityVerified: false } as const
    const effort = { hours: 40, basis: 'total', breakdown: { structured: 15, assessment: 5 } } as const
    const purpose = { ja: '地域のため' }
    const text = (part: Part, profile: string) =>
      renderComparison(compared(part, profile), { as: 'text', language: 'ja' })
    expect(text({ assessment, purpose }, 'eu-2022')).toMatch(
      /\n {4}監督：あり\n {4}本人確認：なし\n[\s\S]*EU-M6 .*\[必須・代用不可\]\n {4}目的：地域のため\n/,
    )
    expect(text({ effort }, 'au-nmf-2021')).toContain('\n    内訳：授業等15時間、評価5時間\n')
    expect(text({ purpose }, 'jp-rishu-164')).toContain('JP-2 目的 [必須]\n    地域のため\n')
  })

  test('has a name, whatever profile asks for it', () => {
    const fields = [
      ...Object.values(PROFILES).flatMap(({ elements }) => elements.flatMap((element) => element.fields)),
      ...CONVERSIONS.flatMap((conversion) => conversion.fields),
    ]
    for (const field of fields) expect(fieldName(field).ja).not.toBe(field)
  })

  test('is a date that was written as in Japan, with what to write instead', () => {
    const { convertible } = compared({}, 'eu-2022', { issuedOn: '令和7年3月31日' })
    const entry = convertible.find(({ element }) => element.id === 'EU-M5')
    expect(entry).toMatchObject({
      from: { text: { ja: '令和7年3月31日' } },
      how: { en: 'Write it as 2025-03-31.' },
    })
  })
})

describe('a comparison for programs', () => {
  test('has the same members in the same order, whatever is compared', () => {
    for (const descriptor of [EU, TYPICAL, { schemaVersion: '1.0' } as const]) {
      const json = renderComparison(compareWith(descriptor, 'jp-rishu-164'), { as: 'json', language: 'ja' })
      expect(Object.keys(JSON.parse(json))).toEqual([
        'profile',
        'name',
        'provisional',
        'language',
        'outcome',
        'answer',
        'satisfied',
        'missing',
        'convertible',
        'blocked',
        'notCompared',
      ])
    }
  })

  test('says everything in one language', () => {
    const json = JSON.parse(renderComparison(compareWith(TYPICAL, 'eu-2022'), { as: 'json', language: 'ja' }))
    expect(json).toMatchObject({ profile: 'eu-2022', language: 'ja', outcome: 'incomplete' })
    const entries: { element: { id: string } }[] = json.convertible
    expect(entries.find(({ element }) => element.id === 'EU-M6')).toMatchObject({
      element: { name: '学修成果', status: 'required', fields: ['/learningOutcomes'] },
      from: { field: '/purpose', name: '目的' },
      verdict: 'refused',
    })
  })
})

describe('a comparison and the lint', () => {
  /** Errors that no required element stands for: two statements contradict each other. */
  const OF_NO_ELEMENT = /^(?:MC011_|EU021$|LANG|RT|JP016$)/

  test('agree: what is complete breaks no rule that is an error', () => {
    const samples = [JP, EU, AU, IBARAKI, TYPICAL]
    for (const descriptor of samples) {
      for (const { id } of Object.values(PROFILES)) {
        for (const award of [JP_AWARD, EU_AWARD, HASHED]) {
          const { findings } = lintDescriptor(descriptor, [id], { award })
          const errors = findings.filter((one) => one.severity === 'error' && !OF_NO_ELEMENT.test(one.code))
          const { outcome } = compareWith(descriptor, id, { award })
          if (errors.length > 0)
            expect(outcome, `${id}: ${errors[0]?.code}`).toMatch(/^(?:incomplete|blocked)$/)
        }
      }
    }
  })

  test('agree on whatever was generated', () => {
    fc.assert(
      fc.property(
        arbitraryDescriptor(),
        arbitraryAward(),
        fc.constantFrom(...Object.values(PROFILES)),
        (descriptor, award, { id }) => {
          const { findings } = lintDescriptor(descriptor, [id], { award })
          const errors = findings.filter((one) => one.severity === 'error' && !OF_NO_ELEMENT.test(one.code))
          const { outcome } = compareWith(descriptor, id, { award })
          if (errors.length > 0) expect(outcome, errors[0]?.code).toMatch(/^(?:incomplete|blocked)$/)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a comparison', () => {
  test('puts each element into exactly one list, and throws at nothing that was generated', () => {
    fc.assert(
      fc.property(
        arbitraryDescriptor(),
        fc.option(arbitraryAward(), { nil: undefined }),
        fc.constantFrom(...Object.values(PROFILES)),
        (descriptor, award, profile) => {
          const comparison = compareWith(descriptor, profile, award && { award })
          const ids = Object.values(idsIn(comparison)).flat().sort()
          expect(ids).toEqual(profile.elements.map(({ id }) => id).sort())
          for (const as of ['text', 'markdown', 'json'] as const) {
            for (const language of ['en', 'ja'] as const) {
              expect(renderComparison(comparison, { as, language })).not.toMatch(/undefined|\[object/)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('of very many outcomes, credits and results takes no quadratic time', () => {
    const many = <T>(make: (index: number) => T): T[] =>
      Array.from({ length: 10_000 }, (_, index) => make(index))
    const descriptor: MicroCredentialDescriptor = {
      schemaVersion: '1.0',
      learningOutcomes: many((index) => ({ text: { en: `Explain ${index}` } })),
      effort: { credits: many((index) => ({ system: `S${index}`, points: 1 })) },
      results: many((index) => ({ id: `r${index}`, name: { en: `Result ${index}` } })),
    }
    const award = { results: many((index) => ({ of: `r${index}`, value: '1' })) }
    expect(timeOf(() => compareWith(descriptor, 'eu-2022', { award }))).toBeLessThan(2_000)
  })

  test('throws at nothing that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, award) => {
        const options = { award: award as MicroCredentialAward }
        renderComparison(compareWith(value as unknown as MicroCredentialDescriptor, 'eu-2022', options), {
          as: 'json',
        })
      }),
    )
  })

  test('with a profile that nobody knows is a fault of the caller', () => {
    expect(() => compareWith(EU, 'eu-2023')).toThrow(InvalidArgumentError)
  })

  test('takes a changed copy of a profile', () => {
    const eu = PROFILES['eu-2022']
    const shorter: DescriptorProfile = { ...eu, id: 'ours', elements: eu.elements.slice(1, 2), rules: [] }
    expect(compareWith(EU, shorter)).toMatchObject({
      profile: 'ours',
      outcome: 'complete',
      satisfied: [{ element: { id: 'EU-M2' }, fields: [{ field: '/title' }] }],
      missing: [],
    })
  })
})
