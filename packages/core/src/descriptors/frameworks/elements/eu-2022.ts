import type { FrameworkElement, FrameworkFindingCode, Source } from '../element.ts'
import { assessmentWays, SUPERVISION_WAYS } from '../readers/assessment.ts'
import { awardDateWays } from '../readers/dates.ts'
import { DELIVERY_WAYS } from '../readers/delivery.ts'
import { effortWays, onlyHours } from '../readers/effort.ts'
import { CREDENTIAL_KIND_WAYS } from '../readers/kind.ts'
import { levelWays } from '../readers/level.ts'
import { LANGUAGE_WAYS } from '../readers/offering.ts'
import { COUNTRY_WAYS, GRADE_WAYS, LEARNER_WAYS, learnerTextWays, PROVIDER_WAYS } from '../readers/people.ts'
import { QUALITY_WAYS } from '../readers/quality.ts'
import { STACKABILITY_WAYS } from '../readers/recognition.ts'
import { CONTENT_WAYS, OUTCOME_WAYS, PREREQUISITE_WAYS, textWays } from '../readers/texts.ts'

/**
 * The eleven mandatory and five optional elements of Annex I of the Council Recommendation of 16 June 2022, in
 * its order, and what the wallet pilot of Japan and the EU adds. Its labels are among the synonyms.
 */
export const EU_ELEMENTS: readonly FrameworkElement[] = [
  {
    id: 'EU-M1',
    name: 'Identification of the learner',
    synonyms: [
      'Identification of learner',
      'Name of the learner',
      'Learner name',
      'Learner',
      'Learner identification',
      '学習者の識別',
      '学習者の識別情報',
      '学習者',
    ],
    ...LEARNER_WAYS,
  },
  {
    id: 'EU-M2',
    name: 'Title of the micro-credential',
    synonyms: [
      'Title',
      'Achievement title',
      'Name of the micro-credential',
      'マイクロクレデンシャルの名称',
      '名称',
    ],
    ...textWays('title'),
  },
  {
    id: 'EU-M3',
    name: 'Country/Region of the issuer',
    synonyms: [
      'Country/Region of issuer',
      'Countries/Regions of the issuer',
      'Country of issuer',
      'Country',
      'Country/Region',
      'Country(ies)/Region(s) of the issuer',
      'Country of the issuer',
      'Issuing country',
      '発行者の国・地域',
      '発行国',
    ],
    ...COUNTRY_WAYS,
  },
  {
    id: 'EU-M4',
    name: 'Awarding body',
    synonyms: [
      'Name of the awarding body',
      'Awarding institution',
      'Awarding body(ies)',
      'Awarding bodies',
      'Issuing authority',
      'Issuer',
      '授与機関',
      '発行機関',
    ],
    ...PROVIDER_WAYS,
  },
  {
    id: 'EU-M5',
    name: 'Date of issuing',
    synonyms: [
      'Date of award',
      'Awarding date',
      'Issued on',
      'Issuing date',
      'Date of issue',
      'Issue date',
      'Date of issuance',
      '発行日',
      '授与日',
    ],
    ...awardDateWays('issuedOn'),
  },
  {
    id: 'EU-M6',
    name: 'Learning outcomes',
    synonyms: ['Learning outcome', '学修成果', '学習成果'],
    ...OUTCOME_WAYS,
  },
  {
    id: 'EU-M7',
    name: 'Notional workload needed to achieve the learning outcomes',
    synonyms: [
      'Workload in hours',
      'Notional workload in hours',
      'ECTS',
      'ECTS credits',
      'Notional workload needed to achieve the learning outcomes (in ECTS credits, wherever possible)',
      'Notional workload needed to achieve the learning outcomes (in ECTS, wherever possible)',
      'Notional workload',
      'Workload',
      'Expected study time',
      '予想学習時間',
      '想定学修量',
    ],
    ...effortWays('total', true),
    write: writeWorkload,
    writeNotices: workloadNotices,
  },
  {
    id: 'EU-M8',
    name: 'Level (and cycle, if applicable) of the learning experience (EQF, QF-EHEA)',
    synonyms: [
      'Level (and cycle, if applicable) of the learning experience (EQF, QF-EHEA), if applicable',
      'Level (and cycle, if applicable) of the learning experience leading to the micro-credential (EQF, QF-EHEA), if applicable',
      'Level and cycle of the learning experience',
      'Level of the learning experience (EQF)',
      'Level of the learning experience',
      'Level of learning experience',
      'Level',
      '学習経験レベル',
      '学習経験のレベル',
    ],
    ...levelWays('EQF'),
    writeNotices: ({ descriptor: { level = [] } }) =>
      level.some(({ framework }) => framework !== 'EQF' && framework !== 'QF-EHEA')
        ? ['FRAMEWORK_LEVEL_IS_OF_OTHERS']
        : [],
  },
  {
    id: 'EU-M9',
    name: 'Type of assessment',
    synonyms: [
      'Assessment',
      'Type of assessment(s)',
      'Types of assessment',
      'Assessment type',
      '評価の種類',
      '評価方法',
    ],
    ...assessmentWays(false),
  },
  {
    id: 'EU-M10',
    name: 'Form of participation in the learning activity',
    synonyms: [
      'Forms of participation',
      'Form(s) of participation',
      'Participation',
      'Form of participation',
      '学習活動への参加形態',
      '参加形態',
    ],
    ...DELIVERY_WAYS,
    writeNotices: ({ descriptor: { delivery } }) =>
      delivery?.methods ? ['FRAMEWORK_METHODS_ARE_NOT_PARTICIPATION'] : [],
  },
  {
    id: 'EU-M11',
    name: 'Type of quality assurance used to underpin the micro-credential',
    synonyms: [
      'Type of quality assurance',
      'Types of quality assurance',
      'Quality assurance',
      '品質保証タイプ',
      '質保証の種類',
      '質保証',
    ],
    ...QUALITY_WAYS,
    writeNotices: ({ descriptor: { qualityAssurance = [] } }) =>
      qualityAssurance.some(({ type }) => type === 'legalStandard') ? ['FRAMEWORK_STANDARD_IS_LAW'] : [],
  },
  {
    id: 'EU-O1',
    name: 'Prerequisites needed to enrol in the learning activity',
    synonyms: [
      'Prerequisites needed to enroll',
      'Prerequisites needed to enroll in the learning activity',
      'Entry requirements',
      'Prerequisites needed to enrol',
      'Prerequisites to enroll',
      'Prerequisites',
      '履修要件',
      '履修資格',
    ],
    ...PREREQUISITE_WAYS,
  },
  {
    id: 'EU-O2',
    name: 'Supervision and identity verification during assessment',
    synonyms: [
      'Supervision',
      'Supervision and identity verification during assessment (unsupervised with no identity verification, supervised with no identity verification, supervised online or onsite with identity verification)',
      'Supervision and identity verification',
      '評価時の監督と本人確認',
    ],
    ...SUPERVISION_WAYS,
  },
  {
    id: 'EU-O3',
    name: 'Grade achieved',
    synonyms: ['Grade', 'Assessment grade', '成績'],
    ...GRADE_WAYS,
  },
  {
    id: 'EU-O4',
    name: 'Integration/stackability options',
    synonyms: [
      'Stackability options',
      'Integration and stackability options',
      'Integration/stackability options (standalone, independent micro-credential / integrated, stackable towards another credential)',
      'Stackability',
      '積み上げ可能性',
      '統合・積み上げの可能性',
    ],
    ...STACKABILITY_WAYS,
  },
  { id: 'EU-O5', name: 'Further information', synonyms: ['その他の情報', 'その他'], ...textWays('further') },
  ...pilotElements(),
]

