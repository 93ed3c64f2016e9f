import { exportKey, generateKey, importKey } from '@shirushi/vc'
import { findVerificationMethod, readDidDocument } from '@shirushi/vc/did'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RFC7515_P256, RFC8037_PRIVATE } from './support/known-keys.ts'

const DID = 'did:web:university.example'
const KEY_URL = `${DID}#key`
const MULTIKEY = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
const { d: _, ...ED25519_JWK } = RFC8037_PRIVATE
const { d: __, ...P256_JWK } = RFC7515_P256

const METHOD = { id: KEY_URL, type: 'Multikey', controller: DID, publicKeyMultibase: MULTIKEY }
const documentWith = (method: object, more: object = {}): object => ({
  id: DID,
  verificationMethod: [method],
  assertionMethod: [KEY_URL],
  ...more,
})

/** The JWK of the key that is found, or the reason why there is none. */
async function answer(document: unknown, url = KEY_URL, purpose = 'assertionMethod'): Promise<unknown> {
  const found = findVerificationMethod(document, url, purpose)
  return found.outcome === 'found' ? exportKey(await importKey(found.key), 'jwk') : found.reason
}

describe('a key is found', () => {
  const ED25519 = { kty: 'OKP', crv: 'Ed25519' }

  test.for([
    ['by reference', documentWith(METHOD)],
    ['by a relative reference', documentWith(METHOD, { assertionMethod: ['#key'] })],
    ['under a relative address', documentWith({ ...METHOD, id: '#key' })],
    ['where it is embedded', { id: DID, assertionMethod: [METHOD] }],
    ['where one stands for a list', { id: DID, verificationMethod: METHOD, assertionMethod: '#key' }],
    [
      'among others',
      documentWith(METHOD, { assertionMethod: [null, 7, {}, ['x'], 'did:web:other#key', KEY_URL] }),
    ],
  ])('%s', async ([, document]) => {
    expect(await answer(document)).toMatchObject(ED25519)
  })

  test('with its dates and all that it may be used for', () => {
    const dates = { expires: '2026-01-01T00:00:00Z', revoked: '2025-01-01T00:00:00.5+09:00' }
    const document = documentWith(
      { ...METHOD, ...dates },
      { keyAgreement: ['#key'], capabilityInvocation: KEY_URL },
    )
    expect(findVerificationMethod(document, KEY_URL, 'keyAgreement')).toEqual({
      outcome: 'found',
      ...{ id: KEY_URL, type: 'Multikey', controller: DID, ...dates },
      key: expect.objectContaining(ED25519),
      listedUnder: ['assertionMethod', 'capabilityInvocation', 'keyAgreement'],
    })
  })

  test('in the document of an https address', async () => {
    // The identifiers and the key of the example in Controlled Identifiers 1.0, 3.3.
    const id = 'https://controller.example/123'
    const publicKeyMultibase = 'z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu'
    const method = { id: `${id}#key-456`, type: 'Multikey', controller: id, publicKeyMultibase }
    const document = { id, verificationMethod: [method], authentication: [`${id}#key-456`] }
    expect(await answer(document, `${id}#key-456`, 'authentication')).toMatchObject(ED25519)
    expect(await answer(document, `${id}#key-456`)).toBe('purpose-not-listed')
  })
})

