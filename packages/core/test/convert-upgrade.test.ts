import { checkBadge } from '@shirushi/core'
import { InvalidBadgeError } from '@shirushi/core/errors'
import { resolvePointer } from '@shirushi/core/json'
import { describe, expect, test } from 'vitest'
import { upgradeToOpenBadges3 } from '../src/convert/upgrade-to-open-badges-3.ts'
import type { JsonObject } from '../src/json/json-value.ts'
import {
  AWARD_OF_0_5,
  argumentOf,
  argumentsOf,
  assertion,
  at,
  BUNDLE_OF_1_0,
  BUNDLE_OF_1_1,
  badgeClass,
  bundle,
  codesAt,
  errorOf,
  frozen,
  HASH,
  profile,
  upgradeOptions,
} from './support/conversion-samples.ts'

type Changes = {
  readonly assertion?: JsonObject
  readonly badgeClass?: JsonObject
  readonly issuer?: JsonObject
}

function upgradeWith(changes: Changes, options: object = {}) {
  const documents = frozen({
    assertion: { ...assertion, ...changes.assertion },
    badgeClass: { ...badgeClass, ...changes.badgeClass },
    issuer: { ...profile, ...changes.issuer },
  })
  return upgradeToOpenBadges3(documents, { ...upgradeOptions, ...options })
}

describe('an issuer who serves both versions upgrades an award, as the implementation guide describes', () => {
  const { credential, changes } = upgradeToOpenBadges3(bundle, upgradeOptions)

  test('the result is an Open Badges 3.0 credential without fault and without proof', () => {
    const { kind, version, findings } = checkBadge(credential)
    expect({ kind, version }).toEqual({ kind: 'credential', version: '3.0' })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(credential).not.toHaveProperty('proof')
  })

  test('it has the new id, and evidence that leads to the original assertion', () => {
    expect(credential.id).toBe(upgradeOptions.id)
    expect(credential.evidence?.at(-1)).toMatchObject({
      id: 'https://kumano.example/awards/77',
      type: ['Evidence', 'https://w3id.org/openbadges#Assertion'],
      name: expect.stringContaining('Open Badges 2.0'),
      description: expect.stringContaining('Open Badges 2.0'),
    })
  })

  test('the award date is kept to the byte, and is where validity begins', () => {
    expect(credential.awardedDate).toBe('2018-03-24T10:30:00.250+09:00')
    expect(credential.validFrom).toBe('2018-03-24T10:30:00.250+09:00')
    expect(codesAt(changes, '/issuedOn')).toEqual(['CONVERSION_DATE_MEANING'])
  })

  test('the achievement relates to the badge class', () => {
    expect(at(credential, '/credentialSubject/achievement/id')).toBe(upgradeOptions.achievementId)
    expect(at(credential, '/credentialSubject/achievement/related')).toEqual([
      {
        type: ['Related', 'https://w3id.org/openbadges#BadgeClass'],
        id: 'https://kumano.example/badge-classes/forestry',
        version: 'Open Badges v2p0',
      },
    ])
  })

  test('the issuer is known by its DID, and by its old profile as another identifier', () => {
    expect(at(credential, '/issuer/id')).toBe('did:web:kumano.example')
    expect(at(credential, '/issuer/otherIdentifier')).toEqual([
      { type: 'IdentifierEntry', identifier: 'https://kumano.example/profile', identifierType: 'identifier' },
    ])
  })

  test('the recipient keeps hash and salt', () => {
    expect(at(credential, '/credentialSubject/identifier')).toEqual([
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: HASH,
        identityType: 'emailAddress',
        salt: 'sugi',
      },
    ])
    expect(credential.credentialSubject).not.toHaveProperty('id')
  })

  test('what verified the original stays with it', () => {
    expect(codesAt(changes, '/verification')).toEqual(['CONVERSION_VERIFICATION_LEFT_BEHIND'])
  })

  test('every change of id and every reference is named', () => {
    for (const path of ['/id', '/badge/id', '/badge/issuer/id']) {
      expect(codesAt(changes, path)).toEqual(['CONVERSION_ID_ASSIGNED', 'CONVERSION_REFERENCE_ADDED'])
    }
  })
})

