import { createPrivateKey, createPublicKey, sign as signInNode, verify as verifyInNode } from 'node:crypto'
import { inspect } from 'node:util'
import {
  exportKey,
  generateKey,
  importKey,
  jwkThumbprint,
  type Key,
  type KeyFormat,
  type KeyType,
  signerFor,
  verifySignature,
} from '@shirushi/vc'
import fc from 'fast-check'
import * as jose from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { CURVE_TYPES, RFC7515_P256, RFC8037_PRIVATE, secretPem, withByte } from './known-keys.ts'
import { hasSharedData, SHARED_DATA_ABSENT, sharedJson, sharedText } from './shared-data.ts'
import { describeSigner } from './signer-contract.ts'

const TYPES = [...CURVE_TYPES, 'RSA'] as const
const BYTES = new TextEncoder().encode('オープンバッジ')
const PUBLIC_FORMATS = ['jwk', 'multikey', 'did:key', 'spki'] as const
const PRIVATE_FORMATS = ['private-jwk', 'secret-multikey', 'pkcs8'] as const
const METHOD = 'did:web:uni.example#2026'

const formatsOf = <Format extends KeyFormat>(type: KeyType, formats: readonly Format[]): Format[] =>
  formats.filter((format) => type !== 'RSA' || !/multikey|did/.test(format))

const NODE_HASH = { Ed25519: null, 'P-256': 'sha256', 'P-384': 'sha384', RSA: 'sha256' } as const

