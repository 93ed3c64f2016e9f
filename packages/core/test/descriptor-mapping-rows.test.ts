/**
 * The rows of DESCRIPTOR_TABLE, each from the words of its frameworks into badges of both generations and
 * back into those words.
 */
import {
  DESCRIPTOR_TABLE,
  type DescriptorFindingCode,
  type DescriptorTableRow,
  fromBadge,
  fromFramework,
  type MicroCredentialAward,
  type MicroCredentialDescriptor,
  toBadge,
  toFramework,
} from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'

type Region = 'australia' | 'europe' | 'japan'

const FRAMEWORKS = { australia: 'au-nmf-2021', europe: 'eu-2022', japan: 'jp-rishu-164' } as const

/** What a provider wrote into a cell, and what it means in the pivot. */
interface Entry {
  readonly wrote: string | readonly string[]
  readonly descriptor?: Partial<MicroCredentialDescriptor>
  readonly award?: MicroCredentialAward
  /** The generation that cannot tell it at all, not even with the descriptor inside. */
  readonly lost?: 'ob2'
  /** The generation that tells it to people only: nobody can read it back without the descriptor inside. */
  readonly untold?: 'ob2'
}

/** For each row, what somebody from each region that has the descriptor would write. */
const ENTRIES: Readonly<Record<string, Readonly<Partial<Record<Region, Entry>>>>> = {
  learner: { europe: { wrote: 'Aino Virtanen', award: { learner: { name: 'Aino Virtanen' } }, lost: 'ob2' } },
  date: {
    australia: {
      wrote: '2025-07-07 to 2025-08-29',
      descriptor: { schedule: { start: '2025-07-07', end: '2025-08-29' } },
    },
    europe: { wrote: '2025-06-01', award: { issuedOn: '2025-06-01' } },
  },
  title: {
    australia: { wrote: 'Hygiene in Home Care', descriptor: { title: { en: 'Hygiene in Home Care' } } },
    europe: { wrote: 'Design for Reuse', descriptor: { title: { en: 'Design for Reuse' } } },
    japan: { wrote: '地域データ活用プログラム', descriptor: { title: { ja: '地域データ活用プログラム' } } },
  },
  country: { europe: { wrote: 'FI', descriptor: { provider: { country: 'FI' } } } },
  provider: {
    australia: {
      wrote: 'Murrumbidgee University',
      descriptor: { provider: { name: { en: 'Murrumbidgee University' } } },
    },
    europe: {
      wrote: 'Saimaa Institute of Design',
      descriptor: { provider: { name: { en: 'Saimaa Institute of Design' } } },
    },
    japan: { wrote: '熊野大学', descriptor: { provider: { name: { ja: '熊野大学' } } } },
  },
  content: {
    australia: {
      wrote: 'Five modules to be studied online.',
      descriptor: { content: { overview: { en: 'Five modules to be studied online.' } } },
    },
    japan: {
      wrote: '四つの講習と四つの授業科目を学びます。',
      descriptor: { content: { overview: { ja: '四つの講習と四つの授業科目を学びます。' } } },
    },
  },
  'learning-outcomes': {
    australia: {
      wrote: ['Describe how infections pass.', 'Prepare a home visit.'],
      descriptor: {
        learningOutcomes: [
          { text: { en: 'Describe how infections pass.' } },
          { text: { en: 'Prepare a home visit.' } },
        ],
      },
    },
    europe: {
      wrote: ['Trace what happens to a product.'],
      descriptor: { learningOutcomes: [{ text: { en: 'Trace what happens to a product.' } }] },
    },
    japan: {
      wrote: 'データ活用の知識と技術を身に付けてもらうこと。',
      descriptor: { purpose: { ja: 'データ活用の知識と技術を身に付けてもらうこと。' } },
    },
  },
  language: { australia: { wrote: 'English', descriptor: { languagesOfInstruction: ['en'] } } },
  delivery: {
    australia: { wrote: 'Online', descriptor: { delivery: { modes: ['online'] } } },
    europe: { wrote: 'Online', descriptor: { delivery: { modes: ['online'] } } },
    japan: {
      wrote: '講義、演習',
      descriptor: { delivery: { methods: [{ ja: '講義' }, { ja: '演習' }] } },
    },
  },
  effort: {
    australia: { wrote: '40 hours', descriptor: { effort: { hours: 40, basis: 'total' } } },
    europe: { wrote: '5 ECTS', descriptor: { effort: { credits: [{ system: 'ECTS', points: 5 }] } } },
    japan: { wrote: '120時間', descriptor: { effort: { hours: 120, basis: 'contact' } } },
  },
  'inherent-requirements': {
    australia: {
      wrote: 'A computer with a camera.',
      descriptor: { inherentRequirements: { en: 'A computer with a camera.' } },
    },
  },
  price: { australia: { wrote: 'AUD 695', descriptor: { price: { amount: 695, currency: 'AUD' } } } },
  assessment: {
    australia: { wrote: 'Quiz', descriptor: { assessment: { methods: [{ type: 'quiz' }] } } },
    europe: { wrote: 'Portfolio', descriptor: { assessment: { methods: [{ type: 'portfolio' }] } } },
    japan: {
      wrote: '5分の4以上に出席すること。',
      descriptor: { completionRequirements: { ja: '5分の4以上に出席すること。' } },
    },
  },
  certification: {
    australia: {
      wrote: 'A digital badge',
      descriptor: { certification: { document: { en: 'A digital badge' } } },
    },
    japan: { wrote: '履修証明書', descriptor: { certification: { document: { ja: '履修証明書' } } } },
  },
  recognition: {
    australia: {
      wrote: 'Nurses may report it as professional development.',
      descriptor: {
        recognition: [
          { kind: 'industry', text: { en: 'Nurses may report it as professional development.' } },
        ],
      },
    },
    europe: {
      wrote: '4',
      award: { results: [{ of: 'grade', value: '4' }] },
      untold: 'ob2',
    },
  },
  'quality-assurance': {
    australia: {
      wrote: 'Approved by the Academic Board.',
      descriptor: { qualityAssurance: [{ statement: { en: 'Approved by the Academic Board.' } }] },
    },
    europe: {
      wrote: 'Institutional quality assurance',
      descriptor: { qualityAssurance: [{ type: 'institutional' }] },
    },
    japan: {
      wrote: '大学設置基準',
      descriptor: { qualityAssurance: [{ type: 'legalStandard', standard: { ja: '大学設置基準' } }] },
    },
  },
  prerequisites: {
    australia: {
      wrote: 'Registered nurses',
      descriptor: { prerequisites: { text: { en: 'Registered nurses' } } },
    },
    europe: { wrote: 'None.', descriptor: { prerequisites: { text: { en: 'None.' } } } },
    japan: {
      wrote: '大学に入学できる方。',
      descriptor: { prerequisites: { text: { ja: '大学に入学できる方。' } } },
    },
  },
  level: { europe: { wrote: 'EQF level 6', descriptor: { level: [{ framework: 'EQF', code: '6' }] } } },
}

