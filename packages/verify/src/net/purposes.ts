import type { FetchPurpose } from './net.ts'

/** What goes for documents of one kind. */
export interface PurposeFacts {
  /** What the server is asked for. */
  readonly accept: string
  /** Bytes that such a document may have; the limits of the call may be narrower. */
  readonly maximum: number
  /** Whether a verifier keeps it for its next badges. */
  readonly isKept: boolean
}

// None of these has more than 128 characters: with a longer one, browsers ask a host of another origin first whether
// they may ask it, and hosts of plain files do not understand that.
const JSON_LD = 'application/ld+json, application/json;q=0.9, */*;q=0.1'
const CREDENTIAL =
  'application/vc, application/vc+jwt, application/ld+json, application/json;q=0.9, */*;q=0.1'
const BADGE =
  'application/vc, application/vc+jwt, application/ld+json, application/json, image/png;q=0.8, ' +
  'image/svg+xml;q=0.8, */*;q=0.1'

/** What goes for documents, by what they are for. */
export const PURPOSES: Readonly<Record<FetchPurpose, PurposeFacts>> = {
  badge: {
    accept: BADGE,
    maximum: 5_242_880,
    isKept: false,
  },
  'did-document': {
    accept:
      'application/did+ld+json, application/did+json, application/did, application/json;q=0.9, */*;q=0.1',
    maximum: 262_144,
    isKept: true,
  },
  jwks: {
    accept: 'application/jwk-set+json, application/json;q=0.9, */*;q=0.1',
    maximum: 262_144,
    isKept: true,
  },
  profile: { accept: JSON_LD, maximum: 1_048_576, isKept: true },
  'status-list': { accept: CREDENTIAL, maximum: 5_242_880, isKept: true },
  'revocation-list': { accept: JSON_LD, maximum: 5_242_880, isKept: true },
  context: { accept: JSON_LD, maximum: 1_048_576, isKept: true },
  schema: {
    accept: 'application/schema+json, application/json;q=0.9, */*;q=0.1',
    maximum: 1_048_576,
    isKept: true,
  },
  resource: { accept: '*/*', maximum: 5_242_880, isKept: false },
  refresh: { accept: CREDENTIAL, maximum: 5_242_880, isKept: false },
}
