import { isShirushiError } from '@shirushi/core/errors'
import { exportKey, generateKey, importKey, signerFor } from '@shirushi/vc'
import type { MalformedJwsError } from '@shirushi/vc/errors'
import {
  LARGEST_JWS,
  LARGEST_JWS_HEADER,
  LARGEST_JWS_SIGNATURE,
  parseJws,
  readJwsPayload,
  signJws,
  verifyJws,
} from '@shirushi/vc/jose'
import fc from 'fast-check'
import { CompactSign, compactVerify, importJWK } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { RFC7515_P256, RFC8037_PRIVATE } from './support/known-keys.ts'
import { KEY_TYPES, newPair, type Pair, segment, signed, token } from './support/tokens.ts'

const TEXT = '修了証 𠮷 "\u2028" \\ end'

const pairs = new Map<string, Pair>()

beforeAll(async () => {
  for (const type of KEY_TYPES) pairs.set(type, await newPair(type))
})

function pairOf(type: string): Pair {
  const pair = pairs.get(type)
  if (pair === undefined) throw new Error(`There is no key ${type}`)
  return pair
}

function faultOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (!isShirushiError(error)) throw error
    if (error.code !== 'ERR_VC_MALFORMED_JWS') return error.code
    const { fault, part } = error as MalformedJwsError
    return `${part}: ${fault}`
  }
  return 'read'
}

describe.for(KEY_TYPES)('a token of a key of the kind %s', (type) => {
  test('that was made here is verified by jose', async () => {
    const { key, signer } = pairOf(type)
    const jws = await signJws(TEXT, signer, { header: { typ: 'JWT', kid: '#鍵' } })
    const publicKey = await importJWK(await exportKey(key, 'jwk'), key.algorithm)
    const { payload, protectedHeader } = await compactVerify(jws, publicKey)
    expect(new TextDecoder().decode(payload)).toBe(TEXT)
    expect(protectedHeader).toEqual({ alg: key.algorithm, typ: 'JWT', kid: '#鍵' })
  })

  test('that jose made is verified here', async () => {
    const { key } = pairOf(type)
    const privateKey = await importJWK(await exportKey(key, 'private-jwk'), key.algorithm)
    const jws = await new CompactSign(new TextEncoder().encode(TEXT))
      .setProtectedHeader({ alg: key.algorithm })
      .sign(privateKey)
    expect(await verifyJws(jws, key)).toEqual({ outcome: 'verified' })
    expect(new TextDecoder().decode(parseJws(jws).payload)).toBe(TEXT)
  })

  test('does not hold under another key, whatever its kind', async () => {
    const jws = await signJws(TEXT, pairOf(type).signer)
    for (const other of KEY_TYPES) {
      const { key } = await newPair(other)
      const reason = other === type ? 'signature-wrong' : 'algorithm-differs'
      expect(await verifyJws(jws, key)).toEqual({ outcome: 'failed', reason })
    }
  })

  test('does not hold any more when one character is another', async () => {
    const { key, signer } = pairOf(type)
    const jws = await signJws('{"name":"修了"}', signer, { header: { kid: 'a' } })
    const position = fc.nat({ max: jws.length - 1 })
    const character = fc.constantFrom(...'ABCDwxyz0189-_.=+/ \nāあ')
    await fc.assert(
      fc.asyncProperty(position, character, async (at, other) => {
        fc.pre(jws[at] !== other)
        const { outcome } = await verifyJws(jws.slice(0, at) + other + jws.slice(at + 1), key)
        expect(outcome).toBe('failed')
      }),
      { numRuns: 150 },
    )
  })

  test('does not hold any more when its end is another', async () => {
    const { key, signer } = pairOf(type)
    const jws = await signJws(TEXT, signer)
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
      (character) => character !== jws.at(-1),
    )
    const ends = [...others.map((other) => jws.slice(0, -1) + other), jws.slice(0, -1), `${jws}A`, `${jws}=`]
    for (const end of ends) expect((await verifyJws(end, key)).outcome).toBe('failed')
  })
})

test.for(['Ed25519', 'RSA'] as const)('a key of the kind %s makes one token of one payload', async (type) => {
  const { signer } = pairOf(type)
  expect(await signJws(TEXT, signer)).toBe(await signJws(new TextEncoder().encode(TEXT), signer))
})

