import { InvalidArgumentError } from '@shirushi/core/errors'
import type { FetchLike, RequestLike, ResponseLike } from './fetch-like.ts'

/** How much one fetch may take, its redirects included. */
export interface FetcherLimits {
  /** Bytes of the answer, as sent and as unpacked. Default: 5,242,880. */
  readonly bytes: number
  /** Milliseconds until the last byte. Default: 10,000. */
  readonly milliseconds: number
  /** Redirects that are followed. Default: 5. */
  readonly redirects: number
}

/** What applies where the caller asks for nothing else. */
export const DEFAULT_FETCHER_LIMITS: FetcherLimits = { bytes: 5_242_880, milliseconds: 10_000, redirects: 5 }

/** Finds the addresses of a host. All of them are checked, and only they are connected to. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>

/** How `createFetcher` is to fetch. */
export interface FetcherOptions {
  /**
   * What fetches where there are no sockets; not for Node, which opens its connections itself. Default: `fetch`
   * of the platform.
   */
  readonly fetch?: FetchLike
  /** For tests: goes to `127.0.0.1`, `::1` and `localhost` as well, and there without TLS, too. Default: false. */
  readonly allowLoopback?: boolean
  /** Limits other than the defaults. */
  readonly limits?: Partial<FetcherLimits>
  /** For Node: finds addresses in place of the resolver of the system. It is asked once for each connection. */
  readonly lookup?: Lookup
  /** For Node: certificates in PEM to trust in place of those that Node knows. */
  readonly certificateAuthorities?: string
}

/** Fetches one document. It fits where `verify` wants a `fetch`; alone it is called with nothing but an address. */
export interface Fetcher {
  (url: string, request?: Partial<RequestLike>): Promise<ResponseLike>
  /** What was asked for with `allowLoopback`. */
  readonly allowsLoopback: boolean
}

/** What a build of `createFetcher` sees to, and what it has to leave to the platform. */
export interface FetcherGuarantees {
  /** Whether the address that a connection goes to was checked, not its name alone. */
  readonly addresses: boolean
  /** Whether every redirect was checked before it was followed. */
  readonly redirects: boolean
  /** Whether bytes are counted as sent, too, and not only as unpacked. */
  readonly packedBytes: boolean
}

/** Completes limits with the defaults. @throws `InvalidArgumentError` when one is no whole number from 0. */
export function completeLimits<Limits extends { readonly [Name in keyof Limits]: number }>(
  name: string,
  defaults: Limits,
  given: Partial<Limits> | undefined,
): Limits {
  const complete = { ...defaults }
  for (const key of Object.keys(defaults) as (keyof Limits & string)[]) {
    const value = given?.[key]
    if (value === undefined) continue
    if (!Number.isSafeInteger(value) || value < 0 || value > LARGEST_LIMIT) {
      throw new InvalidArgumentError(`${name}.${key}`, `must be a whole number from 0 to ${LARGEST_LIMIT}`)
    }
    complete[key] = value
  }
  return complete
}

/** Timers of platforms count in 32 bits; a longer one goes off at once. */
const LARGEST_LIMIT = 2 ** 31 - 1
