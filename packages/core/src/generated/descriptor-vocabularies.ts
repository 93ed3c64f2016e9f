// Generated from model/descriptors by scripts/generate.ts: change it there.

import type {
  AssessmentType,
  CredentialKind,
  CreditSystem,
  DeliveryMode,
  DescriptorProfileId,
  EffortBasis,
  Eligibility,
  FieldScheme,
  LevelFramework,
  NameOrder,
  OutcomeKind,
  ProviderKind,
  QualityAssuranceType,
  RecognitionKind,
  StackabilityMode,
  SupervisionPlace,
  Synchronicity,
} from './types-descriptors.ts'

/** The terms of {@link DescriptorProfileId}, in the order of the specification. A framework that a descriptor says it follows; others may be named, too. */
export const DESCRIPTOR_PROFILE_IDS: readonly DescriptorProfileId[] = [
  'eu-2022',
  'au-nmf-2021',
  'jp-rishu-164',
  'mc-worthiness',
  'jp-jmicro',
  'jp-ibaraki-digital-skill',
  'jp-hokkaido-digital-people',
]

/** The terms of {@link CredentialKind}, in the order of the specification. What the issuer claims that the credential is. */
export const CREDENTIAL_KINDS: readonly CredentialKind[] = [
  'microCredential',
  'certificate',
  'completion',
  'course',
  'program',
  'competency',
  'award',
  'certification',
  'license',
  'badge',
]

/** The terms of {@link ProviderKind}, in the order of the specification. What kind of institution the provider is. */
export const PROVIDER_KINDS: readonly ProviderKind[] = [
  'university',
  'juniorCollege',
  'kosen',
  'senshu',
  'localGovernment',
  'company',
  'association',
  'other',
]

/** The terms of {@link OutcomeKind}, in the order of the specification. What kind of learning outcome it is. */
export const OUTCOME_KINDS: readonly OutcomeKind[] = [
  'knowledge',
  'skill',
  'competence',
]

/** The terms of {@link EffortBasis}, in the order of the specification. What the hours count: time in class (総時間数), or everything that the learner does. */
export const EFFORT_BASISS: readonly EffortBasis[] = [
  'contact',
  'total',
  'unspecified',
]

/** The terms of {@link CreditSystem}, in the order of the specification. Whose credits they are. */
export const CREDIT_SYSTEMS: readonly CreditSystem[] = [
  'ECTS',
  'ECVET',
  'JP-TANI',
  'AU-CP',
  'NZ-CREDIT',
  'MY-CREDIT',
]

/** The terms of {@link LevelFramework}, in the order of the specification. The framework that a level belongs to. */
export const LEVEL_FRAMEWORKS: readonly LevelFramework[] = [
  'EQF',
  'QF-EHEA',
  'AQF',
  'ITSS',
  'DSS-P',
  'NZQF',
]

/** The terms of {@link FieldScheme}, in the order of the specification. The classification that a field of study is taken from. */
export const FIELD_SCHEMES: readonly FieldScheme[] = [
  'ISCED-F-2013',
  'ASCED',
  'NZSCED',
]

/** The terms of {@link DeliveryMode}, in the order of the specification. The form in which learners take part. */
export const DELIVERY_MODES: readonly DeliveryMode[] = [
  'onsite',
  'online',
  'blended',
  'correspondence',
  'workBased',
  'projectBased',
  'researchLab',
  'volunteering',
]

/** The terms of {@link Synchronicity}, in the order of the specification. Whether teachers and learners are there at the same time. */
export const SYNCHRONICITIES: readonly Synchronicity[] = [
  'sync',
  'async',
  'mixed',
]

/** The terms of {@link Eligibility}, in the order of the specification. Who may enrol, as a code. */
export const ELIGIBILITIES: readonly Eligibility[] = [
  'none',
  'jp-university-admission',
  'jp-graduate-admission',
  'jp-senmon-admission',
]

/** The terms of {@link AssessmentType}, in the order of the specification. How the learning is assessed. */
export const ASSESSMENT_TYPES: readonly AssessmentType[] = [
  'written',
  'oral',
  'practical',
  'project',
  'portfolio',
  'assignment',
  'quiz',
  'attendance',
  'artefact',
  'continuous',
  'groupPerformance',
  'peerAssessment',
  'peerReview',
  'problemBased',
  'rpl',
  'other',
]

/** The terms of {@link SupervisionPlace}, in the order of the specification. Where the assessment is supervised. */
export const SUPERVISION_PLACES: readonly SupervisionPlace[] = [
  'online',
  'onsite',
  'both',
]

/** The terms of {@link RecognitionKind}, in the order of the specification. What the credential is good for elsewhere. */
export const RECOGNITION_KINDS: readonly RecognitionKind[] = [
  'credit',
  'industry',
  'equivalent',
  'bp',
  'benefit',
  'exemption',
  'other',
]

/** The terms of {@link StackabilityMode}, in the order of the specification. Whether the credential stands alone, counts towards a larger one, or both. */
export const STACKABILITY_MODES: readonly StackabilityMode[] = [
  'standalone',
  'stackable',
  'both',
]

/** The terms of {@link QualityAssuranceType}, in the order of the specification. What kind of quality assurance stands behind the credential. */
export const QUALITY_ASSURANCE_TYPES: readonly QualityAssuranceType[] = [
  'legalStandard',
  'institutional',
  'institutionalLicense',
  'programme',
  'programmeLicense',
  'internal',
  'external',
  'statement',
]

/** The terms of {@link NameOrder}, in the order of the specification. Which part of a name comes first. */
export const NAME_ORDERS: readonly NameOrder[] = [
  'family-given',
  'given-family',
]
