import { checkBadge } from '@shirushi/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FindingList } from '../src/findings/finding-list.ts'
import type { JsonObject, JsonValue } from '../src/json/json-value.ts'
import { checkOb2 } from '../src/ob2/check-ob2.ts'
import { upgradeLegacyAssertion } from '../src/ob2/upgrade-legacy.ts'
import { assertion, CONTEXT, change, findingsOf, HASH } from './support/ob2-documents.ts'

const V1 = 'https://w3id.org/openbadges/v1'

const of05: JsonObject = {
  recipient: HASH,
  salt: 'shio',
  issued_on: '2011-06-01',
  evidence: '/projects/7',
  badge: {
    version: '0.5.0',
    name: 'Knots',
    description: 'Ties ten knots.',
    image: '/badges/1.png',
    criteria: 'https://old.example/criteria/1',
    issuer: { origin: 'https://old.example', name: 'Mori', org: 'Gakkō', contact: 'office@old.example' },
  },
}

const of10: JsonObject = {
  uid: 'a1',
  recipient: { type: 'email', hashed: true, salt: 'shio', identity: HASH },
  badge: 'https://old.example/badges/1.json',
  issuedOn: 1_400_000_000,
  verify: { type: 'hosted', url: 'https://old.example/awards/1.json' },
}

const of11: JsonObject = {
  '@context': V1,
  type: 'Assertion',
  id: 'https://old.example/awards/1.json',
  ...of10,
}

const badge11: JsonObject = {
  '@context': V1,
  type: 'BadgeClass',
  id: 'https://old.example/badges/1.json',
  name: 'Knots',
  description: 'Ties ten knots.',
  image: 'https://old.example/1.png',
  criteria: 'https://old.example/c',
  issuer: 'https://old.example/issuer.json',
  alignment: [{ name: 'Rope', url: 'https://std.example/1', description: 'All about rope' }],
}

function codes(document: JsonObject, options = {}): string[] {
  return upgradeLegacyAssertion(document, options).findings.map(({ code, path }) => `${code} ${path}`)
}

test('an assertion of 0.5 becomes one of 2.0', () => {
  const { document, version, findings } = upgradeLegacyAssertion(of05, { url: 'https://old.example/a/1' })
  expect(version).toBe('0.5')
  expect(document).toEqual({
    '@context': CONTEXT,
    type: 'Assertion',
    id: 'https://old.example/a/1',
    recipient: { type: 'email', hashed: true, identity: HASH, salt: 'shio' },
    issuedOn: '2011-06-01T00:00:00Z',
    evidence: 'https://old.example/projects/7',
    verification: { type: 'HostedBadge' },
    badge: {
      type: 'BadgeClass',
      id: 'https://old.example/a/1#badge',
      name: 'Knots',
      description: 'Ties ten knots.',
      image: 'https://old.example/badges/1.png',
      criteria: 'https://old.example/criteria/1',
      issuer: {
        type: 'Issuer',
        id: 'https://old.example',
        url: 'https://old.example',
        name: 'Mori: Gakkō',
        email: 'office@old.example',
      },
    },
  })
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'LEGACY_CONTEXT_REPLACED /@context',
    'LEGACY_TYPE_ADDED ',
    'LEGACY_PROPERTY_RENAMED /issued_on',
    'LEGACY_RECIPIENT_STRUCTURED /recipient',
    'LEGACY_SALT_MOVED /salt',
    'LEGACY_ID_FROM_URL ',
    'LEGACY_VERIFICATION_ADDED ',
    'LEGACY_DATE_ASSUMED_UTC /issuedOn',
    'LEGACY_URL_RESOLVED /evidence',
    'LEGACY_TYPE_ADDED /badge',
    'LEGACY_ID_MADE_UP /badge',
    'LEGACY_BADGE_VERSION_DROPPED /badge/version',
    'LEGACY_URL_RESOLVED /badge/image',
    'LEGACY_TYPE_ADDED /badge/issuer',
    'LEGACY_PROPERTY_RENAMED /badge/issuer/contact',
    'LEGACY_ISSUER_FROM_ORIGIN /badge/issuer/origin',
    'LEGACY_ISSUER_ORG_JOINED /badge/issuer/org',
  ])
})

test('an assertion of 1.0 becomes one of 2.0', () => {
  const { document, version } = upgradeLegacyAssertion(of10)
  expect(version).toBe('1.0')
  expect(document).toEqual({
    '@context': CONTEXT,
    type: 'Assertion',
    id: 'https://old.example/awards/1.json',
    uid: 'a1',
    recipient: of10['recipient'],
    badge: 'https://old.example/badges/1.json',
    issuedOn: '2014-05-13T16:53:20Z',
    verification: { type: 'hosted' },
  })
})

test('a badge class of 1.1 gets the alignment of 2.0', () => {
  const { document, version } = upgradeLegacyAssertion(badge11)
  expect(version).toBe('1.1')
  expect(document['alignment']).toEqual([
    { targetName: 'Rope', targetUrl: 'https://std.example/1', targetDescription: 'All about rope' },
  ])
  expect(document['@context']).toBe(CONTEXT)
})

