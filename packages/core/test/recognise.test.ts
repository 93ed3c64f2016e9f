import { type BadgeCheck, checkBadge } from '@shirushi/core'
import { describe, expect, test } from 'vitest'
import { BADGE, BADGE_V1, ENDORSEMENT } from './support/badges.ts'
import {
  assertion,
  badgeClass,
  endorsement,
  issuer,
  key,
  manifest,
  revocationList,
} from './support/ob2-documents.ts'

const VCDM_1 = 'https://www.w3.org/2018/credentials/v1'
const VCDM_2 = 'https://www.w3.org/ns/credentials/v2'
const OB1 = 'https://w3id.org/openbadges/v1'
const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const OB3_EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'
const CLR = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'
const STATUS_LIST_2021 = 'https://w3id.org/vc/status-list/2021/v1'

type Document = { readonly [member: string]: unknown }
type Known = Pick<BadgeCheck, 'kind' | 'version' | 'dataModel'>

const badge: Document = { ...BADGE }
const badgeV1: Document = { ...BADGE_V1 }
const endorsementV3: Document = { ...ENDORSEMENT }
const { achievement } = BADGE.credentialSubject
const profile: Document = typeof BADGE.issuer === 'string' ? {} : { ...BADGE.issuer }

function without(document: Document, ...names: readonly string[]): Document {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)))
}

function presentation(contexts: readonly string[], verifiableCredential: unknown): Document {
  return { '@context': contexts, type: ['VerifiablePresentation'], verifiableCredential }
}

function clr(verifiableCredential: unknown): Document {
  return {
    '@context': [VCDM_2, CLR, OB3],
    id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
    type: ['VerifiableCredential', 'ClrCredential'],
    name: '学修歴',
    issuer: { id: 'did:web:university.example', type: ['Profile'] },
    validFrom: '2026-04-01T00:00:00Z',
    credentialSubject: { type: ['ClrSubject'], verifiableCredential },
  }
}

const CREDENTIAL_2: Known = { kind: 'credential', version: '3.0', dataModel: '2.0' }
const CREDENTIAL_1: Known = { kind: 'credential', version: '3.0', dataModel: '1.1' }
const ENDORSEMENT_2: Known = { kind: 'endorsement', version: '3.0', dataModel: '2.0' }
const ACHIEVEMENT: Known = { kind: 'achievement', version: '3.0' }
const PROFILE_3: Known = { kind: 'profile', version: '3.0' }
const PRESENTATION_2: Known = { kind: 'presentation', dataModel: '2.0' }
const REVOCATION_LIST_3: Known = { kind: 'revocation-list', version: '3.0' }
const UNKNOWN: Known = { kind: 'unknown' }

const revokedCredentials: Document = {
  id: 'https://university.example/revoked',
  issuer: 'https://university.example/',
  revokedCredential: [{ id: 'https://university.example/credentials/42', revocationReason: '誤発行' }],
}

