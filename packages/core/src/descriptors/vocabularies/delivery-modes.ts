import type { DeliveryMode, Synchronicity } from '../../generated/types-descriptors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Forms of participation, with the Europass list of modes of learning and assessment. */
export const DELIVERY_MODE_TERMS: Vocabulary<DeliveryMode> = {
  onsite: {
    en: 'Onsite',
    ja: '対面',
    synonyms: ['on-site', 'face-to-face', 'in person', 'presential', '面接授業', '対面授業', 'スクーリング'],
    europass: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
    source: 'elm',
    confidence: 'established',
  },
  online: {
    en: 'Online',
    ja: 'オンライン',
    synonyms: ['distance', 'e-learning', 'メディア授業', 'オンライン授業', '遠隔', '遠隔授業', 'eラーニング'],
    europass: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
    source: 'elm',
    confidence: 'established',
  },
  blended: {
    en: 'Blended (onsite and online)',
    ja: 'ブレンド型（対面とオンライン）',
    synonyms: [
      'blended',
      'combination',
      'hybrid',
      'onsite or blended',
      'ブレンド型',
      '併用',
      '対面とオンラインの併用',
      '対面・オンライン併用',
      '対面・オンラインの併用',
      'オンラインと対面の併用',
      'オンライン・対面併用',
      'ブレンド型授業',
      'ハイブリッド型',
      'blended learning',
      'online and onsite',
      'onsite and online',
      'combination of onsite and online',
      'combination of online and onsite',
      'ハイブリッド',
    ],
    europass: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d',
    source: 'elm',
    confidence: 'established',
  },
  correspondence: {
    en: 'Correspondence',
    ja: '通信教育',
    synonyms: ['通信', '印刷教材等による授業', '通信教育（印刷教材等）'],
    source: 'jp-article-164',
    confidence: 'probable',
  },
  workBased: {
    en: 'Work-based',
    ja: '実務・企業実習',
    synonyms: ['workbased', 'work experience', '企業実習', '実務', 'インターンシップ'],
    europass: 'http://data.europa.eu/snb/learning-assessment/729f3bed4b',
    source: 'elm',
    confidence: 'established',
  },
  projectBased: {
    en: 'Project-based',
    ja: '課題解決型',
    synonyms: ['project based', 'PBL', '課題解決型学習'],
    europass: 'http://data.europa.eu/snb/learning-assessment/7813801c77',
    source: 'elm',
    confidence: 'established',
  },
  researchLab: {
    en: 'Research and laboratory',
    ja: '実験・研究',
    synonyms: ['research-lab based', 'laboratory', '実験'],
    europass: 'http://data.europa.eu/snb/learning-assessment/ed4c557045',
    source: 'elm',
    confidence: 'established',
  },
  volunteering: {
    en: 'Volunteering',
    ja: 'ボランティア',
    source: 'eu-recommendation',
    confidence: 'probable',
  },
}

/** Whether teachers and learners are there at the same time. Only Australia asks. */
export const SYNCHRONICITY_TERMS: Vocabulary<Synchronicity> = {
  sync: {
    en: 'Synchronous',
    ja: '同期',
    synonyms: ['同期型', 'リアルタイム', 'live'],
    source: 'au-microcred-seeker',
    confidence: 'probable',
  },
  async: {
    en: 'Asynchronous',
    ja: '非同期',
    synonyms: ['非同期型', 'オンデマンド', 'on demand', 'self-paced'],
    source: 'au-microcred-seeker',
    confidence: 'probable',
  },
  mixed: {
    en: 'Synchronous and asynchronous',
    ja: '同期・非同期の併用',
    synonyms: ['mixed', '同期と非同期'],
    source: 'au-microcred-seeker',
    confidence: 'probable',
  },
}
