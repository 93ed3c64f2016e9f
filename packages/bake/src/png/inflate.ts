import { Unzlib } from 'fflate'
import { LimitExceededError } from '../errors.ts'
import { concatenate } from '../format/splice.ts'
import type { BakeLimits } from '../limits.ts'

/**
 * How much is handed to the decompressor at a time, in bytes. Deflate makes at most 1,032 bytes of one, so
 * that no more than half a mebibyte beyond the limit is ever made.
 */
const PIECE = 512

/**
 * Unpacks a zlib stream, and stops at the limit; `undefined` where the bytes are no such stream, or end before
 * it does.
 *
 * @throws `LimitExceededError` as soon as more than `inflatedSize` comes out.
 */
export function inflate(bytes: Uint8Array, { inflatedSize }: BakeLimits): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let size = 0
  let isComplete = false
  const stream = new Unzlib((part, isLast) => {
    size += part.length
    parts.push(part)
    isComplete = isLast
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = Math.min(bytes.length, at + PIECE)
    try {
      stream.push(bytes.subarray(at, end), end === bytes.length)
    } catch {
      return undefined
    }
    if (size > inflatedSize) throw new LimitExceededError('inflatedSize', inflatedSize)
  }
  return isComplete ? concatenate(parts) : undefined
}
