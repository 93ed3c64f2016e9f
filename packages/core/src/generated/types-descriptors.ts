// Generated from model/descriptors by scripts/generate.ts: change it there.

import type { LangMap } from '../descriptors/lang-map.ts'

/** A framework that a descriptor says it follows; others may be named, too. */
export type DescriptorProfileId =
  | 'eu-2022'
  | 'au-nmf-2021'
  | 'jp-rishu-164'
  | 'mc-worthiness'
  | 'jp-jmicro'
  | 'jp-ibaraki-digital-skill'
  | 'jp-hokkaido-digital-people'
  | (string & {})

/** What the issuer claims that the credential is. */
export type CredentialKind =
  | 'microCredential'
  | 'certificate'
  | 'completion'
  | 'course'
  | 'program'
  | 'competency'
  | 'award'
  | 'certification'
  | 'license'
  | 'badge'

/** What kind of institution the provider is. */
export type ProviderKind =
  | 'university'
  | 'juniorCollege'
  | 'kosen'
  | 'senshu'
  | 'localGovernment'
  | 'company'
  | 'association'
  | 'other'

/** What kind of learning outcome it is. */
export type OutcomeKind =
  | 'knowledge'
  | 'skill'
  | 'competence'

/** What the hours count: time in class (総時間数), or everything that the learner does. */
export type EffortBasis =
  | 'contact'
  | 'total'
  | 'unspecified'

/** Whose credits they are. */
export type CreditSystem =
  | 'ECTS'
  | 'ECVET'
  | 'JP-TANI'
  | 'AU-CP'
  | 'NZ-CREDIT'
  | 'MY-CREDIT'
  | (string & {})

/** The framework that a level belongs to. */
export type LevelFramework =
  | 'EQF'
  | 'QF-EHEA'
  | 'AQF'
  | 'ITSS'
  | 'DSS-P'
  | 'NZQF'
  | (string & {})

/** The classification that a field of study is taken from. */
export type FieldScheme =
  | 'ISCED-F-2013'
  | 'ASCED'
  | 'NZSCED'
  | (string & {})

/** The form in which learners take part. */
export type DeliveryMode =
  | 'onsite'
  | 'online'
  | 'blended'
  | 'correspondence'
  | 'workBased'
  | 'projectBased'
  | 'researchLab'
  | 'volunteering'

/** Whether teachers and learners are there at the same time. */
export type Synchronicity =
  | 'sync'
  | 'async'
  | 'mixed'

/** Who may enrol, as a code. */
export type Eligibility =
  | 'none'
  | 'jp-university-admission'
  | 'jp-graduate-admission'
  | 'jp-senmon-admission'
  | (string & {})

/** How the learning is assessed. */
export type AssessmentType =
  | 'written'
  | 'oral'
  | 'practical'
  | 'project'
  | 'portfolio'
  | 'assignment'
  | 'quiz'
  | 'attendance'
  | 'artefact'
  | 'continuous'
  | 'groupPerformance'
  | 'peerAssessment'
  | 'peerReview'
  | 'problemBased'
  | 'rpl'
  | 'other'

/** Where the assessment is supervised. */
export type SupervisionPlace =
  | 'online'
  | 'onsite'
  | 'both'

/** What the credential is good for elsewhere. */
export type RecognitionKind =
  | 'credit'
  | 'industry'
  | 'equivalent'
  | 'bp'
  | 'benefit'
  | 'exemption'
  | 'other'

/** Whether the credential stands alone, counts towards a larger one, or both. */
export type StackabilityMode =
  | 'standalone'
  | 'stackable'
  | 'both'

/** What kind of quality assurance stands behind the credential. */
export type QualityAssuranceType =
  | 'legalStandard'
  | 'institutional'
  | 'institutionalLicense'
  | 'programme'
  | 'programmeLicense'
  | 'internal'
  | 'external'
  | 'statement'

/** Which part of a name comes first. */
export type NameOrder =
  | 'family-given'
  | 'given-family'

