import { checkBadge } from '@shirushi/core'
import { InvalidBadgeError } from '@shirushi/core/errors'
import { resolvePointer } from '@shirushi/core/json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { downgradeToOpenBadges2 } from '../src/convert/downgrade-to-open-badges-2.ts'
import { upgradeToOpenBadges3 } from '../src/convert/upgrade-to-open-badges-3.ts'
import type { Finding } from '../src/findings/finding.ts'
import { frozen, HASH, OB2_CONTEXT } from './support/conversion-samples.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((tail) => `字${tail}`)
const page = fc.webUrl({ validSchemes: ['https'] })
const path = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const ours = (kind: string) => path.map((name) => `https://kumano.example/${kind}/${name}`)

const award = fc
  .tuple(
    fc.integer({ min: 1990, max: 2020 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat({ max: 999 }),
    fc.constantFrom('Z', '+09:00', '-03:30', '+0900', '-05'),
  )
  .map(
    ([year, day, ms, offset]) =>
      `${year}-03-${String(day).padStart(2, '0')}T23:59:59.${String(ms).padStart(3, '0')}${offset}`,
  )

const recipient = fc.oneof(
  fc.record({
    type: fc.constantFrom('email', 'url', 'telephone'),
    hashed: fc.constant(true),
    identity: fc.constant(HASH),
    salt: text,
  }),
  fc.record({
    type: fc.constant('email'),
    hashed: fc.constant(false),
    identity: path.map((name) => `${name}@recipient.example`),
  }),
  fc.record({
    type: fc.constant('id'),
    hashed: fc.constant(false),
    identity: path.map((name) => `did:example:${name}`),
  }),
)

const optional = { requiredKeys: [] as [] }
const evidence = fc.oneof(
  page,
  fc.record({ type: fc.constant('Evidence'), narrative: text, name: text, genre: text }),
)
const image = (kind: string) => ours(kind).map((id) => `${id}.png`)
const alignment = fc.record({
  type: fc.constant('AlignmentObject'),
  targetName: text,
  targetUrl: page,
  targetCode: text,
})

const issuer = fc
  .tuple(
    fc.record({ name: text, url: page, email: path.map((name) => `${name}@kumano.example`) }),
    fc.record({ description: text, telephone: fc.constant('+81735000000'), image: image('logos') }, optional),
  )
  .map(([required, extra]) => ({
    '@context': OB2_CONTEXT,
    type: 'Profile',
    id: 'https://kumano.example/profile',
    ...required,
    ...extra,
  }))

const badgeClass = fc
  .tuple(
    fc.record({
      id: ours('badges'),
      name: text,
      description: text,
      image: fc.oneof(
        image('pictures'),
        fc.record({ type: fc.constant('Image'), id: image('pictures'), caption: text }),
      ),
      criteria: fc.oneof(ours('criteria'), fc.record({ type: fc.constant('Criteria'), narrative: text })),
    }),
    fc.record(
      {
        tags: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
        version: text,
        '@language': fc.constantFrom('ja', 'en-GB'),
        alignment: fc.array(alignment, { minLength: 1, maxLength: 2 }),
      },
      optional,
    ),
  )
  .map(([required, extra]) => ({
    '@context': OB2_CONTEXT,
    type: 'BadgeClass',
    issuer: 'https://kumano.example/profile',
    ...required,
    ...extra,
  }))

const documents = fc
  .tuple(
    badgeClass,
    issuer,
    fc.record({ id: ours('awards'), recipient, issuedOn: award }),
    fc.record(
      {
        evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
        narrative: text,
        expires: fc.constant('2040-01-01T00:00:00Z'),
      },
      optional,
    ),
  )
  .map(([badge, profile, required, extra]) => ({
    assertion: {
      '@context': OB2_CONTEXT,
      type: 'Assertion',
      badge: badge.id,
      verification: { type: 'HostedBadge' },
      ...required,
      ...extra,
    },
    badgeClass: badge,
    issuer: profile,
  }))

const chosenIds = fc.record(
  {
    achievementId: ours('achievements'),
    issuerId: fc.constantFrom('did:web:kumano.example', 'https://kumano.example/v3'),
  },
  optional,
)

const NEW_ID = 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77'

/** The same moment in the form that both versions read. */
function inCommonForm(date: string): string {
  return date.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/([+-]\d\d)$/, '$1:00')
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error')
}

test('every good badge of 2.0 upgrades to a good one of 3.0, and nothing of the input is touched', () => {
  fc.assert(
    fc.property(
      documents,
      chosenIds,
      fc.constantFrom('1.1' as const, '2.0' as const),
      (bundle, ids, dataModel) => {
        const joined = { ...bundle.assertion, badge: { ...bundle.badgeClass, issuer: bundle.issuer } }
        expect(errorsOf(checkBadge(joined).findings)).toEqual([])
        const options = { id: NEW_ID, ...ids }
        const { credential } =
          dataModel === '1.1'
            ? upgradeToOpenBadges3(frozen(bundle), { ...options, dataModel })
            : upgradeToOpenBadges3(frozen(bundle), options)
        expect(errorsOf(checkBadge(credential).findings)).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

/** A record that may lack any of its members. */
const some = <Value>(members: { [Name in keyof Value]: fc.Arbitrary<Value[Name]> }) =>
  fc.record(members, optional)

const KEY = 'https://kumano.example/key'

const legacyDate = fc.oneof(
  fc.constantFrom('2012-03-20', '2012-03-20T09:00:00', '2012-03-20T09:00+0900', 1_332_201_600, '1332201600'),
  award,
)

const legacyRecipient = {
  plain: fc.oneof(
    path.map((name) => ({ recipient: `${name}@recipient.example` })),
    text.map((salt) => ({ recipient: HASH, salt })),
  ),
  structured: recipient.map((identity) => ({ recipient: identity })),
}

const legacyIssuer = fc
  .tuple(
    fc.oneof(
      some({
        id: fc.constant('https://kumano.example/issuer'),
        type: fc.constantFrom('Issuer', 'IssuerOrg'),
      }),
      fc.constant({ origin: 'https://kumano.example' }),
    ),
    fc.record({ name: text, url: page, publicKey: fc.constant(KEY) }),
    some({ org: text, description: text, image: image('logos'), revocationList: ours('revoked') }),
    fc.constantFrom({}, { contact: 'office@kumano.example' }, { email: 'office@kumano.example' }),
  )
  .map((parts) => Object.assign({}, ...parts))

const legacyBadge = fc
  .tuple(
    fc.record({ name: text, description: text, criteria: ours('criteria'), image: image('pictures') }),
    some({
      id: ours('badges'),
      type: fc.constant('BadgeClass'),
      version: fc.constantFrom('0.5.0', '1', 'second'),
      alignment: fc.array(fc.record({ name: text, url: page, description: text }), { maxLength: 2 }),
      tags: fc.uniqueArray(text, { maxLength: 3 }),
    }),
    legacyIssuer,
  )
  .map(([required, extra, issuerOf]) => ({ ...required, ...extra, issuer: issuerOf }))

const of05 = fc
  .tuple(
    legacyRecipient.plain,
    some({ issued_on: legacyDate, expires: fc.constant('2040-01-01'), evidence: page }),
    legacyBadge,
  )
  .map(([who, extra, badge]) => ({ ...who, ...extra, badge }))

const verify = fc.oneof(
  ours('awards').map((url) => ({ type: 'hosted', url })),
  fc.constant({ type: 'signed', url: KEY }),
)

const of10 = fc
  .tuple(
    legacyRecipient.structured,
    fc.record({ uid: path, issuedOn: legacyDate, verify, badge: legacyBadge }),
    some({ expires: fc.constant(2_208_988_800), evidence: page, image: image('baked') }),
  )
  .map((parts) => Object.assign({}, ...parts))

const of11 = fc
  .tuple(of10, some({ id: ours('awards'), type: fc.constant('Assertion') }))
  .map(([document, extra]) => ({ '@context': 'https://w3id.org/openbadges/v1', ...document, ...extra }))

/** What somebody has to decide where an old badge does not say it. */
const decisions = {
  id: NEW_ID,
  achievementId: 'https://kumano.example/v3/achievement',
  issuerId: 'did:web:kumano.example',
  validFrom: '2026-04-01T00:00:00Z',
}

function expectPathsIn(source: unknown, changes: readonly Finding[]): void {
  for (const { code, path: at } of changes) expect(resolvePointer(source, at), `${code} ${at}`).toBeDefined()
}

test('every good badge of 0.5, 1.0 and 1.1 upgrades to a good one of 3.0, without made-up ids', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(fc.constant('0.5'), of05),
        fc.tuple(fc.constant('1.0'), of10),
        fc.tuple(fc.constant('1.1'), of11),
      ),
      ([version, assertion]) => {
        const check = checkBadge(assertion)
        expect([check.version, ...errorsOf(check.findings)]).toEqual([version])
        const { credential, source, changes } = upgradeToOpenBadges3(
          { assertion: frozen(assertion) },
          decisions,
        )
        expect(errorsOf(checkBadge(credential).findings)).toEqual([])
        expect(JSON.stringify(credential)).not.toMatch(/#badge"|"_:(?:badge|issuer)"/)
        expect(credential.evidence?.at(-1)?.name).toContain(version)
        expectPathsIn(source, changes)
      },
    ),
    { numRuns: 300 },
  )
})

test('whatever checkBadge has no errors for upgrades, however odd', () => {
  // Before any date on which such a badge may have expired.
  const early = { ...decisions, validFrom: '0001-01-01T00:00:00Z' }
  const names = [
    'id',
    'uid',
    'expires',
    'evidence',
    'image',
    'verify',
    'narrative',
    'related',
    'tags',
    'alignment',
  ]
  const member = fc.tuple(
    fc.constantFrom(...names, 'criteria', 'url', 'email'),
    fc.jsonValue({ maxDepth: 2 }),
  )
  const places = fc.constantFrom('assertion' as const, 'badge' as const, 'issuer' as const)
  fc.assert(
    fc.property(fc.oneof(of05, of10, of11), places, member, (assertion, place, [name, value]) => {
      const badge = place === 'badge' ? { ...assertion.badge, [name]: value } : assertion.badge
      const issuerOf = place === 'issuer' ? { ...badge.issuer, [name]: value } : badge.issuer
      const whole = {
        ...assertion,
        ...(place === 'assertion' && { [name]: value }),
        badge: { ...badge, issuer: issuerOf },
      }
      fc.pre(errorsOf(checkBadge(whole).findings).length === 0)
      const { credential, source, changes } = upgradeToOpenBadges3({ assertion: whole }, early)
      expect(errorsOf(checkBadge(credential).findings)).toEqual([])
      expectPathsIn(source, changes)
    }),
    { numRuns: 300 },
  )
})

test('the paths of changes lead to what they are about', () => {
  fc.assert(
    fc.property(documents, chosenIds, (bundle, ids) => {
      const { credential, source, changes } = upgradeToOpenBadges3(frozen(bundle), { id: NEW_ID, ...ids })
      expectPathsIn(source, changes)
      expectPathsIn(credential, downgradeToOpenBadges2(credential, { verification: 'hosted' }).changes)
    }),
    { numRuns: 100 },
  )
})

test('an upgraded badge, downgraded, has everything again that 3.0 has a place for', () => {
  fc.assert(
    fc.property(documents, chosenIds, (bundle, ids) => {
      const { credential } = upgradeToOpenBadges3(frozen(bundle), { id: NEW_ID, ...ids })
      const again = downgradeToOpenBadges2(frozen(credential), { verification: 'hosted' })
      expect(again.assertion).toEqual({
        ...bundle.assertion,
        issuedOn: inCommonForm(bundle.assertion.issuedOn),
        related: expect.anything(),
      })
      const { related: ofBadgeClass, ...badgeClass } = again.badgeClass
      const { related: ofIssuer, ...issuer } = again.issuer
      expect(badgeClass).toEqual(bundle.badgeClass)
      expect(issuer).toEqual(bundle.issuer)
      expect(ofBadgeClass === undefined).toBe(ids.achievementId === undefined)
      expect(ofIssuer === undefined).toBe(ids.issuerId === undefined)
    }),
    { numRuns: 150 },
  )
})

test('a downgraded badge, upgraded again, finds the ids of its achievement and its issuer', () => {
  fc.assert(
    fc.property(documents, (bundle) => {
      const ids = {
        achievementId: 'https://kumano.example/achievements/x',
        issuerId: 'did:web:kumano.example',
      }
      const { credential } = upgradeToOpenBadges3(frozen(bundle), { id: NEW_ID, ...ids })
      const again = downgradeToOpenBadges2(frozen(credential), { verification: 'hosted' })
      expect(upgradeToOpenBadges3(frozen(again), { id: NEW_ID }).credential).toEqual(credential)
    }),
    { numRuns: 100 },
  )
})

test('what is no JSON is refused, also where it goes round in circles', () => {
  const circle: Record<string, unknown> = { type: 'Assertion' }
  for (const name of ['badge', 'issuer', 'recipient', 'evidence']) circle[name] = circle
  expect(() => upgradeToOpenBadges3({ assertion: circle }, { id: NEW_ID })).toThrow(InvalidBadgeError)
  expect(() => downgradeToOpenBadges2(circle, { verification: 'hosted' })).toThrow(InvalidBadgeError)
  let deep: unknown = 'x'
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  expect(() => upgradeToOpenBadges3({ assertion: { badge: deep } }, { id: NEW_ID })).toThrow(
    InvalidBadgeError,
  )
})

test('no JSON whatever makes a conversion throw anything but its documented errors', () => {
  const documented = ['ERR_CORE_INVALID_ARGUMENT', 'ERR_CORE_INVALID_BADGE']
  const codeOf = (action: () => unknown): unknown => {
    try {
      action()
      return documented[0]
    } catch (error) {
      return typeof error === 'object' && error !== null && 'code' in error ? error.code : error
    }
  }
  const key = fc.constantFrom(
    '@context',
    'id',
    'type',
    'badge',
    'issuer',
    'recipient',
    'evidence',
    'related',
    '__proto__',
  )
  const spoilt = fc.tuple(documents, key, fc.jsonValue({ maxDepth: 3 }))
  fc.assert(
    fc.property(
      spoilt,
      fc.constantFrom('assertion' as const, 'badgeClass' as const, 'issuer' as const),
      ([bundle, name, value], part) => {
        const document = { ...bundle, [part]: JSON.parse(JSON.stringify({ ...bundle[part], [name]: value })) }
        expect(documented).toContain(codeOf(() => upgradeToOpenBadges3(frozen(document), { id: NEW_ID })))
        const { credential } = upgradeToOpenBadges3(frozen(bundle), { id: NEW_ID })
        const broken = JSON.parse(JSON.stringify({ ...credential, [name]: value }))
        expect(documented).toContain(codeOf(() => downgradeToOpenBadges2(broken, { verification: 'hosted' })))
      },
    ),
    { numRuns: 150 },
  )
})
