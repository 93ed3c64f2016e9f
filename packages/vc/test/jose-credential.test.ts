import { isShirushiError } from '@shirushi/core/errors'
import { exportKey, importKey } from '@shirushi/vc'
import {
  credentialWithoutClaims,
  parseJws,
  parseVcJwt,
  type SignVcJwtOptions,
  signVcJwt,
  verifyJws,
} from '@shirushi/vc/jose'
import fc from 'fast-check'
import { importJWK, jwtVerify, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { BADGE, KEY_TYPES, newPair, type Pair, signed, token, VERIFICATION_METHOD } from './support/tokens.ts'

/** 2026-04-01T00:00:00+09:00 and 2031-04-01T00:00:00Z. */
const [FROM, UNTIL] = [1_774_969_200, 1_932_768_000]

const CLAIMS = { iss: BADGE.issuer.id, sub: 'did:example:learner', jti: BADGE.id, nbf: FROM, exp: UNTIL }

let pair: Pair
beforeAll(async () => {
  pair = await newPair('Ed25519')
})

const sign = (credential: object, options?: SignVcJwtOptions) => signVcJwt(credential, pair.signer, options)

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'signed',
    (error: unknown) => (isShirushiError(error) ? error.code : error),
  )
}

function problemsOf(payload: unknown, header: object = { alg: 'EdDSA', kid: 'a' }): string[] {
  return parseVcJwt(token(header, payload)).problems.map(
    ({ code, part, pointer }) => `${code} ${part} ${pointer}`,
  )
}