/** A course and the credential that it leads to, in the words of no framework in particular. Only the version of the model is required: what else has to be there is for the profiles to say, so that an incomplete real-world certificate can be held, too. */
export interface MicroCredentialDescriptor {
  /** The version of this model. */
  readonly schemaVersion: '1.0'
  /** The URL of the class of credentials. */
  readonly id?: string
  /** The edition of the description. */
  readonly version?: string
  /** The code of the course at the provider (科目番号). */
  readonly code?: string
  /** The languages that there is text in; the first is the primary one. */
  readonly languages?: readonly string[]
  /** The profiles that the description claims to follow. */
  readonly conformsTo?: readonly DescriptorProfileId[]
  /** What the issuer claims that the credential is. */
  readonly credentialKind?: CredentialKind
  /** The title of the course or credential (課程の名称). */
  readonly title?: LangMap
  /** One or two sentences on it. */
  readonly summary?: LangMap
  /** The page that shows the criteria. */
  readonly criteriaPage?: string
  /** Keywords. */
  readonly tags?: readonly string[]
  /** The picture of the badge. */
  readonly image?: DescriptorImage
  /** Who offers it, and awards it unless `awardingBodies` says otherwise. */
  readonly provider?: DescriptorProvider
  /** Who awards it, where that is not the provider alone. */
  readonly awardingBodies?: readonly AwardingBody[]
  /** What is taught (内容). */
  readonly content?: DescriptorContent
  /** What the course is for (目的). These are not learning outcomes. */
  readonly purpose?: LangMap
  /** What somebody who has it knows, understands or can do. */
  readonly learningOutcomes?: readonly LearningOutcome[]
  /** How much learning it takes. */
  readonly effort?: LearningEffort
  /** The levels of the learning, one for each framework. */
  readonly level?: readonly QualificationLevel[]
  /** The fields that it belongs to. */
  readonly fieldOfStudy?: readonly FieldOfStudy[]
  /** The languages of teaching, as BCP 47 tags. */
  readonly languagesOfInstruction?: readonly string[]
  /** The languages of assessment, as BCP 47 tags. */
  readonly languagesOfAssessment?: readonly string[]
  /** How it is taught (授業の方法). */
  readonly delivery?: Delivery
  /** When it takes place. */
  readonly schedule?: Schedule
  /** What is asked of those who enrol (履修資格). */
  readonly prerequisites?: Prerequisites
  /** What learners need in order to take part: devices, abilities. */
  readonly inherentRequirements?: LangMap
  /** How many can enrol (定員). */
  readonly capacity?: number
  /** What it costs, and what help there is. */
  readonly price?: Price
  /** How the learning is assessed. */
  readonly assessment?: AssessmentDescription
  /** What it takes to complete it (修了要件). This is not how learning is assessed. */
  readonly completionRequirements?: LangMap
  /** What is issued on completion. */
  readonly certification?: Certification
  /** What it is good for elsewhere. */
  readonly recognition?: readonly Recognition[]
  /** Whether it counts towards something larger. */
  readonly stackability?: Stackability
  /** What stands behind its quality. */
  readonly qualityAssurance?: readonly QualityAssurance[]
  /** Who plans, runs and evaluates it (実施体制). */
  readonly organisation?: LangMap
  /** Its place in a scheme of tiers. */
  readonly badgeTier?: BadgeTier
  /** What an award may report. */
  readonly results?: readonly ResultSpec[]
  /** Standards and frameworks that it meets, other than levels and skills. */
  readonly alignments?: readonly DescriptorAlignment[]
  /** Anything else that readers should know. */
  readonly further?: LangMap
  /** Elements and headings that no field is for, as they were. */
  readonly extra?: readonly ExtraElement[]
  /** The wording of the source that a field was read from, by the path of the field. */
  readonly sourceTerms?: Readonly<Record<string, string>>
}

/** The picture of the badge. */
export interface DescriptorImage {
  /** Its URL, or the picture itself as a data URI. */
  readonly id: string
  /** What it shows. */
  readonly caption?: LangMap
  /** Whether the words "Micro-credential" can be seen on it. */
  readonly marksMicroCredential?: boolean
}

