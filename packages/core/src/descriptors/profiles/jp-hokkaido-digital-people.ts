import type { DescriptorProfile } from './profile.ts'
import { element, elements, evidence, rules } from './profile-parts.ts'

const PLAN = evidence('hokkaido', 'established')

/** An example of tiers without stars. The badge is only a plan. */
export const JP_HOKKAIDO_DIGITAL_PEOPLE: DescriptorProfile = {
  id: 'jp-hokkaido-digital-people',
  name: { en: 'Hokkaido tiers of digital people (example)', ja: '北海道のデジタル人材区分（例）' },
  note: {
    en: 'An example made from a published plan, not an official profile: there is no such badge yet.',
    ja: '公表された検討資料から作成した例であり、公式のプロファイルではありません。バッジはまだ存在しません。',
  },
  provisional: true,
  ...PLAN,
  tiers: { codes: ['1', '2', '3', '4'] },
  elements: elements(PLAN, [
    element('HK-1', { en: 'Tier', ja: '人材区分' }, 'required', ['/badgeTier'], ['TIER001'], {
      en: 'the tier, 1 to 4',
      ja: '人材区分（1〜4）',
    }),
    element('HK-2', { en: 'Name of the tier', ja: '区分の名称' }, 'required', ['/title'], [], {
      en: 'the name of the tier',
      ja: '区分の名称',
    }),
    element('HK-3', { en: 'Skills', ja: 'スキル' }, 'recommended', ['/learningOutcomes'], [], {
      en: 'what those in the tier know and can do',
      ja: '区分に求められる知識・スキル',
    }),
    element('HK-4', { en: 'Levels elsewhere', ja: '相当するレベル' }, 'optional', ['/level'], ['TIER004'], {
      en: 'the levels of ITSS, one by one',
      ja: 'ITSSなどの相当レベル（1つずつ）',
    }),
    element(
      'HK-5',
      { en: 'Corresponding qualifications', ja: '相当する資格・試験' },
      'optional',
      ['/recognition'],
      [],
      { en: 'the qualifications that correspond to it', ja: '相当する資格・試験' },
    ),
  ]),
  rules: rules('error', PLAN, ['TIER001']).concat(rules('warning', PLAN, ['TIER004'])),
}
