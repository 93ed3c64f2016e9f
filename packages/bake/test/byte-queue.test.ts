import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteQueue } from '../src/format/byte-queue.ts'

test('what comes out is what went in, in order, however it is cut', () => {
  const step = fc.record({
    piece: fc.uint8Array({ maxLength: 40 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const [queue, taken, given] = [new ByteQueue(), [] as number[], [] as number[]]
      for (const { piece, share } of steps) {
        queue.push(piece)
        given.push(...piece)
        const size = Math.floor(queue.length * share)
        taken.push(...(queue.peek(size) ?? []))
        queue.drop(size)
        expect(queue.length).toBe(given.length - taken.length)
      }
      expect(queue.peek(queue.length + 1)).toBeUndefined()
      expect([...taken, ...(queue.peek(queue.length) ?? [])]).toEqual(given)
    }),
  )
})

test('a piece may be used again by whoever gave it', () => {
  const [queue, piece] = [new ByteQueue(), Uint8Array.of(1, 2, 3)]
  queue.push(piece)
  piece.fill(0)
  expect([...(queue.peek(3) ?? [])]).toEqual([1, 2, 3])
})

test('single bytes that are used at once never make it grow', () => {
  const queue = new ByteQueue()
  for (let count = 0; count < 100_000; count++) {
    queue.push(Uint8Array.of(count))
    if (queue.length > 8) queue.drop(1)
  }
  expect(queue.peek(8)?.buffer.byteLength).toBeLessThanOrEqual(64)
})
