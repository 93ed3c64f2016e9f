// Generated from model/ob3 by scripts/generate.ts: change it there.

import type {
  AchievementType,
  AlignmentTargetType,
  IdentifierTypeEnum,
  ResultStatusType,
  ResultType,
} from './types-ob3.ts'

/** The terms of {@link AchievementType}, in the order of the specification. What kind of achievement it is. */
export const ACHIEVEMENT_TYPES: readonly AchievementType[] = [
  'Achievement',
  'ApprenticeshipCertificate',
  'Assessment',
  'Assignment',
  'AssociateDegree',
  'Award',
  'Badge',
  'BachelorDegree',
  'Certificate',
  'CertificateOfCompletion',
  'Certification',
  'CommunityService',
  'Competency',
  'Course',
  'CoCurricular',
  'Degree',
  'Diploma',
  'DoctoralDegree',
  'Fieldwork',
  'GeneralEducationDevelopment',
  'JourneymanCertificate',
  'LearningProgram',
  'License',
  'Membership',
  'ProfessionalDoctorate',
  'QualityAssuranceCredential',
  'MasterCertificate',
  'MasterDegree',
  'MicroCredential',
  'ResearchDoctorate',
  'SecondarySchoolDiploma',
]

/** The terms of {@link AlignmentTargetType}, in the order of the specification. What kind of node an alignment points at. */
export const ALIGNMENT_TARGET_TYPES: readonly AlignmentTargetType[] = [
  'ceasn:Competency',
  'ceterms:Credential',
  'CFItem',
  'CFRubric',
  'CFRubricCriterion',
  'CFRubricCriterionLevel',
  'CTDL',
]

/** The terms of {@link IdentifierTypeEnum}, in the order of the specification. What kind of identifier it is. */
export const IDENTIFIER_TYPES: readonly IdentifierTypeEnum[] = [
  'name',
  'sourcedId',
  'systemId',
  'productId',
  'userName',
  'accountId',
  'emailAddress',
  'nationalIdentityNumber',
  'isbn',
  'issn',
  'lisSourcedId',
  'oneRosterSourcedId',
  'sisSourcedId',
  'ltiContextId',
  'ltiDeploymentId',
  'ltiToolId',
  'ltiPlatformId',
  'ltiUserId',
  'identifier',
]

/** The terms of {@link ResultType}, in the order of the specification. What kind of result is described. */
export const RESULT_TYPES: readonly ResultType[] = [
  'GradePointAverage',
  'LetterGrade',
  'Percent',
  'PerformanceLevel',
  'PredictedScore',
  'RawScore',
  'Result',
  'RubricCriterion',
  'RubricCriterionLevel',
  'RubricScore',
  'ScaledScore',
  'Status',
]

/** The terms of {@link ResultStatusType}, in the order of the specification. How far the recipient has come. */
export const RESULT_STATUS_TYPES: readonly ResultStatusType[] = [
  'Completed',
  'Enrolled',
  'Failed',
  'InProgress',
  'OnHold',
  'Provisional',
  'Withdrew',
]
