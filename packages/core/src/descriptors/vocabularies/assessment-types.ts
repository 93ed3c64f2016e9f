import type { AssessmentType } from '../../generated/types-descriptors.ts'
import type { Evidence } from '../evidence.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** The Europass IRIs of the four ways in which an assessment can be watched over. */
export interface SupervisionTerm extends Term {
  readonly supervised: boolean
  readonly identityVerified: boolean
}

const PREFIX = 'http://data.europa.eu/snb/assessment/'
const LISTED: Evidence = { source: 'elm', confidence: 'established' }

function listed(code: string): Evidence & { readonly europass: string } {
  return { ...LISTED, europass: PREFIX + code }
}

/** Types of assessment, with the Europass list. */
export const ASSESSMENT_TYPE_TERMS: Vocabulary<AssessmentType> = {
  written: {
    en: 'Written examination',
    ja: '筆記試験',
    synonyms: [
      'written exam',
      'exam',
      'examination',
      'testing',
      'test',
      '試験',
      '筆記',
      '最終試験',
      '修了試験',
    ],
    ...listed('6e6cb2cc78'),
  },
  oral: {
    en: 'Oral examination',
    ja: '口述試験',
    synonyms: ['oral', 'oral exam', '口頭試問', '面接試験'],
    ...listed('d30284d7df'),
  },
  practical: {
    en: 'Practical assessment',
    ja: '実技・実習評価',
    synonyms: ['practical', 'performance', 'application of a skill', '実技', '実技試験', '実習'],
    ...listed('6a4db9f11d'),
  },
  project: {
    en: 'Project work',
    ja: '課題制作',
    synonyms: ['project', 'プロジェクト', '修了課題', '修了制作'],
    ...listed('795dac4096'),
  },
  portfolio: { en: 'Portfolio', ja: 'ポートフォリオ', ...listed('4f03b91c0e') },
  assignment: {
    en: 'Marked assignment',
    ja: 'レポート',
    synonyms: ['assignment', 'report', 'essay', 'レポート提出', '課題'],
    ...listed('2939dae15f'),
  },
  quiz: { en: 'Quiz', ja: '小テスト', synonyms: ['quizzes', '確認テスト'], ...listed('b1b68f6735') },
  attendance: {
    en: 'Level of attendance',
    ja: '出席',
    synonyms: ['attendance', '出席率', '出席状況'],
    ...listed('7331eb4762'),
  },
  artefact: {
    en: 'Artefact',
    ja: '成果物',
    synonyms: ['artifact', 'artefact assessment', '作品'],
    ...listed('de4d165a6c'),
  },
  continuous: {
    en: 'Continuous evaluation',
    ja: '平常点',
    synonyms: ['continuous assessment', '平常点評価', '授業への参加'],
    ...listed('3484bd7e51'),
  },
  groupPerformance: {
    en: 'Group performance',
    ja: 'グループ課題',
    synonyms: ['group work', 'グループワーク'],
    ...listed('56539a6507'),
  },
  peerAssessment: { en: 'Peer assessment', ja: '相互評価', ...listed('19a2e5e671') },
  peerReview: { en: 'Peer review', ja: 'ピアレビュー', ...listed('812e3b0ae1') },
  problemBased: {
    en: 'Problem-based learning',
    ja: '課題解決型評価',
    synonyms: ['problem based learning'],
    ...listed('c4256a2726'),
  },
  rpl: {
    en: 'Recognition of prior learning',
    ja: '既修得学習の認定',
    synonyms: ['RPL', '資格・スキルの確認'],
    source: 'eu-recommendation',
    confidence: 'probable',
  },
  other: {
    en: 'Other assessment',
    ja: 'その他の評価',
    synonyms: ['other'],
    source: 'practice',
    confidence: 'probable',
  },
}

const SUPERVISION = 'http://data.europa.eu/snb/supervision-verification/'

/**
 * Supervision and identity verification, as the Europass list has them. The Recommendation knows no
 * unsupervised assessment with identity verification, and the list no place: that is why the pivot has
 * three fields for it. The path of the list, and the codes of the first and the last, are in samples of the
 * European Commission; the other two codes were read in copies of the list.
 */
export const SUPERVISION_TERMS: readonly SupervisionTerm[] = [
  {
    supervised: true,
    identityVerified: true,
    en: 'Supervised with identity verification',
    ja: '監督あり・本人確認あり',
    europass: `${SUPERVISION}70be69aaf9`,
    source: 'elm',
    confidence: 'established',
  },
  {
    supervised: true,
    identityVerified: false,
    en: 'Supervised with no identity verification',
    ja: '監督あり・本人確認なし',
    europass: `${SUPERVISION}44314532f9`,
    source: 'europass',
    confidence: 'probable',
  },
  {
    supervised: false,
    identityVerified: true,
    en: 'Unsupervised with identity verification',
    ja: '監督なし・本人確認あり',
    europass: `${SUPERVISION}df2880c5cb`,
    source: 'europass',
    confidence: 'probable',
  },
  {
    supervised: false,
    identityVerified: false,
    en: 'Unsupervised with no identity verification',
    ja: '監督なし・本人確認なし',
    europass: `${SUPERVISION}c598449d64`,
    source: 'elm',
    confidence: 'established',
  },
]
