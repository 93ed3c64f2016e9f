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
  | 'reason'
  | `${ConversionVerdict}State`
  | 'unverified'

/** What reports of comparisons are made of. */
export const WORDS: Readonly<Record<Word, Bilingual>> = {
  required: { en: 'required', ja: '必須' },
  conditional: { en: 'if applicable', ja: '該当する場合' },
  recommended: { en: 'recommended', ja: '推奨' },
  optional: { en: 'optional', ja: '任意' },
  comparable: { en: 'What to do', ja: '対応' },
  assumption: { en: 'Only with this assumption', ja: '仮定を添えて示す場合' },
  refused: { en: 'Does not stand for it', ja: '代用できません' },
  satisfied: { en: 'There', ja: 'あり' },
  convertible: { en: 'Not enough as it is', ja: 'そのままでは足りないもの' },
  missing: { en: 'Missing', ja: 'なし' },
  notCompared: { en: 'Stated by the award', ja: '授与情報で示す' },
  blocked: { en: 'What keeps it from being presented so', ja: '提示できない理由' },
  element: { en: 'Element', ja: '項目' },
  status: { en: 'Asked for', ja: '区分' },
  state: { en: 'State', ja: '状態' },
  has: { en: 'What is there', ja: '現在の内容' },
  add: { en: 'What to add', ja: '補うこと' },
  toAdd: { en: 'Add', ja: '追加' },
  loss: { en: 'Note', ja: '注意' },
  reason: { en: 'Why', ja: '理由' },
  comparableState: { en: 'Partly there', ja: '一部あり' },
  assumptionState: { en: 'Only with an assumption', ja: '仮定が必要' },
  refusedState: { en: 'No substitute', ja: '代用不可' },
  unverified: { en: ' (not verified)', ja: '（未確認）' },
}
