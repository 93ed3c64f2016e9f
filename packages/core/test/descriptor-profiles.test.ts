import { convertEffort, lintDescriptor, PROFILES, SOURCES } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { LINT } from '../src/descriptors/findings/lint.ts'
import { COMMON_RULES } from '../src/descriptors/profiles/common.ts'
import { SHAPES } from '../src/generated/descriptor-shapes.ts'

const ALL = [...Object.values(PROFILES), COMMON_RULES]

function idsOf(profile: keyof typeof PROFILES, status?: string): string[] {
  return PROFILES[profile].elements
    .filter((element) => status === undefined || element.status === status)
    .map(({ id }) => id)
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
}

/** Whether the model has a place that a JSON Pointer can lead to. */
function isInTheModel(field: string): boolean {
  const [, first, ...others] = field.split('/')
  const root = first === 'award' ? 'MicroCredentialAward' : 'MicroCredentialDescriptor'
  const steps = first === 'award' ? others : [first ?? '', ...others]
  let type: string | undefined = root
  for (const step of steps) type = SHAPES[type ?? '']?.[step]?.slice(1)
  return type !== undefined
}

describe('the elements of a framework', () => {
  test('of the European Union: eleven mandatory ones, of which the level is conditional, and five others', () => {
    expect(idsOf('eu-2022')).toEqual([...numbered('EU-M', 11), ...numbered('EU-O', 5)])
    expect(idsOf('eu-2022', 'conditional')).toEqual(['EU-M8'])
    expect(idsOf('eu-2022', 'required')).toHaveLength(10)
    expect(idsOf('eu-2022', 'optional')).toEqual(numbered('EU-O', 5))
  })

  test('of Australia: fifteen, and nobody could verify which of the last seven are required', () => {
    expect(idsOf('au-nmf-2021')).toEqual(numbered('AU-', 15))
    const { elements, rules } = PROFILES['au-nmf-2021']
    const unsure = elements.filter(({ confidence }) => confidence === 'uncertain').map(({ id }) => id)
    expect(unsure).toEqual(numbered('AU-', 15).slice(8))
    for (const { code, confidence } of rules) {
      expect(confidence === 'uncertain').toBe(/^AU0(09|1[0-5])$/.test(code))
    }
  })

  test('of Japanese certificate programs: thirteen', () => {
    expect(idsOf('jp-rishu-164')).toEqual(numbered('JP-', 13))
  })

  test('of a micro-credential: eight conditions, and a mark', () => {
    expect(idsOf('mc-worthiness', 'required')).toEqual(numbered('MC-', 8))
  })
})

describe('a profile', () => {
  test.for(ALL)('$id is data that can be copied', (profile) => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  })

  test.for(ALL)('$id has every word in both languages, and every source', (profile) => {
    const words = [profile.name, profile.note, profile.caution]
    const named = [...words, ...profile.elements.flatMap(({ name, advice }) => [name, advice])]
    for (const word of named) {
      if (word === undefined) continue
      expect(Object.keys(word).sort()).toEqual(['en', 'ja'])
      for (const text of Object.values(word)) expect(text.trim()).not.toBe('')
    }
    for (const { source } of [profile, ...profile.elements, ...profile.rules]) {
      expect(Object.keys(SOURCES)).toContain(source)
    }
  })

  test.for(ALL)('$id has no element or rule twice, and points into the model', (profile) => {
    const ids = profile.elements.map(({ id }) => id)
    const codes = profile.rules.map(({ code }) => code)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(codes).size).toBe(codes.length)
    for (const field of profile.elements.flatMap(({ fields }) => fields)) {
      expect([field, isInTheModel(field)]).toEqual([field, true])
    }
    for (const code of [...codes, ...profile.elements.flatMap(({ rules }) => rules)]) {
      expect(Object.keys(LINT)).toContain(code)
    }
  })

  test.for(ALL)('$id counts its rules as the catalogue does', ({ rules }) => {
    for (const { code, severity } of rules) expect([code, severity]).toEqual([code, LINT[code].severity])
  })

  test('is found by its id', () => {
    for (const [id, profile] of Object.entries(PROFILES)) expect(profile.id).toBe(id)
  })

  test('says so where it is no official one', () => {
    const provisional = Object.values(PROFILES).filter((profile) => profile.provisional === true)
    expect(provisional.map(({ id }) => id)).toEqual([
      'jp-jmicro',
      'jp-ibaraki-digital-skill',
      'jp-hokkaido-digital-people',
    ])
    for (const { note } of provisional) expect(note).toBeDefined()
  })

  test('that stands in for guidelines nobody could read has the items of another, and is sure of none', () => {
    const { elements, rules } = PROFILES['jp-jmicro']
    expect(elements.map(({ id }) => id)).toEqual(idsOf('mc-worthiness'))
    expect([...elements, ...rules].every(({ confidence }) => confidence === 'uncertain')).toBe(true)
  })
})

describe('what a source is called', () => {
  const OUTCOME = { schemaVersion: '1.0', learningOutcomes: [{ text: { en: 'Understand it.' } }] } as const

  test('is said in the language of the messages, unless it is the title of a document', () => {
    const said = (language: 'en' | 'ja') =>
      lintDescriptor(OUTCOME, ['mc-worthiness'], { language }).findings.find(({ code }) => code === 'MC012')
        ?.source
    expect(said('en')).toBe(SOURCES.practice.title)
    expect(said('ja')).toBe(SOURCES.practice.ja)
  })

  test('is its address where it has one', () => {
    const { finding } = convertEffort({ hours: 10, basis: 'total' }, 'NZ-CREDIT', { language: 'ja' })
    expect(finding.source).toBe(SOURCES['nz-nzqa'].ja)
    const elements = lintDescriptor({ schemaVersion: '1.0' }, ['eu-2022'], { language: 'ja' }).findings
    expect(elements.find(({ code }) => code === 'EU002')?.source).toBe(SOURCES['eu-recommendation'].url)
  })
})
