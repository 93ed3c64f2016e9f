/**
 * Inputs for the builders of Open Badges 2.0, which between them use every property of an assertion and
 * of what it contains.
 *
 * @module
 */
import type {
  AlignmentObjectInput,
  AssertionInput,
  AssertionRecipient,
  AssertionVerificationInput,
  BadgeClassInput,
  CryptographicKeyInput,
  IssuerInput,
  Ob2CriteriaInput,
  Ob2EvidenceInput,
  Ob2ImageInput,
  Ob2RelatedInput,
} from '@shirushi/core'
import fc from 'fast-check'
import type { Endorsement } from '../../src/generated/types-ob2.ts'
import {
  arbitraryEmail,
  arbitraryExtensions,
  arbitraryImageUri,
  arbitraryLanguage,
  arbitraryPeriod,
  arbitraryText,
  arbitraryUrl,
  listed,
} from './arbitrary-values.ts'

const ISSUER_ID = 'https://issuer.example/profile'
const KEY_ID = 'https://issuer.example/key'
const PEM = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI\n-----END PUBLIC KEY-----\n'

const arbitraryVersion = fc.oneof(arbitraryText, fc.nat(9))

const arbitraryImage: fc.Arbitrary<Ob2ImageInput> = fc.oneof(
  arbitraryImageUri,
  fc.record(
    {
      id: arbitraryImageUri,
      type: fc.constant('schema:ImageObject'),
      caption: arbitraryText,
      author: arbitraryUrl('authors'),
    },
    { requiredKeys: ['id'] },
  ),
)

/** An image of an assertion has to be published. */
const arbitraryBakedImage: fc.Arbitrary<Ob2ImageInput> = arbitraryUrl('baked').map((url) => `${url}.png`)

const arbitraryRelated: fc.Arbitrary<Ob2RelatedInput> = fc.oneof(
  arbitraryUrl('related'),
  fc.record(
    {
      id: arbitraryUrl('related'),
      type: fc.constant('BadgeClass'),
      version: arbitraryVersion,
      '@language': arbitraryLanguage,
    },
    { requiredKeys: ['id'] },
  ),
)

const arbitraryEndorsement: fc.Arbitrary<string | Endorsement> = fc.oneof(
  arbitraryUrl('endorsements'),
  fc.record({
    '@context': fc.constant('https://w3id.org/openbadges/v2'),
    id: arbitraryUrl('endorsements'),
    type: fc.constant('Endorsement'),
    claim: fc.record({ id: arbitraryUrl('endorsed'), endorsementComment: arbitraryText }),
    issuer: fc.constant(ISSUER_ID),
    issuedOn: fc.constant('2026-04-01T09:00:00Z'),
    verification: fc.constant({ type: 'HostedBadge' }),
  }),
)

/** What all documents share. */
const ENTITY = {
  '@language': arbitraryLanguage,
  version: arbitraryVersion,
  related: fc.oneof(arbitraryRelated, listed(arbitraryRelated)),
  endorsement: fc.oneof(arbitraryEndorsement, listed(arbitraryEndorsement)),
  extensions: arbitraryExtensions,
} as const

const arbitraryKey: fc.Arbitrary<CryptographicKeyInput> = fc.record(
  {
    id: fc.constant(KEY_ID),
    type: fc.constant('CryptographicKey'),
    '@language': arbitraryLanguage,
    owner: fc.constant(ISSUER_ID),
    publicKeyPem: fc.constant(PEM),
  },
  { requiredKeys: ['id', 'owner', 'publicKeyPem'] },
)

/** Issuers whose badges may be published anywhere on `issuer.example`. */
export const arbitraryIssuerInput: fc.Arbitrary<IssuerInput> = fc.record(
  {
    ...ENTITY,
    id: fc.constant(ISSUER_ID),
    type: fc.constantFrom('Profile', 'Issuer', 'https://terms.example/University'),
    name: arbitraryText,
    url: arbitraryUrl('pages'),
    email: arbitraryEmail,
    telephone: fc.constant('+81312345678'),
    description: arbitraryText,
    image: arbitraryImage,
    publicKey: fc.oneof(fc.constant(KEY_ID), arbitraryKey),
    verification: fc.record(
      {
        type: fc.constant('VerificationObject'),
        verificationProperty: fc.constant('id'),
        startsWith: fc.constantFrom('https://issuer.example/', ['https://issuer.example/awards/']),
        allowedOrigins: fc.constantFrom('issuer.example', ['issuer.example', 'other.example']),
      },
      { requiredKeys: [] },
    ),
    revocationList: arbitraryUrl('revoked'),
  },
  { requiredKeys: ['id', 'name', 'url', 'email', 'publicKey'] },
)

