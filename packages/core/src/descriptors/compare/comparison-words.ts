import type { Bilingual, ElementStatus } from '../profiles/profile.ts'
import type { ConversionVerdict } from './conversion.ts'

type Word =
  | ElementStatus
  | ConversionVerdict
  | 'satisfied'
  | 'convertible'
  | 'missing'
  | 'notCompared'
  | 'blocked'
  | 'element'
  | 'status'
  | 'state'
  | 'has'
  | 'add'
  | 'toAdd'
  | 'loss'
  | 'unverified'

/** What reports of comparisons are made of. */
export const WORDS: Readonly<Record<Word, Bilingual>> = {
  required: { en: 'required', ja: '必須' },
  conditional: { en: 'if applicable', ja: '該当する場合' },
  recommended: { en: 'recommended', ja: '推奨' },
  optional: { en: 'optional', ja: '任意' },
  comparable: { en: 'Can be shown beside it', ja: '参考として示す場合' },
  assumption: { en: 'Only with this assumption', ja: '仮定を添えて示す場合' },
  refused: { en: 'Does not stand for it', ja: '代用できません' },
  satisfied: { en: 'There', ja: 'あり' },
  convertible: { en: 'Something similar', ja: '近いものがある' },
  missing: { en: 'Missing', ja: 'なし' },
  notCompared: { en: 'Stated by the award', ja: '授与情報で示す' },
  blocked: { en: 'What keeps it from being presented so', ja: '提示できない理由' },
  element: { en: 'Element', ja: '項目' },
  status: { en: 'Asked for', ja: '区分' },
  state: { en: 'State', ja: '状態' },
  has: { en: 'What is there', ja: '現在の内容' },
  add: { en: 'What to add', ja: '補うこと' },
  toAdd: { en: 'Add', ja: '追加' },
  loss: { en: 'What is lost', ja: '失われること' },
  unverified: { en: ' (not verified)', ja: '（未確認）' },
}
