import { OB2_CONTEXT } from '../contexts/known-contexts.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { Finding, MessageLanguage } from '../findings/finding.ts'
import { FindingList } from '../findings/finding-list.ts'
import type { Assertion, BadgeClass, Profile } from '../generated/types-ob2.ts'
import { type JsonObject, listOf } from '../json/json-value.ts'
import { own, ownObject, ownText, ownTexts } from '../ob2/own.ts'
import { isHttpUrl, isIri } from '../values/uri.ts'
import { type Conversion, convertNode, partOf } from './convert-node.ts'
import { downgradeRecipient } from './downgrade-recipient.ts'
import { DOWNGRADE, type DowngradeSettings } from './downgrade-table.ts'
import { OptionProblems } from './option-problems.ts'
import { originalIdOf } from './original-reference.ts'
import { readDocument, throwOnBadBadge } from './throw-on-errors.ts'
import { OB2_TYPES, OB3_TYPES, versionMark } from './versions.ts'
import { isNode } from './writers.ts'

/** What a downgrade needs to know, and may be told. */
export interface DowngradeOptions {
  /**
   * How the assertion will be verified: published at its id, or signed. `creator` is the address of the
   * signing key, which the profile then lists.
   */
  readonly verification: 'hosted' | 'signed' | { readonly creator: string }
  /** The id of the assertion: its address if it is hosted. Default: the original that evidence leads back to. */
  readonly assertionId?: string
  /** The id of the badge class. Default: the original that `related` leads back to. */
  readonly badgeClassId?: string
  /** About the issuer. Texts are used where the credential has none. */
  readonly issuer?: DowngradedIssuer
  /** The picture of the badge class, where the achievement has none that can be used. */
  readonly image?: string
  /** What one has to do to earn the badge, where the achievement does not say. */
  readonly criteria?: { readonly id?: string; readonly narrative?: string }
  /** The language of the findings. Default: `en`. */
  readonly language?: MessageLanguage
}

/** What Open Badges 2.0 has to know about an issuer, beyond what a credential of 3.0 may say. */
export interface DowngradedIssuer {
  /** Where the profile is published. Default: the original that the issuer leads back to, or its id. */
  readonly id?: string
  readonly name?: string
  /** The home page. */
  readonly url?: string
  readonly email?: string
  /** Where hosted assertions may be published, if not on the host of the profile. */
  readonly verification?: {
    readonly startsWith?: string
    readonly allowedOrigins?: string | readonly string[]
  }
  /** Where revoked signed badges are listed. */
  readonly revocationList?: string
}

/** The documents of an award of Open Badges 2.0, and what it cost. */
export interface Downgrade {
  /** The assertion; it refers to the badge class by its id. */
  readonly assertion: Assertion
  /** The badge class; it refers to the issuer by its id. */
  readonly badgeClass: BadgeClass
  readonly issuer: Profile
  /**
   * All that changed its meaning, was lost, or was added. Paths point into the credential that was handed
   * in: `resolvePointer(credential, path)` is what a change is about.
   */
  readonly changes: readonly Finding[]
}