/** Who offers the course. */
export interface DescriptorProvider {
  /** The URL or DID of the provider. */
  readonly id?: string
  /** Its name. */
  readonly name?: LangMap
  /** Its web site. */
  readonly url?: string
  /** Its e-mail address. */
  readonly email?: string
  /** Its country, as an ISO 3166-1 code of two letters. */
  readonly country?: string
  /** Its region. */
  readonly region?: string
  /** What kind of institution it is. */
  readonly kind?: ProviderKind
  /** What registers know it by. */
  readonly identifiers?: readonly ProviderIdentifier[]
  /** The organisation that it belongs to. */
  readonly parent?: ParentOrganisation
}

/** What a register knows a provider by. */
export interface ProviderIdentifier {
  /** The register. */
  readonly scheme: string
  /** The identifier there. */
  readonly value: string
}

/** The organisation that a provider belongs to. */
export interface ParentOrganisation {
  /** Its URL or DID. */
  readonly id?: string
  /** Its name. */
  readonly name: LangMap
}

/** Somebody who awards the credential. */
export interface AwardingBody {
  /** Its URL or DID. */
  readonly id?: string
  /** Its name. */
  readonly name: LangMap
  /** Its country, as an ISO 3166-1 code of two letters. */
  readonly country?: string
}

/** What is taught. */
export interface DescriptorContent {
  /** The content in sentences. */
  readonly overview?: LangMap
  /** The topics, one by one. */
  readonly topics?: readonly LangMap[]
}

/** Something that those who have the credential know, understand or can do. */
export interface LearningOutcome {
  /** Its URL. */
  readonly id?: string
  /** The statement. */
  readonly text: LangMap
  /** What kind of outcome it is. */
  readonly kind?: OutcomeKind
  /** The skills of a framework that it stands for. */
  readonly skills?: readonly Skill[]
}

/** A skill of a framework. */
export interface Skill {
  /** Its name there. */
  readonly name: LangMap
  /** Its URL. */
  readonly url: string
  /** The framework, such as ESCO. */
  readonly framework?: string
}

/** How much learning it takes. */
export interface LearningEffort {
  /** Hours. */
  readonly hours?: number
  /** What the hours count. Japan publishes time in class, the EU and Australia the time of the learner. */
  readonly basis?: EffortBasis
  /** The hours by activity. */
  readonly breakdown?: EffortBreakdown
  /** Credits, one entry for each system. */
  readonly credits?: readonly EffortCredit[]
}

/** Hours by activity. */
export interface EffortBreakdown {
  /** Hours of structured activity. */
  readonly structured?: number
  /** Hours of self-directed study. */
  readonly selfDirected?: number
  /** Hours of assessment. */
  readonly assessment?: number
}

/** Credits of one system. */
export interface EffortCredit {
  /** Whose credits they are. */
  readonly system: CreditSystem
  /** How many. */
  readonly points: number
  /** How many hours of learning one stands for. */
  readonly hoursPerPoint?: number
  /** Whether they are really granted; computed equivalents never are. */
  readonly awarded?: boolean
}

/** A level of a framework. */
export interface QualificationLevel {
  /** The framework. */
  readonly framework: LevelFramework
  /** Its name for people. */
  readonly frameworkName?: LangMap
  /** The level. */
  readonly code: string
  /** Its name for people. */
  readonly name?: LangMap
  /** The page or resource of the level. */
  readonly url?: string
}

/** A field of study. */
export interface FieldOfStudy {
  /** The classification. */
  readonly scheme?: FieldScheme
  /** The code there. */
  readonly code?: string
  /** Its name. */
  readonly name?: LangMap
}

/** How it is taught. */
export interface Delivery {
  /** The forms of participation. */
  readonly modes?: readonly DeliveryMode[]
  /** Whether everybody is there at the same time. */
  readonly synchronicity?: Synchronicity
  /** The methods of teaching: 講義, 演習 and so on. */
  readonly methods?: readonly LangMap[]
  /** Where it takes place. */
  readonly locations?: readonly LangMap[]
}

