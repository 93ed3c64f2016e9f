import type * as ob2 from '../generated/types-ob2.ts'
import type { OneOrMany } from '../json/json-value.ts'
import { assertInput } from './assert-input.ts'
import type { Extensible, Lenient } from './builder-input.ts'
import { judgeProduct } from './judge-product.ts'
import { ob2Document } from './ob2-document.ts'
import type {
  Ob2DocumentInput,
  Ob2EndorsementsInput,
  Ob2ImageInput,
  Ob2Lenient,
  Ob2RelatedInput,
} from './ob2-inputs.ts'

type Replaced = 'email' | 'endorsement' | 'image' | 'name' | 'publicKey' | 'related' | 'url' | 'verification'

/** {@link ob2.CryptographicKey} of an issuer. */
export interface CryptographicKeyInput extends Ob2Lenient<ob2.CryptographicKey>, Extensible {}

/** {@link ob2.VerificationObject}: where an issuer publishes its hosted badges. */
export interface HostingInput extends Lenient<ob2.VerificationObject>, Extensible {}

/** What {@link defineIssuer} takes. */
export interface IssuerInput extends Ob2Lenient<ob2.Profile, Replaced>, Ob2DocumentInput {
  /** The name. */
  readonly name: string
  /** The home page. */
  readonly url: string
  /** The contact address. */
  readonly email: string
  /** A picture or logo, PNG or SVG. */
  readonly image?: Ob2ImageInput | undefined
  /** The keys that sign for this issuer, or where they are. */
  readonly publicKey?: OneOrMany<string | CryptographicKeyInput> | undefined
  /** Where hosted badges may be published. Default of the specification: on the host of the profile. */
  readonly verification?: HostingInput | undefined
  /** Other editions and translations of the profile. */
  readonly related?: OneOrMany<Ob2RelatedInput> | undefined
  /** What others say about the issuer. */
  readonly endorsement?: Ob2EndorsementsInput | undefined
}

/**
 * Makes the profile of an issuer for Open Badges 2.0, with what issuers must have: name, home page and
 * contact address.
 *
 * `@context` and `type` are filled in. Only what is given comes out, with empty lists and `undefined`
 * left out. The product is a deep copy, and frozen, so that it stays what was checked;
 * `structuredClone` thaws it. For Open Badges 3.0 there is `defineProfile`.
 *
 * @example
 * ```ts
 * import { defineIssuer } from '@shirushi/core'
 *
 * const issuer = defineIssuer({
 *   id: 'https://uni.example/issuer.json',
 *   name: '例大学',
 *   url: 'https://uni.example/',
 *   email: 'badges@uni.example',
 * })
 * ```
 *
 * @throws `InvalidBadgeError` when the profile would not pass `checkBadge`; `findings` says why.
 * `InvalidArgumentError` when `input` holds something that JSON cannot.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Profile | Open
 * Badges 2.0, Profile}
 */
export function defineIssuer(input: IssuerInput): ob2.Profile {
  assertInput(input)
  return judgeProduct(ob2Document('Profile', input))
}
