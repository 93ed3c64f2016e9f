import { readFileSync } from 'node:fs'
import {
  DESCRIPTOR_TABLE,
  type DescriptorFinding,
  ELM_CONTEXTS,
  FIELD_MAPPING,
  LANGUAGE_TERMS,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  type ToElmOptions,
  toElm,
} from '@shirushi/core/descriptors'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { CONTEXT_DOCUMENTS } from '../scripts/context-documents.ts'
import { countryIri } from '../src/descriptors/elm/country-authority.ts'
import { currencyIri } from '../src/descriptors/elm/currency-authority.ts'
import { iscedIri } from '../src/descriptors/elm/isced-f.ts'
import { languageIri } from '../src/descriptors/elm/language-authority.ts'
import { durationOf } from '../src/descriptors/elm/xsd-values.ts'
import { ELM } from '../src/descriptors/findings/elm.ts'
import { isObject } from '../src/json/json-value.ts'
import { isCountryCode } from '../src/values/country-code.ts'
import { arbitraryDescribedAward } from './support/arbitrary-descriptors.ts'
import * as samples from './support/descriptor-samples.ts'
import { ELM_LISTS, ELM_SHAPES } from './support/elm-shapes.ts'
import { timeOf } from './support/time-of.ts'

const SAMPLES: readonly (readonly [string, MicroCredentialDescriptor, MicroCredentialAward])[] = [
  ['a 履修証明プログラム of 120 hours', samples.JP, samples.JP_AWARD],
  ['a European micro-credential', samples.EU, samples.EU_AWARD],
  ['an Australian one', samples.AU, samples.AU_AWARD],
  ['a badge of Ibaraki', samples.IBARAKI, samples.IBARAKI_AWARD],
  ['a badge of Hokkaido', samples.HOKKAIDO, samples.HOKKAIDO_AWARD],
]

/** A picture of one pixel would do: what counts is that the bytes are there. */
const PICTURE = 'data:image/png;base64,iVBORw0KGgo='

function described(
  fields: Partial<MicroCredentialDescriptor>,
  { award, ...options }: ToElmOptions & { readonly award?: MicroCredentialAward } = {},
) {
  const descriptor: MicroCredentialDescriptor = {
    schemaVersion: '1.0',
    languages: ['en'],
    title: { en: 'Course' },
    ...fields,
  }
  const { document, findings } = toElm(descriptor, award, options)
  return { document, codes: findings.map(({ code, path }) => `${code} ${path}`), findings }
}

/** Every node of a document, with the class that it is of. */
function nodesOf(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (Array.isArray(value)) for (const item of value) nodesOf(item, found)
  if (!isObject(value)) return found
  if (value['type'] !== undefined) found.push({ ...value })
  for (const member of Object.values(value)) nodesOf(member, found)
  return found
}

function of(type: string, document: unknown): Record<string, unknown>[] {
  return nodesOf(document).filter((node) => [node['type']].flat().includes(type))
}

interface Property {
  readonly name: string
  readonly cardinality: string
  readonly holds: readonly string[]
}

function propertiesOf(type: string): Property[] | undefined {
  return ELM_SHAPES[type]?.split(' ').flatMap((text) => {
    const [, name, cardinality, holds] = /^(\w+)([!+?*])(.+)$/.exec(text) ?? []
    return name && cardinality && holds ? [{ name, cardinality, holds: holds.split('|') }] : []
  })
}

const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) =>
    isObject(value) &&
    Object.values(value)
      .flat()
      .every((text) => typeof text === 'string'),
  string: (value) => typeof value === 'string' && value !== '',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => Number.isSafeInteger(value),
  decimal: (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
  duration: (value) => typeof value === 'string' && /^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(value),
  dateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value),
}

function holds(property: Property, value: unknown): boolean {
  return property.holds.some((kind) => {
    const literal = LITERALS[kind]
    return literal === undefined ? isObject(value) && value['type'] === kind : literal(value)
  })
}

/** What the shapes refuse in a document: `Class.property`, and why. */
function refusals(document: unknown): string[] {
  const issuer = isObject(document) ? document['issuer'] : undefined
  const unsealed = isObject(issuer) && issuer['eIDASIdentifier'] === undefined
  return [...(unsealed ? ['Issuer.eIDASIdentifier: missing'] : []), ...refusalsOfNodes(document)]
}

function refusalsOfNodes(document: unknown): string[] {
  return nodesOf(document).flatMap((node) => {
    const type = [node['type']].flat().at(-1)
    const properties = propertiesOf(String(type))
    if (properties === undefined) return [`${type}: no such class`]
    const names = Object.keys(node).filter((name) => !['@context', 'id', 'type'].includes(name))
    const unknown = names.filter((name) => !properties.some((property) => property.name === name))
    return [
      ...unknown.map((name) => `${type}.${name}: no such property`),
      ...properties.flatMap((property) => refusalsOf(String(type), property, node[property.name])),
    ]
  })
}

function refusalsOf(type: string, property: Property, value: unknown): string[] {
  // A text in two languages is two values.
  const isTexts = property.holds.includes('text') && isObject(value)
  const values =
    value === undefined
      ? []
      : isTexts
        ? Object.entries(value).map((one) => Object.fromEntries([one]))
        : [value].flat()
  const least = '!+'.includes(property.cardinality) ? 1 : 0
  const most = '!?'.includes(property.cardinality) ? 1 : Number.POSITIVE_INFINITY
  const name = `${type}.${property.name}`
  return [
    ...(values.length < least ? [`${name}: missing`] : []),
    ...(values.length > most ? [`${name}: ${values.length}`] : []),
    ...values.filter((one) => !holds(property, one)).map((one) => `${name}: ${JSON.stringify(one)}`),
    ...values
      .filter((one) => !isInList(name, one))
      .map((one) => `${name} in no list: ${JSON.stringify(one)}`),
  ]
}