/** When it takes place. */
export interface Schedule {
  /** The first day. */
  readonly start?: string
  /** The last day. */
  readonly end?: string
  /** How the time is spent. */
  readonly outline?: LangMap
  /** The academic term (令和6年度後期). */
  readonly term?: LangMap
  /** The last day of application. */
  readonly applicationDeadline?: string
}

/** What is asked of those who enrol. */
export interface Prerequisites {
  /** In words; "none" is an answer. */
  readonly text?: LangMap
  /** As a code. */
  readonly eligibility?: Eligibility
}

/** What it costs. */
export interface Price {
  /** The amount. */
  readonly amount?: number
  /** The currency, as an ISO 4217 code. */
  readonly currency?: string
  /** What help there is. */
  readonly financialAssistance?: LangMap
}

/** How the learning is assessed. */
export interface AssessmentDescription {
  /** The types of assessment. */
  readonly methods?: readonly AssessmentMethod[]
  /** What it takes to pass. */
  readonly passCriteria?: LangMap
  /** How it is graded. */
  readonly grading?: LangMap
  /** Whether somebody watches over it. */
  readonly supervised?: boolean
  /** Whether the identity of the learner is verified. */
  readonly identityVerified?: boolean
  /** Where it is supervised. */
  readonly supervisionPlace?: SupervisionPlace
}

/** One type of assessment. */
export interface AssessmentMethod {
  /** The type. */
  readonly type: AssessmentType
  /** In words. */
  readonly text?: LangMap
}

/** What is issued on completion. */
export interface Certification {
  /** The document. */
  readonly document?: LangMap
  /** The laws and rules that it is issued under. */
  readonly legalBasis?: readonly LangMap[]
}

/** Something that the credential is good for elsewhere. */
export interface Recognition {
  /** What kind of recognition. */
  readonly kind: RecognitionKind
  /** In words. */
  readonly text: LangMap
  /** Who recognises it. */
  readonly body?: LangMap
  /** Where that is said. */
  readonly url?: string
}

/** Whether it counts towards something larger. */
export interface Stackability {
  /** Whether it does. */
  readonly mode?: StackabilityMode
  /** Towards what. */
  readonly into?: readonly StackTarget[]
}

/** A larger credential. */
export interface StackTarget {
  /** Its title. */
  readonly title: LangMap
  /** Its URL. */
  readonly url?: string
}

/** What stands behind the quality. */
export interface QualityAssurance {
  /** What kind of quality assurance. */
  readonly type?: QualityAssuranceType
  /** The standard that is met. */
  readonly standard?: LangMap
  /** Who assures it. */
  readonly body?: LangMap
  /** Where that is said. */
  readonly url?: string
  /** The provider's own words. */
  readonly statement?: LangMap
}

/** A place in a scheme of tiers. */
export interface BadgeTier {
  /** The scheme. */
  readonly framework: string
  /** The tier. */
  readonly code: string
  /** Its name for people. */
  readonly name?: LangMap
  /** The fewest and the most stars that an award can have. */
  readonly starRange?: readonly [fewest: number, most: number]
  /** What the number of stars depends on. */
  readonly starBasis?: LangMap
  /** What those in the tier can do. */
  readonly descriptors?: readonly LangMap[]
}

/** Something that an award may report. */
export interface ResultSpec {
  /** A short name, unique within the descriptor, or a URL. */
  readonly id: string
  /** Its name for people. */
  readonly name?: LangMap
  /** A result type of Open Badges 3.0. */
  readonly type?: string
  /** The values that it can have, in order. */
  readonly allowed?: readonly string[]
  /** The lowest value. */
  readonly min?: string
  /** The highest value. */
  readonly max?: string
  /** The value, or the `id` of the level, that it takes to pass. */
  readonly required?: string
  /** The levels that can be reached. */
  readonly levels?: readonly ResultLevel[]
}