describe('a badge as token of Open Badges 3.0', () => {
  test('holds the credential and its claims', async () => {
    const parsed = parseVcJwt(await sign(BADGE))
    expect(parsed.header).toEqual({ alg: 'EdDSA', kid: VERIFICATION_METHOD, typ: 'JWT' })
    expect(parsed.credential).toEqual({ ...BADGE, ...CLAIMS })
    expect(parsed.claims).toEqual(CLAIMS)
    expect(parsed).toMatchObject({ form: 'payload', kid: VERIFICATION_METHOD, jwk: undefined, problems: [] })
    expect(credentialWithoutClaims(parsed)).toEqual(BADGE)
  })

  test.for(KEY_TYPES)('is verified by jose, and jose makes one that is verified here: %s', async (type) => {
    const { key, signer } = await newPair(type)
    const jwt = await signVcJwt(BADGE, signer)
    const publicKey = await importJWK(await exportKey(key, 'jwk'), key.algorithm)
    const { payload, protectedHeader } = await jwtVerify(jwt, publicKey, {
      currentDate: new Date('2027-01-01'),
    })
    expect(payload).toEqual({ ...BADGE, ...CLAIMS })
    const privateKey = await importJWK(await exportKey(key, 'private-jwk'), key.algorithm)
    const again = await new SignJWT(payload)
      .setProtectedHeader({ ...protectedHeader, alg: key.algorithm })
      .sign(privateKey)
    const parsed = parseVcJwt(again)
    expect(await verifyJws(parsed.jws, key)).toEqual({ outcome: 'verified' })
    expect(parsed).toMatchObject({ credential: payload, problems: [] })
  })

  test('is one token for one badge, and does not write to it', async () => {
    const frozen: unknown = JSON.parse(JSON.stringify(BADGE), (_, value: unknown) => Object.freeze(value))
    expect(await sign(frozen as object)).toBe(await sign(BADGE))
  })

  test('may hold the key instead of its name', async () => {
    const parsed = parseVcJwt(await sign(BADGE, { jwk: pair.key, typ: false }))
    const jwk = await exportKey(pair.key, 'jwk')
    expect(parsed.header).toEqual({ alg: 'EdDSA', jwk })
    expect(parsed).toMatchObject({ jwk, kid: undefined, problems: [] })
    expect(await verifyJws(parsed.jws, await importKey(parsed.jwk ?? ''))).toEqual({ outcome: 'verified' })
  })

  test('is not signed with the key of somebody else in its header', async () => {
    const { key } = await newPair('Ed25519')
    expect(await codeOf(sign(BADGE, { jwk: key }))).toBe('ERR_CORE_INVALID_ARGUMENT')
    expect(await codeOf(sign(BADGE, { jwk: { ...pair.key } }))).toBe('ERR_CORE_INVALID_ARGUMENT')
  })

  test('takes further claims, unless they say something else', async () => {
    const { claims } = parseVcJwt(await sign(BADGE, { claims: { iat: 1, aud: 'https://wallet.example' } }))
    expect(claims).toEqual({ ...CLAIMS, iat: 1, aud: 'https://wallet.example' })
    for (const wrong of [{ iss: 'did:web:other.example' }, { id: 'urn:x' }, { vc: {} }, { iat: 1n }]) {
      expect(await codeOf(sign(BADGE, { claims: wrong }))).toBe('ERR_CORE_INVALID_ARGUMENT')
    }
  })

  test('can be signed anew', async () => {
    const jwt = await sign(BADGE)
    expect(await sign(parseVcJwt(jwt).credential)).toBe(jwt)
  })

  test('of version 1.1 has its dates under other names', async () => {
    const { validFrom: issuanceDate, validUntil: expirationDate, ...rest } = BADGE
    const parsed = parseVcJwt(await sign({ ...rest, issuanceDate, expirationDate }))
    expect(parsed.claims).toEqual(CLAIMS)
    expect(parsed.problems).toEqual([])
  })

  test.for([
    ['a fraction', '2026-04-01T00:00:00.999Z', 1_775_001_600],
    ['a long fraction', '2026-04-01T00:00:00.0000000001+00:00', 1_775_001_600],
    ['a fraction before 1970', '1969-12-31T23:59:59.5Z', -1],
    ['the end of a day', '2026-03-31T24:00:00Z', 1_775_001_600],
  ] as const)('cuts off %s of a date in the claim, not in the credential', async ([, validFrom, nbf]) => {
    const parsed = parseVcJwt(await sign({ ...BADGE, validFrom }))
    expect(parsed).toMatchObject({ claims: { nbf }, credential: { validFrom }, problems: [] })
  })

  test.for([
    ['a subject without id', { credentialSubject: { type: ['AchievementSubject'] } }],
    ['two subjects', { credentialSubject: [{ id: 'did:example:a' }, { id: 'did:example:b' }] }],
  ] as const)('has no claim "sub" with %s', async ([, more]) => {
    const { claims, problems } = parseVcJwt(await sign({ ...BADGE, ...more }))
    expect([claims.sub, problems]).toEqual([undefined, []])
  })

  test.for([
    ['no issuer', { issuer: undefined }],
    ['an issuer without id', { issuer: { name: '例大学' } }],
    ['an issuer that is a number', { issuer: 7 }],
    ['no id', { id: undefined }],
    ['no first day', { validFrom: undefined }],
    ['a first day that does not exist', { validFrom: '2026-02-30T00:00:00Z' }],
    ['a day without time', { validUntil: '2031-04-01' }],
    ['a subject whose id is no text', { credentialSubject: { id: 7 } }],
    ['a claim that says something else', { iss: 'did:web:other.example' }],
    ['a member that readers would take for the badge', { vc: { issuer: 'did:web:other.example' } }],
    ['half of a surrogate pair', { name: '\ud800' }],
    ['a number that JSON does not have', { level: Number.NaN }],
    ['a date object', { awardedDate: new Date(0) }],
  ] as const)('is not made of a badge with %s', async ([, more]) => {
    const entries = Object.entries({ ...BADGE, ...more }).filter(([, value]) => value !== undefined)
    expect(await codeOf(sign(Object.fromEntries(entries)))).toBe('ERR_CORE_INVALID_ARGUMENT')
  })

  test.for([
    ['an unknown form', { form: 'sd-jwt' }],
    ['a name of every object as form', { form: 'constructor' }],
    ['an empty type', { typ: '' }],
    ['a type that is no text', { cty: 7 }],
    ['a key identifier that is no text', { kid: 7 }],
  ] as const)('is not made with %s', async ([, options]) => {
    expect(await codeOf(sign(BADGE, options as never))).toBe('ERR_CORE_INVALID_ARGUMENT')
  })
})

describe('a credential as token of VC-JOSE-COSE', () => {
  test('is the payload, to the letter', async () => {
    const jwt = await sign(BADGE, { form: 'vc-jose-cose' })
    const { payload, header } = parseJws(jwt)
    expect(header).toEqual({ alg: 'EdDSA', kid: VERIFICATION_METHOD, typ: 'vc+jwt', cty: 'vc' })
    expect(new TextDecoder().decode(payload)).toBe(JSON.stringify(BADGE))
    expect(parseVcJwt(jwt).credential).toEqual(BADGE)
  })

  test('lacks the claims of Open Badges, and says so', async () => {
    const { problems } = parseVcJwt(await sign(BADGE, { form: 'vc-jose-cose' }))
    expect(problems.map(({ code }) => code)).toEqual([
      'iss-missing',
      'sub-missing',
      'jti-missing',
      'nbf-missing',
      'exp-missing',
    ])
  })
})

