import type { DescriptorProfile } from './profile.ts'
import { blocking, element, elements, evidence, rules } from './profile-parts.ts'

// Annex I itself could not be read; the list was, in two texts that follow it.
const LISTED = evidence('eu-recommendation', 'probable')
const ELM = evidence('elm', 'established')

const MANDATORY = elements(LISTED, [
  element(
    'EU-M1',
    { en: 'Identification of the learner', ja: '学習者の特定' },
    'required',
    ['/award/learner'],
    ['EU001'],
    {
      en: 'an identification of the learner that people can read: the name, in Latin letters, too',
      ja: '人が読める学習者の情報（氏名。ローマ字表記も）',
    },
  ),
  element(
    'EU-M2',
    { en: 'Title of the micro-credential', ja: 'マイクロクレデンシャルの名称' },
    'required',
    ['/title'],
    ['EU002'],
    { en: 'the title, in English, too', ja: '名称（英語名も）' },
  ),
  element(
    'EU-M3',
    { en: 'Country or region of the issuer', ja: '発行者の国・地域' },
    'required',
    ['/provider/country', '/provider/region'],
    ['EU003', 'EU025'],
    {
      en: 'the country as a code of two letters, such as FI or JP',
      ja: '国コード（FI、JP など英大文字2文字）',
    },
  ),
  element(
    'EU-M4',
    { en: 'Awarding body', ja: '授与機関' },
    'required',
    ['/awardingBodies', '/provider/name'],
    ['EU004'],
    { en: 'the name of the awarding body, in English, too', ja: '授与機関の名称（英語名も）' },
  ),
  element('EU-M5', { en: 'Date of issuing', ja: '交付日' }, 'required', ['/award/issuedOn'], ['EU005'], {
    en: 'the date of issue, as in 2026-03-31',
    ja: '交付日（2026-03-31 の形。元号は西暦に）',
  }),
  element(
    'EU-M6',
    { en: 'Learning outcomes', ja: '学修成果' },
    'required',
    ['/learningOutcomes'],
    ['EU006'],
    {
      en: 'learning outcomes: what the learner knows, understands or can do afterwards',
      ja: '学修成果（修了時に何を知り、理解し、できるようになるか）',
    },
  ),
  element(
    'EU-M7',
    { en: 'Notional workload (in ECTS credits wherever possible)', ja: '学修量（可能な限りECTS単位）' },
    'required',
    ['/effort/hours', '/effort/credits'],
    ['EU007'],
    {
      en: 'the hours of total learning time; ECTS credits only if the issuer grants them',
      ja: '総学修時間（ECTS単位は発行者が認めている場合のみ）',
    },
  ),
  element(
    'EU-M8',
    {
      en: 'Level (and cycle) of the learning experience, if applicable',
      ja: 'レベル（該当する場合。EQF・QF-EHEA）',
    },
    'conditional',
    ['/level'],
    ['EU008', 'EU021'],
    {
      en: 'the level of the EQF or the cycle of the QF-EHEA if there is one; where the country has no framework that is referenced to the EQF, such as Japan, nothing, or "comparable to EQF level n (self-declared)"',
      ja: 'EQFのレベルまたはQF-EHEAのサイクル（ある場合のみ）。日本のようにEQFに対応付けられた資格枠組みがない国では、省略するか「EQFレベルn相当（自己申告）」とする',
    },
  ),
  element(
    'EU-M9',
    { en: 'Type of assessment', ja: '評価の種類' },
    'required',
    ['/assessment/methods'],
    ['EU009'],
    {
      en: 'the type of assessment: examination, project, portfolio …',
      ja: '評価の種類（筆記試験、課題制作、ポートフォリオなど）',
    },
  ),
  element(
    'EU-M10',
    { en: 'Form of participation in the learning activity', ja: '学修活動への参加の形態' },
    'required',
    ['/delivery/modes'],
    ['EU010'],
    {
      en: 'the form of participation: onsite, online, blended …',
      ja: '参加の形態（対面、オンライン、ブレンド型など）',
    },
  ),
  element(
    'EU-M11',
    { en: 'Type of quality assurance', ja: '質保証の種類' },
    'required',
    ['/qualityAssurance'],
    ['EU011'],
    { en: 'the type of quality assurance, and the body behind it', ja: '質保証の種類と実施機関' },
  ),
])

const OPTIONAL = elements(LISTED, [
  element(
    'EU-O1',
    { en: 'Prerequisites needed to enrol in the learning activity', ja: '履修に必要な前提条件' },
    'optional',
    ['/prerequisites'],
    [],
    { en: 'the prerequisites, if there are any', ja: '前提条件（ある場合）' },
  ),
  element(
    'EU-O2',
    { en: 'Supervision and identity verification during assessment', ja: '評価時の監督・本人確認' },
    'optional',
    ['/assessment/supervised', '/assessment/identityVerified', '/assessment/supervisionPlace'],
    [],
    {
      en: 'whether the assessment is supervised, where, and whether identities are verified',
      ja: '評価時の監督の有無・場所、本人確認の有無',
    },
  ),
  element('EU-O3', { en: 'Grade achieved', ja: '成績' }, 'optional', ['/award/results'], [], {
    en: 'the grade that was achieved',
    ja: '取得した成績',
  }),
  element(
    'EU-O4',
    { en: 'Integration and stackability options', ja: '統合・積み上げの可否' },
    'optional',
    ['/stackability'],
    [],
    {
      en: 'whether it stands alone or counts towards something larger',
      ja: '単独のものか、より大きな資格に積み上げられるか',
    },
  ),
  element(
    'EU-O5',
    { en: 'Further information', ja: 'その他の情報' },
    'optional',
    ['/further', '/extra'],
    [],
    {
      en: 'anything else that readers should know',
      ja: 'その他、伝えておくべき情報',
    },
  ),
])

/** The standard elements of the European Union: eleven mandatory ones, of which the level (EU-M8) is asked for only where there is one. */
export const EU_2022: DescriptorProfile = {
  id: 'eu-2022',
  name: {
    en: 'EU standard elements to describe a micro-credential (2022)',
    ja: 'EUのマイクロクレデンシャル標準記述項目（2022年）',
  },
  ...LISTED,
  elements: [...MANDATORY, ...OPTIONAL],
  rules: [
    ...rules('error', LISTED, ['EU001', 'EU002', 'EU003', 'EU004', 'EU005', 'EU006', 'EU007']),
    ...rules('warning', LISTED, ['EU008']),
    ...rules('error', LISTED, ['EU009', 'EU010', 'EU011']),
    ...rules('warning', LISTED, ['EU012']),
    ...rules('warning', evidence('eu-ects', 'established'), ['EU020']),
    ...rules('error', ELM, ['EU021']),
    ...rules('warning', LISTED, ['EU021_CYCLE']),
    ...blocking('error', LISTED, ['EU022']),
    ...rules('warning', LISTED, ['EU023', 'EU023_PLACE']),
    ...rules('error', evidence('europass', 'probable'), ['EU024']),
    ...rules('error', ELM, ['EU024_GRADE']),
    ...rules('error', evidence('practice', 'established'), ['EU025']),
    ...rules('warning', LISTED, ['EU026']),
  ],
  caution: {
    en: 'It can be described with the EU standard elements; it is not thereby an EU-recognised micro-credential. Whoever receives it decides about recognition.',
    ja: 'EUの標準項目を用いて記述することはできますが、それによってEUで認められたマイクロクレデンシャルになるわけではありません。認めるかどうかは、受け取る側が判断します。',
  },
}