/**
 * Writes a credential of Open Badges 3.0 as an assertion, a badge class and a profile of Open Badges 2.0.
 *
 * Each of the three passes `checkBadge`, and so do they joined. Ids and references that
 * `upgradeToOpenBadges3` left in the credential are recognised, so that an upgraded badge comes back as
 * itself; otherwise `related` leads to the credential, the achievement and the issuer of 3.0, as the
 * implementation guide asks. Whatever has no counterpart (results, credits, further identifiers, proofs …)
 * is named in `changes`.
 *
 * What 2.0 requires and the credential does not say has to come from the options; nothing is made up.
 * The proof of the credential is not verified, and does not carry over.
 *
 * Nothing is fetched, and no argument is written to.
 *
 * @example
 * ```ts
 * import { downgradeToOpenBadges2, type AchievementCredential } from '@shirushi/core'
 *
 * function forOlderReaders(credential: AchievementCredential, number: string) {
 *   return downgradeToOpenBadges2(credential, {
 *     verification: 'hosted',
 *     assertionId: `https://issuer.example/awards/${number}`,
 *     badgeClassId: 'https://issuer.example/badges/1',
 *     issuer: { id: 'https://issuer.example/', email: 'badges@issuer.example' },
 *   })
 * }
 * ```
 *
 * @param credential - In either data model; from `checkBadge`’s point of view without errors.
 * @throws {@link InvalidArgumentError} when options are missing or not what they have to be: `argument` names
 * the first, the message all of them and why. {@link InvalidBadgeError} when the credential has errors by `checkBadge`, or what the options ask for
 * has: an assertion outside the scope of its issuer, for example.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/impl/#how-to-support-both-ob-2-0-and-ob-3-0-as-an-issuer
 * | Open Badges 3.0 Implementation Guide, How to support both}
 */
export function downgradeToOpenBadges2(credential: unknown, options: DowngradeOptions): Downgrade {
  const document = readDocument(credential, 'credential', options.language)
  throwOnBadBadge(document, options.language)
  const read = readCredential(document)
  const changes = new FindingList(options.language)
  changes.generation = 'ob2'
  const problems = new OptionProblems()
  const conversion = { changes, problems, settings: settle(read, options, problems) }
  const assertion = writeAssertion(read, options, conversion)
  const badgeClass = writeBadgeClass(read, options, conversion)
  const issuer = writeIssuer(read, options, conversion)
  problems.throwIfAny()
  throwOnBadBadge({ ...assertion, badge: { ...badgeClass, issuer } }, options.language)
  requireAssertion(assertion, options.language)
  requireBadgeClass(badgeClass, options.language)
  requireProfile(issuer, options.language)
  return { assertion, badgeClass, issuer, changes: changes.toArray() }
}

interface ReadCredential {
  readonly credential: JsonObject
  readonly subject: JsonObject
  readonly achievement: JsonObject
  /** The issuer; only its id where the credential says no more. */
  readonly profile: JsonObject
}

function readCredential(credential: JsonObject): ReadCredential {
  const subject = ownObject(credential, 'credentialSubject')
  const achievement = subject && ownObject(subject, 'achievement')
  const issuer = own(credential, 'issuer')
  if (subject === undefined || achievement === undefined || issuer === undefined) {
    throw new InvalidArgumentError('credential', 'has to be an AchievementCredential of Open Badges 3.0')
  }
  return { credential, subject, achievement, profile: isNode(issuer) ? issuer : { id: issuer } }
}

interface Downgrading extends Conversion<DowngradeSettings> {
  /** What the caller has to say and did not. */
  readonly problems: OptionProblems
}

interface Members {
  readonly [property: string]: unknown
}

function settle(
  read: ReadCredential,
  options: DowngradeOptions,
  problems: OptionProblems,
): DowngradeSettings {
  const { credential, achievement } = read
  const originalId = listOf(own(credential, 'evidence'))
    .map(originalIdOf)
    .find((id) => id !== undefined)
  const isHosted = options.verification === 'hosted'
  const idOf = (option: IdOption, chosen: string | undefined, known: string | undefined): string => {
    const id = chosen ?? known
    const problem = idProblem(id, chosen === undefined, isHosted && option !== 'badgeClassId')
    if (problem !== undefined) problems.add(`options.${option}`, `${problem}, such as ${EXAMPLES[option]}`)
    return id ?? ''
  }
  const profileId = originalProfile(read, originalId !== undefined)
  return {
    ids: {
      assertion: idOf('assertionId', options.assertionId, originalId),
      badgeClass: idOf('badgeClassId', options.badgeClassId, originalBadgeClass(achievement)),
      issuer: idOf('issuer.id', options.issuer?.id, profileId),
    },
    achievement: { name: ownText(achievement, 'name'), description: ownText(achievement, 'description') },
  }
}

