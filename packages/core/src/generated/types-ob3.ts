// Generated from model/ob3 by scripts/generate.ts: change it there.

import type { JsonObject, OneOrMany } from '../json/json-value.ts'

/** What kind of achievement it is. */
export type AchievementType =
  | 'Achievement'
  | 'ApprenticeshipCertificate'
  | 'Assessment'
  | 'Assignment'
  | 'AssociateDegree'
  | 'Award'
  | 'Badge'
  | 'BachelorDegree'
  | 'Certificate'
  | 'CertificateOfCompletion'
  | 'Certification'
  | 'CommunityService'
  | 'Competency'
  | 'Course'
  | 'CoCurricular'
  | 'Degree'
  | 'Diploma'
  | 'DoctoralDegree'
  | 'Fieldwork'
  | 'GeneralEducationDevelopment'
  | 'JourneymanCertificate'
  | 'LearningProgram'
  | 'License'
  | 'Membership'
  | 'ProfessionalDoctorate'
  | 'QualityAssuranceCredential'
  | 'MasterCertificate'
  | 'MasterDegree'
  | 'MicroCredential'
  | 'ResearchDoctorate'
  | 'SecondarySchoolDiploma'
  | `ext:${string}`

/** What kind of node an alignment points at. */
export type AlignmentTargetType =
  | 'ceasn:Competency'
  | 'ceterms:Credential'
  | 'CFItem'
  | 'CFRubric'
  | 'CFRubricCriterion'
  | 'CFRubricCriterionLevel'
  | 'CTDL'
  | `ext:${string}`

/** What kind of identifier it is. */
export type IdentifierTypeEnum =
  | 'name'
  | 'sourcedId'
  | 'systemId'
  | 'productId'
  | 'userName'
  | 'accountId'
  | 'emailAddress'
  | 'nationalIdentityNumber'
  | 'isbn'
  | 'issn'
  | 'lisSourcedId'
  | 'oneRosterSourcedId'
  | 'sisSourcedId'
  | 'ltiContextId'
  | 'ltiDeploymentId'
  | 'ltiToolId'
  | 'ltiPlatformId'
  | 'ltiUserId'
  | 'identifier'
  | `ext:${string}`

/** What kind of result is described. */
export type ResultType =
  | 'GradePointAverage'
  | 'LetterGrade'
  | 'Percent'
  | 'PerformanceLevel'
  | 'PredictedScore'
  | 'RawScore'
  | 'Result'
  | 'RubricCriterion'
  | 'RubricCriterionLevel'
  | 'RubricScore'
  | 'ScaledScore'
  | 'Status'
  | `ext:${string}`

/** How far the recipient has come. */
export type ResultStatusType =
  | 'Completed'
  | 'Enrolled'
  | 'Failed'
  | 'InProgress'
  | 'OnHold'
  | 'Provisional'
  | 'Withdrew'

/** The outcome of a service call. */
export type Imsx_CodeMajor =
  | 'success'
  | 'processing'
  | 'failure'
  | 'unsupported'

/** How serious the outcome of a service call is. */
export type Imsx_Severity =
  | 'status'
  | 'warning'
  | 'error'

/** The reason code of a service call. */
export type Imsx_CodeMinorFieldValue =
  | 'fullsuccess'
  | 'forbidden'
  | 'internal_server_error'
  | 'invalid_data'
  | 'invalid_query_parameter'
  | 'misdirected_request'
  | 'not_acceptable'
  | 'not_allowed'
  | 'not_found'
  | 'not_modified'
  | 'server_busy'
  | 'unauthorizedrequest'
  | 'unknown'

/**
 * An Open Badge 3.0: somebody vouches that somebody achieved something.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential}
 */
