import { exportKey } from '@shirushi/vc'
import {
  envelopeCredential,
  envelopePresentation,
  openEnvelope,
  parseVcJwt,
  parseVpJwt,
  signVcJwt,
  signVpJwt,
  verifyJws,
} from '@shirushi/vc/jose'
import { importJWK, jwtVerify } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { BADGE, newPair, type Pair, token, VERIFICATION_METHOD } from './support/tokens.ts'

const CONTEXT = 'https://www.w3.org/ns/credentials/v2'
const JWT = 'eyJhbGciOiJFZERTQSJ9.e30.YQ'

let [issuer, holder]: Pair[] = []
beforeAll(async () => {
  issuer = await newPair('RSA')
  holder = await newPair('P-256')
})

function pair(one: Pair | undefined): Pair {
  if (one === undefined) throw new Error('There is no key')
  return one
}

async function presentation() {
  const jwt = await signVcJwt(BADGE, pair(issuer).signer)
  return {
    '@context': [CONTEXT],
    type: ['VerifiablePresentation'],
    holder: { id: 'did:example:learner', name: '学習者' },
    verifiableCredential: [envelopeCredential(jwt)],
  }
}

describe('a presentation as token', () => {
  test('brings a badge to a verifier', async () => {
    const claims = { aud: 'https://employer.example', nonce: '質問' }
    const jwt = await signVpJwt(await presentation(), pair(holder).signer, { claims })
    const parsed = parseVpJwt(jwt)
    expect(await verifyJws(parsed.jws, pair(holder).key)).toEqual({ outcome: 'verified' })
    expect(parsed.header).toEqual({ alg: 'ES256', kid: VERIFICATION_METHOD, typ: 'vp+jwt', cty: 'vp' })
    expect(parsed).toMatchObject({ form: 'payload', claims, problems: [] })
    expect(parsed.presentation).toEqual({ ...(await presentation()), ...claims })
    const [presented] = parsed.credentials
    const badge = parseVcJwt(presented?.form === 'jwt' ? presented.jwt : '')
    expect(await verifyJws(badge.jws, pair(issuer).key)).toEqual({ outcome: 'verified' })
    expect(badge.credential).toMatchObject(BADGE)
  })

  test('is verified by jose', async () => {
    const jwt = await signVpJwt(await presentation(), pair(holder).signer)
    const key = await importJWK(await exportKey(pair(holder).key, 'jwk'), 'ES256')
    expect((await jwtVerify(jwt, key, { typ: 'vp+jwt' })).payload).toEqual(await presentation())
  })

  test('is not made of what is no JSON, or would be read as another', async () => {
    for (const wrong of [7, [], { vp: {} }, { holder: undefined }, { id: 1n }]) {
      await expect(signVpJwt(wrong as never, pair(holder).signer)).rejects.toMatchObject({
        code: 'ERR_CORE_INVALID_ARGUMENT',
      })
    }
  })

  const read = (payload: object, typ = 'vp+jwt') =>
    parseVpJwt(token({ alg: 'EdDSA', kid: 'a', typ }, payload))

  test.for([
    ['the holder, by another name', { holder: 'did:example:a', iss: 'did:example:b' }, ['iss-differs']],
    ['the holder', { holder: { id: 'did:example:a' }, iss: 'did:example:a' }, []],
    ['nobody', { iss: 'did:example:a' }, []],
    ['an issuer that is no text', { iss: 7 }, ['iss-malformed']],
    ['another id', { id: 'urn:a', jti: 'urn:b' }, ['jti-differs']],
  ] as const)('whose claims name %s', ([, payload, codes]) => {
    expect(read(payload).problems.map(({ code }) => code)).toEqual(codes)
  })

  test.for([
    ['vp+ld+jwt', []],
    ['JWT', []],
    ['vc+jwt', ['type-unexpected']],
  ] as const)('of the type %s', ([typ, codes]) => {
    expect(read({}, typ).problems.map(({ code }) => code)).toEqual(codes)
  })

  test.for([
    ['none', undefined, []],
    ['one, not in a list', envelopeCredential(JWT), [{ form: 'jwt', jwt: JWT }]],
    ['one with a proof of its own', [BADGE], [{ form: 'object', credential: BADGE }]],
    ['a presentation inside', [envelopePresentation(JWT)], [{ form: 'unknown' }]],
    [
      'one of a kind that is not read',
      [{ ...envelopeCredential(JWT), id: `data:application/vc+sd-jwt,${JWT}~` }],
      [{ form: 'unknown' }],
    ],
    ['what is none', [7, null, []], [{ form: 'unknown' }, { form: 'unknown' }, { form: 'unknown' }]],
  ] as const)('with credentials: %s', ([, verifiableCredential, credentials]) => {
    expect(read({ verifiableCredential }).credentials).toEqual(credentials)
  })

  test('of version 1.1 is in the claim "vp"', () => {
    const vp = {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [JWT, BADGE],
    }
    const parsed = read({ iss: 'did:example:a', jti: 'urn:b', aud: 'c', nonce: 'd', vp }, 'JWT')
    expect(parsed.form).toBe('vp-claim')
    expect(parsed.presentation).toEqual({ ...vp, holder: 'did:example:a', id: 'urn:b' })
    expect(parsed.credentials).toEqual([
      { form: 'jwt', jwt: JWT },
      { form: 'object', credential: BADGE },
    ])
    expect(parsed.problems).toEqual([])
  })

  test('beside which the payload is one too: a problem says so', () => {
    const { problems } = read({ verifiableCredential: [], vp: {} })
    expect(problems).toEqual([{ code: 'two-contents', part: 'payload', pointer: '/vp' }])
  })
})

