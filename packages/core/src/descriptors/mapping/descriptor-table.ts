import type { Evidence } from '../evidence.ts'
import type { Bilingual } from '../profiles/profile.ts'

/** Where Open Badges 2.0 puts a descriptor. */
export interface OpenBadges2Place {
  readonly property: string
  readonly class: 'Assertion' | 'BadgeClass'
}

/**
 * A row of the table that sets the descriptors of micro-credentials in three regions beside each other.
 *
 * A cell is what the table prints. `null` is a printed dash: the framework was looked at, and has no such
 * descriptor. A cell that is not there is empty in the table, which says nothing either way.
 */
export interface DescriptorTableRow {
  /** What we call the row. */
  readonly id: string
  readonly australia?: string | null
  readonly europe?: string | null
  readonly japan?: string | null
  readonly openBadges2: OpenBadges2Place
  /** The same in Open Badges 3.0, as `Class.property`. Ours: the table ends with 2.0. */
  readonly openBadges3: readonly string[]
  /** The same in the European Learning Model 3, as in `FIELD_MAPPING`. Ours, too. */
  readonly elm: readonly string[]
  /** Where the pivot holds it: JSON Pointers into the descriptor, or into the award after `/award`. */
  readonly fields: readonly string[]
  /** Why what stands in the row is not the same thing, where it is not. */
  readonly differs?: Bilingual
}

/** Where the table comes from. */
export const DESCRIPTOR_TABLE_EVIDENCE: Evidence = { source: 'inoue', confidence: 'established' }

function inCriteria(): OpenBadges2Place {
  return { property: 'criteria', class: 'BadgeClass' }
}

/** What most of the rows come to in Open Badges 3.0: a section of the text that says how to earn it. */
const CRITERIA = 'Achievement.criteria'

/**
 * The eighteen rows of the table, in its order and wording. Rows are not promises that the descriptors
 * mean the same: five of them do not, and say so in `differs`.
 *
 * @example What Japan calls the effort of the learner
 * ```ts
 * import { DESCRIPTOR_TABLE } from '@shirushi/core/descriptors'
 *
 * const row = DESCRIPTOR_TABLE.find(({ id }) => id === 'effort')
 * row?.japan // 'Total Learning Time（総時間数）'
 * row?.differs?.en // why 総時間数 and workload are not the same hours
 * ```
 */
