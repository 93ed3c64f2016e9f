import type { RefusalReason } from './judge-url.ts'

/** Why a document was not obtained. */
export type FetchFault =
  /** The caller gave no `fetch`: this verification is offline. */
  | 'offline'
  /** The address is one that is not gone to: not https, a private host, not a URL. */
  | 'refused'
  /** No answer: the name is unknown, the connection failed, TLS failed. */
  | 'unreachable'
  /** It took too long. */
  | 'timeout'
  /** It is larger than it may be. */
  | 'too-large'
  /** Too many redirects, or one to an address that is not gone to. */
  | 'redirect'
  /** The server answered with a status other than 200. `410` is told apart by `status`. */
  | 'status'
  /** This verification has fetched as much as it may, or its caller ended it. */
  | 'budget'

/** A document that was fetched, or came out of a cache or of an evidence bundle. */
export interface Fetched {
  readonly ok: true
  /** The address that was asked for. */
  readonly url: string
  /** The address that answered. */
  readonly finalUrl: string
  readonly status: number
  /** In small letters, without parameters. */
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** In ISO 8601. */
  readonly fetchedAt: string
  readonly source: 'fetched' | 'cached'
}

/** A document that was not obtained, and why. */
export interface NotFetched {
  readonly ok: false
  readonly url: string
  readonly fault: FetchFault
  /** What about the address was refused; for `refused` and `redirect`. */
  readonly reason?: RefusalReason
  readonly status?: number
  /** The body of an answer with a status that says no; servers explain revocations there. */
  readonly bytes?: Uint8Array
}

/** What is fetched, which decides what the server is asked for and how large it may be. */
export type FetchPurpose =
  | 'badge'
  | 'did-document'
  | 'jwks'
  | 'profile'
  | 'status-list'
  | 'revocation-list'
  | 'context'
  | 'schema'
  | 'resource'
  | 'refresh'

/**
 * The way out. Every byte that a verification fetches comes through here, so that addresses, time, size and
 * number are bounded in one place. It never throws.
 */
export interface Net {
  get(url: string, purpose: FetchPurpose, wish?: FetchWish): Promise<Fetched | NotFetched>
}

/** What else is wished of a document. */
export interface FetchWish {
  /** Milliseconds since a copy was fetched after which it is fetched again, where anything may be fetched. */
  readonly maximumAge: number
}
