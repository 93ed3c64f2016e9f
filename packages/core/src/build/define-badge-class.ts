import type * as ob2 from '../generated/types-ob2.ts'
import type { OneOrMany } from '../json/json-value.ts'
import { assertInput } from './assert-input.ts'
import type { IssuerInput } from './define-issuer.ts'
import { judgeProduct } from './judge-product.ts'
import { ob2Document } from './ob2-document.ts'
import type {
  AlignmentObjectInput,
  Ob2CriteriaInput,
  Ob2DocumentInput,
  Ob2EndorsementsInput,
  Ob2ImageInput,
  Ob2Lenient,
  Ob2RelatedInput,
} from './ob2-inputs.ts'

type Replaced = 'alignment' | 'criteria' | 'endorsement' | 'image' | 'issuer' | 'related'

/** What {@link defineBadgeClass} takes. */
export interface BadgeClassInput extends Ob2Lenient<ob2.BadgeClass, Replaced>, Ob2DocumentInput {
  /** The picture of the badge, PNG or SVG. */
  readonly image: Ob2ImageInput
  /** What one has to do to earn it: the URL of a page, or an object with a `narrative`. */
  readonly criteria: Ob2CriteriaInput
  /** Who awards it: where the profile is published, or the profile. */
  readonly issuer: string | Omit<IssuerInput, 'contexts'> | ob2.Profile
  /** The objectives or standards that the badge meets. */
  readonly alignment?: OneOrMany<AlignmentObjectInput> | undefined
  /** Other editions and translations of the badge class. */
  readonly related?: OneOrMany<Ob2RelatedInput> | undefined
  /** What others say about the badge class. */
  readonly endorsement?: Ob2EndorsementsInput | undefined
}

/**
 * Makes a badge class of Open Badges 2.0: what a badge is awarded for, described once and awarded to
 * many.
 *
 * `@context` and `type` are filled in. In 2.0 criteria that are a text alone are the address of a page;
 * write `{ narrative }` for Markdown. The product is a deep copy, and frozen, so that it stays what was
 * checked; `structuredClone` thaws it.
 *
 * @example
 * ```ts
 * import { defineBadgeClass } from '@shirushi/core'
 *
 * const badgeClass = defineBadgeClass({
 *   id: 'https://uni.example/badges/data-literacy.json',
 *   name: 'データリテラシー基礎',
 *   description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *   image: 'https://uni.example/badges/data-literacy.png',
 *   criteria: { narrative: '全 8 回の課題を提出すること。' },
 *   issuer: 'https://uni.example/issuer.json',
 * })
 * ```
 *
 * @throws `InvalidBadgeError` when the badge class would not pass `checkBadge`; `findings` says why.
 * `InvalidArgumentError` when `input` holds something that JSON cannot.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass | Open
 * Badges 2.0, BadgeClass}
 */
export function defineBadgeClass(input: BadgeClassInput): ob2.BadgeClass {
  assertInput(input)
  return judgeProduct(ob2Document('BadgeClass', input))
}