function isInList(name: string, code: unknown): boolean {
  const list = ELM_LISTS[name]
  if (list === undefined) return true
  const scheme = isObject(code) ? code['inScheme'] : undefined
  return isObject(scheme) && scheme['id'] === list
}

/** What is missing although no finding says so. */
function unsaid(document: unknown, findings: readonly DescriptorFinding[]): string[] {
  const said = findings.flatMap(({ code, path, params }) => {
    if (code === 'ELM_PICTURE_NOT_EMBEDDED') return ['individualDisplay']
    if (code === 'ELM_LEFT_TO_SEAL') return ['eIDASIdentifier']
    if (code === 'EU024') return path.endsWith('/country') ? ['location'] : ['language']
    return code === 'ELM_VALUE_REFUSED' ? [] : (params['property']?.split('.') ?? [])
  })
  const also: Readonly<Record<string, string>> = {
    address: 'location',
    issued: 'validFrom',
    primaryLanguage: 'language',
    individualDisplay: 'language',
  }
  return refusals(document).filter((refusal) => {
    const [, property] = /^\w+\.(\w+): missing$/.exec(refusal) ?? []
    return property === undefined || !(said.includes(property) || said.includes(also[property] ?? ''))
  })
}

describe.each(SAMPLES)('%s', (_, descriptor, award) => {
  test.each([
    ['alone', undefined],
    ['with an award', award],
  ] as const)('%s has the shape of the model', (_, given) => {
    const { document, findings } = toElm(descriptor, given)
    expect(unsaid(document, findings)).toEqual([])
  })

  test('is left as it was', () => {
    const before = structuredClone([descriptor, award])
    toElm(descriptor, award)
    expect([descriptor, award]).toEqual(before)
  })
})

