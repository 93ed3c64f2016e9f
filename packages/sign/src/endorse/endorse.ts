import {
  createEndorsement,
  type EndorsementCredential,
  type EndorsementInput,
  type EndorsementInputv1p1,
  type EndorsementSubjectInput,
} from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import type { JsonObject } from '@shirushi/core/json'
import type { Signer } from '@shirushi/vc'
import { Judgement } from '../checks/judgement.ts'
import { isRecord, listOf, member, snapshotOf } from '../checks/read-document.ts'
import { signJwt } from '../jwt/sign-jwt.ts'
import type { SignJwtOptions } from '../jwt/sign-jwt-options.ts'
import { type Secured, sign } from '../sign/sign.ts'
import type { SignOptions } from '../sign/sign-options.ts'

/** What is said of the target, and by whom. */
export type EndorsementClaim = Omit<EndorsementInput | EndorsementInputv1p1, 'subject'> & {
  /** In words. */
  readonly comment?: string
  /** What else the subject says. Its `id` is that of the target. */
  readonly subject?: Omit<EndorsementSubjectInput, 'id' | 'endorsementComment'>
}

/** Whether the endorsement is put into the target. */
interface AttachOptions {
  /** `false` leaves the target as it is, for one that is signed already. Default: `true`. */
  readonly attach?: boolean
}

/** How to endorse with an embedded proof. */
export interface EndorseOptions extends SignOptions, AttachOptions {
  readonly as?: 'embedded'
}

/** How to endorse with a token. */
export interface EndorseJwtOptions extends SignJwtOptions, AttachOptions {
  readonly as: 'jwt'
}

/** An endorsement, and what was endorsed. */
export interface Endorsed<Target, Endorsement> {
  /** The signed endorsement. */
  readonly endorsement: Endorsement
  /** A copy of the target, with the endorsement in it unless `attach` is `false`. */
  readonly target: Target
}

/**
 * Defines the member for endorsements that are tokens, which no context of Open Badges does. `endorse` adds it
 * to a credential; for a profile or an achievement, put it into `contexts` of the credential around it.
 */
export const ENDORSEMENT_JWT_CONTEXT: JsonObject = Object.freeze({
  endorsementJwt: Object.freeze({
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  }),
})

/**
 * Endorses a credential, a profile or an achievement: makes an EndorsementCredential about it, signs that, and
 * puts it into a copy of the target, into `endorsement` or, as token, into `endorsementJwt`.
 *
 * Whoever signs the endorsement is its issuer, and need not be that of the target. A credential that is signed
 * already is refused unless `attach` is `false`: its proof would no longer hold.
 *
 * @example A prefecture endorses what a university teaches
 * ```ts
 * import { defineAchievement } from '@shirushi/core'
 * import { endorse } from '@shirushi/sign'
 * import { exportKey, generateKey, signerFor } from '@shirushi/vc'
 *
 * const key = await generateKey('Ed25519')
 * const achievement = defineAchievement({
 *   id: 'https://uni.example/achievements/data-literacy',
 *   name: 'データリテラシー基礎',
 *   description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *   criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
 * })
 * const claim = {
 *   id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
 *   name: '県の研修としての推薦',
 *   issuer: await exportKey(key, 'did:key'),
 *   validFrom: '2026-04-01T09:00:00+09:00',
 *   comment: '県の研修として認めます。',
 * }
 * const { target } = await endorse(achievement, claim, signerFor(key))
 * ```
 *
 * @throws `UnsignableError` when the target cannot be endorsed, or verifiers would not accept the endorsement.
 * @throws `InvalidBadgeError` when the claim makes no sound endorsement.
 * @throws `InvalidArgumentError` when the claim, the signer or an option is not what it has to be.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential | Open Badges 3.0,
 * EndorsementCredential}
 */
export async function endorse<Target extends object>(
  target: Target,
  claim: EndorsementClaim,
  signer: Signer,
  options: EndorseJwtOptions,
): Promise<Endorsed<Target, string>>
export async function endorse<Target extends object>(
  target: Target,
  claim: EndorsementClaim,
  signer: Signer,
  options?: EndorseOptions,
): Promise<Endorsed<Target, Secured<EndorsementCredential>>>
export async function endorse(
  target: object,
  claim: EndorsementClaim,
  signer: Signer,
  options: EndorseOptions | EndorseJwtOptions = {},
): Promise<Endorsed<object, unknown>> {
  const { as, attach = true, ...others } = options
  if (as !== undefined && as !== 'jwt' && as !== 'embedded') {
    throw new InvalidArgumentError('options.as', 'must be embedded or jwt')
  }
  const { endorsed, id } = readTarget(target, attach, options)
  const unsigned = endorsementOf(id, claim)
  const { dataModel } = claim
  const signing = { ...others, ...(dataModel !== undefined && { dataModel }) }
  const endorsement =
    as === 'jwt' ? await signJwt(unsigned, signer, signing) : await sign(unsigned, signer, signing)
  if (!attach) return { endorsement, target: endorsed }
  const attached =
    typeof endorsement === 'string' ? withToken(endorsed, endorsement) : withEmbedded(endorsed, endorsement)
  return { endorsement, target: attached }
}

/** @throws `UnsignableError` when it has no `id`, is no JSON, or must not be added to. */
function readTarget(
  target: object,
  attach: boolean,
  { language }: Pick<SignOptions, 'language'>,
): { readonly endorsed: JsonObject; readonly id: string } {
  if (typeof target !== 'object' || target === null) {
    throw new InvalidArgumentError('target', 'must be an object')
  }
  const judgement = new Judgement(language)
  const endorsed = snapshotOf(target, judgement, language)
  const id = member(endorsed, 'id')
  if (typeof id !== 'string') judgement.own.add('ENDORSEMENT_TARGET_UNNAMED', '/id')
  if (attach && member(endorsed, 'proof') !== undefined)
    judgement.own.add('ENDORSEMENT_BREAKS_PROOF', '/proof')
  judgement.settle()
  return { endorsed, id: String(id) }
}

function endorsementOf(id: string, claim: EndorsementClaim): EndorsementCredential {
  if (!isRecord(claim)) throw new InvalidArgumentError('claim', 'must be an object')
  const { comment, subject, ...envelope } = claim
  const said = { ...subject, id, ...(comment !== undefined && { endorsementComment: comment }) }
  // Which of the two data models it is, the builder reads from the input.
  return createEndorsement({ ...envelope, subject: said } as EndorsementInput)
}

function withEmbedded(target: JsonObject, endorsement: object): object {
  return { ...target, endorsement: [...listOf(member(target, 'endorsement')), endorsement] }
}

function withToken(target: JsonObject, token: string): object {
  const contexts = listOf(member(target, '@context'))
  const isDefined = contexts.some((context) => isRecord(context) && Object.hasOwn(context, 'endorsementJwt'))
  return {
    ...target,
    ...(contexts.length > 0 && !isDefined && { '@context': [...contexts, ENDORSEMENT_JWT_CONTEXT] }),
    endorsementJwt: [...listOf(member(target, 'endorsementJwt')), token],
  }
}
