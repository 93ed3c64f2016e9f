import { LATEST_OB3_CONTEXT, VCDM_CONTEXTS } from '../contexts/known-contexts.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import type { AchievementCredential, AchievementCredentialv1p1 } from '../generated/types-ob3.ts'
import type { JsonObject } from '../json/json-value.ts'
import { versionOfContext } from '../ob2/ob2-vocabulary.ts'
import { ownObject, ownText, ownTexts } from '../ob2/own.ts'
import type { Ob2Version } from '../ob2/recognise-ob2.ts'
import { compareDateTimes, parseDateTime } from '../values/date-time.ts'
import { type Conversion, type ConvertedParts, convertNode, partOf } from './convert-node.ts'
import { type OpenBadges2Bundle, type ReadBundle, readBundle } from './open-badges-2-bundle.ts'
import { OptionProblems } from './option-problems.ts'
import { originalReference, readOriginalJws } from './original-reference.ts'
import { throwOnBadBadge } from './throw-on-errors.ts'
import { askForId, checkUpgradeOptions, settleUpgrade, type UpgradeOptions } from './upgrade-options.ts'
import { upgradeRecipient } from './upgrade-recipient.ts'
import { UPGRADE, type UpgradeSettings } from './upgrade-table.ts'
import { OB2_TYPES, versionMark } from './versions.ts'
import { isNode, isUsableUri } from './writers.ts'

/** A credential of Open Badges 3.0, and what it cost. */
export interface Upgrade<Credential = AchievementCredential> {
  /** The credential, unsigned. */
  readonly credential: Credential
  /**
   * The award in the form of Open Badges 2.0, with badge class and issuer inside the assertion: the
   * original where it was written so already, otherwise what was made of it on the way.
   */
  readonly source: JsonObject
  /**
   * All that changed its meaning, was lost, or was added. Paths point into {@link Upgrade.source | source}:
   * `resolvePointer(source, path)` is what a change is about, or the object in which it stood.
   */
  readonly changes: readonly Finding[]
}

/**
 * Writes an award of Open Badges 2.0 or older as an unsigned credential of Open Badges 3.0.
 *
 * The result passes `checkBadge`. It keeps the date of the award, offset and all; it leads back to the
 * original by evidence, to the badge class by `related` and to the profile by `otherIdentifier`, as the
 * implementation guide asks, and names the version that the original really is. Whatever has no
 * counterpart is named in `changes`, with its place in `source`.
 *
 * What `checkBadge` has no errors for is upgraded, if all documents are there; what 2.0 requires beyond an
 * older version, and 3.0 does not, is not asked for. Ids that an old badge does not have are never made up,
 * so they have to come from the options.
 *
 * It does not verify the original: do that first, for the credential will be yours to answer for. It
 * cannot tell whether the original was revoked by list or at its address, either; one that says so
 * itself is refused. Only sign the result if you issued the original.
 *
 * Nothing is fetched or made up, and no argument is written to.
 *
 * @example
 * ```ts
 * import { upgradeToOpenBadges3 } from '@shirushi/core'
 *
 * const { credential, changes } = upgradeToOpenBadges3(
 *   {
 *     assertion: {
 *       '@context': 'https://w3id.org/openbadges/v2',
 *       type: 'Assertion',
 *       id: 'https://issuer.example/awards/1',
 *       recipient: { type: 'email', hashed: false, identity: 'hanako@recipient.example' },
 *       issuedOn: '2019-03-20T09:00:00+09:00',
 *       verification: { type: 'HostedBadge' },
 *       badge: {
 *         type: 'BadgeClass',
 *         id: 'https://issuer.example/badges/1',
 *         name: 'Statistics I',
 *         description: 'Passed the examination of Statistics I.',
 *         image: 'https://issuer.example/badges/1.png',
 *         criteria: 'https://issuer.example/badges/1/criteria',
 *         issuer: {
 *           type: 'Profile',
 *           id: 'https://issuer.example/',
 *           name: 'Example University',
 *           url: 'https://issuer.example/',
 *           email: 'badges@issuer.example',
 *         },
 *       },
 *     },
 *   },
 *   {
 *     id: 'urn:uuid:5f0c9a52-2f9e-4f0e-9d58-7f9a2a4c1d11',
 *     achievementId: 'https://issuer.example/achievements/1',
 *     issuerId: 'did:web:issuer.example',
 *   },
 * )
 * credential.awardedDate // '2019-03-20T09:00:00+09:00'
 * changes.map(({ code, path }) => `${path} ${code}`)
 * ```
 *
 * @throws {@link InvalidArgumentError} when the bundle lacks a document, or an option is missing or not what
 * it has to be: `argument` names the first, the message all of them, with an example where it is an id.
 * {@link InvalidBadgeError} when the bundle has errors by `checkBadge`, or is revoked.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/impl/#migrating-from-ob-2-0-ob-2-1-and-clr-1-0 | Open
 * Badges 3.0 Implementation Guide, Migrating}
 */