const ROWS: readonly (readonly [title: string, document: unknown, known: Known])[] = [
  // Open Badges 3.0
  ['a badge', badge, CREDENTIAL_2],
  ['a badge of data model 1.1', badgeV1, CREDENTIAL_1],
  [
    'a badge by its older name of type',
    { ...badge, type: ['VerifiableCredential', 'AchievementCredential'] },
    CREDENTIAL_2,
  ],
  ['an endorsement', endorsementV3, ENDORSEMENT_2],
  ['an achievement', { '@context': [OB3], ...achievement }, ACHIEVEMENT],
  ['a profile', { '@context': [OB3], ...profile }, PROFILE_3],
  ['a list of revoked credentials', revokedCredentials, REVOCATION_LIST_3],
  [
    'a list of revoked credentials that says what it is',
    { '@context': [OB3_EXTENSIONS], type: '1EdTechRevocationList', ...revokedCredentials },
    REVOCATION_LIST_3,
  ],
  ['a list of no revoked credentials', { ...revokedCredentials, revokedCredential: [] }, REVOCATION_LIST_3],
  // Older
  ['an assertion', assertion, { kind: 'assertion', version: '2.0' }],
  ['a badge class', badgeClass, { kind: 'badge-class', version: '2.0' }],
  [
    'an issuer of 2.0',
    { ...issuer, '@context': badgeClass['@context'] },
    { kind: 'profile', version: '2.0' },
  ],
  ['an endorsement of 2.0', endorsement, { kind: 'endorsement', version: '2.0' }],
  ['a revocation list of 2.0', revocationList, { kind: 'revocation-list', version: '2.0' }],
  ['a key of 2.0', key, { kind: 'cryptographic-key', version: '2.0' }],
  ['a manifest of 2.1', manifest, { kind: 'badge-connect-manifest', version: '2.1' }],
  ['an assertion of 1.1', { ...assertion, '@context': OB1 }, { kind: 'assertion', version: '1.1' }],
  [
    'an assertion of 1.0',
    { uid: '7', recipient: {}, badge: 'https://a.example/b', verify: {} },
    { kind: 'assertion', version: '1.0' },
  ],
  [
    'an assertion of 0.5',
    { recipient: 'hanako@recipient.example', badge: { version: '0.5.0', name: 'HTML' } },
    { kind: 'assertion', version: '0.5' },
  ],
  // Wider standards
  [
    'a credential of something else',
    { '@context': [VCDM_2], type: ['VerifiableCredential'] },
    {
      kind: 'verifiable-credential',
      dataModel: '2.0',
    },
  ],
  [
    'an enveloped credential',
    {
      '@context': VCDM_2,
      type: 'EnvelopedVerifiableCredential',
      id: 'data:application/vc+jwt,eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
    },
    { kind: 'verifiable-credential', dataModel: '2.0' },
  ],
  ['a presentation', presentation([VCDM_2], [badge]), PRESENTATION_2],
  [
    'a presentation of data model 1.1',
    presentation([VCDM_1], badgeV1),
    { kind: 'presentation', dataModel: '1.1' },
  ],
  [
    'an enveloped presentation',
    {
      '@context': VCDM_2,
      type: 'EnvelopedVerifiablePresentation',
      id: 'data:application/vp+jwt,eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
    },
    PRESENTATION_2,
  ],
  ['a presentation of nothing', without(presentation([VCDM_2], []), 'verifiableCredential'), PRESENTATION_2],
  ['a learner record', clr([badge]), { kind: 'clr', dataModel: '2.0' }],
  [
    'a bitstring status list',
    {
      '@context': [VCDM_2],
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: 'uH4sI' },
    },
    { kind: 'status-list', dataModel: '2.0' },
  ],
  [
    'a status list of 2021',
    {
      '@context': [VCDM_1, STATUS_LIST_2021],
      type: ['VerifiableCredential', 'StatusList2021Credential'],
      credentialSubject: { type: 'StatusList2021', statusPurpose: 'revocation', encodedList: 'H4sI' },
    },
    { kind: 'status-list', dataModel: '1.1' },
  ],
  // Half of the marks
  ['a badge that has lost its type', without(badge, 'type'), CREDENTIAL_2],
  [
    'a badge whose type is written @type',
    { ...without(badge, 'type'), '@type': badge['type'] },
    CREDENTIAL_2,
  ],
  ['a badge that has lost its contexts', without(badge, '@context'), CREDENTIAL_2],
  ['a badge that has lost both', without(badge, '@context', 'type'), CREDENTIAL_2],
  ['a badge of data model 1.1 that has lost both', without(badgeV1, '@context', 'type'), CREDENTIAL_1],
  [
    'a badge of data model 1.1 that has lost its type, and one of the dates',
    without(badgeV1, 'type', 'issuanceDate'),
    CREDENTIAL_1,
  ],
  ['an endorsement that has lost its type', without(endorsementV3, 'type'), ENDORSEMENT_2],
  ['an endorsement that has lost both', without(endorsementV3, '@context', 'type'), ENDORSEMENT_2],
  ['an achievement that has lost its context', achievement, ACHIEVEMENT],
  ['a profile that has lost its context', profile, PROFILE_3],
  [
    'a credential of something else that has lost both',
    { issuer: 'did:web:a.example', credentialSubject: { id: 'did:example:a' } },
    { kind: 'verifiable-credential', dataModel: '2.0' },
  ],
  [
    'a presentation that has lost both',
    { holder: 'did:example:a', verifiableCredential: [] },
    { kind: 'presentation' },
  ],
  [
    'a revocation list that has lost its type',
    { '@context': [OB3], ...revokedCredentials },
    REVOCATION_LIST_3,
  ],
  // Nothing that is known
  ['an empty object', {}, UNKNOWN],
  ['an empty object with the context of 3.0', { '@context': [VCDM_2, OB3] }, { ...UNKNOWN, version: '3.0' }],
  [
    'an object of another trade',
    { '@context': 'https://schema.org', '@type': 'Recipe', name: '味噌汁' },
    UNKNOWN,
  ],
  ['a type that is only nearly one', { type: ['OpenBadgeCredentials'] }, UNKNOWN],
  ['a type as a number', { type: 3 }, UNKNOWN],
  ['a list', [], UNKNOWN],
  ['a list of a badge', [badge], UNKNOWN],
  ['null', null, UNKNOWN],
  ['a number', 42, UNKNOWN],
  ['a truth', true, UNKNOWN],
]

