import type { DataModel } from '../check/recognise.ts'
import type { AchievementCredential, AchievementCredentialv1p1 } from '../generated/types-ob3.ts'
import type { JsonObject, OneOrMany } from '../json/json-value.ts'
import { assertInput } from './assert-input.ts'
import type { Extensible } from './builder-input.ts'
import { complete } from './complete.ts'
import { isRecord } from './copy-json.ts'
import { chosenDataModel, type EnvelopeInput, envelope } from './credential-envelope.ts'
import type { DateInput } from './date-text.ts'
import type { AchievementInput } from './define-achievement.ts'
import type { ProfileInput } from './define-profile.ts'
import { judgeProduct } from './judge-product.ts'
import type { EndorsementsInput, EvidenceInput, ImageInput, ResultInput } from './ob3-inputs.ts'
import { placeOf } from './place.ts'
import { identifyRecipient, type Recipient } from './recipient-ob3.ts'

/** What goes into the credential subject, and its name there. */
const OF_SUBJECT: ReadonlyMap<string, string> = new Map([
  ['activityEndDate', 'activityEndDate'],
  ['activityStartDate', 'activityStartDate'],
  ['creditsEarned', 'creditsEarned'],
  ['achievement', 'achievement'],
  ['licenseNumber', 'licenseNumber'],
  ['narrative', 'narrative'],
  ['result', 'result'],
  ['role', 'role'],
  ['source', 'source'],
  ['term', 'term'],
  ['subjectImage', 'image'],
  ['subjectType', 'type'],
  ['subjectExtensions', 'extensions'],
])

/** What the award says of the recipient and the work; it goes into `credentialSubject`. */
interface SubjectInput {
  /** Who receives the badge. */
  readonly recipient: Recipient
  /** What was achieved: from `defineAchievement`, from a badge that was read, or written here. */
  readonly achievement: AchievementInput
  /** When the activity began. */
  readonly activityStartDate?: DateInput | undefined
  /** When the activity ended. */
  readonly activityEndDate?: DateInput | undefined
  /** How many credits were earned. */
  readonly creditsEarned?: number | undefined
  /** The number of the licence or certificate. */
  readonly licenseNumber?: string | undefined
  /** What ties the evidence together. */
  readonly narrative?: string | undefined
  /** The results that were reached. */
  readonly result?: readonly ResultInput[] | undefined
  /** As what the recipient did it. */
  readonly role?: string | undefined
  /** Who assessed it on behalf of the issuer: the `id`, or the profile. */
  readonly source?: string | ProfileInput | undefined
  /** The academic term. */
  readonly term?: string | undefined
  /** The picture of this award, with the credential baked in: `image` of the subject. */
  readonly subjectImage?: ImageInput | undefined
  /** Types of the subject in addition to `AchievementSubject`. */
  readonly subjectType?: OneOrMany<string> | undefined
  /** Properties of the subject that a context of `contexts` defines. */
  readonly subjectExtensions?: Extensible['extensions']
}

/** What {@link createCredential} takes. */
export interface CredentialInput extends EnvelopeInput, SubjectInput {
  /** Which generation of the Verifiable Credentials Data Model to write. Default: `2.0`. */
  readonly dataModel?: '2.0' | undefined
  /** The title for wallets. */
  readonly name?: string | undefined
  /** The picture for wallets. */
  readonly image?: ImageInput | undefined
  /** The work that shows that it was earned. */
  readonly evidence?: readonly EvidenceInput[] | undefined
  /** What others say of the award, with embedded proofs. */
  readonly endorsement?: EndorsementsInput | undefined
  /**
   * What others say of the award, as VC-JWT. No context of Open Badges defines this term of its own, so
   * that `contexts` has to.
   */
  readonly endorsementJwt?: readonly string[] | undefined
}

/** What {@link createCredential} takes for data model 1.1. */
export interface CredentialInputv1p1 extends Omit<CredentialInput, 'dataModel' | 'name'> {
  readonly dataModel: '1.1'
  /** The title for wallets, which this data model requires. Default: the name of the achievement. */
  readonly name?: string | undefined
}

/**
 * Makes an Open Badge 3.0, ready to be signed: somebody vouches that somebody achieved something.
 *
 * Types are filled in, in everything that the credential contains. Contexts are chosen by what is used:
 * the data model, Open Badges 3.0.3, those for status, schema and refresh, and last your own. A Date
 * becomes text in UTC; a text stays as it is, to the letter. Only what is given comes out, with empty
 * lists and `undefined` left out.
 *
 * No `id`, date or salt is made up: nothing here reads a clock or a random source. `crypto.randomUUID()`
 * makes an `id` and a salt.
 *
 * The product is a deep copy, and frozen, so that it stays what was checked until it is signed;
 * `structuredClone` thaws it. It proves nothing before it is signed: see `@shirushi/sign`.
 *
 * @example An award to somebody who is known by an e-mail address, which the badge does not show
 * ```ts
 * import { createCredential } from '@shirushi/core'
 *
 * const credential = createCredential({
 *   id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
 *   issuer: { id: 'did:web:uni.example', name: '例大学', url: 'https://uni.example/' },
 *   validFrom: new Date('2026-03-25T00:00:00Z'),
 *   recipient: { identifier: [{ email: 'hanako@example.org', salt: '5f0c1d3e' }] },
 *   achievement: {
 *     id: 'https://uni.example/achievements/data-literacy',
 *     name: 'データリテラシー基礎',
 *     description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *     criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
 *   },
 * })
 * credential.credentialSubject.identifier?.[0]?.hashed // true
 * ```
 *
 * @throws `InvalidBadgeError` when the credential would not pass `checkBadge`; `findings` says why, with
 * paths into what would have been built. `InvalidArgumentError` when `input` holds something that JSON
 * cannot, an invalid Date, or an identity without a salt.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential | Open Badges 3.0,
 * AchievementCredential}
 */
export function createCredential(input: CredentialInput): AchievementCredential
export function createCredential(input: CredentialInputv1p1): AchievementCredentialv1p1
export function createCredential(
  input: CredentialInput | CredentialInputv1p1,
): AchievementCredential | AchievementCredentialv1p1 {
  assertInput(input)
  const dataModel = chosenDataModel(input)
  const className = dataModel === '1.1' ? 'AchievementCredentialv1p1' : 'AchievementCredential'
  const outer = Object.entries(envelope(input, dataModel)).filter(([name]) => !OF_SUBJECT.has(name))
  const { recipient, name, ...others } = Object.fromEntries(outer)
  const credentialSubject = subjectOf(input, recipient, dataModel)
  const title = name ?? (dataModel === '1.1' ? nameOf(credentialSubject['achievement']) : undefined)
  return judgeProduct(complete('ob3', className, { ...others, name: title, credentialSubject }))
}

function subjectOf(
  input: { readonly [property: string]: unknown },
  recipient: unknown,
  dataModel: DataModel,
): JsonObject {
  const subject = [...OF_SUBJECT].map(([name, property]) => [property, input[name]] as const)
  const className = dataModel === '1.1' ? 'AchievementSubjectv1p1' : 'AchievementSubject'
  const who = identifyRecipient(recipient, placeOf('input.recipient'))
  return complete('ob3', className, { ...who, ...Object.fromEntries(subject) })
}

function nameOf(achievement: unknown): unknown {
  return isRecord(achievement) ? achievement['name'] : undefined
}