/** A grade means something once the class has a scale, which no cell of the table asks for. */
const GRADES = [{ id: 'grade', name: { en: 'Grade' }, type: 'LetterGrade' }]

const PROVIDER_ID = 'https://example.org/'

/** The little that no badge can be without. */
const BASE: MicroCredentialDescriptor = {
  schemaVersion: '1.0',
  id: 'https://example.org/classes/1',
  title: { en: 'A title', ja: '名称' },
  image: { id: 'https://example.org/image.png' },
  criteriaPage: 'https://example.org/criteria',
  results: GRADES,
}

const BASE_AWARD: MicroCredentialAward = { id: 'https://example.org/awards/1', issuedOn: '2025-06-30' }

const EMAIL = { type: 'emailAddress', value: 'learner@example.org' }

type Generation = 'ob2' | 'ob3'
type Pair = { readonly descriptor: MicroCredentialDescriptor; readonly award: MicroCredentialAward }

/** What was read, with the little that badges of a generation need beyond it. */
function badgeable({ descriptor, award = {} }: Partial<Pair>, as: Generation): Pair {
  // Open Badges 2.0 knows learners by nothing but an address; 3.0 has names, too.
  const identifiers = as === 'ob3' && award.learner?.name !== undefined ? {} : { identifiers: [EMAIL] }
  return {
    descriptor: { ...BASE, ...descriptor, provider: { id: PROVIDER_ID, ...descriptor?.provider } },
    award: { ...BASE_AWARD, ...award, learner: { ...identifiers, ...award.learner } },
  }
}

