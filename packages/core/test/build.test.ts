import {
  type AchievementInput,
  type AssertionInput,
  type BadgeClassInput,
  type CredentialInput,
  checkBadge,
  createAssertion,
  createCredential,
  createEndorsement,
  defineAchievement,
  defineBadgeClass,
  defineIssuer,
  defineProfile,
  hashIdentity,
  matchIdentity,
} from '@shirushi/core'
import { InvalidArgumentError, InvalidBadgeError } from '@shirushi/core/errors'
import { describe, expect, test } from 'vitest'

const VCDM_1 = 'https://www.w3.org/2018/credentials/v1'
const VCDM_2 = 'https://www.w3.org/ns/credentials/v2'
const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const OB3_EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
const OB2 = 'https://w3id.org/openbadges/v2'

const achievement: AchievementInput = {
  id: 'https://issuer.example/achievements/1',
  name: 'ロープワーク',
  description: 'Ties ten knots without looking.',
  criteria: 'Tie **ten** knots blindfolded.',
}

const credential: CredentialInput = {
  id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
  issuer: 'did:web:issuer.example',
  validFrom: '2026-04-01T09:00:00+09:00',
  recipient: { id: 'did:example:hanako' },
  achievement,
}

const badgeClass: BadgeClassInput = {
  id: 'https://issuer.example/badges/1.json',
  name: 'ロープワーク',
  description: 'Ties ten knots without looking.',
  image: 'https://issuer.example/badges/1.png',
  criteria: { narrative: 'Tie ten knots blindfolded.' },
  issuer: 'https://issuer.example/profile.json',
}

const assertion: AssertionInput = {
  id: 'https://issuer.example/awards/1.json',
  recipient: { email: 'hanako@example.org', salt: '塩' },
  badge: 'https://issuer.example/badges/1.json',
  issuedOn: '2026-04-01T09:00:00+09:00',
}

function errorOf(build: () => unknown): unknown {
  try {
    build()
  } catch (error) {
    return error
  }
  return undefined
}

function codesOf(build: () => unknown): unknown {
  const error = errorOf(build)
  return error instanceof InvalidBadgeError ? error.findings.map(({ code, path }) => [path, code]) : error
}

function argumentOf(build: () => unknown): unknown {
  const error = errorOf(build)
  return error instanceof InvalidArgumentError ? error.argument : error
}