describe('an envelope', () => {
  test('holds a credential', () => {
    const envelope = envelopeCredential(JWT)
    expect(envelope).toEqual({
      '@context': CONTEXT,
      id: `data:application/vc+jwt,${JWT}`,
      type: 'EnvelopedVerifiableCredential',
    })
    expect(openEnvelope(envelope)).toEqual({ kind: 'credential', mediaType: 'application/vc+jwt', jwt: JWT })
  })

  test('holds a presentation', () => {
    const envelope = envelopePresentation(JWT)
    expect(envelope).toMatchObject({
      id: `data:application/vp+jwt,${JWT}`,
      type: 'EnvelopedVerifiablePresentation',
    })
    expect(openEnvelope(envelope)).toEqual({
      kind: 'presentation',
      mediaType: 'application/vp+jwt',
      jwt: JWT,
    })
  })

  test.for(['', 'a.b', 'a.b.c.d', 'a b.c.d', 7, undefined])('is not made of %j', (jwt) => {
    expect(() => envelopeCredential(jwt as never)).toThrow(/compact/)
    expect(() => envelopePresentation(jwt as never)).toThrow(/compact/)
  })

  const type = 'EnvelopedVerifiableCredential'
  test.for([
    ['types in a list, capitals', { type: ['a', type], id: `DATA:Application/VC+JWT,${JWT}` }, JWT],
    ['the name before', { type, id: `data:application/vc+ld+jwt,${JWT}` }, JWT],
    ['another media type', { type, id: `data:text/plain,${JWT}` }, undefined],
    ['the media type of a presentation', { type, id: `data:application/vp+jwt,${JWT}` }, undefined],
    ['what is no token', { type, id: 'data:application/vc+jwt,a' }, undefined],
    ['base64', { type, id: `data:application/vc+jwt;base64,${JWT}` }, undefined],
  ] as const)('is opened: %s', ([, value, jwt]) => {
    expect(openEnvelope(value)).toMatchObject({ kind: 'credential', jwt })
  })

  test.for([
    ['another type', { type: 'VerifiableCredential', id: `data:application/vc+jwt,${JWT}` }],
    ['an address', { type, id: 'https://a.example/,b' }],
    ['no comma', { type, id: 'data:application/vc+jwt' }],
    ['no id', { type }],
    ['nothing', null],
    ['a text', `data:application/vc+jwt,${JWT}`],
  ] as const)('is none with %s', ([, value]) => {
    expect(openEnvelope(value)).toBeUndefined()
  })
})