describe('published tokens', () => {
  test('RFC 8037, A.4: made and verified', async () => {
    const key = await importKey(RFC8037_PRIVATE)
    const jws =
      'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg'
    expect(await signJws('Example of Ed25519 signing', signerFor(key))).toBe(jws)
    expect(await verifyJws(jws, key)).toEqual({ outcome: 'verified' })
  })

  test('RFC 7515, A.2: verified', async () => {
    const key = await importKey({
      kty: 'RSA',
      n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
      e: 'AQAB',
    })
    const jws =
      'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw'
    expect(await verifyJws(jws, key)).toEqual({ outcome: 'verified' })
    expect(readJwsPayload(parseJws(jws))).toEqual({
      iss: 'joe',
      exp: 1300819380,
      'http://example.com/is_root': true,
    })
  })

  test('RFC 7515, A.3: verified', async () => {
    const key = await importKey(RFC7515_P256)
    const jws =
      'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q'
    expect(await verifyJws(jws, key)).toEqual({ outcome: 'verified' })
  })

  test('RFC 9864: Ed25519 is another name of EdDSA', async () => {
    const pair = pairOf('Ed25519')
    expect(await verifyJws(await signed({ alg: 'Ed25519' }, 'a', pair), pair.key)).toEqual({
      outcome: 'verified',
    })
  })
})

describe('a text that is no token', () => {
  const header = segment({ alg: 'EdDSA' })
  test.for([
    ['nothing', '', 'token: segments'],
    ['one segment', header, 'token: segments'],
    ['two segments', `${header}.YQ`, 'token: segments'],
    ['four segments', `${header}.YQ.YQ.YQ`, 'token: segments'],
    ['five segments: it is encrypted', `${header}.YQ.YQ.YQ.YQ`, 'token: segments'],
    ['dots only', '..', 'token: segments'],
    ['no header', '.YQ.YQ', 'token: segments'],
    ['a space in front', ` ${header}.YQ.YQ`, 'header: base64url'],
    ['a line feed behind', `${header}.YQ.YQ\n`, 'signature: base64url'],
    ['padding', `${header}.YQ==.YQ`, 'payload: base64url'],
    ['the other alphabet', `${header}.ab+/.YQ`, 'payload: base64url'],
    ['bits left over', `${header}.YR.YQ`, 'payload: base64url'],
    ['bits left over in the signature', `${header}.YQ.YR`, 'signature: base64url'],
    ['a header that is no JSON', token('{', 'a'), 'header: json'],
    ['a header that is a list', token('[]', 'a'), 'header: json'],
    ['a header that is a text', token('"EdDSA"', 'a'), 'header: json'],
    ['a header that is null', token('null', 'a'), 'header: json'],
    ['a header with something behind', token('{"alg":"EdDSA"}x', 'a'), 'header: json'],
    ['a header with a byte order mark', token('\ufeff{"alg":"EdDSA"}', 'a'), 'header: json'],
    ['a header with half of a pair', token('{"alg":"EdDSA","kid":"\\ud800"}', 'a'), 'header: json'],
    ['a header that is no UTF-8', token(Uint8Array.of(0x7b, 0xff, 0x7d), 'a'), 'header: utf-8'],
    ['a header in UTF-16', token(Buffer.from('{}', 'utf16le'), 'a'), 'header: json'],
    ['two algorithms', token('{"alg":"EdDSA","alg":"none"}', 'a'), 'header: duplicate-member'],
    [
      'two, one of them in disguise',
      token('{"alg":"EdDSA","\\u0061lg":"none"}', 'a'),
      'header: duplicate-member',
    ],
    ['two deep inside', token('{"alg":"EdDSA","jwk":{"x":1,"x":2}}', 'a'), 'header: duplicate-member'],
    [
      'a deep header',
      token(`{"alg":"EdDSA","a":${'['.repeat(9)}${']'.repeat(9)}}`, 'a'),
      'header: too-large',
    ],
    [
      'a header that is deep in an escaped way',
      token(`{"alg":"\\u0045dDSA","a":${'['.repeat(8)}${']'.repeat(8)}}`, 'a'),
      'header: too-large',
    ],
    ['a long header', `${'A'.repeat(LARGEST_JWS_HEADER + 1)}.YQ.YQ`, 'header: too-large'],
    ['a long signature', `${header}.YQ.${'A'.repeat(LARGEST_JWS_SIGNATURE + 1)}`, 'signature: too-large'],
    ['a long token', 'A'.repeat(LARGEST_JWS + 1), 'token: too-large'],
    ['many dots', '.'.repeat(1_000_000), 'token: segments'],
  ] as const)('%s', async ([, text, fault]) => {
    expect(faultOf(() => parseJws(text))).toBe(fault)
    expect(await verifyJws(text, pairOf('Ed25519').key)).toEqual({ outcome: 'failed', reason: 'malformed' })
  })

  test('neither is what is no text', async () => {
    for (const value of [undefined, null, 7, {}, ['a.b.c']]) {
      expect(faultOf(() => parseJws(value as never))).toBe('ERR_CORE_INVALID_ARGUMENT')
      await expect(verifyJws(value as never, pairOf('RSA').key)).rejects.toMatchObject({
        code: 'ERR_CORE_INVALID_ARGUMENT',
      })
    }
  })

  test('no text makes it throw anything else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(segment)), { maxLength: 5 }),
        (parts) => {
          expect(faultOf(() => parseJws(parts.join('.')))).toMatch(/^(?:read|\w+: [\w-]+)$/)
        },
      ),
    )
  })
})

