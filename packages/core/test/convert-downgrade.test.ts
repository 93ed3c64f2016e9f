import { checkBadge } from '@shirushi/core'
import { InvalidArgumentError, InvalidBadgeError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'
import { type DowngradeOptions, downgradeToOpenBadges2 } from '../src/convert/downgrade-to-open-badges-2.ts'
import { upgradeToOpenBadges3 } from '../src/convert/upgrade-to-open-badges-3.ts'
import type { JsonObject } from '../src/json/json-value.ts'
import {
  argumentOf,
  argumentsOf,
  at,
  bundle,
  codesAt,
  credential,
  downgradeOptions,
  errorOf,
  frozen,
  HASH,
  identity,
  upgradeOptions,
} from './support/conversion-samples.ts'

type Changes = {
  readonly credential?: JsonObject
  readonly subject?: JsonObject
  readonly achievement?: JsonObject
  readonly issuer?: JsonObject | string
}

/** The sample with some members exchanged; undefined takes a member away. */
function credentialWith(changes: Changes): unknown {
  const subject = { ...(at(credential, '/credentialSubject') as JsonObject), ...changes.subject }
  const achievement = {
    ...(at(credential, '/credentialSubject/achievement') as JsonObject),
    ...changes.achievement,
  }
  const issuer =
    typeof changes.issuer === 'string'
      ? changes.issuer
      : { ...(at(credential, '/issuer') as JsonObject), ...changes.issuer }
  const whole = {
    ...credential,
    ...changes.credential,
    issuer,
    credentialSubject: { ...subject, achievement },
  }
  return frozen(JSON.parse(JSON.stringify(whole)))
}

function downgradeWith(changes: Changes, options: Partial<DowngradeOptions> = {}) {
  return downgradeToOpenBadges2(credentialWith(changes), { ...downgradeOptions, ...options })
}

describe('an issuer who serves both versions downgrades an award, as the implementation guide describes', () => {
  const { assertion, badgeClass, issuer, changes } = downgradeToOpenBadges2(credential, downgradeOptions)

  test('the documents are Open Badges 2.0 without fault, alone and joined', () => {
    const joined = { ...assertion, badge: { ...badgeClass, issuer } }
    for (const document of [assertion, badgeClass, issuer, joined]) {
      const { version, findings } = checkBadge(document)
      expect(version).toBe('2.0')
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  test('they refer to each other by the ids that were asked for', () => {
    expect(assertion.id).toBe('https://kumano.example/awards/78')
    expect(assertion.badge).toBe(badgeClass.id)
    expect(badgeClass.id).toBe('https://kumano.example/badge-classes/carpentry')
    expect(badgeClass.issuer).toBe(issuer.id)
    expect(issuer.id).toBe('https://kumano.example/profile')
  })

  test.for([
    ['assertion', assertion, 'OpenBadgeCredential', credential['id']],
    ['badge class', badgeClass, 'Achievement', 'https://kumano.example/achievements/carpentry'],
    ['profile', issuer, 'Profile', 'did:web:kumano.example'],
  ] as const)('the %s relates to its counterpart in 3.0', ([, document, type, id]) => {
    expect(document.related).toEqual([
      { id, type: [`https://purl.imsglobal.org/spec/vc/ob/vocab.html#${type}`], version: 'Open Badges v3p0' },
    ])
  })

  test('the beginning of validity is the date of the award, and that is said', () => {
    expect(assertion.issuedOn).toBe('2026-04-01T00:00:00+09:00')
    expect(codesAt(changes, '/validFrom')).toEqual(['CONVERSION_DATE_MEANING'])
  })

  test('the recipient keeps hash and salt', () => {
    expect(assertion.recipient).toEqual({ type: 'email', hashed: true, identity: HASH, salt: 'hinoki' })
  })

  test('nothing is said of texts for wallets that repeat the achievement', () => {
    expect(codesAt(changes, '/name')).toEqual([])
    expect(codesAt(downgradeWith({ credential: { name: 'Other' } }).changes, '/name')).toEqual([
      'CONVERSION_PROPERTY_LOST',
    ])
  })
})

describe('dates', () => {
  test('the award date is the date of the award, and validity from another day is lost', () => {
    const { assertion, changes } = downgradeWith({ credential: { awardedDate: '2026-03-20T12:00:00+09:00' } })
    expect(assertion.issuedOn).toBe('2026-03-20T12:00:00+09:00')
    expect(codesAt(changes, '/validFrom')).toEqual(['CONVERSION_PROPERTY_LOST'])
  })

  test('validity from the same moment in other words is no loss', () => {
    const { assertion, changes } = downgradeWith({ credential: { awardedDate: '2026-03-31T15:00:00Z' } })
    expect(assertion.issuedOn).toBe('2026-03-31T15:00:00Z')
    expect(codesAt(changes, '/validFrom')).toEqual([])
  })

  test('a date without time zone, which 2.0 refuses, is in UTC', () => {
    const { assertion, changes } = downgradeWith({ credential: { validFrom: '2026-04-01T00:00:00' } })
    expect(assertion.issuedOn).toBe('2026-04-01T00:00:00Z')
    expect(codesAt(changes, '/validFrom')).toContain('CONVERSION_DATE_REWRITTEN')
  })

  test('data model 1.1 is read too', () => {
    const { validFrom, ...rest } = credential
    const contexts = ['https://www.w3.org/2018/credentials/v1', at(credential, '/@context/1')]
    const old = {
      ...rest,
      '@context': contexts,
      issuanceDate: validFrom,
      expirationDate: '2031-03-31T23:59:59Z',
    }
    const { assertion } = downgradeToOpenBadges2(frozen(old), downgradeOptions)
    expect(assertion).toMatchObject({
      issuedOn: '2026-04-01T00:00:00+09:00',
      expires: '2031-03-31T23:59:59Z',
    })
  })
})

describe('the recipient', () => {
  const downgradeRecipient = (subject: JsonObject) => {
    const { assertion, changes } = downgradeWith({ subject })
    const codes = changes
      .filter(({ path }) => path.startsWith('/credentialSubject/'))
      .map(({ path, code }) => `${path} ${code}`)
    return { recipient: assertion.recipient, codes: codes.filter((code) => code.includes('RECIPIENT')) }
  }
  const known = (identityType: string) => ({ ...identity, identityType })

  test('known by several identities keeps the one that 2.0 understands best', () => {
    const { recipient, codes } = downgradeRecipient({
      id: 'did:example:hana',
      identifier: [known('sourcedId'), known('ext:telephone'), known('emailAddress')],
    })
    expect(recipient.type).toBe('email')
    expect(codes).toEqual([
      '/credentialSubject/identifier/1 CONVERSION_RECIPIENT_CHOSEN',
      '/credentialSubject/id CONVERSION_RECIPIENT_CHOSEN',
      '/credentialSubject/identifier/0 CONVERSION_RECIPIENT_CHOSEN',
    ])
  })

  test('known by id alone is identified by id', () => {
    const subject = { id: 'did:example:hana', identifier: undefined } as unknown as JsonObject
    expect(downgradeRecipient(subject)).toEqual({
      recipient: { type: 'id', hashed: false, identity: 'did:example:hana' },
      codes: [],
    })
  })

  test.for([
    ['ext:url', 'url', false],
    ['ext:telephone', 'telephone', false],
    ['sourcedId', 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#sourcedId', true],
    ['ext:nickname', 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#ext:nickname', true],
  ] as const)('an identity of the type %s becomes one of the type %s', ([identityType, type, isNoted]) => {
    const { recipient, codes } = downgradeRecipient({ identifier: [known(identityType)] })
    expect(recipient).toEqual({ type, hashed: true, identity: HASH, salt: 'hinoki' })
    expect(codes).toEqual(
      isNoted ? ['/credentialSubject/identifier/0/identityType CONVERSION_RECIPIENT_TYPE'] : [],
    )
  })
})

describe('what Open Badges 2.0 requires and the credential does not say is asked for, not made up', () => {
  const without = (property: string): JsonObject => ({ [property]: undefined }) as unknown as JsonObject

  test.for([
    ['an assertion without id', {}, { assertionId: undefined }, 'options.assertionId'],
    ['a badge class without id', {}, { badgeClassId: undefined }, 'options.badgeClassId'],
    ['a hosted assertion under a urn', {}, { assertionId: 'urn:uuid:1' }, 'options.assertionId'],
    ['a hosted profile under a DID', {}, { issuer: {} }, 'options.issuer.id'],
    ['an issuer without name', { issuer: without('name') }, {}, 'options.issuer.name'],
    ['an issuer without home page', { issuer: without('url') }, {}, 'options.issuer.url'],
    ['an issuer whose home page is not on the web', { issuer: { url: 'urn:x:1' } }, {}, 'options.issuer.url'],
    ['an issuer without e-mail address', { issuer: without('email') }, {}, 'options.issuer.email'],
    ['an achievement without picture', { achievement: without('image') }, {}, 'options.image'],
    [
      'a picture that nobody can fetch',
      { achievement: { image: { id: 'urn:x:1', type: 'Image' } } },
      {},
      'options.image',
    ],
    ['criteria that say nothing', { achievement: { criteria: {} } }, {}, 'options.criteria'],
    ['no way to verify', {}, { verification: undefined }, 'options.verification'],
    ['a key that is no address', {}, { verification: { creator: 'key' } }, 'options.verification.creator'],
  ] as const)('%s', ([, changes, options, argument]) => {
    const given = options as unknown as Partial<DowngradeOptions>
    expect(argumentOf(() => downgradeWith(changes as unknown as Changes, given))).toBe(argument)
  })

  test('all at once, each with its reason', () => {
    const credential = credentialWith({
      issuer: 'did:web:kumano.example',
      achievement: { ...without('image'), criteria: {} },
    })
    const options = { verification: {} } as unknown as DowngradeOptions
    const action = () => downgradeToOpenBadges2(credential, options)
    expect(argumentOf(action)).toBe('options.assertionId')
    expect(argumentsOf(action)).toEqual([
      'options.assertionId',
      'options.badgeClassId',
      'options.verification',
      'options.image',
      'options.criteria',
      'options.issuer.name',
      'options.issuer.url',
      'options.issuer.email',
    ])
  })

  test('and taken from the options', () => {
    const { badgeClass, issuer } = downgradeWith(
      { issuer: 'did:web:kumano.example', achievement: { ...without('image'), criteria: {} } },
      {
        image: 'https://kumano.example/x.png',
        criteria: { narrative: 'Build a gate.' },
        issuer: {
          id: 'https://kumano.example/profile',
          name: 'Kumano',
          url: 'https://kumano.example/',
          email: 'a@kumano.example',
        },
      },
    )
    expect(badgeClass.image).toBe('https://kumano.example/x.png')
    expect(badgeClass.criteria).toEqual({ type: 'Criteria', narrative: 'Build a gate.' })
    expect(issuer).toMatchObject({
      name: 'Kumano',
      url: 'https://kumano.example/',
      email: 'a@kumano.example',
    })
  })

  test('but what the credential says wins', () => {
    const { issuer } = downgradeWith({}, { issuer: { id: 'https://kumano.example/profile', name: 'Other' } })
    expect(issuer.name).toBe('Kumano College')
  })
})

describe('verification', () => {
  test('a signed assertion names a key that the profile lists', () => {
    const creator = 'https://kumano.example/key'
    const { assertion, issuer } = downgradeWith({}, { verification: { creator } })
    expect(assertion.verification).toEqual({ type: 'SignedBadge', creator })
    expect(issuer.publicKey).toBe(creator)
  })

  test('a signed assertion need not be on the web, nor its issuer', () => {
    const { assertion, issuer } = downgradeWith(
      {},
      { verification: 'signed', assertionId: 'urn:x:1', issuer: {} },
    )
    expect(assertion.verification).toEqual({ type: 'SignedBadge' })
    expect(issuer.id).toBe('did:web:kumano.example')
    expect(issuer).not.toHaveProperty('related')
  })

  test('an assertion on a host that its issuer does not vouch for is refused, unless the issuer does', () => {
    const elsewhere = { assertionId: 'https://badges.example/78' }
    expect(errorOf(() => downgradeWith({}, elsewhere))).toMatchObject({
      findings: [{ code: 'OB2_HOSTED_OUTSIDE_SCOPE' }],
    })
    const verification = { allowedOrigins: 'badges.example' }
    const { issuer } = downgradeWith(
      {},
      { ...elsewhere, issuer: { ...downgradeOptions.issuer, verification } },
    )
    expect(issuer.verification).toEqual({ type: 'VerificationObject', allowedOrigins: 'badges.example' })
  })
})

describe('pictures', () => {
  test.for([
    ['on the web', 'https://kumano.example/a', true],
    ['PNG inside', 'data:image/png;base64,iVBORw0KGgo=', true],
    ['SVG inside', 'data:image/svg+xml,%3Csvg/%3E', true],
    ['with another scheme', 'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3', false],
  ] as const)('%s', ([, id, isKept]) => {
    const image = 'https://kumano.example/spare.png'
    const { badgeClass, changes } = downgradeWith(
      { achievement: { image: { id, type: 'Image' } } },
      { image },
    )
    expect(badgeClass.image).toBe(isKept ? id : image)
    const codes = codesAt(changes, '/credentialSubject/achievement/image/id')
    expect(codes).toEqual(isKept ? [] : ['CONVERSION_VALUE_LOST'])
  })
})

describe('what is not the credential’s to give is not converted', () => {
  test.for([
    ['no object', 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln', InvalidArgumentError],
    ['a badge of Open Badges 2.0', bundle.assertion, InvalidArgumentError],
    ['a credential with faults', { ...credential, id: 'x' }, InvalidBadgeError],
    ['nothing', {}, InvalidBadgeError],
  ] as const)('%s', ([, document, kind]) => {
    expect(errorOf(() => downgradeToOpenBadges2(document, downgradeOptions))).toBeInstanceOf(kind)
  })
})

describe('an upgraded badge comes back as itself', () => {
  test('by the references that the upgrade left', () => {
    const upgraded = upgradeToOpenBadges3(bundle, upgradeOptions).credential
    const { assertion, badgeClass, issuer } = downgradeToOpenBadges2(frozen(upgraded), {
      verification: 'hosted',
    })
    expect(assertion).toMatchObject(bundle.assertion)
    expect(assertion).not.toHaveProperty('evidence')
    expect(badgeClass).toMatchObject(bundle.badgeClass)
    expect(issuer).toMatchObject({ ...bundle.issuer, type: 'Profile' })
  })

  test('also where nothing but the credential got another id', () => {
    const upgraded = upgradeToOpenBadges3(bundle, { id: upgradeOptions.id }).credential
    const { badgeClass, issuer } = downgradeToOpenBadges2(frozen(upgraded), { verification: 'hosted' })
    expect(badgeClass).toEqual(bundle.badgeClass)
    expect(issuer).toEqual({ ...bundle.issuer, type: 'Profile' })
  })

  test('by the signed text that the upgrade embedded', () => {
    const signed = {
      ...bundle.assertion,
      id: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10',
      verification: { type: 'signed' },
    }
    const payload = Buffer.from(JSON.stringify(signed)).toString('base64url')
    const originalJws = `eyJhbGciOiJSUzI1NiJ9.${payload}.c2lnbmF0dXJl`
    const upgraded = upgradeToOpenBadges3(
      { ...bundle, assertion: signed },
      { ...upgradeOptions, originalJws },
    ).credential
    const { assertion } = downgradeToOpenBadges2(frozen(upgraded), { verification: 'signed' })
    expect(assertion.id).toBe(signed.id)
  })

  test('under another id it keeps the original as evidence', () => {
    const upgraded = upgradeToOpenBadges3(bundle, upgradeOptions).credential
    const options = { verification: 'hosted', assertionId: 'https://kumano.example/awards/79' } as const
    const { assertion } = downgradeToOpenBadges2(frozen(upgraded), options)
    expect(assertion.evidence).toMatchObject([{ id: bundle.assertion['id'] }])
  })

  test('an identifier on the web is not taken for the profile of an issuer who is on the web', () => {
    const issuer = {
      id: 'https://kumano.example/v3/profile',
      otherIdentifier: [
        {
          type: 'IdentifierEntry',
          identifier: 'https://registry.example/4711',
          identifierType: 'identifier',
        },
      ],
    }
    const { issuer: profile, changes } = downgradeWith({ issuer }, { issuer: {} })
    expect(profile.id).toBe('https://kumano.example/v3/profile')
    expect(codesAt(changes, '/issuer/otherIdentifier/0')).toEqual(['CONVERSION_PROPERTY_LOST'])
  })
})