/** Keys do the same on every engine. */
export function describeKeys(engine: string, { answersAtOnce }: { readonly answersAtOnce: boolean }): void {
  const keys = new Map<KeyType, Key>()
  const keyOf = (type: KeyType): Key => keys.get(type) ?? expect.fail('made beforehand')

  describe(engine, () => {
    beforeAll(async () => {
      for (const type of TYPES) keys.set(type, await generateKey(type, { modulusLength: 2048 }))
    })

    test('is the one that this file is about', async () => {
      const signature = signerFor(keyOf('Ed25519')).sign(BYTES)
      expect(signature instanceof Uint8Array).toBe(answersAtOnce)
      expect(await signature).toHaveLength(64)
    })

    describe.for(TYPES)('%s', (type) => {
      test('signs, and verifies with its public half', async () => {
        const key = keyOf(type)
        const signature = await signerFor(key, { verificationMethod: METHOD }).sign(BYTES)
        const open = await importKey(await exportKey(key, 'jwk'))
        expect([open.isPrivate, open.type, open.algorithm]).toEqual([false, type, key.algorithm])
        expect(await verifySignature(key, BYTES, signature)).toBe(true)
        expect(await verifySignature(open, BYTES, signature)).toBe(true)
        expect(await verifySignature(open, BYTES.subarray(1), signature)).toBe(false)
        expect(
          await verifySignature(await generateKey(type, { modulusLength: 2048 }), BYTES, signature),
        ).toBe(false)
      })

      test('takes no signature that is altered in any way', async () => {
        const signature = await signerFor(keyOf(type), { verificationMethod: METHOD }).sign(BYTES)
        const { length } = signature
        const wrong = [
          new Uint8Array(0),
          new Uint8Array(length),
          new Uint8Array(length).fill(255),
          signature.subarray(1),
          Uint8Array.from([...signature, 0]),
          ...Array.from({ length: length / 4 }, (_, at) =>
            withByte(signature, at * 4, (signature[at * 4] ?? 0) ^ 1),
          ),
        ]
        for (const one of wrong) expect(await verifySignature(keyOf(type), BYTES, one)).toBe(false)
      })

      test('is understood by Node, both ways', async () => {
        const signature = await signerFor(keyOf(type), { verificationMethod: METHOD }).sign(BYTES)
        const publicKey = createPublicKey(await exportKey(keyOf(type), 'spki'))
        const privateKey = createPrivateKey(await exportKey(keyOf(type), 'pkcs8'))
        const dsaEncoding = 'ieee-p1363'
        expect(verifyInNode(NODE_HASH[type], BYTES, { key: publicKey, dsaEncoding }, signature)).toBe(true)
        const theirs = signInNode(NODE_HASH[type], BYTES, { key: privateKey, dsaEncoding })
        expect(await verifySignature(keyOf(type), BYTES, theirs)).toBe(true)
        const der = signInNode(NODE_HASH[type], BYTES, { key: privateKey, dsaEncoding: 'der' })
        if (type.startsWith('P-')) expect(await verifySignature(keyOf(type), BYTES, der)).toBe(false)
      })

      test('is understood by jose, both ways', async () => {
        const { algorithm } = keyOf(type)
        const publicJwk = await exportKey(keyOf(type), 'jwk')
        const theirKeys = [
          await jose.importJWK(await exportKey(keyOf(type), 'private-jwk'), algorithm),
          await jose.importPKCS8(await exportKey(keyOf(type), 'pkcs8'), algorithm),
        ]
        for (const theirKey of theirKeys) {
          const jws = await new jose.CompactSign(BYTES).setProtectedHeader({ alg: algorithm }).sign(theirKey)
          const [header, payload, signature = ''] = jws.split('.')
          const input = Buffer.from(`${header}.${payload}`)
          expect(await verifySignature(keyOf(type), input, Buffer.from(signature, 'base64url'))).toBe(true)
        }
        const head = Buffer.from(JSON.stringify({ alg: algorithm })).toString('base64url')
        const input = `${head}.${Buffer.from(BYTES).toString('base64url')}`
        const ours = await signerFor(keyOf(type), { verificationMethod: METHOD }).sign(Buffer.from(input))
        const spki = await jose.importSPKI(await exportKey(keyOf(type), 'spki'), algorithm)
        const { payload } = await jose.compactVerify(
          `${input}.${Buffer.from(ours).toString('base64url')}`,
          spki,
        )
        expect([...payload]).toEqual([...BYTES])
        expect(await jwkThumbprint(keyOf(type))).toBe(await jose.calculateJwkThumbprint(publicJwk))
      })

      test('comes back from every format', async () => {
        const publicJwk = await exportKey(keyOf(type), 'jwk')
        const privateJwk = await exportKey(keyOf(type), 'private-jwk')
        for (const format of formatsOf(type, PUBLIC_FORMATS)) {
          const again = await importKey(await exportKey(keyOf(type), format))
          expect(again.isPrivate, format).toBe(false)
          expect(await exportKey(again, 'jwk'), format).toEqual(publicJwk)
        }
        for (const format of formatsOf(type, PRIVATE_FORMATS)) {
          const again = await importKey(await exportKey(keyOf(type), format))
          expect(again.isPrivate, format).toBe(true)
          expect(await exportKey(again, 'private-jwk'), format).toEqual(privateJwk)
        }
      })

      test('comes back from encrypted PEM, ours and that of Node, with the right passphrase only', async () => {
        const privateJwk = await exportKey(keyOf(type), 'private-jwk')
        const passphrase = 'ひみつ'
        const ours = await exportKey(keyOf(type), 'pkcs8', { passphrase })
        expect(createPrivateKey({ key: ours, passphrase }).export({ format: 'jwk' })).toEqual(privateJwk)
        const theirs = ['aes-256-cbc', 'aes-128-cbc'].map((cipher) =>
          createPrivateKey({ key: ours, passphrase }).export({
            format: 'pem',
            type: 'pkcs8',
            cipher,
            passphrase,
          }),
        )
        for (const pem of [ours, ...theirs.map(String)]) {
          expect(await exportKey(await importKey(pem, { passphrase }), 'private-jwk')).toEqual(privateJwk)
          await expect(importKey(pem)).rejects.toMatchObject({ fault: 'passphrase-missing' })
        }
        await expect(importKey(String(theirs[0]), { passphrase: 'x' })).rejects.toMatchObject({
          fault: 'passphrase-wrong',
        })
      })

      test('never shows its private half', async () => {
        const key = keyOf(type)
        const jwk: Readonly<Record<string, string>> = { ...(await exportKey(key, 'private-jwk')) }
        const signer = signerFor(key, { verificationMethod: METHOD })
        await signer.sign(BYTES)
        const error = await importKey({ ...jwk, x: 'AAAA', n: 'AAAA' }).catch((reason: unknown) => reason)
        const shown = [key, signer, error].map(
          (one) => `${inspect(one, { depth: 20, showHidden: true })} ${JSON.stringify(one)} ${String(one)}`,
        )
        const hex = Buffer.from(jwk['d'] ?? '', 'base64url').toString('hex')
        for (const text of shown) {
          for (const name of ['d', 'p', 'q', 'dp', 'dq', 'qi']) {
            if (jwk[name] !== undefined) expect(text).not.toContain(jwk[name])
          }
          expect(text).not.toContain(hex)
          expect(text).not.toMatch(/KeyObject|CryptoKey/)
        }
        expect(JSON.parse(JSON.stringify(key))).toEqual({ type, algorithm: key.algorithm, isPrivate: true })
      })

      describeSigner(`${type} of ours`, async () => ({
        signer: signerFor(keyOf(type), { verificationMethod: METHOD }),
        publicKey: await importKey(await exportKey(keyOf(type), 'jwk')),
      }))
    })

    test.for(CURVE_TYPES)(
      'any secret of %s has the public key that Node finds, in every format',
      async (type) => {
        await fc.assert(
          fc.asyncProperty(fc.uint8Array({ minLength: 48, maxLength: 48 }), async (random) => {
            // Below the order of each curve, and never zero.
            const secret = withByte(withByte(random, 0, (random[0] ?? 0) & 127), 31, 1)
            const { pem, jwk } = secretPem(type, secret)
            const key = await importKey(pem)
            expect(await exportKey(key, 'private-jwk')).toEqual(jwk)
            for (const format of [...PUBLIC_FORMATS, ...PRIVATE_FORMATS]) {
              const text = await exportKey(key, format)
              const again = await importKey(text)
              expect(await exportKey(again, format)).toEqual(text)
            }
          }),
          { numRuns: 25 },
        )
      },
    )

    test('reproduces RFC 8037: public key, thumbprint and signature', async () => {
      const key = await importKey(RFC8037_PRIVATE)
      expect(await jwkThumbprint(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
      const input = Buffer.from('eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc')
      expect(Buffer.from(await signerFor(key).sign(input)).toString('base64url')).toBe(
        'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
      )
    })

    test('verifies the signature of RFC 7515, A.3', async () => {
      const key = await importKey(RFC7515_P256)
      const input =
        'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ'
      const signature =
        'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q'
      expect(await verifySignature(key, Buffer.from(input), Buffer.from(signature, 'base64url'))).toBe(true)
    })

    test('has the thumbprint of RFC 7638, 3.1', async () => {
      const n =
        '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw'
      const key = await importKey({ kty: 'RSA', n, e: 'AQAB', alg: 'RS256', kid: '2011-04-29' })
      expect(await jwkThumbprint(key)).toBe('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs')
    })

    describe.skipIf(!hasSharedData)(
      `published keys${hasSharedData ? '' : ` (skipped: ${SHARED_DATA_ABSENT})`}`,
      () => {
        const pairs = (): readonly Record<string, string>[] =>
          [
            sharedJson('vc-di-eddsa/keyPair.json'),
            ...Object.values(sharedJson('vc-di-eddsa/proof-set-chain/multiKeyPairs.json') as object),
            sharedJson('vc-di-ecdsa/p256KeyPair.json'),
            sharedJson('vc-di-ecdsa/p384KeyPair.json'),
          ] as Record<string, string>[]

        test('the secret has the public key beside it, and both are written as they were', async () => {
          expect(pairs()).toHaveLength(7)
          for (const pair of pairs()) {
            const secret = pair['secretKeyMultibase'] ?? pair['privateKeyMultibase'] ?? ''
            const publicKeyMultibase = pair['publicKeyMultibase'] ?? ''
            const key = await importKey({ secretKeyMultibase: secret, publicKeyMultibase })
            expect(await exportKey(key, 'multikey')).toBe(publicKeyMultibase)
            expect(await exportKey(key, 'secret-multikey')).toBe(secret)
            expect(await exportKey(key, 'did:key')).toBe(`did:key:${publicKeyMultibase}`)
          }
        })

        const EDDSA = [
          ['eddsa-rdfc-2022', 'DataInt'],
          ['eddsa-jcs-2022', 'JCS'],
          ['Ed25519Signature2020', 'EdSig'],
        ] as const
        test.for(EDDSA)('%s: the hash is signed as published', async ([folder, suffix]) => {
          const file = (what: string): Buffer =>
            Buffer.from(sharedText(`vc-di-eddsa/${folder}/${what}${suffix}.txt`).trim(), 'hex')
          const key = await importKey(pairs()[0]?.['privateKeyMultibase'] ?? '')
          const signature = await signerFor(key).sign(file('combinedHash'))
          expect(Buffer.from(signature).toString('hex')).toBe(file('sigHex').toString('hex'))
        })

        const ECDSA = [
          ['ecdsa-rdfc-2019-p256', 'ECDSAP256', 'p256'],
          ['ecdsa-rdfc-2019-p384', 'ECDSAP384', 'p384'],
        ] as const
        test.for(ECDSA)('%s: the published signature of the hash holds', async ([folder, suffix, name]) => {
          const file = (what: string): Buffer =>
            Buffer.from(sharedText(`vc-di-ecdsa/${folder}/${what}${suffix}.txt`).trim(), 'hex')
          const { publicKeyMultibase } = sharedJson(`vc-di-ecdsa/${name}KeyPair.json`) as {
            publicKeyMultibase: string
          }
          const key = await importKey(publicKeyMultibase)
          expect(await verifySignature(key, file('combinedHash'), file('sigHex'))).toBe(true)
          expect(await verifySignature(key, file('docHash'), file('sigHex'))).toBe(false)
        })
      },
    )

    describeSigner('a KMS that answers later', async () => {
      const publicKey = await importKey(await exportKey(keyOf('P-256'), 'spki'))
      const key = createPrivateKey(await exportKey(keyOf('P-256'), 'pkcs8'))
      const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
        signInNode('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })
      return { signer: { algorithm: 'ES256', verificationMethod: METHOD, sign }, publicKey }
    })
  })
}
