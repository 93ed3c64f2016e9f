import type {
  CredentialKind,
  EffortBasis,
  OutcomeKind,
  ProviderKind,
  RecognitionKind,
  StackabilityMode,
  SupervisionPlace,
} from '../../generated/types-descriptors.ts'
import type { AchievementType } from '../../generated/types-ob3.ts'
import type { Evidence } from '../evidence.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

const PRACTICE: Evidence = { source: 'practice', confidence: 'probable' }

/** A kind of credential, and what Open Badges 3.0 calls it. */
export interface CredentialKindTerm extends Term {
  readonly achievementType: AchievementType
}

/** Kinds of credentials. */
export const CREDENTIAL_KIND_TERMS: Readonly<Record<CredentialKind, CredentialKindTerm>> = {
  microCredential: {
    en: 'Micro-credential',
    ja: 'マイクロクレデンシャル',
    synonyms: ['microcredential', 'マイクロ・クレデンシャル'],
    achievementType: 'MicroCredential',
    source: 'ob3',
    confidence: 'established',
  },
  certificate: {
    en: 'Certificate',
    ja: '証明書',
    synonyms: ['履修証明書'],
    achievementType: 'Certificate',
    ...PRACTICE,
  },
  completion: {
    en: 'Certificate of completion',
    ja: '修了証',
    achievementType: 'CertificateOfCompletion',
    ...PRACTICE,
  },
  course: { en: 'Course', ja: '科目', achievementType: 'Course', ...PRACTICE },
  program: { en: 'Learning program', ja: '学習プログラム', achievementType: 'LearningProgram', ...PRACTICE },
  competency: { en: 'Competency', ja: '能力認定', achievementType: 'Competency', ...PRACTICE },
  award: { en: 'Award', ja: '表彰', achievementType: 'Award', ...PRACTICE },
  certification: { en: 'Certification', ja: '検定・資格', achievementType: 'Certification', ...PRACTICE },
  license: { en: 'Licence', ja: '免許', achievementType: 'License', ...PRACTICE },
  badge: { en: 'Badge', ja: 'バッジ', achievementType: 'Badge', ...PRACTICE },
}

/** What hours count. */
export const EFFORT_BASIS_TERMS: Vocabulary<EffortBasis> = {
  contact: {
    en: 'contact hours only',
    ja: '講習・授業の合計',
    former: ['授業時間（講習・授業の合計）'],
    synonyms: ['contact', 'contact hours', '授業時間', '総授業時間'],
    source: 'jp-article-164',
    confidence: 'probable',
  },
  total: {
    en: 'total learner time',
    ja: '総学修時間',
    synonyms: ['total', 'total workload', '学修時間の合計'],
    source: 'eu-recommendation',
    confidence: 'established',
  },
  unspecified: { en: 'basis not stated', ja: '算定方法の記載なし', ...PRACTICE },
}

/** Kinds of learning outcomes. */
export const OUTCOME_KIND_TERMS: Vocabulary<OutcomeKind> = {
  knowledge: {
    en: 'Knowledge',
    ja: '知識',
    europass: 'http://data.europa.eu/snb/skill-type/knowledge',
    source: 'elm',
    confidence: 'established',
  },
  skill: {
    en: 'Skill',
    ja: '技能',
    synonyms: ['スキル'],
    europass: 'http://data.europa.eu/snb/skill-type/skill',
    source: 'elm',
    confidence: 'established',
  },
  competence: { en: 'Competence', ja: '能力', ...PRACTICE },
}

