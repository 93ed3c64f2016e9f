import type {
  EndorsementCredential,
  EndorsementCredentialv1p1,
  EndorsementSubject,
} from '../generated/types-ob3.ts'
import { assertInput } from './assert-input.ts'
import type { Extensible, Lenient } from './builder-input.ts'
import { complete } from './complete.ts'
import { chosenDataModel, type EnvelopeInput, envelope } from './credential-envelope.ts'
import { judgeProduct } from './judge-product.ts'

/** {@link EndorsementSubject} without `type`: what is endorsed, and what there is to say of it. */
export interface EndorsementSubjectInput extends Lenient<EndorsementSubject>, Extensible {}

/** What {@link createEndorsement} takes. */
export interface EndorsementInput extends EnvelopeInput {
  /** Default: `2.0`. */
  readonly dataModel?: '2.0' | undefined
  /** The title for wallets. */
  readonly name: string
  /** What is endorsed, and what there is to say of it. */
  readonly subject: EndorsementSubjectInput
}

/** What {@link createEndorsement} takes for data model 1.1. */
export interface EndorsementInputv1p1 extends Omit<EndorsementInput, 'dataModel'> {
  readonly dataModel: '1.1'
}

/**
 * Makes an endorsement of Open Badges 3.0, ready to be signed: somebody vouches for a credential, a
 * profile or an achievement of somebody else.
 *
 * Types and contexts are filled in as by `createCredential`. The product is a deep copy, and frozen, so
 * that it stays what was checked. It says nothing before it is signed.
 *
 * @example
 * ```ts
 * import { createEndorsement } from '@shirushi/core'
 *
 * const endorsement = createEndorsement({
 *   id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
 *   name: 'Endorsement by the prefecture',
 *   issuer: 'did:web:pref.example',
 *   validFrom: '2026-04-01T09:00:00+09:00',
 *   subject: {
 *     id: 'https://uni.example/achievements/data-literacy',
 *     endorsementComment: '県の研修として認めます。',
 *   },
 * })
 * ```
 *
 * @throws `InvalidBadgeError` when the endorsement would not pass `checkBadge`; `findings` says why.
 * `InvalidArgumentError` when `input` holds something that JSON cannot, or an invalid Date.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential | Open Badges 3.0,
 * EndorsementCredential}
 */
export function createEndorsement(input: EndorsementInput): EndorsementCredential
export function createEndorsement(input: EndorsementInputv1p1): EndorsementCredentialv1p1
export function createEndorsement(
  input: EndorsementInput | EndorsementInputv1p1,
): EndorsementCredential | EndorsementCredentialv1p1 {
  assertInput(input)
  const dataModel = chosenDataModel(input)
  const { subject, ...others } = envelope(input, dataModel)
  const className = dataModel === '1.1' ? 'EndorsementCredentialv1p1' : 'EndorsementCredential'
  return judgeProduct(complete('ob3', className, { ...others, credentialSubject: subject }))
}
