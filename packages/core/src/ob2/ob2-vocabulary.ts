import { OB2_CONTEXT } from '../contexts/known-contexts.ts'

/** The prefixes of the Open Badges 2.0 context. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['extensions', 'https://w3id.org/openbadges/extensions#'],
  ['obi', 'https://w3id.org/openbadges#'],
  ['cred', 'https://w3id.org/credentials#'],
  ['dc', 'http://purl.org/dc/terms/'],
  ['schema', 'http://schema.org/'],
  ['sec', 'https://w3id.org/security#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
])

/** Terms of one prefix whose IRI ends like the term itself. */
const PLAIN_TERMS: Readonly<Record<string, readonly string[]>> = {
  obi: [
    ...['Assertion', 'BadgeClass', 'Criteria', 'Evidence', 'Extension', 'FrameValidation', 'HostedBadge'],
    ...['IdentityObject', 'Image', 'Issuer', 'Profile', 'RevocationList', 'SignedBadge', 'TypeValidation'],
    ...['VerificationObject', 'alignment', 'allowedOrigins', 'audience', 'badge', 'criteria'],
    ...['endorsementComment', 'evidence', 'hashed', 'issuer', 'narrative', 'recipient', 'revocationList'],
    ...['revocationReason', 'revoked', 'salt', 'targetCode', 'uid', 'validatesType', 'validation'],
    ...['validationFrame', 'validationSchema', 'verificationProperty'],
  ],
  schema: [
    ...['AlignmentObject', 'author', 'caption', 'description', 'email', 'genre', 'image', 'name'],
    ...['targetDescription', 'targetName', 'targetUrl', 'telephone', 'url', 'version'],
  ],
  cred: ['claim'],
  dc: ['created', 'creator'],
  sec: ['owner', 'publicKey', 'publicKeyPem'],
}

/** Terms whose IRI ends differently. */
const OTHER_TERMS: Readonly<Record<string, string>> = {
  CryptographicKey: 'sec:Key',
  Endorsement: 'cred:Credential',
  endorsement: 'cred:credential',
  expires: 'sec:expiration',
  identity: 'obi:identityHash',
  issuedOn: 'obi:issueDate',
  related: 'dc:relation',
  startsWith: 'http://purl.org/dqm-vocabulary/v1/dqm#startsWith',
  tags: 'schema:keywords',
  targetFramework: 'schema:educationalFramework',
  verification: 'obi:verify',
}

/** Further names of the same things. `revokedAssertions` and `revoked` share an IRI, so it is no name. */
const ALIASES: Readonly<Record<string, string>> = {
  '@id': 'id',
  '@type': 'type',
  verify: 'verification',
  // Not in the context, yet seen in badges: the prefix before an alias of a type.
  'obi:hosted': 'hosted',
  'obi:signed': 'signed',
  'https://w3id.org/openbadges#hosted': 'hosted',
  'https://w3id.org/openbadges#signed': 'signed',
}

const TERMS = new Set(['id', 'type', 'hosted', 'signed', 'revokedAssertions', 'verify', ...PREFIXES.keys()])
const NAMES = new Map<string, string>(Object.entries(ALIASES))

function learn(term: string, compactIri: string): void {
  const colon = compactIri.indexOf(':')
  const namespace = PREFIXES.get(compactIri.slice(0, colon))
  TERMS.add(term)
  NAMES.set(compactIri, term)
  if (namespace !== undefined) NAMES.set(namespace + compactIri.slice(colon + 1), term)
}

for (const [prefix, terms] of Object.entries(PLAIN_TERMS)) {
  for (const term of terms) learn(term, `${prefix}:${term}`)
}
for (const [term, compactIri] of Object.entries(OTHER_TERMS)) learn(term, compactIri)

/** Whether the Open Badges 2.0 context defines a term. */
export function isOb2Term(name: string): boolean {
  return TERMS.has(name)
}

/**
 * The usual name of what a badge calls by a keyword, a compact IRI or a full one: `type` for `@type`,
 * `name` for `schema:name`. Any other name comes back as it is.
 */
export function ob2TermOf(written: string): string {
  return NAMES.get(written) ?? written
}

/** Addresses under which the Open Badges 2.0 context is known; the first is the one to write. */
const OB2_CONTEXTS = new Set([
  OB2_CONTEXT,
  'http://w3id.org/openbadges/v2',
  'https://openbadgespec.org/v2/context.json',
  'https://purl.imsglobal.org/spec/ob/v2p0/context.json',
])
const OB1_CONTEXTS = new Set([
  'https://w3id.org/openbadges/v1',
  'http://w3id.org/openbadges/v1',
  'https://openbadgespec.org/v1/context.json',
  'http://openbadgespec.org/v1/context.json',
])
const OB21_CONTEXTS = new Set(['https://purl.imsglobal.org/spec/ob/v2p1/ob_v2p1.jsonld'])

/** Which version of Open Badges a context is that of. */
export function versionOfContext(url: string): '1.1' | '2.0' | '2.1' | undefined {
  if (OB2_CONTEXTS.has(url)) return '2.0'
  if (OB1_CONTEXTS.has(url)) return '1.1'
  return OB21_CONTEXTS.has(url) ? '2.1' : undefined
}
