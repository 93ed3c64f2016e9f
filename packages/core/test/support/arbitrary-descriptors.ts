import type { MicroCredentialAward, MicroCredentialDescriptor } from '@shirushi/core/descriptors'
import fc from 'fast-check'
import { CLOSED_VOCABULARIES, SHAPES } from '../../src/generated/descriptor-shapes.ts'
import {
  CREDIT_SYSTEMS,
  DESCRIPTOR_PROFILE_IDS,
  ELIGIBILITIES,
  FIELD_SCHEMES,
  LEVEL_FRAMEWORKS,
} from '../../src/generated/descriptor-vocabularies.ts'
import {
  ALIGNMENT_TARGET_TYPES,
  IDENTIFIER_TYPES,
  RESULT_STATUS_TYPES,
  RESULT_TYPES,
} from '../../src/generated/vocabularies.ts'
import { isObject } from '../../src/json/json-value.ts'

/** What is made, where a test does not want everything. */
export interface DescriptorArbitraryOptions {
  /** The languages of the texts, the primary one first. Default: one of several sets. */
  readonly languages?: readonly string[]
  /** The texts that people are to read. Default: {@link descriptorText}. */
  readonly text?: fc.Arbitrary<string>
  /** The fields of the descriptor, or of the award, that are always there. */
  readonly required?: readonly string[]
  /** The fields of the descriptor, or of the award, that never are. */
  readonly without?: readonly string[]
}

const LANGUAGE_SETS: readonly (readonly string[])[] = [
  ['ja'],
  ['en'],
  ['ja', 'en'],
  ['en', 'ja'],
  ['fr', 'en', 'ja'],
  ['zh-Hant', 'ja'],
  ['en-AU'],
]

/** Texts that broke something somewhere, and any others; never blank, never half a character. */
const descriptorText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '学校教育法第105条',
    '講義、演習',
    'Lecture, exercise',
    '## 目的',
    '# not a heading',
    '- not an item',
    '- **方法**：講義',
    '**Hours**: 40',
    '1. not an item, either',
    '+ plus\n> quoted\n\n\\# escaped',
    '![picture](https://example.org/a.png) [link](https://example.org/)',
    '<b>bold</b> &amp; <script>alert(1)</script>',
    '`code` _one_ *two* ~~three~~ | four |',
    'first line\nsecond line',
    'first paragraph\n\nsecond paragraph',
    'carriage\r\nreturn\rs',
    'tab\tand no-break\u00A0space',
    '  two spaces first',
    '\u3000字下げ',
    'and last ',
    '１２０時間　（ｶﾅ）',
    'e\u0301 and か\u3099',
    '\uFA19社 髙﨑 葛\u{E0100}城市 𠮷野',
    '👩🏽‍🔬 🇯🇵 ★★',
    'line\u2028separator\u2029paragraph',
    '"quoted" \'single\' \\ back: colon：全角',
    'none',
    'なし',
    '0',
    'null',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
)

/** They take the place of an `id` until the whole is there: only then can all of them be different. */
const LATER_A_URL = '\0url'
const LATER_A_NAME = '\0name'

const url = fc
  .string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 1, maxLength: 6 })
  .map((path) => `https://example.org/${path}`)

const languageTag = fc.constantFrom('ja', 'en', 'fr', 'zh-Hant', 'pt-BR')
const country = fc.constantFrom('JP', 'FI', 'AU', 'NZ')

const email = fc.constantFrom('badges@example.ac.jp', 'o.brown+badges@example.org')

/** Fields whose type says `String`, and whose place says more. */
const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: fc.constant(LATER_A_URL),
  'ResultSpec.id': fc.constantFrom(LATER_A_URL, LATER_A_NAME),
  'ResultLevel.id': fc.constantFrom(LATER_A_URL, LATER_A_NAME),
  url,
  criteriaPage: url,
  email,
  country,
  languagesOfInstruction: languageTag,
  languagesOfAssessment: languageTag,
  currency: fc.constantFrom('JPY', 'EUR', 'AUD'),
  'DescriptorImage.id': fc.oneof(
    url,
    fc.constant('data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4='),
  ),
  'DescriptorAlignment.type': fc.constantFrom(...ALIGNMENT_TARGET_TYPES, 'ext:EQFLevel'),
  'ResultSpec.type': fc.constantFrom(...RESULT_TYPES, 'ext:Mark'),
  'AwardResult.status': fc.constantFrom(...RESULT_STATUS_TYPES),
  'AwardResult.of': fc.constantFrom('grade', 'https://example.org/results/1'),
  'AwardResult.level': fc.constantFrom('high', 'https://example.org/levels/1'),
  'MicroCredentialAward.descriptor': url,
  'BadgeTier.framework': fc.constantFrom('jp-ibaraki-digital-skill', 'jp-hokkaido-digital-people', 'own'),
  'ExtraElement.framework': fc.constantFrom('narrative', ...DESCRIPTOR_PROFILE_IDS),
}