describe('an achievement is written out', () => {
  test('shorthands become objects, every object has its type, and lists stay lists', () => {
    const product = defineAchievement({
      ...achievement,
      image: 'https://issuer.example/1.png',
      creator: 'https://issuer.example/creator',
      alignment: [{ targetName: 'Knots', targetUrl: 'https://frameworks.example/knots' }],
      otherIdentifier: [{ identifier: '42', identifierType: 'systemId' }],
      related: [{ id: 'https://issuer.example/achievements/1/en', inLanguage: 'en' }],
      resultDescription: [
        {
          id: 'https://issuer.example/results/1',
          name: 'Speed',
          resultType: 'RubricCriterionLevel',
          rubricCriterionLevel: [{ id: 'https://issuer.example/levels/1', name: 'Fast' }],
        },
      ],
      tag: ['rope'],
    })
    expect(product).toEqual({
      id: 'https://issuer.example/achievements/1',
      type: ['Achievement'],
      alignment: [
        { type: ['Alignment'], targetName: 'Knots', targetUrl: 'https://frameworks.example/knots' },
      ],
      creator: { id: 'https://issuer.example/creator', type: ['Profile'] },
      criteria: { narrative: 'Tie **ten** knots blindfolded.' },
      description: 'Ties ten knots without looking.',
      image: { id: 'https://issuer.example/1.png', type: 'Image' },
      name: 'ロープワーク',
      otherIdentifier: [{ type: 'IdentifierEntry', identifier: '42', identifierType: 'systemId' }],
      related: [{ id: 'https://issuer.example/achievements/1/en', type: ['Related'], inLanguage: 'en' }],
      resultDescription: [
        {
          id: 'https://issuer.example/results/1',
          type: ['ResultDescription'],
          name: 'Speed',
          resultType: 'RubricCriterionLevel',
          rubricCriterionLevel: [
            { id: 'https://issuer.example/levels/1', type: ['RubricCriterionLevel'], name: 'Fast' },
          ],
        },
      ],
      tag: ['rope'],
    })
  })

  test('what is undefined or an empty list is left out', () => {
    const product = defineAchievement({ ...achievement, tag: [], image: undefined, alignment: [] })
    expect(Object.keys(product)).toEqual(['id', 'type', 'criteria', 'description', 'name'])
  })

  test('further types stand beside the one that has to be there, which is not repeated', () => {
    const own = 'https://terms.example/Course'
    expect(defineAchievement({ ...achievement, type: own }).type).toEqual(['Achievement', own])
    expect(defineAchievement({ ...achievement, type: [own, 'Achievement'] }).type).toEqual([
      own,
      'Achievement',
    ])
  })

  test('an achievement that was made or read stays as it is', () => {
    const product = defineAchievement({ ...achievement, image: 'https://issuer.example/1.png' })
    expect(defineAchievement(product)).toEqual(product)
    expect(defineAchievement(JSON.parse(JSON.stringify(product)))).toEqual(product)
  })

  test.for([
    ['an id that is no URI', { id: 'one' }, [['/id', 'URI_RELATIVE']]],
    ['credits below zero', { creditsAvailable: -1 }, [['/creditsAvailable', 'CREDITS_NEGATIVE']]],
    ['a language that is none', { inLanguage: 'Japanese!' }, [['/inLanguage', 'LANGUAGE_TAG_MALFORMED']]],
  ] as const)('%s is refused, with the code that checkBadge has for it', ([, change, codes]) => {
    expect(codesOf(() => defineAchievement({ ...achievement, ...change }))).toEqual(codes)
  })

  test('half a character is refused', () => {
    expect(codesOf(() => defineAchievement({ ...achievement, name: '\ud83c' }))).toContainEqual([
      '/name',
      'TEXT_LONE_SURROGATE',
    ])
  })

  test('all errors are reported, not only the first', () => {
    expect(
      codesOf(() => defineAchievement({ ...achievement, id: 'one', creditsAvailable: -1 })),
    ).toHaveLength(2)
  })
})

