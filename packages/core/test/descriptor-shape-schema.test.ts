import { readFileSync } from 'node:fs'
import { checkAward, checkDescriptor, type DescriptorFinding } from '@shirushi/core/descriptors'
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryAward, arbitraryDescriptor } from './support/arbitrary-descriptors.ts'
import * as samples from './support/descriptor-samples.ts'
import { type Mutation, mutationsOf } from './support/mutations.ts'

interface Kind {
  readonly check: (value: unknown) => readonly DescriptorFinding[]
  readonly validate: ValidateFunction
  readonly samples: readonly unknown[]
  readonly arbitrary: fc.Arbitrary<unknown>
}

function compile(name: string): ValidateFunction {
  const path = new URL(`../schemas/descriptors/${name}.json`, import.meta.url)
  return new Ajv2019({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')))
}

const { JP, EU, AU, IBARAKI, HOKKAIDO, ...awards } = samples

const KINDS: readonly (readonly [name: string, kind: Kind])[] = [
  [
    'descriptors',
    {
      check: checkDescriptor,
      validate: compile('micro-credential-descriptor'),
      samples: [JP, EU, AU, IBARAKI, HOKKAIDO],
      arbitrary: arbitraryDescriptor(),
    },
  ],
  [
    'awards',
    {
      check: checkAward,
      validate: compile('micro-credential-award'),
      samples: Object.values(awards),
      arbitrary: arbitraryAward(),
    },
  ],
]

/** What a schema cannot say, or ours does not. */
const ONLY_CHECKED: ReadonlySet<string> = new Set([
  'DESCRIPTOR_DATE_IMPOSSIBLE',
  'DESCRIPTOR_NUMBER_RANGE',
  'DESCRIPTOR_RESULT_ID_TWICE',
  'DESCRIPTOR_SOURCE_PATH',
  'DESCRIPTOR_TEXT_MALFORMED',
  'DESCRIPTOR_TOO_LARGE',
])

/** More that somebody could have done to a document; the last of each pair is put in everywhere. */
const OTHER_VALUES: readonly (readonly [change: string, value: unknown])[] = [
  ['a day that does not exist', '2025-02-29'],
  ['a day', '2025-02-28'],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['a range the wrong way round', [3, 1]],
  ['a range', [1, 2]],
  ['a text in no language', { '': 'a' }],
  ['a text in a language', { ja: 'a' }],
]

function* changesOf(document: unknown): Generator<Mutation> {
  yield { change: 'nothing', path: '', document }
  for (const mutation of mutationsOf(document)) {
    yield mutation
    if (mutation.change !== 'remove') continue
    for (const [change, value] of OTHER_VALUES) {
      yield { change, path: mutation.path, document: replaced(document, stepsOf(mutation.path), value) }
    }
  }
}

/** The document with this value at that place; what is not on the way there is shared. */
function replaced(document: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(document)) {
    return document.map((item: unknown, index) =>
      String(index) === step ? replaced(item, rest, value) : item,
    )
  }
  const object = document as Readonly<Record<string, unknown>>
  return { ...object, [step]: replaced(object[step], rest, value) }
}

function stepsOf(path: string): string[] {
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What the schema and the check do not agree on. */
function* disagreements({ check, validate }: Kind, document: unknown): Generator<string> {
  for (const mutation of changesOf(document)) {
    const codes = check(mutation.document).map(({ code }) => code)
    if (validate(mutation.document)) {
      const others = codes.filter((code) => !ONLY_CHECKED.has(code))
      if (others.length > 0) yield `only the check refuses ${mutation.change} at ${mutation.path}: ${others}`
    } else if (codes.length === 0) {
      const [error] = validate.errors ?? []
      yield `only the schema refuses ${mutation.change} at ${mutation.path}: ${error?.message}`
    }
  }
}

describe.each(KINDS)('the check and the schema of %s', (_name, kind) => {
  test('agree on the samples, and on all that these can be mutated into', () => {
    for (const sample of kind.samples) expect([...disagreements(kind, sample)]).toEqual([])
  })

  test('agree on whatever the model allows, and on its mutations', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(kind.arbitrary, (made) => {
        expect(kind.check(made)).toEqual([])
        expect([...disagreements(kind, made)]).toEqual([])
      }),
      { numRuns: 5 },
    )
  })

  test('agree on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...disagreements(kind, value)]).toEqual([])
      }),
    )
  })
})

describe('the check', () => {
  test('throws at nothing, and finds every value that is not JSON', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true })
    fc.assert(
      fc.property(anything, anything, (value, inner) => {
        expect(checkDescriptor(value).length).toBeGreaterThan(0)
        expect(() => checkDescriptor({ schemaVersion: '1.0', provider: inner, tags: inner })).not.toThrow()
        expect(() => checkAward({ results: inner, learner: { identifiers: [inner] } })).not.toThrow()
      }),
    )
  })
})
