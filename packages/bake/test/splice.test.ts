import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concatenate, segmentsOf } from '../src/format/splice.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const original = bytes('0123456789')
const changed = (...splices: readonly (readonly [number, number, string])[]) =>
  Buffer.from(
    concatenate(
      segmentsOf(
        original,
        splices.map(([start, end, text]) => ({ start, end, bytes: bytes(text) })),
      ),
    ),
  ).toString('latin1')

test('parts of a file give way to others, in whatever order the changes are named', () => {
  expect(changed()).toBe('0123456789')
  expect(changed([8, 10, 'b'], [0, 2, 'a'])).toBe('a234567b')
  expect(changed([10, 10, 'end'], [0, 0, 'start'])).toBe('start0123456789end')
  expect(changed([0, 10, ''])).toBe('')
})

test('of two changes at one place, the first comes first', () => {
  expect(changed([5, 5, 'a'], [5, 7, 'b'])).toBe('01234ab789')
})

test('what stays is not copied, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(10), { maxLength: 6 }), (places) => {
      const segments = segmentsOf(
        original,
        places.map((at) => ({ start: at, end: at, bytes: bytes('+') })),
      )
      const kept = segments.filter(({ buffer }) => buffer === original.buffer)
      expect(Buffer.concat(kept).toString()).toBe('0123456789')
      expect(Buffer.concat(segments).toString().replaceAll('+', '')).toBe('0123456789')
    }),
  )
})