describe('a token that says two things', () => {
  const GOOD = { ...BADGE, ...CLAIMS }
  test.for([
    ['nothing wrong', GOOD, []],
    ['another issuer', { ...GOOD, iss: 'did:web:other.example' }, ['iss-differs payload /iss']],
    ['an issuer with a slash more', { ...GOOD, iss: `${CLAIMS.iss}/` }, ['iss-differs payload /iss']],
    ['an issuer that is no text', { ...GOOD, iss: [CLAIMS.iss] }, ['iss-malformed payload /iss']],
    ['another subject', { ...GOOD, sub: 'did:example:other' }, ['sub-differs payload /sub']],
    ['another id', { ...GOOD, jti: 'urn:uuid:0' }, ['jti-differs payload /jti']],
    ['a second later', { ...GOOD, nbf: FROM + 1 }, ['nbf-differs payload /nbf']],
    ['a second earlier', { ...GOOD, nbf: FROM - 1 }, ['nbf-differs payload /nbf']],
    ['a fraction of a second later', { ...GOOD, nbf: FROM + 0.9 }, []],
    ['milliseconds', { ...GOOD, nbf: FROM * 1000 }, ['nbf-malformed payload /nbf']],
    ['a date as text', { ...GOOD, exp: '2031-04-01T00:00:00Z' }, ['exp-malformed payload /exp']],
    ['a longer life', { ...GOOD, exp: UNTIL + 86_400 }, ['exp-differs payload /exp']],
    ['an end that the badge does not have', { ...GOOD, validUntil: undefined }, ['exp-alone payload /exp']],
    ['a date that cannot be read', { ...GOOD, validFrom: '1 April' }, ['nbf-differs payload /nbf']],
    ['null', { ...GOOD, sub: null }, ['sub-malformed payload /sub']],
    [
      'two subjects and one name',
      { ...GOOD, credentialSubject: [{ id: CLAIMS.sub }, {}] },
      ['sub-alone payload /sub'],
    ],
    ['one subject in a list', { ...GOOD, credentialSubject: [{ id: CLAIMS.sub }] }, []],
    ['an issuer by name only', { ...GOOD, issuer: CLAIMS.iss }, []],
  ] as const)('%s', ([, payload, problems]) => {
    expect(problemsOf(payload)).toEqual(problems)
  })

  test.for([
    ['JWT', []],
    ['jwt', []],
    ['vc+jwt', []],
    ['application/vc+jwt', []],
    ['vc+ld+jwt', []],
    ['vp+jwt', ['type-unexpected header /typ']],
    ['at+jwt', ['type-unexpected header /typ']],
    ['', ['type-unexpected header /typ']],
    [7, ['type-unexpected header /typ']],
  ] as const)('the type %s', ([typ, problems]) => {
    expect(problemsOf(GOOD, { alg: 'EdDSA', kid: 'a', typ })).toEqual(problems)
  })

  test('no key is named', () => {
    expect(problemsOf(GOOD, { alg: 'EdDSA' })).toEqual(['key-missing header '])
  })

  test('a private key in the header is not handed out', async () => {
    const jwk = await exportKey(pair.key, 'private-jwk')
    const parsed = parseVcJwt(await signed({ alg: 'EdDSA', jwk }, GOOD, pair))
    expect(parsed.jwk).toBeUndefined()
    expect(parsed.problems).toEqual([{ code: 'private-key-exposed', part: 'header', pointer: '/jwk' }])
  })
})

