import { inspect } from 'node:util'
import { type Key, type Signer, verifySignature } from '@shirushi/vc'
import { describe, expect, test } from 'vitest'

/** A signer, and the public key under the name that it gives. */
export interface SignerUnderTest {
  readonly signer: Signer
  readonly publicKey: Key
}

const MESSAGES = [
  ['nothing', new Uint8Array(0)],
  ['a few bytes', Uint8Array.of(0, 1, 254, 255)],
  ['a page', new Uint8Array(20_000).fill(7)],
] as const

/** What every signer has to do, ours or a KMS. */
export function describeSigner(name: string, make: () => Promise<SignerUnderTest>): void {
  describe(`the signer: ${name}`, () => {
    test.for(MESSAGES)('signs %s so that its public key verifies it', async ([, bytes]) => {
      const { signer, publicKey } = await make()
      const signature = await signer.sign(bytes)
      expect(signature).toBeInstanceOf(Uint8Array)
      expect(await verifySignature(publicKey, bytes, signature)).toBe(true)
    })

    test('has the algorithm of its key, and an absolute URL for it', async () => {
      const { signer, publicKey } = await make()
      expect(signer.algorithm).toBe(publicKey.algorithm)
      expect(signer.verificationMethod).toMatch(/^[a-z]+:\S+$/)
    })

    test('leaves what it signs alone, and signs a view as what can be seen through it', async () => {
      const { signer, publicKey } = await make()
      const buffer = Uint8Array.of(9, 9, 1, 2, 3, 9, 9)
      const signature = await signer.sign(buffer.subarray(2, 5))
      expect([...buffer]).toEqual([9, 9, 1, 2, 3, 9, 9])
      expect(await verifySignature(publicKey, Uint8Array.of(1, 2, 3), signature)).toBe(true)
    })

    test('signs many things at a time', async () => {
      const { signer, publicKey } = await make()
      const all = Array.from({ length: 20 }, (_, at) => Uint8Array.of(at))
      const signatures = await Promise.all(all.map((bytes) => signer.sign(bytes)))
      const answers = all.map((bytes, at) => verifySignature(publicKey, bytes, signatures[at] ?? bytes))
      expect(await Promise.all(answers)).toEqual(all.map(() => true))
    })

    test('shows its algorithm and its URL, and nothing else', async () => {
      const { signer } = await make()
      const { algorithm, verificationMethod } = signer
      expect(JSON.parse(JSON.stringify(signer))).toEqual({ algorithm, verificationMethod })
      expect(inspect(signer, { depth: 9, showHidden: true }).length).toBeLessThan(600)
    })
  })
}
