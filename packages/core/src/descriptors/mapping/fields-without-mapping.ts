import type { Bilingual } from '../profiles/profile.ts'

/** A field of the pivot that is in no row of `FIELD_MAPPING`. */
export interface FieldWithoutMapping {
  /** A JSON Pointer into the descriptor, or into the award after `/award`. It stands for all inside it. */
  readonly field: string
  /** What it is for, and why no framework comes into it. */
  readonly reason: Bilingual
}

const NAMES_IT: Bilingual = {
  en: 'It tells one description from another; the frameworks do not number what they ask for.',
  ja: '記述どうしを区別するための項目で、各枠組みの求める項目ではありません。',
}

const BELONGS_TO_BADGE: Bilingual = {
  en: 'Badges have it; the frameworks leave it to the issuer.',
  ja: 'バッジに固有の項目で、各枠組みは発行者に任せています。',
}

/** Every field that `FIELD_MAPPING` leaves out, and why. */
export const FIELDS_WITHOUT_MAPPING: readonly FieldWithoutMapping[] = [
  {
    field: '/schemaVersion',
    reason: { en: 'It is about the pivot itself.', ja: 'この中間モデル自体のための項目です。' },
  },
  { field: '/id', reason: NAMES_IT },
  { field: '/version', reason: NAMES_IT },
  { field: '/code', reason: NAMES_IT },
  {
    field: '/languages',
    reason: {
      en: 'It is about the texts of the description, not about the course.',
      ja: '講座ではなく、記述に使う言語を示す項目です。',
    },
  },
  { field: '/criteriaPage', reason: BELONGS_TO_BADGE },
  { field: '/tags', reason: BELONGS_TO_BADGE },
  { field: '/image/id', reason: BELONGS_TO_BADGE },
  { field: '/image/caption', reason: BELONGS_TO_BADGE },
  { field: '/alignments', reason: BELONGS_TO_BADGE },
  {
    field: '/results',
    reason: {
      en: 'It defines what awards report; the frameworks ask for the grade itself and for how it is reached.',
      ja: '授与ごとの結果の書き方を定める項目です。各枠組みが求めるのは成績そのものと評価方法です。',
    },
  },
  { field: '/award/descriptor', reason: NAMES_IT },
  { field: '/award/id', reason: NAMES_IT },
  {
    field: '/award/completedOn',
    reason: {
      en: 'The frameworks ask for the day of issue only.',
      ja: '各枠組みが求めるのは発行日（交付日）だけです。',
    },
  },
]
