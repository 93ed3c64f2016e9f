import type { Term } from './vocabulary.ts'

/** A framework of levels. */
export interface LevelFrameworkTerm extends Term {
  /** What an alignment to a level of it has as its `targetType` in Open Badges 3.0. */
  readonly targetType: `ext:${string}`
  /** The codes of its levels; absent where they are not a closed list. */
  readonly codes?: readonly string[]
  /** What an IRI of a level starts with; the code follows. */
  readonly iriPrefix?: string
  /** Where the framework is explained, for levels that have no page of their own. */
  readonly page?: string
}

/** Frameworks of levels, by their code in the pivot. */
export const LEVEL_FRAMEWORK_TERMS: Readonly<Record<string, LevelFrameworkTerm>> = {
  EQF: {
    en: 'European Qualifications Framework',
    ja: '欧州資格枠組み（EQF）',
    synonyms: ['European Qualification Framework', '欧州資格枠組み'],
    targetType: 'ext:EQFLevel',
    codes: ['1', '2', '3', '4', '5', '6', '7', '8'],
    iriPrefix: 'http://data.europa.eu/snb/eqf/',
    source: 'elm',
    confidence: 'established',
  },
  'QF-EHEA': {
    en: 'Qualifications Framework of the European Higher Education Area',
    ja: '欧州高等教育圏資格枠組み（QF-EHEA）',
    targetType: 'ext:QFEHEACycle',
    codes: ['short-cycle', 'first-cycle', 'second-cycle', 'third-cycle'],
    page: 'http://ehea.info/page-qualification-frameworks',
    source: 'eu-recommendation',
    confidence: 'probable',
  },
  AQF: {
    en: 'Australian Qualifications Framework',
    ja: 'オーストラリア資格枠組み（AQF）',
    targetType: 'ext:AQFLevel',
    codes: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    page: 'https://www.aqf.edu.au/',
    source: 'practice',
    confidence: 'probable',
  },
  ITSS: {
    en: 'IT Skill Standard (ITSS)',
    ja: 'ITスキル標準（ITSS）',
    synonyms: ['ITスキル標準'],
    targetType: 'ext:ITSSLevel',
    codes: ['1', '2', '3', '4', '5', '6', '7'],
    page: 'https://www.ipa.go.jp/jinzai/skill-standard/plus-it-ui/itss/index.html',
    source: 'practice',
    confidence: 'probable',
  },
  'DSS-P': {
    en: 'Digital Skill Standard (DSS-P)',
    ja: 'DX推進スキル標準（DSS-P）',
    synonyms: ['DX推進スキル標準', 'デジタルスキル標準'],
    targetType: 'ext:DSSRole',
    page: 'https://www.ipa.go.jp/jinzai/skill-standard/dss/index.html',
    source: 'practice',
    confidence: 'probable',
  },
  NZQF: {
    en: 'New Zealand Qualifications Framework',
    ja: 'ニュージーランド資格枠組み（NZQF）',
    targetType: 'ext:NZQFLevel',
    codes: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    source: 'nz-nzqa',
    confidence: 'probable',
  },
}

/** What an alignment to a level of any other framework has as its `targetType`. */
export const OTHER_LEVEL_TARGET_TYPE = 'ext:Level'

/** The cycle of the QF-EHEA that a level of the EQF corresponds to. */
export const CYCLE_OF_EQF_LEVEL: Readonly<Record<string, string>> = {
  5: 'short-cycle',
  6: 'first-cycle',
  7: 'second-cycle',
  8: 'third-cycle',
}
