import type { DescriptorProfile } from './profile.ts'
import { element, elements, evidence, rules } from './profile-parts.ts'

const SCHEME = evidence('ibaraki', 'established')

/** An example of a prefecture's scheme whose stars belong to the award. */
export const JP_IBARAKI_DIGITAL_SKILL: DescriptorProfile = {
  id: 'jp-ibaraki-digital-skill',
  name: { en: 'Ibaraki digital skill certification (example)', ja: '茨城県デジタルスキル認定制度（例）' },
  note: {
    en: 'An example made from a published document, not an official profile of the prefecture.',
    ja: '公表資料から作成した例であり、県の公式のプロファイルではありません。',
  },
  provisional: true,
  ...SCHEME,
  tiers: { codes: ['Basic', 'Standard', 'Expert'], stars: [1, 3] },
  elements: elements(SCHEME, [
    element('IB-1', { en: 'Course', ja: '講座名' }, 'required', ['/title'], [], {
      en: 'the course that was completed',
      ja: '修了した講座の名称',
    }),
    element('IB-2', { en: 'Tier', ja: '認定区分' }, 'required', ['/badgeTier'], ['TIER001'], {
      en: 'the tier: Basic, Standard or Expert',
      ja: '認定区分（Basic・Standard・Expert）',
    }),
    element(
      'IB-3',
      { en: 'What holders can do', ja: '区分の内容' },
      'recommended',
      ['/learningOutcomes'],
      [],
      {
        en: 'what those in the tier can do',
        ja: '区分ごとに何ができるか',
      },
    ),
    element('IB-4', { en: 'Application', ja: '申請の要件' }, 'recommended', ['/completionRequirements'], [], {
      en: 'what it takes to apply',
      ja: '申請に必要な要件',
    }),
    element(
      'IB-5',
      { en: 'Stars', ja: '星の数' },
      'required',
      ['/award/stars'],
      ['TIER001_STARS', 'TIER002'],
      { en: 'the number of stars, 1 to 3, in the award', ja: '星の数（1〜3。授与情報に記入）' },
    ),
    element('IB-6', { en: 'Learner', ja: '申請者' }, 'required', ['/award/learner'], ['EU001'], {
      en: 'who was certified',
      ja: '認定された人',
    }),
  ]),
  rules: rules('error', SCHEME, ['TIER001', 'TIER001_STARS', 'TIER002']).concat(
    rules('warning', SCHEME, ['TIER003', 'TIER004']),
  ),
}
