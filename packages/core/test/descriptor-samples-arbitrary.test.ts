import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOSED_VOCABULARIES, SHAPES } from '../src/generated/descriptor-shapes.ts'
import { isObject } from '../src/json/json-value.ts'
import { isWellFormed } from '../src/json/well-formed.ts'
import {
  arbitraryAward,
  arbitraryDescribedAward,
  arbitraryDescriptor,
} from './support/arbitrary-descriptors.ts'

const KINDS: readonly (readonly [name: string, schema: string, arbitrary: fc.Arbitrary<unknown>])[] = [
  ['MicroCredentialDescriptor', 'micro-credential-descriptor', arbitraryDescriptor()],
  ['MicroCredentialAward', 'micro-credential-award', arbitraryAward()],
]

/** Every field, as `Class.field`, and every value of a vocabulary, as `Vocabulary=value`. */
function partsOf(value: unknown, type: string, found: Set<string>): Set<string> {
  if (CLOSED_VOCABULARIES[type] !== undefined) found.add(`${type}=${value}`)
  const shape = SHAPES[type]
  if (shape === undefined || !isObject(value)) return found
  for (const [field, inner] of Object.entries(value)) {
    found.add(`${type}.${field}`)
    const values: readonly unknown[] = Array.isArray(inner) ? inner : [inner]
    for (const item of values) partsOf(item, (shape[field] ?? '').slice(1), found)
  }
  return found
}

/** The same of the model itself. */
function partsOfModel(type: string): string[] {
  const values = CLOSED_VOCABULARIES[type]
  if (values !== undefined) return values.map((value) => `${type}=${value}`)
  return Object.entries(SHAPES[type] ?? {}).flatMap(([field, inner]) => [
    `${type}.${field}`,
    ...partsOfModel(inner.slice(1)),
  ])
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe.each(KINDS)('an arbitrary %s', (name, schema, arbitrary) => {
  const path = new URL(`../schemas/descriptors/${schema}.json`, import.meta.url)
  const validate = new Ajv2019({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')))

  test('can have every field and every value of every vocabulary', () => {
    const found = new Set<string>()
    for (const made of fc.sample(arbitrary, { numRuns: 400, seed: 3 })) partsOf(made, name, found)
    expect([...new Set(partsOfModel(name))].filter((part) => !found.has(part))).toEqual([])
  })

  test('meets the schema, and goes through JSON unchanged', () => {
    fc.assert(
      fc.property(arbitrary, (made) => {
        expect(validate(made), JSON.stringify(validate.errors)).toBe(true)
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
        expect(stringsIn(made).filter((text) => !isWellFormed(text) || text.includes('\0'))).toEqual([])
      }),
    )
  })
})

describe('arbitrary descriptors', () => {
  test('are in the languages that are asked for, and have the fields that are', () => {
    const arbitrary = arbitraryDescriptor({
      languages: ['ja'],
      required: ['title', 'languages'],
      without: ['extra'],
    })
    fc.assert(
      fc.property(arbitrary, (made) => {
        expect(made.languages).toEqual(['ja'])
        expect(Object.keys(made.title ?? {})).toEqual(['ja'])
        expect(made).not.toHaveProperty('extra')
      }),
    )
  })

  test('have awards that name their results', () => {
    fc.assert(
      fc.property(arbitraryDescribedAward(), ({ descriptor, award }) => {
        expect(award.descriptor).toBe(descriptor.id)
        const known = descriptor.results?.map(({ id }) => id) ?? []
        for (const { of } of award.results ?? []) expect(known).toContain(of)
      }),
    )
  })
})