describe('published documents', () => {
  test('that of the did:web specification holds two keys for signatures and one that is for something else', async () => {
    const did = 'did:web:example.com'
    const jwks = [
      { kty: 'OKP', crv: 'Ed25519', x: '0-e2i2_Ua1S5HbTYnVB0lj2Z2ytXu2-tYmDFf8f5NjU' },
      { kty: 'OKP', crv: 'X25519', x: '9GXjPGGvmRq9F6Ng5dQQ_s31mfhxrcNZxRGONrmH30k' },
      {
        kty: 'EC',
        crv: 'P-256',
        x: '38M1FDts7Oea7urmseiugGW7tWc3mLpJh6rKe7xINZ8',
        y: 'nDQW6XZ7b_u2Sy9slofYLlG03sOEoug3I0aAPQ0exs4',
      },
    ]
    const ids = jwks.map((_, at) => `${did}#key-${at}`)
    const document = {
      id: did,
      verificationMethod: jwks.map((publicKeyJwk, at) => ({
        id: ids[at],
        type: 'JsonWebKey2020',
        controller: did,
        publicKeyJwk,
      })),
      authentication: [ids[0], ids[2]],
      assertionMethod: [ids[0], ids[2]],
      keyAgreement: [ids[1], ids[2]],
    }
    expect(await answer(document, ids[0])).toEqual(jwks[0])
    expect(await answer(document, ids[2])).toEqual(jwks[2])
    expect(await answer(document, ids[1], 'keyAgreement')).toBe('key-type-unsupported')
    expect(readDidDocument(document, did).problems).toEqual([
      { code: 'key-type-unsupported', pointer: '/verificationMethod/1' },
    ])
  })

  test('that of Controlled Identifiers 1.0 holds a retired key, and one of somebody else', async () => {
    const [own, others] = ['https://controller.example', 'https://controller.example/101']
    const publicKeyMultibase = 'z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu'
    const document = {
      id: own,
      verificationMethod: [
        {
          id: `${own}#authn-key-123`,
          type: 'Multikey',
          controller: own,
          expires: '2025-12-01T00:00:00Z',
          publicKeyMultibase,
        },
        {
          id: `${others}#key-20240828`,
          type: 'JsonWebKey',
          controller: others,
          revoked: '2024-12-10T15:28:32Z',
          publicKeyJwk: { kid: 'key-20240828', alg: 'ES256', ...P256_JWK },
        },
      ],
      authentication: ['#authn-key-123', `${others}#key-20240828`],
    }
    const { methods, problems } = readDidDocument(document, own)
    expect(problems).toEqual([])
    expect(methods.map(({ controller, expires, revoked }) => [controller, expires, revoked])).toEqual([
      [own, '2025-12-01T00:00:00Z', undefined],
      [others, undefined, '2024-12-10T15:28:32Z'],
    ])
    expect(await answer(document, `${own}#authn-key-123`, 'authentication')).toMatchObject({ kty: 'OKP' })
    expect(await answer(document, `${others}#key-20240828`, 'authentication')).toBe('document-id-differs')
  })
})

