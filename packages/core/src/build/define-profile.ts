import type { Profile } from '../generated/types-ob3.ts'
import { assertInput } from './assert-input.ts'
import type { Extensible, Lenient } from './builder-input.ts'
import { complete } from './complete.ts'
import { judgeProduct } from './judge-product.ts'
import type { AddressInput, EndorsementsInput, IdentifierEntryInput, ImageInput } from './ob3-inputs.ts'

type Replaced = 'address' | 'endorsement' | 'image' | 'otherIdentifier' | 'parentOrg'

/** {@link Profile} without `type`, and with the shorthands of {@link defineProfile}. */
export interface ProfileInput extends Lenient<Profile, Replaced>, Extensible {
  /** The postal address. */
  readonly address?: AddressInput | undefined
  /** What others say of it, with embedded proofs. */
  readonly endorsement?: EndorsementsInput | undefined
  /** The logo or portrait, PNG or SVG. */
  readonly image?: ImageInput | undefined
  /** Other identifiers, such as the Open Badges 2.0 profile. */
  readonly otherIdentifier?: readonly IdentifierEntryInput[] | undefined
  /** The organization that it belongs to: its `id`, or its profile. */
  readonly parentOrg?: string | ProfileInput | undefined
}

/**
 * Makes the profile of an issuer, creator or assessor for Open Badges 3.0.
 *
 * `type` is filled in, here and in what the profile contains. An image or organization may be given as
 * its URL or `id` alone. Only what is given comes out, with empty lists and `undefined` left out.
 *
 * The product is a deep copy, and frozen, so that it stays what was checked; `structuredClone` thaws it.
 * For the issuer of Open Badges 2.0 there is `defineIssuer`.
 *
 * @example
 * ```ts
 * import { defineProfile } from '@shirushi/core'
 *
 * const issuer = defineProfile({
 *   id: 'did:web:uni.example',
 *   name: '例大学',
 *   url: 'https://uni.example/',
 *   image: 'https://uni.example/logo.png',
 * })
 * ```
 *
 * @throws `InvalidBadgeError` when the profile would not pass `checkBadge`; `findings` says why.
 * `InvalidArgumentError` when `input` holds something that JSON cannot.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#profile | Open Badges 3.0, Profile}
 */
export function defineProfile(input: ProfileInput): Profile {
  assertInput(input)
  return judgeProduct(complete('ob3', 'Profile', input))
}
