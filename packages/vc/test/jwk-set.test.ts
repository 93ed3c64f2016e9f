import { exportKey, generateKey, jwkSetFor, jwkThumbprint } from '@shirushi/vc'
import { findJwk, parseJwkSet } from '@shirushi/vc/did'
import fc from 'fast-check'
import * as jose from 'jose'
import { describe, expect, test } from 'vitest'
import { RFC7515_P256, RFC8037_PRIVATE } from './support/known-keys.ts'

const { d: _, ...ED25519 } = RFC8037_PRIVATE
const { d: __, ...P256 } = RFC7515_P256

describe('a JWK Set', () => {
  test('holds the public halves of keys, named by their thumbprints', async () => {
    const [a, b] = [await generateKey('Ed25519'), await generateKey('RSA', { modulusLength: 2048 })]
    const set = await jwkSetFor([a, { key: b, kid: '2026' }])
    expect(set).toEqual({
      keys: [
        { ...(await exportKey(a, 'jwk')), kid: await jwkThumbprint(a), alg: 'EdDSA', use: 'sig' },
        { ...(await exportKey(b, 'jwk')), kid: '2026', alg: 'RS256', use: 'sig' },
      ],
    })
    const lookUp = jose.createLocalJWKSet({ keys: set.keys.map((key) => ({ ...key })) })
    expect(await lookUp({ alg: 'RS256', kid: '2026' })).toMatchObject({ type: 'public' })
    const parsed = await parseJwkSet(JSON.parse(JSON.stringify(set)))
    expect(parsed.problems).toEqual([])
    const found = findJwk(parsed, '2026')
    if (found.outcome !== 'found') expect.fail(found.reason)
    expect(await exportKey(found.key, 'jwk')).toEqual(await exportKey(b, 'jwk'))
    expect(findJwk(parsed, 'x')).toEqual({ outcome: 'not-found', reason: 'kid-unknown' })
    expect(await jwkSetFor(a)).toEqual({ keys: [set.keys[0]] })
  })

  test('with two keys of one name, or a name that is none, is a bug in the caller, so it throws', async () => {
    const key = await generateKey('P-256')
    for (const keys of [[key, key], [{ key, kid: '' }], [{ key, kid: 7 }]]) {
      await expect(jwkSetFor(keys as never)).rejects.toMatchObject({ argument: 'keys' })
    }
    await expect(jwkSetFor(null as never)).rejects.toMatchObject({ argument: 'key' })
  })

  test('is read without the keys that cannot be used', async () => {
    const keys = [
      { ...ED25519, kid: 'a' },
      null,
      { ...P256, d: 'x' },
      { kty: 'oct', k: 'AAAA' },
      { ...P256, use: 'enc' },
      { ...P256, crv: 'secp256k1' },
      { ...P256, x: P256.y },
      { ...P256, kid: 7 },
      { publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2' },
      P256,
    ]
    const { keys: read, problems } = await parseJwkSet({ keys })
    expect(read.map(({ kid, key }) => [kid, key.type])).toEqual([
      ['a', 'Ed25519'],
      [undefined, 'P-256'],
    ])
    expect(problems.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual([
      '/keys/1 key-malformed',
      '/keys/2 private-key-published',
      '/keys/3 private-key-published',
      '/keys/4 key-type-unsupported',
      '/keys/5 key-type-unsupported',
      '/keys/6 key-malformed',
      '/keys/7 key-malformed',
      '/keys/8 key-malformed',
    ])
  })

  test('with two usable keys of one name has neither', async () => {
    const set = await parseJwkSet({
      keys: [
        { ...ED25519, kid: 'a' },
        { ...P256, kid: 'a' },
      ],
    })
    expect(findJwk(set, 'a')).toEqual({ outcome: 'not-found', reason: 'kid-ambiguous' })
  })

  test.for([
    ['nothing', null, 'set-malformed'],
    ['a list', [], 'set-malformed'],
    ['no keys', {}, 'set-malformed'],
    ['keys that are an object', { keys: {} }, 'set-malformed'],
    ['keys of a prototype', Object.create({ keys: [ED25519] }), 'set-malformed'],
    ['too many keys', { keys: new Array(101).fill(ED25519) }, 'set-too-large'],
  ])('is not %s', async ([, value, code]) => {
    expect(await parseJwkSet(value)).toEqual({ keys: [], problems: [{ code, pointer: '' }] })
  })

  test('never throws, whatever it holds', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.jsonValue(), { maxLength: 5 }),
      fc.jsonValue(),
      async (keys, other) => {
        const { keys: read, problems } = await parseJwkSet({ keys: [...keys, { ...ED25519, kid: other }] })
        expect(read.length + problems.length).toBe(keys.length + 1)
        await parseJwkSet(other)
      },
    )
    await fc.assert(property, { numRuns: 100 })
  })
})