/** Options that are ids, and what they may look like. */
const EXAMPLES = {
  assertionId: 'https://issuer.example/awards/1.json',
  badgeClassId: 'https://issuer.example/badges/1.json',
  'issuer.id': 'https://issuer.example/issuer.json',
} as const

type IdOption = keyof typeof EXAMPLES

function idProblem(id: unknown, isOurs: boolean, isPublished: boolean): string | undefined {
  if (isOurs && id === undefined) return 'is needed, because the credential does not name one'
  if (typeof id !== 'string' || !isIri(id)) return 'has to be an absolute URI'
  if (!isPublished || isHttpUrl(id)) return undefined
  return 'has to be the web address at which a hosted badge is looked up'
}

function originalBadgeClass(achievement: JsonObject): string | undefined {
  const reference = listOf(own(achievement, 'related'))
    .filter(isNode)
    .find((related) => ownTexts(related, 'type').includes(OB2_TYPES.badgeClass))
  if (reference !== undefined) return ownText(reference, 'id')
  const isBoth = ownTexts(achievement, 'type').includes(OB2_TYPES.badgeClass)
  return isBoth ? ownText(achievement, 'id') : undefined
}

/**
 * The guide links the old profile as one identifier among others. It is taken for that where the issuer
 * has no web address, or the credential says that it was upgraded.
 */
function originalProfile({ profile }: ReadCredential, isUpgraded: boolean): string | undefined {
  const id = ownText(profile, 'id')
  if (!isUpgraded && id !== undefined && isHttpUrl(id)) return id
  const reference = listOf(own(profile, 'otherIdentifier'))
    .filter(isNode)
    .find(
      (entry) =>
        ownText(entry, 'identifierType') === 'identifier' && isIri(ownText(entry, 'identifier') ?? ''),
    )
  return reference === undefined ? id : ownText(reference, 'identifier')
}

function writeAssertion(read: ReadCredential, options: DowngradeOptions, conversion: Downgrading): Members {
  const { credential, subject } = read
  const { changes, settings, problems } = conversion
  const at = '/credentialSubject'
  const award = partOf(convertNode(credential, DOWNGRADE.AchievementCredential, '', conversion), 'Assertion')
  const story = partOf(convertNode(subject, DOWNGRADE.AchievementSubject, at, conversion), 'Assertion')
  return {
    '@context': OB2_CONTEXT,
    type: 'Assertion',
    id: settings.ids.assertion,
    recipient: downgradeRecipient(subject, at, changes),
    badge: settings.ids.badgeClass,
    verification: writeVerification(options.verification, problems),
    ...award,
    ...story,
    ...relatedTo(credential, settings.ids.assertion, OB3_TYPES.credential, '/id', [], changes),
  }
}

function writeVerification(
  verification: DowngradeOptions['verification'] | undefined,
  problems: OptionProblems,
): Members {
  if (verification === 'hosted') return { type: 'HostedBadge' }
  if (verification === 'signed') return { type: 'SignedBadge' }
  const creator = verification?.creator
  if (creator === undefined) {
    problems.add('options.verification', 'has to be "hosted", "signed", or to name the key as { creator }')
  } else if (typeof creator !== 'string' || !isIri(creator)) {
    problems.add('options.verification.creator', 'has to be the address of the signing key')
  }
  return { type: 'SignedBadge', creator }
}

/** Leads to the object of Open Badges 3.0, unless it has the same id. */
function relatedTo(
  original: JsonObject,
  id: string,
  type: string,
  path: string,
  others: readonly unknown[],
  changes: FindingList,
): Members {
  const from = ownText(original, 'id') ?? id
  if (from === id) return others.length > 0 ? { related: others } : {}
  changes.add('CONVERSION_ID_ASSIGNED', path, { from, to: id })
  changes.add('CONVERSION_REFERENCE_ADDED', path, { property: 'related', id: from })
  return { related: [...others, { id: from, type: [type], version: versionMark('3.0') }] }
}