export function upgradeToOpenBadges3(
  bundle: OpenBadges2Bundle,
  options: UpgradeOptions & { readonly dataModel: '1.1' },
): Upgrade<AchievementCredentialv1p1>
export function upgradeToOpenBadges3(
  bundle: OpenBadges2Bundle,
  options: UpgradeOptions & { readonly dataModel?: '2.0' },
): Upgrade
export function upgradeToOpenBadges3(
  bundle: OpenBadges2Bundle,
  options: UpgradeOptions,
): Upgrade<AchievementCredential | AchievementCredentialv1p1> {
  checkUpgradeOptions(options)
  const changes = new FindingList(options.language)
  const problems = new OptionProblems()
  const documents = readBundle(bundle, changes, options)
  const settings = settleUpgrade(documents, options, problems)
  const credential = writeCredential(documents, options, { changes, settings, problems })
  requireOwnIds(credential, options, settings, problems)
  problems.throwIfAny()
  const inDataModel = options.dataModel === '1.1' ? inDataModel11(credential) : credential
  requireSound(inDataModel, options.language)
  return { credential: inDataModel, source: documents.assertion, changes: changes.toArray() }
}

interface Upgrading extends Conversion<UpgradeSettings> {
  /** What the caller has to decide and did not. */
  readonly problems: OptionProblems
}

interface Members {
  readonly [property: string]: unknown
}

function writeCredential(documents: ReadBundle, options: UpgradeOptions, conversion: Upgrading): Members {
  const parts = convertNode(documents.assertion, UPGRADE.Assertion, '', conversion)
  const achievement = writeAchievement(documents, conversion)
  const issuer = writeIssuer(documents.issuer, conversion)
  const { evidence, ...award } = partOf(parts, 'AchievementCredential')
  const validFrom = options.validFrom ?? award['validFrom']
  checkPeriod(validFrom, award['validUntil'], conversion.problems)
  return {
    '@context': [VCDM_CONTEXTS[options.dataModel ?? '2.0'], LATEST_OB3_CONTEXT],
    id: options.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: nameFrom(achievement, conversion),
    issuer,
    ...award,
    validFrom,
    credentialSubject: writeSubject(documents.assertion, parts, achievement, conversion),
    evidence: [
      ...(Array.isArray(evidence) ? evidence : []),
      writeOriginal(documents, options, languageOf(achievement, options), conversion),
    ],
  }
}

/** The dates of the original agree already; one from the options may not, or may be missing. */
function checkPeriod(validFrom: unknown, validUntil: unknown, problems: OptionProblems): void {
  if (typeof validFrom !== 'string') {
    const why = 'is needed, because the original does not say when it was awarded; pass the first moment at'
    problems.add('options.validFrom', `${why} which the credential counts, such as 2026-04-01T09:00:00Z`)
  } else if (typeof validUntil === 'string') {
    const [from, until] = [parseDateTime(validFrom), parseDateTime(validUntil)]
    if (from.ok && until.ok && compareDateTimes(from, until) > 0) {
      problems.add('options.validFrom', 'has to be before the badge expires; pass an earlier moment')
    }
  }
}

/** The words that are signed do not depend on who reads the messages. */
function languageOf(achievement: Members, { contentLanguage }: UpgradeOptions): MessageLanguage {
  const { inLanguage } = achievement
  return contentLanguage ?? (typeof inLanguage === 'string' && /^ja(?:-|$)/i.test(inLanguage) ? 'ja' : 'en')
}

function nameFrom(achievement: Members, { changes }: Upgrading): unknown {
  changes.add('CONVERSION_TEXT_ADDED', '/badge/name', { property: 'name', source: 'achievement.name' })
  return achievement['name']
}

function writeSubject(
  assertion: JsonObject,
  parts: ConvertedParts,
  achievement: Members,
  conversion: Upgrading,
): Members {
  const recipient = ownObject(assertion, 'recipient') ?? {}
  // The properties that are known are written together; this finds the ones that are not.
  convertNode(recipient, UPGRADE.IdentityObject, '/recipient', conversion)
  return {
    ...upgradeRecipient(recipient, '/recipient', conversion.changes),
    type: ['AchievementSubject'],
    achievement,
    ...partOf(parts, 'AchievementSubject'),
  }
}

function writeAchievement({ badgeClass, version }: ReadBundle, conversion: Upgrading): Members {
  const { changes, settings } = conversion
  const to = settings.ids.achievement
  const { related, ...members } = partOf(
    convertNode(badgeClass, UPGRADE.BadgeClass, '/badge', conversion),
    'Achievement',
  )
  const others = Array.isArray(related) ? related : []
  const original = noteId(badgeClass, to, '/badge', 'achievement', changes)
  const references =
    original === undefined ? others : [...others, badgeClassReference(original, badgeClass, version, changes)]
  return {
    id: to,
    type: ownText(badgeClass, 'id') === to ? ['Achievement', OB2_TYPES.badgeClass] : ['Achievement'],
    // Required, also where the original names a page that cannot be named here.
    criteria: {},
    ...members,
    ...(references.length > 0 && { related: references }),
  }
}

