import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeAnyBase64, decodeBase64, encodeBase64 } from '../src/bytes/base64.ts'
import * as node from '../src/bytes/base64url-node.ts'
import * as web from '../src/bytes/base64url-web.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const nearly = fc.array(
  fc.constantFrom(...ALPHABET, '+', '/', '=', ' ', '\n', '.', '\0', 'ā', 'あ', '\ud800'),
  {
    maxLength: 12,
  },
)

describe.for([
  ['Node', node],
  ['the web', web],
] as const)('base64url of %s', ([, { decodeBase64url, encodeBase64url }]) => {
  test.for([
    ['', ''],
    ['66', 'Zg'],
    ['666f', 'Zm8'],
    ['666f6f', 'Zm9v'],
    ['fbefbeff', '------_w'.slice(2)],
    ['00', 'AA'],
    ['ffffff', '____'],
  ] as const)('writes and reads %s', ([hex, text]) => {
    expect(encodeBase64url(Buffer.from(hex, 'hex'))).toBe(text)
    expect(decodeBase64url(text)).toEqual(Uint8Array.from(Buffer.from(hex, 'hex')))
  })

  test.for([
    ['padding', 'Zg=='],
    ['one character too many', 'Zm9vY'],
    ['one character alone', 'Z'],
    ['bits left over, of two characters', 'Zh'],
    ['bits left over, of three characters', 'Zm9'],
    ['the other alphabet', 'ab+/'],
    ['a space', 'Zm 8'],
    ['a line feed at the end', 'Zm9v\n'],
    ['a character that ends on the same byte', 'Zm9ŵ'],
    ['a character beyond ASCII', 'あいうえ'],
    ['half of a surrogate pair', 'Zm9\ud800'],
    ['a null character', 'Zm8\0'],
  ] as const)('does not read %s', ([, text]) => {
    expect(decodeBase64url(text)).toBeUndefined()
  })

  test('reads what it wrote, and gives bytes that share nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const read = decodeBase64url(encodeBase64url(bytes))
        expect(read).toEqual(bytes)
        expect(read?.buffer.byteLength).toBe(bytes.length)
      }),
    )
  })

  test('writes a part of a larger buffer', () => {
    expect(encodeBase64url(Uint8Array.of(1, 2, 3, 4, 5).subarray(1, 4))).toBe('AgME')
  })
})

test('both read and refuse the same', () => {
  fc.assert(
    fc.property(nearly, (characters) => {
      const text = characters.join('')
      expect(web.decodeBase64url(text)).toEqual(node.decodeBase64url(text))
    }),
    { numRuns: 2_000 },
  )
})

test('every byte string has one text', () => {
  fc.assert(
    fc.property(nearly, (characters) => {
      const text = characters.join('')
      const bytes = web.decodeBase64url(text)
      if (bytes !== undefined) expect(web.encodeBase64url(bytes)).toBe(text)
    }),
  )
})

describe('base64 of PEM', () => {
  test('is what Node writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(encodeBase64(bytes)).toBe(text)
        expect(decodeBase64(text)).toEqual(bytes)
      }),
    )
  })

  test.for(['Zg', 'Zg=', 'Z===', '====', 'Zm9v====', 'ab-_', 'Zh==', 'Zm 9', 'Z=g='])(
    'does not read %s',
    (text) => {
      expect(decodeBase64(text)).toBeUndefined()
    },
  )
})

describe('base64 of old status lists', () => {
  test.for(['Zm8', 'Zm8=', 'Zm9', 'Zm9='])('reads %s', (text) => {
    expect(decodeAnyBase64(text)).toEqual(Uint8Array.of(0x66, 0x6f))
  })

  test('reads both alphabets', () => {
    expect(decodeAnyBase64('+/-_')).toEqual(Uint8Array.from(Buffer.from('+/+/', 'base64')))
  })

  test.for(['Z', 'Zm9vY', 'Z g=', 'Zm8===', 'Zmあ', 'Zm9v!'])('does not read %s', (text) => {
    expect(decodeAnyBase64(text)).toBeUndefined()
  })
})
