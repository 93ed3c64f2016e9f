import { InvalidArgumentError } from '@shirushi/core/errors'
import type { JsonObject } from '../../src/json/json-value.ts'

export const OB2_CONTEXT = 'https://w3id.org/openbadges/v2'
export const HASH = `sha256$${'0123456789abcdef'.repeat(4)}`

/** `a.b.c` with every object frozen, so that writing to it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) frozen(member)
    Object.freeze(value)
  }
  return value
}

/** The value at a JSON Pointer without escapes. */
export function at(document: unknown, path: string): unknown {
  let value = document
  for (const step of path.split('/').slice(1)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }
  return value
}

/** The codes of the changes at a place. */
export function codesAt(changes: readonly { code: string; path: string }[], path: string): string[] {
  return changes.filter((change) => change.path === path).map(({ code }) => code)
}

/** What an action throws; it has to throw something. */
export function errorOf(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

/** The argument that an action complains of. */
export function argumentOf(action: () => unknown): string {
  const error = errorOf(action)
  return error instanceof InvalidArgumentError ? error.argument : String(error)
}

/** The options that an action complains of, first to last; the message names each before a colon. */
export function argumentsOf(action: () => unknown): readonly string[] {
  const error = errorOf(action)
  if (!(error instanceof InvalidArgumentError)) return [String(error)]
  return error.message.split('; ').flatMap((part) => /^options\.[A-Za-z.]+(?=: )/.exec(part)?.[0] ?? [])
}

export const profile: JsonObject = {
  '@context': OB2_CONTEXT,
  type: 'Issuer',
  id: 'https://kumano.example/profile',
  name: 'Kumano College',
  url: 'https://kumano.example/home',
  email: 'office@kumano.example',
}

export const badgeClass: JsonObject = {
  '@context': OB2_CONTEXT,
  type: 'BadgeClass',
  id: 'https://kumano.example/badge-classes/forestry',
  name: 'Forestry I',
  description: 'Plans the thinning of a cedar stand.',
  image: 'https://kumano.example/forestry.png',
  criteria: 'https://kumano.example/forestry/criteria',
  issuer: 'https://kumano.example/profile',
}

export const assertion: JsonObject = {
  '@context': OB2_CONTEXT,
  type: 'Assertion',
  id: 'https://kumano.example/awards/77',
  recipient: { type: 'email', hashed: true, salt: 'sugi', identity: HASH },
  badge: 'https://kumano.example/badge-classes/forestry',
  issuedOn: '2018-03-24T10:30:00.250+09:00',
  verification: { type: 'HostedBadge' },
}

export const bundle = frozen({ assertion, badgeClass, issuer: profile })

export const upgradeOptions = frozen({
  id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
  achievementId: 'https://kumano.example/achievements/forestry',
  issuerId: 'did:web:kumano.example',
})

/** A badge of Open Badges 2.0 that has every property there is. Every text is another. */
export const fullBundle: { readonly assertion: JsonObject } = frozen({
  assertion: {
    ...assertion,
    '@language': 'en-GB',
    image: { type: 'Image', id: 'https://kumano.example/baked.png', caption: 'baked' },
    evidence: [
      {
        type: ['Evidence', 'https://kumano.example/terms#Essay'],
        id: 'https://kumano.example/essay',
        narrative: 'evidence-narrative',
        name: 'evidence-name',
        description: 'evidence-description',
        genre: 'evidence-genre',
        audience: 'evidence-audience',
      },
      'https://kumano.example/report',
    ],
    narrative: 'assertion-narrative',
    expires: '2031-03-31T23:59:59Z',
    revoked: false,
    revocationReason: 'assertion-reason',
    uid: 'assertion-uid',
    version: 'assertion-version',
    related: 'https://kumano.example/awards/76',
    endorsement: 'https://other.example/endorsements/1',
    badge: {
      ...badgeClass,
      '@language': 'ja-JP',
      image: {
        type: 'Image',
        id: 'https://kumano.example/picture.png',
        caption: 'picture-caption',
        author: 'https://kumano.example/painter',
      },
      criteria: { type: 'Criteria', id: 'https://kumano.example/rules', narrative: 'criteria-narrative' },
      alignment: {
        type: 'AlignmentObject',
        targetName: 'target-name',
        targetUrl: 'https://frameworks.example/node',
        targetDescription: 'target-description',
        targetFramework: 'target-framework',
        targetCode: 'target-code',
      },
      tags: ['forest', 'cedar'],
      version: 3,
      related: [
        {
          type: ['BadgeClass', 'https://kumano.example/terms#Edition'],
          id: 'https://kumano.example/badge-classes/forestry-en',
          version: 'related-version',
          '@language': 'en',
        },
        'https://kumano.example/badge-classes/forestry-old',
      ],
      endorsement: 'https://other.example/endorsements/2',
      issuer: {
        ...profile,
        '@language': 'ja',
        telephone: '+81735000000',
        description: 'profile-description',
        image: 'https://kumano.example/logo.svg',
        publicKey: 'https://kumano.example/key',
        verification: { type: 'VerificationObject', allowedOrigins: 'kumano.example' },
        revocationList: 'https://kumano.example/revoked',
        version: 'profile-version',
        related: 'https://kumano.example/old-profile',
        endorsement: 'https://other.example/endorsements/3',
      },
    },
  },
})

export const identity: JsonObject = {
  type: 'IdentityObject',
  hashed: true,
  identityHash: HASH,
  identityType: 'emailAddress',
  salt: 'hinoki',
}

export const credential: JsonObject = frozen({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:7a3c6a3e-9df1-4d60-8a53-3f0f2f7b5e10',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Carpentry II',
  issuer: {
    id: 'did:web:kumano.example',
    type: ['Profile'],
    name: 'Kumano College',
    url: 'https://kumano.example/home',
    email: 'office@kumano.example',
  },
  validFrom: '2026-04-01T00:00:00+09:00',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [identity],
    achievement: {
      id: 'https://kumano.example/achievements/carpentry',
      type: ['Achievement'],
      name: 'Carpentry II',
      description: 'Joins beams without nails.',
      criteria: { narrative: 'Build a gate.' },
      image: { id: 'https://kumano.example/carpentry.png', type: 'Image' },
    },
  },
})

