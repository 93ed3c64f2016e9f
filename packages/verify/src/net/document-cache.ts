import { BoundedStore } from './bounded-store.ts'
import { completeLimits } from './fetcher-options.ts'
import type { Fetched, NotFetched } from './net.ts'

/** How much is kept, and for how long. */
export interface CacheLimits {
  /** Documents. Default: 1,000. */
  readonly entries: number
  /** Bytes of all documents. Default: 67,108,864. */
  readonly bytes: number
  /**
   * Milliseconds after which a document is fetched again. Default: 300,000. So long may a revocation go unnoticed
   * that was published after the list was fetched.
   */
  readonly milliseconds: number
}

/** What applies where the caller asks for nothing else. */
export const DEFAULT_CACHE_LIMITS: CacheLimits = {
  entries: 1_000,
  bytes: 67_108_864,
  milliseconds: 300_000,
}

/**
 * Keeps documents from one verification to the next. Only what was found is kept, never that something was not:
 * a host that was down is asked again. All verifications that share it have to fetch by the same means.
 */
export interface DocumentCache {
  /** The document, marked as cached, unless there is none or it is too old. */
  find(key: string, now: Date): Fetched | undefined
  /**
   * The document of a request that is under way for another verification, or else of `load`. What `load` finds
   * is kept.
   */
  load(key: string, now: Date, load: () => Promise<Fetched | NotFetched>): Promise<Fetched | NotFetched>
}

interface Entry {
  readonly document: Fetched
  readonly keptAt: number
}

/** @throws `InvalidArgumentError` when a limit is no whole number from 0. */
export function createDocumentCache(limits?: Partial<CacheLimits>): DocumentCache {
  const allowed = completeLimits('options.cache', DEFAULT_CACHE_LIMITS, limits)
  const store = new BoundedStore<Entry>(allowed)
  const pending = new Map<string, Promise<Fetched | NotFetched>>()
  const start: DocumentCache['load'] = async (key, now, load) => {
    const loading = load()
    pending.set(key, loading)
    try {
      const answer = await loading
      if (answer.ok) store.set(key, { document: answer, keptAt: now.getTime() }, answer.bytes.length)
      return answer
    } finally {
      pending.delete(key)
    }
  }
  const load: DocumentCache['load'] = async (key, now, fetch) => {
    const shared = pending.get(key)
    if (shared === undefined) return start(key, now, fetch)
    const answer = await shared
    if (answer.ok) return { ...answer, source: 'cached' }
    // What one verification may not take any more, another one may.
    return answer.fault === 'budget' ? load(key, now, fetch) : answer
  }
  return { load, find: (key, now) => findFresh(store, key, now.getTime(), allowed.milliseconds) }
}

function findFresh(
  store: BoundedStore<Entry>,
  key: string,
  now: number,
  milliseconds: number,
): Fetched | undefined {
  const entry = store.get(key)
  if (entry === undefined) return undefined
  const age = now - entry.keptAt
  // A clock that went back says nothing about an age.
  if (age >= 0 && age < milliseconds) return { ...entry.document, source: 'cached' }
  store.delete(key)
  return undefined
}
