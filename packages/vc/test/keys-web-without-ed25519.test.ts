import { exportKey, generateKey, importKey, signerFor, verifySignature } from '@shirushi/vc'
import { expect, test, vi } from 'vitest'
import { describeEdwardsSignatures } from './support/describe-edwards-signatures.ts'
import { describeKeys } from './support/describe-keys.ts'

const refused = vi.hoisted(() => ({ count: 0 }))

vi.mock('#engine', () => import('../src/engine/web.ts'))
vi.mock('../src/engine/web-crypto.ts', () => {
  const subtle = new Proxy(crypto.subtle, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return async (...args: readonly unknown[]) => {
        if (JSON.stringify(args).includes('"name":"Ed25519"')) {
          refused.count++
          throw new DOMException('Unrecognized name', 'NotSupportedError')
        }
        return Reflect.apply(method, target, args)
      }
    },
  })
  return { webCrypto: () => ({ subtle, getRandomValues: crypto.getRandomValues.bind(crypto) }) }
})

describeEdwardsSignatures('the engine of the web without Ed25519')
describeKeys('the engine of the web without Ed25519', { answersAtOnce: false })

test('what curves in JavaScript sign, a platform that was not asked would not', async () => {
  const key = await generateKey('Ed25519')
  const bytes = Uint8Array.of(1, 2, 3)
  const signature = await signerFor(key).sign(bytes)
  const open = await importKey(await exportKey(key, 'multikey'))
  expect(await verifySignature(open, bytes, signature)).toBe(true)
  expect(refused.count).toBe(1)
})
