import { any, type ClassModel, compactable, defineClass, one, optional, types } from '../class-model.ts'
import { DOCUMENT, ENTITY, impliedType, REVOCATION, SPEC } from './shared.ts'

export const Assertion: ClassModel = defineClass('Assertion', {
  doc: 'An Open Badge 2.0: a badge that was awarded to somebody.',
  spec: `${SPEC}#Assertion`,
  properties: {
    ...DOCUMENT,
    id: one(
      'NodeId',
      'Identifies the award: where it is published if it is hosted, a `urn:uuid:` if it is signed.',
    ),
    type: types('Assertion'),
    recipient: one('IdentityObject', 'Who received the badge.'),
    badge: one(['NodeId', 'BadgeClass'], 'What was awarded.'),
    verification: one('AssertionVerification', 'How to find out that the award is genuine.'),
    issuedOn: one('Timestamp', 'When the badge was awarded.'),
    image: optional(['ImageUri', 'Image'], 'The picture with this award baked in, published on the web.'),
    evidence: compactable(any(['NodeId', 'Evidence'], 'The work that the badge was awarded for.')),
    narrative: optional('Markdown', 'What ties the evidence together.'),
    expires: optional('Timestamp', 'When the badge stops counting.'),
    ...REVOCATION,
    uid: optional('String', 'How Open Badges 1.x identified the award. Not for new badges.'),
    ...ENTITY,
  },
})

export const BadgeClass: ClassModel = defineClass('BadgeClass', {
  doc: 'What a badge is awarded for, described once and awarded to many.',
  spec: `${SPEC}#BadgeClass`,
  properties: {
    ...DOCUMENT,
    id: one('NodeId', 'Identifies the badge class: best, where it is published.'),
    type: types('BadgeClass'),
    name: one('String', 'The title.'),
    description: one('String', 'What was achieved, in a few sentences.'),
    image: one(['ImageUri', 'Image'], 'The picture of the badge, PNG or SVG.'),
    criteria: one(['NodeId', 'Criteria'], 'What one has to do to earn it.'),
    issuer: one(['NodeId', 'Profile'], 'Who awards it.'),
    alignment: compactable(any('AlignmentObject', 'The objectives or standards that the badge meets.')),
    tags: compactable(any('String', 'Keywords.')),
    ...ENTITY,
  },
})

export const Criteria: ClassModel = defineClass('Criteria', {
  doc: 'What one has to do to earn a badge: a page, a text, or both.',
  spec: `${SPEC}#Criteria`,
  properties: {
    id: optional('NodeId', 'A page that says it.'),
    type: impliedType('Criteria'),
    narrative: optional('Markdown', 'The text that says it.'),
  },
})

export const Evidence: ClassModel = defineClass('Evidence', {
  doc: 'Work that shows that a badge was earned.',
  spec: `${SPEC}#Evidence`,
  properties: {
    id: optional('NodeId', 'A page with the evidence.'),
    type: impliedType('Evidence'),
    narrative: optional('Markdown', 'What the evidence shows and how it came about.'),
    name: optional('String', 'The title of the evidence.'),
    description: optional('String', 'What the evidence is.'),
    genre: optional('String', 'The kind of evidence, such as a poem or a film.'),
    audience: optional('String', 'Whom the evidence was made for.'),
  },
})

export const Image: ClassModel = defineClass('Image', {
  doc: 'A picture with its caption.',
  spec: `${SPEC}#Image`,
  properties: {
    id: one('ImageUri', 'Where the picture is, or the picture as a data URI.'),
    type: impliedType('schema:ImageObject'),
    caption: optional('String', 'What the picture shows.'),
    author: optional('NodeId', 'Who made the picture.'),
  },
})

export const AlignmentObject: ClassModel = defineClass('AlignmentObject', {
  doc: 'A link to an objective or a standard in somebody’s framework.',
  spec: `${SPEC}#Alignment`,
  properties: {
    type: impliedType('AlignmentObject'),
    targetName: one('String', 'What the node of the framework is called.'),
    targetUrl: one('URL', 'Where the node is.'),
    targetDescription: optional('String', 'What the node says.'),
    targetFramework: optional('String', 'What the framework is called.'),
    targetCode: optional('String', 'The code of the node in its framework.'),
  },
})

export const IdentityObject: ClassModel = defineClass('IdentityObject', {
  doc: 'Who received a badge, openly or as a hash.',
  spec: `${SPEC}#IdentityObject`,
  properties: {
    type: one(
      'String',
      'Which property of a profile `identity` is: `email`, `url`, `telephone`, `id`, or an IRI.',
    ),
    identity: one('String', 'The value of that property, or its hash such as `sha256$…`.'),
    hashed: one('Boolean', 'Whether `identity` is a hash.'),
    salt: optional('String', 'The text that was appended before hashing.'),
  },
})

export const AssertionVerification: ClassModel = defineClass('AssertionVerification', {
  doc: 'How to find out that an award is genuine.',
  spec: `${SPEC}#VerificationObject`,
  properties: {
    type: types(['HostedBadge', 'hosted', 'SignedBadge', 'signed']),
    creator: optional(
      ['NodeId', 'CryptographicKey'],
      'The key that signed, which the issuer’s profile has to list.',
    ),
  },
})

export const Related: ClassModel = defineClass('Related', {
  doc: 'Another edition or translation of something.',
  spec: `${SPEC}#Properties`,
  properties: {
    id: one('NodeId', 'The other edition.'),
    type: compactable(any('IRI', 'What the other edition is: the same kind of thing where it is not said.')),
    version: optional('StringOrNumber', 'Which edition the other is.'),
    '@language': optional('LanguageTag', 'The language of the other edition.'),
  },
})
