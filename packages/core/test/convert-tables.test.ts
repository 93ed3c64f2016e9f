import { checkBadge } from '@shirushi/core'
import { describe, expect, test } from 'vitest'
import type { SpecificationModel } from '../model/class-model.ts'
import { OB2 } from '../model/ob2/index.ts'
import { OB3 } from '../model/ob3/index.ts'
import type { Fate } from '../src/convert/convert-node.ts'
import { DOWNGRADE, NOT_DOWNGRADED } from '../src/convert/downgrade-table.ts'
import { downgradeToOpenBadges2 } from '../src/convert/downgrade-to-open-badges-2.ts'
import { NOT_UPGRADED, UPGRADE } from '../src/convert/upgrade-table.ts'
import { upgradeToOpenBadges3 } from '../src/convert/upgrade-to-open-badges-3.ts'
import type { Finding } from '../src/findings/finding.ts'
import { at, downgradeOptions, fullBundle, upgradeOptions } from './support/conversion-samples.ts'
import { fullCredential } from './support/full-credential.ts'

type AnyTables = Readonly<Record<string, Readonly<Record<string, Pick<Fate<never>, 'to' | 'loss'>>>>>
type Row = readonly [
  name: string,
  className: string,
  property: string,
  fate: Pick<Fate<never>, 'to' | 'loss'>,
]

function rowsOf(tables: AnyTables): Row[] {
  return Object.entries(tables).flatMap(([className, table]) =>
    Object.entries(table).map(
      ([property, fate]) => [`${className}.${property}`, className, property, fate] as const,
    ),
  )
}

function propertiesOf(spec: SpecificationModel, tables: AnyTables): string[] {
  return spec.classes
    .filter(({ name }) => Object.hasOwn(tables, name))
    .flatMap(({ name, properties }) => Object.keys(properties).map((property) => `${name}.${property}`))
}

/** Where the objects of each class stand in the samples. */
const IN_ASSERTION: Readonly<Record<string, string>> = {
  Assertion: '',
  BadgeClass: '/badge',
  Profile: '/badge/issuer',
  Criteria: '/badge/criteria',
  Evidence: '/evidence/0',
  Image: '/badge/image',
  AlignmentObject: '/badge/alignment',
  Related: '/badge/related/0',
  IdentityObject: '/recipient',
}

const IN_CREDENTIAL: Readonly<Record<string, string>> = {
  AchievementCredential: '',
  AchievementSubject: '/credentialSubject',
  Achievement: '/credentialSubject/achievement',
  Profile: '/issuer',
  Criteria: '/credentialSubject/achievement/criteria',
  Evidence: '/evidence/0',
  Image: '/credentialSubject/achievement/image',
  Alignment: '/credentialSubject/achievement/alignment/0',
  Related: '/credentialSubject/achievement/related/0',
  IdentityObject: '/credentialSubject/identifier/0',
}

/** Where a downgrade’s documents hold them, joined. */
const IN_DOWNGRADE: Readonly<Record<string, string>> = {
  ...IN_ASSERTION,
  AlignmentObject: '/badge/alignment/0',
}

interface Sides {
  readonly source: unknown
  readonly sourcePaths: Readonly<Record<string, string>>
  readonly target: unknown
  readonly targetPaths: Readonly<Record<string, string>>
  readonly changes: readonly Finding[]
}

/** The property is in the sample, and either says what became of it or is found where the row says. */
function expectFate([name, className, property, { to, loss }]: Row, sides: Sides): void {
  const path = `${sides.sourcePaths[className]}/${property}`
  const value = at(sides.source, path)
  expect(value, `${name} is not in the sample`).toBeDefined()
  if (loss !== undefined) {
    const codes = sides.changes.filter((change) => change.path.startsWith(path)).map(({ code }) => code)
    expect(codes, name).toContain(loss)
    return
  }
  const written = to.map((target) => {
    const [targetClass = '', targetProperty = ''] = target.split('.')
    return at(sides.target, `${sides.targetPaths[targetClass]}/${targetProperty}`)
  })
  if (to.length > 0)
    expect(
      written.some((found) => found !== undefined),
      name,
    ).toBe(true)
  const isCarried = typeof value === 'string' && to.length === 1 && !EXCHANGED.has(name)
  if (isCarried) expect(JSON.stringify(written), name).toContain(value)
}

