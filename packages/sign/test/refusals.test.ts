import { type SignOptions, sign, signJwt } from '@shirushi/sign'
import { generateKey, signerFor } from '@shirushi/vc'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ACHIEVEMENT,
  badge,
  endorsement,
  now,
  olderBadge,
  type Party,
  partyOf,
  presentation,
  refusal,
  rsaParty,
  statusList,
} from './support/badges.ts'

let issuer: Party
let rsa: Party
beforeAll(async () => {
  issuer = await partyOf('Ed25519')
  rsa = await rsaParty()
})

const SIGNED: readonly string[] = []

/** Why it is not signed, and what is said of it that does not stand in the way. */
async function judged(document: object, options: SignOptions = {}, party: Party = issuer) {
  const noticed: string[] = []
  const onFinding = ({ code, severity }: { readonly code: string; readonly severity: string }) =>
    noticed.push(`${severity} ${code}`)
  const refused = await refusal(sign(document, party.signer, { now, onFinding, ...options }))
  return { refused, noticed }
}

const named = (verificationMethod: string): Party => ({
  ...issuer,
  signer: { ...issuer.signer, verificationMethod },
})

describe('what checkBadge calls an error', () => {
  test.for([
    ['a member that no context defines', { 学籍番号: '1' }, ['TERM_UNDEFINED']],
    ['an end before the beginning', { validUntil: '2026-03-25T08:59:59+09:00' }, ['PERIOD_REVERSED']],
    ['an end at the beginning', { validUntil: '2026-03-25T09:00:00+09:00' }, SIGNED],
    ['half of a character', { name: '\ud83d' }, ['JSON_LONE_SURROGATE', 'TEXT_LONE_SURROGATE']],
    ['the whole of it', { name: '\ud83d\ude00' }, SIGNED],
    ['no issuer', { issuer: undefined }, ['JSON_VALUE_UNSUPPORTED']],
    [
      'an endless number',
      { credentialSubject: { id: 'x:y', achievement: Number.NaN } },
      ['JSON_VALUE_UNSUPPORTED'],
    ],
  ] as const)('%s', async ([, more, codes]) => {
    expect((await judged({ ...badge(issuer.id), ...more })).refused).toEqual(codes)
  })

  test('is refused as token too', async () => {
    const document = { ...badge(issuer.id), 学籍番号: '1' }
    expect(await refusal(signJwt(document, issuer.signer))).toEqual(['TERM_UNDEFINED'])
  })

  test('inside of a presentation too', async () => {
    const { id: _, ...nameless } = badge(issuer.id)
    const document = presentation(issuer.id, [nameless])
    expect((await judged(document)).refused).toEqual(['PROPERTY_MISSING'])
  })
})

describe('documents of wider standards', () => {
  const list = () => statusList(issuer.id)

  test.for([
    ['in order', {}, SIGNED],
    [
      'with another context first',
      { '@context': ['https://w3id.org/security/data-integrity/v2'] },
      ['CONTEXT_VCDM_NOT_FIRST'],
    ],
    ['with an issuer that has no name', { issuer: { name: '例大学' } }, ['PROPERTY_MISSING']],
    ['with an issuer that is no address', { issuer: '例大学' }, ['URI_MALFORMED']],
    ['about nothing', { credentialSubject: undefined }, ['JSON_VALUE_UNSUPPORTED']],
    ['on a day that is none', { validFrom: '2026-02-30T00:00:00Z' }, ['DATE_MALFORMED']],
    ['on a day without time', { validFrom: '2026-02-28' }, ['DATE_MALFORMED']],
    ['with an end before the beginning', { validUntil: '2026-03-24T00:00:00Z' }, ['PERIOD_REVERSED']],
  ] as const)('a status list %s', async ([, more, codes]) => {
    expect((await judged({ ...list(), ...more })).refused).toEqual(codes)
  })

  test('a status list without what it has to have', async () => {
    const { issuer: _, credentialSubject: __, ...rest } = list()
    expect((await judged(rest)).refused).toEqual(['PROPERTY_MISSING', 'PROPERTY_MISSING'])
  })

  test('a member that JSON-LD would drop is named, with its place', async () => {
    const document = { ...list(), credentialSubject: { ...list().credentialSubject, 'foo/x': 1 } }
    const error = await sign(document, issuer.signer).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'ERR_SIGN_REFUSED',
      findings: [{ code: 'TERM_NOT_COVERED', path: '/credentialSubject/foo~1x', params: { what: 'foo/x' } }],
    })
  })

  test.for([
    ['a type', { type: ['VerifiableCredential', '学修証明'] }, '/type/1'],
    ['an id that is no address', { credentialSubject: { id: '花子' } }, '/credentialSubject/id'],
  ] as const)('%s that JSON-LD would drop', async ([, more, path]) => {
    const error = await sign({ ...list(), ...more }, issuer.signer).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ findings: [{ code: 'TERM_NOT_COVERED', path }] })
  })

  test('a context that nobody has', async () => {
    const context = 'https://attacker.example/'
    const document = { ...list(), '@context': [...list()['@context'], context] }
    const error = await sign(document, issuer.signer).catch((thrown: unknown) => thrown)
    const path = '/@context/1'
    const [finding] = Reflect.get(error ?? {}, 'findings')
    expect(finding).toMatchObject({ code: 'CONTEXT_NOT_AVAILABLE', path, params: { context } })
  })

  test('more than verifiers will read', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ id: `urn:x:${at}` }))
    const document = { ...list(), credentialSubject: many }
    expect((await judged(document, { limits: { values: 50 } })).refused).toEqual(['DOCUMENT_TOO_HARD'])
    expect((await judged(document, { limits: { values: 500 } })).refused).toEqual(SIGNED)
  })
})