describe('a credential is written out', () => {
  test('in data model 2.0', () => {
    expect(createCredential(credential)).toEqual({
      '@context': [VCDM_2, OB3],
      id: 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: 'did:web:issuer.example',
      validFrom: '2026-04-01T09:00:00+09:00',
      credentialSubject: {
        id: 'did:example:hanako',
        type: ['AchievementSubject'],
        achievement: defineAchievement(achievement),
      },
    })
  })

  test('in data model 1.1, with its names for the dates, an issuer that is an object, and a name', () => {
    const product = createCredential({ ...credential, dataModel: '1.1', validUntil: '2027-04-01T00:00:00Z' })
    expect(product).toMatchObject({
      '@context': [VCDM_1, OB3],
      name: 'ロープワーク',
      issuer: { id: 'did:web:issuer.example', type: ['Profile'] },
      issuanceDate: '2026-04-01T09:00:00+09:00',
      expirationDate: '2027-04-01T00:00:00Z',
    })
    expect(product).not.toHaveProperty('validFrom')
    expect(product).not.toHaveProperty('validUntil')
  })

  test('a name that is given wins over that of the achievement', () => {
    expect(createCredential({ ...credential, dataModel: '1.1', name: 'Other' }).name).toBe('Other')
  })

  test.for([
    ['a text stays to the letter', '2026-04-01T09:00:00.000+09:00', '2026-04-01T09:00:00.000+09:00'],
    ['a Date becomes UTC', new Date('2026-04-01T00:00:00+09:00'), '2026-03-31T15:00:00Z'],
    ['milliseconds are kept', new Date('2026-04-01T00:00:00.120Z'), '2026-04-01T00:00:00.120Z'],
    ['the first year', new Date('0001-01-01T00:00:00Z'), '0001-01-01T00:00:00Z'],
    ['the last year', new Date('9999-12-31T23:59:59Z'), '9999-12-31T23:59:59Z'],
  ] as const)('a date: %s', ([, validFrom, written]) => {
    expect(createCredential({ ...credential, validFrom }).validFrom).toBe(written)
  })

  test.for([
    ['validFrom', new Date('nope')],
    ['validUntil', new Date('nope')],
    ['validFrom', new Date('+010000-01-01T00:00:00Z')],
    ['validFrom', new Date('0000-12-31T23:59:59Z')],
    ['awardedDate', new Date('nope')],
    ['activityStartDate', new Date('nope')],
  ] as const)('a Date that cannot be written is the fault of the caller: %s', ([name, date]) => {
    expect(argumentOf(() => createCredential({ ...credential, [name]: date }))).toBe(`input.${name}`)
    expect(argumentOf(() => createCredential({ ...credential, dataModel: '1.1', [name]: date }))).toBe(
      `input.${name}`,
    )
  })

  test('what belongs to the subject goes there, and what goes by one name in two places is told apart', () => {
    const product = createCredential({
      ...credential,
      type: 'https://terms.example/Award',
      image: 'https://issuer.example/wallet.png',
      extensions: { 'https://terms.example/batch': 7 },
      narrative: 'Ten of ten.',
      role: '学生',
      creditsEarned: 2,
      activityStartDate: new Date('2026-03-01T00:00:00Z'),
      source: 'https://issuer.example/assessor',
      evidence: ['https://issuer.example/evidence/1'],
      subjectType: 'https://terms.example/Learner',
      subjectImage: 'https://issuer.example/baked.png',
      subjectExtensions: { 'https://terms.example/seat': '12' },
    })
    expect(product).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential', 'https://terms.example/Award'],
      image: { id: 'https://issuer.example/wallet.png', type: 'Image' },
      evidence: [{ id: 'https://issuer.example/evidence/1', type: ['Evidence'] }],
      'https://terms.example/batch': 7,
    })
    expect(product.credentialSubject).toMatchObject({
      type: ['AchievementSubject', 'https://terms.example/Learner'],
      narrative: 'Ten of ten.',
      role: '学生',
      creditsEarned: 2,
      activityStartDate: '2026-03-01T00:00:00Z',
      source: { id: 'https://issuer.example/assessor', type: ['Profile'] },
      image: { id: 'https://issuer.example/baked.png', type: 'Image' },
      'https://terms.example/seat': '12',
    })
  })

  test('awards of one achievement share it, and other objects of the caller are copied', () => {
    const shared = defineAchievement(achievement)
    expect(createCredential({ ...credential, achievement: shared }).credentialSubject.achievement).toBe(
      shared,
    )
    const frozen = Object.freeze({ ...shared, criteria: { narrative: 'first' } })
    const product = createCredential({ ...credential, achievement: frozen })
    frozen.criteria.narrative = 'second'
    expect(product.credentialSubject.achievement.criteria.narrative).toBe('first')
  })
})

