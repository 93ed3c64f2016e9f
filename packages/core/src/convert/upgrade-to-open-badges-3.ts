import { LATEST_OB3_CONTEXT, VCDM_CONTEXTS } from '../contexts/known-contexts.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import type { AchievementCredential, AchievementCredentialv1p1 } from '../generated/types-ob3.ts'
import type { JsonObject } from '../json/json-value.ts'
import { ownList, ownObject, ownText, ownTexts } from '../ob2/own.ts'
import { dateTimeProblem, parseDateTime } from '../values/date-time.ts'
import { type Conversion, type ConvertedParts, convertNode, partOf } from './convert-node.ts'
import { type OpenBadges2Bundle, type ReadBundle, readBundle } from './open-badges-2-bundle.ts'
import { originalReference, readOriginalJws } from './original-reference.ts'
import { throwOnBadBadge } from './throw-on-errors.ts'
import { upgradeRecipient } from './upgrade-recipient.ts'
import { UPGRADE, type UpgradeSettings } from './upgrade-table.ts'
import { OB2_TYPES, OB2_VERSION, OB3_TYPES } from './versions.ts'
import { isNode, isUsableUri } from './writers.ts'

/** What an upgrade needs to know, and may be told. */
export interface UpgradeOptions {
  /** The id of the credential: a new one, such as a `urn:uuid:`, because the old one is the original’s. */
  readonly id: string
  /** Who issues the credential. */
  readonly issuer?: {
    /** A DID or https address whose key will sign. Default: what the profile relates to, or its own id. */
    readonly id: string
  }
  /** The id of the achievement. Default: what the badge class relates to, or its own id. */
  readonly achievementId?: string
  /** The first moment at which the credential counts. Default: the date of the award. */
  readonly validFrom?: string
  /** The Verifiable Credentials Data Model to write. Default: `2.0`. */
  readonly dataModel?: '1.1' | '2.0'
  /** The signed text of the original, where it was signed, so that it stays verifiable. */
  readonly originalJws?: string
  /** Where the original was fetched from. Before Open Badges 1.1 nothing else identified a badge. */
  readonly originalUrl?: string
  /** The language of the findings, and of the words about the original in the credential. Default: `en`. */
  readonly language?: MessageLanguage
}

/** A credential of Open Badges 3.0, and what it cost. */
export interface Upgrade<Credential = AchievementCredential> {
  /** The credential, unsigned. */
  readonly credential: Credential
  /** All that changed its meaning, was lost, or was added. Paths point into the joined assertion. */
  readonly changes: readonly Finding[]
}

/**
 * Writes an award of Open Badges 2.0 or older as an unsigned credential of Open Badges 3.0.
 *
 * The result passes `checkBadge`. It keeps the date of the award, offset and all; it leads back to the
 * original by evidence, to the badge class by `related` and to the profile by `otherIdentifier`, as the
 * implementation guide asks. Whatever has no counterpart is named in `changes`, with its place in the
 * assertion (which there embeds badge class and issuer, and is in the form of 2.0).
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
 *     issuer: { id: 'did:web:issuer.example' },
 *   },
 * )
 * credential.awardedDate // '2019-03-20T09:00:00+09:00'
 * changes.map(({ code, path }) => `${path} ${code}`)
 * ```
 *
 * @throws {@link InvalidArgumentError} when the bundle lacks a document, or an option is not what it has
 * to be. {@link InvalidBadgeError} when the bundle has errors by `checkBadge`, or is revoked.
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
  checkOptions(options)
  const changes = new FindingList(options.language)
  const documents = readBundle(bundle, changes, options)
  const settings = settle(documents, options)
  const credential = writeCredential(documents, options, { changes, settings })
  requireOwnIds(credential, settings)
  const inDataModel = options.dataModel === '1.1' ? inDataModel11(credential) : credential
  requireSound(inDataModel, options.language)
  return { credential: inDataModel, changes: changes.toArray() }
}

function checkOptions(options: UpgradeOptions): void {
  const ids = [
    ['options.id', options.id],
    ['options.achievementId', options.achievementId],
    ['options.issuer.id', options.issuer?.id],
  ] as const
  for (const [argument, id] of ids) {
    const isAbsent = id === undefined && argument !== 'options.id'
    if (!isAbsent && (typeof id !== 'string' || !isUsableUri(id))) {
      throw new InvalidArgumentError(argument, 'has to be an absolute URI')
    }
  }
  const { validFrom } = options
  if (validFrom !== undefined && dateTimeProblem(parseDateTime(validFrom)) !== undefined) {
    throw new InvalidArgumentError('options.validFrom', 'has to be like 2026-04-01T09:00:00Z')
  }
}

/** The caller’s choice, or the object that the guide lets the old one relate to, or the old one itself. */
function settle({ badgeClass, issuer }: ReadBundle, options: UpgradeOptions): UpgradeSettings {
  return {
    ids: {
      credential: options.id,
      achievement:
        options.achievementId ?? counterpartOf(badgeClass, OB3_TYPES.achievement, 'options.achievementId'),
      issuer: options.issuer?.id ?? counterpartOf(issuer, OB3_TYPES.profile, 'options.issuer.id'),
    },
    hasOwnValidFrom: options.validFrom !== undefined,
  }
}