export const DESCRIPTOR_TABLE: readonly DescriptorTableRow[] = [
  {
    id: 'learner',
    australia: null,
    europe: 'Identification of the learner',
    openBadges2: { property: 'recipient', class: 'Assertion' },
    openBadges3: ['AchievementSubject.id', 'AchievementSubject.identifier'],
    elm: ['Person.fullName', 'Person.familyName', 'Person.givenName'],
    fields: ['/award/learner'],
  },
  {
    id: 'date',
    australia: 'Date of Delivery',
    europe: 'Date of issuing',
    openBadges2: { property: 'issuedOn', class: 'Assertion' },
    openBadges3: ['AchievementCredential.awardedDate', 'AchievementCredential.validFrom'],
    elm: ['awardingDate', 'issuanceDate', 'validFrom'],
    fields: ['/award/issuedOn', '/schedule'],
    differs: {
      en: 'Australia means the dates between which the course is held, the EU the day on which the credential is issued. Only the latter is `issuedOn`; dates of delivery go into the criteria.',
      ja: 'オーストラリアの項目は講座の実施期間、EUの項目は発行日を指します。`issuedOn` に当たるのは発行日だけで、実施期間は criteria に記載します。',
    },
  },
  {
    id: 'title',
    australia: 'Title',
    europe: 'Title of the micro-credential',
    japan: 'Title （名称）',
    openBadges2: { property: 'name', class: 'BadgeClass' },
    openBadges3: ['Achievement.name'],
    elm: ['title'],
    fields: ['/title'],
  },
  {
    id: 'country',
    australia: null,
    europe: 'Country/Region of the issuer',
    japan: null,
    openBadges2: { property: 'issuer', class: 'BadgeClass' },
    openBadges3: ['Profile.address'],
    elm: ['location.address.countryCode', 'location.spatialCode', 'location.geographicName'],
    fields: ['/provider/country', '/provider/region'],
  },
  {
    id: 'provider',
    australia: 'Provider',
    europe: 'Awarding body',
    japan: 'Educational institution',
    openBadges2: { property: 'issuer', class: 'BadgeClass' },
    openBadges3: ['AchievementCredential.issuer', 'Achievement.creator'],
    elm: ['awardedBy.awardingBody.legalName'],
    fields: ['/provider', '/awardingBodies'],
  },
  {
    id: 'content',
    australia: 'Content/ Description',
    europe: null,
    japan: 'Content（内容）',
    openBadges2: { property: 'description', class: 'BadgeClass' },
    openBadges3: ['Achievement.description', CRITERIA],
    elm: ['description', 'additionalNote'],
    fields: ['/summary', '/content'],
  },
  {
    id: 'learning-outcomes',
    australia: 'Learning Outcomes',
    europe: 'Learning outcomes',
    japan: 'Objectives(目的)',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA, 'Achievement.alignment'],
    elm: ['learningOutcome.title', 'additionalNote'],
    fields: ['/learningOutcomes', '/purpose'],
    differs: {
      en: 'Learning outcomes say what the learner knows or can do afterwards; 目的 says what the course is for. Neither can be written as the other.',
      ja: '学修成果は修了後に学習者ができることを、目的は講座を設ける理由を述べるものです。一方を他方として記載することはできません。',
    },
  },
  {
    id: 'language',
    australia: 'Language',
    europe: null,
    japan: null,
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA],
    elm: ['language'],
    fields: ['/languagesOfInstruction', '/languagesOfAssessment'],
  },
  {
    id: 'delivery',
    australia: 'Delivery Mode',
    europe: 'Form of participation',
    japan: 'Delivery Mode（授業の方法）',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA],
    elm: ['mode'],
    fields: ['/delivery'],
  },
  {
    id: 'effort',
    australia: 'Learner Effort',
    europe: 'Notional workload',
    japan: 'Total Learning Time（総時間数）',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA, 'Achievement.creditsAvailable'],
    elm: ['volumeOfLearning', 'contactHour', 'creditPoint.framework', 'creditPoint.point'],
    fields: ['/effort'],
    differs: {
      en: '総時間数 counts scheduled hours of class, the other two all the time that a learner needs. 120 hours may be 4 ECTS credits or 12; nothing in the number says which.',
      ja: '総時間数は授業として設けられた時間、ほかの二つは学習者が要するすべての時間を数えます。120時間は4 ECTSにも12 ECTSにもなり得ますが、数値だけでは区別できません。',
    },
  },
  {
    id: 'inherent-requirements',
    australia: 'Inherent Requirements',
    europe: null,
    japan: null,
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA],
    elm: ['additionalNote'],
    fields: ['/inherentRequirements'],
  },
  {
    id: 'price',
    australia: 'Price and Financial Assistance',
    europe: null,
    japan: null,
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA],
    elm: ['LearningOpportunity.priceDetail', 'LearningOpportunity.grant'],
    fields: ['/price'],
  },
  {
    id: 'assessment',
    australia: 'Assessment',
    europe: 'Type of assessment',
    japan: 'Requirements（修了要件）',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA, 'Achievement.resultDescription'],
    elm: ['LearningAssessmentSpecification.dcType', 'additionalNote'],
    fields: ['/assessment', '/completionRequirements'],
    differs: {
      en: 'Australia and the EU mean how learning is assessed, 修了要件 what it takes to complete the course, such as attendance. Neither can be written as the other.',
      ja: 'オーストラリアとEUの項目は学習の評価方法、修了要件は出席など課程を修了するための条件を指します。一方を他方として記載することはできません。',
    },
  },
  {
    id: 'certification',
    australia: 'Certification',
    europe: null,
    japan: 'Certification（履修証明）',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA],
    elm: [],
    fields: ['/certification'],
  },
  {
    id: 'recognition',
    australia: 'Credit/ Other Recognition',
    europe: 'Grade achieved',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA, 'AchievementSubject.result'],
    elm: ['entitlesTo', 'grade'],
    fields: ['/recognition', '/award/results'],
    differs: {
      en: 'Australia means what the credential counts for elsewhere, the EU the grade that one learner reached. The former describes the class, the latter belongs to the award.',
      ja: 'オーストラリアの項目は修了後に他で認められる単位や資格、EUの項目は学習者一人の成績を指します。前者はバッジの定義に、後者は授与ごとの情報に属します。',
    },
  },
  {
    id: 'quality-assurance',
    australia: 'Quality Assurance',
    europe: 'Type of quality assurance',
    japan: 'Quality Assurance（設置基準）',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA, 'Achievement.alignment'],
    elm: ['accreditation'],
    fields: ['/qualityAssurance'],
  },
  {
    id: 'prerequisites',
    australia: 'Prerequisite/s',
    europe: 'Prerequisites needed to enrol',
    japan: 'Prerequisites needed to enrol',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA],
    elm: ['entryRequirement'],
    fields: ['/prerequisites'],
  },
  {
    id: 'level',
    europe: 'Level of the learning experience (EQF)',
    openBadges2: inCriteria(),
    openBadges3: [CRITERIA, 'Achievement.alignment'],
    elm: ['eqfLevel', 'nqfLevel', 'educationLevel'],
    fields: ['/level'],
  },
]