describe('a token that is signed well, with a header that no token may have', () => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: RFC8037_PRIVATE.x }
  test.for([
    ['no algorithm', {}, 'algorithm-missing'],
    ['an algorithm that is no text', { alg: ['EdDSA'] }, 'algorithm-missing'],
    ['an algorithm that cannot be made a text', { alg: { toString: 'EdDSA' } }, 'algorithm-missing'],
    ['null', { alg: null }, 'algorithm-missing'],
    ['none', { alg: 'none' }, 'algorithm-none'],
    ['nOnE', { alg: 'nOnE' }, 'algorithm-none'],
    ['HS256', { alg: 'HS256' }, 'algorithm-symmetric'],
    ['hs512', { alg: 'hs512' }, 'algorithm-symmetric'],
    ['PS256', { alg: 'PS256' }, 'algorithm-unknown'],
    ['an algorithm in small letters', { alg: 'eddsa' }, 'algorithm-unknown'],
    ['an algorithm with a space', { alg: 'EdDSA ' }, 'algorithm-unknown'],
    ['a name of every object', { alg: 'constructor' }, 'algorithm-unknown'],
    ['__proto__', { alg: '__proto__' }, 'algorithm-unknown'],
    ['RS256, for another key', { alg: 'RS256' }, 'algorithm-differs'],
    ['ES256, for another key', { alg: 'ES256' }, 'algorithm-differs'],
    ['something critical', { alg: 'EdDSA', crit: ['exp'], exp: 1 }, 'critical-header'],
    ['b64 as critical', { alg: 'EdDSA', crit: ['b64'], b64: true }, 'critical-header'],
    ['nothing critical', { alg: 'EdDSA', crit: [] }, 'critical-header'],
    ['b64: false', { alg: 'EdDSA', b64: false }, 'payload-unencoded'],
    ['b64 that is no truth value', { alg: 'EdDSA', b64: 'true' }, 'payload-unencoded'],
    ['zip', { alg: 'EdDSA', zip: 'DEF' }, 'payload-compressed'],
    ['a private key', { alg: 'EdDSA', jwk: RFC8037_PRIVATE }, 'private-key-exposed'],
    ['a symmetric key', { alg: 'EdDSA', jwk: { kty: 'oct', k: 'YQ' } }, 'private-key-exposed'],
  ] as const)('%s', async ([, header, reason]) => {
    const pair = pairOf('Ed25519')
    expect(await verifyJws(await signed(header, 'a', pair), pair.key)).toEqual({ outcome: 'failed', reason })
  })

  test.for([
    ['an address of keys', { jku: 'http://169.254.169.254/' }, 'key-address-ignored', '/jku'],
    ['an address of certificates', { x5u: 'file:///etc/passwd' }, 'key-address-ignored', '/x5u'],
    ['certificates', { x5c: ['MII'] }, 'certificate-ignored', '/x5c'],
    ['a key identifier that is no text', { kid: 7 }, 'key-id-malformed', '/kid'],
    ['a key that is none', { jwk: 'z6Mk' }, 'key-malformed', '/jwk'],
  ] as const)('holds with %s, and says so', async ([, more, code, pointer]) => {
    const pair = pairOf('Ed25519')
    const jws = await signed({ alg: 'EdDSA', ...more }, 'a', pair)
    expect(parseJws(jws).problems).toEqual([{ code, pointer }])
    expect(await verifyJws(jws, pair.key)).toEqual({ outcome: 'verified' })
  })

  test('holds with a public key of somebody else, which is not used', async () => {
    const pair = pairOf('Ed25519')
    expect(await verifyJws(await signed({ alg: 'EdDSA', jwk }, 'a', pair), pair.key)).toEqual({
      outcome: 'verified',
    })
    const forged = await signed({ alg: 'EdDSA', jwk: await exportKey(pair.key, 'jwk') }, 'a', pair)
    const { key } = await newPair('Ed25519')
    expect(await verifyJws(forged, key)).toEqual({ outcome: 'failed', reason: 'signature-wrong' })
  })

  test('a member named __proto__ is no member of every object', async () => {
    const pair = pairOf('Ed25519')
    const jws = await signed('{"alg":"EdDSA","__proto__":{"b64":false,"crit":["a"]}}', 'a', pair)
    expect(await verifyJws(jws, pair.key)).toEqual({ outcome: 'verified' })
  })
})