describe('documents of a bundle', () => {
  test('may be embedded or stand beside each other, with the same result', () => {
    const embedded = { assertion: { ...assertion, badge: { ...badgeClass, issuer: profile } } }
    expect(upgradeToOpenBadges3(frozen(embedded), upgradeOptions)).toEqual(
      upgradeToOpenBadges3(bundle, upgradeOptions),
    )
  })

  test.for([
    ['no object', { assertion: 'https://kumano.example/awards/77' }, 'bundle.assertion'],
    ['a badge class that is only referred to', { assertion }, 'bundle.badgeClass'],
    ['an issuer that is only referred to', { assertion, badgeClass }, 'bundle.issuer'],
    ['a badge class that is no object', { assertion, badgeClass: 'x' }, 'bundle.badgeClass'],
    [
      'another badge class',
      { ...bundle, badgeClass: { ...badgeClass, id: 'https://a.example/' } },
      'bundle.badgeClass',
    ],
    ['another issuer', { ...bundle, issuer: { ...profile, id: 'https://a.example/' } }, 'bundle.issuer'],
  ] as const)('%s: the caller is told which one', ([, documents, argument]) => {
    expect(argumentOf(() => upgradeToOpenBadges3(documents, upgradeOptions))).toBe(argument)
  })

  test('with faults are refused with what checkBadge says of them', () => {
    const error = errorOf(() => upgradeWith({ assertion: { issuedOn: '2018-02-30T00:00:00Z' } }))
    expect(error).toBeInstanceOf(InvalidBadgeError)
    expect(error).toMatchObject({ findings: [{ code: 'DATE_NO_SUCH_DAY', path: '/issuedOn' }] })
  })

  test.for([
    ['whole', { ...assertion, revoked: true }],
    [
      'stripped',
      { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id: 'urn:x:1', revoked: true },
    ],
    ['in other words', { ...assertion, 'obi:revoked': true }],
  ] as const)('a revoked badge does not come back to life: %s', ([, document]) => {
    const error = errorOf(() => upgradeToOpenBadges3({ ...bundle, assertion: document }, upgradeOptions))
    expect(error).toBeInstanceOf(InvalidBadgeError)
    expect(error).toMatchObject({
      findings: [{ code: 'CONVERSION_REVOKED', severity: 'error', path: '/revoked' }],
    })
  })

  test('no assertion, but something else of Open Badges, is refused by name', () => {
    expect(argumentOf(() => upgradeToOpenBadges3({ assertion: badgeClass }, upgradeOptions))).toBe(
      'bundle.assertion',
    )
  })
})

