import { LimitExceededError } from '../errors.ts'
import type { BakeLimits } from '../limits.ts'

/** How much may still be read of the badges of one image: many small ones are as bad as a large one. */
export class BadgeBudget {
  readonly #limits: BakeLimits
  #taken = 0
  #unpacked = 0

  constructor(limits: BakeLimits) {
    this.#limits = limits
  }

  /** @throws `LimitExceededError` when there is more of badges, as they lie in the file, than is read. */
  take(size: number): void {
    const { badgeSize } = this.#limits
    this.#taken += size
    if (this.#taken > badgeSize) throw new LimitExceededError('badgeSize', badgeSize)
  }

  /** @throws `LimitExceededError` when more comes out of compressed badges than is read. */
  unpack(size: number): void {
    const { inflatedSize } = this.#limits
    this.#unpacked += size
    if (this.#unpacked > inflatedSize) throw new LimitExceededError('inflatedSize', inflatedSize)
  }
}