const arbitraryCriteria: fc.Arbitrary<Ob2CriteriaInput> = fc.oneof(
  arbitraryUrl('criteria'),
  fc.record(
    { id: arbitraryUrl('criteria'), type: fc.constant('Criteria'), narrative: arbitraryText },
    { requiredKeys: ['narrative'] },
  ),
)

const arbitraryAlignment: fc.Arbitrary<AlignmentObjectInput> = fc.record(
  {
    type: fc.constant('AlignmentObject'),
    targetName: arbitraryText,
    targetUrl: arbitraryUrl('frameworks'),
    targetDescription: arbitraryText,
    targetFramework: arbitraryText,
    targetCode: arbitraryText,
  },
  { requiredKeys: ['targetName', 'targetUrl'] },
)

export const arbitraryBadgeClassInput: fc.Arbitrary<BadgeClassInput> = fc.record(
  {
    ...ENTITY,
    id: arbitraryUrl('classes'),
    type: fc.constantFrom('BadgeClass', 'https://terms.example/Course'),
    name: arbitraryText,
    description: arbitraryText,
    image: arbitraryImage,
    criteria: arbitraryCriteria,
    issuer: fc.oneof(fc.constant(ISSUER_ID), arbitraryIssuerInput),
    alignment: fc.oneof(arbitraryAlignment, listed(arbitraryAlignment)),
    tags: listed(arbitraryText),
  },
  { requiredKeys: ['id', 'name', 'description', 'image', 'criteria', 'issuer'] },
)

const SALTED = { salt: fc.constantFrom('塩', '5f0c1d3e') }

const arbitraryRecipient: fc.Arbitrary<AssertionRecipient> = fc.oneof(
  fc.record({ email: arbitraryEmail, ...SALTED }),
  fc.record({ url: arbitraryUrl('people'), ...SALTED }),
  fc.record({ telephone: fc.constant('+81312345678'), hashed: fc.constant(false as const) }),
  fc.record({ id: arbitraryUrl('people'), hashed: fc.constant(false as const) }),
  fc.record({
    type: fc.constant('email'),
    identity: fc.constant(`sha256$${'0123456789abcdef'.repeat(4)}`),
    hashed: fc.constant(true),
    ...SALTED,
  }),
)

const arbitraryEvidence: fc.Arbitrary<Ob2EvidenceInput> = fc.oneof(
  arbitraryUrl('evidence'),
  fc.record(
    {
      id: arbitraryUrl('evidence'),
      type: fc.constant('Evidence'),
      narrative: arbitraryText,
      name: arbitraryText,
      description: arbitraryText,
      genre: arbitraryText,
      audience: arbitraryText,
    },
    { requiredKeys: [] },
  ),
)

const arbitraryVerification: fc.Arbitrary<AssertionVerificationInput> = fc.oneof(
  fc.record({ type: fc.constantFrom('HostedBadge', 'hosted' as const) }),
  fc.record({
    type: fc.constantFrom('SignedBadge', 'signed' as const),
    creator: fc.oneof(fc.constant(KEY_ID), arbitraryKey),
  }),
)

export const arbitraryAssertionInput: fc.Arbitrary<AssertionInput> = fc
  .record(
    {
      ...ENTITY,
      id: arbitraryUrl('awards'),
      type: fc.constantFrom('Assertion', 'https://terms.example/Award'),
      recipient: arbitraryRecipient,
      badge: fc.oneof(arbitraryUrl('classes'), arbitraryBadgeClassInput),
      verification: arbitraryVerification,
      period: arbitraryPeriod,
      expires: fc.boolean(),
      image: arbitraryBakedImage,
      evidence: fc.oneof(arbitraryEvidence, listed(arbitraryEvidence)),
      narrative: arbitraryText,
      revoked: fc.boolean(),
      revocationReason: arbitraryText,
      uid: arbitraryText,
    },
    { requiredKeys: ['id', 'recipient', 'badge', 'period'] },
  )
  .map(({ period: [issuedOn, end], expires, ...others }) => ({
    ...others,
    issuedOn,
    ...(expires && { expires: end }),
  }))