test('an issuer of 1.1 is no longer an IssuerOrg', () => {
  const old = {
    '@context': V1,
    type: 'IssuerOrg',
    id: 'https://old.example/',
    name: 'Mori',
    url: 'https://old.example/',
  }
  expect(upgradeLegacyAssertion(old).document['type']).toBe('Issuer')
  expect(codes(old)).toContain('LEGACY_TYPE_RENAMED /type')
})

describe('where the identifier comes from', () => {
  test.for([
    ['its own id', of11, {}, 'https://old.example/awards/1.json', undefined],
    [
      'the address it was fetched from',
      of10,
      { url: 'https://old.example/b' },
      'https://old.example/b',
      'LEGACY_VERIFY_URL_DIFFERS /verify/url',
    ],
    ['the address it names', of10, {}, 'https://old.example/awards/1.json', 'LEGACY_ID_FROM_URL '],
    [
      'its uid, if it is signed',
      change(of10, { verify: { type: 'signed', url: 'https://old.example/key' } }),
      {},
      'uid:a1',
      'LEGACY_ID_FROM_UID /uid',
    ],
    [
      'a uid that is a UUID',
      change(of10, {
        uid: '9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10',
        verify: { type: 'signed', url: 'https://old.example/key' },
      }),
      {},
      'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10',
      'LEGACY_ID_FROM_UID /uid',
    ],
    [
      'a uid that no address could hold',
      change(of10, { uid: 'a b\uD800', verify: { type: 'signed', url: 'https://old.example/key' } }),
      {},
      'uid:a%20b%EF%BF%BD',
      'LEGACY_ID_FROM_UID /uid',
    ],
    ['nowhere', of05, {}, undefined, 'LEGACY_ID_UNKNOWN '],
  ] as const)('%s', ([, document, options, id, code]) => {
    expect(upgradeLegacyAssertion(document, options).document['id']).toBe(id)
    const found = codes(document, options)
    if (code === undefined) expect(found.filter((entry) => entry.startsWith('LEGACY_ID'))).toEqual([])
    else expect(found).toContain(code)
  })
})

test('the address of the key of a signed badge is where 2.0 looks for it', () => {
  const { document } = upgradeLegacyAssertion(
    change(of10, { verify: { type: 'signed', url: 'https://old.example/key' } }),
  )
  expect(document['verification']).toEqual({ type: 'signed', creator: 'https://old.example/key' })
  expect(codes(change(of10, { verify: { type: 'signed', url: 'https://old.example/key' } }))).toContain(
    'LEGACY_KEY_FROM_URL /verify/url',
  )
})

describe('dates', () => {
  test.for([
    ['Unix seconds', 1_500_423_730, '2017-07-19T00:22:10Z', 'LEGACY_DATE_REWRITTEN'],
    ['Unix seconds as text', '1500423730.5', '2017-07-19T00:22:10.500Z', 'LEGACY_DATE_REWRITTEN'],
    ['Unix milliseconds', 1_500_423_730_000, '2017-07-19T00:22:10Z', 'LEGACY_DATE_REWRITTEN'],
    ['before 1970', -1, '1969-12-31T23:59:59Z', 'LEGACY_DATE_REWRITTEN'],
    ['the last second', 253_402_300_799_000, '9999-12-31T23:59:59Z', 'LEGACY_DATE_REWRITTEN'],
    ['after the last second', 253_402_300_800_000, 253_402_300_800_000, 'LEGACY_DATE_UNREADABLE'],
    ['a day', '2015-04-30', '2015-04-30T00:00:00Z', 'LEGACY_DATE_ASSUMED_UTC'],
    ['no offset', '2015-04-30T12:00:00', '2015-04-30T12:00:00Z', 'LEGACY_DATE_ASSUMED_UTC'],
    ['no offset and no seconds', '2015-04-30T12:00', '2015-04-30T12:00:00Z', 'LEGACY_DATE_ASSUMED_UTC'],
    ['a comma in the fraction', '2015-04-30T12:00:00,5Z', '2015-04-30T12:00:00.5Z', 'LEGACY_DATE_REWRITTEN'],
    ['as 2.0 writes it', '2015-04-30T12:00:00+09:00', '2015-04-30T12:00:00+09:00', undefined],
    ['a day that does not exist', '2015-02-30', '2015-02-30', 'LEGACY_DATE_UNREADABLE'],
    ['words', 'yesterday', 'yesterday', 'LEGACY_DATE_UNREADABLE'],
    ['true', true, true, 'LEGACY_DATE_UNREADABLE'],
  ] as const)('%s', ([, expires, result, code]) => {
    const upgrade = upgradeLegacyAssertion(change(of11, { expires }))
    expect(upgrade.document['expires']).toBe(result)
    const found = upgrade.findings.filter(({ params }) => params['property'] === 'expires')
    expect(found.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code])
  })

  test('no date at all is named', () => {
    expect(codes(change(of05, { issued_on: undefined }))).toContain('LEGACY_ISSUED_ON_MISSING ')
  })
})