export interface AchievementCredential {
  /** The JSON-LD contexts that give the terms their meaning, in order. */
  readonly '@context': readonly (string | JsonObject)[]
  /** Identifies this award. */
  readonly id: string
  /** What this is: has to contain `VerifiableCredential` and `AchievementCredential` or `OpenBadgeCredential`. */
  readonly type: OneOrMany<'VerifiableCredential' | 'AchievementCredential' | 'OpenBadgeCredential' | (string & {})>
  /** The title for wallets. */
  readonly name?: string
  /** A few sentences for wallets. */
  readonly description?: string
  /** The picture for wallets. */
  readonly image?: Image
  /** When the award was first made; `validFrom` moves with each reissue. */
  readonly awardedDate?: string
  /** What others say of the award, with embedded proofs. */
  readonly endorsement?: readonly EndorsementCredential[]
  /** What others say of the award, as VC-JWT. */
  readonly endorsementJwt?: readonly string[]
  /** The work that shows that it was earned. */
  readonly evidence?: readonly Evidence[]
  /** Who vouches for it. */
  readonly issuer: string | Profile
  /** The first moment at which the credential counts. */
  readonly validFrom: string
  /** The moment at which it stops counting. */
  readonly validUntil?: string
  /** Who was awarded what. */
  readonly credentialSubject: AchievementSubject
  /** The embedded proofs. */
  readonly proof?: OneOrMany<Proof>
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<CredentialSchema>
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: CredentialStatus
  /** Where to get a newer version. */
  readonly refreshService?: RefreshService
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<TermsOfUse>
}

/**
 * An Open Badge 3.0 in the Verifiable Credentials Data Model 1.1.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievementcredentialv1p1}
 */
export interface AchievementCredentialv1p1 {
  /** The JSON-LD contexts that give the terms their meaning, in order. */
  readonly '@context': readonly (string | JsonObject)[]
  /** Identifies this award. */
  readonly id: string
  /** What this is: has to contain `VerifiableCredential` and `AchievementCredential` or `OpenBadgeCredential`. */
  readonly type: OneOrMany<'VerifiableCredential' | 'AchievementCredential' | 'OpenBadgeCredential' | (string & {})>
  /** The title for wallets. */
  readonly name: string
  /** A few sentences for wallets. */
  readonly description?: string
  /** The picture for wallets. */
  readonly image?: Image
  /** When the award was first made; `validFrom` moves with each reissue. */
  readonly awardedDate?: string
  /** What others say of the award, with embedded proofs. */
  readonly endorsement?: readonly EndorsementCredentialv1p1[]
  /** What others say of the award, as VC-JWT. */
  readonly endorsementJwt?: readonly string[]
  /** The work that shows that it was earned. */
  readonly evidence?: readonly Evidence[]
  /** Who vouches for it. */
  readonly issuer: Profilev1p1
  /** The first moment at which the credential counts. */
  readonly issuanceDate: string
  /** The moment at which it stops counting. */
  readonly expirationDate?: string
  /** Who was awarded what. */
  readonly credentialSubject: AchievementSubjectv1p1
  /** The embedded proofs. */
  readonly proof?: OneOrMany<Proof>
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<CredentialSchema>
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: CredentialStatus
  /** Where to get a newer version. */
  readonly refreshService?: RefreshService
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<TermsOfUse>
}

/**
 * An {@link AchievementSubject} inside a credential of the Verifiable Credentials Data Model 1.1.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievementsubject}
 */
export interface AchievementSubjectv1p1 {
  /** Who it is. Needed where `identifier` is absent. */
  readonly id?: string
  /** What this is: has to contain `AchievementSubject`. */
  readonly type: OneOrMany<'AchievementSubject' | (string & {})>
  /** When the activity ended. */
  readonly activityEndDate?: string
  /** When the activity began. */
  readonly activityStartDate?: string
  /** How many credits were earned. */
  readonly creditsEarned?: number
  /** What was achieved. */
  readonly achievement: Achievementv1p1
  /** Other ways to recognise the recipient. Needed where `id` is absent. */
  readonly identifier?: readonly IdentityObject[]
  /** The picture of this award, with the credential baked in. */
  readonly image?: Image
  /** The number of the licence or certificate. */
  readonly licenseNumber?: string
  /** What ties the evidence together. */
  readonly narrative?: string
  /** The results that were reached. */
  readonly result?: readonly Result[]
  /** As what the recipient did it. */
  readonly role?: string
  /** Who assessed it on behalf of the issuer. */
  readonly source?: Profilev1p1
  /** The academic term. */
  readonly term?: string
}

/**
 * An {@link Achievement} inside a credential of the Verifiable Credentials Data Model 1.1.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievement}
 */
