import type { Key } from '@shirushi/vc'
import type { Evidence } from '../report/evidence.ts'

/** How a key came to be known. */
export type KeyBasis =
  /** A DID document lists it. */
  | 'did'
  /** The issuer's profile, or a document of keys on the issuer's host, publishes it. */
  | 'published'
  /** The caller handed it in. */
  | 'caller'
  /** Only the badge names it: in the header of its token, or behind the `#` of the key's address. */
  | 'self-asserted'

/** A key that a signature may be checked with. It need not be the issuer's. */
export interface FoundKey {
  readonly ok: true
  readonly key: Key
  readonly basis: KeyBasis
  /** Who publishes it: a DID or an address; absent where only the badge names it. */
  readonly holder?: string
  /** The first moment at which it is no longer used. */
  readonly expires?: string
  /** The moment from which on it must not be trusted. */
  readonly revoked?: string
  /** Why nobody could say whether the issuer publishes it, too. */
  readonly unconfirmed?: string
  readonly evidence: readonly Evidence[]
}

/** No key, and why. */
export interface KeyNotFound {
  readonly ok: false
  /** `failed`: it was looked for, and is not there. `undetermined`: it could not be looked for. */
  readonly outcome: 'failed' | 'undetermined'
  readonly code: KeyFindingCode
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

/** What can be said about a key that was not found. */
export type KeyFindingCode =
  | 'KEY_UNNAMED'
  | 'KEY_ADDRESS_MALFORMED'
  | 'KEY_UNREACHABLE'
  | 'KEY_METHOD_UNSUPPORTED'
  | 'KEY_NOT_PUBLISHED'
  | 'KEY_NOT_FOR_PURPOSE'
  | 'KEY_UNUSABLE'
  | 'KEY_ELSEWHERE'

export type KeyAnswer = FoundKey | KeyNotFound

/** Under which name a signature says that its key is to be found, and for what. */
export interface KeyQuestion {
  /** The `verificationMethod` of a proof, or the `kid` of a token; a stranger's. */
  readonly method: string | undefined
  /** The key itself, where the header of a token holds it; a stranger's. */
  readonly embedded?: object
  readonly purpose: string
  /** Whose key it has to be, as the badge says. */
  readonly issuer: string | undefined
}
