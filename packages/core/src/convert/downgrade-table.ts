import { own, ownText } from '../ob2/own.ts'
import { compareDateTimes, parseDateTime } from '../values/date-time.ts'
import { isHttpUrl } from '../values/uri.ts'
import { type ConversionTable, carry, elsewhere, type Fate, LOST, lose, type Writer } from './convert-node.ts'
import { originalIdOf } from './original-reference.ts'
import { CRITERIA, ENDORSEMENTS, EVIDENCE } from './shared-tables.ts'
import { OB2_TYPES } from './versions.ts'
import {
  each,
  isNode,
  language,
  loseValue,
  moment,
  type NodeRule,
  node,
  referredId,
  text,
  typesBesides,
  typesOfReference,
  uri,
} from './writers.ts'

/** What was decided before a downgrade begins. */
export interface DowngradeSettings {
  /** The ids of the documents of Open Badges 2.0. */
  readonly ids: { readonly assertion: string; readonly badgeClass: string; readonly issuer: string }
  /** Texts of the achievement, which the credential may repeat. */
  readonly achievement: { readonly name: string | undefined; readonly description: string | undefined }
}

type Table = ConversionTable<DowngradeSettings>

const criteria: NodeRule<DowngradeSettings> = {
  table: () => DOWNGRADE.Criteria,
  to: 'Criteria',
  needs: [],
  besides: {},
}

const evidence: NodeRule<DowngradeSettings> = {
  table: () => DOWNGRADE.Evidence,
  to: 'Evidence',
  needs: [],
  besides: {},
}

const image: NodeRule<DowngradeSettings> = {
  table: () => DOWNGRADE.Image,
  to: 'Image',
  needs: ['id'],
  besides: {},
}

const alignment: NodeRule<DowngradeSettings> = {
  table: () => DOWNGRADE.Alignment,
  to: 'AlignmentObject',
  needs: ['targetName', 'targetUrl'],
  besides: { type: 'AlignmentObject' },
}

const related: NodeRule<DowngradeSettings> = {
  table: () => DOWNGRADE.Related,
  to: 'Related',
  needs: ['id'],
  besides: {},
}

/** An object with nothing but an id is written as its id, which readers of every age understand. */
function idOrObject(rule: NodeRule<DowngradeSettings>, type: string): Writer<DowngradeSettings> {
  return (value, place) => {
    const written = node(rule)(value, place)
    if (!isNode(written)) return undefined
    const properties = Object.keys(written)
    if (properties.length === 1 && properties[0] === 'id') return written['id']
    return { type, ...written }
  }
}

/** Evidence, except what only leads back to the original. */
const evidenceBesidesOriginal: Writer<DowngradeSettings> = (value, place) =>
  originalIdOf(value) === place.conversion.settings.ids.assertion
    ? undefined
    : idOrObject(evidence, 'Evidence')(value, place)

/** Other editions, except the badge class that is being written. */
const relatedBesidesOriginal: Writer<DowngradeSettings> = (value, place) =>
  referredId(value) === place.conversion.settings.ids.badgeClass ? undefined : node(related)(value, place)

const WEB_IMAGE = /^data:image\/(?:png|svg\+xml)[;,]/i

/** Open Badges 2.0 takes pictures from the web, or PNG and SVG embedded. */
const imageId: Writer<DowngradeSettings> = (value, place) => {
  if (typeof value !== 'string') return undefined
  return isHttpUrl(value) || WEB_IMAGE.test(value) ? value : loseValue(value, place)
}

const webAddress: Writer<DowngradeSettings> = (value, place) => {
  if (typeof value !== 'string') return undefined
  return isHttpUrl(value) ? value : loseValue(value, place)
}

/** Texts for wallets are lost only where they say something else than the achievement. */
function repeats(name: keyof DowngradeSettings['achievement']): Fate<DowngradeSettings> {
  return {
    to: [],
    loss: 'CONVERSION_PROPERTY_LOST',
    write: (value, { conversion, path, property }) => {
      if (value === conversion.settings.achievement[name]) return
      conversion.changes.add('CONVERSION_PROPERTY_LOST', path, { property })
    },
  }
}

/** The beginning of validity is the date of the award where there is no other. */
const validFrom: Writer<DowngradeSettings> = (value, place) => {
  const { conversion, path, property, node: credential } = place
  const awarded = ownText(credential, 'awardedDate')
  if (awarded === undefined) {
    conversion.changes.add('CONVERSION_DATE_MEANING', path, { property, targets: '`issuedOn`' })
    return moment(value, place)
  }
  if (!isSameMoment(awarded, value)) conversion.changes.add('CONVERSION_PROPERTY_LOST', path, { property })
  return undefined
}

