import { any, type ClassModel, defineClass, exactType, one, optional, types } from '../class-model.ts'

const SPEC = 'https://www.imsglobal.org/spec/ob/v3p0/'

export const Profile: ClassModel = defineClass('Profile', {
  doc: 'A person or an organization: the issuer, a creator, an assessor.',
  spec: `${SPEC}#profile`,
  properties: {
    id: one('URI', 'Who it is. Whoever checks the proof looks here for the key.'),
    type: types('Profile'),
    name: optional('String', 'The name.'),
    url: optional('URI', 'The home page.'),
    phone: optional('PhoneNumber', 'The telephone number.'),
    description: optional('String', 'Who it is, in a few sentences.'),
    endorsement: any('EndorsementCredential', 'What others say of it, with embedded proofs.'),
    endorsementJwt: any('CompactJws', 'What others say of it, as VC-JWT.'),
    image: optional('Image', 'The logo or portrait, PNG or SVG.'),
    email: optional('EmailAddress', 'The e-mail address.'),
    address: optional('Address', 'The postal address.'),
    otherIdentifier: any('IdentifierEntry', 'Other identifiers, such as the Open Badges 2.0 profile.'),
    official: optional('String', 'Who speaks for the organization.'),
    parentOrg: optional('Profile', 'The organization that it belongs to.'),
    familyName: optional('String', 'The family name.'),
    givenName: optional('String', 'The given name.'),
    additionalName: optional('String', 'Further names, such as a middle name.'),
    patronymicName: optional('String', 'The name from the father’s side.'),
    honorificPrefix: optional('String', 'The title before the name.'),
    honorificSuffix: optional('String', 'The title after the name.'),
    familyNamePrefix: optional('String', 'The part before the family name, such as “van der”.'),
    dateOfBirth: optional('Date', 'The date of birth.'),
  },
})

export const Address: ClassModel = defineClass('Address', {
  doc: 'A postal address.',
  spec: `${SPEC}#address`,
  properties: {
    type: types('Address'),
    addressCountry: optional('String', 'The country.'),
    addressCountryCode: optional('CountryCode', 'The country as a code of ISO 3166-1, such as `JP`.'),
    addressRegion: optional('String', 'The prefecture, state or province.'),
    addressLocality: optional('String', 'The town.'),
    streetAddress: optional('String', 'The street and number.'),
    postOfficeBoxNumber: optional('String', 'The post office box.'),
    postalCode: optional('String', 'The postal code.'),
    geo: optional('GeoCoordinates', 'The place on the globe.'),
  },
})

export const GeoCoordinates: ClassModel = defineClass('GeoCoordinates', {
  doc: 'A place on the globe (WGS 84).',
  spec: `${SPEC}#geocoordinates`,
  properties: {
    type: exactType('GeoCoordinates'),
    latitude: one('Float', 'Degrees north.'),
    longitude: one('Float', 'Degrees east.'),
  },
})

export const IdentifierEntry: ClassModel = defineClass('IdentifierEntry', {
  doc: 'An identifier together with its kind.',
  spec: `${SPEC}#identifierentry`,
  extensible: false,
  properties: {
    type: exactType('IdentifierEntry'),
    identifier: one('Identifier', 'The identifier.'),
    identifierType: one('IdentifierTypeEnum', 'The kind of identifier.'),
  },
})

export const IdentityObject: ClassModel = defineClass('IdentityObject', {
  doc: 'A way to recognise the recipient, in the clear or hashed.',
  spec: `${SPEC}#identityobject`,
  extensible: false,
  properties: {
    type: exactType('IdentityObject'),
    hashed: one('Boolean', 'Whether `identityHash` is a hash.'),
    identityHash: one('IdentityHash', 'The hash, or the identifier itself.'),
    identityType: one('IdentifierTypeEnum', 'The kind of identifier.'),
    salt: optional('String', 'What was appended before hashing.'),
  },
})
