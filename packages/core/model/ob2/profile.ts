import { any, type ClassModel, compactable, defineClass, one, optional, types } from '../class-model.ts'
import { DOCUMENT, ENTITY, impliedType, REVOCATION, SPEC } from './shared.ts'

export const Profile: ClassModel = defineClass('Profile', {
  doc: 'A person or an organisation. An issuer also needs `name`, `url` and `email`.',
  spec: `${SPEC}#Profile`,
  properties: {
    ...DOCUMENT,
    id: one('NodeId', 'Identifies the profile: where it is published.'),
    type: types(['Profile', 'Issuer']),
    name: optional('String', 'The name. Issuers need one.'),
    url: compactable(any('URL', 'The home page. Issuers need exactly one.')),
    telephone: compactable(any('Telephone', 'A telephone number, such as `+16175551212`.')),
    description: optional('String', 'Who this is, in a few sentences.'),
    image: optional(['ImageUri', 'Image'], 'A picture or logo, PNG or SVG.'),
    email: compactable(any('EmailAddress', 'A contact address. Issuers need exactly one.')),
    publicKey: compactable(any(['NodeId', 'CryptographicKey'], 'The keys that sign for this profile.')),
    verification: optional('VerificationObject', 'Where this issuer’s hosted badges may be published.'),
    revocationList: optional('NodeId', 'Where the list of its revoked signed badges is.'),
    ...ENTITY,
  },
})

export const VerificationObject: ClassModel = defineClass('VerificationObject', {
  doc: 'Where an issuer publishes its hosted badges. Without it: on the host of its profile.',
  spec: `${SPEC}#VerificationObject`,
  properties: {
    type: impliedType('VerificationObject'),
    verificationProperty: optional('String', 'The property of an award to look at; only `id` is supported.'),
    startsWith: compactable(any('UrlStart', 'What the `id` of an award has to start with: one of these.')),
    allowedOrigins: compactable(any('UrlAuthority', 'The hosts that the `id` of an award may be on.')),
  },
})

export const CryptographicKey: ClassModel = defineClass('CryptographicKey', {
  doc: 'A public key that signs badges.',
  spec: `${SPEC}#CryptographicKey`,
  properties: {
    ...DOCUMENT,
    id: optional('NodeId', 'Identifies the key: where it is published.'),
    type: impliedType('CryptographicKey'),
    owner: optional('NodeId', 'The `id` of the profile that the key belongs to.'),
    publicKeyPem: optional('String', 'The key in PEM form.'),
  },
})

export const RevocationList: ClassModel = defineClass('RevocationList', {
  doc: 'The signed awards and endorsements that an issuer has revoked.',
  spec: `${SPEC}#RevocationList`,
  properties: {
    ...DOCUMENT,
    id: optional('NodeId', 'Identifies the list: where it is published.'),
    type: types('RevocationList'),
    issuer: optional('NodeId', 'Whose list it is.'),
    revokedAssertions: compactable(
      any(['NodeId', 'RevokedAssertion'], 'What was revoked. Has to be there, but may be empty.'),
    ),
  },
})

export const RevokedAssertion: ClassModel = defineClass('RevokedAssertion', {
  doc: 'An award or endorsement that was revoked: all else about it may be gone.',
  spec: `${SPEC}#RevocationList`,
  properties: {
    ...DOCUMENT,
    id: optional('NodeId', 'What was revoked.'),
    type: compactable(any('IRI', 'What it is: `Assertion` where it is not said.')),
    uid: optional('String', 'How Open Badges 1.x identified what was revoked.'),
    ...REVOCATION,
  },
})

export const Endorsement: ClassModel = defineClass('Endorsement', {
  doc: 'What somebody says about a badge class, an award or a profile.',
  spec: `${SPEC}#Endorsement`,
  properties: {
    ...DOCUMENT,
    id: one('NodeId', 'Identifies the endorsement: where it is published if it is hosted.'),
    type: types('Endorsement'),
    claim: one('EndorsementClaim', 'What is endorsed, and what is said about it.'),
    issuer: one(['NodeId', 'Profile'], 'Who endorses.'),
    issuedOn: one('Timestamp', 'When it was endorsed.'),
    verification: one('AssertionVerification', 'How to find out that the endorsement is genuine.'),
    ...REVOCATION,
    ...ENTITY,
  },
})

export const EndorsementClaim: ClassModel = defineClass('EndorsementClaim', {
  doc: 'What an endorsement says: any property of the endorsed thing may be repeated to confirm it.',
  spec: `${SPEC}#Endorsement`,
  openEnded: true,
  properties: {
    id: one('NodeId', 'What is endorsed.'),
    type: compactable(any('IRI', 'What kind of thing is endorsed.')),
    endorsementComment: optional('Markdown', 'What the endorser says about it.'),
  },
})

export const Extension: ClassModel = defineClass('Extension', {
  doc: 'What somebody added to Open Badges, with a context and often a schema of its own.',
  spec: `${SPEC}#Extensions`,
  openEnded: true,
  properties: {
    '@context': compactable(any('Context', 'The context that defines the extension.')),
    type: types('Extension'),
  },
})