/** Kinds of providers. */
export const PROVIDER_KIND_TERMS: Vocabulary<ProviderKind> = {
  university: { en: 'University', ja: '大学', synonyms: ['大学院'], ...PRACTICE },
  juniorCollege: { en: 'Junior college', ja: '短期大学', synonyms: ['短大'], ...PRACTICE },
  kosen: { en: 'College of technology', ja: '高等専門学校', synonyms: ['高専', 'kosen'], ...PRACTICE },
  senshu: {
    en: 'Specialised training college',
    ja: '専修学校',
    synonyms: ['専門学校', 'senshu', 'specialized training college'],
    ...PRACTICE,
  },
  localGovernment: {
    en: 'Local government',
    ja: '地方公共団体',
    synonyms: ['都道府県', '県', '自治体', '市町村'],
    ...PRACTICE,
  },
  company: { en: 'Company', ja: '企業', synonyms: ['株式会社'], ...PRACTICE },
  association: { en: 'Association', ja: '団体', synonyms: ['協会', '一般社団法人'], ...PRACTICE },
  other: { en: 'Other institution', ja: 'その他の機関', synonyms: ['その他'], ...PRACTICE },
}

/** Kinds of recognition elsewhere. */
export const RECOGNITION_KIND_TERMS: Vocabulary<RecognitionKind> = {
  credit: { en: 'Credit', ja: '単位認定', synonyms: ['単位授与', '単位の授与', '単位'], ...PRACTICE },
  industry: { en: 'Industry recognition', ja: '業界での認定', synonyms: ['industry'], ...PRACTICE },
  equivalent: { en: 'Equivalent', ja: '相当する資格・試験', synonyms: ['相当する資格'], ...PRACTICE },
  bp: {
    en: 'BP programme',
    ja: '職業実践力育成プログラム（BP）',
    synonyms: ['BP', '職業実践力育成プログラム'],
    ...PRACTICE,
  },
  benefit: {
    en: 'Training benefit',
    ja: '教育訓練給付',
    synonyms: ['教育訓練給付金', '教育訓練給付制度'],
    ...PRACTICE,
  },
  exemption: { en: 'Exemption', ja: '免除', ...PRACTICE },
  other: { en: 'Other recognition', ja: 'その他の認定', ...PRACTICE },
}

/** Whether a credential counts towards a larger one. */
export const STACKABILITY_TERMS: Vocabulary<StackabilityMode> = {
  standalone: {
    en: 'Stand-alone',
    ja: '単独',
    synonyms: ['standalone', 'standalone, independent micro-credential', 'independent', '独立'],
    source: 'eu-recommendation',
    confidence: 'established',
  },
  stackable: {
    en: 'Stackable',
    ja: '積み上げ可能',
    synonyms: ['integrated', 'integrated, stackable towards another credential', '積上げ可能'],
    source: 'eu-recommendation',
    confidence: 'established',
  },
  both: {
    en: 'Stand-alone and stackable',
    ja: '単独でも積み上げも可能',
    synonyms: ['both'],
    source: 'eu-recommendation',
    confidence: 'probable',
  },
}

/** Where an assessment is supervised. */
export const SUPERVISION_PLACE_TERMS: Vocabulary<SupervisionPlace> = {
  online: { en: 'online', ja: 'オンライン', source: 'eu-recommendation', confidence: 'established' },
  onsite: {
    en: 'onsite',
    ja: '対面',
    synonyms: ['on-site', '会場'],
    source: 'eu-recommendation',
    confidence: 'established',
  },
  both: {
    en: 'online or onsite',
    ja: 'オンラインまたは対面',
    synonyms: ['online and onsite'],
    source: 'eu-recommendation',
    confidence: 'established',
  },
}

/** Who may enrol, by the code of the pivot. */
export const ELIGIBILITY_TERMS: Vocabulary = {
  none: { en: 'None', ja: 'なし', synonyms: ['no prerequisites', '不問', '特になし'], ...PRACTICE },
  'jp-university-admission': {
    en: 'Eligible for university admission in Japan',
    ja: '大学入学資格',
    synonyms: ['大学入学資格を有する者'],
    source: 'jp-article-164',
    confidence: 'established',
  },
  'jp-graduate-admission': {
    en: 'Eligible for graduate school admission in Japan',
    ja: '大学院入学資格',
    source: 'practice',
    confidence: 'probable',
  },
  'jp-senmon-admission': {
    en: 'Eligible for admission to a specialised training college in Japan',
    ja: '専門課程入学資格',
    source: 'practice',
    confidence: 'probable',
  },
}
