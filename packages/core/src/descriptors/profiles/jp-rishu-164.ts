import type { DescriptorProfile } from './profile.ts'
import { blocking, element, elements, evidence, rules } from './profile-parts.ts'

const ACT = evidence('jp-article-105', 'established')
const REGULATION = evidence('jp-article-164', 'established')
// What universities publish beside the items that could be read in the regulation.
const PRACTICE = evidence('jp-university-rules', 'probable')

const PUBLISHED = elements(REGULATION, [
  element('JP-1', { en: 'Name of the course', ja: '課程の名称' }, 'required', ['/title'], ['JP001'], {
    en: 'the name of the course in Japanese',
    ja: '課程の名称（日本語）',
  }),
  element('JP-2', { en: 'Purpose', ja: '目的' }, 'required', ['/purpose'], ['JP002'], {
    en: 'the purpose of the course',
    ja: '課程の目的',
  }),
  element('JP-3', { en: 'Total hours', ja: '総時間数' }, 'required', ['/effort/hours'], ['JP003'], {
    en: 'the total hours of classes, 60 or more',
    ja: '総時間数（60時間以上）',
  }),
  element('JP-4', { en: 'Entry qualification', ja: '履修資格' }, 'required', ['/prerequisites'], ['JP005'], {
    en: 'who may enrol: persons eligible for university admission',
    ja: '履修資格（大学に入学することができる者）',
  }),
  element('JP-5', { en: 'Quota', ja: '定員' }, 'required', ['/capacity'], ['JP006', 'JP017'], {
    en: 'how many can enrol',
    ja: '定員',
  }),
  element('JP-6', { en: 'Content', ja: '内容' }, 'required', ['/content'], ['JP007'], {
    en: 'the content of the course',
    ja: '課程の内容',
  }),
  element(
    'JP-7',
    { en: 'Method of the courses or classes', ja: '講習又は授業の方法' },
    'required',
    ['/delivery/methods', '/delivery/modes'],
    ['JP008'],
    { en: 'the methods of teaching: lecture, exercise …', ja: '講習又は授業の方法（講義、演習など）' },
  ),
  element(
    'JP-8',
    { en: 'Completion requirements', ja: '修了要件' },
    'required',
    ['/completionRequirements'],
    ['JP009'],
    { en: 'what it takes to complete the course', ja: '修了要件' },
  ),
])

const ALSO_PUBLISHED = elements(PRACTICE, [
  element(
    'JP-9',
    { en: 'Credits', ja: '単位の授与の有無・単位数' },
    'recommended',
    ['/effort/credits', '/recognition'],
    ['JP012'],
    { en: 'whether credits are granted, and how many', ja: '単位の授与の有無と単位数' },
  ),
  element(
    'JP-10',
    { en: 'Organisation', ja: '実施体制' },
    'recommended',
    ['/organisation'],
    ['JP012_ORGANISATION'],
    {
      en: 'who plans, runs and evaluates the course',
      ja: '実施体制（編成・実施・評価の担当）',
    },
  ),
])

const OTHERS = elements(REGULATION, [
  element(
    'JP-11',
    { en: 'What else the university finds necessary', ja: 'その他大学が必要と認める事項' },
    'optional',
    ['/price', '/further', '/extra'],
    [],
    { en: 'what else learners should know, such as the fee', ja: 'その他の事項（受講料など）' },
  ),
  element(
    'JP-12',
    { en: 'Head of the certificate', ja: '履修証明書の記載事項' },
    'required',
    ['/award/certificateNumber', '/award/learner', '/award/issuedOn'],
    ['EU001', 'EU005'],
    { en: 'the name of the learner and the date of issue', ja: '氏名と交付日' },
  ),
  element(
    'JP-13',
    { en: 'Statement of the legal basis', ja: '学校教育法第105条に基づく旨' },
    'recommended',
    ['/certification/legalBasis'],
    ['JP011'],
    {
      en: 'the statement that it is based on Article 105 of the School Education Act',
      ja: '学校教育法第105条に基づく旨の記載',
    },
  ),
])

/** The certificate programs (履修証明プログラム) of Japanese universities. */
export const JP_RISHU_164: DescriptorProfile = {
  id: 'jp-rishu-164',
  name: {
    en: 'Certificate program under the School Education Act of Japan (履修証明)',
    ja: '履修証明プログラム（学校教育法第105条・同法施行規則第164条）',
  },
  ...REGULATION,
  elements: [...PUBLISHED, ...ALSO_PUBLISHED, ...OTHERS],
  rules: [
    ...rules('error', REGULATION, ['JP001', 'JP002', 'JP003']),
    ...rules('warning', REGULATION, ['JP003_BASIS']),
    ...blocking('error', REGULATION, ['JP004']),
    ...rules('error', REGULATION, ['JP005', 'JP006', 'JP007', 'JP008', 'JP009']),
    ...blocking('error', ACT, ['JP010', 'JP010_KIND']),
    ...rules('warning', ACT, ['JP011']),
    ...rules('warning', PRACTICE, ['JP012', 'JP012_ORGANISATION']),
    ...blocking('error', ACT, ['JP013']),
    ...rules('warning', evidence('jp-article-164', 'probable'), ['JP014', 'JP015']),
    ...blocking('error', ACT, ['JP016']),
    ...rules('error', REGULATION, ['JP017']),
    ...rules('warning', REGULATION, ['JP017_TEXT']),
    ...rules('warning', evidence('jp-credit-standard', 'established'), ['JP018', 'JP018_RATIO']),
    ...rules('warning', REGULATION, ['JP019']),
  ],
  caution: {
    en: 'Using these items does not make it a certificate program in the sense of the law: only Japanese institutions can issue those, under Article 105 of the School Education Act.',
    ja: 'この項目で記述しても、それだけで法律上の履修証明プログラムになるわけではありません。学校教育法第105条に基づいて交付できるのは日本の大学等だけです。',
  },
}