/** A cell as a provider would write it: in Japan the table prints a translation before the name. */
function keyOf(row: DescriptorTableRow, region: Region): string {
  const cell = row[region] ?? ''
  return region === 'japan' ? (/[（(](.+)[）)]$/.exec(cell)?.[1] ?? cell) : cell
}

function titleOf({ australia, europe, japan, openBadges2 }: DescriptorTableRow): string {
  const cells = [australia, europe, japan].filter((cell) => typeof cell === 'string')
  return `${cells.join(' · ')} → ${openBadges2.property}`
}

function regionsOf(row: DescriptorTableRow): Region[] {
  return (['australia', 'europe', 'japan'] as const).filter((region) => typeof row[region] === 'string')
}

function entryOf(row: DescriptorTableRow, region: Region): Entry {
  const entry = ENTRIES[row.id]?.[region]
  if (entry === undefined) throw new TypeError(`no example of ${row.id} in ${region}`)
  return entry
}

/** A document with nothing but this cell, in the pivot. */
function read(row: DescriptorTableRow, region: Region): Partial<Pair> {
  const document = { [keyOf(row, region)]: entryOf(row, region).wrote }
  return fromFramework(document, FRAMEWORKS[region], { providerId: PROVIDER_ID })
}

/** Whether what was read back says what the entry says. */
function expectToSay({ descriptor, award }: Partial<Pair>, entry: Entry): void {
  expect(descriptor ?? {}).toMatchObject(entry.descriptor ?? {})
  expect(award ?? {}).toMatchObject(entry.award ?? {})
}

const GENERATIONS = ['ob2', 'ob3'] as const

