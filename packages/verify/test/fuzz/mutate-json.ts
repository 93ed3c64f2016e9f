import { at, changed, placesOf } from '../support/mutations.ts'
import { below, oneOf, type Random } from './random.ts'

type Document = Record<string, unknown>

/** Values that programs trip over. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    '',
    ' ',
    'x',
    '\u0000',
    '\u202e',
    '\ud800',
    [],
    {},
    [[]],
    [null],
    [{}],
  ],
  ...['2026-02-30T00:00:00Z', '9999-12-31T23:59:59Z', 'https://127.0.0.1/x', 'data:application/json,{}'],
  ...['did:key:z6Mk', 'did:web:x', 'did:jwk:e30', 'urn:x:1', '_:b0', '@type', '@id', 'VerifiableCredential'],
  ...['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2'],
  ...['eddsa-jcs-2022', 'ecdsa-sd-2023', 'bbs-2023', 'Ed25519Signature2020', 'DataIntegrityProof'],
  ...[
    { '@value': 'x' },
    { '@id': 'x' },
    { '@list': [1] },
    { '@vocab': 'https://x.example/' },
    { id: 'urn:x:1' },
  ],
]

/** Names that mean something somewhere, or to JavaScript. */
const NAMES = [
  ...['id', 'type', '@context', '@id', '@type', '@graph', '@included', '@reverse', '@nest', '@index', '@set'],
  ...[
    'proof',
    'issuer',
    'validUntil',
    'validFrom',
    'expirationDate',
    'credentialStatus',
    'credentialSubject',
  ],
  ...[
    'credentialSchema',
    'refreshService',
    'endorsement',
    'endorsementJwt',
    'evidence',
    'relatedResource',
    'holder',
  ],
  ...[
    'verifiableCredential',
    'verification',
    'recipient',
    'badge',
    'expires',
    'revoked',
    'previousProof',
    'domain',
  ],
  ...['__proto__', 'constructor', 'toString', 'then', 'toJSON', 'length', '', 'vc', 'iss', 'exp', 'nbf'],
]

type Mutation = (document: Document, random: Random, other: Document) => Document

const MUTATIONS: readonly Mutation[] = [
  (document, random) => changed(document, oneOf(random, placesOf(document)), () => oneOf(random, VALUES)),
  (document, random) => changed(document, oneOf(random, placesOf(document)), () => undefined),
  (document, random) => changed(document, oneOf(random, placesOf(document)), (value) => [value, value]),
  (document, random) => changed(document, oneOf(random, placesOf(document)), (value) => [value]),
  (document, random) =>
    changed(document, oneOf(random, placesOf(document)), (value) => ({ '@value': value })),
  (document, random) => {
    const value = at(document, oneOf(random, placesOf(document)))
    return changed(document, oneOf(random, placesOf(document)), () => structuredClone(value))
  },
  (document, random, other) => {
    const value = at(other, oneOf(random, placesOf(other)))
    return changed(document, oneOf(random, placesOf(document)), () => structuredClone(value))
  },
  (document, random) => withMember(document, random, oneOf(random, NAMES), oneOf(random, VALUES)),
  (document, random, other) => {
    const name = oneOf(random, Object.keys(other))
    return withMember(document, random, name, structuredClone(other[name]))
  },
  (document, random) =>
    changed(document, oneOf(random, placesOf(document)), (value) => renamed(value, random)),
]

function withMember(document: Document, random: Random, name: string, value: unknown): Document {
  const add = (holder: object): object => {
    const copy: Document = { ...holder }
    Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true })
    return copy
  }
  if (random() < 0.3) return add(document) as Document
  return changed(document, oneOf(random, placesOf(document)), (holder) =>
    typeof holder === 'object' && holder !== null && !Array.isArray(holder) ? add(holder) : holder,
  )
}

function renamed(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  const which = below(random, entries.length)
  return Object.fromEntries(
    entries.map(([name, item], at) => [at === which ? oneOf(random, NAMES) : name, item]),
  )
}

/** Changes a document in one to three places. The result need not be JSON that anybody would write. */
export function mutateJson(document: Document, other: Document, random: Random): Document {
  let mutant = document
  for (let times = 1 + below(random, 3); times > 0; times--) {
    if (Object.keys(mutant).length === 0) return mutant
    mutant = oneOf(random, MUTATIONS)(mutant, random, other)
  }
  return mutant
}
