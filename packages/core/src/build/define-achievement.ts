import type { Achievement } from '../generated/types-ob3.ts'
import { assertInput } from './assert-input.ts'
import type { Extensible, Lenient } from './builder-input.ts'
import { complete } from './complete.ts'
import type { ProfileInput } from './define-profile.ts'
import { judgeProduct } from './judge-product.ts'
import type {
  AlignmentInput,
  CriteriaInput,
  EndorsementsInput,
  IdentifierEntryInput,
  ImageInput,
  RelatedInput,
  ResultDescriptionInput,
} from './ob3-inputs.ts'

type Replaced =
  | 'alignment'
  | 'creator'
  | 'criteria'
  | 'endorsement'
  | 'image'
  | 'otherIdentifier'
  | 'related'
  | 'resultDescription'

/** {@link Achievement} without `type`, and with the shorthands of {@link defineAchievement}. */
export interface AchievementInput extends Lenient<Achievement, Replaced>, Extensible {
  /** The objectives or standards that the achievement meets. */
  readonly alignment?: readonly AlignmentInput[] | undefined
  /** Who defined the achievement, where that is not the issuer: the `id`, or the profile. */
  readonly creator?: string | ProfileInput | undefined
  /** What one has to do to earn it: Markdown, or an object with a page. */
  readonly criteria: CriteriaInput
  /** What others say of the achievement, with embedded proofs. */
  readonly endorsement?: EndorsementsInput | undefined
  /** The picture of the achievement: its URL, or an object with a caption. */
  readonly image?: ImageInput | undefined
  /** Other identifiers of the achievement. */
  readonly otherIdentifier?: readonly IdentifierEntryInput[] | undefined
  /** Other versions: translations, editions, the Open Badges 2.0 original. */
  readonly related?: readonly RelatedInput[] | undefined
  /** The results that an award may report. */
  readonly resultDescription?: readonly ResultDescriptionInput[] | undefined
}

/**
 * Makes an achievement of Open Badges 3.0: what is recognised, described once and awarded to many.
 *
 * `type` is filled in, here and in everything that the achievement contains. Criteria may be given as
 * Markdown, an image as its URL, a creator as its `id`. Only what is given comes out, with empty lists
 * and `undefined` left out. An achievement that was read can be given, too, and stays as it was.
 *
 * The product is a deep copy, and frozen, so that it stays what was checked; `structuredClone` thaws it.
 *
 * Whether `extensions` are defined by a context shows only in a credential: an achievement has none.
 *
 * @example
 * ```ts
 * import { defineAchievement } from '@shirushi/core'
 *
 * const achievement = defineAchievement({
 *   id: 'https://uni.example/achievements/data-literacy',
 *   achievementType: 'MicroCredential',
 *   name: 'データリテラシー基礎',
 *   description: '統計とデータ倫理の基礎を修得したことを認定します。',
 *   criteria: '全 8 回の課題を提出し、最終試験で 60 点以上を取ること。',
 *   image: 'https://uni.example/badges/data-literacy.png',
 *   inLanguage: 'ja',
 * })
 * ```
 *
 * @throws `InvalidBadgeError` when the achievement would not pass `checkBadge`; `findings` says why.
 * `InvalidArgumentError` when `input` holds something that JSON cannot.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievement | Open Badges 3.0, Achievement}
 */
export function defineAchievement(input: AchievementInput): Achievement {
  assertInput(input)
  return judgeProduct(complete('ob3', 'Achievement', input))
}
