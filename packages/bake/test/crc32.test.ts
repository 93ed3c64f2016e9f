import { crc32 as reference } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 as portable } from '../src/checksum/crc32.ts'
import { crc32 as native } from '../src/checksum/crc32-node.ts'

describe.each([
  ['the portable checksum', portable],
  ['the checksum of Node', native],
])('%s', (_, crc32) => {
  test('has the value that everybody tests with', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })

  test('is that of zlib, at once and in parts, wherever the bytes lie', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(bytes, bytes, fc.nat(40), (first, second, shift) => {
        const whole = Buffer.concat([first, second])
        const moved = Buffer.concat([Buffer.alloc(shift), whole]).subarray(shift)
        expect(crc32(moved)).toBe(reference(whole))
        expect(crc32(second, crc32(first))).toBe(reference(whole))
      }),
    )
  })

  test('is a number from 0, for every length around a step', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = new Uint8Array(length).fill(0xff)
      expect(crc32(bytes)).toBe(reference(bytes))
    }
  })
})
