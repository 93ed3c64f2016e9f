import { isShirushiError } from '@shirushi/core/errors'
import {
  exportKey,
  generateKey,
  importKey,
  type Key,
  type KeyInput,
  signerFor,
  verifySignature,
} from '@shirushi/vc'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { CURVE_TYPES, RFC7515_P256, RFC8037_PRIVATE, rsaByNode } from './known-keys.ts'

const DOCUMENTED = ['ERR_VC_INVALID_KEY', 'ERR_CORE_INVALID_ARGUMENT']
const { d: _, ...RFC8037_PUBLIC } = RFC8037_PRIVATE
const { d: __, ...P256_PUBLIC } = RFC7515_P256
const P384_PUBLIC_MULTIKEY = 'z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ'
const MEGABYTE = 2 ** 20

/** What came out: a key, or the code of a documented error. Anything else fails the test. */
async function answer(input: unknown, passphrase?: string): Promise<Key | string> {
  try {
    return await importKey(input as KeyInput, passphrase === undefined ? {} : { passphrase })
  } catch (error) {
    if (!isShirushiError(error)) throw error
    expect(DOCUMENTED).toContain(error.code)
    return 'fault' in error ? String(error.fault) : error.code
  }
}

const base64url = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url')
const didJwk = (text: string): string => `did:jwk:${Buffer.from(text).toString('base64url')}`
const ed25519 = (hex: string): object => ({ kty: 'OKP', crv: 'Ed25519', x: base64url(hex) })
const zeros = (count: number): string => '00'.repeat(count)
const pem = (label: string, hex: string): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(hex, 'hex').toString('base64')}\n-----END ${label}-----\n`

const PASSPHRASE_HEAD = '06092a864886f70d01050d'

/** PBES2 with so many rounds, as hexadecimal of four bytes. */
function encryptedWith(rounds: string, prf: string): string {
  const sequence = (...parts: string[]): string => {
    const content = parts.join('')
    return `30${(content.length / 2).toString(16).padStart(2, '0')}${content}`
  }
  const derivation = sequence(`0408${zeros(8)}`, `0204${rounds}`, prf)
  const kdf = sequence('06092a864886f70d01050c', derivation)
  const cipher = sequence('060960864801650304012a', `0410${zeros(16)}`)
  return sequence(sequence(PASSPHRASE_HEAD, sequence(kdf, cipher)), `0410${zeros(16)}`)
}

const HMAC_SHA256 = '300c06082a864886f70d02090500'

const ROWS: readonly (readonly [what: string, input: unknown, fault: string])[] = [
  ['nothing', '', 'malformed'],
  ['null', null, 'ERR_CORE_INVALID_ARGUMENT'],
  ['a number', 7, 'ERR_CORE_INVALID_ARGUMENT'],
  ['an empty object', {}, 'malformed'],
  ['a list', [], 'malformed'],
  ['members from a prototype', Object.create(RFC8037_PUBLIC), 'malformed'],
  ['a symmetric key', { kty: 'oct', k: 'AAAA' }, 'unsupported'],
  ['an X25519 key', { ...RFC8037_PUBLIC, crv: 'X25519' }, 'unsupported'],
  ['a secp256k1 key', { ...P256_PUBLIC, crv: 'secp256k1' }, 'unsupported'],
  ['a P-521 key', { ...P256_PUBLIC, crv: 'P-521' }, 'unsupported'],
  ['Ed25519 as a curve of NIST', { ...P256_PUBLIC, crv: 'Ed25519' }, 'unsupported'],
  ['P-256 under the name of P-384', { ...P256_PUBLIC, crv: 'P-384' }, 'malformed'],
  ['P-256 without y', { ...P256_PUBLIC, y: undefined }, 'malformed'],
  ['P-256 with x for y', { ...P256_PUBLIC, y: P256_PUBLIC.x }, 'not-on-curve'],
  ['P-256 at zero', { ...P256_PUBLIC, x: base64url(zeros(32)), y: base64url(zeros(32)) }, 'not-on-curve'],
  ['a coordinate one byte short', { ...P256_PUBLIC, x: P256_PUBLIC.x.slice(0, -2) }, 'malformed'],
  ['base64 with padding', { ...RFC8037_PUBLIC, x: `${RFC8037_PUBLIC.x}=` }, 'malformed'],
  ['bits that stand for nothing', { ...RFC8037_PUBLIC, x: RFC8037_PUBLIC.x.replace(/o$/, 'p') }, 'malformed'],
  ['a number as x', { ...RFC8037_PUBLIC, x: 7 }, 'malformed'],
  ['null as the secret', { ...RFC8037_PUBLIC, d: null }, 'malformed'],
  ['the secret of another key', { ...RFC7515_P256, d: RFC8037_PRIVATE.d }, 'halves-differ'],
  [
    'the public half of another key',
    { ...RFC8037_PRIVATE, x: P256_PUBLIC.x.replace(/U$/, 'U') },
    'not-on-curve',
  ],
  ['a secret of zero', { ...RFC7515_P256, d: base64url(zeros(32)) }, 'malformed'],
  [
    'a secret as large as the order',
    { ...RFC7515_P256, d: base64url('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551') },
    'malformed',
  ],
  ['another algorithm', { ...P256_PUBLIC, alg: 'ES384' }, 'unsupported'],
  ['HMAC as algorithm', { ...RFC8037_PUBLIC, alg: 'HS256' }, 'unsupported'],
  ['a key to encrypt', { ...P256_PUBLIC, use: 'enc' }, 'unsupported'],
  ['a key to agree on others', { ...P256_PUBLIC, key_ops: ['deriveKey'] }, 'unsupported'],
  ['uses that are no list', { ...P256_PUBLIC, key_ops: 'verify' }, 'malformed'],
  ['a point of order one', ed25519(`01${zeros(31)}`), 'not-on-curve'],
  ['a point of order two', ed25519(`ec${'ff'.repeat(30)}7f`), 'not-on-curve'],
  ['a point of order four', ed25519(zeros(32)), 'not-on-curve'],
  ['a point of order four, odd', ed25519(`${zeros(31)}80`), 'not-on-curve'],
  [
    'a point of order eight',
    ed25519('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
    'not-on-curve',
  ],
  [
    'its negative',
    ed25519('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
    'not-on-curve',
  ],
  [
    'one with another sign',
    ed25519('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'),
    'not-on-curve',
  ],
  ['a number beyond the field', ed25519(`f0${'ff'.repeat(30)}7f`), 'not-on-curve'],
  ['a y without a point', ed25519(`02${zeros(31)}`), 'not-on-curve'],
  [
    'a Multikey of RSA',
    'z4MXj1wBzi9jUstyPMS4jQqB6KdJaiatPkAtVtGc6bQEQEEsKTic4G7Rou3iBf9vPmT5dbkm9qsZ',
    'unsupported',
  ],
  ['a Multikey cut short', P384_PUBLIC_MULTIKEY.slice(0, -1), 'unsupported'],
  ['a Multikey in base64url', `u${P384_PUBLIC_MULTIKEY.slice(1)}`, 'malformed'],
  ['a Multikey with a letter that is none', P384_PUBLIC_MULTIKEY.replace('k', '0'), 'malformed'],
  ['a Multikey of zeros', `z${'1'.repeat(48)}`, 'unsupported'],
  ['a secret as the public Multikey', { publicKeyMultibase: 7 }, 'malformed'],
  ['a JWK that is a text', { publicKeyJwk: 'x' }, 'malformed'],
  ['a JWK that is a list', { publicKeyJwk: [] }, 'unsupported'],
  ['a private JWK as the public one', { publicKeyJwk: RFC8037_PRIVATE }, 'malformed'],
  ['a public JWK as the private one', { secretKeyJwk: RFC8037_PUBLIC }, 'malformed'],
  [
    'a private JWK under two names',
    { secretKeyJwk: RFC8037_PRIVATE, privateKeyJwk: RFC8037_PRIVATE },
    'malformed',
  ],
  ['two JWKs of two kinds', { publicKeyJwk: P256_PUBLIC, secretKeyJwk: RFC8037_PRIVATE }, 'halves-differ'],
  ['a did:jwk with nothing', 'did:jwk:', 'malformed'],
  ['a did:jwk that is not base64url', 'did:jwk:e30=', 'malformed'],
  ['a did:jwk of no JSON', didJwk('{'), 'malformed'],
  ['a did:jwk of a list', didJwk('[]'), 'malformed'],
  ['a did:jwk that is not UTF-8', 'did:jwk:_w', 'malformed'],
  ['a did:jwk of a private key', didJwk(JSON.stringify(RFC8037_PRIVATE)), 'malformed'],
  ['a did:jwk for encryption', didJwk(JSON.stringify({ ...RFC8037_PUBLIC, use: 'enc' })), 'unsupported'],
  ['a did:jwk with another fragment', `${didJwk(JSON.stringify(RFC8037_PUBLIC))}#1`, 'malformed'],
  ['a did:jwk with two fragments', `${didJwk(JSON.stringify(RFC8037_PUBLIC))}#0#0`, 'malformed'],
  ['an endless did:jwk', `did:jwk:${'A'.repeat(MEGABYTE)}`, 'malformed'],
  ['a did:web', 'did:web:uni.example', 'malformed'],
  ['a did:key with nothing', 'did:key:', 'malformed'],
  [
    'a did:key with the fragment of another',
    `did:key:${P384_PUBLIC_MULTIKEY}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2`,
    'malformed',
  ],
  ['a did:key with two fragments', `did:key:${P384_PUBLIC_MULTIKEY}#${P384_PUBLIC_MULTIKEY}#x`, 'malformed'],
  ['a did:key of a secret', 'did:key:z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN', 'malformed'],
  ['a certificate', pem('CERTIFICATE', '3000'), 'unsupported'],
  ['PKCS#1', pem('RSA PRIVATE KEY', '3000'), 'unsupported'],
  ['SPKI that is empty', pem('PUBLIC KEY', ''), 'malformed'],
  ['SPKI of X25519', pem('PUBLIC KEY', `302a300506032b656e032100${zeros(32)}`), 'unsupported'],
  [
    'SPKI with a tail',
    pem(
      'PUBLIC KEY',
      `302a300506032b6570032100d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00`,
    ),
    'malformed',
  ],
  ['lengths of four bytes', pem('PUBLIC KEY', '308400000002'), 'malformed'],
  ['a length without end', pem('PUBLIC KEY', '3080'), 'malformed'],
  ['two keys in one', `${pem('PUBLIC KEY', '3000')}${pem('PUBLIC KEY', '3000')}`, 'malformed'],
  ['labels that differ', pem('PUBLIC KEY', '3000').replace('END PUBLIC', 'END PRIVATE'), 'malformed'],
  [
    'rounds that take hours',
    pem('ENCRYPTED PRIVATE KEY', encryptedWith('7fffffff', HMAC_SHA256)),
    'unsupported',
  ],
  [
    'rounds just beyond the limit',
    pem('ENCRYPTED PRIVATE KEY', encryptedWith('004c4b41', HMAC_SHA256).replace('0204004c', '0204014c')),
    'unsupported',
  ],
  ['an old encryption', pem('ENCRYPTED PRIVATE KEY', '300d300906072a864886f70d010400'), 'unsupported'],
  ['a megabyte of z', 'z'.repeat(MEGABYTE), 'malformed'],
  ['a megabyte of did:key', `did:key:${'z'.repeat(MEGABYTE)}`, 'malformed'],
  ['a megabyte of #', `did:key:${'#'.repeat(MEGABYTE)}`, 'malformed'],
  ['a megabyte of PEM', pem('PUBLIC KEY', zeros(MEGABYTE)), 'malformed'],
  ['a megabyte of white space', ' '.repeat(MEGABYTE), 'malformed'],
  ['a megabyte of lines', `-----BEGIN PUBLIC KEY-----${'\n'.repeat(MEGABYTE)}`, 'malformed'],
  ['a megabyte of x', { ...RFC8037_PUBLIC, x: 'A'.repeat(MEGABYTE) }, 'malformed'],
  ['a megabyte of n', { kty: 'RSA', n: 'A'.repeat(MEGABYTE), e: 'AQAB' }, 'malformed'],
]

