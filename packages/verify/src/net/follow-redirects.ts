import { FetchError } from '../errors.ts'
import type { ResponseLike } from './fetch-like.ts'
import { judgeUrl, type UrlRules } from './judge-url.ts'
import { discardBody } from './read-body.ts'

/** How far redirects are followed. */
export interface RedirectRules extends UrlRules {
  readonly redirects: number
}

/** The answer at the end, and the address that gave it. */
export interface Arrival<Response> {
  readonly response: Response
  readonly url: URL
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/**
 * Asks, and goes where the answer points to, each time only after the address was judged.
 *
 * @param ask - Sends one request and follows nothing.
 * @throws `FetchError` with the fault `redirect`, and what `ask` throws.
 */
export async function followRedirects<Response extends ResponseLike>(
  start: URL,
  rules: RedirectRules,
  ask: (url: URL) => Promise<Response>,
): Promise<Arrival<Response>> {
  let url = start
  for (let hop = 0; ; hop += 1) {
    const response = await ask(url)
    const location = redirectTarget(response)
    if (location === undefined) return { response, url }
    discardBody(response)
    if (hop >= rules.redirects) {
      throw new FetchError('redirect', `More than ${rules.redirects} redirects`)
    }
    const next = judgeUrl(location, rules, url)
    if (!next.ok) throw new FetchError('redirect', 'Redirected to where nobody goes', { reason: next.reason })
    url = next.url
  }
}

function redirectTarget(response: ResponseLike): string | undefined {
  return REDIRECTS.includes(response.status) ? (response.headers.get('location') ?? undefined) : undefined
}