describe('the payload as JSON', () => {
  const read = (payload: unknown) => readJwsPayload(parseJws(token({ alg: 'EdDSA' }, payload)))

  test.for([
    ['no JSON', '{"a":1', 'payload: json'],
    ['a list', '[]', 'payload: json'],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'payload: utf-8'],
    ['Latin-1', Buffer.from('{"a":"é"}', 'latin1'), 'payload: utf-8'],
    ['a byte order mark', '\ufeff{}', 'payload: json'],
    ['a member twice', '{"a":1,"a":1}', 'payload: duplicate-member'],
    ['a number beyond doubles', '{"a":1e999}', 'payload: json'],
    ['too deep', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, 'payload: too-large'],
    ['bottomless', `{"a":${'['.repeat(500_000)}`, 'payload: too-large'],
    ['half of a pair', '{"a":"\\udc00"}', 'payload: json'],
  ] as const)('%s is refused', ([, payload, fault]) => {
    expect(faultOf(() => read(payload))).toBe(fault)
  })

  test('is exactly what was signed', () => {
    const text = '{ "b": 1.0, "a": "\\u4fee了", "__proto__": {"c": null} }'
    expect(read(text)).toEqual(JSON.parse(text))
    expect(Object.keys(read(text))).toEqual(['b', 'a', '__proto__'])
  })

  test('may be empty bytes, which are no JSON', async () => {
    const pair = pairOf('Ed25519')
    const jws = await signJws('', pair.signer)
    expect(await verifyJws(jws, pair.key)).toEqual({ outcome: 'verified' })
    expect(faultOf(() => readJwsPayload(parseJws(jws)))).toBe('payload: json')
  })
})

describe('what cannot be signed', () => {
  const codeOf = async (...args: Parameters<typeof signJws>): Promise<unknown> =>
    signJws(...args).then(
      () => 'signed',
      (error: unknown) => (isShirushiError(error) ? error.code : error),
    )

  test.for([
    ['another algorithm', { alg: 'none' }],
    ['something critical', { crit: ['exp'] }],
    ['b64: false', { b64: false }],
    ['zip', { zip: 'DEF' }],
    ['a private key', { jwk: RFC8037_PRIVATE }],
    ['a key identifier that is no text', { kid: 7 }],
    ['something that is no JSON', { iat: 1n }],
    ['a date', { iat: new Date(0) }],
    ['half of a pair', { kid: '\ud800' }],
  ] as const)('a header with %s', async ([, header]) => {
    expect(await codeOf('a', pairOf('Ed25519').signer, { header })).toBe('ERR_CORE_INVALID_ARGUMENT')
  })

  test('a payload that is neither bytes nor well-formed text', async () => {
    for (const payload of ['\ud800', undefined, { a: 1 }, [1, 2]]) {
      expect(await codeOf(payload as never, pairOf('Ed25519').signer)).toBe('ERR_CORE_INVALID_ARGUMENT')
    }
  })

  test('with a signer that does not keep its contract', async () => {
    const { signer } = pairOf('P-256')
    const wrong = [
      undefined,
      {},
      { ...signer, algorithm: 'HS256' },
      { ...signer, sign: () => new Uint8Array(71) },
      { ...signer, sign: () => 'signature' },
      { ...signer, algorithm: 'RS256' },
    ]
    for (const one of wrong) expect(await codeOf('a', one as never)).toBe('ERR_CORE_INVALID_ARGUMENT')
  })

  test('what the signer throws comes through', async () => {
    const away = new Error('The KMS is away')
    const signer = { ...pairOf('RSA').signer, sign: () => Promise.reject(away) }
    await expect(signJws('a', signer)).rejects.toBe(away)
  })
})

test('an address of keys may be written', async () => {
  const { signer } = pairOf('Ed25519')
  const header = { jku: 'https://university.example/jwks.json' }
  expect(parseJws(await signJws('a', signer, { header })).header).toEqual({ alg: 'EdDSA', ...header })
})

test('a key that is none of ours is a bug of the caller', async () => {
  const { key } = pairOf('Ed25519')
  for (const other of [{ ...key }, undefined, 'z6Mk']) {
    await expect(verifyJws('a', other as never)).rejects.toMatchObject({ code: 'ERR_CORE_INVALID_ARGUMENT' })
  }
})

test('a public key verifies what its private half signed', async () => {
  const key = await generateKey('P-384')
  const publicKey = await importKey(await exportKey(key, 'jwk'))
  expect(await verifyJws(await signJws('a', signerFor(key)), publicKey)).toEqual({ outcome: 'verified' })
})
