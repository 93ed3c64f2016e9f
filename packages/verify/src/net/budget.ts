import { completeLimits } from './fetcher-options.ts'

/** How much one verification may fetch, all of it together. */
export interface Budget {
  /** Requests, those after redirects included. Default: 50. */
  readonly fetches: number
  /** Bytes of all answers. Default: 26,214,400. */
  readonly bytes: number
  /** Milliseconds from the first request to the last byte. Default: 30,000. */
  readonly milliseconds: number
}

/** What applies where the caller asks for nothing else. */
export const DEFAULT_BUDGET: Budget = { fetches: 50, bytes: 26_214_400, milliseconds: 30_000 }

/** Thrown inside of this directory only, when there is nothing left. */
export class BudgetSpent extends Error {}

/** Counts what a verification takes. */
export interface BudgetCounter {
  /** Milliseconds that are left; the clock starts with the first question. */
  left(): number
  /** @throws `BudgetSpent` when there was no request left. */
  takeFetch(): void
  /** @throws `BudgetSpent` when there were not so many bytes left. */
  takeBytes(count: number): void
}

/** @throws `InvalidArgumentError` when a number is no whole number from 0. */
export function createBudget(given?: Partial<Budget>): BudgetCounter {
  const budget = completeLimits('options.budget', DEFAULT_BUDGET, given)
  let { fetches, bytes } = budget
  let end: number | undefined
  return {
    left() {
      end ??= performance.now() + budget.milliseconds
      return Math.max(0, Math.ceil(end - performance.now()))
    },
    takeFetch() {
      if (fetches === 0) throw new BudgetSpent()
      fetches -= 1
    },
    takeBytes(count) {
      if (count > bytes) throw new BudgetSpent()
      bytes -= count
    },
  }
}