describe('the contexts of a credential are chosen by what it uses', () => {
  const status = { id: 'https://issuer.example/status#1', type: 'BitstringStatusListEntry' }
  const bitstring = {
    ...status,
    statusPurpose: 'revocation',
    statusListIndex: '1',
    statusListCredential: 'https://issuer.example/status',
  }
  const revocationList = { id: 'https://issuer.example/revoked', type: '1EdTechRevocationList' }
  const refreshService = { id: 'https://issuer.example/refresh', type: '1EdTechCredentialRefresh' }
  const credentialSchema = { id: 'https://issuer.example/schema', type: '1EdTechJsonSchemaValidator2019' }

  test.for([
    ['a revocation list of 1EdTech', { credentialStatus: revocationList }, [OB3_EXTENSIONS]],
    [
      'several things of one context',
      { credentialStatus: revocationList, refreshService, credentialSchema },
      [OB3_EXTENSIONS],
    ],
    ['a bitstring status list, which data model 2.0 knows', { credentialStatus: bitstring }, []],
    ['a type that is a full IRI', { termsOfUse: { type: 'https://terms.example/Policy' } }, []],
    [
      'a context of the caller comes last',
      { refreshService, contexts: ['https://terms.example/v1'] },
      [OB3_EXTENSIONS, 'https://terms.example/v1'],
    ],
    [
      'a context that the caller names, too, stands once',
      { refreshService, contexts: [OB3_EXTENSIONS, OB3] },
      [OB3_EXTENSIONS],
    ],
  ] as const)('%s', ([, change, contexts]) => {
    expect(createCredential({ ...credential, ...change })['@context']).toEqual([VCDM_2, OB3, ...contexts])
  })

  test('a bitstring status list in data model 1.1 needs its own', () => {
    const product = createCredential({ ...credential, dataModel: '1.1', credentialStatus: bitstring })
    expect(product['@context']).toEqual([VCDM_1, OB3, 'https://www.w3.org/ns/credentials/status/v1'])
  })

  test('a type that no standard context defines is refused, unless the caller brings one', () => {
    const refresh = {
      ...credential,
      refreshService: { id: 'https://issuer.example/refresh', type: 'OwnRefresh' },
    }
    expect(codesOf(() => createCredential(refresh))).toEqual([['/refreshService/type', 'TYPE_UNDEFINED']])
    expect(createCredential({ ...refresh, contexts: ['https://terms.example/v1'] })).toBeDefined()
  })

  test('a type that only the other data model has is refused, and the two are not mixed', () => {
    const older = { id: 'https://issuer.example/schema', type: 'JsonSchemaValidator2018' }
    const codes = codesOf(() => createCredential({ ...credential, credentialSchema: older }))
    expect(codes).toEqual([['/credentialSchema/0/type', 'TYPE_UNDEFINED']])
  })

  test('a term of an extension is refused without the context that defines it', () => {
    const extended = { ...credential, extensions: { batch: 7 } }
    expect(codesOf(() => createCredential(extended))).toEqual([['/batch', 'TERM_UNDEFINED']])
    const contexts = [{ batch: 'https://terms.example/batch' }]
    expect(createCredential({ ...extended, contexts })).toMatchObject({ batch: 7 })
  })
})

describe('a recipient', () => {
  test('whose e-mail address comes with a salt is hashed, and is recognised again', () => {
    const product = createCredential({
      ...credential,
      recipient: { identifier: [{ email: 'hanako@example.org', salt: '塩' }] },
    })
    const [identity] = product.credentialSubject.identifier ?? []
    expect(identity).toEqual({
      type: 'IdentityObject',
      hashed: true,
      identityHash: hashIdentity('hanako@example.org', { salt: '塩' }),
      identityType: 'emailAddress',
      salt: '塩',
    })
    expect(matchIdentity('hanako@example.org', identity).matched).toBe(true)
    expect(JSON.stringify(product)).not.toContain('hanako@')
  })

  test('is shown only where that is asked for', () => {
    const identifier = [{ email: 'hanako@example.org', hashed: false }] as const
    const product = createCredential({ ...credential, recipient: { identifier } })
    expect(product.credentialSubject.identifier).toEqual([
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'hanako@example.org',
        identityType: 'emailAddress',
      },
    ])
  })

  test('can be hashed in small letters', () => {
    const identifier = [{ email: 'Hanako@Example.org', salt: '塩', emailPolicy: 'lowercase' }] as const
    const product = createCredential({ ...credential, recipient: { identifier } })
    const expected = hashIdentity('hanako@example.org', { salt: '塩' })
    expect(product.credentialSubject.identifier?.[0]?.identityHash).toBe(expected)
  })

  test.for([
    ['an address without a salt', { email: 'hanako@example.org' }, 'input.recipient.identifier[0].email'],
    ['an empty salt', { email: 'hanako@example.org', salt: '' }, 'input.recipient.identifier[0].email'],
    ['an address that is none', { email: 'hanako', salt: '塩' }, 'input.recipient.identifier[0].email'],
    [
      'no identity',
      { identity: '', identityType: 'name', salt: '塩' },
      'input.recipient.identifier[0].identity',
    ],
    ['nothing', null, 'input.recipient.identifier[0]'],
  ] as const)('cannot be hashed: %s', ([, identifier, argument]) => {
    const recipient = { identifier: [identifier] } as never
    expect(argumentOf(() => createCredential({ ...credential, recipient }))).toBe(argument)
  })

  test('who is nobody is refused', () => {
    const codes = [['/credentialSubject', 'SUBJECT_UNIDENTIFIED']]
    expect(codesOf(() => createCredential({ ...credential, recipient: {} as never }))).toEqual(codes)
    expect(
      codesOf(() => createCredential({ ...credential, recipient: { identifier: [] } as never })),
    ).toEqual(codes)
  })
})

