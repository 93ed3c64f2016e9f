import type * as ob2 from '../generated/types-ob2.ts'
import type { OneOrMany } from '../json/json-value.ts'
import { assertInput } from './assert-input.ts'
import type { DateInput } from './date-text.ts'
import type { BadgeClassInput } from './define-badge-class.ts'
import type { CryptographicKeyInput } from './define-issuer.ts'
import { judgeProduct } from './judge-product.ts'
import { ob2Document } from './ob2-document.ts'
import type {
  Ob2DocumentInput,
  Ob2EndorsementsInput,
  Ob2EvidenceInput,
  Ob2ImageInput,
  Ob2Lenient,
  Ob2RelatedInput,
} from './ob2-inputs.ts'
import { placeOf } from './place.ts'
import { type AssertionRecipient, ob2Identity } from './recipient-ob2.ts'

type Replaced =
  | 'badge'
  | 'endorsement'
  | 'evidence'
  | 'expires'
  | 'image'
  | 'issuedOn'
  | 'recipient'
  | 'related'
  | 'verification'

/** How to find out that an assertion is genuine. */
export type AssertionVerificationInput =
  | { readonly type: 'HostedBadge' | 'hosted'; readonly creator?: undefined }
  | {
      readonly type: 'SignedBadge' | 'signed'
      /** The key that will sign: where it is published, or the key. The issuer's profile lists it. */
      readonly creator: string | CryptographicKeyInput
    }

/** What {@link createAssertion} takes. */
export interface AssertionInput extends Ob2Lenient<ob2.Assertion, Replaced>, Ob2DocumentInput {
  /** What was awarded: where the badge class is published, or the badge class. */
  readonly badge: string | Omit<BadgeClassInput, 'contexts'> | ob2.BadgeClass
  /** Who received the badge. */
  readonly recipient: AssertionRecipient
  /** When the badge was awarded. A text has to have an offset or `Z`. */
  readonly issuedOn: DateInput
  /** When the badge stops counting. */
  readonly expires?: DateInput | undefined
  /** Default: hosted. */
  readonly verification?: AssertionVerificationInput | undefined
  /** The picture with this award baked in, published on the web. */
  readonly image?: Ob2ImageInput | undefined
  /** The work that the badge was awarded for. */
  readonly evidence?: OneOrMany<Ob2EvidenceInput> | undefined
  /** Other editions and translations of the award. */
  readonly related?: OneOrMany<Ob2RelatedInput> | undefined
  /** What others say about the award. */
  readonly endorsement?: Ob2EndorsementsInput | undefined
}

/**
 * Makes an assertion of Open Badges 2.0: a badge that was awarded to somebody, ready to be published
 * at its `id` or to be signed.
 *
 * `@context` and types are filled in, and the recipient is hashed with the salt that comes with it. No
 * `id`, date or salt is made up: nothing here reads a clock or a random source. The product is a deep
 * copy, and frozen, so that it stays what was checked; `structuredClone` thaws it.
 *
 * @example
 * ```ts
 * import { createAssertion } from '@shirushi/core'
 *
 * const assertion = createAssertion({
 *   id: 'https://uni.example/awards/2026-0001.json',
 *   recipient: { email: 'hanako@example.org', salt: '5f0c1d3e' },
 *   badge: 'https://uni.example/badges/data-literacy.json',
 *   issuedOn: new Date('2026-03-25T00:00:00Z'),
 * })
 * ```
 *
 * @throws `InvalidBadgeError` when the assertion would not pass `checkBadge`; `findings` says why.
 * `InvalidArgumentError` when `input` holds something that JSON cannot, an invalid Date, or an identity
 * without a salt.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Assertion | Open
 * Badges 2.0, Assertion}
 */
export function createAssertion(input: AssertionInput): ob2.Assertion {
  assertInput(input)
  const recipient = ob2Identity(input.recipient, placeOf('input.recipient'))
  const verification = input.verification ?? { type: 'HostedBadge' }
  return judgeProduct(ob2Document('Assertion', { ...input, recipient, verification }))
}
