import { MC_WORTHINESS } from './mc-worthiness.ts'
import type { DescriptorProfile } from './profile.ts'

/** A place for the Japanese guidelines on digital micro-credentials, which could not be read. */
export const JP_JMICRO: DescriptorProfile = {
  ...MC_WORTHINESS,
  id: 'jp-jmicro',
  name: {
    en: 'Guidelines for digital micro-credentials, Japan (provisional)',
    ja: 'マイクロクレデンシャルのデジタル発行ガイドライン（暫定）',
  },
  note: {
    en: 'Provisional: the tables of the guidelines could not be read. Until then these are the items of `mc-worthiness`.',
    ja: '暫定です。ガイドラインの項目表を確認できていないため、`mc-worthiness` と同じ項目を置いています。',
  },
  provisional: true,
  source: 'jp-jwg',
  confidence: 'uncertain',
  elements: MC_WORTHINESS.elements.map((element) => ({
    ...element,
    source: 'jp-jwg',
    confidence: 'uncertain',
  })),
  rules: MC_WORTHINESS.rules.map((rule) => ({ ...rule, source: 'jp-jwg', confidence: 'uncertain' })),
}