/** Vocabularies that may have any other value, too. */
const OPEN_VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  CreditSystem: CREDIT_SYSTEMS,
  DescriptorProfileId: DESCRIPTOR_PROFILE_IDS,
  Eligibility: ELIGIBILITIES,
  FieldScheme: FIELD_SCHEMES,
  LevelFramework: LEVEL_FRAMEWORKS,
}

const amount = fc.oneof(
  fc.nat(200),
  fc.nat(400).map((halves) => halves / 2),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }),
)

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2059-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10))

const calendarDate = fc.oneof(
  { weight: 3, arbitrary: day },
  {
    weight: 1,
    arbitrary: fc
      .tuple(day, fc.constantFrom('T00:00:00+09:00', 'T23:59:59.123Z'))
      .map((parts) => parts.join('')),
  },
)

const starRange = fc.constantFrom([1, 3], [1, 1], [2, 3], [3, 3])

const sourcePath = fc.constantFrom(
  'jp-rishu-164/JP-7/key',
  '/delivery/methods/0',
  '/effort/hours',
  '/capacity',
  '/title',
  '/level/0/code',
)

function langMap(languages: readonly string[], text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const texts = Object.fromEntries(languages.map((language) => [language, text]))
  const some = fc.record(texts, { requiredKeys: [] }).filter((map) => Object.keys(map).length > 0)
  return fc.oneof({ weight: 3, arbitrary: fc.record(texts) }, { weight: 1, arbitrary: some })
}

/** An arbitrary for each class and type of the model. */
class Family {
  readonly #languages: readonly string[]
  readonly #options: DescriptorArbitraryOptions
  readonly #byType: ReadonlyMap<string, fc.Arbitrary<unknown>>

  constructor(languages: readonly string[], options: DescriptorArbitraryOptions) {
    this.#languages = languages
    this.#options = options
    const text = options.text ?? descriptorText
    const closed = Object.entries(CLOSED_VOCABULARIES).map(
      ([name, values]) => [name, fc.constantFrom(...values)] as const,
    )
    const open = Object.entries(OPEN_VOCABULARIES).map(
      ([name, values]) => [name, fc.constantFrom(...values, 'example-own')] as const,
    )
    this.#byType = new Map<string, fc.Arbitrary<unknown>>([
      ['String', text],
      ['LangMap', langMap(languages, text)],
      ['TextMap', fc.dictionary(sourcePath, text, { minKeys: 1, maxKeys: 2 })],
      ['Boolean', fc.boolean()],
      ['Float', amount],
      ['Integer', fc.integer({ min: 1, max: 500 })],
      ['CalendarDate', calendarDate],
      ['StarRange', starRange],
      ['Stars', fc.constantFrom(1, 2, 3)],
      ...closed,
      ...open,
    ])
  }

  /** A part with something in it: an empty one says nothing. */
  classNamed(name: string): fc.Arbitrary<object> {
    const { required = [], without = [] } = this.#options
    const isRoot = name === 'MicroCredentialDescriptor' || name === 'MicroCredentialAward'
    const fields = Object.entries(SHAPES[name] ?? {}).filter(
      ([field]) => !(isRoot && without.includes(field)),
    )
    const arbitraries = Object.fromEntries(
      fields.map(([field, type]) => [field, this.#field(name, field, type)]),
    )
    const requiredKeys = fields
      .filter(([field, type]) => type.startsWith('1') || (isRoot && required.includes(field)))
      .map(([field]) => field)
    const part =
      SPECIAL[name]?.(this.#options.text ?? descriptorText) ?? fc.record(arbitraries, { requiredKeys })
    return isRoot ? part : part.filter((made) => Object.keys(made).length > 0)
  }

  #field(owner: string, field: string, type: string): fc.Arbitrary<unknown> {
    if (field === 'schemaVersion') return fc.constant('1.0')
    if (field === 'languages') return fc.constant(this.#languages)
    const single = this.#single(owner, field, type.slice(1))
    return type.startsWith('*') ? fc.array(single, { minLength: 1, maxLength: 2 }) : single
  }

  #single(owner: string, field: string, type: string): fc.Arbitrary<unknown> {
    const byName = type === 'String' ? (BY_NAME[`${owner}.${field}`] ?? BY_NAME[field]) : undefined
    return byName ?? this.#byType.get(type) ?? this.classNamed(type)
  }
}

/** Parts whose fields hang together. */
const SPECIAL: Readonly<Record<string, (text: fc.Arbitrary<string>) => fc.Arbitrary<object>>> = {
  LearnerIdentifier: (text) =>
    fc.oneof(
      fc.record(
        { type: fc.constant('emailAddress'), value: email, hashed: fc.constant(false) },
        { requiredKeys: ['type', 'value'] },
      ),
      fc.record({ type: fc.constantFrom(...IDENTIFIER_TYPES, 'ext:studentNumber'), value: text }),
      fc.record(
        {
          type: fc.constant('emailAddress'),
          value: fc
            .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
            .map((digest) => `sha256$${digest}`),
          hashed: fc.constant(true),
          salt: text,
        },
        { requiredKeys: ['type', 'value', 'hashed'] },
      ),
    ),
}

/** The value as it is, but each `id` that was left open has become one of its own. */
function withIds(value: unknown, next: () => number): unknown {
  if (value === LATER_A_URL) return `https://example.org/ids/${next()}`
  if (value === LATER_A_NAME) return `r${next()}`
  if (Array.isArray(value)) return value.map((item) => withIds(item, next))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withIds(part, next)]))
}

