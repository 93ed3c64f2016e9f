/** Something that an answer rests on. */
export interface Evidence {
  readonly kind: EvidenceKind
  /** What it is called: an address, a DID, the URL of a key. */
  readonly id: string
  /** Where it came from: fetched now, out of a cache, out of the badge itself, bundled with this package. */
  readonly source: 'fetched' | 'cached' | 'badge' | 'bundled' | 'caller' | 'derived'
  /** When it was obtained, in ISO 8601; absent where that does not matter. */
  readonly obtainedAt?: string
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256?: string
  /** What else is worth knowing, such as intermediate values with `explain`. */
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

/** What it is. */
export type EvidenceKind =
  | 'key'
  | 'did-document'
  | 'jwks'
  | 'profile'
  | 'badge'
  | 'badge-class'
  | 'status-list'
  | 'revocation-list'
  | 'context'
  | 'schema'
  | 'resource'
  | 'endorsement'
  | 'explanation'