describe.each(DESCRIPTOR_TABLE.map((row) => [titleOf(row), row] as const))('%s', (_title, row) => {
  const regions = regionsOf(row)

  test('has an example for each framework that it is in', () => {
    expect(Object.keys(ENTRIES[row.id] ?? {}).sort()).toEqual([...regions].sort())
  })

  describe.each(regions)('as it is written in %s', (region) => {
    const entry = entryOf(row, region)

    test('is read into the pivot, and written in the same words', () => {
      const { descriptor = BASE, award } = read(row, region)
      expectToSay({ descriptor, ...(award && { award }) }, entry)
      const { document } = toFramework(descriptor, FRAMEWORKS[region], award ? { award } : {})
      expect(document[keyOf(row, region)]).toEqual(entry.wrote)
    })

    test.each(GENERATIONS)('goes through a badge of %s, back into the same words', (as) => {
      const { descriptor, award } = badgeable(read(row, region), as)
      const { badge, findings } = toBadge(descriptor, { as, award })
      const back = fromBadge(JSON.stringify(badge))
      if (entry.lost === as) {
        expect(findings.map(({ code }) => code)).toContain('BADGE_LEARNER_FIELD_LOST')
        expect(() => expectToSay(back, entry)).toThrow()
        return
      }
      expectToSay(back, entry)
      const options = back.award === undefined ? {} : { award: back.award }
      const { document } = toFramework(back.descriptor ?? BASE, FRAMEWORKS[region], options)
      expect(document[keyOf(row, region)]).toEqual(entry.wrote)
    })

    test.each(GENERATIONS)('is told by a badge of %s that has nothing for machines', (as) => {
      const { descriptor, award } = badgeable(read(row, region), as)
      const provider = { url: PROVIDER_ID, email: 'office@example.org', ...descriptor.provider }
      const { badge } = toBadge({ ...descriptor, provider }, { as, award, carrier: 'none' })
      const back = fromBadge(JSON.stringify(badge))
      if (entry.lost === as || entry.untold === as) expect(() => expectToSay(back, entry)).toThrow()
      else expectToSay(back, entry)
    })
  })

  test(`is in \`${row.openBadges2.property}\` of the ${row.openBadges2.class}`, () => {
    for (const region of regions) {
      const { descriptor, award } = badgeable(read(row, region), 'ob2')
      const isOfClass = row.openBadges2.class === 'BadgeClass'
      const { badge } = toBadge(descriptor, isOfClass ? { as: 'ob2' } : { as: 'ob2', award })
      expect(badge).toHaveProperty(row.openBadges2.property)
      const isToldByClass =
        row.openBadges2.property === 'criteria' && entryOf(row, region).descriptor !== undefined
      if (isToldByClass) expect(badge).toHaveProperty('criteria.narrative', expect.stringMatching(/^## /))
    }
  })
})

/** What is not the same thing in two frameworks, although it is in one row: the code that says so. */
const NOT_THE_SAME: Readonly<Record<string, Readonly<Record<string, DescriptorFindingCode>>>> = {
  date: {
    'australia to europe': 'FRAMEWORK_FIELD_LEFT_OUT',
    'europe to australia': 'FRAMEWORK_FIELD_LEFT_OUT',
  },
  'learning-outcomes': {
    'australia to japan': 'FRAMEWORK_FIELD_LEFT_OUT',
    'europe to japan': 'FRAMEWORK_FIELD_LEFT_OUT',
    'japan to australia': 'FRAMEWORK_FIELD_LEFT_OUT',
    'japan to europe': 'FRAMEWORK_FIELD_LEFT_OUT',
  },
  effort: {
    'australia to japan': 'FRAMEWORK_HOURS_ARE_NOT_CONTACT',
    'europe to australia': 'FRAMEWORK_CREDITS_ARE_OF_OTHERS',
    'europe to japan': 'FRAMEWORK_CREDITS_ARE_OF_OTHERS',
    'japan to australia': 'FRAMEWORK_HOURS_ARE_NOT_WORKLOAD',
    'japan to europe': 'FRAMEWORK_HOURS_ARE_NOT_WORKLOAD',
  },
  assessment: {
    'australia to japan': 'FRAMEWORK_FIELD_LEFT_OUT',
    'europe to japan': 'FRAMEWORK_FIELD_LEFT_OUT',
    'japan to australia': 'FRAMEWORK_FIELD_LEFT_OUT',
    'japan to europe': 'FRAMEWORK_FIELD_LEFT_OUT',
  },
  recognition: {
    'australia to europe': 'FRAMEWORK_FIELD_LEFT_OUT',
    'europe to australia': 'FRAMEWORK_FIELD_LEFT_OUT',
  },
}

const CROSSINGS = DESCRIPTOR_TABLE.flatMap((row) =>
  regionsOf(row).flatMap((from) =>
    regionsOf(row)
      .filter((to) => to !== from)
      .map((to) => [`${row.id}, ${from} to ${to}`, row, from, to] as const),
  ),
)

describe('from one framework into another', () => {
  test('the rows that are no equivalences are those that say so', () => {
    const differing = DESCRIPTOR_TABLE.filter(({ differs }) => differs !== undefined).map(({ id }) => id)
    expect(Object.keys(NOT_THE_SAME)).toEqual(differing)
  })

  test.each(CROSSINGS)(
    'a row keeps its meaning, or a finding says that it has another: %s',
    (_title, row, from, to) => {
      const { descriptor = BASE, award } = read(row, from)
      const { document, findings } = toFramework(descriptor, FRAMEWORKS[to], award ? { award } : {})
      const code = NOT_THE_SAME[row.id]?.[`${from} to ${to}`]
      if (code !== undefined) expect(findings.map((finding) => finding.code)).toContain(code)
      else
        expectToSay(fromFramework(document, FRAMEWORKS[to], { providerId: PROVIDER_ID }), entryOf(row, from))
    },
  )
})
