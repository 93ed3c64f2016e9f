import {
  DESCRIPTOR_TABLE,
  DESCRIPTOR_TABLE_EVIDENCE,
  type DescriptorTableRow,
  FIELD_MAPPING,
  FIELDS_WITHOUT_MAPPING,
  PROFILES,
  SOURCES,
} from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { SECTION_CODECS } from '../src/descriptors/narrative/sections.ts'
import { SHAPES } from '../src/generated/descriptor-shapes.ts'

/** The table as it is printed: Australia, EU, Japan, Open Badges 2.0. What is empty there is empty here. */
const PRINTED = `
-|Identification of the learner||recipient|Assertion
Date of Delivery|Date of issuing||issuedOn|Assertion
Title|Title of the micro-credential|Title （名称）|name|BadgeClass
-|Country/Region of the issuer|-|issuer|BadgeClass
Provider|Awarding body|Educational institution|issuer|BadgeClass
Content/ Description|-|Content（内容）|description|BadgeClass
Learning Outcomes|Learning outcomes|Objectives(目的)|criteria|BadgeClass
Language|-|-|criteria|BadgeClass
Delivery Mode|Form of participation|Delivery Mode（授業の方法）|criteria|BadgeClass
Learner Effort|Notional workload|Total Learning Time（総時間数）|criteria|BadgeClass
Inherent Requirements|-|-|criteria|BadgeClass
Price and Financial Assistance|-|-|criteria|BadgeClass
Assessment|Type of assessment|Requirements（修了要件）|criteria|BadgeClass
Certification|-|Certification（履修証明）|criteria|BadgeClass
Credit/ Other Recognition|Grade achieved||criteria|BadgeClass
Quality Assurance|Type of quality assurance|Quality Assurance（設置基準）|criteria|BadgeClass
Prerequisite/s|Prerequisites needed to enrol|Prerequisites needed to enrol|criteria|BadgeClass
|Level of the learning experience (EQF)||criteria|BadgeClass
`

function printed({ australia, europe, japan, openBadges2 }: DescriptorTableRow): string {
  const cells = [australia, europe, japan].map((cell) => (cell === null ? '-' : (cell ?? '')))
  return [...cells, openBadges2.property, openBadges2.class].join('|')
}

/** The pointers of all that a class holds, without the numbers of lists. */
function pointersOf(type: string, path: string): string[] {
  const shape = SHAPES[type]
  if (shape === undefined) return [path]
  return Object.entries(shape).flatMap(([field, inner]) => pointersOf(inner.slice(1), `${path}/${field}`))
}

const LEAVES = [
  ...pointersOf('MicroCredentialDescriptor', ''),
  ...pointersOf('MicroCredentialAward', '/award'),
]

