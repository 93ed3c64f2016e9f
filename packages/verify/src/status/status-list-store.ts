import type { Run } from '../run/run.ts'
import type { ListFault, VerifiedList } from './list-answer.ts'

/**
 * Keeps lists that were verified, so that a thousand badges that point into one list cost one verification of it.
 * They are kept beside the bytes that were fetched, and are forgotten with them.
 */
export interface StatusListStore {
  /** The list that was made of these bytes under the same settings, or else that of `verify`. */
  load(
    bytes: Uint8Array,
    run: Run,
    verify: () => Promise<VerifiedList | ListFault>,
  ): Promise<VerifiedList | ListFault>
}

/** Whatever else than the bytes decided about a list. */
interface Circumstances {
  readonly settings: readonly unknown[]
  readonly at: number
  /** In milliseconds. */
  readonly skew: number
}

interface Kept extends Circumstances {
  readonly answer: Promise<VerifiedList | ListFault>
}

const SETTINGS = [
  'profile',
  'clockSkew',
  'engine',
  'keys',
  'documentLoader',
  'allowsLoopback',
  'schemas',
  'allowForeignSchemas',
] as const satisfies readonly (keyof Run)[]

/** Keys of issuers change as well; nobody writes down when they will. */
const LONGEST_REUSE = 60_000

/** Verifications of one list under different settings. */
const MOST_KEPT = 8

/** Makes an empty store. */
export function createStatusListStore(): StatusListStore {
  const store = new WeakMap<Uint8Array, readonly Kept[]>()
  return {
    async load(bytes, run, verify) {
      const now = circumstancesOf(run)
      for (const kept of (store.get(bytes) ?? []).filter((one) => isAlike(one, now))) {
        const answer = await kept.answer
        if (answer.ok && isSame(answer, kept, now)) return answer
      }
      const kept: Kept = { ...now, answer: verify() }
      store.set(bytes, [kept, ...(store.get(bytes) ?? []).slice(0, MOST_KEPT - 1)])
      const answer = await kept.answer
      // What failed may have failed for want of a network.
      if (!answer.ok)
        store.set(
          bytes,
          (store.get(bytes) ?? []).filter((one) => one !== kept),
        )
      return answer
    },
  }
}

function circumstancesOf(run: Run): Circumstances {
  return {
    settings: SETTINGS.map((name) => run[name]),
    at: run.at.getTime(),
    skew: run.clockSkew * 1000,
  }
}

function isAlike(one: Circumstances, other: Circumstances): boolean {
  const isNear = Math.abs(one.at - other.at) <= LONGEST_REUSE
  return isNear && one.settings.every((setting, index) => setting === other.settings[index])
}

/** Whether nothing that the list says about itself begins or ends between the two moments. */
function isSame({ edges }: VerifiedList, one: Circumstances, other: Circumstances): boolean {
  if (one.at === other.at) return true
  const first = Math.min(one.at, other.at) - one.skew
  const last = Math.max(one.at, other.at) + one.skew
  return edges?.every((edge) => edge < first || edge > last) === true
}