function knownOf({ kind, version, dataModel }: BadgeCheck): Known {
  return { kind, ...(version && { version }), ...(dataModel && { dataModel }) }
}

function found(input: unknown): string[] {
  return checkBadge(input).findings.map(({ code, path }) => `${code} ${path}`)
}

describe('a document is told by its content, as an object and as text', () => {
  test.for(ROWS)('%s', ([, document, known]) => {
    expect(knownOf(checkBadge(document))).toEqual(known)
    expect(checkBadge(JSON.stringify(document))).toEqual(checkBadge(document))
  })

  test.for(ROWS.filter(([, , { kind }]) => kind === 'unknown'))(
    '%s is no badge, and an error says so',
    ([, document]) => {
      expect(found(document)).toContain('KIND_UNKNOWN ')
    },
  )

  test.for(
    ROWS.filter(
      ([, , { kind, version }]) => kind !== 'unknown' && (version !== '3.0' || kind === 'revocation-list'),
    ).filter(([, , { version }]) => version === undefined || version === '3.0'),
  )('%s is not judged, and a note says so', ([, document]) => {
    expect(checkBadge(document).findings[0]).toMatchObject({
      code: 'KIND_NOT_JUDGED',
      severity: 'info',
      path: '',
    })
  })
})

describe('badges inside something are judged, and their findings say where they are', () => {
  const faulty = { ...badge, name: 7 }

  test.for([
    ['the only badge of a presentation', presentation([VCDM_2], faulty), '/verifiableCredential/name'],
    [
      'the second badge of a presentation',
      presentation([VCDM_2], [badge, faulty]),
      '/verifiableCredential/1/name',
    ],
    [
      'a badge of a presentation in a presentation',
      presentation([VCDM_2], [badge, presentation([VCDM_2], [endorsementV3, faulty])]),
      '/verifiableCredential/1/verifiableCredential/1/name',
    ],
    [
      'a badge of a learner record',
      clr([endorsementV3, faulty]),
      '/credentialSubject/verifiableCredential/1/name',
    ],
    [
      'a badge of a learner record that is presented',
      presentation([VCDM_2], [clr(faulty)]),
      '/verifiableCredential/0/credentialSubject/verifiableCredential/name',
    ],
    [
      'a badge in an endorsement of a presentation',
      presentation([VCDM_2], [{ ...badge, endorsement: [{ ...endorsementV3, name: 7 }] }]),
      '/verifiableCredential/0/endorsement/0/name',
    ],
  ] as const)('%s', ([, document, path]) => {
    const codes = found(document).filter((finding) => !finding.startsWith('KIND_NOT_JUDGED'))
    expect(codes).toEqual([`PROPERTY_WRONG_TYPE ${path}`])
    expect(found(JSON.stringify(document))).toEqual(found(document))
  })

  test('an older badge among them is judged by its own rules', () => {
    const old = { ...assertion, narrative: 7 }
    const { findings } = checkBadge(presentation([VCDM_2], [old, faulty]))
    const [first, second] = findings.filter(({ severity }) => severity === 'error')
    expect(first).toMatchObject({ path: '/verifiableCredential/0/narrative' })
    expect(first?.spec).toContain('OBv2p0')
    expect(second).toMatchObject({ path: '/verifiableCredential/1/name' })
    expect(second?.spec).toContain('/v3p0/')
  })

  test('what is inside and unknown is said to be unknown there', () => {
    expect(found(presentation([VCDM_2], [badge, {}]))).toContain('KIND_UNKNOWN /verifiableCredential/1')
  })

  test('repairs of what is inside are repairs of the whole', () => {
    const { findings } = checkBadge(
      presentation([VCDM_2], [{ ...badge, '@context': [OB3, VCDM_2, OB3_EXTENSIONS] }]),
    )
    const fixes = findings.flatMap(({ fix = [] }) => fix.map(({ path }) => path))
    expect(fixes.length).toBeGreaterThan(0)
    for (const path of fixes) expect(path).toMatch(/^\/verifiableCredential\/0\/@context/)
  })

  test('presentations can be nested, but not without end', () => {
    const nested = (depth: number): Document =>
      depth === 0 ? faulty : presentation([VCDM_2], [nested(depth - 1)])
    expect(found(nested(4)).at(-1)).toBe(`PROPERTY_WRONG_TYPE ${'/verifiableCredential/0'.repeat(4)}/name`)
    expect(found(nested(5)).some((finding) => finding.startsWith('NESTING_TOO_DEEP'))).toBe(true)
  })
})