export interface Achievementv1p1 {
  /** Identifies the achievement, everywhere and for ever. */
  readonly id: string
  /** What this is: has to contain `Achievement`. */
  readonly type: OneOrMany<'Achievement' | (string & {})>
  /** The objectives or standards that the achievement meets. */
  readonly alignment?: readonly Alignment[]
  /** The kind of achievement. */
  readonly achievementType?: AchievementType
  /** Who defined the achievement, where that is not the issuer. */
  readonly creator?: Profilev1p1
  /** How many credits can be earned. */
  readonly creditsAvailable?: number
  /** What one has to do to earn it. */
  readonly criteria: Criteria
  /** What was achieved, in a few sentences. */
  readonly description: string
  /** What others say of the achievement, with embedded proofs. */
  readonly endorsement?: readonly EndorsementCredentialv1p1[]
  /** What others say of the achievement, as VC-JWT. */
  readonly endorsementJwt?: readonly string[]
  /** The subject or discipline. */
  readonly fieldOfStudy?: string
  /** The code that people know it by, such as a course number. */
  readonly humanCode?: string
  /** The picture of the achievement, without a credential baked in. */
  readonly image?: Image
  /** The language in which the achievement is written. */
  readonly inLanguage?: string
  /** The title. */
  readonly name: string
  /** Other identifiers of the achievement. */
  readonly otherIdentifier?: readonly IdentifierEntry[]
  /** Other versions: translations, editions, the Open Badges 2.0 original. */
  readonly related?: readonly Related[]
  /** The results that an award may report. */
  readonly resultDescription?: readonly ResultDescription[]
  /** The focus within the field of study. */
  readonly specialization?: string
  /** Keywords. */
  readonly tag?: readonly string[]
  /** Which edition of the achievement this is. */
  readonly version?: string
}

/**
 * What any credential is about.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#credentialsubject}
 */
export interface CredentialSubject {
  /** Whom or what it is about. */
  readonly id?: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * Somebody vouches for a credential, a profile or an achievement of somebody else.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential}
 */
export interface EndorsementCredential {
  /** The JSON-LD contexts that give the terms their meaning, in order. */
  readonly '@context': readonly (string | JsonObject)[]
  /** What this is: has to contain `VerifiableCredential` and `EndorsementCredential`. */
  readonly type: OneOrMany<'VerifiableCredential' | 'EndorsementCredential' | (string & {})>
  /** Identifies this endorsement. */
  readonly id: string
  /** The title for wallets. */
  readonly name: string
  /** A few sentences for wallets. */
  readonly description?: string
  /** What is endorsed. */
  readonly credentialSubject: EndorsementSubject
  /** When the endorsement was first made. */
  readonly awardedDate?: string
  /** Who endorses. */
  readonly issuer: string | Profile
  /** The first moment at which the credential counts. */
  readonly validFrom: string
  /** The moment at which it stops counting. */
  readonly validUntil?: string
  /** The embedded proofs. */
  readonly proof?: OneOrMany<Proof>
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<CredentialSchema>
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: CredentialStatus
  /** Where to get a newer version. */
  readonly refreshService?: RefreshService
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<TermsOfUse>
}

/**
 * An {@link EndorsementCredential} in the Verifiable Credentials Data Model 1.1.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredentialv1p1}
 */
export interface EndorsementCredentialv1p1 {
  /** The JSON-LD contexts that give the terms their meaning, in order. */
  readonly '@context': readonly (string | JsonObject)[]
  /** What this is: has to contain `VerifiableCredential` and `EndorsementCredential`. */
  readonly type: OneOrMany<'VerifiableCredential' | 'EndorsementCredential' | (string & {})>
  /** Identifies this endorsement. */
  readonly id: string
  /** The title for wallets. */
  readonly name: string
  /** A few sentences for wallets. */
  readonly description?: string
  /** What is endorsed. */
  readonly credentialSubject: EndorsementSubject
  /** When the endorsement was first made. */
  readonly awardedDate?: string
  /** Who endorses. */
  readonly issuer: Profilev1p1
  /** The first moment at which the credential counts. */
  readonly issuanceDate: string
  /** The moment at which it stops counting. */
  readonly expirationDate?: string
  /** The embedded proofs. */
  readonly proof?: OneOrMany<Proof>
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<CredentialSchema>
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: CredentialStatus
  /** Where to get a newer version. */
  readonly refreshService?: RefreshService
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<TermsOfUse>
}

