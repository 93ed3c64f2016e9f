import { InvalidArgumentError } from '@shirushi/core/errors'
import { MINIMUM_STATUS_LIST_LENGTH } from '@shirushi/vc/status-list'
import { type AllocationState, type AllocationStore, assertAllocationState } from './allocation-store.ts'
import { type LaidOutList, type ListLayout, layOut, masterKeyFrom } from './list-layout.ts'
import { AllocationStateError } from './status-errors.ts'

/** How to give out the entries of status lists. */
export interface StatusListAllocatorOptions {
  /**
   * At least 32 random bytes, kept for as long as the lists are filled. With them one can tell in which order
   * credentials were issued, and nothing else; do not use a signing key.
   */
  readonly secret: Uint8Array
  /** The address of each list, by its number: another one for each. */
  readonly list: (number: number) => string
  /** Where the state is kept. */
  readonly store: AllocationStore
  /** How many entries a list has. Default: `MINIMUM_STATUS_LIST_LENGTH`, 131,072, which is also the least. */
  readonly length?: number
  /**
   * How many entries of each list no credential ever gets: see {@link StatusListAllocator.decoys}. Default: one
   * in 32.
   */
  readonly spare?: number
  /**
   * How many entries `allocate` reserves at a time: so many are lost when the program crashes, and so much less
   * often the state is written. Default: 32.
   */
  readonly ahead?: number
  /** The number of the first list, where nothing is stored yet. Default: 1. */
  readonly first?: number
}

/** The place of one credential. */
export interface StatusPosition {
  /** The number of the list. */
  readonly number: number
  /** The address of the list. */
  readonly list: string
  /** Which entry. */
  readonly index: number
}

/** Places of several credentials in one list. */
export interface StatusBlock {
  /** The number of the list. */
  readonly number: number
  /** The address of the list. */
  readonly list: string
  /** Which entries, in the order in which they are to be used. */
  readonly indexes: Uint32Array
}

/** The same bound as that of a list: every position of a bit fits into 31 bits. */
const LONGEST = 2 ** 28
const SHORTEST_SECRET = 32
const MOST_AT_ONCE = 2 ** 24
const TRIES = 1000

/**
 * Gives each credential an entry of a status list: one that nobody had, and that does not tell in which order
 * credentials were issued.
 *
 * A counter goes through a permutation that is secret, so that no table of used entries is needed: what is
 * kept is one number for each list. When a list is full, the next one begins; which list a credential is in
 * tells, roughly, when it was issued.
 *
 * The state is saved before entries are given out. A crash loses those that were reserved, and never gives one
 * out twice. So does a store that fails: nothing is given out, and what may have been reserved is passed over.
 * Several calls at a time wait for each other; several processes may share a store that compares and sets.
 *
 * Never go back to an older state, such as that of a backup: call {@link StatusListAllocator.rollOver} then.
 *
 * @example Two credentials
 * ```ts
 * import { createMemoryAllocationStore, StatusListAllocator } from '@shirushi/sign'
 *
 * const allocator = new StatusListAllocator({
 *   secret: crypto.getRandomValues(new Uint8Array(32)),
 *   list: (number) => `https://uni.example/status/${number}`,
 *   store: createMemoryAllocationStore(),
 * })
 * const [one, other] = [await allocator.allocate(), await allocator.allocate()]
 * console.log(one.list, one.index === other.index) // → https://uni.example/status/1 false
 * ```
 */
export class StatusListAllocator {
  readonly #layout: ListLayout
  readonly #store: AllocationStore
  readonly #ahead: number
  readonly #first: number
  #state: AllocationState | undefined
  #laidOut: LaidOutList | undefined
  /** What `allocate` still has in hand, the last to be given out first. */
  #inHand: StatusPosition[] = []
  #turn: Promise<unknown> = Promise.resolve()

  /** @throws `InvalidArgumentError` when an option is impossible. */
  constructor(options: StatusListAllocatorOptions) {
    const { secret, list, store, length = MINIMUM_STATUS_LIST_LENGTH, ahead = 32, first = 1 } = options
    const { spare = Math.floor(length / 32) } = options
    if (!(secret instanceof Uint8Array) || secret.length < SHORTEST_SECRET) {
      throw new InvalidArgumentError('options.secret', `has to be ${SHORTEST_SECRET} bytes or more`)
    }
    assertWhole('options.length', length, MINIMUM_STATUS_LIST_LENGTH, LONGEST)
    assertWhole('options.spare', spare, 0, length - 1)
    assertWhole('options.ahead', ahead, 1, MOST_AT_ONCE)
    assertWhole('options.first', first, 0, Number.MAX_SAFE_INTEGER - 1)
    if (list(first) === list(first + 1)) {
      throw new InvalidArgumentError('options.list', 'has to give each list an address of its own')
    }
    this.#layout = { masterKey: masterKeyFrom(secret), list, length, spare }
    this.#store = store
    this.#ahead = ahead
    this.#first = first
  }

