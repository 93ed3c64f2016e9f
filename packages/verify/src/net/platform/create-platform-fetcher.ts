import { InvalidArgumentError } from '@shirushi/core/errors'
import { FetchError } from '../../errors.ts'
import type { AbortSignalLike, FetchLike, RequestLike, ResponseLike } from '../fetch-like.ts'
import {
  completeLimits,
  DEFAULT_FETCHER_LIMITS,
  type Fetcher,
  type FetcherGuarantees,
  type FetcherLimits,
  type FetcherOptions,
} from '../fetcher-options.ts'
import { followRedirects } from '../follow-redirects.ts'
import { judgeUrl } from '../judge-url.ts'
import { readBody } from '../read-body.ts'
import { withDeadline } from '../with-deadline.ts'

/**
 * What the `createFetcher` of this build sees to. Only the one for Node can check addresses: where there are no
 * sockets, nobody learns what a name leads to. Programs on a server that is no Node should keep to hosts they know.
 */
export const FETCHER_GUARANTEES: FetcherGuarantees = {
  addresses: false,
  redirects: false,
  packedBytes: false,
}

/**
 * Makes a fetcher that goes to public addresses of the web alone.
 *
 * Refused are: what is not https, IP addresses that are not public, names of local networks, user names and
 * passwords in the address, and ports that are not for HTTP. No cookies are sent. Time, size and redirects are
 * limited. {@link FETCHER_GUARANTEES} says what the build that runs cannot enforce. In Node the connection goes
 * to an address that was checked; elsewhere `fetch` of the platform follows redirects where it does not show
 * them, and only the last address is checked.
 *
 * @example
 * ```ts
 * import { createFetcher } from '@shirushi/verify/fetch'
 *
 * const fetcher = createFetcher({ limits: { milliseconds: 3_000 } })
 * await fetcher('https://169.254.169.254/').catch((error) => console.log(error.code, error.reason)) // → ERR_VERIFY_FETCH private-address
 * ```
 *
 * @throws `InvalidArgumentError` when a limit is no whole number, or the platform has no `fetch` and none is given.
 * @returns A function that rejects with `FetchError`, or with the reason of the signal that it was given.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = completeLimits('options.limits', DEFAULT_FETCHER_LIMITS, options.limits)
  const rules = { allowLoopback: options.allowLoopback === true, redirects: limits.redirects }
  const platform = options.fetch ?? platformFetch()
  if (options.lookup !== undefined || options.certificateAuthorities !== undefined) {
    throw new InvalidArgumentError('options', 'lookup and certificateAuthorities are for Node only')
  }
  const fetcher = (url: string, request: Partial<RequestLike> = {}): Promise<ResponseLike> =>
    withDeadline(limits.milliseconds, request.signal, async (signal) => {
      const start = judgeUrl(url, rules)
      if (!start.ok) throw new FetchError('refused', 'Nobody goes there', { reason: start.reason })
      const ask = (to: URL, redirect: RequestLike['redirect']) =>
        send(platform, to.href, request.headers ?? {}, redirect, signal)
      if (request.redirect === 'manual') return whole(await ask(start.url, 'manual'), start.url, limits)
      const { response, url: asked } = await followRedirects(start.url, rules, (to) => ask(to, 'manual'))
      if (response.status !== 0) return whole(response, asked, limits)
      // A browser keeps redirects to itself. It can be told to follow, and where that led is judged afterwards.
      const followed = await ask(asked, 'follow')
      const end = judgeUrl(followed.url, rules)
      if (!end.ok) throw new FetchError('redirect', 'Redirected to where nobody goes', { reason: end.reason })
      return whole(followed, end.url, limits)
    })
  return Object.assign(fetcher, { allowsLoopback: rules.allowLoopback })
}

async function send(
  platform: FetchLike,
  url: string,
  headers: Readonly<Record<string, string>>,
  redirect: RequestLike['redirect'],
  signal: AbortSignalLike,
): Promise<ResponseLike> {
  try {
    return await platform(url, {
      method: 'GET',
      headers,
      redirect,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  } catch (cause) {
    throw new FetchError('unreachable', 'No answer', { cause })
  }
}

async function whole(response: ResponseLike, url: URL, limits: FetcherLimits): Promise<ResponseLike> {
  if (response.status === 0) return response
  const bytes = await readBody(response, limits.bytes).catch((cause) => {
    throw cause instanceof FetchError
      ? cause
      : new FetchError('unreachable', 'The answer broke off', { cause })
  })
  return {
    status: response.status,
    url: response.url === '' ? url.href : response.url,
    headers: response.headers,
    body: null,
    arrayBuffer: async () => bytes.slice().buffer,
  }
}

function platformFetch(): FetchLike {
  const { fetch } = globalThis as { readonly fetch?: FetchLike }
  if (typeof fetch !== 'function') {
    throw new InvalidArgumentError('options.fetch', 'must be given: this platform has no fetch')
  }
  // A method of the window: it refuses to be called as a method of anything else.
  return (url, request) => fetch(url, request)
}