/**
 * What is endorsed: a credential, a profile or an achievement.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject}
 */
export interface EndorsementSubject {
  /** What is endorsed. */
  readonly id: string
  /** What this is: has to contain `EndorsementSubject`. */
  readonly type: OneOrMany<'EndorsementSubject' | (string & {})>
  /** What the endorser has to say. */
  readonly endorsementComment?: string
}

/**
 * A {@link Profile} inside a credential of the Verifiable Credentials Data Model 1.1.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#profile}
 */
export interface Profilev1p1 {
  /** Who it is. Whoever checks the proof looks here for the key. */
  readonly id: string
  /** What this is: has to contain `Profile`. */
  readonly type: OneOrMany<'Profile' | (string & {})>
  /** The name. */
  readonly name?: string
  /** The home page. */
  readonly url?: string
  /** The telephone number. */
  readonly phone?: string
  /** Who it is, in a few sentences. */
  readonly description?: string
  /** What others say of it, with embedded proofs. */
  readonly endorsement?: readonly EndorsementCredentialv1p1[]
  /** What others say of it, as VC-JWT. */
  readonly endorsementJwt?: readonly string[]
  /** The logo or portrait, PNG or SVG. */
  readonly image?: Image
  /** The e-mail address. */
  readonly email?: string
  /** The postal address. */
  readonly address?: Address
  /** Other identifiers, such as the Open Badges 2.0 profile. */
  readonly otherIdentifier?: readonly IdentifierEntry[]
  /** Who speaks for the organization. */
  readonly official?: string
  /** The organization that it belongs to. */
  readonly parentOrg?: Profile
  /** The family name. */
  readonly familyName?: string
  /** The given name. */
  readonly givenName?: string
  /** Further names, such as a middle name. */
  readonly additionalName?: string
  /** The name from the father’s side. */
  readonly patronymicName?: string
  /** The title before the name. */
  readonly honorificPrefix?: string
  /** The title after the name. */
  readonly honorificSuffix?: string
  /** The part before the family name, such as “van der”. */
  readonly familyNamePrefix?: string
  /** The date of birth. */
  readonly dateOfBirth?: string
}

/**
 * Any credential of the Verifiable Credentials Data Model 2.0.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#verifiablecredential}
 */
export interface VerifiableCredential {
  /** The JSON-LD contexts that give the terms their meaning, in order. */
  readonly '@context': readonly (string | JsonObject)[]
  /** Identifies the credential. */
  readonly id?: string
  /** What this is: has to contain `VerifiableCredential`. */
  readonly type: OneOrMany<'VerifiableCredential' | (string & {})>
  /** Who vouches for it. */
  readonly issuer: string | Profile
  /** The first moment at which the credential counts. */
  readonly validFrom: string
  /** The moment at which it stops counting. */
  readonly validUntil?: string
  /** What it is about. */
  readonly credentialSubject: CredentialSubject
  /** The embedded proofs. */
  readonly proof?: OneOrMany<Proof>
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<CredentialSchema>
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: CredentialStatus
  /** Where to get a newer version. */
  readonly refreshService?: RefreshService
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<TermsOfUse>
}

/**
 * Any credential of the Verifiable Credentials Data Model 1.1.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#verifiablecredentialv1p1}
 */
export interface VerifiableCredentialv1p1 {
  /** The JSON-LD contexts that give the terms their meaning, in order. */
  readonly '@context': readonly (string | JsonObject)[]
  /** Identifies the credential. */
  readonly id?: string
  /** What this is: has to contain `VerifiableCredential`. */
  readonly type: OneOrMany<'VerifiableCredential' | (string & {})>
  /** Who vouches for it. */
  readonly issuer: Profilev1p1
  /** The first moment at which the credential counts. */
  readonly issuanceDate: string
  /** The moment at which it stops counting. */
  readonly expirationDate?: string
  /** What it is about. */
  readonly credentialSubject: CredentialSubject
  /** The embedded proofs. */
  readonly proof?: OneOrMany<Proof>
  /** The schemas that the credential says it follows. */
  readonly credentialSchema?: OneOrMany<CredentialSchema>
  /** Where to learn whether it was revoked. */
  readonly credentialStatus?: CredentialStatus
  /** Where to get a newer version. */
  readonly refreshService?: RefreshService
  /** What one may do with it. */
  readonly termsOfUse?: OneOrMany<TermsOfUse>
}

