import type { FrameworkElement } from '../element.ts'
import { assessmentWays } from '../readers/assessment.ts'
import { awardDateWays } from '../readers/dates.ts'
import { DELIVERY_WAYS } from '../readers/delivery.ts'
import { effortWays, onlyHours } from '../readers/effort.ts'
import { CREDENTIAL_KIND_WAYS } from '../readers/kind.ts'
import { levelWays } from '../readers/level.ts'
import { LANGUAGE_WAYS, SCHEDULE_WAYS } from '../readers/offering.ts'
import { LEARNER_WAYS, PROVIDER_WAYS } from '../readers/people.ts'
import { priceWays } from '../readers/price.ts'
import { QUALITY_WAYS } from '../readers/quality.ts'
import { recognitionWays } from '../readers/recognition.ts'
import { CONTENT_WAYS, DOCUMENT_WAYS, OUTCOME_WAYS, PREREQUISITE_WAYS, textWays } from '../readers/texts.ts'

/** The elements of the National Microcredentials Framework, in its order. */
export const AU_ELEMENTS: readonly FrameworkElement[] = [
  {
    id: 'AU-1',
    name: 'Title',
    synonyms: ['Microcredential title', 'Course title', '名称'],
    ...textWays('title'),
  },
  {
    id: 'AU-2',
    name: 'Provider',
    synonyms: ['Institution', 'Education provider', '提供機関'],
    ...PROVIDER_WAYS,
  },
  {
    id: 'AU-3',
    name: 'Content/Description',
    synonyms: ['Content', 'Description', 'Content and description', '内容'],
    ...CONTENT_WAYS,
  },
  {
    id: 'AU-4',
    name: 'Learning Outcomes',
    synonyms: ['Learning outcome', '学修成果', '学習成果'],
    ...OUTCOME_WAYS,
  },
  {
    id: 'AU-5',
    name: 'Language',
    synonyms: ['Languages', 'Language of instruction', 'Language/s', '使用言語'],
    ...LANGUAGE_WAYS,
  },
  {
    id: 'AU-6',
    name: 'Delivery Mode',
    synonyms: ['Mode of delivery', 'Delivery', '実施方法'],
    ...DELIVERY_WAYS,
  },
  {
    id: 'AU-7',
    name: 'Date of Delivery',
    synonyms: ['Dates of delivery', 'Delivery date', 'Delivery dates', '実施期間'],
    notice: 'FRAMEWORK_DELIVERY_IS_NOT_ISSUE',
    ...SCHEDULE_WAYS,
  },
  {
    id: 'AU-8',
    name: 'Learner Effort',
    synonyms: ['Volume of learning', 'Effort', '学修量'],
    ...effortWays('total', false),
    write: (source) => {
      const hours = onlyHours(source, 'total')
      return hours === undefined ? undefined : `${hours} hours`
    },
    writeNotices: ({ descriptor: { effort } }) =>
      effort?.hours !== undefined && effort.basis !== 'total' ? ['FRAMEWORK_HOURS_ARE_NOT_WORKLOAD'] : [],
  },
  {
    id: 'AU-9',
    name: 'Inherent Requirements',
    synonyms: ['Inherent requirement', 'Requirements', '受講に必要な条件'],
    ...textWays('inherentRequirements'),
  },
  {
    id: 'AU-10',
    name: 'Price and Financial Assistance',
    synonyms: ['Price', 'Fee', 'Fees', 'Price and assistance', '受講料'],
    ...priceWays('AUD'),
  },
  {
    id: 'AU-11',
    name: 'Assessment',
    synonyms: ['Assessment type', 'Assessments', '評価方法'],
    ...assessmentWays(true),
  },
  { id: 'AU-12', name: 'Certification', synonyms: ['Certificate', '証明'], ...DOCUMENT_WAYS },
  {
    id: 'AU-13',
    name: 'Credit/Other Recognition',
    synonyms: ['Credit', 'Recognition', 'Credit and other recognition', '単位・その他の認定'],
    notice: 'FRAMEWORK_RECOGNITION_IS_NOT_GRADE',
    ...recognitionWays(true),
    fields: ['/recognition', '/effort/credits', '/stackability'],
    writeNotices: ({ descriptor: { effort } }) =>
      effort?.credits?.some(({ system }) => system !== 'AU-CP') ? ['FRAMEWORK_CREDITS_ARE_OF_OTHERS'] : [],
  },
  {
    id: 'AU-14',
    name: 'Quality Assurance',
    synonyms: ['Quality assurance statement', '質保証'],
    ...QUALITY_WAYS,
    writeNotices: ({ descriptor: { qualityAssurance = [] } }) =>
      qualityAssurance.some(({ type }) => type === 'legalStandard') ? ['FRAMEWORK_STANDARD_IS_LAW'] : [],
  },
  {
    id: 'AU-15',
    name: 'Prerequisite/s',
    synonyms: ['Prerequisite', 'Prerequisites', 'Pre-requisites', '履修資格'],
    ...PREREQUISITE_WAYS,
  },
  ...additionalElements(),
]

/** What providers and their records add. */
function additionalElements(): FrameworkElement[] {
  const standing = 'additional'
  return [
    { id: 'AU-X1', name: 'AQF level', synonyms: ['Level'], standing, ...levelWays('AQF') },
    {
      id: 'AU-X2',
      name: 'Learner',
      synonyms: ['Recipient', 'Learner name', 'Student name'],
      standing,
      ...LEARNER_WAYS,
    },
    {
      id: 'AU-X3',
      name: 'Date of issue',
      synonyms: ['Issue date', 'Issued on'],
      standing,
      ...awardDateWays('issuedOn'),
    },
    {
      id: 'AU-X4',
      name: 'Type of credential',
      synonyms: ['Credential type'],
      standing,
      ...CREDENTIAL_KIND_WAYS,
    },
    {
      id: 'AU-X5',
      name: 'Student number',
      synonyms: ['Student ID'],
      standing: 'unfielded',
      store: 'learner',
      fields: [],
      read: () => undefined,
    },
  ]
}