describe('a badge of an older version', () => {
  const originalUrl = 'https://kumano.example/f1.json'
  const hosted = { ...upgradeOptions, originalUrl, validFrom: '2026-04-01T00:00:00Z' }

  test('is read as 2.0, and the list says so', () => {
    const { credential, changes } = upgradeToOpenBadges3(BUNDLE_OF_1_0, upgradeOptions)
    expect(credential.awardedDate).toBe('2014-03-24T00:00:00Z')
    expect(credential.evidence).toMatchObject([{ id: 'https://kumano.example/f9.json' }])
    expect(at(credential, '/issuer/otherIdentifier/0/identifier')).toBe('https://kumano.example/issuer.json')
    expect(changes.map(({ code }) => code)).toContain('LEGACY_CONTEXT_REPLACED')
  })

  const of21 = (document: JsonObject): JsonObject => ({
    ...document,
    '@context': ['https://w3id.org/openbadges/v2', 'https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld'],
  })
  const of20WithBadgeOf11 = { ...bundle, badgeClass: v1(badgeClass) }
  function v1(document: JsonObject): JsonObject {
    return { ...document, '@context': 'https://w3id.org/openbadges/v1' }
  }

  test.for([
    ['0.5', { assertion: AWARD_OF_0_5 }, undefined],
    ['1.0', BUNDLE_OF_1_0, 'Open Badges v1p0'],
    ['1.1', BUNDLE_OF_1_1, 'Open Badges v1p1'],
    ['2.0', bundle, 'Open Badges v2p0'],
    ['2.1', { ...bundle, assertion: of21(assertion) }, 'Open Badges v2p0'],
    ['2.1', { ...bundle, assertion: of21(assertion), badgeClass: of21(badgeClass) }, 'Open Badges v2p1'],
    ['2.0', of20WithBadgeOf11, 'Open Badges v1p1'],
  ] as const)('is called by its real version, %s, in both languages', ([version, documents, mark]) => {
    for (const contentLanguage of ['en', 'ja'] as const) {
      const { credential } = upgradeToOpenBadges3(documents, { ...hosted, contentLanguage })
      const { name, description } = credential.evidence?.at(-1) ?? {}
      const versions = `${name} ${description}`.match(/\d\.\d/g) ?? []
      expect([...new Set(versions)].sort()).toEqual([version, '3.0'])
      expect(versions.filter((found) => found === version)).toHaveLength(3)
      expect(at(credential, '/credentialSubject/achievement/related/0/version')).toBe(mark)
    }
  })

  test('needs no e-mail address of its issuer, which 3.0 does not ask for', () => {
    for (const documents of [{ assertion: AWARD_OF_0_5 }, BUNDLE_OF_1_0, BUNDLE_OF_1_1]) {
      const { credential } = upgradeToOpenBadges3(documents, hosted)
      expect(credential.issuer).not.toHaveProperty('email')
    }
  })

  test('that does not say when it was awarded begins to count when the caller says', () => {
    const { validFrom: _, ...options } = hosted
    expect(argumentsOf(() => upgradeToOpenBadges3({ assertion: AWARD_OF_0_5 }, options))).toEqual([
      'options.validFrom',
    ])
    const { credential } = upgradeToOpenBadges3({ assertion: AWARD_OF_0_5 }, hosted)
    expect(credential.validFrom).toBe(hosted.validFrom)
    expect(credential).not.toHaveProperty('awardedDate')
  })

  test('that does not know its address gets evidence without one, and the list says what to do', () => {
    const { originalUrl: _, ...options } = hosted
    const { credential, changes } = upgradeToOpenBadges3({ assertion: AWARD_OF_0_5 }, options)
    expect(credential.evidence).toHaveLength(1)
    expect(credential.evidence?.[0]).not.toHaveProperty('id')
    // Nobody can verify what nobody can find.
    expect(credential.evidence?.[0]?.description?.match(/0\.5/g)).toHaveLength(1)
    expect(codesAt(changes, '')).toContain('CONVERSION_ORIGINAL_UNNAMED')
    const { credential: found, changes: fewer } = upgradeToOpenBadges3({ assertion: AWARD_OF_0_5 }, hosted)
    expect(found.evidence).toMatchObject([{ id: originalUrl }])
    expect(codesAt(fewer, '')).not.toContain('CONVERSION_ORIGINAL_UNNAMED')
  })

  test('is still refused where it has errors of its own', () => {
    const { badge: _, ...withoutBadge } = AWARD_OF_0_5
    expect(errorOf(() => upgradeToOpenBadges3({ assertion: withoutBadge }, hosted))).toBeInstanceOf(
      InvalidBadgeError,
    )
    const elsewhere = { ...hosted, originalUrl: 'https://other.example/f1.json' }
    expect(errorOf(() => upgradeToOpenBadges3({ assertion: AWARD_OF_0_5 }, elsewhere))).toMatchObject({
      findings: [{ code: 'OB2_HOSTED_OUTSIDE_SCOPE' }],
    })
  })

  test('never gets ids that nobody chose', () => {
    const issuer = { name: 'Kumano College', url: 'https://kumano.example/' }
    const badge = { ...(at(AWARD_OF_0_5, '/badge') as JsonObject), issuer, image: 'https://a.example/0.png' }
    const { '@context': _, ...of11 } = BUNDLE_OF_1_1.assertion
    const award = { ...v1(of11), badge: { ...badge, criteria: 'https://a.example/0.html' } }
    for (const url of [undefined, originalUrl]) {
      const options = { id: upgradeOptions.id, ...(url !== undefined && { originalUrl: url }) }
      const action = () => upgradeToOpenBadges3({ assertion: award }, options)
      expect(argumentsOf(action)).toEqual(['options.achievementId', 'options.issuerId'])
      const message = String(errorOf(action))
      for (const example of ['https://issuer.example/achievements/1', 'did:web:issuer.example']) {
        expect(message).toContain(example)
      }
    }
    const { credential, source, changes } = upgradeToOpenBadges3({ assertion: award }, upgradeOptions)
    const written = JSON.stringify([credential, source, changes])
    for (const placeholder of ['#badge', '_:badge', '_:issuer']) expect(written).not.toContain(placeholder)
    expect(at(credential, '/credentialSubject/achievement')).not.toHaveProperty('related')
    expect(credential.issuer).not.toHaveProperty('otherIdentifier')
    expect(codesAt(changes, '/badge')).toContain('CONVERSION_TEXT_ADDED')
    expect(codesAt(changes, '/badge/issuer')).toContain('CONVERSION_TEXT_ADDED')
  })

  test('has an issuer that may keep its origin, by which it was known', () => {
    const { issuerId: _, ...options } = hosted
    const { credential } = upgradeToOpenBadges3({ assertion: AWARD_OF_0_5 }, options)
    expect(at(credential, '/issuer/id')).toBe('https://kumano.example')
  })
})