const ACHIEVEMENT_PATH = '/credentialSubject/achievement'

function writeBadgeClass(read: ReadCredential, options: DowngradeOptions, conversion: Downgrading): Members {
  const { achievement } = read
  const { changes, settings, problems } = conversion
  const parts = convertNode(achievement, DOWNGRADE.Achievement, ACHIEVEMENT_PATH, conversion)
  const { related, image, criteria, ...members } = partOf(parts, 'BadgeClass')
  const others = Array.isArray(related) ? related : []
  const path = `${ACHIEVEMENT_PATH}/id`
  return {
    '@context': OB2_CONTEXT,
    type: 'BadgeClass',
    id: settings.ids.badgeClass,
    ...members,
    image: required(
      image ?? options.image,
      'image',
      'the achievement has no picture that can be used',
      problems,
    ),
    criteria: saysSomething(criteria) ? criteria : writeCriteria(options.criteria, problems),
    issuer: settings.ids.issuer,
    ...relatedTo(achievement, settings.ids.badgeClass, OB3_TYPES.achievement, path, others, changes),
  }
}

function saysSomething(criteria: unknown): boolean {
  if (!isNode(criteria)) return criteria !== undefined
  return Object.hasOwn(criteria, 'id') || (ownText(criteria, 'narrative') ?? '').trim() !== ''
}

function writeCriteria(criteria: DowngradeOptions['criteria'], problems: OptionProblems): Members {
  const reason = 'the achievement does not say what one has to do'
  return { type: 'Criteria', ...required(criteria, 'criteria', reason, problems) }
}

/** What 2.0 asks of an issuer, and why it may be missing. */
const REQUIRED_OF_ISSUERS = {
  name: 'the credential does not name its issuer',
  url: 'the credential has no web address of its issuer',
  email: 'the credential has no e-mail address of its issuer',
} as const

function writeIssuer(read: ReadCredential, options: DowngradeOptions, conversion: Downgrading): Members {
  const { profile } = read
  const { changes, settings, problems } = conversion
  const known = partOf(convertNode(profile, DOWNGRADE.Profile, '/issuer', conversion), 'Profile')
  const { verification, revocationList, ...given } = options.issuer ?? {}
  const key = isNode(options.verification) ? { publicKey: options.verification.creator } : {}
  const need = (property: keyof typeof REQUIRED_OF_ISSUERS): unknown =>
    required(
      known[property] ?? given[property],
      `issuer.${property}`,
      REQUIRED_OF_ISSUERS[property],
      problems,
    )
  return {
    '@context': OB2_CONTEXT,
    type: 'Profile',
    id: settings.ids.issuer,
    name: need('name'),
    url: need('url'),
    email: need('email'),
    ...known,
    ...key,
    ...(verification && { verification: { type: 'VerificationObject', ...verification } }),
    ...(revocationList !== undefined && { revocationList }),
    ...relatedTo(profile, settings.ids.issuer, OB3_TYPES.profile, '/issuer/id', [], changes),
  }
}

/** What Open Badges 2.0 requires comes from the credential or from the caller, never from here. */
function required<Value>(
  value: Value | undefined,
  option: string,
  reason: string,
  problems: OptionProblems,
): Value | undefined {
  if (value === undefined) problems.add(`options.${option}`, `is needed, because ${reason}`)
  return value
}

function requireAssertion(document: unknown, language?: MessageLanguage): asserts document is Assertion {
  throwOnBadBadge(document, language)
}

function requireBadgeClass(document: unknown, language?: MessageLanguage): asserts document is BadgeClass {
  throwOnBadBadge(document, language)
}

function requireProfile(document: unknown, language?: MessageLanguage): asserts document is Profile {
  throwOnBadBadge(document, language)
}
