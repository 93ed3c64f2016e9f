import { Unzlib } from 'fflate'
import { concatenate } from '../format/splice.ts'
import type { BadgeBudget } from './badge-budget.ts'

/**
 * How much is handed to the decompressor at a time, in bytes. Deflate makes at most 1,032 bytes of one, so
 * that no more than half a mebibyte beyond the limit is ever made.
 */
const PIECE = 512

/**
 * Unpacks a zlib stream, and stops at the limit; `undefined` where the bytes are no such stream, or end before
 * it does.
 *
 * @throws `LimitExceededError` as soon as more comes out than the budget has.
 */
export function inflate(bytes: Uint8Array, budget: BadgeBudget): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let [size, isComplete] = [0, false]
  const stream = new Unzlib((part, isLast) => {
    size += part.length
    parts.push(part)
    isComplete = isLast
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    const before = size
    try {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    } catch {
      return undefined
    }
    budget.unpack(size - before)
  }
  return isComplete ? concatenate(parts) : undefined
}