test('a plain recipient of 0.5 is an e-mail address', () => {
  const { document } = upgradeLegacyAssertion(
    change(of05, { recipient: 'hanako@recipient.example', salt: undefined }),
  )
  expect(document['recipient']).toEqual({
    type: 'email',
    hashed: false,
    identity: 'hanako@recipient.example',
  })
})

test('an origin beside an id and a url is named, and dropped', () => {
  const old = {
    '@context': V1,
    type: 'Issuer',
    id: 'https://a.example/',
    url: 'https://a.example/',
    name: 'A',
    origin: 'https://b.example',
  }
  expect(codes(old)).toContain('LEGACY_PROPERTY_DROPPED /origin')
  expect(upgradeLegacyAssertion(old).document).not.toHaveProperty('origin')
})

test('what is of 2.0 or no badge comes back itself', () => {
  for (const document of [assertion, {}, { name: 'x' }]) {
    expect(upgradeLegacyAssertion(document).document).toBe(document)
    expect(upgradeLegacyAssertion(document).findings).toEqual([])
  }
})

describe('an old badge that was right is right', () => {
  test.for([
    ['of 0.5', of05],
    ['of 0.5, without a date', change(of05, { issued_on: undefined })],
    ['of 1.0', of10],
    ['of 1.1', of11],
    ['a badge class of 1.1', badge11],
  ] as const)('%s', ([, document]) => {
    expect(findingsOf(document).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

test('an old badge that was wrong is wrong', () => {
  const undated = findingsOf(change(of10, { issuedOn: undefined })).map(({ code }) => code)
  expect(undated).toContain('PROPERTY_MISSING')
  const plain = findingsOf(change(of10, { recipient: 'hanako@recipient.example' }))
  expect(plain.map(({ code, path }) => `${code} ${path}`)).toContain('PROPERTY_WRONG_TYPE /recipient')
})

test('only 2.0 asks issuers for an e-mail address', () => {
  const old = {
    '@context': V1,
    type: 'Issuer',
    id: 'https://a.example/',
    name: 'A',
    url: 'https://a.example/',
  }
  expect(findingsOf(old).map(({ code }) => code)).toContain('LEGACY_ISSUER_INCOMPLETE')
  expect(findingsOf(change(old, { url: undefined })).map(({ code }) => code)).toContain(
    'OB2_ISSUER_INCOMPLETE',
  )
  expect(findingsOf({ ...old, '@context': CONTEXT }).map(({ code }) => code)).toEqual([
    'OB2_ISSUER_INCOMPLETE',
  ])
})

const url = fc.webUrl({ validSchemes: ['https'] })
const old = fc.record({
  uid: fc.string({ minLength: 1 }),
  recipient: fc.constant(of10['recipient'] as JsonValue),
  badge: url,
  issuedOn: fc.oneof(
    fc.integer({ min: 0, max: 9_999_999_999 }),
    fc.constantFrom('2015-04-30', '2015-04-30T10:00:00'),
  ),
  verify: fc.record({ type: fc.constantFrom('hosted', 'signed'), url }),
})

test('whatever an old badge says, its upgrade passes', () => {
  fc.assert(
    fc.property(old, (badge) => {
      const { document } = upgradeLegacyAssertion(badge)
      const findings = new FindingList()
      checkOb2(document, 'Assertion', '2.0', findings)
      expect(findings.toArray().filter(({ severity }) => severity === 'error')).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('nothing in a document makes the upgrade throw or change it', () => {
  const names = [
    '@context',
    'recipient',
    'badge',
    'issuer',
    'origin',
    'org',
    'verify',
    'uid',
    'issued_on',
    'issuedOn',
    'salt',
    'alignment',
    'version',
    'criteria',
    '__proto__',
  ]
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<JsonValue>(V1, 'https://a.example', '/x', { type: 'signed' }, { type: 'hosted', url: 5 }),
  )
  const document = fc.dictionary(fc.constantFrom(...names), value as fc.Arbitrary<JsonValue>)
  fc.assert(
    fc.property(document, (json) => {
      const before = JSON.stringify(json)
      const { document: upgraded } = upgradeLegacyAssertion(json)
      expect(JSON.stringify(json)).toBe(before)
      expect(Object.getPrototypeOf(upgraded)).toBe(Object.getPrototypeOf(upgraded === json ? json : {}))
    }),
    { numRuns: 500 },
  )
})

test('a signed badge of 1.1 may embed an issuer without keys: profiles had no place for them', () => {
  const issuer = {
    type: 'Issuer',
    id: 'https://old.example/issuer.json',
    name: 'Mori',
    url: 'https://old.example',
    email: 'office@old.example',
  }
  const badge = { ...badge11, alignment: [], issuer }
  const signed = { ...of11, badge, verify: { type: 'signed', url: 'https://old.example/key.pem' } }
  const codesOf = (document: JsonObject): string[] => checkBadge(document).findings.map(({ code }) => code)
  expect(codesOf(signed)).not.toContain('OB2_KEY_NOT_LISTED')
  const keyed = { ...badge, issuer: { ...issuer, publicKey: 'https://old.example/another.pem' } }
  expect(codesOf({ ...signed, badge: keyed })).toContain('OB2_KEY_NOT_LISTED')
})