function covers(pointer: string, leaf: string): boolean {
  return leaf === pointer || leaf.startsWith(`${pointer}/`)
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

describe('the table of descriptors', () => {
  test('has the rows of its source, cell for cell', () => {
    expect(DESCRIPTOR_TABLE.map(printed).join('\n')).toBe(PRINTED.trim())
    expect(DESCRIPTOR_TABLE).toHaveLength(18)
    expect(SOURCES).toHaveProperty(DESCRIPTOR_TABLE_EVIDENCE.source)
  })

  test('tells a cell that is empty from one with a dash', () => {
    const [learner, date] = DESCRIPTOR_TABLE
    expect(learner?.australia).toBeNull()
    expect(learner).not.toHaveProperty('japan')
    expect(date).not.toHaveProperty('japan')
  })

  test('names every row once', () => {
    expect(new Set(DESCRIPTOR_TABLE.map(({ id }) => id)).size).toBe(18)
  })

  test('says which rows are no equivalences', () => {
    const differing = DESCRIPTOR_TABLE.filter(({ differs }) => differs !== undefined)
    expect(differing.map(({ id }) => id)).toEqual([
      'date',
      'learning-outcomes',
      'effort',
      'assessment',
      'recognition',
    ])
    for (const { differs } of differing) {
      expect(differs?.ja).toMatch(JAPANESE)
      expect(differs?.en).not.toMatch(JAPANESE)
    }
  })

  test.each(DESCRIPTOR_TABLE.map((row) => [row.id, row] as const))(
    'points at fields of the model: %s',
    (_id, row) => {
      for (const field of row.fields)
        expect(
          LEAVES.some((leaf) => covers(field, leaf)),
          field,
        ).toBe(true)
      expect(row.openBadges3).not.toEqual([])
    },
  )
})

describe('the mapping of fields', () => {
  test('has 39 rows, numbered', () => {
    expect(FIELD_MAPPING.map(({ number }) => number)).toEqual(
      Array.from({ length: 39 }, (_, index) => index + 1),
    )
  })

  test('points at fields of the model only, each row at its own', () => {
    const fields = FIELD_MAPPING.flatMap((row) => row.fields)
    expect(fields.filter((field) => !LEAVES.some((leaf) => covers(field, leaf)))).toEqual([])
    expect(new Set(fields).size).toBe(fields.length)
  })

  test('has every field of the model, or a reason why not', () => {
    const mapped = FIELD_MAPPING.flatMap((row) => row.fields)
    const excused = FIELDS_WITHOUT_MAPPING.map(({ field }) => field)
    const where = (list: readonly string[], leaf: string): boolean =>
      list.some((field) => covers(field, leaf))
    expect(LEAVES.filter((leaf) => !where(mapped, leaf) && !where(excused, leaf))).toEqual([])
    expect(LEAVES.filter((leaf) => where(mapped, leaf) && where(excused, leaf))).toEqual([])
    expect(excused.filter((field) => !LEAVES.some((leaf) => covers(field, leaf)))).toEqual([])
  })

  test('names elements that the profiles have', () => {
    const known = new Set(Object.values(PROFILES).flatMap(({ elements }) => elements.map(({ id }) => id)))
    const named = FIELD_MAPPING.flatMap(({ eu, au, jp }) =>
      [eu, au, jp].flatMap((place) => place?.elements ?? []),
    )
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })

  test.each([
    ['eu-2022', 'eu'],
    ['au-nmf-2021', 'au'],
    ['jp-rishu-164', 'jp'],
  ] as const)('has a row for every element of %s', (profile, column) => {
    const named = new Set(FIELD_MAPPING.flatMap((row) => row[column]?.elements ?? []))
    const elements = PROFILES[profile]?.elements ?? []
    expect(elements.length).toBeGreaterThan(0)
    expect(elements.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  })

  test('says of every row what is lost, and why where the meaning changes', () => {
    for (const { number, losses } of FIELD_MAPPING) {
      expect(losses.length, `row ${number}`).toBeGreaterThan(0)
      for (const { level, note } of losses) {
        if (level === 'L2') expect(note, `row ${number}`).toBeDefined()
        if (note !== undefined) expect(note.ja).toMatch(JAPANESE)
      }
    }
  })

  test('changes the meaning in the rows that are known for it', () => {
    const changing = FIELD_MAPPING.filter(({ losses }) => losses.some(({ level }) => level === 'L2'))
    expect(changing.map(({ number }) => number)).toEqual([4, 8, 10, 11, 12, 13, 14, 16, 19, 21, 30, 31, 33])
  })

  test('names every section of the narrative, and no other', () => {
    const named = FIELD_MAPPING.flatMap(({ ob2, ob3 }) => [ob2.section, ob3.section]).filter(
      (section) => section !== undefined,
    )
    expect([...new Set(named)].sort()).toEqual(SECTION_CODECS.map(({ section }) => section.key).sort())
  })

  test('has a place in both generations, or only in the carrier', () => {
    for (const { number, ob2, ob3 } of FIELD_MAPPING) {
      for (const { properties, carrier } of [ob2, ob3]) {
        expect(properties.length > 0 || carrier === true, `row ${number}`).toBe(true)
      }
    }
  })
})