  /**
   * The place of one credential.
   *
   * @throws (rejects with) `AllocationStateError` when what the store holds cannot be gone on from; and
   * whatever the store throws.
   */
  allocate(): Promise<StatusPosition> {
    return this.#inTurn(async () => {
      if (this.#inHand.length === 0) {
        const blocks = await this.#reserve(this.#ahead)
        this.#inHand = blocks.flatMap(positionsOf).reverse()
      }
      const position = this.#inHand.pop()
      if (position === undefined) throw new AllocationStateError('malformed', 'Nothing was reserved')
      return position
    })
  }

  /**
   * Places for many credentials, with the state saved once; more than one block where a list became full.
   *
   * @throws (rejects with) the same as {@link StatusListAllocator.allocate}, and `InvalidArgumentError` when
   * `count` is not 1 to 16,777,216.
   */
  reserve(count: number): Promise<readonly StatusBlock[]> {
    return this.#inTurn(async () => {
      assertWhole('count', count, 1, MOST_AT_ONCE)
      return this.#reserve(count)
    })
  }

  /**
   * Begins the next list, whatever is left of this one: at the turn of a year, or after the state was lost
   * and restored from a backup.
   *
   * @returns The number of the list that credentials get from now on.
   * @throws (rejects with) the same as {@link StatusListAllocator.allocate}.
   */
  rollOver(): Promise<number> {
    return this.#inTurn(async () => {
      const next = await this.#advance((state) => ({ list: state.list + 1, next: 0 }))
      this.#inHand = []
      return next.after.list
    })
  }

  /**
   * Entries of a list that no credential has or will ever have. An issuer that sets some of them keeps to itself
   * how many credentials it revoked.
   *
   * @param number - The number of the list.
   * @param count - How many of them. Default: all.
   * @throws `InvalidArgumentError` when there are not so many.
   */
  decoys(number: number, count: number = this.#layout.spare): Uint32Array {
    assertWhole('number', number, 0, Number.MAX_SAFE_INTEGER)
    assertWhole('count', count, 0, this.#layout.spare)
    const { length } = this.#layout
    return this.#block(number, length - count, length).indexes
  }

  async #reserve(count: number): Promise<StatusBlock[]> {
    const { length, spare } = this.#layout
    const capacity = length - spare
    const { before, after } = await this.#advance(({ list, next }) => {
      const end = next + count
      // A list that is just full stays the current one, so that the state is never ahead of what was given.
      const lists = Math.ceil(end / capacity) - 1
      return { list: list + lists, next: end - lists * capacity }
    })
    const blocks: StatusBlock[] = []
    for (let number = before.list; number <= after.list; number++) {
      const from = number === before.list ? before.next : 0
      const to = number === after.list ? after.next : capacity
      if (to > from) blocks.push(this.#block(number, from, to))
    }
    return blocks
  }

  /** Saves where to go on from. Only then may anything between `before` and `after` be given out. */
  async #advance(
    to: (before: AllocationState) => Pick<AllocationState, 'list' | 'next'>,
  ): Promise<{ readonly before: AllocationState; readonly after: AllocationState }> {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = this.#state ?? (await this.#load())
      const target = to(before)
      const { check } = this.#layOut(target.list)
      const after = { revision: before.revision + 1, ...target, check }
      // Until it is known that it was saved, it may have been, or not.
      this.#state = undefined
      if (!(await this.#store.save(after))) continue
      this.#state = after
      return { before, after }
    }
    throw new AllocationStateError('contended', `The state was changed by others ${TRIES} times in a row`)
  }

  async #load(): Promise<AllocationState> {
    const stored = await this.#store.load()
    if (stored === undefined) return { revision: 0, list: this.#first, next: 0, check: '' }
    const state = assertAllocationState(stored)
    if (state.check !== this.#layOut(state.list).check) {
      throw new AllocationStateError(
        'other-layout',
        'The state was saved with another secret, address, length or number of spare entries',
      )
    }
    const capacity = this.#layout.length - this.#layout.spare
    if (state.next <= capacity) return state
    throw new AllocationStateError('malformed', `A list holds ${capacity} credentials, not ${state.next}`)
  }

  #block(number: number, from: number, to: number): StatusBlock {
    const { address, order } = this.#layOut(number)
    const indexes = new Uint32Array(to - from)
    for (let at = 0; at < indexes.length; at++) indexes[at] = order(from + at)
    return { number, list: address, indexes }
  }

  #layOut(number: number): LaidOutList {
    if (this.#laidOut?.number !== number) this.#laidOut = layOut(this.#layout, number)
    return this.#laidOut
  }

  /** One at a time, in the order of the calls, whether the one before it succeeded or not. */
  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(task)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

function positionsOf({ number, list, indexes }: StatusBlock): StatusPosition[] {
  return Array.from(indexes, (index) => ({ number, list, index }))
}

function assertWhole(argument: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new InvalidArgumentError(argument, `has to be a whole number from ${least} to ${most}`)
}
