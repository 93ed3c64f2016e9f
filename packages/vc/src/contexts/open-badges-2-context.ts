/** What stands for an address by itself: prefixes, types, and properties that say no more. */
const WORDS: Readonly<Record<string, string>> = {
  id: '@id',
  type: '@type',
  cred: 'https://w3id.org/credentials#',
  dc: 'http://purl.org/dc/terms/',
  extensions: 'https://w3id.org/openbadges/extensions#',
  obi: 'https://w3id.org/openbadges#',
  schema: 'http://schema.org/',
  sec: 'https://w3id.org/security#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  AlignmentObject: 'schema:AlignmentObject',
  CryptographicKey: 'sec:Key',
  Endorsement: 'cred:Credential',
  hosted: 'obi:HostedBadge',
  signed: 'obi:SignedBadge',
  verify: 'verification',
}

/** More of them, where the name is that of the vocabulary of Open Badges. */
const OWN_WORDS = [
  ...['Assertion', 'BadgeClass', 'Criteria', 'Evidence', 'Extension', 'FrameValidation', 'HostedBadge'],
  ...['IdentityObject', 'Image', 'Issuer', 'Profile', 'RevocationList', 'SignedBadge', 'TypeValidation'],
  ...['VerificationObject', 'validatesType', 'validation', 'validationFrame', 'validationSchema'],
]

/** Properties whose value is text, or whatever it says it is. */
const VALUES: Readonly<Record<string, string>> = {
  caption: 'schema:caption',
  description: 'schema:description',
  email: 'schema:email',
  genre: 'schema:genre',
  name: 'schema:name',
  publicKeyPem: 'sec:publicKeyPem',
  startsWith: 'http://purl.org/dqm-vocabulary/v1/dqm#startsWith',
  tags: 'schema:keywords',
  targetDescription: 'schema:targetDescription',
  targetFramework: 'schema:educationalFramework',
  targetName: 'schema:targetName',
  targetUrl: 'schema:targetUrl',
  telephone: 'schema:telephone',
  version: 'schema:version',
  allowedOrigins: 'obi:allowedOrigins',
  audience: 'obi:audience',
  endorsementComment: 'obi:endorsementComment',
  identity: 'obi:identityHash',
  narrative: 'obi:narrative',
  revocationReason: 'obi:revocationReason',
  revokedAssertions: 'obi:revoked',
  salt: 'obi:salt',
  targetCode: 'obi:targetCode',
  uid: 'obi:uid',
  verificationProperty: 'obi:verificationProperty',
}

/** Properties whose text is an address. */
const LINKS: Readonly<Record<string, string>> = {
  author: 'schema:author',
  claim: 'cred:claim',
  creator: 'dc:creator',
  endorsement: 'cred:credential',
  image: 'schema:image',
  owner: 'sec:owner',
  publicKey: 'sec:publicKey',
  related: 'dc:relation',
  url: 'schema:url',
  alignment: 'obi:alignment',
  badge: 'obi:badge',
  criteria: 'obi:criteria',
  evidence: 'obi:evidence',
  issuer: 'obi:issuer',
  recipient: 'obi:recipient',
  revocationList: 'obi:revocationList',
  verification: 'obi:verify',
}

/** Properties whose text is a moment. */
const MOMENTS: Readonly<Record<string, string>> = {
  created: 'dc:created',
  expires: 'sec:expiration',
  issuedOn: 'obi:issueDate',
}

/** Properties that are true or false. */
const FLAGS: Readonly<Record<string, string>> = {
  hashed: 'obi:hashed',
  revoked: 'obi:revoked',
}

const CONTEXT = {
  '@context': {
    ...WORDS,
    ...Object.fromEntries(OWN_WORDS.map((word) => [word, `obi:${word}`])),
    ...defined(VALUES),
    ...defined(LINKS, '@id'),
    ...defined(MOMENTS, 'xsd:dateTime'),
    ...defined(FLAGS, 'xsd:boolean'),
  },
}

/**
 * The context of Open Badges 2.0, put together from what it says of each term, because no package has it. The
 * first address leads to the last, and badges name all of them.
 *
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html | Open Badges 2.0}
 */
export const contexts: ReadonlyMap<string, unknown> = new Map([
  ['https://w3id.org/openbadges/v2', CONTEXT],
  ['http://w3id.org/openbadges/v2', CONTEXT],
  ['https://openbadgespec.org/v2/context.json', CONTEXT],
])

function defined(terms: Readonly<Record<string, string>>, type?: string): Readonly<Record<string, object>> {
  const coercion = type === undefined ? {} : { '@type': type }
  return Object.fromEntries(Object.entries(terms).map(([term, iri]) => [term, { '@id': iri, ...coercion }]))
}