/** What nobody should be able to do with what he hands in as a key. */
export function describeHostileKeys(engine: string): void {
  describe(`hostile keys, on ${engine}`, () => {
    const rsa = rsaByNode(2048)

    test.for(ROWS)('%s is refused', async ([, input, fault]) => {
      expect(await answer(input, 'secret')).toBe(fault)
    })

    test('members that say nothing about the key are passed over', async () => {
      const more = {
        kid: '1',
        x5u: 'https://evil.example',
        __proto__: null,
        toString: 7,
        use: 'sig',
        alg: 'EdDSA',
      }
      expect(await answer({ ...RFC8037_PUBLIC, ...more, key_ops: ['verify'] })).toMatchObject({
        isPrivate: false,
      })
      const bare = Object.assign(
        Object.create(null),
        RFC8037_PRIVATE,
        JSON.parse('{"__proto__":{"kty":"RSA"}}'),
      )
      expect(await answer(bare)).toMatchObject({ type: 'Ed25519', isPrivate: true })
    })

    test('getters and proxies that throw are refused like anything else', async () => {
      const fail = (): never => {
        throw new TypeError('gotcha')
      }
      const { proxy, revoke } = Proxy.revocable([], {})
      revoke()
      const inputs = [
        new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail, has: fail }),
        proxy,
        Object.defineProperty({ crv: 'Ed25519' }, 'kty', { get: fail, enumerable: true }),
        { ...RFC8037_PUBLIC, key_ops: proxy },
      ]
      for (const input of inputs) expect(await answer(input)).toBe('malformed')
    })

    test('RSA below 2048 bits is too weak, above 8192 too large', async () => {
      expect(await answer(rsaByNode(1024))).toBe('too-weak')
      expect(await answer(rsaByNode(2040))).toBe('too-weak')
      expect(await answer(rsa)).toMatchObject({ type: 'RSA', isPrivate: true })
      const large = Buffer.alloc(1025, 255)
      expect(await answer({ kty: 'RSA', n: large.toString('base64url'), e: 'AQAB' })).toBe('too-large')
      const n = large.subarray(1).toString('base64url')
      expect(await answer({ kty: 'RSA', n, e: 'AQAB' })).toMatchObject({ type: 'RSA', isPrivate: false })
      expect(await answer({ kty: 'RSA', n: Buffer.alloc(256, 254).toString('base64url'), e: 'AQAB' })).toBe(
        'malformed',
      )
    })

    test.for(['AQ', 'Ag', 'AA', '', 'AQAAAAE', 'AQAA'])('an RSA exponent of %s is refused', async (e) => {
      expect(await answer({ kty: 'RSA', n: rsa.n, e })).toBe('malformed')
    })

    test.for(['d', 'p', 'q', 'dp', 'dq', 'qi'] as const)('RSA with another %s is refused', async (name) => {
      const bytes = Buffer.from(rsa[name] ?? '', 'base64url')
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 2
      expect(await answer({ ...rsa, [name]: bytes.toString('base64url') })).toBe('halves-differ')
      expect(await answer({ ...rsa, [name]: 'AA' })).toBe('halves-differ')
      expect(await answer({ ...rsa, [name]: undefined })).toBe('malformed')
    })

    test('more than two primes are not used', async () => {
      expect(await answer({ ...rsa, oth: [] })).toBe('unsupported')
    })

    test('a pair of JWKs has to be one key', async () => {
      for (const type of ['Ed25519', 'P-256', 'RSA'] as const) {
        const [a, b] = [
          await generateKey(type, { modulusLength: 2048 }),
          await generateKey(type, { modulusLength: 2048 }),
        ]
        const secretKeyJwk = await exportKey(a, 'private-jwk')
        const publicKeyJwk = await exportKey(a, 'jwk')
        expect(await answer({ secretKeyJwk, publicKeyJwk })).toMatchObject({ isPrivate: true, type })
        expect(await answer({ privateKeyJwk: secretKeyJwk })).toMatchObject({ isPrivate: true, type })
        expect(await answer({ publicKeyJwk })).toMatchObject({ isPrivate: false, type })
        expect(await answer({ secretKeyJwk, publicKeyJwk: await exportKey(b, 'jwk') })).toBe('halves-differ')
      }
    })

    test('a pair of Multikeys has to be one key', async () => {
      const [a, b] = [await generateKey('Ed25519'), await generateKey('Ed25519')]
      const other = await generateKey('P-256')
      const secretKeyMultibase = await exportKey(a, 'secret-multikey')
      const pair = async (key: Key): Promise<object> => ({
        secretKeyMultibase,
        publicKeyMultibase: await exportKey(key, 'multikey'),
      })
      expect(await answer(await pair(a))).toMatchObject({ isPrivate: true })
      expect(await answer(await pair(b))).toBe('halves-differ')
      expect(await answer(await pair(other))).toBe('halves-differ')
      expect(await answer({ publicKeyMultibase: secretKeyMultibase, secretKeyMultibase })).toBe('malformed')
      expect(await answer({ secretKeyMultibase: await exportKey(a, 'multikey') })).toBe('malformed')
    })

    describe('damage', () => {
      const texts: string[] = []

      beforeAll(async () => {
        for (const type of CURVE_TYPES) {
          const key = await generateKey(type)
          for (const format of ['multikey', 'did:key', 'spki', 'secret-multikey', 'pkcs8'] as const) {
            texts.push(await exportKey(key, format))
          }
        }
        const key = await importKey({ ...rsa })
        for (const format of ['spki', 'pkcs8'] as const) texts.push(await exportKey(key, format))
      })

      test('to a text gives a key or a documented error', async () => {
        const change = fc.record({
          which: fc.nat(),
          at: fc.nat(),
          take: fc.nat(3),
          put: fc.string({ maxLength: 3 }),
        })
        const property = fc.asyncProperty(change, async ({ which, at, take, put }) => {
          const text = texts[which % texts.length] ?? ''
          const from = at % text.length
          await answer(text.slice(0, from) + put + text.slice(from + take))
          await answer(text.slice(0, from))
        })
        await fc.assert(property, { numRuns: 300 })
      })

      test('to the bytes of a PEM gives a key or a documented error', async () => {
        const pems = texts.filter((text) => text.startsWith('-----'))
        const change = fc.record({ which: fc.nat(), at: fc.nat(), byte: fc.nat(255) })
        const property = fc.asyncProperty(change, async ({ which, at, byte }) => {
          const [first = '', ...lines] = (pems[which % pems.length] ?? '').trim().split('\n')
          const bytes = Buffer.from(lines.slice(0, -1).join(''), 'base64')
          bytes[at % Math.min(bytes.length, 60)] = byte
          await answer([first, bytes.toString('base64'), lines.at(-1)].join('\n'))
        })
        await fc.assert(property, { numRuns: 300 })
      })

      test('anything at all gives a key or a documented error', async () => {
        const member = fc.constantFrom(
          'kty',
          'crv',
          'x',
          'y',
          'd',
          'n',
          'e',
          'alg',
          'key_ops',
          'publicKeyMultibase',
        )
        const objects = fc.dictionary(
          member,
          fc.oneof(fc.anything(), fc.constantFrom('EC', 'RSA', 'OKP', 'P-256')),
        )
        const property = fc.asyncProperty(fc.oneof(objects, fc.anything(), fc.string()), async (input) => {
          expect(await answer(input)).toBeTypeOf('string')
        })
        await fc.assert(property, { numRuns: 300 })
      })
    })

    test('a signature of any bytes and length is false, never an error', async () => {
      const key = await generateKey('P-256')
      const property = fc.asyncProperty(fc.uint8Array({ maxLength: 70 }), async (signature) => {
        expect(await verifySignature(key, Uint8Array.of(1), signature)).toBe(false)
      })
      await fc.assert(property, { numRuns: 50 })
    })

    test('what a key cannot do is said', async () => {
      const key = await importKey(RFC8037_PRIVATE)
      const open = await importKey(RFC8037_PUBLIC)
      const forRsa = await importKey({ ...rsa })
      const unsuitable = { code: 'ERR_VC_KEY_NOT_SUITABLE' }
      for (const format of ['private-jwk', 'secret-multikey', 'pkcs8'] as const) {
        await expect(exportKey(open, format)).rejects.toMatchObject(unsuitable)
      }
      for (const format of ['multikey', 'did:key', 'secret-multikey'] as const) {
        await expect(exportKey(forRsa, format)).rejects.toMatchObject(unsuitable)
      }
      expect(() => signerFor(open)).toThrow(expect.objectContaining(unsuitable))
      expect(() => signerFor(forRsa)).toThrow(expect.objectContaining(unsuitable))
      expect(signerFor(key).verificationMethod).toBe(
        'did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw#z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
      )
    })

    test('a misused argument is a bug in the caller', async () => {
      const key = await importKey(RFC8037_PRIVATE)
      const invalid = (argument: string): object => ({ code: 'ERR_CORE_INVALID_ARGUMENT', argument })
      const bytes = new Uint8Array(1)
      const text = 'text' as unknown as Uint8Array
      await expect(generateKey('P-521' as never)).rejects.toMatchObject(invalid('type'))
      await expect(generateKey('constructor' as never)).rejects.toMatchObject(invalid('type'))
      for (const modulusLength of [2047, 2040, 8200, Number.NaN, 2052]) {
        const made = generateKey('RSA', { modulusLength })
        await expect(made).rejects.toMatchObject(invalid('options.modulusLength'))
      }
      await expect(exportKey(key, 'pem' as never)).rejects.toMatchObject(invalid('format'))
      await expect(exportKey({ ...key }, 'jwk')).rejects.toMatchObject(invalid('key'))
      await expect(exportKey(key, 'pkcs8', { passphrase: '' })).rejects.toMatchObject(
        invalid('options.passphrase'),
      )
      await expect(exportKey(key, 'jwk', { passphrase: 'x' })).rejects.toMatchObject(
        invalid('options.passphrase'),
      )
      await expect(importKey('z', { passphrase: 7 as never })).rejects.toMatchObject(
        invalid('options.passphrase'),
      )
      await expect(verifySignature(key, text, bytes)).rejects.toMatchObject(invalid('bytes'))
      await expect(verifySignature(key, bytes, text)).rejects.toMatchObject(invalid('signature'))
      expect(() => signerFor(key).sign(text)).toThrow(expect.objectContaining(invalid('bytes')))
      const other = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
      for (const verificationMethod of [
        '',
        '#key',
        'https://a b',
        'x',
        other,
        `${other}#${other.slice(8)}`,
      ]) {
        expect(() => signerFor(key, { verificationMethod })).toThrow(
          expect.objectContaining(invalid('options.verificationMethod')),
        )
      }
    })
  })
}
