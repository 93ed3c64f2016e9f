import { isObject, listOf } from '../json/json-value.ts'
import { type ConversionTable, carry, elsewhere, LOST, lose, type Writer } from './convert-node.ts'
import { CRITERIA, ENDORSEMENTS, EVIDENCE } from './shared-tables.ts'
import { OB3_TYPES } from './versions.ts'
import {
  each,
  edition,
  first,
  language,
  moment,
  type NodeRule,
  node,
  referredId,
  text,
  typesBesides,
  typesOfReference,
  uri,
} from './writers.ts'

/** What was decided before an upgrade begins. */
export interface UpgradeSettings {
  /** The ids of the objects of Open Badges 3.0. */
  readonly ids: { readonly credential: string; readonly achievement: string; readonly issuer: string }
  /** Whether the caller chose another beginning of validity than the award date. */
  readonly hasOwnValidFrom: boolean
}

type Table = ConversionTable<UpgradeSettings>

const image: NodeRule<UpgradeSettings> = {
  table: () => UPGRADE.Image,
  to: 'Image',
  needs: ['id'],
  besides: { type: 'Image' },
  canBeId: true,
}

const criteria: NodeRule<UpgradeSettings> = {
  table: () => UPGRADE.Criteria,
  to: 'Criteria',
  needs: [],
  besides: {},
  canBeId: true,
}

const evidence: NodeRule<UpgradeSettings> = {
  table: () => UPGRADE.Evidence,
  to: 'Evidence',
  needs: [],
  besides: { type: ['Evidence'] },
  canBeId: true,
}

const alignment: NodeRule<UpgradeSettings> = {
  table: () => UPGRADE.AlignmentObject,
  to: 'Alignment',
  needs: ['targetName', 'targetUrl'],
  besides: { type: ['Alignment'] },
}

const related: NodeRule<UpgradeSettings> = {
  table: () => UPGRADE.Related,
  to: 'Related',
  needs: ['id'],
  besides: { type: ['Related'] },
  canBeId: true,
}

/** Other editions of a badge class, except the achievement that is being written. */
const relatedAchievement: Writer<UpgradeSettings> = (value, place) =>
  referredId(value) === place.conversion.settings.ids.achievement ? undefined : node(related)(value, place)

/** Where no property takes a reference: lost, unless it leads to what is being written. */
function loseReference(key: keyof UpgradeSettings['ids']): Writer<UpgradeSettings> {
  return (value, { conversion, path }) => {
    const id = referredId(value)
    if (id === conversion.settings.ids[key]) return
    conversion.changes.add('CONVERSION_REFERENCE_LOST', path, { id })
  }
}

const types = typesOfReference('Related', 'BadgeClass', OB3_TYPES.achievement)

/** A reference is `Related` whatever else it is. */
const typesOfRelated: Writer<UpgradeSettings> = (value, place) => ['Related', ...listOf(types(value, place))]

/** The award date, which is also the first day that counts unless the caller chose another. */
const issuedOn: Writer<UpgradeSettings> = (value, place) => {
  const { changes, settings } = place.conversion
  const targets = settings.hasOwnValidFrom ? '`awardedDate`' : '`awardedDate`, `validFrom`'
  changes.add('CONVERSION_DATE_MEANING', place.path, { property: place.property, targets })
  return moment(value, place)
}

const bakedImage: Writer<UpgradeSettings> = (_, { conversion, path }) =>
  conversion.changes.add('CONVERSION_IMAGE_NEEDS_BAKING', path)

/** The language that a context sets for all texts, unless the object names its own. */
const languageOfContext: Writer<UpgradeSettings> = (value, place) => {
  if (Object.hasOwn(place.node, '@language')) return undefined
  const context = listOf(value)
    .filter((entry) => isObject(entry) && Object.hasOwn(entry, '@language'))
    .at(-1)
  return isObject(context) ? language(context['@language'], place) : undefined
}

const NOT_VERIFIED = lose('CONVERSION_VERIFICATION_LEFT_BEHIND')

/**
 * What becomes of every property of Open Badges 2.0 and 2.1 that a badge can have, class by class.
 * `AchievementCredential` stands for both of its forms: the one of data model 1.1 is written from it.
 */
export const UPGRADE: Readonly<
  Record<
    | 'Assertion'
    | 'BadgeClass'
    | 'Profile'
    | 'Criteria'
    | 'Evidence'
    | 'Image'
    | 'AlignmentObject'
    | 'Related'
    | 'IdentityObject',
    Table
  >
