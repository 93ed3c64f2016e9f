import { Unzlib } from 'fflate'
import { LimitExceededError } from '../errors.ts'
import { concatenate } from '../format/splice.ts'
import type { BakeLimits } from '../limits.ts'

/**
 * How much is handed to the decompressor at a time, in bytes. Deflate makes at most 1,032 bytes of one, so
 * that no more than half a mebibyte beyond the limit is ever made.
 */
const PIECE = 512

/** How much may still be unpacked of one image: many small badges are as bad as a large one. */
export class InflateBudget {
  readonly #limits: BakeLimits
  #spent = 0

  constructor(limits: BakeLimits) {
    this.#limits = limits
  }

  /** @throws `LimitExceededError` when it is used up. */
  spend(size: number): void {
    const { inflatedSize } = this.#limits
    this.#spent += size
    if (this.#spent > inflatedSize) throw new LimitExceededError('inflatedSize', inflatedSize)
  }
}

/**
 * Unpacks a zlib stream, and stops at the limit; `undefined` where the bytes are no such stream, or end before
 * it does.
 *
 * @throws `LimitExceededError` as soon as more comes out than the budget has.
 */
export function inflate(bytes: Uint8Array, budget: InflateBudget): Uint8Array | undefined {
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
    budget.spend(size - before)
  }
  return isComplete ? concatenate(parts) : undefined
}