/** A level that can be reached. */
export interface ResultLevel {
  /** A short name, unique within the descriptor, or a URL. */
  readonly id: string
  /** Its rank. */
  readonly level?: string
  /** Its name for people. */
  readonly name?: LangMap
  /** What it means. */
  readonly description?: LangMap
  /** The points that it is worth. */
  readonly points?: string
}

/** A standard or framework that is met. */
export interface DescriptorAlignment {
  /** What is met. */
  readonly name: LangMap
  /** Its URL. */
  readonly url: string
  /** The framework that it belongs to. */
  readonly framework?: LangMap
  /** Its code there. */
  readonly code?: string
  /** What kind of node it is: an alignment target type of Open Badges 3.0. */
  readonly type?: string
}

/** An element that no field is for. */
export interface ExtraElement {
  /** Whose element it is: a profile, or `narrative` for a heading of a badge. */
  readonly framework: string
  /** Its name there. */
  readonly element: string
  /** What it says. */
  readonly text: LangMap
}

/** What one learner was awarded. Nothing is required: the builders and the profiles say what is missing. */
export interface MicroCredentialAward {
  /** The `id` of the descriptor. */
  readonly descriptor?: string
  /** The `id` of the award. */
  readonly id?: string
  /** The number of the certificate (証明書番号). */
  readonly certificateNumber?: string
  /** Who was awarded it. */
  readonly learner?: Learner
  /** When it was first awarded (交付日); a reissue keeps this date. */
  readonly issuedOn?: string
  /** When the course was completed (修了日). */
  readonly completedOn?: string
  /** When the learner took part. */
  readonly period?: AwardPeriod
  /** The academic term. */
  readonly term?: string
  /** The first moment at which it no longer counts. */
  readonly expires?: string
  /** How many credits were granted. */
  readonly creditsEarned?: number
  /** What was reached. */
  readonly results?: readonly AwardResult[]
  /** How many stars: they belong to the award, not to the class. */
  readonly stars?: 1 | 2 | 3
  /** The work that shows that it was earned. */
  readonly evidence?: readonly AwardEvidence[]
  /** Elements about this award that no field is for, as they were. */
  readonly extra?: readonly ExtraElement[]
  /** The wording of the source that a field was read from, by the path of the field in the award. */
  readonly sourceTerms?: Readonly<Record<string, string>>
}

/** Who was awarded it. */
export interface Learner {
  /** A DID or another URI that stands for the learner. */
  readonly id?: string
  /** The full name, as it is written; it is never normalised. */
  readonly name?: string
  /** The family name. */
  readonly familyName?: string
  /** The given name. */
  readonly givenName?: string
  /** Which of the two comes first. */
  readonly nameOrder?: NameOrder
  /** The reading in kana (フリガナ). */
  readonly kana?: string
  /** The name in Latin letters. */
  readonly romaji?: string
  /** What the learner can be recognised by. */
  readonly identifiers?: readonly LearnerIdentifier[]
  /** Elements about the learner that no field is for, as they were. */
  readonly extra?: readonly ExtraElement[]
  /** The wording of the source that a field was read from, by the path of the field in the award. */
  readonly sourceTerms?: Readonly<Record<string, string>>
}

/** Something that a learner can be recognised by. */
export interface LearnerIdentifier {
  /** An identifier type of Open Badges 3.0, such as `emailAddress`. */
  readonly type: string
  /** The identifier, or its hash where the badge shows nothing else. */
  readonly value: string
  /** Whether the badge shows a hash of it. */
  readonly hashed?: boolean
  /** What is appended before hashing. */
  readonly salt?: string
}

/** When a learner took part. */
export interface AwardPeriod {
  /** The first day. */
  readonly start?: string
  /** The last day. */
  readonly end?: string
}

/** What was reached. */
export interface AwardResult {
  /** The `id` of the result in the descriptor. */
  readonly of: string
  /** The value. */
  readonly value?: string
  /** The `id` of the level. */
  readonly level?: string
  /** A result status of Open Badges 3.0. */
  readonly status?: string
}

/** Work that shows that it was earned. */
export interface AwardEvidence {
  /** Where it is. */
  readonly url?: string
  /** What it is. */
  readonly text?: LangMap
}