describe('a credential of version 1.1 in the claim "vc"', () => {
  const VC = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    type: ['VerifiableCredential'],
    credentialSubject: { degree: '学士' },
  }
  const read = (payload: object) => parseVcJwt(token({ alg: 'EdDSA', kid: 'a', typ: 'JWT' }, payload))

  test('gets back what the claims say', () => {
    const parsed = read({ ...CLAIMS, iat: 1, nonce: 'a', vc: VC })
    expect(parsed.form).toBe('vc-claim')
    expect(parsed.credential).toEqual({
      ...VC,
      id: CLAIMS.jti,
      issuer: CLAIMS.iss,
      issuanceDate: '2026-03-31T15:00:00Z',
      expirationDate: '2031-04-01T00:00:00Z',
      credentialSubject: { degree: '学士', id: CLAIMS.sub },
    })
    expect(parsed.problems).toEqual([])
    expect(credentialWithoutClaims(parsed)).toBe(parsed.credential)
  })

  test('keeps what it says itself, as it is written', () => {
    const { validFrom: issuanceDate, validUntil: expirationDate, ...rest } = BADGE
    const vc = { ...rest, '@context': VC['@context'], issuanceDate, expirationDate }
    expect(read({ ...CLAIMS, vc })).toMatchObject({ credential: vc, problems: [] })
  })

  test('of version 2.0 gets dates under the names of that version', () => {
    const vc = { ...VC, '@context': BADGE['@context'] }
    const { credential } = read({ ...CLAIMS, vc })
    expect(credential).toMatchObject({ validFrom: '2026-03-31T15:00:00Z', validUntil: BADGE.validUntil })
    expect(credential).not.toHaveProperty('issuanceDate')
  })

  test('that differs takes what the claims say, and a problem says so', () => {
    const vc = {
      ...VC,
      id: 'urn:x',
      issuer: { id: 'did:web:other.example', name: '例' },
      issuanceDate: '2020-01-01T00:00:00Z',
    }
    const { credential, problems } = read({ ...CLAIMS, vc })
    expect(credential).toMatchObject({
      id: CLAIMS.jti,
      issuer: { id: CLAIMS.iss, name: '例' },
      issuanceDate: '2026-03-31T15:00:00Z',
    })
    expect(problems.map(({ code }) => code)).toEqual(['iss-differs', 'jti-differs', 'nbf-differs'])
  })

  test('keeps the fraction of a claim', () => {
    expect(read({ nbf: 0.5, vc: VC }).credential).toMatchObject({ issuanceDate: '1970-01-01T00:00:00.500Z' })
  })

  test.for([
    ['too late', 253_402_300_800],
    ['too early', -62_135_596_801],
    ['a text', '1774969200'],
    ['null', null],
  ] as const)('gets no date from a claim that is %s', ([, nbf]) => {
    const { credential, problems } = read({ nbf, vc: VC })
    expect(credential).not.toHaveProperty('issuanceDate')
    expect(problems.map(({ code }) => code)).toEqual(['nbf-malformed'])
  })

  test.for([
    ['no subject', undefined, { id: 'did:example:a' }],
    ['a subject that is a text', 'x', { id: 'did:example:a' }],
    ['one subject in a list', [{ degree: 1 }], [{ degree: 1, id: 'did:example:a' }]],
    ['two subjects', [{}, {}], [{}, {}]],
    ['an empty list', [], []],
  ] as const)('with %s', ([, credentialSubject, wanted]) => {
    const { credential } = read({ sub: 'did:example:a', vc: { ...VC, credentialSubject } })
    expect(credential['credentialSubject']).toEqual(wanted)
  })

  test('beside which the payload is a credential too: a problem says so', () => {
    const { credential, form, problems } = read({
      ...BADGE,
      ...CLAIMS,
      vc: { ...VC, issuer: 'did:web:other.example' },
    })
    expect(form).toBe('vc-claim')
    expect(credential['issuer']).toBe(CLAIMS.iss)
    expect(problems.map(({ code }) => code)).toEqual(['iss-differs', 'two-contents'])
  })

  test.for([null, [VC], 'eyJ', 7])('a claim that is no object is no credential: %j', (vc) => {
    expect(read({ ...BADGE, ...CLAIMS, vc })).toMatchObject({ form: 'payload', credential: BADGE })
  })
})

test('no payload makes it throw anything but the documented error, and it is what was signed', () => {
  const names = fc.constantFrom(
    'vc',
    'vp',
    'iss',
    'sub',
    'nbf',
    'issuer',
    'credentialSubject',
    '@context',
    '__proto__',
  )
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        null,
        true,
        0,
        -1.5,
        1e300,
        '',
        'did:example:a',
        'https://www.w3.org/ns/credentials/v2',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 5 }),
    ),
  })).value
  fc.assert(
    fc.property(fc.dictionary(names, value, { maxKeys: 6 }), (payload) => {
      const text = JSON.stringify(payload)
      const parsed = parseVcJwt(token({ alg: 'EdDSA' }, text))
      if (parsed.form === 'payload') expect(JSON.stringify(parsed.credential)).toBe(text)
      expect(Reflect.get({}, 'vc')).toBeUndefined()
    }),
  )
})