describe('an endorsement is written out', () => {
  const endorsement = {
    id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
    name: 'Endorsement',
    issuer: 'did:web:endorser.example',
    validFrom: new Date('2026-04-01T00:00:00Z'),
    subject: { id: achievement.id, endorsementComment: '👍' },
  }

  test('in data model 2.0', () => {
    expect(createEndorsement(endorsement)).toEqual({
      '@context': [VCDM_2, OB3],
      type: ['VerifiableCredential', 'EndorsementCredential'],
      id: endorsement.id,
      name: 'Endorsement',
      issuer: 'did:web:endorser.example',
      validFrom: '2026-04-01T00:00:00Z',
      credentialSubject: { id: achievement.id, type: ['EndorsementSubject'], endorsementComment: '👍' },
    })
  })

  test('in data model 1.1', () => {
    expect(createEndorsement({ ...endorsement, dataModel: '1.1' })).toMatchObject({
      '@context': [VCDM_1, OB3],
      issuanceDate: '2026-04-01T00:00:00Z',
    })
  })

  test('and what others have signed is taken over to the letter', () => {
    const proof = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofValue: 'z1' }
    const signed = { proof, ...createEndorsement(endorsement) }
    const product = createCredential({ ...credential, endorsement: [signed] })
    expect(JSON.stringify(product.endorsement?.[0])).toBe(JSON.stringify(signed))
  })
})

describe('a profile and an issuer', () => {
  test('of Open Badges 3.0', () => {
    const parentOrg = {
      id: 'https://issuer.example/parent',
      address: { geo: { latitude: 35.6, longitude: 139.7 } },
    }
    expect(defineProfile({ id: 'did:web:issuer.example', parentOrg })).toEqual({
      id: 'did:web:issuer.example',
      type: ['Profile'],
      parentOrg: {
        id: 'https://issuer.example/parent',
        type: ['Profile'],
        address: { type: ['Address'], geo: { type: 'GeoCoordinates', latitude: 35.6, longitude: 139.7 } },
      },
    })
  })

  test('of Open Badges 2.0', () => {
    const issuer = {
      id: 'https://issuer.example/1',
      name: '森',
      url: 'https://issuer.example/',
      email: 'a@issuer.example',
    }
    expect(defineIssuer(issuer)).toEqual({ '@context': OB2, type: 'Issuer', ...issuer })
    const contexts = ['https://terms.example/v1']
    expect(defineIssuer({ ...issuer, contexts })['@context']).toEqual([OB2, ...contexts])
  })
})