describe('a signed text is judged by its payload', () => {
  const encoded = (text: string | Uint8Array) => Buffer.from(text).toString('base64url')
  const signed = (payload: unknown, signature = 'c2ln') =>
    `${encoded('{"alg":"ES256"}')}.${encoded(JSON.stringify(payload))}.${signature}`

  // What the specification asks for, so no signed badge is without them.
  const claims = {
    iss: 'did:web:university.example',
    sub: 'did:example:learner',
    jti: BADGE.id,
    nbf: 1_774_969_200,
    exp: 2_090_502_000,
    iat: 1_774_969_200,
    aud: 'https://wallet.example',
  }

  test.for([
    ['a badge', signed(badge), CREDENTIAL_2],
    ['a badge with the claims of the signed text', signed({ ...badge, ...claims }), CREDENTIAL_2],
    ['a badge of data model 1.1 with these claims', signed({ ...badgeV1, ...claims }), CREDENTIAL_1],
    ['a badge in a claim of its own', signed({ ...claims, vc: badgeV1 }), CREDENTIAL_1],
    ['an endorsement', signed(endorsementV3), ENDORSEMENT_2],
    ['an assertion of 2.0', signed(assertion), { kind: 'assertion', version: '2.0' }],
    ['a badge with white space around the text', `\n ${signed(badge)}\n`, CREDENTIAL_2],
    ['a badge whose signature stands elsewhere', signed(badge, ''), CREDENTIAL_2],
  ] as const)('%s: nothing is found, but that the signature was not checked', ([, text, known]) => {
    expect(knownOf(checkBadge(text))).toEqual(known)
    expect(found(text)).toEqual(['KIND_SIGNED_NOT_VERIFIED '])
  })

  test('a presentation in a claim of its own: what is inside is judged', () => {
    const text = signed({ ...claims, vp: presentation([VCDM_1], [{ ...badgeV1, name: 7 }]) })
    expect(knownOf(checkBadge(text))).toEqual({ kind: 'presentation', dataModel: '1.1' })
    expect(found(text)).toEqual([
      'KIND_SIGNED_NOT_VERIFIED ',
      'KIND_NOT_JUDGED ',
      'PROPERTY_WRONG_TYPE /verifiableCredential/0/name',
    ])
  })

  test('a claim stays undefined in a badge that is no signed text', () => {
    expect(found({ ...badge, jti: claims.jti })).toEqual(['TERM_UNDEFINED /jti'])
  })

  test('faults are found as in the badge itself', () => {
    const faulty = { ...badge, name: 7, validFrom: '2026-02-30T00:00:00Z' }
    expect(found(signed(faulty)).slice(1)).toEqual(found(faulty))
  })

  test.for([
    ['no JSON', `${encoded('{}')}.${encoded('{"type":')}.c2ln`],
    ['no UTF-8', `${encoded('{}')}.${encoded(Uint8Array.of(0x7b, 0xff, 0x7d))}.c2ln`],
    ['no base64url', 'a.b.c'],
    ['half a character', `${encoded('{}')}.${encoded(Uint8Array.of(0x22, 0xe5, 0x22))}.c2ln`],
  ] as const)('a payload that is %s', ([, text]) => {
    expect(checkBadge(text)).toMatchObject({
      kind: 'unknown',
      findings: [{ code: 'JWS_MALFORMED', path: '' }],
    })
  })

  test('a payload in which a name occurs twice', () => {
    const text = `${encoded('{}')}.${encoded('{"type":"Profile","name":"a","name":"b"}')}.c2ln`
    expect(found(text)).toContain('JSON_DUPLICATE_MEMBER /name')
  })

  test.for([
    ['encrypted', 'eyJhbGciOiJkaXIifQ..AAAA.BBBB.CCCC'],
    ['with disclosures', `${signed(badge)}~WyJhIiwiYiIsImMiXQ~`],
    ['in two parts', 'eyJhbGciOiJFUzI1NiJ9.e30'],
    ['a web address', 'https://university.example/credentials/42'],
    ['nothing', ''],
  ] as const)('a text that is %s is no badge, and not JSON either', ([, text]) => {
    const { kind, findings } = checkBadge(text)
    expect(kind).toBe('unknown')
    expect(findings[0]?.code).toMatch(/^JSON_(?:SYNTAX|INCOMPLETE)$/)
  })
})