describe('every suite', () => {
  const raw = (jwk: { readonly x: string; readonly y?: string }): Uint8Array => {
    const [x, y] = [jwk.x, jwk.y ?? ''].map((text) => Buffer.from(text, 'base64url'))
    if (x === undefined || y === undefined || y.length === 0) return x ?? new Uint8Array()
    return Buffer.concat([Uint8Array.of(2 + ((y.at(-1) ?? 0) & 1)), x])
  }
  const base58 = (bytes: Uint8Array): string => {
    const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
    let text = ''
    for (let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`); rest > 0n; rest /= 58n) {
      text = alphabet.charAt(Number(rest % 58n)) + text
    }
    return text
  }

  test('that signs with a key of ours is read', async () => {
    const p384 = await generateKey('P-384')
    const p384Jwk = await exportKey(p384, 'jwk')
    if (p384Jwk.kty !== 'EC') expect.fail('P-384 is EC')
    const multikeyOf = async (jwk: object) => exportKey(await importKey({ ...jwk }), 'multikey')
    const rows = [
      ['Multikey', { publicKeyMultibase: await multikeyOf(P256_JWK) }, P256_JWK],
      ['JsonWebKey', { publicKeyJwk: { ...ED25519_JWK, kid: 'x', alg: 'EdDSA' } }, ED25519_JWK],
      ['JsonWebKey2020', { publicKeyJwk: { ...P256_JWK, use: 'sig' } }, P256_JWK],
      ['Ed25519VerificationKey2018', { publicKeyBase58: base58(raw(ED25519_JWK)) }, ED25519_JWK],
      ['Ed25519VerificationKey2020', { publicKeyMultibase: await multikeyOf(ED25519_JWK) }, ED25519_JWK],
      ['EcdsaSecp256r1VerificationKey2019', { publicKeyJwk: P256_JWK }, P256_JWK],
      ['EcdsaSecp256r1VerificationKey2019', { publicKeyBase58: base58(raw(P256_JWK)) }, P256_JWK],
      ['EcdsaSecp384r1VerificationKey2019', { publicKeyMultibase: await multikeyOf(p384Jwk) }, p384Jwk],
      ['P256Key2021', { publicKeyMultibase: await multikeyOf(P256_JWK) }, P256_JWK],
      ['P384Key2021', { publicKeyBase58: base58(raw(p384Jwk)) }, p384Jwk],
    ] as const
    for (const [type, material, jwk] of rows) {
      expect(await answer(documentWith({ id: KEY_URL, type, controller: DID, ...material })), type).toEqual(
        jwk,
      )
    }
  })

  test.for([
    ['another type', { type: 'EcdsaSecp256k1VerificationKey2019' }, 'key-type-unsupported'],
    ['a type of objects', { type: 'constructor' }, 'key-type-unsupported'],
    [
      'a key for encryption',
      { publicKeyMultibase: 'z6LSj72tK8brWgZja8NLRwPigth2T9QRiG1uH9oKZuKjdh9p' },
      'key-type-unsupported',
    ],
    [
      'a JWK for encryption',
      { type: 'JsonWebKey', publicKeyMultibase: undefined, publicKeyJwk: { ...P256_JWK, use: 'enc' } },
      'key-type-unsupported',
    ],
    ['no key', { publicKeyMultibase: undefined }, 'key-missing'],
    ['the key of another type', { publicKeyMultibase: undefined, publicKeyJwk: ED25519_JWK }, 'key-missing'],
    ['a key in the wrong member', { type: 'JsonWebKey' }, 'key-missing'],
    ['two keys', { publicKeyJwk: ED25519_JWK }, 'key-ambiguous'],
    ['a key that is no text', { publicKeyMultibase: 7 }, 'key-malformed'],
    ['a letter that is none', { publicKeyMultibase: MULTIKEY.replace('J', '0') }, 'key-malformed'],
    ['an endless key', { publicKeyMultibase: `z${'1'.repeat(1_000_000)}` }, 'key-malformed'],
    ['a key of another curve', { type: 'P256Key2021' }, 'key-malformed'],
    [
      'a JWK that is a text',
      { type: 'JsonWebKey', publicKeyMultibase: undefined, publicKeyJwk: 'x' },
      'key-malformed',
    ],
    [
      'a JWK that is a list',
      { type: 'JsonWebKey', publicKeyMultibase: undefined, publicKeyJwk: [] },
      'key-malformed',
    ],
    [
      'endless base58',
      {
        type: 'Ed25519VerificationKey2018',
        publicKeyMultibase: undefined,
        publicKeyBase58: '1'.repeat(1_000_000),
      },
      'key-malformed',
    ],
    [
      'base58 that is none',
      { type: 'Ed25519VerificationKey2018', publicKeyMultibase: undefined, publicKeyBase58: '0' },
      'key-malformed',
    ],
    ['the type as a list', { type: ['Multikey'] }, 'method-not-found'],
    ['no controller', { controller: undefined }, 'method-not-found'],
    ['the controller as a list', { controller: [DID] }, 'method-not-found'],
    ['another controller', { controller: 'did:web:attacker.example' }, 'controller-differs'],
    ['a date that does not exist', { expires: '2026-02-30T00:00:00Z' }, 'date-malformed'],
    ['a date without offset', { revoked: '2026-02-20T00:00:00' }, 'date-malformed'],
    ['a date that is a number', { revoked: 0 }, 'date-malformed'],
    ['a date that is nothing', { expires: null }, 'date-malformed'],
    ['the secret beside the public key', { secretKeyMultibase: 'x' }, 'private-key-published'],
    ['an old secret', { privateKeyBase58: null }, 'private-key-published'],
    [
      'the secret as public key',
      { publicKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq' },
      'private-key-published',
    ],
    [
      'a private JWK',
      { type: 'JsonWebKey', publicKeyMultibase: undefined, publicKeyJwk: RFC8037_PRIVATE },
      'private-key-published',
    ],
    [
      'a shared secret',
      { type: 'JsonWebKey', publicKeyMultibase: undefined, publicKeyJwk: { kty: 'oct', k: 'AAAA' } },
      'private-key-published',
    ],
  ] as const)('with %s is none', async ([, change, reason]) => {
    const document = documentWith(JSON.parse(JSON.stringify({ ...METHOD, ...change })))
    expect(await answer(document)).toBe(reason)
    const { problems, methods } = readDidDocument(document, DID)
    if (reason === 'controller-differs') return
    const code = reason === 'method-not-found' ? 'method-malformed' : reason
    expect(problems).toEqual([{ code, pointer: '/verificationMethod/0' }])
    expect(methods.flatMap(({ key }) => key ?? [])).toEqual([])
  })
})

describe('a key is not found', () => {
  const other = 'did:web:attacker.example'
  test.for([
    ['in the document of another', { ...documentWith(METHOD), id: other }, 'document-id-differs'],
    ['in one without a name', { ...documentWith(METHOD), id: undefined }, 'document-id-differs'],
    ['in one whose name is a list', { ...documentWith(METHOD), id: [DID] }, 'document-id-differs'],
    [
      'in one whose name is written otherwise',
      { ...documentWith(METHOD), id: DID.toUpperCase() },
      'document-id-differs',
    ],
    ['in a list', [documentWith(METHOD)], 'document-malformed'],
    ['in nothing', null, 'document-malformed'],
    ['in a text', JSON.stringify(documentWith(METHOD)), 'document-malformed'],
    ['where nothing is listed', { id: DID, verificationMethod: [METHOD] }, 'purpose-not-listed'],
    ['where another purpose is', { id: DID, authentication: [METHOD] }, 'purpose-not-listed'],
    ['where it is defined by nobody', { id: DID, assertionMethod: [KEY_URL] }, 'method-not-found'],
    ['where it is the key of another', documentWith({ ...METHOD, id: `${other}#key` }), 'method-not-found'],
    ['under a bare name', documentWith({ ...METHOD, id: 'key' }), 'method-not-found'],
    ['where it lies deeper', documentWith({ inside: METHOD }), 'method-not-found'],
    ['in a prototype', Object.create(documentWith(METHOD)), 'document-id-differs'],
    ['twice', documentWith(METHOD, { authentication: [METHOD] }), 'method-ambiguous'],
    [
      'twice, once relative',
      { id: DID, verificationMethod: [METHOD, { ...METHOD, id: '#key' }], assertionMethod: [KEY_URL] },
      'method-ambiguous',
    ],
    [
      'among too many',
      documentWith(METHOD, { keyAgreement: new Array(501).fill(KEY_URL) }),
      'document-too-large',
    ],
  ])('%s', async ([, document, reason]) => {
    expect(await answer(document)).toBe(reason)
  })

  test.for(['', '#', '#key', DID, `${DID}#`, `${'x'.repeat(9000)}#key`, 7])(
    'under the address %s',
    async (url) => {
      expect(await answer(documentWith(METHOD), url as string)).toBe('url-malformed')
    },
  )

  test.for(['constructor', '__proto__', '', 'verificationMethod', 'AssertionMethod'])(
    'for %s',
    async (purpose) => {
      expect(await answer(documentWith(METHOD), KEY_URL, purpose)).toBe('purpose-not-listed')
    },
  )
})

