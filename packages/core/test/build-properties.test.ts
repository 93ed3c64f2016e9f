import {
  checkBadge,
  createAssertion,
  createCredential,
  createEndorsement,
  defineAchievement,
  defineBadgeClass,
  defineIssuer,
  defineProfile,
} from '@shirushi/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClassTable, classTable } from '../src/model/class-table.ts'
import {
  arbitraryAchievementInput,
  arbitraryCredentialInput,
  arbitraryCredentialInputv1p1,
  arbitraryEndorsementInput,
  arbitraryEndorsementInputv1p1,
  arbitraryProfileInput,
} from './support/arbitrary-badges.ts'
import {
  arbitraryAssertionInput,
  arbitraryBadgeClassInput,
  arbitraryIssuerInput,
} from './support/arbitrary-badges-ob2.ts'

interface Attempt {
  /** The caller's own copy: other attempts do not share it. */
  readonly input: unknown
  readonly build: () => object
}

interface Builder {
  /** The original is there for fast-check to print. */
  readonly attempts: fc.Arbitrary<{ readonly original: unknown; readonly attempt: () => Attempt }>
  readonly table: ClassTable
}

function builder<Input>(
  inputs: fc.Arbitrary<Input>,
  build: (input: Input) => object,
  table: ClassTable,
): Builder {
  const attempt = (original: Input): Attempt => {
    const input = structuredClone(original)
    return { input, build: () => build(input) }
  }
  return { attempts: inputs.map((original) => ({ original, attempt: () => attempt(original) })), table }
}

const BUILDERS: readonly (readonly [name: string, builder: Builder])[] = [
  ['an achievement', builder(arbitraryAchievementInput, defineAchievement, classTable('ob3', 'Achievement'))],
  ['a profile', builder(arbitraryProfileInput, defineProfile, classTable('ob3', 'Profile'))],
  [
    'a credential',
    builder(
      arbitraryCredentialInput,
      (input) => createCredential(input),
      classTable('ob3', 'AchievementCredential'),
    ),
  ],
  [
    'a credential of data model 1.1',
    builder(
      arbitraryCredentialInputv1p1,
      (input) => createCredential(input),
      classTable('ob3', 'AchievementCredentialv1p1'),
    ),
  ],
  [
    'an endorsement',
    builder(
      arbitraryEndorsementInput,
      (input) => createEndorsement(input),
      classTable('ob3', 'EndorsementCredential'),
    ),
  ],
  [
    'an endorsement of data model 1.1',
    builder(
      arbitraryEndorsementInputv1p1,
      (input) => createEndorsement(input),
      classTable('ob3', 'EndorsementCredentialv1p1'),
    ),
  ],
  ['an assertion', builder(arbitraryAssertionInput, createAssertion, classTable('ob2', 'Assertion'))],
  ['a badge class', builder(arbitraryBadgeClassInput, defineBadgeClass, classTable('ob2', 'BadgeClass'))],
  ['an issuer', builder(arbitraryIssuerInput, defineIssuer, classTable('ob2', 'Profile'))],
]

function errorsOf(product: unknown): unknown {
  const { findings } = checkBadge(product, { form: 'json' })
  return findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${path} ${code}`)
}

/** Overwrites everything in a value that can be overwritten. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  if (value instanceof Date) value.setTime(0)
  for (const [key, member] of Object.entries(value)) {
    spoil(member)
    Reflect.set(value, key, 'spoilt')
  }
}

function everyObject(value: unknown, seen: object[] = []): object[] {
  if (typeof value !== 'object' || value === null) return seen
  seen.push(value)
  for (const member of Object.values(value)) everyObject(member, seen)
  return seen
}

describe.each(BUILDERS)('whatever is asked of the builder of %s', (_, { attempts }) => {
  test('the product passes checkBadge, as it is and after a round trip through JSON', () => {
    fc.assert(
      fc.property(attempts, ({ attempt }) => {
        const product = attempt().build()
        expect(errorsOf(product)).toEqual([])
        expect(JSON.parse(JSON.stringify(product))).toEqual(product)
      }),
      { numRuns: 40 },
    )
  })

  test('the input is as it was, and what becomes of it does not change the product', () => {
    fc.assert(
      fc.property(attempts, ({ attempt }) => {
        const { input, build } = attempt()
        const before = structuredClone(input)
        const product = build()
        expect(input).toEqual(before)
        const copy = structuredClone(product)
        spoil(input)
        expect(product).toEqual(copy)
      }),
      { numRuns: 25 },
    )
  })

  test('the product has no null, no empty list, and nothing that can be changed', () => {
    fc.assert(
      fc.property(attempts, ({ attempt }) => {
        for (const object of everyObject(attempt().build())) {
          expect(Object.isFrozen(object)).toBe(true)
          expect(Object.values(object)).not.toContain(null)
          if (Array.isArray(object)) expect(object).not.toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })
})

/** The properties that a product uses, as `Class.property`. */
function usedProperties(value: unknown, table: ClassTable | undefined, used: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) usedProperties(item, table, used)
  } else if (typeof value === 'object' && value !== null && table !== undefined) {
    for (const [name, member] of Object.entries(value)) {
      const property = table.properties.get(name)
      if (property === undefined) continue
      used.add(`${table.name}.${name}`)
      usedProperties(member, property.object(), used)
    }
  }
}

/** All properties of a class and of the classes that it can contain. */
function allProperties(table: ClassTable, all = new Set<string>()): Set<string> {
  for (const property of table.properties.values()) {
    const known = all.has(`${table.name}.${property.name}`)
    all.add(`${table.name}.${property.name}`)
    const inner = property.object()
    if (!known && inner !== undefined) allProperties(inner, all)
  }
  return all
}

/** What no builder makes: these belong to documents that the caller has from elsewhere, or stand at the top. */
const NOT_BUILT: ReadonlySet<string> = new Set([
  // Unsigned: proofs are for @shirushi/sign.
  'AchievementCredential.proof',
  'AchievementCredentialv1p1.proof',
  // The document around them says it.
  'CryptographicKey.@context',
  'BadgeClass.@context',
  'Profile.@context',
  // Endorsements of Open Badges 2.0 are taken over as they are.
  'Endorsement.@language',
  'Endorsement.revoked',
  'Endorsement.revocationReason',
  'Endorsement.version',
  'Endorsement.related',
  'Endorsement.endorsement',
  'EndorsementClaim.type',
])

/** Endorsements of data model 2.0: JSON-LD refuses them inside a badge of 1.1. */
function isOf20In11(name: string, { name: root }: ClassTable): boolean {
  return root.endsWith('v1p1') && /^(?:Profile\.endorsement$|EndorsementCredential\.)/.test(name)
}

describe('the inputs that properties are tested with leave nothing out', () => {
  test.each(BUILDERS.filter(([name]) => name.includes('credential') || name === 'an assertion'))(
    'every property of %s, and of all that it contains, occurs',
    (_, { attempts, table }) => {
      const used = new Set<string>()
      for (const { attempt } of fc.sample(attempts, { numRuns: 400, seed: 2026 })) {
        usedProperties(attempt().build(), table, used)
      }
      const missing = [...allProperties(table)].filter((name) => !used.has(name) && !NOT_BUILT.has(name))
      expect(missing.filter((name) => !isOf20In11(name, table))).toEqual([])
    },
  )
})
