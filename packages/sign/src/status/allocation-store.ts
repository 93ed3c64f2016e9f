import { AllocationStateError } from './status-errors.ts'

/** All that has to be kept to go on giving out entries. Plain JSON. */
export interface AllocationState {
  /** How often it was saved: one more with each time. */
  readonly revision: number
  /** The number of the list that is being filled. */
  readonly list: number
  /** How many of its entries were given out. */
  readonly next: number
  /** Tells a state that belongs to another secret or another layout. Not secret. */
  readonly check: string
}

/**
 * Where a `StatusListAllocator` keeps its state: a row of a database, a key of a key-value store, a file.
 *
 * Several processes may share one allocation if `save` is one step: in SQL,
 * `UPDATE … SET …, revision = $new WHERE revision = $new - 1`, and the answer is whether a row was changed.
 */
export interface AllocationStore {
  /** What was saved last, or `undefined` before the first time. Not older: no replica that lags behind. */
  readonly load: () => Promise<AllocationState | undefined>
  /**
   * Saves `state` if what is stored has the revision before it (0 stands for nothing), and says so; `false`
   * where another process was faster. Done only when the state will be there after a crash.
   */
  readonly save: (state: AllocationState) => Promise<boolean>
}

/**
 * A store in memory, for tests and for programs that issue everything in one run.
 *
 * @param state - What to begin with.
 */
export function createMemoryAllocationStore(state?: AllocationState): AllocationStore {
  let stored = state
  return {
    load: async () => stored,
    save: async (next) => {
      if ((stored?.revision ?? 0) !== next.revision - 1) return false
      stored = next
      return true
    },
  }
}

/**
 * @throws `AllocationStateError` when a store gave back what it was never given.
 * @internal
 */
export function assertAllocationState(state: unknown): AllocationState {
  if (typeof state === 'object' && state !== null) {
    const { revision, list, next, check } = state as Partial<Record<string, unknown>>
    if (isCount(revision) && isCount(list) && isCount(next) && typeof check === 'string') {
      return { revision, list, next, check }
    }
  }
  throw new AllocationStateError('malformed', 'What the store holds is no state of an allocator')
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