/** Rows whose value is another in the other version, and is tested elsewhere. */
const EXCHANGED: ReadonlySet<string> = new Set([
  'Assertion.@context',
  'Assertion.id',
  'BadgeClass.@context',
  'IdentityObject.type',
  'IdentityObject.identityType',
  'AchievementCredential.id',
  'AchievementCredential.validFrom',
  'AchievementSubject.id',
])

describe('every property of Open Badges 2.0 has a fate', () => {
  test('each class is converted, or it is said why not', () => {
    const named = [...Object.keys(UPGRADE), ...Object.keys(NOT_UPGRADED)].sort()
    expect(named).toEqual(OB2.classes.map(({ name }) => name).sort())
  })

  test('each property of a converted class has a row', () => {
    const rows = rowsOf(UPGRADE).map(([name]) => name)
    expect(propertiesOf(OB2, UPGRADE).filter((name) => !rows.includes(name))).toEqual([])
  })

  const targets = OB3.classes.flatMap(({ name, properties }) =>
    Object.keys(properties).map((key) => `${name}.${key}`),
  )
  test.for(rowsOf(UPGRADE))('%s goes to properties that exist', ([, , , { to }]) => {
    for (const target of to) expect(targets).toContain(target)
  })

  const { credential, changes } = upgradeToOpenBadges3(fullBundle, upgradeOptions)
  const sides: Sides = {
    source: fullBundle.assertion,
    sourcePaths: IN_ASSERTION,
    target: credential,
    targetPaths: IN_CREDENTIAL,
    changes,
  }
  test.for(rowsOf(UPGRADE))('%s', (row) => expectFate(row, sides))
})

describe('every property of Open Badges 3.0 has a fate', () => {
  test('each class is converted, or it is said why not', () => {
    const named = [...Object.keys(DOWNGRADE), ...Object.keys(NOT_DOWNGRADED)].sort()
    expect(named).toEqual(OB3.classes.map(({ name }) => name).sort())
  })

  test('each property of a converted class has a row', () => {
    const rows = rowsOf(DOWNGRADE).map(([name]) => name)
    expect(propertiesOf(OB3, DOWNGRADE).filter((name) => !rows.includes(name))).toEqual([])
    const legacy = OB3.classes.find(({ name }) => name === 'AchievementCredentialv1p1')
    for (const property of Object.keys(legacy?.properties ?? {})) {
      expect(rows).toContain(`AchievementCredential.${property}`)
    }
  })

  const targets = OB2.classes.flatMap(({ name, properties }) =>
    Object.keys(properties).map((key) => `${name}.${key}`),
  )
  test.for(rowsOf(DOWNGRADE))('%s goes to properties that exist', ([, , , { to }]) => {
    for (const target of to) expect(targets).toContain(target)
  })

  const { assertion, badgeClass, issuer, changes } = downgradeToOpenBadges2(fullCredential, downgradeOptions)
  const sides: Sides = {
    source: fullCredential,
    sourcePaths: IN_CREDENTIAL,
    target: { ...assertion, badge: { ...badgeClass, issuer } },
    targetPaths: IN_DOWNGRADE,
    changes,
  }
  const rows = rowsOf(DOWNGRADE).filter(([name]) => !ONLY_IN_1_1.has(name) && !IMPLIED.has(name))
  test.for(rows)('%s', (row) => expectFate(row, sides))
})

/** Rows that a credential of data model 2.0 cannot have. */
const ONLY_IN_1_1: ReadonlySet<string> = new Set([
  'AchievementCredential.issuanceDate',
  'AchievementCredential.expirationDate',
])

/** Rows for a type that 3.0 does not ask for. */
const IMPLIED: ReadonlySet<string> = new Set(['Criteria.type'])

describe('the samples are good badges', () => {
  test.for([
    ['Open Badges 2.0', fullBundle.assertion],
    ['Open Badges 3.0', fullCredential],
  ] as const)('%s', ([, document]) => {
    expect(checkBadge(document).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
