import type { DescriptorProfile } from './profile.ts'
import { blocking, element, elements, evidence, rules } from './profile-parts.ts'

const REQUIRED = evidence('au-nmf', 'probable')
// That they are elements is known; which of them are required is not: the framework could not be read.
const STATUS_UNKNOWN = evidence('au-nmf', 'uncertain')

const FIRST_EIGHT = elements(REQUIRED, [
  element('AU-1', { en: 'Title', ja: '名称' }, 'required', ['/title'], ['AU001'], {
    en: 'a title in plain English',
    ja: '分かりやすい英語の名称',
  }),
  element('AU-2', { en: 'Provider', ja: '提供機関' }, 'required', ['/provider/name'], ['AU002'], {
    en: 'the name of the provider',
    ja: '提供機関の名称',
  }),
  element('AU-3', { en: 'Content / Description', ja: '内容・説明' }, 'required', ['/content'], ['AU003'], {
    en: 'the structure of the content and its key topics',
    ja: '内容の構成と主なトピック',
  }),
  element('AU-4', { en: 'Learning Outcomes', ja: '学修成果' }, 'required', ['/learningOutcomes'], ['AU004'], {
    en: 'the knowledge, skills or competencies that learners acquire',
    ja: '修得する知識・技能・能力',
  }),
  element(
    'AU-5',
    { en: 'Language', ja: '使用言語' },
    'required',
    ['/languagesOfInstruction', '/languagesOfAssessment'],
    ['AU005'],
    { en: 'the language of instruction and assessment', ja: '授業・評価で使う言語' },
  ),
  element(
    'AU-6',
    { en: 'Delivery Mode', ja: '実施形態' },
    'required',
    ['/delivery/modes', '/delivery/synchronicity', '/delivery/locations'],
    ['AU006'],
    {
      en: 'onsite, online or a combination; synchronous or not; the locations',
      ja: '対面・オンライン・併用の別、同期・非同期の別、実施場所',
    },
  ),
  element('AU-7', { en: 'Date of Delivery', ja: '実施期間' }, 'required', ['/schedule'], ['AU007'], {
    en: 'the first and last day, and an outline of the schedule',
    ja: '開始日・終了日と日程の概要',
  }),
  element(
    'AU-8',
    { en: 'Learner Effort', ja: '学修量' },
    'required',
    ['/effort/hours', '/effort/breakdown', '/effort/credits'],
    ['AU008', 'AU016'],
    {
      en: 'the hours of learning, broken down into structured activity, own study and assessment',
      ja: '学修時間とその内訳（授業等・自主学修・評価）',
    },
  ),
])

const OTHERS = elements(STATUS_UNKNOWN, [
  element(
    'AU-9',
    { en: 'Inherent Requirements', ja: '受講に必要な条件' },
    'required',
    ['/inherentRequirements'],
    ['AU009'],
    {
      en: 'the technology and abilities that learners need, or "None"',
      ja: '必要な機器・能力（なければ「なし」）',
    },
  ),
  element(
    'AU-10',
    { en: 'Price and Financial Assistance', ja: '受講料・経済的支援' },
    'required',
    ['/price'],
    ['AU010'],
    { en: 'the price, and what help there is', ja: '受講料と経済的支援' },
  ),
  element(
    'AU-11',
    { en: 'Assessment', ja: '評価' },
    'required',
    ['/assessment/methods', '/assessment/passCriteria', '/assessment/grading'],
    ['AU011'],
    { en: 'the type and conditions of the assessment', ja: '評価の種類と条件' },
  ),
  element('AU-12', { en: 'Certification', ja: '証明' }, 'required', ['/certification/document'], ['AU012'], {
    en: 'what is issued on completion',
    ja: '修了時に発行されるもの',
  }),
  element(
    'AU-13',
    { en: 'Credit / Other Recognition', ja: '単位・その他の認定' },
    'required',
    ['/recognition'],
    ['AU013'],
    { en: 'what it counts for, or "None"', ja: '何に認定されるか（なければ「なし」）' },
  ),
  element(
    'AU-14',
    { en: 'Quality Assurance', ja: '質保証' },
    'required',
    ['/qualityAssurance'],
    ['AU014', 'AU018'],
    {
      en: 'the regulator, or a statement of the provider',
      ja: '監督機関、または提供機関による表明',
    },
  ),
  element('AU-15', { en: 'Prerequisite/s', ja: '前提条件' }, 'recommended', ['/prerequisites'], ['AU015'], {
    en: 'the prior learning that is needed, or "None"',
    ja: '必要な既修の学修（なければ「なし」）',
  }),
])

/** The elements of the National Microcredentials Framework of Australia. */
export const AU_NMF_2021: DescriptorProfile = {
  id: 'au-nmf-2021',
  name: {
    en: 'National Microcredentials Framework, Australia (2021)',
    ja: 'オーストラリア 全国マイクロクレデンシャル枠組み（2021年）',
  },
  note: {
    en: 'Which of the elements from AU-9 on are required could not be verified.',
    ja: 'AU-9以降の項目が必須かどうかは確認できていません。',
  },
  ...REQUIRED,
  elements: [...FIRST_EIGHT, ...OTHERS],
  rules: [
    ...rules('error', REQUIRED, ['AU001', 'AU002', 'AU003', 'AU004', 'AU005', 'AU006', 'AU007', 'AU008']),
    ...rules('error', STATUS_UNKNOWN, ['AU009', 'AU010', 'AU011', 'AU012', 'AU013', 'AU014']),
    ...rules('warning', STATUS_UNKNOWN, ['AU015']),
    ...blocking('error', REQUIRED, ['AU016']),
    ...rules('warning', REQUIRED, ['AU017']),
    ...rules('error', REQUIRED, ['AU018']),
    ...rules('warning', evidence('au-microcred-seeker', 'probable'), ['AU019', 'AU019_SYNC']),
    ...rules('warning', evidence('practice', 'probable'), ['AU020']),
  ],
  caution: {
    en: 'Using these elements does not by itself list it with an Australian marketplace, nor give it credit there: the institutions decide.',
    ja: 'この項目で記述しても、それだけでオーストラリアで掲載や単位認定の対象になるわけではありません。判断するのは各機関です。',
  },
}