describe('a hostile document', () => {
  const member = fc.constantFrom(
    ...[
      'id',
      'type',
      'controller',
      'verificationMethod',
      'assertionMethod',
      'publicKeyJwk',
      'publicKeyMultibase',
    ],
    ...[
      'publicKeyBase58',
      'expires',
      '__proto__',
      'constructor',
      'kty',
      'crv',
      'x',
      'd',
      'n',
      'e',
      'key_ops',
    ],
  )
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      DID,
      KEY_URL,
      '#key',
      MULTIKEY,
      'Multikey',
      'JsonWebKey',
      'OKP',
      'RSA',
      'Ed25519',
      DID.slice(1),
    ),
    fc.constantFrom<unknown>(null, 7, -0, true, '', 'sig', '2026-01-01T00:00:00Z', '\ud800'),
  )
  const { document } = fc.letrec<{ document: unknown; object: unknown }>((tie) => ({
    document: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('document'), { maxLength: 4 }),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(member, tie('document')), { maxLength: 7 })
      .map((pairs) =>
        JSON.parse(
          `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
        ),
      ),
  }))

  test('never throws, and is never written to', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    const property = fc.property(document, document, document, (methods, mentions, method) => {
      const text = JSON.stringify({
        id: DID,
        verificationMethod: methods,
        assertionMethod: mentions,
        alsoKnownAs: method,
      })
      for (const value of [method, JSON.parse(text), documentWith({ ...METHOD, ...Object(method) })]) {
        freeze(value)
        const { problems, methods: read } = readDidDocument(value, DID)
        for (const one of read) expect((one.key === undefined) === (one.problem === undefined)).toBe(false)
        expect(Array.isArray(problems)).toBe(true)
        expect(findVerificationMethod(value, KEY_URL, 'assertionMethod').outcome).toMatch(/found/)
      }
    })
    fc.assert(property, { numRuns: 500 })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('may be as deep and as large as it likes', () => {
    const deep: unknown = JSON.parse(`${'{"verificationMethod":['.repeat(5000)}${']}'.repeat(5000)}`)
    expect(readDidDocument(deep, DID).problems).toEqual([{ code: 'document-id-differs', pointer: '/id' }])
    const nested = documentWith({
      ...METHOD,
      publicKeyJwk: deep,
      type: 'JsonWebKey',
      publicKeyMultibase: undefined,
    })
    expect(readDidDocument(nested, DID).problems).toMatchObject([{ code: 'key-type-unsupported' }])
    const large = { id: DID, verificationMethod: new Array(100_000).fill(METHOD) }
    expect(readDidDocument(large, DID).problems).toEqual([{ code: 'document-too-large', pointer: '' }])
  })

  test('full of keys costs no more than a second', async () => {
    const multikey = await exportKey(await generateKey('P-384'), 'multikey')
    const methods = Array.from({ length: 500 }, (_, at) => ({
      ...METHOD,
      id: `#${at}`,
      publicKeyMultibase: multikey,
    }))
    const start = performance.now()
    const { problems } = readDidDocument({ id: DID, verificationMethod: methods }, DID)
    expect(problems).toEqual([])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