/**
 * What is recognised, described once and awarded to many.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievement}
 */
export interface Achievement {
  /** Identifies the achievement, everywhere and for ever. */
  readonly id: string
  /** What this is: has to contain `Achievement`. */
  readonly type: OneOrMany<'Achievement' | (string & {})>
  /** The objectives or standards that the achievement meets. */
  readonly alignment?: readonly Alignment[]
  /** The kind of achievement. */
  readonly achievementType?: AchievementType
  /** Who defined the achievement, where that is not the issuer. */
  readonly creator?: Profile
  /** How many credits can be earned. */
  readonly creditsAvailable?: number
  /** What one has to do to earn it. */
  readonly criteria: Criteria
  /** What was achieved, in a few sentences. */
  readonly description: string
  /** What others say of the achievement, with embedded proofs. */
  readonly endorsement?: readonly EndorsementCredential[]
  /** What others say of the achievement, as VC-JWT. */
  readonly endorsementJwt?: readonly string[]
  /** The subject or discipline. */
  readonly fieldOfStudy?: string
  /** The code that people know it by, such as a course number. */
  readonly humanCode?: string
  /** The picture of the achievement, without a credential baked in. */
  readonly image?: Image
  /** The language in which the achievement is written. */
  readonly inLanguage?: string
  /** The title. */
  readonly name: string
  /** Other identifiers of the achievement. */
  readonly otherIdentifier?: readonly IdentifierEntry[]
  /** Other versions: translations, editions, the Open Badges 2.0 original. */
  readonly related?: readonly Related[]
  /** The results that an award may report. */
  readonly resultDescription?: readonly ResultDescription[]
  /** The focus within the field of study. */
  readonly specialization?: string
  /** Keywords. */
  readonly tag?: readonly string[]
  /** Which edition of the achievement this is. */
  readonly version?: string
}

/**
 * Who was awarded what.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#achievementsubject}
 */
export interface AchievementSubject {
  /** Who it is. Needed where `identifier` is absent. */
  readonly id?: string
  /** What this is: has to contain `AchievementSubject`. */
  readonly type: OneOrMany<'AchievementSubject' | (string & {})>
  /** When the activity ended. */
  readonly activityEndDate?: string
  /** When the activity began. */
  readonly activityStartDate?: string
  /** How many credits were earned. */
  readonly creditsEarned?: number
  /** What was achieved. */
  readonly achievement: Achievement
  /** Other ways to recognise the recipient. Needed where `id` is absent. */
  readonly identifier?: readonly IdentityObject[]
  /** The picture of this award, with the credential baked in. */
  readonly image?: Image
  /** The number of the licence or certificate. */
  readonly licenseNumber?: string
  /** What ties the evidence together. */
  readonly narrative?: string
  /** The results that were reached. */
  readonly result?: readonly Result[]
  /** As what the recipient did it. */
  readonly role?: string
  /** Who assessed it on behalf of the issuer. */
  readonly source?: Profile
  /** The academic term. */
  readonly term?: string
}

/**
 * A link to an objective or a standard in somebody’s framework.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#alignment}
 */
export interface Alignment {
  /** What this is: has to contain `Alignment`. */
  readonly type: OneOrMany<'Alignment' | (string & {})>
  /** The code of the node in its framework. */
  readonly targetCode?: string
  /** What the node says. */
  readonly targetDescription?: string
  /** What the node is called. */
  readonly targetName: string
  /** What the framework is called. */
  readonly targetFramework?: string
  /** What kind of node it is. */
  readonly targetType?: AlignmentTargetType
  /** Where the node is. */
  readonly targetUrl: string
}

/**
 * A schema that the credential says it follows.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#credentialschema}
 */
