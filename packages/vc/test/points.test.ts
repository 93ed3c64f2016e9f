import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384 } from '@noble/curves/nist.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEdwardsPoint } from '../src/checks/edwards-point.ts'
import { decompressPoint, isNistPoint } from '../src/checks/nist-point.ts'
import { withByte } from './support/known-keys.ts'

/** What a library of curves says, which throws where there is no point. */
function holds(ask: () => boolean): boolean {
  try {
    return ask()
  } catch {
    return false
  }
}

describe('points are judged as a library of curves judges them', () => {
  test('on edwards25519', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
    const property = fc.property(bytes, (encoded) => {
      expect(isEdwardsPoint(encoded)).toBe(
        holds(() => !ed25519.Point.fromBytes(encoded, false).isSmallOrder()),
      )
    })
    fc.assert(property, { numRuns: 100 })
  })

  test.for([
    ['P-256', p256, 32],
    ['P-384', p384, 48],
  ] as const)('on %s', ([type, curve, size]) => {
    const bytes = fc.uint8Array({ minLength: size, maxLength: size })
    const property = fc.property(bytes, fc.constantFrom(2, 3), (x, sign) => {
      const encoded = Uint8Array.from([sign, ...x])
      const isPoint = holds(() => curve.Point.fromBytes(encoded).toBytes().length > 0)
      expect(holds(() => isNistPoint(type, decompressPoint(type, encoded)))).toBe(isPoint)
      if (!isPoint) return
      const whole = curve.Point.fromBytes(encoded).toBytes(false).subarray(1)
      expect([...decompressPoint(type, encoded)]).toEqual([...whole])
      expect(isNistPoint(type, whole)).toBe(true)
      expect(isNistPoint(type, withByte(whole, 0, (whole[0] ?? 0) ^ 1))).toBe(false)
    })
    fc.assert(property, { numRuns: 60 })
  })
})
