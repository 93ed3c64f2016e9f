const SEC = 'https://w3id.org/security#'

/** What every context of these begins with. */
const BASE = { '@protected': true, id: '@id', type: '@type' } as const

const CONTROLLER = link(`${SEC}controller`)
const MOMENT = 'http://www.w3.org/2001/XMLSchema#dateTime'
const EXPIRES = { '@id': `${SEC}expiration`, '@type': MOMENT } as const

/** The relationships of a key to its owner. All but one have another name in the vocabulary. */
const RELATIONSHIPS = {
  assertionMethod: links(`${SEC}assertionMethod`),
  authentication: links(`${SEC}authenticationMethod`),
  capabilityDelegation: links(`${SEC}capabilityDelegationMethod`),
  capabilityInvocation: links(`${SEC}capabilityInvocationMethod`),
  keyAgreement: links(`${SEC}keyAgreementMethod`),
} as const

/** A type of key with two members for its halves. */
function keyType(type: string, form: string, coercion: string): object {
  return {
    '@id': `${SEC}${type}`,
    '@context': {
      ...BASE,
      controller: CONTROLLER,
      revoked: { '@id': `${SEC}revoked`, '@type': MOMENT },
      expires: EXPIRES,
      [`publicKey${form}`]: { '@id': `${SEC}publicKey${form}`, '@type': coercion },
      [`secretKey${form}`]: { '@id': `${SEC}secretKey${form}`, '@type': coercion },
    },
  }
}

/** Of Controlled Identifiers 1.0: the document of an identifier, Multikey and JsonWebKey. */
const CONTROLLED_IDENTIFIERS = {
  ...BASE,
  ...RELATIONSHIPS,
  alsoKnownAs: link('https://www.w3.org/ns/activitystreams#alsoKnownAs'),
  controller: CONTROLLER,
  service: {
    ...link('https://www.w3.org/ns/did#service'),
    '@context': { ...BASE, serviceEndpoint: link('https://www.w3.org/ns/did#serviceEndpoint') },
  },
  verificationMethod: link(`${SEC}verificationMethod`),
  Multikey: keyType('Multikey', 'Multibase', `${SEC}multibase`),
  JsonWebKey: keyType('JsonWebKey', 'Jwk', '@json'),
} as const

/** Of the suite of 2020: JsonWebKey2020, which did:jwk names, and a proof that is not made here. */
const JSON_WEB_SIGNATURE_2020 = {
  privateKeyJwk: { '@id': `${SEC}privateKeyJwk`, '@type': '@json' },
  JsonWebKey2020: {
    '@id': `${SEC}JsonWebKey2020`,
    '@context': { ...BASE, publicKeyJwk: { '@id': `${SEC}publicKeyJwk`, '@type': '@json' } },
  },
  JsonWebSignature2020: {
    '@id': `${SEC}JsonWebSignature2020`,
    '@context': {
      ...BASE,
      challenge: `${SEC}challenge`,
      created: { '@id': 'http://purl.org/dc/terms/created', '@type': MOMENT },
      domain: `${SEC}domain`,
      expires: EXPIRES,
      jws: `${SEC}jws`,
      nonce: `${SEC}nonce`,
      proofPurpose: {
        '@id': `${SEC}proofPurpose`,
        '@type': '@vocab',
        '@context': { ...BASE, ...RELATIONSHIPS },
      },
      verificationMethod: link(`${SEC}verificationMethod`),
    },
  },
} as const

/**
 * The contexts of keys in DID documents that no package has, put together from what they say of each term.
 *
 * @see {@link https://www.w3.org/TR/cid-1.0/#json-ld-context | Controlled Identifiers 1.0, B.1}
 * @see {@link https://w3c.github.io/vc-jws-2020/ | JSON Web Signature 2020}
 */
export const contexts: ReadonlyMap<string, unknown> = new Map([
  ['https://www.w3.org/ns/cid/v1', { '@context': CONTROLLED_IDENTIFIERS }],
  ['https://w3id.org/security/suites/jws-2020/v1', { '@context': JSON_WEB_SIGNATURE_2020 }],
])

function link(iri: string): { readonly '@id': string; readonly '@type': '@id' } {
  return { '@id': iri, '@type': '@id' }
}

function links(iri: string): object {
  return { ...link(iri), '@container': '@set' }
}
