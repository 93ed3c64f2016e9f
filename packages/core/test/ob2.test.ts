import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FindingList } from '../src/findings/finding-list.ts'
import type { JsonObject, JsonValue } from '../src/json/json-value.ts'
import { checkOb2 } from '../src/ob2/check-ob2.ts'
import { judgeHostedScope } from '../src/ob2/hosted-scope.ts'
import { normaliseOb2 } from '../src/ob2/normalise-ob2.ts'
import {
  assertion,
  badgeClass,
  CONTEXT,
  change,
  codesOf,
  endorsement,
  findingsOf,
  HASH,
  issuer,
  key,
  manifest,
  PEM,
  recipient,
  revocationList,
  withBadge,
  withIssuer,
} from './support/ob2-documents.ts'

type Row = readonly [title: string, document: JsonObject, findings: readonly string[]]

function rows(title: string, table: readonly Row[]): void {
  describe(title, () => {
    test.for(table.map((row) => [...row] as const))('%s', ([, document, findings]) => {
      expect(codesOf(document)).toEqual(findings)
    })
  })
}

const signed: JsonObject = { type: 'SignedBadge', creator: 'https://issuer.example/key.json' }
const listsKey = { publicKey: ['https://issuer.example/key.json'] }

rows('a sound document has no findings', [
  ['an assertion with everything embedded', assertion, []],
  ['an assertion that only refers', change(assertion, { badge: 'https://issuer.example/badges/1.json' }), []],
  ['a badge class', badgeClass, []],
  [
    'a badge class that only refers',
    change(badgeClass, { issuer: 'https://issuer.example/profile.json' }),
    [],
  ],
  ['an issuer', change(issuer, { '@context': CONTEXT }), []],
  [
    'a recipient’s profile, which needs no name',
    { '@context': CONTEXT, type: 'Profile', id: 'https://me.example/' },
    [],
  ],
  ['a key', key, []],
  ['an endorsement', endorsement, []],
  ['a revocation list', revocationList, []],
  ['an empty revocation list', change(revocationList, { revokedAssertions: [] }), []],
  ['a manifest of Open Badges 2.1', manifest, []],
  [
    'a signed assertion',
    withIssuer(listsKey, { verification: signed, id: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10' }),
    [],
  ],
])

rows('the form is judged', [
  ['no recipient', change(assertion, { recipient: undefined }), ['PROPERTY_MISSING /recipient']],
  ['a number for a name', change(badgeClass, { name: 5 }), ['PROPERTY_WRONG_TYPE /name']],
  ['a badge class without an image', change(badgeClass, { image: undefined }), ['PROPERTY_MISSING /image']],
  [
    'a claim that is only an address',
    change(endorsement, { claim: 'https://a.example/' }),
    ['PROPERTY_WRONG_TYPE /claim'],
  ],
  [
    'a related edition without an id',
    change(badgeClass, { related: [{ version: 2 }] }),
    ['PROPERTY_MISSING /related/0/id'],
  ],
  ['a type that says nothing', change(badgeClass, { type: ['Image'] }), ['TYPE_MISSING /type']],
  ['an embedded issuer without a type', withIssuer({ type: undefined }), ['TYPE_MISSING /badge/issuer/type']],
])

rows('contexts and terms', [
  ['no context', change(badgeClass, { '@context': undefined }), ['OB2_CONTEXT_MISSING ']],
  [
    'a context of something else',
    change(badgeClass, { '@context': 'https://else.example/c.json' }),
    ['OB2_CONTEXT_NOT_OB2 /@context'],
  ],
  [
    'the context by another address',
    change(badgeClass, { '@context': 'https://openbadgespec.org/v2/context.json' }),
    ['OB2_CONTEXT_ALIAS /@context'],
  ],
  [
    'a second context that nobody knows',
    change(badgeClass, { '@context': [CONTEXT, 'https://else.example/c.json'], colour: 'red' }),
    ['OB2_CONTEXT_UNKNOWN /@context'],
  ],
  ['a term that nobody defines', change(badgeClass, { colour: 'red' }), ['OB2_TERM_UNDEFINED /colour']],
  [
    'a term that is defined inside',
    change(badgeClass, { '@context': [CONTEXT, { colour: 'https://else.example/#colour' }], colour: 'red' }),
    [],
  ],
  [
    'a term for everything',
    change(badgeClass, { '@context': [CONTEXT, { '@vocab': 'https://else.example/#' }], colour: 'red' }),
    [],
  ],
  ['a property by its IRI', change(badgeClass, { 'https://else.example/#colour': 'red' }), []],
  [
    'a type that nobody defines',
    change(badgeClass, { type: ['BadgeClass', 'Medal'] }),
    ['OB2_TYPE_UNMAPPED /type'],
  ],
  ['a type by its IRI', change(badgeClass, { type: ['BadgeClass', 'https://else.example/#Medal'] }), []],
  ['an undefined term deep inside', withIssuer({ fax: '1' }), ['OB2_TERM_UNDEFINED /badge/issuer/fax']],
])

rows('contexts inside the document', [
  [
    'a term that is given another meaning',
    change(badgeClass, { '@context': [CONTEXT, { name: 'https://else.example/#name' }] }),
    ['CONTEXT_REDEFINES_TERM /@context'],
  ],
  [
    'a context of its own for what is embedded',
    withIssuer({ '@context': [CONTEXT, { fax: 'https://else.example/#fax' }], fax: '1' }),
    [],
  ],
  [
    'a term that is defined elsewhere only',
    change(withIssuer({ '@context': [CONTEXT, { fax: 'https://else.example/#fax' }] }), { fax: '1' }),
    ['OB2_TERM_UNDEFINED /fax'],
  ],
  [
    'a context that takes all meaning away',
    withIssuer({ '@context': null }),
    [
      ...['type', 'id', 'name', 'url', 'email'].map((term) => `OB2_TERM_UNDEFINED /badge/issuer/${term}`),
      'OB2_TYPE_UNMAPPED /badge/issuer/type',
    ],
  ],
])

rows('what JSON-LD takes for the same is read, and named', [
  [
    '@id and @type',
    change(badgeClass, {
      id: undefined,
      type: undefined,
      '@id': 'https://issuer.example/b',
      '@type': 'BadgeClass',
    }),
    ['OB2_TERM_ALIASED /@id', 'OB2_TERM_ALIASED /@type'],
  ],
  [
    'verify',
    change(assertion, { verification: undefined, verify: { type: 'hosted' } }),
    ['OB2_TERM_ALIASED /verify'],
  ],
  [
    'both verify and verification',
    change(assertion, { verify: { type: 'hosted' } }),
    ['OB2_TERM_TWICE /verify'],
  ],
  [
    'a compact IRI for a property',
    change(badgeClass, { name: undefined, 'schema:name': 'Knots' }),
    ['OB2_TERM_ALIASED /schema:name'],
  ],
  ['a compact IRI for a type', change(badgeClass, { type: 'obi:BadgeClass' }), ['OB2_TERM_ALIASED /type']],
  [
    'a compact IRI for the verification',
    change(assertion, { verification: { type: 'obi:hosted' } }),
    ['OB2_TERM_ALIASED /verification/type'],
  ],
  [
    'the full IRI of a type',
    change(badgeClass, { type: ['https://w3id.org/openbadges#BadgeClass'] }),
    ['OB2_TERM_ALIASED /type/0'],
  ],
  ['the alias hosted', change(assertion, { verification: { type: 'hosted' } }), []],
  ['a null', change(assertion, { expires: null }), ['OB2_NULL_VALUE /expires']],
  [
    'a null for something required',
    change(assertion, { issuedOn: null }),
    ['OB2_NULL_VALUE /issuedOn', 'PROPERTY_MISSING /issuedOn'],
  ],
  ['a null in a list', change(badgeClass, { tags: ['rope', null] }), ['OB2_NULL_VALUE /tags/1']],
  ['an empty list', change(assertion, { evidence: [] }), ['OB2_EMPTY_LIST /evidence']],
  ['a list where there is one value', change(assertion, { badge: [badgeClass] }), ['OB2_LIST_OF_ONE /badge']],
  [
    'a list of two where there is one value',
    change(assertion, { badge: ['https://issuer.example/b', 'https://issuer.example/c'] }),
    ['PROPERTY_WRONG_TYPE /badge'],
  ],
  [
    'one recipient type in a list',
    change(assertion, { recipient: change(recipient, { type: ['email'] }) }),
    [],
  ],
])

rows('identifiers', [
  ['a relative id', change(badgeClass, { id: 'badges/1' }), ['URI_RELATIVE /id']],
  ['spaces in an id', change(badgeClass, { id: 'https://issuer.example/a b' }), ['URI_MALFORMED /id']],
  ['a urn:uuid', change(badgeClass, { id: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10' }), []],
  ['a urn:uuid that is none', change(badgeClass, { id: 'urn:uuid:9d1ab5e4' }), ['UUID_MALFORMED /id']],
  ['a DID', change(badgeClass, { id: 'did:web:issuer.example' }), ['OB2_ID_SCHEME_UNUSUAL /id']],
  ['a blank node', change(badgeClass, { id: '_:b0' }), ['OB2_ID_SCHEME_UNUSUAL /id']],
])

const by = (changes: Parameters<typeof change>[1]): JsonObject =>
  change(assertion, { recipient: change(recipient, changes) })
const plain = { hashed: false, salt: undefined, identity: 'hanako@recipient.example' }

rows('recipients', [
  ['a plain e-mail address', by(plain), ['IDENTITY_PLAIN_EMAIL /recipient/identity']],
  [
    'no e-mail address',
    by({ ...plain, identity: 'hanako' }),
    ['OB2_RECIPIENT_NOT_AN_EMAIL /recipient/identity'],
  ],
  [
    'a hash said to be plain',
    by({ hashed: false, salt: undefined }),
    ['IDENTITY_HASHED_CONTRADICTED /recipient/hashed'],
  ],
  [
    'a plain address said to be hashed',
    by({ identity: 'hanako@recipient.example' }),
    ['IDENTITY_HASH_MALFORMED /recipient/identity'],
  ],
  [
    'a hash that is too short',
    by({ identity: HASH.slice(0, -1) }),
    ['IDENTITY_HASH_MALFORMED /recipient/identity'],
  ],
  [
    'SHA-1',
    by({ identity: `sha1$${'a'.repeat(40)}` }),
    ['IDENTITY_HASH_ALGORITHM_UNKNOWN /recipient/identity'],
  ],
  ['MD5', by({ identity: `md5$${'a'.repeat(32)}` }), ['IDENTITY_HASH_MD5 /recipient/identity']],
  [
    'a hash without its algorithm',
    by({ identity: HASH.slice(7) }),
    ['IDENTITY_HASH_NO_ALGORITHM /recipient/identity'],
  ],
  ['no salt', by({ salt: undefined }), ['IDENTITY_SALT_MISSING /recipient']],
  ['an empty salt', by({ salt: '' }), ['IDENTITY_SALT_MISSING /recipient', 'TEXT_BLANK /recipient/salt']],
  [
    'a salt for nothing',
    by({ ...plain, salt: 'shio' }),
    ['OB2_RECIPIENT_SALT_UNUSED /recipient/salt', 'IDENTITY_PLAIN_EMAIL /recipient/identity'],
  ],
  ['identified by a page', by({ ...plain, type: 'url', identity: 'https://me.example/' }), []],
  [
    'identified by no page',
    by({ ...plain, type: 'url', identity: 'me' }),
    ['OB2_RECIPIENT_IDENTITY_UNUSUAL /recipient/identity'],
  ],
  ['identified by telephone', by({ ...plain, type: 'telephone', identity: '+81312345678' }), []],
  [
    'identified by no telephone',
    by({ ...plain, type: 'telephone', identity: '03-1234' }),
    ['OB2_RECIPIENT_IDENTITY_UNUSUAL /recipient/identity'],
  ],
  [
    'identified by name',
    by({ ...plain, type: 'name', identity: 'Hanako' }),
    ['OB2_RECIPIENT_TYPE_UNCOMMON /recipient/type'],
  ],
  [
    'identified by another’s property',
    by({ ...plain, type: 'https://else.example/#nr', identity: '5' }),
    ['OB2_RECIPIENT_TYPE_UNCOMMON /recipient/type'],
  ],
  [
    'identified by nothing known',
    by({ ...plain, type: 'shoesize', identity: '5' }),
    ['OB2_TYPE_UNMAPPED /recipient/type', 'OB2_RECIPIENT_TYPE_UNMAPPED /recipient/type'],
  ],
])

test('no finding about a recipient repeats identity, hash or salt', () => {
  for (const document of [
    by({ identity: `${HASH}x` }),
    by({ ...plain, identity: 'secret' }),
    by({ salt: 'secret', hashed: false }),
  ]) {
    expect(JSON.stringify(findingsOf(document))).not.toMatch(/secret|0123456789abcdef/)
  }
})

const verified = (verification: JsonValue, more = {}): JsonObject =>
  change(assertion, { verification, ...more })

rows('verification', [
  [
    'of an unknown type',
    verified({ type: 'BlockchainBadge' }),
    ['OB2_TYPE_UNMAPPED /verification/type', 'OB2_VERIFICATION_TYPE_UNKNOWN /verification/type'],
  ],
  [
    'both hosted and signed',
    verified({ type: ['hosted', 'signed'] }),
    ['OB2_VERIFICATION_AMBIGUOUS /verification/type', 'OB2_VERIFICATION_CREATOR_MISSING /verification'],
  ],
  ['hosted twice over', verified({ type: ['hosted', 'HostedBadge'] }), []],
  [
    'two verifications',
    verified([{ type: 'hosted' }, { type: 'hosted' }]),
    ['PROPERTY_WRONG_TYPE /verification'],
  ],
  [
    'hosted, with a key',
    verified({ type: 'hosted', creator: 'https://issuer.example/key.json' }),
    ['OB2_VERIFICATION_CREATOR_UNUSED /verification/creator'],
  ],
  [
    'hosted, with the address of 1.x',
    verified({ type: 'hosted', url: 'https://issuer.example/awards/1.json' }),
    ['OB2_VERIFICATION_URL_UNUSED /verification/url'],
  ],
  ['signed, without a key', verified({ type: 'signed' }), ['OB2_VERIFICATION_CREATOR_MISSING /verification']],
  [
    'signed with a key that the issuer does not list',
    verified(signed),
    ['OB2_KEY_NOT_LISTED /verification/creator'],
  ],
  [
    'signed with an embedded key that the issuer lists',
    withIssuer(listsKey, {
      verification: { type: 'signed', creator: change(key, { '@context': undefined }) },
    }),
    [],
  ],
  [
    'hosted, and no web address',
    change(assertion, { id: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10' }),
    ['OB2_HOSTED_ID_NOT_HTTP /id'],
  ],
])

rows('where a hosted badge may be published', [
  ['on another host', change(assertion, { id: 'https://else.example/1' }), ['OB2_HOSTED_OUTSIDE_SCOPE /id']],
  [
    'on another allowed host',
    withIssuer(
      { verification: { allowedOrigins: ['issuer.example', 'else.example'] } },
      { id: 'https://else.example/1' },
    ),
    [],
  ],
  [
    'where startsWith says',
    withIssuer({ verification: { startsWith: 'https://issuer.example/awards/' } }),
    [],
  ],
  [
    'not where startsWith says',
    withIssuer({ verification: { startsWith: ['https://issuer.example/other/'] } }),
    ['OB2_HOSTED_OUTSIDE_SCOPE /id'],
  ],
  [
    'by an issuer without a web address',
    withIssuer({ id: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10' }),
    ['OB2_HOSTED_SCOPE_UNDEFINED /id', 'OB2_ISSUER_ID_NOT_HTTP /badge/issuer/id'],
  ],
  [
    'the badge class on another host',
    withBadge({ id: 'https://else.example/b' }),
    ['OB2_BADGE_OUTSIDE_SCOPE /badge/id'],
  ],
  [
    'an endorsement on another host',
    change(endorsement, { id: 'https://else.example/1' }),
    ['OB2_HOSTED_OUTSIDE_SCOPE /id'],
  ],
  [
    'startsWith within the host',
    withIssuer({ verification: { startsWith: 'https://issuer.exam' } }),
    ['OB2_STARTS_WITH_OPEN /badge/issuer/verification/startsWith'],
  ],
  [
    'startsWith that is no address',
    withIssuer({ verification: { startsWith: 'awards/' } }),
    ['OB2_HOSTED_OUTSIDE_SCOPE /id', 'OB2_STARTS_WITH_MALFORMED /badge/issuer/verification/startsWith'],
  ],
  [
    'an origin with a scheme',
    withIssuer({ verification: { allowedOrigins: 'https://issuer.example' } }),
    ['OB2_ALLOWED_ORIGIN_MALFORMED /badge/issuer/verification/allowedOrigins'],
  ],
  [
    'another property than id',
    withIssuer({ verification: { verificationProperty: 'url' } }),
    ['OB2_VERIFICATION_PROPERTY_UNSUPPORTED /badge/issuer/verification/verificationProperty'],
  ],
])

describe('an address that only looks like the issuer’s is outside', () => {
  test.for([
    ['the issuer’s own host', 'https://issuer.example/a/1', 'inside'],
    ['in capital letters', 'https://ISSUER.example/a/1', 'inside'],
    ['with the usual port', 'https://issuer.example:443/a/1', 'inside'],
    ['with another port', 'https://issuer.example:8443/a/1', 'outside'],
    ['as a name before @', 'https://issuer.example@evil.example/a/1', 'outside'],
    ['with a backslash', 'https://evil.example\\@issuer.example/a/1', 'outside'],
    ['as the start of a longer host', 'https://issuer.example.evil.example/a/1', 'outside'],
    ['as a fragment', 'https://evil.example#https://issuer.example/', 'outside'],
    ['that climbs', 'https://issuer.example/a/../b/1', 'outside'],
    ['that climbs in disguise', 'https://issuer.example/a/%2E%2e/b/1', 'outside'],
    ['dots that do not climb', 'https://issuer.example/a/..b/1.json', 'inside'],
  ] as const)('%s', ([, id, verdict]) => {
    expect(judgeHostedScope(id, { id: 'https://issuer.example/profile' })).toBe(verdict)
  })

  test('an empty list of origins is as good as none', () => {
    const profile = { id: 'https://issuer.example/p', verification: { allowedOrigins: [], startsWith: '' } }
    expect(judgeHostedScope('https://issuer.example/1', profile)).toBe('inside')
    expect(judgeHostedScope('https://else.example/1', profile)).toBe('outside')
  })
})

const top = { '@context': CONTEXT }

rows('issuers and keys', [
  [
    'an issuer without an e-mail address',
    change(issuer, { ...top, email: undefined }),
    ['OB2_ISSUER_INCOMPLETE '],
  ],
  [
    'an embedded profile that issues but is not called an issuer',
    withIssuer({ type: 'Profile', url: undefined }),
    ['OB2_ISSUER_INCOMPLETE /badge/issuer'],
  ],
  [
    'an issuer with two home pages',
    change(issuer, { ...top, url: ['https://a.example/', 'https://b.example/'] }),
    ['OB2_ISSUER_AMBIGUOUS /url'],
  ],
  ['an e-mail address that is none', change(issuer, { ...top, email: 'office' }), ['EMAIL_MALFORMED /email']],
  [
    'a telephone number with hyphens',
    change(issuer, { ...top, telephone: '03-1234-5678' }),
    ['PHONE_MALFORMED /telephone'],
  ],
  [
    'a home page that is none',
    change(issuer, { ...top, url: 'ftp://issuer.example/' }),
    ['URL_SCHEME_NOT_HTTP /url'],
  ],
  [
    'a revocation list that cannot be fetched',
    change(issuer, { ...top, revocationList: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10' }),
    ['OB2_REVOCATION_LIST_NOT_HTTP /revocationList'],
  ],
  [
    'a key of somebody else',
    change(issuer, {
      ...top,
      publicKey: [{ id: 'https://issuer.example/k', owner: 'https://else.example/', publicKeyPem: PEM }],
    }),
    ['OB2_KEY_OWNER_MISMATCH /publicKey/0/owner'],
  ],
  ['a key of nobody', change(key, { owner: undefined }), ['OB2_KEY_OWNER_MISSING ']],
  ['a key document without a key', change(key, { publicKeyPem: undefined }), ['OB2_KEY_PEM_MISSING ']],
  ['a key that is not PEM', change(key, { publicKeyPem: 'MFkw' }), ['OB2_KEY_PEM_MALFORMED /publicKeyPem']],
  [
    'a key with something after it',
    change(key, { publicKeyPem: `${PEM}x` }),
    ['OB2_KEY_PEM_MALFORMED /publicKeyPem'],
  ],
  [
    'a private key',
    change(key, { publicKeyPem: PEM.replaceAll('PUBLIC', 'PRIVATE') }),
    ['OB2_KEY_PRIVATE /publicKeyPem'],
  ],
])

const PNG = 'data:image/png;base64,iVBORw0KGgo='

rows('pictures', [
  ['a picture inside the badge class', change(badgeClass, { image: PNG }), []],
  [
    'a JPEG inside the badge class',
    change(badgeClass, { image: 'data:image/jpeg;base64,/9j/' }),
    ['OB2_IMAGE_MEDIA_TYPE /image'],
  ],
  [
    'a picture that is no base64',
    change(badgeClass, { image: 'data:image/png;base64,***' }),
    ['DATA_URI_MALFORMED /image'],
  ],
  [
    'an SVG with a caption',
    change(badgeClass, { image: { id: 'https://issuer.example/1.svg', caption: 'A knot' } }),
    [],
  ],
  [
    'an address that ends like a JPEG',
    change(badgeClass, { image: 'https://issuer.example/1.JPG?x=1' }),
    ['OB2_IMAGE_URL_MEDIA_TYPE /image'],
  ],
  [
    'neither address nor picture',
    change(badgeClass, { image: 'urn:uuid:9d1ab5e4-52b7-4b35-8a4f-0d1f1a3b9a10' }),
    ['OB2_IMAGE_NOT_WEB /image'],
  ],
  ['a baked picture', change(assertion, { image: 'https://issuer.example/awards/1.png' }), []],
  [
    'a picture inside an assertion',
    change(assertion, { image: { id: PNG } }),
    ['OB2_IMAGE_EMBEDDED_IN_ASSERTION /image/id'],
  ],
  [
    'the badge class’s picture again',
    change(assertion, { image: 'https://issuer.example/badges/1.png' }),
    ['OB2_IMAGE_DUPLICATE /image'],
  ],
])

rows('dates', [
  ['no offset', change(assertion, { issuedOn: '2026-04-01T09:00:00' }), ['OB2_DATE_NO_OFFSET /issuedOn']],
  ['only a day', change(assertion, { issuedOn: '2026-04-01' }), ['DATE_TIME_EXPECTED /issuedOn']],
  ['Unix seconds', change(assertion, { issuedOn: 1_400_000_000 }), ['PROPERTY_WRONG_TYPE /issuedOn']],
  [
    'a day that does not exist',
    change(assertion, { issuedOn: '2026-02-30T00:00:00Z' }),
    ['DATE_NO_SUCH_DAY /issuedOn'],
  ],
  ['+00:00', change(assertion, { issuedOn: '2026-04-01T09:00:00+00:00' }), []],
  [
    'an offset without a colon',
    change(assertion, { issuedOn: '2026-04-01T09:00:00+0900' }),
    ['DATE_FORM_UNUSUAL /issuedOn'],
  ],
  [
    'expiring a second too early',
    change(assertion, { expires: '2026-03-31T23:59:59Z' }),
    ['OB2_EXPIRES_BEFORE_ISSUED /expires'],
  ],
  ['expiring at once', change(assertion, { expires: '2026-04-01T00:00:00Z' }), []],
])

rows('what badge classes say', [
  ['criteria that say nothing', change(badgeClass, { criteria: {} }), ['OB2_CRITERIA_EMPTY /criteria']],
  [
    'criteria of spaces',
    change(badgeClass, { criteria: { narrative: ' ' } }),
    ['OB2_CRITERIA_EMPTY /criteria', 'TEXT_BLANK /criteria/narrative'],
  ],
  ['criteria as a page', change(badgeClass, { criteria: 'https://issuer.example/criteria' }), []],
  [
    'criteria as a page, written out',
    change(badgeClass, { criteria: { id: 'https://issuer.example/criteria' } }),
    [],
  ],
  [
    'an alignment',
    change(badgeClass, { alignment: { targetName: 'A', targetUrl: 'https://std.example/' } }),
    [],
  ],
  [
    'an alignment of 1.x',
    change(badgeClass, { alignment: [{ name: 'A', targetUrl: 'https://std.example/' }] }),
    ['PROPERTY_MISSING /alignment/0/targetName', 'OB2_ALIGNMENT_LEGACY /alignment/0/name'],
  ],
  ['the same tag twice', change(badgeClass, { tags: ['rope', 'rope'] }), ['OB2_TAG_TWICE /tags/1']],
  ['an empty tag', change(badgeClass, { tags: [' '] }), ['TEXT_BLANK /tags/0']],
  ['a single tag', change(badgeClass, { tags: 'rope' }), []],
  ['a language', change(badgeClass, { '@language': 'zh-Hant-TW' }), []],
  ['no language', change(badgeClass, { '@language': 'in Japanese' }), ['LANGUAGE_TAG_MALFORMED /@language']],
  ['a version as a number', change(badgeClass, { version: 2 }), []],
  ['a version as a list', change(badgeClass, { version: [1, 2] }), ['PROPERTY_WRONG_TYPE /version']],
  [
    'related to a translation',
    change(badgeClass, { related: { id: 'https://issuer.example/ja', '@language': 'ja' } }),
    [],
  ],
  [
    'related to itself',
    change(badgeClass, { related: ['https://issuer.example/badges/1.json'] }),
    ['OB2_RELATED_TO_ITSELF /related/0'],
  ],
  [
    'evidence that shows nothing',
    change(assertion, { evidence: [{ genre: 'Film' }] }),
    ['OB2_EVIDENCE_EMPTY /evidence/0'],
  ],
  ['evidence as text', change(assertion, { evidence: { narrative: 'Ten knots.' } }), []],
  [
    'an endorsement that says nothing',
    change(endorsement, { claim: { id: 'https://a.example/' } }),
    ['OB2_CLAIM_SAYS_NOTHING /claim'],
  ],
  ['a uid', change(assertion, { uid: 'a1' }), ['OB2_PROPERTY_DEPRECATED /uid']],
])

const entries = (...revokedAssertions: JsonValue[]): JsonObject =>
  change(revocationList, { revokedAssertions })

rows('revocation', [
  [
    'a revoked assertion, stripped',
    { '@context': CONTEXT, type: 'Assertion', id: 'https://issuer.example/1', revoked: true },
    ['OB2_REVOKED /revoked'],
  ],
  [
    'a revoked assertion without id',
    { '@context': CONTEXT, type: 'Assertion', revoked: true },
    ['OB2_REVOKED /revoked', 'OB2_REVOKED_ENTRY_UNIDENTIFIED '],
  ],
  ['not revoked', change(assertion, { revoked: false }), []],
  [
    'a reason without revocation',
    change(assertion, { revocationReason: 'Error' }),
    ['OB2_REVOCATION_REASON_UNUSED /revocationReason'],
  ],
  [
    'a list without entries',
    change(revocationList, { revokedAssertions: undefined }),
    ['OB2_REVOKED_ASSERTIONS_MISSING '],
  ],
  ['an entry with a reason', entries({ id: 'https://issuer.example/1', revocationReason: 'Error' }), []],
  ['an entry of 1.x', entries({ uid: 'a1' }), []],
  [
    'an entry of nothing',
    entries({ revocationReason: 'Error' }),
    ['OB2_REVOKED_ENTRY_UNIDENTIFIED /revokedAssertions/0'],
  ],
  [
    'an entry that says no',
    entries({ id: 'https://issuer.example/1', revoked: false }),
    ['OB2_REVOKED_ENTRY_CONTRADICTED /revokedAssertions/0/revoked'],
  ],
  [
    'an entry twice',
    entries('https://issuer.example/1', { id: 'https://issuer.example/1' }),
    ['OB2_REVOKED_ENTRY_TWICE /revokedAssertions/1'],
  ],
  ['an entry that is no IRI', entries('1'), ['URI_RELATIVE /revokedAssertions/0']],
])

const extended = (extension: JsonObject): JsonObject =>
  change(badgeClass, { 'extensions:Example': extension })

rows('extensions', [
  [
    'an extension',
    extended({
      '@context': 'https://else.example/c.json',
      type: ['Extension', 'extensions:Example'],
      text: 'a',
    }),
    ['OB2_EXTENSION_NOT_CHECKED /extensions:Example'],
  ],
  [
    'an extension without a context',
    extended({ type: ['Extension', 'extensions:Example'] }),
    ['OB2_EXTENSION_CONTEXT_MISSING /extensions:Example', 'OB2_EXTENSION_NOT_CHECKED /extensions:Example'],
  ],
  [
    'an extension that does not say which',
    extended({ '@context': 'https://else.example/c.json', type: 'Extension' }),
    ['OB2_EXTENSION_TYPE_MISSING /extensions:Example'],
  ],
])

const [api] = manifest['badgeConnectAPI'] as readonly [JsonObject]
const connect = (changes: Parameters<typeof change>[1]): JsonObject =>
  change(manifest, { badgeConnectAPI: [change(api, changes)] })

rows('Badge Connect', [
  [
    'a base that ends elsewhere',
    connect({ apiBase: 'https://host.example/api' }),
    ['OB21_API_BASE_PATH /badgeConnectAPI/0/apiBase'],
  ],
  [
    'a version in another form',
    connect({ version: '2.1' }),
    ['OB21_VERSION_FORM /badgeConnectAPI/0/version'],
  ],
  [
    'a scope of somebody else',
    connect({ scopesOffered: ['offline_access', 'https://else.example/scope'] }),
    ['OB21_SCOPE_UNKNOWN /badgeConnectAPI/0/scopesOffered/1'],
  ],
  ['no token address', connect({ tokenUrl: undefined }), ['PROPERTY_MISSING /badgeConnectAPI/0/tokenUrl']],
])

const CLASSES = [
  'Assertion',
  'BadgeClass',
  'Profile',
  'Endorsement',
  'RevocationList',
  'CryptographicKey',
  'BadgeConnectManifest',
]

/** JSON whose member names are those of badges, so that the checks are really reached. */
const hostile = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<JsonValue>(
      null,
      true,
      '',
      'https://a.example/',
      'data:',
      'Extension',
      'Assertion',
      HASH,
      -0,
      1e308,
    ),
    fc.string(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ) as fc.Arbitrary<JsonValue>,
  object: fc.dictionary(
    fc.constantFrom(
      '@context',
      'id',
      'type',
      'badge',
      'issuer',
      'recipient',
      'verification',
      'verify',
      'image',
      'tags',
      '__proto__',
      'toString',
      'identity',
      'hashed',
      'publicKey',
      'claim',
      'related',
      'revokedAssertions',
      'alignment',
      'evidence',
      'issuedOn',
      'expires',
      'criteria',
      'startsWith',
      'allowedOrigins',
      'badgeConnectAPI',
    ),
    tie('value'),
    { maxKeys: 8 },
  ) as fc.Arbitrary<JsonObject>,
})).object

test('nothing in a document makes the check throw or change it', () => {
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom(...CLASSES),
      fc.constantFrom('0.5', '1.0', '1.1', '2.0', '2.1'),
      (document, className, version) => {
        const before = JSON.stringify(document)
        checkOb2(document, className, version, new FindingList())
        expect(JSON.stringify(document)).toBe(before)
      },
    ),
    { numRuns: 300 },
  )
})

test('a document that was written the usual way stays so', () => {
  fc.assert(
    fc.property(hostile, (document) => {
      const usual = normaliseOb2(document, new FindingList())
      const findings = new FindingList()
      expect(normaliseOb2(usual, findings)).toBe(usual)
      expect(findings.toArray()).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('deep nesting neither throws nor takes long', () => {
  let deep: JsonValue = 'x'
  for (let depth = 0; depth < 5_000; depth++) deep = depth % 2 === 0 ? [deep] : { badge: deep, issuer: null }
  expect(() => checkOb2({ ...assertion, badge: deep }, 'Assertion', '2.0', new FindingList())).not.toThrow()
})