describe('an assertion of Open Badges 2.0', () => {
  test('is hosted and hashed unless something else is asked for', () => {
    expect(createAssertion(assertion)).toEqual({
      '@context': OB2,
      id: 'https://issuer.example/awards/1.json',
      type: 'Assertion',
      recipient: {
        type: 'email',
        identity: hashIdentity('hanako@example.org', { salt: '塩' }),
        hashed: true,
        salt: '塩',
      },
      badge: 'https://issuer.example/badges/1.json',
      verification: { type: 'HostedBadge' },
      issuedOn: '2026-04-01T09:00:00+09:00',
    })
  })

  test('can be signed, and then has an id of any kind', () => {
    const verification = { type: 'SignedBadge', creator: 'https://issuer.example/key.json' } as const
    const id = 'urn:uuid:91537dba-56cb-41ec-bf63-0242ac130002'
    expect(createAssertion({ ...assertion, id, verification }).verification).toEqual(verification)
    expect(codesOf(() => createAssertion({ ...assertion, id }))).toEqual([['/id', 'OB2_HOSTED_ID_NOT_HTTP']])
  })

  test.for([
    ['email', 'hanako@example.org'],
    ['url', 'https://hanako.example/'],
    ['telephone', '+81312345678'],
    ['id', 'https://hanako.example/profile'],
  ] as const)('names its recipient by %s', ([type, identity]) => {
    const recipient = { [type]: identity, hashed: false } as never
    expect(createAssertion({ ...assertion, recipient }).recipient).toEqual({ type, identity, hashed: false })
  })

  test.for([
    ['none', {}],
    ['two', { email: 'a@example.org', url: 'https://a.example/', salt: '塩' }],
  ] as const)('names its recipient by one property, not by %s', ([, recipient]) => {
    expect(argumentOf(() => createAssertion({ ...assertion, recipient: recipient as never }))).toBe(
      'input.recipient',
    )
  })

  test('embeds a badge class without repeating its context', () => {
    const product = createAssertion({ ...assertion, badge: defineBadgeClass(badgeClass) })
    expect(product.badge).toEqual({ type: 'BadgeClass', ...badgeClass })
    expect(checkBadge(product).kind).toBe('assertion')
  })

  test('leaves single values single', () => {
    const product = defineBadgeClass({
      ...badgeClass,
      tags: ['rope'],
      related: 'https://issuer.example/badges/2.json',
    })
    expect(product).toMatchObject({ tags: ['rope'], related: 'https://issuer.example/badges/2.json' })
  })
})

describe('what TypeScript would not have let through is refused by name', () => {
  const loop: Record<string, unknown> = { ...achievement }
  loop['again'] = loop

  test.for([
    ['no input', undefined, 'input'],
    ['a Map', new Map(), 'input'],
    ['a list', [], 'input'],
    ['a function', { ...achievement, name: () => 'name' }, 'input.name'],
    ['a bigint', { ...achievement, creditsAvailable: 1n }, 'input.creditsAvailable'],
    [
      'a number that JSON does not have',
      { ...achievement, creditsAvailable: Number.NaN },
      'input.creditsAvailable',
    ],
    ['a URL object', { ...achievement, id: new URL('https://issuer.example/') }, 'input.id'],
    ['an object that contains itself', loop, 'input.again'],
    [
      'an extension that is a standard property',
      { ...achievement, extensions: { tag: 'x' } },
      'input.extensions.tag',
    ],
    [
      'an extension that is a keyword',
      { ...achievement, extensions: { '@id': 'x' } },
      'input.extensions.@id',
    ],
  ] as const)('%s', ([, input, argument]) => {
    expect(argumentOf(() => defineAchievement(input as never))).toBe(argument)
  })

  test.for([
    ['@context', [VCDM_2]],
    ['credentialSubject', {}],
    ['issuanceDate', '2026-04-01T00:00:00Z'],
  ] as const)('a credential gets its %s from other properties', ([name, value]) => {
    expect(argumentOf(() => createCredential({ ...credential, [name]: value } as never))).toBe(
      `input.${name}`,
    )
  })

  test('a data model that there is not', () => {
    expect(argumentOf(() => createCredential({ ...credential, dataModel: '3.0' } as never))).toBe(
      'input.dataModel',
    )
  })

  test('null is a fault of the badge', () => {
    expect(codesOf(() => defineAchievement({ ...achievement, version: null } as never))).toEqual([
      ['/version', 'VALUE_NULL'],
    ])
  })

  test('a member named __proto__ stays a member', () => {
    const extensions = JSON.parse('{"https://terms.example/x":{"__proto__":{"polluted":true}}}')
    const product = defineAchievement({ ...achievement, extensions })
    expect(JSON.stringify(product)).toContain('"__proto__":{"polluted":true}')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('nesting without end is refused, not followed', () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 5_000; depth++) deep = [deep]
    const extensions = { 'https://terms.example/x': deep }
    expect(argumentOf(() => defineAchievement({ ...achievement, extensions }))).toMatch(
      /^input\.extensions\./,
    )
  })
})