export interface CredentialSchema {
  /** Where the schema is. */
  readonly id: string
  /** How to check against it. */
  readonly type: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * Where to learn whether the credential was revoked or suspended.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#credentialstatus}
 */
export interface CredentialStatus {
  /** Where the status is. */
  readonly id: string
  /** How to read it. */
  readonly type: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * What one has to do to earn an achievement: a page, a text, or both.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#criteria}
 */
export interface Criteria {
  /** A page that says it. */
  readonly id?: string
  /** The text that says it. */
  readonly narrative?: string
}

/**
 * Work that shows that the achievement was earned.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#evidence}
 */
export interface Evidence {
  /** A page with the evidence, or the evidence as a data URI. */
  readonly id?: string
  /** What this is: has to contain `Evidence`. */
  readonly type: OneOrMany<'Evidence' | (string & {})>
  /** What the evidence shows and how it came about. */
  readonly narrative?: string
  /** The title of the evidence. */
  readonly name?: string
  /** What the evidence is. */
  readonly description?: string
  /** The kind of evidence, such as a poem or a film. */
  readonly genre?: string
  /** Whom the evidence was made for. */
  readonly audience?: string
}

/**
 * A picture: where it is, or the picture itself as a data URI.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#image}
 */
export interface Image {
  /** Where the picture is, or the picture as a data URI. */
  readonly id: string
  /** What this is: always `Image`. */
  readonly type: 'Image'
  /** What the picture shows. */
  readonly caption?: string
}

/**
 * An embedded proof: who vouches for every byte of the credential.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#proof}
 */
export interface Proof {
  /** The kind of proof. */
  readonly type: string
  /** When the proof was made. */
  readonly created?: string
  /** How the proof was made. */
  readonly cryptosuite?: string
  /** A value that the verifier chose, against replay. */
  readonly challenge?: string
  /** Where the proof is meant to be used. */
  readonly domain?: string
  /** A random value of the signer. */
  readonly nonce?: string
  /** What the key was used for. */
  readonly proofPurpose?: string
  /** The signature. */
  readonly proofValue?: string
  /** The key that checks the signature. */
  readonly verificationMethod?: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * Where to get a newer version of the credential.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#refreshservice}
 */
export interface RefreshService {
  /** Where the service is. */
  readonly id: string
  /** How to talk to it. */
  readonly type: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * Another version of an achievement.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#related}
 */
export interface Related {
  /** The other version. */
  readonly id: string
  /** What this is: has to contain `Related`. */
  readonly type: OneOrMany<'Related' | (string & {})>
  /** The language of the other version. */
  readonly inLanguage?: string
  /** Which edition the other version is. */
  readonly version?: string
}

/**
 * A result that the recipient reached.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#result}
 */
export interface Result {
  /** What this is: has to contain `Result`. */
  readonly type: OneOrMany<'Result' | (string & {})>
  /** The `id` of the rubric level that was reached. */
  readonly achievedLevel?: string
  /** The standards behind this result. */
  readonly alignment?: readonly Alignment[]
  /** The `id` of the description that this is a result of. */
  readonly resultDescription?: string
  /** How far the recipient has come. */
  readonly status?: ResultStatusType
  /** The grade, score or percentage. */
  readonly value?: string
}

/**
 * A result that an award of the achievement may report.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#resultdescription}
 */
export interface ResultDescription {
  /** What a result refers to. */
  readonly id: string
  /** What this is: has to contain `ResultDescription`. */
  readonly type: OneOrMany<'ResultDescription' | (string & {})>
  /** The standards behind the result. */
  readonly alignment?: readonly Alignment[]
  /** The values that a result may have, from low to high. */
  readonly allowedValue?: readonly string[]
  /** What the result is called. */
  readonly name: string
  /** The `id` of the rubric level that one needs to pass. */
  readonly requiredLevel?: string
  /** The value that one needs to pass. */
  readonly requiredValue?: string
  /** The kind of result. */
  readonly resultType: ResultType
  /** The levels of the rubric, from low to high. */
  readonly rubricCriterionLevel?: readonly RubricCriterionLevel[]
  /** The highest possible value. */
  readonly valueMax?: string
  /** The lowest possible value. */
  readonly valueMin?: string
}

/**
 * One level of a rubric.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#rubriccriterionlevel}
 */
export interface RubricCriterionLevel {
  /** What a result refers to. */
  readonly id: string
  /** What this is: has to contain `RubricCriterionLevel`. */
  readonly type: OneOrMany<'RubricCriterionLevel' | (string & {})>
  /** The same level in other frameworks. */
  readonly alignment?: readonly Alignment[]
  /** What the level means. */
  readonly description?: string
  /** How high the level is. */
  readonly level?: string
  /** What the level is called. */
  readonly name: string
  /** The points that go with it. */
  readonly points?: string
}

/**
 * What one may and may not do with the credential.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#termsofuse}
 */
export interface TermsOfUse {
  /** Where the terms are. */
  readonly id?: string
  /** The kind of terms. */
  readonly type: string
  /** What the method defines beyond this. */
  readonly [property: string]: unknown
}

/**
 * A postal address.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#address}
 */
export interface Address {
  /** What this is: has to contain `Address`. */
  readonly type: OneOrMany<'Address' | (string & {})>
  /** The country. */
  readonly addressCountry?: string
  /** The country as a code of ISO 3166-1, such as `JP`. */
  readonly addressCountryCode?: string
  /** The prefecture, state or province. */
  readonly addressRegion?: string
  /** The town. */
  readonly addressLocality?: string
  /** The street and number. */
  readonly streetAddress?: string
  /** The post office box. */
  readonly postOfficeBoxNumber?: string
  /** The postal code. */
  readonly postalCode?: string
  /** The place on the globe. */
  readonly geo?: GeoCoordinates
}

/**
 * A place on the globe (WGS 84).
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#geocoordinates}
 */
export interface GeoCoordinates {
  /** What this is: always `GeoCoordinates`. */
  readonly type: 'GeoCoordinates'
  /** Degrees north. */
  readonly latitude: number
  /** Degrees east. */
  readonly longitude: number
}

/**
 * An identifier together with its kind.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#identifierentry}
 */
export interface IdentifierEntry {
  /** What this is: always `IdentifierEntry`. */
  readonly type: 'IdentifierEntry'
  /** The identifier. */
  readonly identifier: string
  /** The kind of identifier. */
  readonly identifierType: IdentifierTypeEnum
}

/**
 * A way to recognise the recipient, in the clear or hashed.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#identityobject}
 */
export interface IdentityObject {
  /** What this is: always `IdentityObject`. */
  readonly type: 'IdentityObject'
  /** Whether `identityHash` is a hash. */
  readonly hashed: boolean
  /** The hash, or the identifier itself. */
  readonly identityHash: string
  /** The kind of identifier. */
  readonly identityType: IdentifierTypeEnum
  /** What was appended before hashing. */
  readonly salt?: string
}

/**
 * A person or an organization: the issuer, a creator, an assessor.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#profile}
 */
export interface Profile {
  /** Who it is. Whoever checks the proof looks here for the key. */
  readonly id: string
  /** What this is: has to contain `Profile`. */
  readonly type: OneOrMany<'Profile' | (string & {})>
  /** The name. */
  readonly name?: string
  /** The home page. */
  readonly url?: string
  /** The telephone number. */
  readonly phone?: string
  /** Who it is, in a few sentences. */
  readonly description?: string
  /** What others say of it, with embedded proofs. */
  readonly endorsement?: readonly EndorsementCredential[]
  /** What others say of it, as VC-JWT. */
  readonly endorsementJwt?: readonly string[]
  /** The logo or portrait, PNG or SVG. */
  readonly image?: Image
  /** The e-mail address. */
  readonly email?: string
  /** The postal address. */
  readonly address?: Address
  /** Other identifiers, such as the Open Badges 2.0 profile. */
  readonly otherIdentifier?: readonly IdentifierEntry[]
  /** Who speaks for the organization. */
  readonly official?: string
  /** The organization that it belongs to. */
  readonly parentOrg?: Profile
  /** The family name. */
  readonly familyName?: string
  /** The given name. */
  readonly givenName?: string
  /** Further names, such as a middle name. */
  readonly additionalName?: string
  /** The name from the father’s side. */
  readonly patronymicName?: string
  /** The title before the name. */
  readonly honorificPrefix?: string
  /** The title after the name. */
  readonly honorificSuffix?: string
  /** The part before the family name, such as “van der”. */
  readonly familyNamePrefix?: string
  /** The date of birth. */
  readonly dateOfBirth?: string
}

/**
 * A public key in its multibase form.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#multikey}
 */
export interface Multikey {
  /** Identifies the key. */
  readonly id: string
  /** What this is: `Multikey`. */
  readonly type?: string
  /** What the key is used with. */
  readonly cryptosuite: string
  /** Whose key it is. */
  readonly controller?: string
  /** The key. */
  readonly publicKeyMultibase: string
}

/**
 * A public key as a JSON Web Key.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwk}
 */
export interface JWK {
  /** The family of the key. */
  readonly kty: string
  /** What the key is for. */
  readonly use?: string
  /** What may be done with the key. */
  readonly key_ops?: string
  /** The algorithm that the key is used with. */
  readonly alg?: string
  /** Identifies the key. */
  readonly kid?: string
  /** Where the certificates are. */
  readonly x5u?: string
  /** The certificates. */
  readonly x5c?: readonly string[]
  /** The SHA-1 thumbprint of the certificate. */
  readonly x5t?: string
  /** The SHA-256 thumbprint of the certificate. */
  readonly x5t_S256?: string
}

/**
 * A set of public keys.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwks}
 */
export interface JWKS {
  /** The keys. */
  readonly keys: readonly JWK[]
}

/**
 * What the API answers to a request for credentials.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#getopenbadgecredentialsresponse}
 */
export interface GetOpenBadgeCredentialsResponse {
  /** The credentials with embedded proofs. */
  readonly credential?: readonly AchievementCredential[]
  /** The credentials secured as VC-JWT. */
  readonly compactJwsString?: readonly string[]
}

/**
 * What the API says about a failed request.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#imsx_statusinfo}
 */
export interface Imsx_StatusInfo {
  /** The outcome. */
  readonly imsx_codeMajor: Imsx_CodeMajor
  /** How serious it is. */
  readonly imsx_severity: Imsx_Severity
  /** What happened, for people. */
  readonly imsx_description?: string
  /** The reasons. */
  readonly imsx_codeMinor?: Imsx_CodeMinor
}

/**
 * The reasons of a failed request.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#imsx_codeminor}
 */
export interface Imsx_CodeMinor {
  /** One entry a reason. */
  readonly imsx_codeMinorField: readonly Imsx_CodeMinorField[]
}

/**
 * One reason of a failed request.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#imsx_codeminorfield}
 */
export interface Imsx_CodeMinorField {
  /** Who reports it. */
  readonly imsx_codeMinorFieldName: string
  /** The reason. */
  readonly imsx_codeMinorFieldValue: Imsx_CodeMinorFieldValue
}

/**
 * How a service describes itself, as an OpenAPI document.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#servicedescriptiondocument}
 */
export interface ServiceDescriptionDocument {
  /** The version of OpenAPI. */
  readonly openapi: string
  /** What the service is. */
  readonly info: OpenApiInfo
  /** How to authenticate. */
  readonly components: OpenApiComponents
}

/**
 * The reusable parts of a service description.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#openapicomponents}
 */
export interface OpenApiComponents {
  /** How to authenticate. */
  readonly securitySchemes: OpenApiSecuritySchemes
}

/**
 * What a service is.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#openapiinfo}
 */
export interface OpenApiInfo {
  /** The terms of use. */
  readonly termsOfService: string
  /** The name of the service. */
  readonly title: string
  /** The version of the service. */
  readonly version: string
  /** The logo of the service. */
  readonly 'x-imssf-image'?: string
  /** The privacy policy. */
  readonly 'x-imssf-privacyPolicyUrl': string
}

/**
 * How to authenticate with OAuth 2.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#openapioauth2securityscheme}
 */
export interface OpenApiOAuth2SecurityScheme {
  /** The kind of scheme. */
  readonly type: string
  /** What the scheme is. */
  readonly description?: string
  /** Where to register a client. */
  readonly 'x-imssf-registrationUrl': string
}

/**
 * The schemes that a service accepts.
 *
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#openapisecurityschemes}
 */
export interface OpenApiSecuritySchemes {
  /** The authorization code grant. */
  readonly OAuth2ACG?: OpenApiOAuth2SecurityScheme
}