/** Which of the languages there is a text in. */
function languagesIn(value: unknown, languages: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const item of part) visit(item)
    if (!isObject(part)) return
    for (const language of languages) if (Object.hasOwn(part, language)) found.add(language)
    for (const inner of Object.values(part)) visit(inner)
  }
  visit(value)
  return found
}

/** With `languages` as the texts have it. */
function withLanguages(value: { readonly [field: string]: unknown }, languages: readonly string[]): unknown {
  const { languages: listed, ...others } = value
  const found = languagesIn(others, languages)
  if (listed === undefined || found.size === 0) return others
  return { ...value, languages: languages.filter((language) => found.has(language)) }
}

const PERIODS: readonly (readonly [first: string, last: string])[] = [
  ['start', 'end'],
  ['issuedOn', 'expires'],
]

/** With what comes first before what comes last. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isObject(value)) return value
  const ordered = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOrder(part)]))
  for (const [first, last] of PERIODS) {
    const [a, b] = [ordered[first], ordered[last]]
    if (typeof a !== 'string' || typeof b !== 'string' || Date.parse(a) <= Date.parse(b)) continue
    ordered[first] = b
    ordered[last] = a
  }
  return ordered
}

/** An arbitrary for a class, over all sets of languages that are asked for. */
function arbitraryOf(name: string, options: DescriptorArbitraryOptions): fc.Arbitrary<unknown> {
  const sets = options.languages === undefined ? LANGUAGE_SETS : [options.languages]
  const families = sets.map((languages) =>
    new Family(languages, options).classNamed(name).map((made) => {
      let ids = 0
      const next = (): number => ++ids
      return inOrder(withIds(withLanguages({ ...made }, languages), next))
    }),
  )
  return fc.oneof(...families)
}

/**
 * Descriptors in which every field and every value of every vocabulary can occur. `languages` names the
 * languages that there is text in, every `id` is one of its own, periods do not end before they begin, and
 * there are neither empty lists nor empty parts.
 */
export function arbitraryDescriptor(
  options: DescriptorArbitraryOptions = {},
): fc.Arbitrary<MicroCredentialDescriptor> {
  // SHAPES and the type come from the same model, and the tests hold what is made to its schema.
  return arbitraryOf('MicroCredentialDescriptor', options) as fc.Arbitrary<MicroCredentialDescriptor>
}

/** Awards, on the same terms as {@link arbitraryDescriptor}. They belong to no descriptor. */
export function arbitraryAward(options: DescriptorArbitraryOptions = {}): fc.Arbitrary<MicroCredentialAward> {
  return arbitraryOf('MicroCredentialAward', options) as fc.Arbitrary<MicroCredentialAward>
}

/** A descriptor and an award of it: the award names the descriptor, and results and levels that it has. */
export function arbitraryDescribedAward(
  options: {
    readonly descriptor?: DescriptorArbitraryOptions
    readonly award?: DescriptorArbitraryOptions
  } = {},
): fc.Arbitrary<{ descriptor: MicroCredentialDescriptor; award: MicroCredentialAward }> {
  return fc
    .tuple(arbitraryDescriptor(options.descriptor), arbitraryAward(options.award))
    .map(([descriptor, award]) => ({ descriptor, award: awardOf(descriptor, award) }))
}

function awardOf(descriptor: MicroCredentialDescriptor, award: MicroCredentialAward): MicroCredentialAward {
  const { descriptor: _, results: reported = [], id, ...others } = award
  const results = (descriptor.results ?? []).slice(0, reported.length).map((spec, index) => {
    const { level: _level, ...result } = reported[index] ?? { of: spec.id }
    const [level] = spec.levels ?? []
    return { ...result, of: spec.id, ...(level && { level: level.id }) }
  })
  return {
    ...(descriptor.id !== undefined && { descriptor: descriptor.id }),
    ...(id !== undefined && { id: `${id}/award` }),
    ...others,
    ...(results.length > 0 && { results }),
  }
}