describe('the source', () => {
  test('is the award in the form of 2.0, joined', () => {
    const { source } = upgradeToOpenBadges3(bundle, upgradeOptions)
    expect(source).toEqual({ ...assertion, badge: { ...badgeClass, issuer: profile } })
    expect(upgradeToOpenBadges3({ assertion: source }, upgradeOptions).credential).toEqual(
      upgradeToOpenBadges3(bundle, upgradeOptions).credential,
    )
  })

  test('has what each change is about, also where an older badge called it otherwise', () => {
    const badge = {
      ...(at(AWARD_OF_0_5, '/badge') as JsonObject),
      alignment: [{ name: 'a', url: 'https://a.example/' }],
    }
    const award = { ...AWARD_OF_0_5, issued_on: '2011-07-01', salt: 'hinoki', badge }
    const { source, changes } = upgradeToOpenBadges3({ assertion: award }, upgradeOptions)
    for (const { path } of changes) expect(resolvePointer(source, path), path).toBeDefined()
    expect(codesAt(changes, '/issuedOn')).toContain('LEGACY_PROPERTY_RENAMED')
    expect(codesAt(changes, '/badge/alignment/0/targetUrl')).toContain('LEGACY_PROPERTY_RENAMED')
    expect(codesAt(changes, '/badge/issuer')).toContain('LEGACY_ISSUER_FROM_ORIGIN')
  })
})

