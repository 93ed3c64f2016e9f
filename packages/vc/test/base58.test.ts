import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase58, encodeBase58 } from '../src/bytes/base58.ts'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** The plain way. */
function plainly(bytes: Uint8Array): string {
  let number = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (; number > 0n; number /= 58n) text = ALPHABET.charAt(Number(number % 58n)) + text
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text
}

const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')

describe('base58', () => {
  // Published beside the draft of the encoding.
  test.for([
    ['', ''],
    ['61', '2g'],
    ['516b6fcd0f', 'ABnLTmg'],
    ['00000000000000000000', '1111111111'],
    ['00eb15231dfceb60925886b67d065299925915aeb172c06647', '1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L'],
  ] as const)('%s is %s', ([bytes, text]) => {
    expect(encodeBase58(Buffer.from(bytes, 'hex'))).toBe(text)
    expect(hex(decodeBase58(text))).toBe(bytes)
  })

  test('is what every encoder writes, and comes back, of whatever length', () => {
    const start = fc.constantFrom([], [0], [0, 0, 0], [0xff])
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (first, rest) => {
        const bytes = Uint8Array.from([...first, ...rest])
        const text = encodeBase58(bytes)
        expect(text).toBe(plainly(bytes))
        expect(hex(decodeBase58(text))).toBe(hex(bytes))
      }),
    )
  })

  test('holds at the bounds of every place, in every length of a key or signature', () => {
    for (let length = 1; length <= 140; length++) {
      for (const fill of [0, 1, 0xff]) {
        const bytes = new Uint8Array(length).fill(fill)
        for (const first of [fill, 0, 0x80]) {
          bytes[0] = first
          expect(encodeBase58(bytes)).toBe(plainly(bytes))
          expect(hex(decodeBase58(plainly(bytes)))).toBe(hex(bytes))
        }
      }
    }
  })

  test('that overflows its last column is read, too', () => {
    const text = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 200 })
    fc.assert(
      fc.property(text, (written) => {
        expect(encodeBase58(decodeBase58(written) ?? fail())).toBe(written)
      }),
    )
  })

  test.for(['0', 'O', 'I', 'l', ' 2g', '2g ', '2-g', '２ｇ', 'é', '\u0000', '\ud83d\ude00'])(
    '%j is none',
    (text) => {
      expect(decodeBase58(text)).toBeUndefined()
    },
  )
})

function fail(): never {
  throw new Error('not read')
}
