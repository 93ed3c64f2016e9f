import type { JsonObject, JsonValue } from '@shirushi/core/json'

/** @internal How a document is to be served. */
export interface DocumentFacts {
  readonly mediaType: string
  /** For how many seconds a copy may be used. */
  readonly maxAge: number
  readonly status: 200 | 410
}

/** For how long copies of what tells revocations may be used where nothing else is said: five minutes. */
const STATUS_MAX_AGE = 300

interface Kind {
  readonly is: (document: JsonObject) => boolean
  readonly facts: (document: JsonObject, maxAge: number) => Partial<DocumentFacts>
}

const LINKED_DATA = 'application/ld+json'

/** The first that fits counts. */
const KINDS: readonly Kind[] = [
  {
    is: (document) => has(document, 'type', 'VerifiableCredential') && statusListIn(document) !== undefined,
    facts: (document, maxAge) => ({
      mediaType: 'application/vc',
      maxAge: timeToLive(statusListIn(document), maxAge),
    }),
  },
  {
    is: (document) => has(document, 'type', 'VerifiableCredential'),
    facts: () => ({ mediaType: 'application/vc' }),
  },
  {
    is: (document) => isAward(document) && member(document, 'revoked') === true,
    facts: () => ({ mediaType: LINKED_DATA, status: 410, maxAge: 0 }),
  },
  {
    is: (document) => isAward(document) || has(document, 'type', 'RevocationList'),
    facts: (_, maxAge) => ({ mediaType: LINKED_DATA, maxAge: Math.min(STATUS_MAX_AGE, maxAge) }),
  },
  {
    is: (document) => Object.hasOwn(document, 'revokedCredential'),
    facts: (_, maxAge) => ({ mediaType: 'application/json', maxAge: Math.min(STATUS_MAX_AGE, maxAge) }),
  },
  { is: (document) => Object.hasOwn(document, '@context'), facts: () => ({ mediaType: LINKED_DATA }) },
]

/** @internal How a document is served, by what it is. */
export function describeDocument(document: JsonObject, maxAge: number): DocumentFacts {
  const kind = KINDS.find(({ is }) => is(document))
  return { mediaType: 'application/json', maxAge, status: 200, ...kind?.facts(document, maxAge) }
}

/** What Open Badges 2.0 lets an issuer revoke where it is hosted. */
function isAward(document: JsonObject): boolean {
  return has(document, 'type', 'Assertion') || has(document, 'type', 'Endorsement')
}

function statusListIn(credential: JsonObject): JsonObject | undefined {
  const subject = member(credential, 'credentialSubject')
  const isList = isObject(subject) && Object.hasOwn(subject, 'encodedList')
  return isList ? subject : undefined
}

/** Whole seconds of `ttl`, which is in milliseconds. */
function timeToLive(subject: JsonObject | undefined, maxAge: number): number {
  const ttl = subject && member(subject, 'ttl')
  const seconds = typeof ttl === 'number' && ttl >= 0 ? Math.floor(ttl / 1000) : STATUS_MAX_AGE
  return Math.min(seconds, maxAge)
}

function has(document: JsonObject, name: string, value: string): boolean {
  return [member(document, name)].flat().includes(value)
}

function member(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
