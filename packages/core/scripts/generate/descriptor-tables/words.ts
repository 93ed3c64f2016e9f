import type { ConversionVerdict } from '../../../src/descriptors/compare/conversion.ts'
import type { Confidence } from '../../../src/descriptors/evidence.ts'
import type { Bilingual, ElementStatus } from '../../../src/descriptors/profiles/profile.ts'

/** The headings of the tables, and the words that several of them use. */
export const HEADS = {
  element: { en: 'element', ja: '項目' },
  name: { en: 'name', ja: '名称' },
  status: { en: 'asked for', ja: '区分' },
  confidence: { en: 'how sure', ja: '確度' },
  fields: { en: 'kept in', ja: '保持する場所' },
  key: { en: 'key that is written', ja: '書き出すキー' },
  synonyms: { en: 'also read', ja: 'ほかに読み取るキー' },
  headingJa: { en: 'Japanese heading', ja: '日本語の見出し' },
  headingEn: { en: 'English heading', ja: '英語の見出し' },
  holds: { en: 'holds', ja: '対応する項目' },
  alsoHeadings: { en: 'also read as it', ja: 'ほかに読み取る見出し' },
  field: { en: 'field', ja: 'フィールド' },
  eu: { en: 'EU', ja: 'EU' },
  au: { en: 'Australia', ja: 'オーストラリア' },
  jp: { en: 'Japan', ja: '日本' },
  ob2: { en: 'Open Badges 2.0', ja: 'Open Badges 2.0' },
  ob3: { en: 'Open Badges 3.0', ja: 'Open Badges 3.0' },
  elm: { en: 'ELM 3', ja: 'ELM 3' },
  loss: { en: 'loss', ja: '失われるもの' },
  changes: { en: 'what changes', ja: '意味がどう変わるか' },
  differs: { en: 'why the row is no equation', ja: '同じものではない理由' },
  state: { en: 'what is there', ja: '現状' },
  why: { en: 'why that is not enough', ja: 'そのままでは足りない理由' },
  add: { en: 'add', ja: '補うこと' },
  rule: { en: 'rule', ja: '規則' },
  profile: { en: 'profile', ja: 'プロファイル' },
  about: { en: 'what it is', ja: '内容' },
  note: { en: 'what to know', ja: '注意点' },
  source: { en: 'source', ja: '出典' },
  system: { en: 'system', ja: '制度' },
  hours: { en: 'hours of learning for one credit', ja: '1単位あたりの学修時間' },
  rests: { en: 'what rests on it', ja: 'これに基づくもの' },
} as const satisfies Record<string, Bilingual>

export const STATUS: Readonly<Record<ElementStatus, Bilingual>> = {
  required: { en: 'required', ja: '必須' },
  conditional: { en: 'if applicable', ja: '該当する場合' },
  recommended: { en: 'recommended', ja: '推奨' },
  optional: { en: 'optional', ja: '任意' },
}

export const CONFIDENCE: Readonly<Record<Confidence, Bilingual>> = {
  established: { en: 'established', ja: '確認済み' },
  probable: { en: 'probable', ja: 'ほぼ確か' },
  uncertain: { en: 'uncertain', ja: '未確認' },
}

export const VERDICT: Readonly<Record<ConversionVerdict, Bilingual>> = {
  comparable: { en: 'can be shown beside it', ja: '参考として示せます' },
  assumption: { en: 'only with an assumption that is shown, too', ja: '仮定を明示した場合に限り示せます' },
  refused: { en: 'does not stand for it', ja: '代用できません' },
}

/** The descriptor inside a badge, for machines. */
export const CARRIER: Bilingual = { en: 'the carrier', ja: 'キャリア' }