export const downgradeOptions = frozen({
  verification: 'hosted' as const,
  assertionId: 'https://kumano.example/awards/78',
  badgeClassId: 'https://kumano.example/badge-classes/carpentry',
  issuer: { id: 'https://kumano.example/profile' },
})

/** An award of Open Badges 0.5 with nothing but what that version asked for. */
export const AWARD_OF_0_5: JsonObject = frozen({
  recipient: 'hana@recipient.example',
  badge: {
    version: '0.5.0',
    name: 'Forestry 0',
    description: 'Names twelve trees.',
    image: '/0.png',
    criteria: '/0.html',
    issuer: { origin: 'https://kumano.example', name: 'Kumano College' },
  },
})

/** An award of Open Badges 1.0, whose issuer has no e-mail address. */
export const BUNDLE_OF_1_0 = frozen({
  assertion: {
    uid: 'f9',
    recipient: { type: 'email', hashed: false, identity: 'hana@recipient.example' },
    badge: 'https://kumano.example/badge.json',
    issuedOn: 1395619200,
    verify: { type: 'hosted', url: 'https://kumano.example/f9.json' },
  },
  badgeClass: {
    name: 'Forestry 0',
    description: 'Names twelve trees.',
    image: 'https://kumano.example/0.png',
    criteria: 'https://kumano.example/0.html',
    issuer: 'https://kumano.example/issuer.json',
  },
  issuer: { name: 'Kumano College', url: 'https://kumano.example/' },
})

/** The same award, as Open Badges 1.1 writes it. */
export const BUNDLE_OF_1_1 = frozen({
  assertion: {
    '@context': 'https://w3id.org/openbadges/v1',
    type: 'Assertion',
    id: 'https://kumano.example/f9.json',
    ...BUNDLE_OF_1_0.assertion,
  },
  badgeClass: {
    '@context': 'https://w3id.org/openbadges/v1',
    type: 'BadgeClass',
    id: 'https://kumano.example/badge.json',
    ...BUNDLE_OF_1_0.badgeClass,
  },
  issuer: {
    '@context': 'https://w3id.org/openbadges/v1',
    type: 'Issuer',
    id: 'https://kumano.example/issuer.json',
    ...BUNDLE_OF_1_0.issuer,
  },
})