function isSameMoment(a: string, b: unknown): boolean {
  if (typeof b !== 'string') return false
  const [left, right] = [parseDateTime(a), parseDateTime(b)]
  return left.ok && right.ok && compareDateTimes(left, right) === 0
}

const bakedImage: Fate<unknown> = {
  to: [],
  loss: 'CONVERSION_IMAGE_NEEDS_BAKING',
  write: (_, { conversion, path }) => conversion.changes.add('CONVERSION_IMAGE_NEEDS_BAKING', path),
}

/** The creator goes without saying where it is the issuer. */
const creator: Writer<DowngradeSettings> = (value, place) => {
  if (referredId(value) !== place.conversion.settings.ids.issuer) LOST.write(value, place)
}

/** Other identifiers, except the one that leads back to the profile. */
const identifierBesidesOriginal: Writer<DowngradeSettings> = (value, place) => {
  const id = isNode(value) ? own(value, 'identifier') : undefined
  if (id !== place.conversion.settings.ids.issuer) LOST.write(value, place)
}

/**
 * What becomes of every property of Open Badges 3.0 that a credential can have, class by class.
 * `AchievementCredential` stands for both of its forms.
 */
export const DOWNGRADE: Readonly<
  Record<
    | 'AchievementCredential'
    | 'AchievementSubject'
    | 'Achievement'
    | 'Profile'
    | 'Criteria'
    | 'Evidence'
    | 'Image'
    | 'Alignment'
    | 'Related'
    | 'IdentityObject',
    Table
  >
> = {
  AchievementCredential: {
    '@context': elsewhere('Assertion.@context'),
    id: elsewhere('Assertion.related'),
    type: typesBesides('VerifiableCredential', 'AchievementCredential', 'OpenBadgeCredential'),
    name: repeats('name'),
    description: repeats('description'),
    image: LOST,
    awardedDate: carry('Assertion.issuedOn', moment),
    validFrom: carry('Assertion.issuedOn', validFrom),
    issuanceDate: carry('Assertion.issuedOn', validFrom),
    validUntil: carry('Assertion.expires', moment),
    expirationDate: carry('Assertion.expires', moment),
    issuer: elsewhere('BadgeClass.issuer'),
    credentialSubject: elsewhere('Assertion.recipient', 'Assertion.badge'),
    evidence: carry('Assertion.evidence', each(evidenceBesidesOriginal)),
    endorsement: ENDORSEMENTS,
    endorsementJwt: ENDORSEMENTS,
    proof: lose('CONVERSION_VERIFICATION_LEFT_BEHIND'),
    credentialStatus: lose('CONVERSION_STATUS_LEFT_BEHIND'),
    credentialSchema: LOST,
    refreshService: LOST,
    termsOfUse: LOST,
  },
  AchievementSubject: {
    id: elsewhere('Assertion.recipient'),
    type: typesBesides('AchievementSubject'),
    achievement: elsewhere('Assertion.badge'),
    identifier: elsewhere('Assertion.recipient'),
    narrative: carry('Assertion.narrative', text),
    image: bakedImage,
    activityStartDate: LOST,
    activityEndDate: LOST,
    creditsEarned: LOST,
    licenseNumber: LOST,
    result: LOST,
    role: LOST,
    source: LOST,
    term: LOST,
  },
  Achievement: {
    id: elsewhere('BadgeClass.id', 'BadgeClass.related'),
    type: typesBesides('Achievement', OB2_TYPES.badgeClass),
    name: carry('BadgeClass.name', text),
    description: carry('BadgeClass.description', text),
    criteria: carry('BadgeClass.criteria', idOrObject(criteria, 'Criteria')),
    image: carry('BadgeClass.image', idOrObject(image, 'Image')),
    alignment: carry('BadgeClass.alignment', each(node(alignment))),
    tag: carry('BadgeClass.tags', each(text)),
    version: carry('BadgeClass.version', text),
    related: carry('BadgeClass.related', each(relatedBesidesOriginal)),
    inLanguage: carry('BadgeClass.@language', language),
    creator: { to: [], loss: 'CONVERSION_PROPERTY_LOST', write: creator },
    endorsement: ENDORSEMENTS,
    endorsementJwt: ENDORSEMENTS,
    achievementType: LOST,
    creditsAvailable: LOST,
    fieldOfStudy: LOST,
    humanCode: LOST,
    otherIdentifier: LOST,
    resultDescription: LOST,
    specialization: LOST,
  },
  Profile: {
    id: elsewhere('Profile.id', 'Profile.related'),
    type: typesBesides('Profile'),
    name: carry('Profile.name', text),
    url: carry('Profile.url', webAddress),
    phone: carry('Profile.telephone', text),
    description: carry('Profile.description', text),
    image: carry('Profile.image', idOrObject(image, 'Image')),
    email: carry('Profile.email', text),
    otherIdentifier: { to: ['Profile.id'], write: each(identifierBesidesOriginal) },
    endorsement: ENDORSEMENTS,
    endorsementJwt: ENDORSEMENTS,
    address: LOST,
    official: LOST,
    parentOrg: LOST,
    familyName: LOST,
    givenName: LOST,
    additionalName: LOST,
    patronymicName: LOST,
    honorificPrefix: LOST,
    honorificSuffix: LOST,
    familyNamePrefix: LOST,
    dateOfBirth: LOST,
  },
  Criteria: CRITERIA,
  Evidence: EVIDENCE,
  Image: {
    id: carry('Image.id', imageId),
    type: typesBesides('Image'),
    caption: carry('Image.caption', text),
  },
  Alignment: {
    type: typesBesides('Alignment'),
    targetName: carry('AlignmentObject.targetName', text),
    targetUrl: carry('AlignmentObject.targetUrl', webAddress),
    targetDescription: carry('AlignmentObject.targetDescription', text),
    targetFramework: carry('AlignmentObject.targetFramework', text),
    targetCode: carry('AlignmentObject.targetCode', text),
    targetType: LOST,
  },
  Related: {
    id: carry('Related.id', uri),
    type: carry('Related.type', typesOfReference('Related', OB2_TYPES.badgeClass)),
    version: carry('Related.version', text),
    inLanguage: carry('Related.@language', language),
  },
  // Written by `downgradeRecipient`: which identity is kept depends on the others.
  IdentityObject: {
    type: elsewhere(),
    identityType: elsewhere('IdentityObject.type'),
    identityHash: elsewhere('IdentityObject.identity'),
    hashed: elsewhere('IdentityObject.hashed'),
    salt: elsewhere('IdentityObject.salt'),
  },
}

