import type { Evidence } from '../evidence.ts'
import type { Vocabulary } from './vocabulary.ts'

const PRACTICE: Evidence = { source: 'practice', confidence: 'probable' }

/** What people call the frameworks and schemes of the profiles, by their id. */
export const FRAMEWORK_TERMS: Vocabulary = {
  'eu-2022': { en: 'EU standard elements', ja: 'EUの標準項目', ...PRACTICE },
  'au-nmf-2021': {
    en: 'Australian microcredentials framework',
    ja: 'オーストラリアのマイクロクレデンシャル枠組み',
    ...PRACTICE,
  },
  'jp-rishu-164': { en: 'Japanese certificate programme', ja: '履修証明制度', ...PRACTICE },
  'mc-worthiness': {
    en: 'conditions of a micro-credential proposed for Japan',
    ja: 'マイクロクレデンシャルの必要条件（日本での提案）',
    ...PRACTICE,
  },
  'jp-jmicro': {
    en: 'Japanese guidelines for digital micro-credentials',
    ja: 'マイクロクレデンシャルのデジタル証明に関するガイドライン',
    ...PRACTICE,
  },
  'jp-ibaraki-digital-skill': {
    en: 'Ibaraki digital skill certification',
    ja: '茨城県デジタルスキル認定制度',
    source: 'ibaraki',
    confidence: 'probable',
  },
  'jp-hokkaido-digital-people': {
    en: 'Hokkaido tiers of digital people',
    ja: '北海道のデジタル人材区分',
    source: 'hokkaido',
    confidence: 'probable',
  },
}