/** What the wallet pilot has beside the elements of the Recommendation. */
function pilotElements(): FrameworkElement[] {
  const standing = 'additional'
  return [
    {
      id: 'EU-X1',
      name: 'Language of classes',
      synonyms: ['授業言語', '授業の言語', 'Language of instruction'],
      standing,
      ...LANGUAGE_WAYS,
    },
    {
      id: 'EU-X2',
      name: 'Achievement description',
      synonyms: ['Description', '内容'],
      standing,
      ...CONTENT_WAYS,
    },
    {
      id: 'EU-X3',
      name: 'Date of expiry',
      synonyms: ['Expiry date', '有効期限'],
      standing,
      ...awardDateWays('expires'),
    },
    { id: 'EU-X4', name: 'Family name', synonyms: ['姓', '氏'], standing, ...learnerTextWays('familyName') },
    { id: 'EU-X5', name: 'Given name', synonyms: ['名'], standing, ...learnerTextWays('givenName') },
    {
      id: 'EU-X6',
      name: 'Type of credential',
      synonyms: ['Credential type', '資格の種類'],
      standing,
      ...CREDENTIAL_KIND_WAYS,
    },
  ]
}

function writeWorkload(source: Source): string | undefined {
  const hours = onlyHours(source, 'total')
  const [credit, ...others] = source.descriptor.effort?.credits ?? []
  if (others.length > 0 || (credit && (credit.system !== 'ECTS' || Object.keys(credit).length > 2)))
    return undefined
  if (credit === undefined) return hours === undefined ? undefined : `${hours} hours`
  if (hours === undefined)
    return source.descriptor.effort?.hours === undefined ? `${credit.points} ECTS` : undefined
  return `${credit.points} ECTS (${hours} hours)`
}

function workloadNotices({ descriptor: { effort } }: Source): FrameworkFindingCode[] {
  const notices: FrameworkFindingCode[] = []
  if (effort?.hours !== undefined && effort.basis !== 'total')
    notices.push('FRAMEWORK_HOURS_ARE_NOT_WORKLOAD')
  if (effort?.credits?.some(({ system }) => system !== 'ECTS'))
    notices.push('FRAMEWORK_CREDITS_ARE_OF_OTHERS')
  return notices
}