function badgeClassReference(
  id: string,
  badgeClass: JsonObject,
  versionOfAssertion: Ob2Version,
  changes: FindingList,
): Members {
  changes.add('CONVERSION_REFERENCE_ADDED', '/badge/id', { property: 'achievement.related', id })
  const versions = ownTexts(badgeClass, '@context').flatMap((url) => versionOfContext(url) ?? [])
  const version = versions.sort().at(-1) ?? versionOfAssertion
  return { type: ['Related', OB2_TYPES.badgeClass], id, version: versionMark(version) }
}

function writeIssuer(profile: JsonObject, conversion: Upgrading): Members {
  const { changes, settings } = conversion
  const to = settings.ids.issuer
  const members = partOf(convertNode(profile, UPGRADE.Profile, '/badge/issuer', conversion), 'Profile')
  const original = noteId(profile, to, '/badge/issuer', 'issuer', changes)
  return {
    id: to,
    type: ['Profile'],
    ...members,
    ...(original !== undefined && { otherIdentifier: [profileReference(original, changes)] }),
  }
}

function profileReference(identifier: string, changes: FindingList): Members {
  const property = 'issuer.otherIdentifier'
  changes.add('CONVERSION_REFERENCE_ADDED', '/badge/issuer/id', { property, id: identifier })
  return { type: 'IdentifierEntry', identifier, identifierType: 'identifier' }
}

/** @returns The id that a reference has to name, unless the object keeps it. */
function noteId(
  node: JsonObject,
  to: string,
  path: string,
  name: 'achievement' | 'issuer',
  changes: FindingList,
): string | undefined {
  const option = `options.${name}Id`
  const from = ownText(node, 'id')
  if (from === undefined) {
    changes.add('CONVERSION_TEXT_ADDED', path, { property: `${name}.id`, source: option })
  } else if (from === to) changes.add('CONVERSION_ID_KEPT', `${path}/id`, { id: to, option })
  else {
    changes.add('CONVERSION_ID_ASSIGNED', `${path}/id`, { from, to })
    return isUsableUri(from) ? from : undefined
  }
  return undefined
}

function writeOriginal(
  { assertion, version }: ReadBundle,
  options: UpgradeOptions,
  language: MessageLanguage,
  { changes, problems }: Upgrading,
): Members {
  const from = ownText(assertion, 'id')
  if (from === options.id) askForId('id', 'has to differ from the id of the original', problems)
  const jws = readOriginalJws(options.originalJws, assertion, problems)
  const id = jws ?? (from !== undefined && isUsableUri(from) ? from : undefined)
  const types = ownTexts(ownObject(assertion, 'verification') ?? {}, 'type')
  const isWithinReach = jws !== undefined || !(types.includes('SignedBadge') || types.includes('signed'))
  if (from !== undefined) changes.add('CONVERSION_ID_ASSIGNED', '/id', { from, to: options.id })
  if (id === undefined) changes.add('CONVERSION_ORIGINAL_UNNAMED', '')
  else {
    if (!isWithinReach) changes.add('CONVERSION_ORIGINAL_UNREACHABLE', '/id', { id })
    const named = from ?? ownText(assertion, 'uid')
    changes.add('CONVERSION_REFERENCE_ADDED', from === undefined ? '' : '/id', {
      property: 'evidence',
      id: named,
    })
  }
  return originalReference({ id, version, isWithinReach: isWithinReach && id !== undefined }, language)
}

/** Nothing else may have the id of the credential or of the achievement, or a reference could mean either. */
function requireOwnIds(
  credential: Members,
  options: UpgradeOptions,
  { ids }: UpgradeSettings,
  problems: OptionProblems,
): void {
  const used = idsIn(credential)
  const isShared = (id: string): boolean => id !== '' && used.filter((other) => other === id).length > 1
  if (isShared(ids.credential)) {
    askForId('id', 'is the id of something else in the badge; pass another', problems)
  }
  if (isShared(ids.achievement)) {
    const why =
      options.achievementId === undefined
        ? 'is needed, because the id of the badge class is that of something else, too; pass another'
        : 'is the id of something else in the badge; pass another'
    askForId('achievementId', why, problems)
  }
}

function idsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isNode(value)) return []
  return Object.entries(value).flatMap(([key, member]) => (key === 'id' ? [member] : idsIn(member)))
}

const NAMES_IN_1_1: ReadonlyMap<string, string> = new Map([
  ['validFrom', 'issuanceDate'],
  ['validUntil', 'expirationDate'],
])

function inDataModel11(credential: Members): Members {
  return Object.fromEntries(
    Object.entries(credential).map(([property, value]) => [NAMES_IN_1_1.get(property) ?? property, value]),
  )
}

function requireSound(
  credential: unknown,
  language: MessageLanguage | undefined,
): asserts credential is AchievementCredential | AchievementCredentialv1p1 {
  throwOnBadBadge(credential, language)
}