/** Classes of Open Badges 3.0 that have no table, and why. */
export const NOT_DOWNGRADED: Readonly<Record<string, string>> = {
  AchievementCredentialv1p1: 'by the table of AchievementCredential',
  AchievementSubjectv1p1: 'by the table of AchievementSubject',
  Achievementv1p1: 'by the table of Achievement',
  Profilev1p1: 'by the table of Profile',
  Address: 'lost as a whole with the property that holds it',
  GeoCoordinates: 'part of an address',
  IdentifierEntry: 'lost as a whole, unless it leads back to the original',
  Result: 'lost as a whole with the property that holds it',
  ResultDescription: 'lost as a whole with the property that holds it',
  RubricCriterionLevel: 'part of a result description',
  Proof: 'left behind as a whole: it verifies the original',
  CredentialStatus: 'left behind as a whole: it is about the original',
  CredentialSchema: 'lost as a whole with the property that holds it',
  RefreshService: 'lost as a whole with the property that holds it',
  TermsOfUse: 'lost as a whole with the property that holds it',
  EndorsementCredential: 'lost as a whole: only who endorsed can do it again',
  EndorsementCredentialv1p1: 'lost as a whole: only who endorsed can do it again',
  EndorsementSubject: 'part of an endorsement',
  VerifiableCredential: 'no badge',
  VerifiableCredentialv1p1: 'no badge',
  CredentialSubject: 'part of a credential that is no badge',
  Multikey: 'no part of a badge',
  JWK: 'no part of a badge',
  JWKS: 'no part of a badge',
  GetOpenBadgeCredentialsResponse: 'no part of a badge',
  Imsx_StatusInfo: 'no part of a badge',
  Imsx_CodeMinor: 'no part of a badge',
  Imsx_CodeMinorField: 'no part of a badge',
  ServiceDescriptionDocument: 'no part of a badge',
  OpenApiComponents: 'no part of a badge',
  OpenApiInfo: 'no part of a badge',
  OpenApiOAuth2SecurityScheme: 'no part of a badge',
  OpenApiSecuritySchemes: 'no part of a badge',
}