describe('ids', () => {
  test('the achievement and the issuer keep theirs unless they get others, which is said', () => {
    const { credential, changes } = upgradeToOpenBadges3(bundle, { id: upgradeOptions.id })
    const achievement = at(credential, '/credentialSubject/achievement')
    expect(achievement).toMatchObject({
      id: badgeClass['id'],
      type: ['Achievement', 'https://w3id.org/openbadges#BadgeClass'],
    })
    expect(achievement).not.toHaveProperty('related')
    expect(credential.issuer).toMatchObject({ id: profile['id'] })
    expect(credential.issuer).not.toHaveProperty('otherIdentifier')
    for (const path of ['/badge/id', '/badge/issuer/id'])
      expect(codesAt(changes, path)).toEqual(['CONVERSION_ID_KEPT'])
  })

  test('objects of 3.0 that the old ones relate to are used, and are no reference to something else', () => {
    const related = (type: string, id: string) => ({
      related: [
        {
          type: [`https://purl.imsglobal.org/spec/vc/ob/vocab.html#${type}`],
          id,
          version: 'Open Badges v3p0',
        },
      ],
    })
    const { credential, changes } = upgradeWith(
      {
        badgeClass: related('Achievement', 'https://kumano.example/a/9'),
        issuer: related('Profile', 'did:web:old.example'),
        assertion: related('OpenBadgeCredential', upgradeOptions.id),
      },
      { achievementId: undefined, issuerId: undefined },
    )
    expect(at(credential, '/credentialSubject/achievement/id')).toBe('https://kumano.example/a/9')
    expect(at(credential, '/credentialSubject/achievement/related')).toHaveLength(1)
    expect(at(credential, '/issuer/id')).toBe('did:web:old.example')
    expect(changes.map(({ code }) => code)).not.toContain('CONVERSION_REFERENCE_LOST')
  })

  test.for([
    ['a credential without id', { id: undefined }, 'options.id'],
    ['a relative id', { id: '/awards/1' }, 'options.id'],
    ['the id of the original', { id: assertion['id'] }, 'options.id'],
    ['the id of the issuer', { id: 'did:web:kumano.example' }, 'options.id'],
    [
      'an achievement with the id of its criteria',
      { achievementId: badgeClass['criteria'] },
      'options.achievementId',
    ],
    ['a relative achievement', { achievementId: 'a' }, 'options.achievementId'],
    ['an issuer that is no URI', { issuerId: 'Kumano' }, 'options.issuerId'],
    ['an address that is none', { originalUrl: 'f9.json' }, 'options.originalUrl'],
    ['a beginning that is no date', { validFrom: 'today' }, 'options.validFrom'],
    ['a beginning without time zone', { validFrom: '2026-04-01T00:00:00' }, 'options.validFrom'],
    [
      'a text that is not the signed original',
      { originalJws: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln' },
      'options.originalJws',
    ],
  ] as const)('%s is the caller’s mistake', ([, options, argument]) => {
    expect(argumentOf(() => upgradeWith({}, options))).toBe(argument)
  })

  test('all mistakes are named at once', () => {
    const options = { id: 'a', achievementId: 'b', issuerId: 'c', validFrom: 'd' }
    const names = ['options.id', 'options.achievementId', 'options.issuerId', 'options.validFrom']
    expect(argumentsOf(() => upgradeWith({}, options))).toEqual(names)
  })

  test('a badge class whose criteria are its own page needs an id for the achievement, such as this', () => {
    const criteria = { criteria: badgeClass['id'] ?? '' }
    const action = () => upgradeWith({ badgeClass: criteria }, { achievementId: undefined })
    expect(argumentsOf(action)).toEqual(['options.achievementId'])
    expect(String(errorOf(action))).toContain('https://issuer.example/achievements/1')
    expect(() => upgradeWith({ badgeClass: criteria })).not.toThrow()
  })
})

describe('the recipient', () => {
  const upgradeRecipient = (recipient: JsonObject) => {
    const { credential, changes } = upgradeWith({ assertion: { recipient } })
    return { subject: credential.credentialSubject, codes: codesAt(changes, '/recipient/type') }
  }

  test('who is known by id is the subject', () => {
    const { subject, codes } = upgradeRecipient({ type: 'id', hashed: false, identity: 'did:example:hana' })
    expect(subject.id).toBe('did:example:hana')
    expect(subject).not.toHaveProperty('identifier')
    expect(codes).toEqual([])
  })

  test.for([
    ['email', 'emailAddress', false],
    ['schema:email', 'emailAddress', false],
    ['url', 'ext:url', true],
    ['telephone', 'ext:telephone', true],
    ['http://schema.org/telephone', 'ext:telephone', true],
    ['id', 'ext:id', true],
    ['https://kumano.example/terms#受講番号', 'ext:----', true],
    ['https://kumano.example/', 'ext:kumano.example', true],
    ['https://kumano.example/terms#studentNumber', 'ext:studentNumber', true],
    ['https://purl.imsglobal.org/spec/vc/ob/vocab.html#sourcedId', 'sourcedId', false],
    ['https://purl.imsglobal.org/spec/vc/ob/vocab.html#ext:nickname', 'ext:nickname', false],
    ['https://purl.imsglobal.org/spec/vc/ob/vocab.html#unheardOf', 'ext:unheardOf', true],
  ] as const)('a hash of the type %s becomes one of the type %s', ([type, identityType, isNoted]) => {
    const { subject, codes } = upgradeRecipient({ type, hashed: true, salt: 's', identity: HASH })
    expect(subject.identifier).toEqual([
      { type: 'IdentityObject', hashed: true, identityHash: HASH, identityType, salt: 's' },
    ])
    expect(codes).toEqual(isNoted ? ['CONVERSION_RECIPIENT_TYPE'] : [])
  })

  test.for([
    ['md5', `md5$${'0f'.repeat(16)}`],
    ['SHA-256 in capitals', HASH.toUpperCase().replace('SHA', 'sha')],
    ['SHA-512', `sha512$${'0f'.repeat(64)}`],
  ] as const)('the algorithm and the letters of a hash stay: %s', ([, hash]) => {
    const { subject } = upgradeRecipient({ type: 'email', hashed: true, salt: 's', identity: hash })
    expect(at(subject, '/identifier/0/identityHash')).toBe(hash)
  })

  test('a salt without a hash is lost, and said to be', () => {
    const recipient = { type: 'email', hashed: false, salt: 's', identity: 'hana@recipient.example' }
    const { credential, changes } = upgradeWith({ assertion: { recipient } })
    expect(at(credential, '/credentialSubject/identifier/0')).not.toHaveProperty('salt')
    expect(codesAt(changes, '/recipient/salt')).toEqual(['CONVERSION_PROPERTY_LOST'])
  })

  test('no change repeats who it is', () => {
    const recipient = {
      type: 'url',
      hashed: false,
      identity: 'https://hana.example/',
      'https://x.example/p': 1,
    }
    const { changes } = upgradeWith({ assertion: { recipient } })
    expect(JSON.stringify(changes)).not.toContain('hana.example')
    expect(codesAt(changes, '/recipient/https:~1~1x.example~1p')).toEqual(['CONVERSION_EXTENSION_LOST'])
  })
})

describe('dates', () => {
  test('a chosen beginning leaves the award date alone', () => {
    const { credential } = upgradeWith({}, { validFrom: '2026-04-01T00:00:00+09:00' })
    expect(credential.validFrom).toBe('2026-04-01T00:00:00+09:00')
    expect(credential.awardedDate).toBe('2018-03-24T10:30:00.250+09:00')
  })

  test('a chosen beginning may be the moment of the end, but not later', () => {
    const expiring = { assertion: { expires: '2031-03-31T23:59:59Z' } }
    const upgradeFrom = (validFrom: string) => () => upgradeWith(expiring, { validFrom })
    expect(upgradeFrom('2031-03-31T23:59:59Z')).not.toThrow()
    expect(argumentOf(upgradeFrom('2031-04-01T00:00:00Z'))).toBe('options.validFrom')
  })

  test('a form that 3.0 does not read is rewritten, and that is said', () => {
    const { credential, changes } = upgradeWith({
      assertion: { issuedOn: '2018-03-24T10:30+0900', expires: '2031-03-31T23:59:59Z' },
    })
    expect(credential.awardedDate).toBe('2018-03-24T10:30:00+09:00')
    expect(credential.validUntil).toBe('2031-03-31T23:59:59Z')
    expect(codesAt(changes, '/issuedOn')).toContain('CONVERSION_DATE_REWRITTEN')
    expect(codesAt(changes, '/expires')).toEqual([])
  })

  test('data model 1.1 has other names for them, and its own context', () => {
    const { credential } = upgradeToOpenBadges3(
      { ...bundle, assertion: { ...assertion, expires: '2031-03-31T23:59:59Z' } },
      { ...upgradeOptions, dataModel: '1.1' },
    )
    expect(credential['@context'][0]).toBe('https://www.w3.org/2018/credentials/v1')
    expect(credential.issuanceDate).toBe('2018-03-24T10:30:00.250+09:00')
    expect(credential.expirationDate).toBe('2031-03-31T23:59:59Z')
    expect(credential).not.toHaveProperty('validFrom')
    expect(checkBadge(credential)).toMatchObject({ kind: 'credential', dataModel: '1.1' })
  })
})

describe('a signed original', () => {
  const signed = {
    verification: { type: 'SignedBadge' },
    id: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10',
  }
  const payload = Buffer.from(JSON.stringify({ ...assertion, ...signed })).toString('base64url')
  const originalJws = `eyJhbGciOiJSUzI1NiJ9.${payload}.c2lnbmF0dXJl`

  test('is embedded, so that it can still be verified', () => {
    const { credential, changes } = upgradeWith({ assertion: signed }, { originalJws })
    expect(credential.evidence?.at(-1)?.id).toBe(`data:application/jose,${originalJws}`)
    expect(changes.map(({ code }) => code)).not.toContain('CONVERSION_ORIGINAL_UNREACHABLE')
  })

  test('that was not handed in can be reached by nobody, which is said', () => {
    const { changes } = upgradeWith({ assertion: signed })
    expect(codesAt(changes, '/id')).toContain('CONVERSION_ORIGINAL_UNREACHABLE')
  })
})

describe('what Open Badges 3.0 has no place for is named', () => {
  test.for([
    [
      'an extension',
      {
        badgeClass: {
          'extensions:Level': { type: ['Extension', 'extensions:Level'], '@context': 'https://x.example/c' },
        },
      },
      '/badge/extensions:Level',
      'CONVERSION_EXTENSION_LOST',
    ],
    [
      'a member called like a prototype',
      { assertion: { toString: 'x' } },
      '/toString',
      'CONVERSION_EXTENSION_LOST',
    ],
    [
      'a baked image',
      { assertion: { image: 'https://kumano.example/baked.png' } },
      '/image',
      'CONVERSION_IMAGE_NEEDS_BAKING',
    ],
    [
      'an additional type',
      { assertion: { type: ['Assertion', 'https://x.example/T'] } },
      '/type',
      'CONVERSION_TYPE_LOST',
    ],
    [
      'a second endorsement',
      { issuer: { endorsement: ['https://a.example/1', 'https://a.example/2'] } },
      '/badge/issuer/endorsement/1',
      'CONVERSION_ENDORSEMENT_LOST',
    ],
    [
      'a second telephone',
      { issuer: { telephone: ['+81735000000', '+81735000001'] } },
      '/badge/issuer/telephone/1',
      'CONVERSION_VALUE_LOST',
    ],
    [
      'evidence without an address',
      { assertion: { evidence: '_:b0' } },
      '/evidence',
      'CONVERSION_VALUE_LOST',
    ],
    [
      'a number of an edition, which becomes text',
      { badgeClass: { version: 2.5 } },
      '/badge/version',
      'CONVERSION_VALUE_REWRITTEN',
    ],
  ] as const)('%s', ([, changes, path, code]) => {
    expect(codesAt(upgradeWith(changes).changes, path)).toEqual([code])
  })

  test('nothing is said of what is kept', () => {
    const { changes } = upgradeWith({
      badgeClass: { tags: ['a'] },
      assertion: { narrative: 'n', revoked: false },
    })
    for (const path of ['/badge/tags', '/narrative', '/revoked', '/badge/name/0', '/recipient']) {
      expect(codesAt(changes, path)).toEqual([])
    }
  })
})

describe('language', () => {
  test('a badge class in Japanese by its own word or by its context is a Japanese achievement', () => {
    const context = ['https://w3id.org/openbadges/v2', { '@language': 'ja-JP' }]
    for (const changes of [{ '@language': 'ja-JP' }, { '@context': context }]) {
      const { credential } = upgradeWith({ badgeClass: changes })
      expect(at(credential, '/credentialSubject/achievement/inLanguage')).toBe('ja-JP')
    }
  })

  test('what a badge class says of itself wins over its context', () => {
    const context = ['https://w3id.org/openbadges/v2', { '@language': 'ja-JP' }]
    const { credential } = upgradeWith({ badgeClass: { '@language': 'en-GB', '@context': context } })
    expect(at(credential, '/credentialSubject/achievement/inLanguage')).toBe('en-GB')
  })

  test('findings are in the language that was asked for, which changes nothing in the credential', () => {
    const { credential, changes } = upgradeWith({}, { language: 'ja' })
    expect(credential).toEqual(upgradeWith({}).credential)
    for (const { message } of changes) expect(message).toMatch(/[ぁ-ん]/)
  })

  test.for([
    ['as the caller says', 'en-GB', { contentLanguage: 'ja' }, true],
    ['as the caller says, whatever the badge class is in', 'ja', { contentLanguage: 'en' }, false],
    ['Japanese for a badge class in Japanese', 'ja-JP', {}, true],
    ['English for one in any other language', 'jav', {}, false],
  ] as const)('the words about the original are %s', ([, tag, options, isJapanese]) => {
    const { credential, changes } = upgradeWith({ badgeClass: { '@language': tag } }, options)
    expect(/元の/.test(credential.evidence?.at(-1)?.name ?? '')).toBe(isJapanese)
    for (const { message } of changes) expect(message).not.toMatch(/[ぁ-ん]/)
  })
})
