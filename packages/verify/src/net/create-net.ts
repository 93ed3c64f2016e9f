import { InvalidArgumentError } from '@shirushi/core/errors'
import { FetchError } from '../errors.ts'
import { type Budget, type BudgetCounter, BudgetSpent, createBudget } from './budget.ts'
import type { DocumentCache } from './document-cache.ts'
import type { AbortSignalLike, FetchLike, ResponseLike } from './fetch-like.ts'
import { completeLimits, DEFAULT_FETCHER_LIMITS, type FetcherLimits } from './fetcher-options.ts'
import { followRedirects, type RedirectRules } from './follow-redirects.ts'
import { judgeUrl } from './judge-url.ts'
import type { Fetched, FetchPurpose, Net, NotFetched } from './net.ts'
import { PURPOSES } from './purposes.ts'
import { discardBody, readBody } from './read-body.ts'
import { withDeadline } from './with-deadline.ts'

/** How a verification gets at documents. */
export interface NetOptions {
  /** What fetches. Without it every answer is `offline`, but for what the cache has. */
  readonly fetch?: FetchLike | undefined
  /** The clock that says when something was fetched. */
  readonly now: () => Date
  /** What all fetches together may take. */
  readonly budget?: Partial<Budget> | undefined
  /** What one fetch may take, its redirects included. */
  readonly limits?: Partial<FetcherLimits> | undefined
  /** For tests: `127.0.0.1`, `::1` and `localhost` are gone to as well, and there without TLS, too. */
  readonly allowLoopback?: boolean | undefined
  /**
   * What to do where a browser does not show redirects: `follow` lets it go on and judges where it arrived,
   * `refuse` does not go on. Default: `refuse`.
   */
  readonly hiddenRedirects?: 'refuse' | 'follow' | undefined
  /** Keeps documents for the next verification. */
  readonly cache?: DocumentCache | undefined
  /** Ends all fetches. */
  readonly signal?: AbortSignalLike | undefined
}

interface Way {
  readonly fetch: FetchLike
  readonly options: NetOptions
  readonly rules: RedirectRules
  readonly limits: FetcherLimits
  readonly budget: BudgetCounter
}

/** Bytes of an answer with a bad status that are kept: a word of explanation. */
const LONGEST_EXPLANATION = 65_536

/**
 * Makes the way out for one verification, around whatever fetches: the guarded fetcher of this package, or any
 * other. Each address is judged before anything is asked, and each one that it redirects to.
 *
 * @throws `InvalidArgumentError` when an option is not what it has to be.
 */
export function createNet(options: NetOptions): Net {
  const limits = completeLimits('options.limits', DEFAULT_FETCHER_LIMITS, options.limits)
  const rules = { allowLoopback: options.allowLoopback === true, redirects: limits.redirects }
  const budget = createBudget(options.budget)
  const { fetch, cache } = options
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new InvalidArgumentError('options.fetch', 'must be a function')
  }
  const asked = new Map<string, Promise<Fetched | NotFetched>>()
  const find = async (url: URL, purpose: FetchPurpose, key: string): Promise<Fetched | NotFetched> => {
    const kept = PURPOSES[purpose].isKept ? cache?.find(key, options.now()) : undefined
    return kept ?? obtainAnew(url, purpose, key)
  }
  const obtainAnew = async (url: URL, purpose: FetchPurpose, key: string): Promise<Fetched | NotFetched> => {
    if (fetch === undefined) return { ok: false, url: url.href, fault: 'offline' }
    const load = () => fetchOnce(url, purpose, { fetch, options, rules, limits, budget })
    if (cache === undefined || !PURPOSES[purpose].isKept) return load()
    return cache.load(key, options.now(), load)
  }
  return {
    async get(text, purpose, wish) {
      const start = judgeUrl(text, rules)
      if (!start.ok) return { ok: false, url: text, fault: 'refused', reason: start.reason }
      const { accept, maximum } = PURPOSES[purpose]
      const key = `${accept} ${start.url.href}`
      const asking = asked.get(key) ?? find(start.url, purpose, key)
      asked.set(key, asking)
      let answer = await asking
      if (fetch !== undefined && wish !== undefined && isOlder(answer, wish.maximumAge, options.now())) {
        const again = obtainAnew(start.url, purpose, key)
        asked.set(key, again)
        answer = await again
      }
      // Another purpose with the same wishes may have had more room.
      if (answer.ok && answer.bytes.length > maximum) return { ok: false, url: text, fault: 'too-large' }
      return { ...answer, url: text }
    },
  }
}