> = {
  Assertion: {
    '@context': elsewhere('AchievementCredential.@context'),
    '@language': LOST,
    id: elsewhere('AchievementCredential.evidence'),
    type: typesBesides('Assertion'),
    recipient: elsewhere('AchievementSubject.id', 'AchievementSubject.identifier'),
    badge: elsewhere('AchievementSubject.achievement'),
    verification: NOT_VERIFIED,
    issuedOn: carry(['AchievementCredential.awardedDate', 'AchievementCredential.validFrom'], issuedOn),
    image: { to: [], loss: 'CONVERSION_IMAGE_NEEDS_BAKING', write: bakedImage },
    evidence: carry('AchievementCredential.evidence', each(node(evidence))),
    narrative: carry('AchievementSubject.narrative', text),
    expires: carry('AchievementCredential.validUntil', moment),
    // Either it is false, which says nothing, or the badge is not converted at all.
    revoked: elsewhere(),
    revocationReason: LOST,
    uid: LOST,
    version: LOST,
    related: { to: [], loss: 'CONVERSION_REFERENCE_LOST', write: each(loseReference('credential')) },
    endorsement: ENDORSEMENTS,
  },
  BadgeClass: {
    '@context': carry('Achievement.inLanguage', languageOfContext),
    '@language': carry('Achievement.inLanguage', language),
    id: elsewhere('Achievement.id', 'Achievement.related'),
    type: typesBesides('BadgeClass'),
    name: carry('Achievement.name', text),
    description: carry('Achievement.description', text),
    image: carry('Achievement.image', node(image)),
    criteria: carry('Achievement.criteria', node(criteria)),
    issuer: elsewhere('AchievementCredential.issuer'),
    alignment: carry('Achievement.alignment', each(node(alignment))),
    tags: carry('Achievement.tag', each(text)),
    version: carry('Achievement.version', edition),
    related: carry('Achievement.related', each(relatedAchievement)),
    endorsement: ENDORSEMENTS,
  },
  Profile: {
    '@context': elsewhere(),
    '@language': LOST,
    id: elsewhere('Profile.id', 'Profile.otherIdentifier'),
    type: typesBesides('Profile', 'Issuer'),
    name: carry('Profile.name', text),
    url: carry('Profile.url', first(uri)),
    telephone: carry('Profile.phone', first(text)),
    description: carry('Profile.description', text),
    image: carry('Profile.image', node(image)),
    email: carry('Profile.email', first(text)),
    publicKey: NOT_VERIFIED,
    verification: NOT_VERIFIED,
    revocationList: lose('CONVERSION_STATUS_LEFT_BEHIND'),
    version: LOST,
    related: { to: [], loss: 'CONVERSION_REFERENCE_LOST', write: each(loseReference('issuer')) },
    endorsement: ENDORSEMENTS,
  },
  Criteria: CRITERIA,
  Evidence: EVIDENCE,
  Image: {
    id: carry('Image.id', uri),
    type: typesBesides('Image', 'ImageObject', 'schema:ImageObject', 'http://schema.org/ImageObject'),
    caption: carry('Image.caption', text),
    author: LOST,
  },
  AlignmentObject: {
    type: typesBesides('AlignmentObject', 'Alignment', 'schema:AlignmentObject'),
    targetName: carry('Alignment.targetName', text),
    targetUrl: carry('Alignment.targetUrl', uri),
    targetDescription: carry('Alignment.targetDescription', text),
    targetFramework: carry('Alignment.targetFramework', text),
    targetCode: carry('Alignment.targetCode', text),
  },
  Related: {
    id: carry('Related.id', uri),
    type: carry('Related.type', typesOfRelated),
    version: carry('Related.version', edition),
    '@language': carry('Related.inLanguage', language),
  },
  // Written by `upgradeRecipient`: where a value goes depends on the others.
  IdentityObject: {
    type: elsewhere('IdentityObject.identityType'),
    identity: elsewhere('IdentityObject.identityHash', 'AchievementSubject.id'),
    hashed: elsewhere('IdentityObject.hashed'),
    salt: elsewhere('IdentityObject.salt'),
  },
}

/** Classes of Open Badges 2.0 and 2.1 that have no table, and why. */
export const NOT_UPGRADED: Readonly<Record<string, string>> = {
  AssertionVerification: 'left behind as a whole: it verifies the original',
  VerificationObject: 'left behind as a whole: it verifies the original',
  CryptographicKey: 'left behind as a whole: it verifies the original',
  Endorsement: 'lost as a whole: only who endorsed can do it again',
  EndorsementClaim: 'part of an endorsement',
  Extension: 'lost as a whole: its context and schema are not those of the other version',
  RevocationList: 'no part of a badge',
  RevokedAssertion: 'part of a revocation list',
  BadgeConnectManifest: 'no part of a badge',
  BadgeConnectApi: 'no part of a badge',
  BadgeConnectStatus: 'no part of a badge',
  AssertionsResponse: 'no part of a badge',
  AssertionRequest: 'no part of a badge',
  ProfileResponse: 'no part of a badge',
  StatusResponse: 'no part of a badge',
}
