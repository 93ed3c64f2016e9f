import { createHash, createPublicKey, verify } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { importKey, verifySignature } from '@shirushi/vc'
import { describe, expect, test } from 'vitest'

const { Point } = ed25519
const { ORDER } = Point.Fn
const P = 2n ** 255n - 19n
const SECRET = 1_234_567_890_123_456_789n
const NONCE = 987_654_321_987_654_321n
/** A point of order eight, and so the root of all that is small. */
const EIGHT = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')

type EdwardsPoint = typeof EIGHT

const littleEndian = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n))
const fromLittleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n)
const times = (point: EdwardsPoint, factor: bigint): EdwardsPoint => point.multiplyUnsafe(factor)

function challengeOf(commitment: Uint8Array, publicKey: Uint8Array, message: Uint8Array): bigint {
  const hash = createHash('sha512').update(commitment).update(publicKey).update(message).digest()
  return fromLittleEndian(hash) % ORDER
}

interface Crafted {
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** Signs with points of small order mixed in, which a signer can do and nobody should. */
function craft(at: number, inKey: bigint, inCommitment: bigint, nonce: bigint = NONCE): Crafted {
  const publicKey = times(Point.BASE, SECRET).add(times(EIGHT, inKey)).toBytes()
  const message = new TextEncoder().encode(`統計学 ${at}`)
  const commitment = times(Point.BASE, nonce).add(times(EIGHT, inCommitment)).toBytes()
  const response = (nonce + challengeOf(commitment, publicKey, message) * SECRET) % ORDER
  return { publicKey, message, signature: Uint8Array.from([...commitment, ...littleEndian(response)]) }
}

async function ours({ publicKey, message, signature }: Crafted): Promise<boolean> {
  const x = Buffer.from(publicKey).toString('base64url')
  return verifySignature(await importKey({ kty: 'OKP', crv: 'Ed25519', x }), message, signature)
}

function byOpenSsl({ publicKey, message, signature }: Crafted): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
}

/** Signatures that programs are known to differ about get one answer. */
export function describeEdwardsSignatures(engine: string): void {
  describe(`signatures of Ed25519 on the edge, by ${engine}`, () => {
    test('a plain one holds', async () => {
      expect(await ours(craft(0, 0n, 0n))).toBe(true)
    })

    test.for([1n, 2n, 3n, 4n, 5n, 6n, 7n])(
      'a commitment with the small part %s is refused, though it holds with the cofactor',
      async (part) => {
        const crafted = craft(1, 0n, part)
        expect(ed25519.verify(crafted.signature, crafted.message, crafted.publicKey)).toBe(true)
        expect(byOpenSsl(crafted)).toBe(false)
        expect(await ours(crafted)).toBe(false)
      },
    )

    test('a key with a small part gets the answer of OpenSSL, message by message', async () => {
      const answers: boolean[] = []
      for (let at = 0; at < 32; at++) {
        const crafted = craft(at, BigInt(at % 8), BigInt((at * 3) % 8))
        answers.push(await ours(crafted))
        expect(answers.at(-1), String(at)).toBe(byOpenSsl(crafted))
      }
      expect(new Set(answers)).toEqual(new Set([true, false]))
    })

    test.for([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n])(
      'a commitment that is nothing but small (%s) is refused, though older OpenSSL takes the first',
      async (part) => {
        const crafted = craft(2, 0n, part, 0n)
        // OpenSSL 3.0 takes the neutral element, 3.5 does not.
        if (part !== 0n) expect(byOpenSsl(crafted)).toBe(false)
        expect(await ours(crafted)).toBe(false)
      },
    )

    test.for([
      ['one, with a sign', 1n + 2n ** 255n],
      ['minus one, with a sign', P - 1n + 2n ** 255n],
      ['the prime', P],
      ['the prime and one', P + 1n],
      ['the prime and eighteen', P + 18n],
      ['all bits', 2n ** 256n - 1n],
    ] as const)('a commitment whose y is %s is refused', async ([, y]) => {
      const { publicKey, message } = craft(3, 0n, 0n)
      const commitment = littleEndian(y)
      const response = (challengeOf(commitment, publicKey, message) * SECRET) % ORDER
      const crafted = {
        publicKey,
        message,
        signature: Uint8Array.from([...commitment, ...littleEndian(response)]),
      }
      expect(await ours(crafted)).toBe(false)
    })

    test('a response that is not reduced is refused', async () => {
      const { publicKey, message, signature } = craft(4, 0n, 0n)
      const response = fromLittleEndian(signature.subarray(32)) + ORDER
      const other = Uint8Array.from([...signature.subarray(0, 32), ...littleEndian(response)])
      expect(await ours({ publicKey, message, signature: other })).toBe(false)
      expect(byOpenSsl({ publicKey, message, signature: other })).toBe(false)
    })

    test('keys of small order are no keys', async () => {
      for (let part = 0n; part < 8n; part++) {
        const crafted = { ...craft(5, 0n, 0n), publicKey: times(EIGHT, part).toBytes() }
        await expect(ours(crafted)).rejects.toMatchObject({ fault: 'not-on-curve' })
      }
    })
  })
}