describe('whatever the descriptor and the award', () => {
  test('the document has the shape of the model, or a finding says why not', () => {
    fc.assert(
      fc.property(arbitraryDescribedAward(), fc.boolean(), ({ descriptor, award }, awarded) => {
        const { document, findings } = toElm(descriptor, awarded ? award : undefined)
        expect(unsaid(document, findings)).toEqual([])
      }),
    )
  })

  test('each leaf is in the document, or below a place that a finding names', () => {
    fc.assert(
      fc.property(arbitraryDescribedAward(), fc.boolean(), ({ descriptor, award }, awarded) => {
        const { document, findings } = toElm(descriptor, awarded ? award : undefined)
        const written = new Set(literalsOf(document))
        const named = new Set(findings.map(({ path }) => path))
        const leaves = [...leavesOf(descriptor, ''), ...(awarded ? leavesOf(award, '/award') : [])]
        const silent = leaves.filter(
          ([path, value]) => !isNamed(path, named) && !isWritten(path, value, written),
        )
        expect(silent).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('hostile values are not written, do not throw, and are named', () => {
    const fields = Object.keys(samples.JP)
    const hostile = fc.dictionary(fc.constantFrom(...fields, 'toString', '__proto__'), fc.jsonValue())
    fc.assert(
      fc.property(hostile, hostile, (descriptor, award) => {
        const { document } = toElm(descriptor as never, award as never)
        expect(document['@context']).toEqual(ELM_CONTEXTS)
      }),
    )
    expect(described({ capacity: 'many' as never, delivery: [] as never }).codes).toContain(
      'ELM_FIELD_LOST /capacity',
    )
    expect(described({ title: { '@none': 'x', en: 'Course' } }).codes).toContain(
      'ELM_FIELD_LOST /title/@none',
    )
    expect(toElm(null as never, null as never).document.type).toContain('EuropeanDigitalCredential')
  })
})

function* leavesOf(value: unknown, path: string): Generator<[string, unknown]> {
  if (isObject(value) || Array.isArray(value)) {
    for (const [name, member] of Object.entries(value)) {
      yield* leavesOf(member, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    }
  } else yield [path, value]
}

function literalsOf(value: unknown): string[] {
  if (isObject(value)) return Object.entries(value).flatMap(([name, member]) => [name, ...literalsOf(member)])
  return Array.isArray(value) ? value.flatMap(literalsOf) : [String(value)]
}

function isNamed(path: string, named: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (named.has(path.slice(0, end))) return true
  }
  return false
}

/** Fields whose values become codes, labels or the place where something is written. */
const TRANSLATED =
  /^\/(schemaVersion|languages\/\d+|credentialKind|provider\/(country|kind)|awardingBodies\/\d+\/country|learningOutcomes\/\d+\/kind|effort\/(hours|basis|breakdown\/\w+|credits\/\d+\/(system|awarded))|level\/\d+\/(framework|code|url)|fieldOfStudy\/\d+\/(scheme|code)|languagesOf\w+\/\d+|delivery\/modes\/\d+|prerequisites\/eligibility|price\/currency|assessment\/(methods\/\d+\/type|supervised|identityVerified)|recognition\/\d+\/kind|stackability\/mode|qualityAssurance\/\d+\/type|results\/\d+\/(id|levels\/\d+\/id)|award\/(descriptor|stars|results\/\d+\/(of|level|status)|learner\/identifiers\/\d+\/(type|hashed)))$/

function isWritten(path: string, value: unknown, written: ReadonlySet<string>): boolean {
  const text = String(value)
  return (
    TRANSLATED.test(path) ||
    [text, `${text}T00:00:00Z`, `${text}T00:00:00+09:00`, `mailto:${text}`].some((form) => written.has(form))
  )
}

describe('what an award becomes', () => {
  const award: MicroCredentialAward = {
    id: 'urn:uuid:7f4d29f3-43f1-4f27-9f21-8a6f3e3a1a11',
    issuedOn: '2026-03-31',
    learner: { name: '山田 太郎', identifiers: [{ type: 'emailAddress', value: 'taro@example.org' }] },
  }

  test('a person who has a claim to an achievement', () => {
    const { document } = described({}, { award })
    expect(document).toMatchObject({
      id: award.id,
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      issued: '2026-03-31T00:00:00Z',
      validFrom: '2026-03-31T00:00:00Z',
      credentialSubject: {
        type: 'Person',
        fullName: { en: '山田 太郎' },
        contactPoint: { emailAddress: { id: 'mailto:taro@example.org', type: 'Mailbox' } },
        hasClaim: { type: 'LearningAchievement', specifiedBy: { type: 'LearningAchievementSpecification' } },
      },
    })
  })

  test('one grade for each assessment: the results, or "Pass", and the stars', () => {
    const assessment = { methods: [{ type: 'project' }, { type: 'quiz' }] } as const
    const gradesOf = (more: Partial<MicroCredentialAward>) => {
      const { document, codes } = described(
        { assessment, languages: ['en', 'ja'], results: [{ id: 'points', name: { en: 'Points' } }] },
        { award: { ...award, ...more } },
      )
      const grades = of('LearningAssessment', document).map(({ title, grade }) => [title, grade])
      return { grades, assumed: codes.includes('ELM_GRADE_ASSUMED /award/results') }
    }
    expect(gradesOf({})).toMatchObject({
      grades: [[{ en: 'Assessment', ja: '評価' }, { noteLiteral: { en: 'Pass', ja: '合格' } }]],
      assumed: true,
    })
    expect(gradesOf({ results: [{ of: 'points', value: '82' }], stars: 2 })).toMatchObject({
      grades: [
        [{ en: 'Points' }, { noteLiteral: { en: '82' } }],
        [{}, { noteLiteral: { en: '★★', ja: '★★' } }],
      ],
      assumed: false,
    })
  })

  test('supervision has a code only where both statements are made', () => {
    const iriFor = (assessment: MicroCredentialDescriptor['assessment'] & object) =>
      of('LearningAssessment', described({ assessment }, { award }).document)[0]?.['idVerification']
    const methods = [{ type: 'oral' }] as const
    const iri = 'http://data.europa.eu/snb/supervision-verification/'
    const list = { inScheme: { id: `${iri}25831c2` } }
    expect(iriFor({ methods, supervised: true, identityVerified: true })).toMatchObject({
      id: `${iri}70be69aaf9`,
      ...list,
    })
    expect(iriFor({ methods, supervised: false, identityVerified: false })).toMatchObject({
      id: `${iri}c598449d64`,
    })
    expect(iriFor({ methods, supervised: true })).toBeUndefined()
    const half = described(
      { assessment: { methods, supervised: true, supervisionPlace: 'onsite' } },
      { award },
    )
    expect(half.codes).toEqual(
      expect.arrayContaining([
        'ELM_FIELD_LOST /assessment/supervised',
        'ELM_FIELD_LOST /assessment/supervisionPlace',
      ]),
    )
  })

  test('an identifier that the badge hashes is not shown', () => {
    for (const hashed of [{ hashed: true }, { salt: 'x' }]) {
      const learner = { identifiers: [{ type: 'emailAddress', value: 'secret@example.org', ...hashed }] }
      const { document, codes } = described({}, { award: { ...award, learner } })
      expect(JSON.stringify(document)).not.toContain('secret')
      expect(codes).toContain('ELM_LEARNER_HASHED /award/learner/identifiers/0')
    }
  })

  test('credits are received where they are granted or earned, in a system that is known', () => {
    const received = (
      effort: MicroCredentialDescriptor['effort'] & object,
      more: Partial<MicroCredentialAward>,
    ) => {
      const { document, codes } = described({ effort }, { award: { ...award, ...more } })
      const [achievement] = of('LearningAchievement', document)
      return { credit: achievement?.['creditReceived'], codes }
    }
    const tani = { system: 'JP-TANI', points: 8 }
    const ects = { system: 'ECTS', points: 4 }
    expect(received({ credits: [{ ...tani, awarded: true }, ects] }, {}).credit).toMatchObject({ point: '8' })
    expect(received({ credits: [tani] }, {}).credit).toBeUndefined()
    expect(received({ credits: [{ ...tani, awarded: false }] }, {}).credit).toBeUndefined()
    expect(received({ credits: [tani] }, { creditsEarned: 6 }).credit).toMatchObject({ point: '6' })
    const ambiguous = received({ credits: [tani, ects] }, { creditsEarned: 6 })
    expect(ambiguous.credit).toBeUndefined()
    expect(ambiguous.codes).toContain('ELM_CREDITS_AMBIGUOUS /award/creditsEarned')
  })

  test('a credential that has the name of every other one is told of', () => {
    const ids = (id: string) => {
      const { document, codes } = described({}, { award: { ...award, id } })
      return [document['id'], codes.includes('ELM_ID_NOT_UNIQUE /award/id')]
    }
    expect(ids('urn:uuid:5f0c9a52-2f9e-4f0e-9d58-7f9a2a4c1d11')).toEqual([
      'urn:uuid:5f0c9a52-2f9e-4f0e-9d58-7f9a2a4c1d11',
      false,
    ])
    expect(ids('18')).toEqual(['urn:epass:europeanDigitalCredential:1', true])
    const { id: _, ...unnamed } = award
    expect(described({}, { award: unnamed }).codes).toContain('ELM_ID_NOT_UNIQUE /award/id')
    expect(described({}).codes.filter((code) => code.startsWith('ELM_ID'))).toEqual([])
  })

  test('the picture is shown where it is in the descriptor', () => {
    const shown = described({ image: { id: PICTURE } }, { award })
    expect(of('MediaObject', shown.document)[0]).toMatchObject({ content: 'iVBORw0KGgo=' })
    const missing = ({ codes }: { codes: readonly string[] }) =>
      codes.filter((code) => code.includes('/image'))
    expect(missing(shown)).toEqual([])
    const elsewhere = { id: 'https://example.org/a.png', caption: { en: 'A' }, marksMicroCredential: true }
    expect(missing(described({ image: elsewhere }, { award }))).toEqual(['ELM_PICTURE_NOT_EMBEDDED /image'])
    expect(missing(described({}, { award }))).toEqual(['ELM_REQUIRED_MISSING /image/id'])
    expect(missing(described({ image: { id: PICTURE } }))).toEqual(['ELM_ONLY_WITH_AWARD /image'])
  })

  test('with a picture and a seal, an example lacks nothing', () => {
    const identifiers = [{ scheme: 'eIDAS', value: 'NTRJP-5011105000953' }]
    const provider = { ...samples.JP.provider, id: 'https://badges.example.ac.jp/issuer', identifiers }
    const descriptor = { ...samples.JP, provider, image: { id: PICTURE } }
    const { document, findings } = toElm(descriptor, samples.JP_AWARD)
    expect(refusals(document)).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('the days are those of the badge: of Japan for providers there, else of UTC, or as told', () => {
    const issued = (country: string, utcOffset?: string) => {
      const provider = { id: 'did:web:u', name: { en: 'U' }, country }
      const { document, findings } = described({ provider }, { award, ...(utcOffset && { utcOffset }) })
      const said = findings.find(({ code }) => code === 'ELM_TIME_ADDED')
      return [document['issued'], said?.params['offset']]
    }
    expect(issued('JP')).toEqual(['2026-03-31T00:00:00+09:00', '+09:00'])
    expect(issued('FI')).toEqual(['2026-03-31T00:00:00Z', 'Z'])
    expect(issued('FI', '+02:00')).toEqual(['2026-03-31T00:00:00+02:00', '+02:00'])
    const moment = { award: { ...award, issuedOn: '2026-03-31T17:00:00+09:00' } }
    expect(described({}, moment).document['issued']).toBe('2026-03-31T17:00:00+09:00')
    expect(() => toElm({ schemaVersion: '1.0' }, award, { utcOffset: 'JST' })).toThrow('utcOffset')
  })

  test('a day that there is not is left out, and named', () => {
    for (const issuedOn of ['2026-02-30', '2026-13-01T00:00:00Z', '2026-03-31T25:00:00Z', '令和8年3月31日']) {
      const { document, codes } = described({}, { award: { ...award, issuedOn } })
      expect(document['issued']).toBeUndefined()
      expect(codes).toContain('ELM_VALUE_REFUSED /award/issuedOn')
      expect(codes).toContain('ELM_REQUIRED_MISSING /award/issuedOn')
    }
  })

  test('one full name, and its readings beside it', () => {
    const learner = { name: '髙﨑 花子', romaji: 'TAKASAKI Hanako', kana: 'タカサキ ハナコ' }
    const { document, codes } = described({ languages: ['ja'] }, { award: { ...award, learner } })
    expect(document['credentialSubject']).toMatchObject({
      fullName: { ja: '髙﨑 花子' },
      identifier: [
        { schemeName: 'Name in Latin letters', notation: 'TAKASAKI Hanako' },
        { schemeName: 'Name in kana', notation: 'タカサキ ハナコ' },
      ],
    })
    expect(codes).toContain('ELM_AS_IDENTIFIER /award/learner/romaji')
  })

  test('a state of Open Badges is said in the languages of the course, any other as it is', () => {
    const results = [{ id: 'r', name: { ja: '修了判定' } }]
    const grade = (status: string) => {
      const given = { award: { ...award, results: [{ of: 'r', status }] } }
      const { document, codes } = described({ languages: ['ja'], title: { ja: '講座' }, results }, given)
      const assumed = codes.includes('ELM_LANGUAGE_ASSUMED /award/results/0/status')
      return [of('LearningAssessment', document)[0]?.['grade'], assumed]
    }
    expect(grade('Completed')).toMatchObject([{ noteLiteral: { ja: '修了' } }, false])
    expect(grade('合格')).toMatchObject([{ noteLiteral: { ja: '合格' } }, true])
    expect(grade('toString')).toMatchObject([{ noteLiteral: { ja: 'toString' } }, true])
  })

  test('stars that are a result as well are one assessment', () => {
    const grades = (given: MicroCredentialAward) =>
      of('LearningAssessment', toElm(samples.IBARAKI, given).document).map(({ grade }) => grade)
    expect(grades(samples.IBARAKI_AWARD)).toMatchObject([{ noteLiteral: { ja: '★★' } }])
    expect(grades({ ...samples.IBARAKI_AWARD, stars: 3 })).toMatchObject([
      { noteLiteral: { ja: '★★' } },
      { noteLiteral: { ja: '★★★' } },
    ])
  })

  test('legal identifiers say their country; what cannot is an identifier like any other', () => {
    const identifiers = [
      { scheme: 'eIDAS', value: 'VATJP-1' },
      { scheme: '法人番号', value: '5011105000953' },
      { scheme: '法人番号', value: '7000012050002' },
      { scheme: 'VAT', value: 'T5011105000953' },
      { scheme: 'ROR', value: 'https://ror.org/01sjwvz98' },
    ]
    const provider = { id: 'did:web:u', name: { en: 'U' }, identifiers }
    const spatial = { id: 'http://publications.europa.eu/resource/authority/country/JPN' }
    const sealed = described({ provider: { ...provider, country: 'JP' } }, { award })
    expect(sealed.document['issuer']).toMatchObject({
      eIDASIdentifier: { type: 'LegalIdentifier', notation: 'VATJP-1', spatial },
      registration: { notation: '5011105000953', spatial },
      vatIdentifier: { notation: 'T5011105000953', spatial },
      identifier: [{ type: 'Identifier', notation: '7000012050002' }, { schemeName: 'ROR' }],
    })
    expect(sealed.codes).not.toContain('ELM_LEFT_TO_SEAL /provider')
    const nowhere = described({ provider }, { award })
    expect(of('Identifier', nowhere.document['issuer'])).toHaveLength(5)
    expect(nowhere.codes).toContain('ELM_LEFT_TO_SEAL /provider')
  })

  test('without a list of languages the title shows which there are', () => {
    const { document } = toElm({ schemaVersion: '1.0', title: { ja: '講座', en: 'Course' } }, award)
    expect(document['displayParameter']).toMatchObject({
      primaryLanguage: { id: expect.stringMatching(/JPN$/) },
      language: [{}, { id: expect.stringMatching(/ENG$/) }],
    })
  })

  test('an award of another descriptor is said to be one', () => {
    const options = { award: { ...award, descriptor: 'https://example.org/b' } }
    expect(described({ id: 'https://example.org/a' }, options).codes).toContain(
      'ELM_AWARD_MISMATCH /award/descriptor',
    )
    expect(described({ id: 'https://example.org/b' }, options).codes).not.toContain(
      'ELM_AWARD_MISMATCH /award/descriptor',
    )
  })
})

describe('what a course becomes', () => {
  test.for<[string, Partial<MicroCredentialDescriptor>, string]>([
    ['no level', {}, 'LearningAchievementSpecification'],
    ['a level of the EQF', { level: [{ framework: 'EQF', code: '6' }] }, 'Qualification'],
    [
      'a level that the EQF does not have',
      { level: [{ framework: 'EQF', code: '9' }] },
      'LearningAchievementSpecification',
    ],
    ['a level of ITSS', { level: [{ framework: 'ITSS', code: '3' }] }, 'LearningAchievementSpecification'],
    [
      'a level of a framework that Europass lists',
      { level: [{ framework: 'NQF', code: '6', url: 'http://data.europa.eu/snb/qdr/c_c392e7a2' }] },
      'Qualification',
    ],
    [
      'an accredited programme',
      { qualityAssurance: [{ type: 'programme', body: { en: 'B' } }] },
      'Qualification',
    ],
    [
      'an accredited institution',
      { qualityAssurance: [{ type: 'institutional' }] },
      'LearningAchievementSpecification',
    ],
  ])('with %s', ([, fields, type]) => {
    expect(described(fields).document.type).toBe(type)
  })

  test('total hours are a volume, hours in class are not', () => {
    const hours = (basis: 'total' | 'contact' | 'unspecified') => {
      const { document, codes } = described({ effort: { hours: 120, basis } })
      const [activity] = of('LearningActivitySpecification', document)
      return [
        document['volumeOfLearning'],
        activity?.['contactHour'],
        codes.find((code) => code.endsWith('/effort/hours')),
      ]
    }
    expect(hours('total')).toEqual(['PT120H', undefined, undefined])
    expect(hours('contact')).toEqual([undefined, '120', 'ELM_CONTACT_HOURS /effort/hours'])
    expect(hours('unspecified')).toEqual([undefined, undefined, 'ELM_HOURS_UNCLEAR /effort/hours'])
  })

  test.for([
    [120, 'PT120H'],
    [1.5, 'PT1H30M'],
    [0.01, 'PT36S'],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ] as const)('%s hours are %s', ([hours, duration]) => {
    expect(durationOf(hours)).toBe(duration)
  })

  test('credits are texts with a framework: a code, or a name', () => {
    const { document, codes } = described({
      effort: {
        credits: [
          { system: 'ECTS', points: 2.5 },
          { system: 'JP-TANI', points: 1 },
          { system: 'X', points: 3 },
        ],
      },
    })
    expect(document['creditPoint']).toMatchObject([
      { point: '2.5', framework: { id: 'http://data.europa.eu/snb/education-credit/6fcec5c5af' } },
      { point: '1', framework: { prefLabel: { en: 'credits (tan-i)' } } },
      { point: '3', framework: { prefLabel: { en: 'X' } } },
    ])
    expect(codes).toEqual(
      expect.arrayContaining([
        'ELM_NO_CODE /effort/credits/1/system',
        'ELM_NO_CODE /effort/credits/2/system',
      ]),
    )
  })

  test.for<[string, Partial<MicroCredentialDescriptor>, string]>([
    [
      'a country of no authority',
      { provider: { name: { en: 'U' }, country: 'UK' } },
      'EU024 /provider/country',
    ],
    ['no country at all', { provider: { name: { en: 'U' } } }, 'ELM_REQUIRED_MISSING /provider/country'],
    [
      'a field that ISCED-F does not have',
      { fieldOfStudy: [{ scheme: 'ISCED-F-2013', code: '0699' }] },
      'EU024 /fieldOfStudy/0/code',
    ],
    ['a language of no code', { languagesOfInstruction: ['jp'] }, 'EU024 /languagesOfInstruction/0'],
    ['a level beyond the EQF', { level: [{ framework: 'EQF', code: '9' }] }, 'EU024 /level/0/code'],
    ['correspondence', { delivery: { modes: ['correspondence'] } }, 'ELM_NO_CODE /delivery/modes/0'],
    [
      'a legal standard',
      { qualityAssurance: [{ type: 'legalStandard', standard: { en: 'S' } }] },
      'ELM_NO_CODE /qualityAssurance/0/type',
    ],
    [
      'a stackable qualification',
      { level: [{ framework: 'EQF', code: '6' }], stackability: { mode: 'stackable' } },
      'ELM_STACKABLE_AS_PARTIAL /stackability/mode',
    ],
    ['stackability without a level', { stackability: { mode: 'stackable' } }, 'ELM_FIELD_LOST /stackability'],
    [
      'recognition',
      { recognition: [{ kind: 'credit', text: { en: 'R' } }] },
      'ELM_RECOGNITION_PROSPECTIVE /recognition',
    ],
    [
      'the body that accredits, which says no country',
      { qualityAssurance: [{ type: 'programme', body: { en: 'B' } }] },
      'ELM_REQUIRED_BY_HAND /qualityAssurance/0/body',
    ],
    [
      'a competence, which is neither a skill nor knowledge',
      { learningOutcomes: [{ text: { en: 'O' }, kind: 'competence' }] },
      'ELM_AS_NOTE /learningOutcomes/0/kind',
    ],
    ['no hours at all', { effort: { hours: 0, basis: 'total' } }, 'ELM_VALUE_REFUSED /effort/hours'],
    ['results', { results: [{ id: 'r', name: { en: 'R' } }] }, 'ELM_ONLY_WITH_AWARD /results'],
    ['a quota', { capacity: 30 }, 'ELM_FIELD_LOST /capacity'],
    ['a certificate', { certification: { document: { en: 'C' } } }, 'ELM_FIELD_LOST /certification'],
    ['synchronicity', { delivery: { synchronicity: 'sync' } }, 'ELM_FIELD_LOST /delivery'],
    ['a price without an award', { price: { amount: 1, currency: 'EUR' } }, 'ELM_ONLY_WITH_AWARD /price'],
    ['a purpose', { purpose: { en: 'P' } }, 'ELM_AS_NOTE /purpose'],
    ['no title', { title: {} }, 'ELM_REQUIRED_MISSING /title'],
  ])('it is said what becomes of %s', ([, fields, code]) => {
    expect(described(fields).codes).toContain(code)
  })

  test('what has no code is named as the descriptor has it, in either language', () => {
    const effort = { credits: [{ system: 'JP-TANI', points: 1 }] }
    for (const language of ['en', 'ja'] as const) {
      const { findings } = described(
        { effort, qualityAssurance: [{ type: 'statement', statement: { en: 'S' } }] },
        { language },
      )
      const values = findings
        .filter(({ code }) => code === 'ELM_NO_CODE')
        .map(({ params }) => params['value'])
      expect(values).toEqual(['JP-TANI', 'statement'])
    }
  })

  test('a framework keeps its code, and a tier that is a level is written once', () => {
    const framework = 'jp-hokkaido-digital-people'
    const tier = { framework, code: '3', name: { ja: '区分3' } }
    const scheme = { framework, frameworkName: { ja: '区分' } }
    const levels = (fields: Partial<MicroCredentialDescriptor>) =>
      described(fields).document['educationLevel']
    expect(levels({ badgeTier: tier })).toMatchObject({ notation: '3', inScheme: { notation: framework } })
    expect(levels({ badgeTier: tier, level: [{ ...tier, ...scheme }] })).toMatchObject({
      notation: '3',
      inScheme: { notation: framework, prefLabel: { ja: '区分' } },
    })
    expect(levels({ badgeTier: tier, level: [{ framework: 'ITSS', code: '3' }] })).toHaveLength(2)
  })

  test('a region is a code where it is one', () => {
    const location = (region: string) => {
      const provider = { id: 'did:web:u', name: { en: 'U' }, country: 'FI', region }
      return of('Location', described({ provider }, { award: { issuedOn: '2026-03-31' } }).document)[0]
    }
    const list = 'http://publications.europa.eu/resource/authority/atu'
    expect(location(`${list}/FIN_01`)).toMatchObject({
      spatialCode: { id: `${list}/FIN_01`, inScheme: { id: list } },
    })
    expect(location('Uusimaa')).toMatchObject({ geographicName: { en: 'Uusimaa' } })
  })

  test('a price has a currency, and no exponent', () => {
    const award = { issuedOn: '2026-03-31' }
    const amount = (price: MicroCredentialDescriptor['price'] & object) =>
      of('Amount', described({ price }, { award }).document)[0]
    expect(amount({ amount: 12.5, currency: 'EUR' })).toMatchObject({
      value: '12.5',
      unit: { id: 'http://publications.europa.eu/resource/authority/currency/EUR' },
    })
    expect(amount({ amount: 12.5 })).toBeUndefined()
    expect(amount({ amount: 12.5, currency: 'yen' })).toBeUndefined()
    const { codes } = described({ price: { amount: 1, currency: 'yen' } }, { award })
    expect(codes).toEqual(expect.arrayContaining(['EU024 /price/currency', 'ELM_FIELD_LOST /price/amount']))
    expect(amount({ amount: 1e21, currency: 'EUR' })).toBeUndefined()
  })

  test('skills of ESCO are told from others', () => {
    const skills = [
      { name: { en: 'a' }, url: 'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a' },
      { name: { en: 'b' }, url: 'http://data.europa.eu/snb/dcf/u69o196gu6', framework: 'DigComp' },
    ]
    const { document } = described({ learningOutcomes: [{ text: { en: 'o' }, kind: 'skill', skills }] })
    expect(document['learningOutcome']).toMatchObject({
      title: { en: 'o' },
      dcType: { id: 'http://data.europa.eu/snb/skill-type/skill' },
      relatedESCOSkill: { inScheme: { id: 'http://data.europa.eu/esco/concept-scheme/skills' } },
      relatedSkill: {
        id: 'http://data.europa.eu/snb/dcf/u69o196gu6',
        inScheme: { prefLabel: { en: 'DigComp' } },
      },
    })
  })
})

/** A course and an award with something in every field that the model has a property for. */
const RICH: readonly [MicroCredentialDescriptor, MicroCredentialAward] = [
  {
    ...samples.JP,
    provider: { ...samples.JP.provider, id: 'did:web:u', region: 'http://data.europa.eu/nuts/code/FI1B1' },
    image: { id: PICTURE, caption: { ja: '図' }, marksMicroCredential: true },
    learningOutcomes: [
      {
        text: { ja: '分析できる。' },
        kind: 'skill',
        skills: [
          { name: { en: 'a' }, url: 'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a' },
          { name: { en: 'b' }, url: 'https://example.org/skills/b' },
        ],
      },
    ],
    effort: {
      hours: 60,
      basis: 'total',
      breakdown: { structured: 20 },
      credits: [{ system: 'ECTS', points: 2 }],
    },
    level: [
      { framework: 'EQF', code: '6' },
      { framework: 'NQF', code: '6', url: 'http://data.europa.eu/snb/qdr/c_c392e7a2' },
      { framework: 'ITSS', code: '3' },
    ],
    fieldOfStudy: [
      { scheme: 'ISCED-F-2013', code: '0612' },
      { scheme: 'ASCED', code: '0299', name: { en: 'Other information technology' } },
    ],
    languagesOfAssessment: ['en'],
    assessment: { ...samples.JP.assessment, grading: { ja: '100点満点' } },
    stackability: { mode: 'stackable', into: [{ title: { ja: '学士' } }] },
    qualityAssurance: [
      { type: 'programme', body: { en: 'B' } },
      { type: 'statement', statement: { en: 'S' } },
    ],
    badgeTier: { framework: 'tiers', code: '1', name: { ja: '区分1' } },
    further: { ja: '備考' },
    extra: [{ framework: 'jp-rishu-164', element: '学長名', text: { ja: '山本' } }],
  },
  {
    ...samples.JP_AWARD,
    learner: {
      ...samples.JP_AWARD.learner,
      identifiers: [{ type: 'emailAddress', value: 'hanako@example.org' }],
    },
    stars: 2,
    expires: '2030-03-31',
    extra: [{ framework: 'jp-rishu-164', element: 'x', text: { ja: 'y' } }],
  },
]

/** Everything at a path of properties such as `provenBy.grade` or `Person.fullName`, wherever it begins. */
function valuesAt(document: unknown, path: string): unknown[] {
  const [first = '', ...rest] = path.split('.')
  const isClass = /^[A-Z]/.test(first)
  const start = isClass ? of(first, document) : nodesOf(document)
  return (isClass ? rest : [first, ...rest]).reduce<unknown[]>(
    (values, name) =>
      values.flatMap((value) => (isObject(value) ? [value[name]].flat() : [])).filter(Boolean),
    start,
  )
}

/** A copy without the fields of some paths. */
function without<Value extends object>(value: Value, root: string, fields: readonly string[]): Value {
  const copy = structuredClone(value)
  for (const field of fields.filter((path) => path.startsWith('/award/') === (root === '/award'))) {
    const steps = field.slice(root.length + 1).split('/')
    const parent = steps.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], copy)
    Reflect.deleteProperty(Object(parent), steps.at(-1) ?? '')
  }
  return copy
}

/** What the model is said to have for some fields, as far as a document has nothing of theirs there. */
function notWritten(fields: readonly string[], elm: readonly string[]): string[] {
  const documents = [RICH, ...SAMPLES.map(([, descriptor, award]) => [descriptor, award] as const)].map(
    ([descriptor, award]) => [
      toElm(descriptor, award).document,
      toElm(without(descriptor, '', fields), without(award, '/award', fields)).document,
    ],
  )
  return elm.filter((path) =>
    documents.every(
      ([full, bare]) => JSON.stringify(valuesAt(full, path)) === JSON.stringify(valuesAt(bare, path)),
    ),
  )
}

describe('the column of the model in the tables', () => {
  test.for(FIELD_MAPPING)('row $number of the mapping, $fields', ({ fields, elm }) => {
    expect(notWritten(fields, elm)).toEqual([])
  })

  test.for(DESCRIPTOR_TABLE)('the row $id of the three regions', ({ fields, elm }) => {
    expect(notWritten(fields, elm)).toEqual([])
  })

  test('what a descriptor keeps about itself is left out without a warning', () => {
    const { findings } = toElm(
      { ...samples.EU, conformsTo: ['eu-2022'], sourceTerms: { '/title': 'x' } },
      {
        ...samples.EU_AWARD,
        learner: { name: 'A', sourceTerms: { '/name': 'a' } },
        sourceTerms: { '/issuedOn': 'x' },
      },
    )
    const left = findings.filter(({ path }) => /sourceTerms|conformsTo/.test(path))
    expect(left.map(({ code, severity, path }) => [code, severity, path])).toEqual(
      ['/conformsTo', '/sourceTerms', '/award/learner/sourceTerms', '/award/sourceTerms'].map((path) => [
        'ELM_RECORD_LEFT_OUT',
        'info',
        path,
      ]),
    )
  })

  test('fields of rows without a property are named as lost', () => {
    const lost = FIELD_MAPPING.filter(({ elm }) => elm.length === 0).flatMap(({ fields }) => fields)
    const codes = [RICH, [samples.JP, samples.JP_AWARD] as const].flatMap(([descriptor, award]) =>
      toElm(
        { ...descriptor, sourceTerms: { '/title': '講座' } },
        { ...award, sourceTerms: { '/issuedOn': '令和7年' } },
      )
        .findings.filter(({ code }) => code === 'ELM_FIELD_LOST' || code === 'ELM_RECORD_LEFT_OUT')
        .map(({ path }) => path),
    )
    expect(lost.length).toBeGreaterThan(3)
    expect(codes).toEqual(expect.arrayContaining(lost))
  })
})

describe('codes of the authority tables and of Europass', () => {
  test('every assigned country has one, and nothing else', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const all = [...letters].flatMap((one) => [...letters].map((other) => one + other))
    const iris = new Set<string>()
    for (const code of all) {
      const iri = countryIri(code)
      expect([code, iri !== undefined]).toEqual([code, isCountryCode(code)])
      if (iri !== undefined) iris.add(iri)
    }
    expect(iris.size).toBe(249)
    const end = ['JP', 'FI', 'GB', 'GR', 'DE', 'TF'].map((code) => countryIri(code)?.slice(-3))
    expect(end).toEqual(['JPN', 'FIN', 'GBR', 'GRC', 'DEU', 'FQ0'])
    for (const none of ['jp', 'JPN', 'UK', 'EL', 'toString', '']) expect(countryIri(none)).toBeUndefined()
  })

  test('every language that the narrative names has one', () => {
    for (const tag of Object.keys(LANGUAGE_TERMS))
      expect([tag, typeof languageIri(tag)]).toEqual([tag, 'string'])
    const end = ['ja', 'ja-JP', 'de', 'zh-Hant', 'nl', 'EL'].map((tag) => languageIri(tag)?.slice(-3))
    expect(end).toEqual(['JPN', 'JPN', 'DEU', 'ZHO', 'NLD', 'ELL'])
    for (const none of ['jp', '', 'constructor', 'xx']) expect(languageIri(none)).toBeUndefined()
  })

  test('currencies have the codes of ISO 4217', () => {
    for (const code of ['JPY', 'EUR', 'AUD', 'NZD']) expect(currencyIri(code)?.slice(-3)).toBe(code)
    for (const none of ['jpy', '円', 'ABC', '', 'toString']) expect(currencyIri(none)).toBeUndefined()
  })

  test('fields have broad, narrow and detailed codes', () => {
    for (const code of ['00', '06', '061', '0612', '0688', '10', '9999']) {
      expect(iscedIri(code)).toBe(`http://data.europa.eu/snb/isced-f/${code}`)
    }
    for (const none of ['6', '612', '0699', '11', '', '06120']) expect(iscedIri(none)).toBeUndefined()
  })
})

/** Where the published JSON-LD context of European Digital Credentials lies, which is not part of the project. */
const CONTEXT_FILE = process.env['ELM_CONTEXT']

const skipped = ' (skipped: ELM_CONTEXT does not name the file of the published context)'

describe.skipIf(CONTEXT_FILE === undefined)(`JSON-LD drops nothing${CONTEXT_FILE ? '' : skipped}`, () => {
  const context: unknown = CONTEXT_FILE && JSON.parse(readFileSync(CONTEXT_FILE, 'utf8'))
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      const document = url === ELM_CONTEXTS[1] ? context : CONTEXT_DOCUMENTS.get(url)
      if (document === undefined) throw new Error(`not offline: ${url}`)
      return { documentUrl: url, document }
    },
  }

  test.each(SAMPLES)('of %s', async (_, descriptor, award) => {
    for (const given of [undefined, award]) {
      const expanded = await jsonld.expand(toElm(descriptor, given).document, options)
      expect(expanded).toHaveLength(1)
    }
  })

  test('of any other', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDescribedAward(), fc.boolean(), async ({ descriptor, award }, awarded) => {
        const { document } = toElm(descriptor, awarded ? award : undefined)
        await expect(jsonld.expand(document, options)).resolves.toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })
})

test('an e-mail address without end takes time in proportion', () => {
  for (const email of ['@'.repeat(200_000).concat(' '), 'a@'.repeat(100_000).concat('\n')]) {
    const provider = { name: { en: 'University' }, email }
    expect(timeOf(() => toElm({ schemaVersion: '1.0', provider }))).toBeLessThan(1_000)
  }
})

test.for([
  ['a@b', true],
  ['a@b@c', true],
  ['@b', false],
  ['a@', false],
  ['ab', false],
  ['a b@c', false],
  ['a?@b', false],
] as const)('%s is an address: %s', ([email, isOne]) => {
  const provider = { name: { en: 'University' }, email }
  const { document } = toElm({ schemaVersion: '1.0', provider })
  expect(JSON.stringify(document).includes(`"mailto:${email}"`)).toBe(isOne)
})

test('messages name the same things in both languages', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  for (const { en, ja } of Object.values(ELM)) expect(names(ja)).toEqual(names(en))
  const { findings } = described({ capacity: 3 }, { language: 'ja' })
  expect(findings.find(({ path }) => path === '/capacity')?.message).toContain('欧州学習モデル')
})
