import { InvalidArgumentError } from '@shirushi/core/errors'
import { FetchError } from '../../errors.ts'
import type { AbortSignalLike, RequestLike, ResponseLike } from '../fetch-like.ts'
import {
  completeLimits,
  DEFAULT_FETCHER_LIMITS,
  type Fetcher,
  type FetcherGuarantees,
  type FetcherOptions,
} from '../fetcher-options.ts'
import { followRedirects } from '../follow-redirects.ts'
import { judgeUrl } from '../judge-url.ts'
import { withDeadline } from '../with-deadline.ts'
import { type ConnectionRules, exchange } from './exchange.ts'
import { resolveHost, systemLookup } from './resolve-host.ts'

/** What the `createFetcher` of this build sees to: everything. */
export const FETCHER_GUARANTEES: FetcherGuarantees = { addresses: true, redirects: true, packedBytes: true }

/**
 * Makes a fetcher that goes to public addresses of the web alone.
 *
 * A host is looked up once, all of its addresses have to be public, the connection goes to one of those, and
 * where it arrived is looked at again. So is every redirect.
 *
 * @throws `InvalidArgumentError` when a limit is no whole number, or `fetch` is given: nothing that a `fetch`
 * does could be checked.
 * @returns A function that rejects with `FetchError`, or with the reason of the signal that it was given.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  if (options.fetch !== undefined) {
    throw new InvalidArgumentError(
      'options.fetch',
      'is not for Node: pass it to `verify` itself, or leave it out',
    )
  }
  const limits = completeLimits('options.limits', DEFAULT_FETCHER_LIMITS, options.limits)
  const rules: ConnectionRules = {
    allowLoopback: options.allowLoopback === true,
    redirects: limits.redirects,
    maximum: limits.bytes,
    lookup: options.lookup ?? systemLookup,
    certificateAuthorities: options.certificateAuthorities,
  }
  const fetcher = (url: string, request: Partial<RequestLike> = {}): Promise<ResponseLike> =>
    withDeadline(limits.milliseconds, request.signal, (signal) => fetchChecked(url, request, rules, signal))
  return Object.assign(fetcher, { allowsLoopback: rules.allowLoopback })
}

async function fetchChecked(
  text: string,
  request: Partial<RequestLike>,
  rules: ConnectionRules,
  signal: AbortSignalLike,
): Promise<ResponseLike> {
  const start = judgeUrl(text, rules)
  if (!start.ok) throw new FetchError('refused', 'Nobody goes there', { reason: start.reason })
  const ask = async (url: URL) => {
    const addresses = await resolveHost(url, rules)
    signal.throwIfAborted()
    return exchange(url, addresses, request.headers ?? {}, rules, signal)
  }
  if (request.redirect === 'manual') return ask(start.url)
  return (await followRedirects(start.url, rules, ask)).response
}