describe('what is no credential', () => {
  test.for([
    ['an achievement', { ...ACHIEVEMENT, type: ['Achievement'], criteria: { narrative: 'x' } }],
    ['an assertion', { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' }],
    ['a list', []],
    ['an empty object', {}],
  ] as const)('%s', async ([, document]) => {
    expect((await judged(document)).refused).toContain('KIND_NOT_SIGNABLE')
  })
})

describe('the data model', () => {
  test('is the newer one, unless the older one is asked for', async () => {
    const refused = ['DATA_MODEL_NOT_ASKED_FOR']
    const older = { dataModel: '1.1' } as const
    expect((await judged(olderBadge(issuer.id))).refused).toEqual(refused)
    expect((await judged(olderBadge(issuer.id), older)).refused).toEqual(SIGNED)
    expect((await judged(badge(issuer.id), older)).refused).toEqual(refused)
    expect(await refusal(signJwt(olderBadge(issuer.id), issuer.signer))).toEqual(refused)
    expect(await refusal(signJwt(olderBadge(issuer.id), issuer.signer, older))).toEqual(SIGNED)
  })
})

describe('whose the key is', () => {
  const UNIVERSITY = 'did:web:uni.example'

  test.for([
    ['a key of the issuer', UNIVERSITY, 'did:web:uni.example#2026', SIGNED, SIGNED],
    ['a key of the issuer, with a query', UNIVERSITY, 'did:web:uni.example?versionId=1#2026', SIGNED, SIGNED],
    ['a key of another', UNIVERSITY, 'did:web:uni.example.org#2026', ['KEY_OF_ANOTHER'], SIGNED],
    ['a key of a department', UNIVERSITY, 'did:web:uni.example:law#2026', ['KEY_OF_ANOTHER'], SIGNED],
    ['a key on the web for a DID', UNIVERSITY, 'https://uni.example/keys/1', ['KEY_OF_ANOTHER'], SIGNED],
    ['a key of a DID without fragment', UNIVERSITY, 'did:web:uni.example', ['KEY_URL_UNUSABLE'], SIGNED],
    ['a key without a scheme', UNIVERSITY, '2026', ['KEY_URL_UNUSABLE'], SIGNED],
    ['did:jwk with its only fragment', 'did:jwk:e30', 'did:jwk:e30#0', SIGNED, SIGNED],
    ['did:jwk with another', 'did:jwk:e30', 'did:jwk:e30#1', ['KEY_URL_UNUSABLE'], SIGNED],
    ['did:key with another fragment', 'did:key:z6Mk', 'did:key:z6Mk#0', ['KEY_URL_UNUSABLE'], SIGNED],
    ['a key of the same host', 'https://uni.example/issuer', 'https://UNI.example/keys#1', SIGNED, SIGNED],
    [
      'a key of another host',
      'https://uni.example/issuer',
      'https://keys.example/1',
      SIGNED,
      ['warning KEY_UNPROVEN'],
    ],
    [
      'a DID for a profile on the web',
      'https://uni.example/issuer',
      'did:web:uni.example#1',
      SIGNED,
      ['warning KEY_UNPROVEN'],
    ],
  ] as const)('%s', async ([, id, key, codes, notes]) => {
    expect(await judged(badge(id), {}, named(key))).toEqual({ refused: codes, noticed: notes })
    const { issuer: _, ...rest } = badge(id)
    expect(await judged({ ...rest, issuer: id }, {}, named(key))).toEqual({ refused: codes, noticed: notes })
  })

  test('a presentation is signed by its holder, or by anybody where it names none', async () => {
    const another = named('did:web:other.example#1')
    const { holder: _, ...nameless } = presentation(issuer.id, [])
    expect((await judged(presentation(issuer.id, []), {}, another)).refused).toEqual(['KEY_OF_ANOTHER'])
    expect((await judged(nameless, {}, another)).refused).toEqual(SIGNED)
    expect(
      (await judged({ ...nameless, holder: { id: 'did:web:other.example' } }, {}, another)).refused,
    ).toEqual(SIGNED)
  })

  test('RSA makes no embedded proofs', async () => {
    expect((await judged(badge(rsa.id), {}, rsa)).refused).toEqual(['KEY_WITHOUT_SUITE'])
    expect(await refusal(signJwt(badge(rsa.id), rsa.signer))).toEqual(SIGNED)
  })

  test('a suite of other keys', async () => {
    expect((await judged(badge(issuer.id), { suite: 'ecdsa-rdfc-2019' })).refused).toEqual([
      'SUITE_NOT_FOR_KEY',
    ])
  })

  test('a suite whose context is not there', async () => {
    const suite = 'Ed25519Signature2020'
    const error = await sign(badge(issuer.id), issuer.signer, { suite }).catch((thrown: unknown) => thrown)
    const context = 'https://w3id.org/security/suites/ed25519-2020/v1'
    expect(error).toMatchObject({ findings: [{ code: 'SUITE_CONTEXT_MISSING', params: { suite, context } }] })
  })
})

describe('dates of the proof', () => {
  test.for([
    ['made now', { created: '2026-04-01T03:04:05.678Z' }, SIGNED],
    ['made a moment later', { created: '2026-04-01T03:04:05.679Z' }, ['PROOF_IN_FUTURE']],
    ['made before the badge counts', { created: '2020-01-01T00:00:00Z' }, SIGNED],
    [
      'over when it is made',
      { created: '2026-04-01T00:00:00Z', expires: '2026-04-01T09:00:00+09:00' },
      ['PROOF_OVER_BEFORE_MADE'],
    ],
    [
      'over a moment ago',
      { created: '2026-04-01T00:00:00Z', expires: '2026-04-01T03:04:05.678Z' },
      ['PROOF_OVER'],
    ],
    ['over in a moment', { created: '2026-04-01T00:00:00Z', expires: '2026-04-01T03:04:05.679Z' }, SIGNED],
    ['over, and of no date', { created: false, expires: '2026-04-01T00:00:00Z' }, ['PROOF_OVER']],
  ] as const)('%s', async ([, options, codes]) => {
    expect((await judged(badge(issuer.id), options)).refused).toEqual(codes)
  })

  test('a badge that is over is signed, and that is said', async () => {
    const until = (validUntil: string) => judged(badge(issuer.id, { validUntil }))
    const noticed = ['warning CREDENTIAL_OVER']
    expect(await until('2026-04-01T03:04:05.678Z')).toEqual({ refused: SIGNED, noticed })
    expect(await until('2026-04-01T03:04:05.679Z')).toEqual({ refused: SIGNED, noticed: [] })
  })
})

describe('what the proof is for', () => {
  const authentication = { proofPurpose: 'authentication' } as const

  test('a credential is asserted', async () => {
    expect((await judged(badge(issuer.id), authentication)).refused).toEqual(['PROOF_PURPOSE_UNFIT'])
    expect((await judged(endorsement(issuer.id), authentication)).refused).toEqual(['PROOF_PURPOSE_UNFIT'])
    expect((await judged(statusList(issuer.id), { proofPurpose: 'assertionMethod' })).refused).toEqual(SIGNED)
  })

  test('a presentation is authenticated or asserted, and nothing else', async () => {
    const document = presentation(issuer.id, [])
    expect((await judged(document, authentication)).refused).toEqual(SIGNED)
    expect((await judged(document, { proofPurpose: 'keyAgreement' })).refused).toEqual([
      'PROOF_PURPOSE_UNFIT',
    ])
  })
})

describe('beside other proofs', () => {
  const ID = 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544'
  const signed = () => sign(badge(issuer.id), issuer.signer, { now, id: ID })

  test.for([
    ['the same proof again', {}, ['PROOF_TWICE']],
    ['one of another date', { created: '2026-04-01T00:00:00Z' }, SIGNED],
    ['one of another suite', { suite: 'eddsa-jcs-2022' }, SIGNED],
    ['one with the same id', { suite: 'eddsa-jcs-2022', id: ID }, ['PROOF_ID_TWICE']],
    ['one that follows on it', { created: false, previousProof: [ID] }, SIGNED],
    [
      'one that follows on nothing',
      { created: false, previousProof: [ID, 'urn:x:y'] },
      ['PROOF_PREVIOUS_MISSING'],
    ],
  ] as const)('%s', async ([, options, codes]) => {
    expect((await judged(await signed(), options)).refused).toEqual(codes)
  })

  test('something that is no proof', async () => {
    const document = { ...statusList(issuer.id), proof: 'z3FXQ' }
    expect((await judged(document)).refused).toEqual(['PROOF_UNREADABLE'])
  })

  test('the context of a proof is not added beside another, whose words it would change', async () => {
    const options = { dataModel: '1.1', suite: 'Ed25519Signature2020' } as const
    const older = await sign(olderBadge(issuer.id), issuer.signer, { dataModel: '1.1' })
    expect((await judged(older, options)).refused).toEqual(['SUITE_CONTEXT_MISSING'])
  })
})

describe('numbers that JSON-LD cannot keep apart', () => {
  const credits = (earned: number, available?: number) => {
    const achievement =
      available === undefined ? ACHIEVEMENT : { ...ACHIEVEMENT, creditsAvailable: available }
    return badge(issuer.id, { creditsEarned: earned, achievement })
  }

  test.for([
    ['alone', credits, [0.300_000_000_000_000_04], SIGNED, ['warning NUMBER_AMBIGUOUS']],
    ['that are short', credits, [0.3, 0.3], SIGNED, []],
    ['that are whole', credits, [2, 2], SIGNED, []],
    [
      'twice',
      credits,
      [0.300_000_000_000_000_04, 0.300_000_000_000_000_04],
      SIGNED,
      ['warning NUMBER_AMBIGUOUS', 'warning NUMBER_AMBIGUOUS'],
    ],
    [
      'beside their neighbour',
      credits,
      [0.300_000_000_000_000_04, 0.5],
      SIGNED,
      ['warning NUMBER_AMBIGUOUS'],
    ],
    ['beside one that they become', credits, [0.3, 0.300_000_000_000_000_04], ['NUMBERS_COLLIDE'], []],
    ['so small that they become nothing', credits, [1e-7], SIGNED, ['warning NUMBER_AMBIGUOUS']],
  ] as const)('%s', async ([, make, [earned, available], codes, notes]) => {
    expect(await judged(make(earned, available))).toEqual({ refused: codes, noticed: notes })
  })

  test('matter neither to JCS nor to tokens', async () => {
    const document = credits(0.3, 0.300_000_000_000_000_04)
    expect(await judged(document, { suite: 'eddsa-jcs-2022' })).toEqual({ refused: SIGNED, noticed: [] })
    expect(await refusal(signJwt(document, issuer.signer))).toEqual(SIGNED)
  })
})

describe('what JSON-LD makes nothing of', () => {
  test.for([
    ['an empty list', { credentialSubject: [] }, ['warning MEMBER_UNSAID']],
    ['null', { credentialSubject: { id: 'urn:x:y', name: null } }, ['warning MEMBER_UNSAID']],
    ['an empty text', { credentialSubject: { id: 'urn:x:y', name: '' } }, []],
    [
      'null in a context',
      { '@context': ['https://www.w3.org/ns/credentials/v2', { x: null }] },
      ['warning CONTEXT_INLINE'],
    ],
  ] as const)('%s', async ([, more, notes]) => {
    const document = { ...statusList(issuer.id), ...more }
    expect(await judged(document)).toEqual({ refused: SIGNED, noticed: notes })
    const plain = notes.filter((note) => !note.includes('UNSAID'))
    expect(await judged(document, { suite: 'eddsa-jcs-2022' })).toEqual({ refused: SIGNED, noticed: plain })
  })
})

describe('a refusal', () => {
  test('names everything, errors first, in the language that was asked for', async () => {
    const document = { ...badge(issuer.id, { validUntil: '2026-03-26T00:00:00Z' }), 学籍番号: '1' }
    const another = named('did:web:other.example#1').signer
    const error = await sign(document, another, { now, language: 'ja' }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'UnsignableError',
      code: 'ERR_SIGN_REFUSED',
      findings: [
        { code: 'TERM_UNDEFINED', path: '/学籍番号' },
        { code: 'KEY_OF_ANOTHER', path: '/issuer/id' },
        { code: 'CREDENTIAL_OVER', severity: 'warning' },
      ],
    })
    const { message, findings } = error as Error & { findings: readonly { message: string }[] }
    expect(message).toContain('/学籍番号')
    for (const finding of findings) expect(finding.message).toMatch(/[ぁ-ん].*。$/)
  })

  test('tells `onFinding` nothing', async () => {
    expect((await judged({ ...badge(issuer.id), 学籍番号: '1' })).noticed).toEqual([])
  })

  test('holds no part of a key', async () => {
    const key = await generateKey('Ed25519')
    const signer = signerFor(key)
    const secret = (await import('@shirushi/vc')).exportKey(key, 'private-jwk')
    const error = await sign(badge('did:web:uni.example'), signer).catch((thrown: unknown) => thrown)
    const { inspect } = await import('node:util')
    const shown = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
    expect(shown).toContain('KEY_OF_ANOTHER')
    expect(shown).not.toContain((await secret).d)
  })
})