function isOlder(answer: Fetched | NotFetched, maximumAge: number, now: Date): boolean {
  return answer.ok && answer.source === 'cached' && now.getTime() - Date.parse(answer.fetchedAt) > maximumAge
}

async function fetchOnce(url: URL, purpose: FetchPurpose, way: Way): Promise<Fetched | NotFetched> {
  const { budget, limits, options } = way
  const left = budget.left()
  try {
    if (left === 0) throw new BudgetSpent()
    return await withDeadline(Math.min(left, limits.milliseconds), options.signal, (signal) =>
      obtain(url, purpose, way, signal),
    )
  } catch (error) {
    const failed = { ok: false, url: url.href } as const
    // Another verification that waits for the same document is not to believe that its host is down.
    if (error instanceof BudgetSpent || options.signal?.aborted) return { ...failed, fault: 'budget' }
    if (!(error instanceof FetchError)) return { ...failed, fault: 'unreachable' }
    if (error.fault === 'timeout' && left < limits.milliseconds) return { ...failed, fault: 'budget' }
    return { ...failed, fault: error.fault, ...(error.reason && { reason: error.reason }) }
  }
}

async function obtain(
  url: URL,
  purpose: FetchPurpose,
  way: Way,
  signal: AbortSignalLike,
): Promise<Fetched | NotFetched> {
  const { accept, maximum } = PURPOSES[purpose]
  const ask = (to: URL) => request(to, accept, 'manual', way, signal)
  let { response, url: end } = await followRedirects(url, way.rules, ask)
  if (response.status === 0) response = await followHidden(end, accept, way, signal)
  const finalUrl = arrivedAt(response, end, way)
  const charge = (count: number) => way.budget.takeBytes(count)
  const { status } = response
  if (status !== 200) {
    const bytes = await readBody(response, LONGEST_EXPLANATION, charge).catch(onlyTooLarge)
    return { ok: false, url: url.href, fault: 'status', status, ...(bytes && { bytes }) }
  }
  const bytes = await readBody(response, Math.min(maximum, way.limits.bytes), charge)
  const fetchedAt = way.options.now().toISOString()
  const mediaType = (response.headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  return {
    ok: true,
    url: url.href,
    finalUrl,
    status,
    mediaType: mediaType.trim().toLowerCase(),
    bytes,
    fetchedAt,
    source: 'fetched',
  }
}

function request(
  url: URL,
  accept: string,
  redirect: 'manual' | 'follow',
  way: Way,
  signal: AbortSignalLike,
): Promise<ResponseLike> {
  way.budget.takeFetch()
  return way.fetch(url.href, {
    method: 'GET',
    headers: { accept },
    redirect,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
}

/** A browser answers a redirect with nothing: no status, no address. */
async function followHidden(
  url: URL,
  accept: string,
  way: Way,
  signal: AbortSignalLike,
): Promise<ResponseLike> {
  if (way.options.hiddenRedirects !== 'follow') {
    throw new FetchError('redirect', 'Redirected to where this platform does not say')
  }
  const response = await request(url, accept, 'follow', way, signal)
  if (response.status === 0 || response.url === '') throw new FetchError('unreachable', 'No answer')
  return response
}

/** Where an answer is from, also where `fetch` followed redirects that it was told not to. */
function arrivedAt(response: ResponseLike, asked: URL, way: Way): string {
  if (!response.url) return asked.href
  const judged = judgeUrl(response.url, way.rules)
  if (judged.ok) return judged.url.href
  discardBody(response)
  throw new FetchError('redirect', 'Redirected to where nobody goes', { reason: judged.reason })
}

function onlyTooLarge(error: unknown): undefined {
  if (error instanceof FetchError && error.fault === 'too-large') return undefined
  throw error
}