function counterpartOf(node: JsonObject, type: string, argument: string): string {
  const counterpart = ownList(node, 'related')
    .filter(isNode)
    .find((related) => ownTexts(related, 'type').includes(type))
  const id = counterpart === undefined ? undefined : ownText(counterpart, 'id')
  const kept = id ?? ownText(node, 'id') ?? ''
  if (isUsableUri(kept)) return kept
  throw new InvalidArgumentError(argument, 'is needed, because the id of the original is no absolute URI')
}

type Upgrading = Conversion<UpgradeSettings>

interface Members {
  readonly [property: string]: unknown
}

function writeCredential(documents: ReadBundle, options: UpgradeOptions, conversion: Upgrading): Members {
  const parts = convertNode(documents.assertion, UPGRADE.Assertion, '', conversion)
  const achievement = writeAchievement(documents.badgeClass, conversion)
  const issuer = writeIssuer(documents.issuer, conversion)
  const { evidence, ...award } = partOf(parts, 'AchievementCredential')
  const { validFrom } = options
  return {
    '@context': [VCDM_CONTEXTS[options.dataModel ?? '2.0'], LATEST_OB3_CONTEXT],
    id: options.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: nameFrom(achievement, conversion),
    issuer,
    ...award,
    ...(validFrom !== undefined && { validFrom }),
    credentialSubject: writeSubject(documents.assertion, parts, achievement, conversion),
    evidence: [
      ...(Array.isArray(evidence) ? evidence : []),
      writeOriginal(documents.assertion, options, conversion),
    ],
  }
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

function writeAchievement(badgeClass: JsonObject, conversion: Upgrading): Members {
  const { changes, settings } = conversion
  const from = ownText(badgeClass, 'id') ?? ''
  const to = settings.ids.achievement
  const { related, ...members } = partOf(
    convertNode(badgeClass, UPGRADE.BadgeClass, '/badge', conversion),
    'Achievement',
  )
  const others = Array.isArray(related) ? related : []
  const keepsId = noteId(from, to, '/badge/id', 'options.achievementId', changes)
  const references = keepsId || !isUsableUri(from) ? others : [...others, badgeClassReference(from, changes)]
  return {
    id: to,
    type: keepsId ? ['Achievement', OB2_TYPES.badgeClass] : ['Achievement'],
    // Required, also where the original names a page that cannot be named here.
    criteria: {},
    ...members,
    ...(references.length > 0 && { related: references }),
  }
}

function badgeClassReference(id: string, changes: FindingList): Members {
  changes.add('CONVERSION_REFERENCE_ADDED', '/badge/id', { property: 'achievement.related', id })
  return { type: ['Related', OB2_TYPES.badgeClass], id, version: OB2_VERSION }
}

function writeIssuer(profile: JsonObject, conversion: Upgrading): Members {
  const { changes, settings } = conversion
  const from = ownText(profile, 'id') ?? ''
  const to = settings.ids.issuer
  const members = partOf(convertNode(profile, UPGRADE.Profile, '/badge/issuer', conversion), 'Profile')
  const keepsId = noteId(from, to, '/badge/issuer/id', 'options.issuer.id', changes)
  return {
    id: to,
    type: ['Profile'],
    ...members,
    ...(!keepsId && isUsableUri(from) && { otherIdentifier: [profileReference(from, changes)] }),
  }
}

function profileReference(identifier: string, changes: FindingList): Members {
  const property = 'issuer.otherIdentifier'
  changes.add('CONVERSION_REFERENCE_ADDED', '/badge/issuer/id', { property, id: identifier })
  return { type: 'IdentifierEntry', identifier, identifierType: 'identifier' }
}

/** @returns Whether the object keeps the id of the original. */
function noteId(from: string, to: string, path: string, option: string, changes: FindingList): boolean {
  if (from === to) changes.add('CONVERSION_ID_KEPT', path, { id: to, option })
  else changes.add('CONVERSION_ID_ASSIGNED', path, { from, to })
  return from === to
}

function writeOriginal(assertion: JsonObject, options: UpgradeOptions, { changes }: Upgrading): Members {
  const from = ownText(assertion, 'id') ?? ''
  if (from === options.id)
    throw new InvalidArgumentError('options.id', 'has to differ from the id of the original')
  changes.add('CONVERSION_ID_ASSIGNED', '/id', { from, to: options.id })
  const jws = readOriginalJws(options.originalJws, assertion)
  const types = ownTexts(ownObject(assertion, 'verification') ?? {}, 'type')
  const isSigned = types.includes('SignedBadge') || types.includes('signed')
  if (isSigned && jws === undefined) changes.add('CONVERSION_ORIGINAL_UNREACHABLE', '/id', { id: from })
  changes.add('CONVERSION_REFERENCE_ADDED', '/id', { property: 'evidence', id: from })
  return originalReference(jws ?? from, options.language ?? 'en')
}

/** Nothing else may have the id of the credential or of the achievement, or a reference could mean either. */
function requireOwnIds(credential: Members, { ids }: UpgradeSettings): void {
  const used = idsIn(credential)
  const count = (id: string): number => used.filter((other) => other === id).length
  if (count(ids.credential) > 1)
    throw new InvalidArgumentError('options.id', 'is already the id of something else')
  if (count(ids.achievement) > 1) {
    throw new InvalidArgumentError('options.achievementId', 'has to be given, and be the id of nothing else')
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
