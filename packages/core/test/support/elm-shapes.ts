/**
 * What the application profile of European Digital Credentials allows and asks for: the properties of each
 * class, how many there may be (`!` one, `+` one or more, `?` at most one, `*` any number), and what they
 * hold. Facts of its published SHACL shapes (EDC-generic-no-cv 1.1.0), in the names of its JSON-LD context.
 * `prefLabel` and `notation` of a concept scheme are SKOS: the shape of a scheme asks for nothing.
 */
export const ELM_SHAPES: Readonly<Record<string, string>> = {
  Accreditation:
    'identifier*Identifier dcType!Concept title+text description*text homepage*WebResource ' +
    'dateIssued?dateTime additionalNote*Note supplementaryDocument*WebResource decision?Concept ' +
    'report?WebResource organisation*Organisation limitQualification?Qualification limitField*Concept ' +
    'limitEQFLevel*Concept limitJurisdiction*Concept limitCredentialType*Concept ' +
    'accreditingAgent!Organisation reviewDate?dateTime expiryDate?dateTime landingPage*WebResource ' +
    'status?string dateModified?dateTime valid?dateTime',
  Address: 'identifier*Identifier fullAddress?Note countryCode!Concept',
  Amount: 'unit!Concept value!decimal',
  AwardingOpportunity:
    'identifier*Identifier location?Location temporal?PeriodOfTime awardingBody+Person|Organisation ' +
    'learningAchievementSpecification?LearningAchievementSpecification|Qualification',
  AwardingProcess:
    'identifier*Identifier description*text location?Location additionalNote*Note used*LearningAssessment ' +
    'awards*LearningAchievement awardingBody+Person|Organisation awardingDate?dateTime ' +
    'educationalSystemNote?Concept',
  Concept: 'prefLabel*text notation?string inScheme*ConceptScheme definition*text',
  ConceptScheme: 'prefLabel*text notation?string',
  ContactPoint:
    'additionalNote*Note description*text address*Address phone*Phone emailAddress*Mailbox ' +
    'contactForm*WebResource',
  CreditPoint: 'framework!Concept point!string',
  DisplayDetail: 'image!MediaObject page!number',
  DisplayParameter:
    'title+text description*text language+Concept primaryLanguage!Concept summaryDisplay?string ' +
    'individualDisplay+IndividualDisplay',
  EuropeanDigitalCredential:
    'identifier*Identifier credentialProfiles+Concept attachment*MediaObject ' +
    'displayParameter!DisplayParameter issuer!Person|Organisation credentialSubject!Person|Organisation ' +
    'issuanceDate?dateTime issued!dateTime validFrom!dateTime expirationDate?dateTime validUntil?dateTime ' +
    'evidence*Evidence credentialSchema+ShaclValidator2017 holder*Person|Organisation',
  GradingScheme: 'identifier*Identifier title+text description*text supplementaryDocument*WebResource',
  Grant: 'title+text description*text supplementaryDocument*WebResource dcType?Concept contentURL?string',
  Identifier:
    'notation!string schemeAgency?text creator?string dateIssued?dateTime dcType*Concept ' +
    'schemeName?string schemeVersion?string schemeId?string',
  IndividualDisplay: 'language!Concept displayDetail+DisplayDetail',
  LegalIdentifier:
    'notation!string schemeAgency?text creator?string dateIssued?dateTime dcType*Concept ' +
    'schemeName?string schemeVersion?string schemeId?string spatial!Concept',
  LearningAchievement:
    'title+text description*text identifier*Identifier dcType*Concept additionalNote*Note ' +
    'supplementaryDocument*WebResource learningOpportunity?LearningOpportunity creditReceived*CreditPoint ' +
    'provenBy*LearningAssessment influencedBy*LearningActivity awardedBy!AwardingProcess ' +
    'entitlesTo*LearningEntitlement specifiedBy?LearningAchievementSpecification|Qualification ' +
    'hasPart*LearningAchievement isPartOf*LearningAchievement',
  LearningAchievementSpecification:
    'identifier*Identifier title+text description*text additionalNote*Note ' +
    'supplementaryDocument*WebResource homepage*WebResource altLabel*text category*text dcType*Concept ' +
    'dateModified?dateTime language*Concept volumeOfLearning?duration mode*Concept ' +
    'learningOutcomeSummary?Note thematicArea*Concept educationSubject*Concept creditPoint*CreditPoint ' +
    'educationLevel*Concept learningSetting?Concept maximumDuration?duration targetGroup*Concept ' +
    'entryRequirement?Note learningOutcome*LearningOutcome influencedBy*LearningActivitySpecification ' +
    'provenBy*LearningAssessmentSpecification entitlesTo*LearningEntitlementSpecification ' +
    'awardingOpportunity*AwardingOpportunity hasPart*LearningAchievementSpecification|Qualification ' +
    'isPartOf*LearningAchievementSpecification|Qualification ' +
    'specialisationOf*LearningAchievementSpecification|Qualification ' +
    'generalisationOf*LearningAchievementSpecification|Qualification status?string',
  LearningActivity:
    'title+text description*text identifier*Identifier dcType*Concept additionalNote*Note ' +
    'supplementaryDocument*WebResource temporal*PeriodOfTime location*Location ' +
    'learningOpportunity?LearningOpportunity workload?duration directedBy*Person|Organisation ' +
    'awardedBy!AwardingProcess influences*LearningAchievement specifiedBy?LearningActivitySpecification ' +
    'hasPart*LearningActivity isPartOf*LearningActivity levelOfCompletion?number',
  LearningActivitySpecification:
    'identifier*Identifier title+text description*text additionalNote*Note ' +
    'supplementaryDocument*WebResource homepage*WebResource altLabel*text category*text ' +
    'dateModified?dateTime dcType*Concept language*Concept volumeOfLearning?duration contactHour*string ' +
    'mode*Concept influences*LearningAchievementSpecification|Qualification ' +
    'hasPart*LearningActivitySpecification isPartOf*LearningActivitySpecification ' +
    'specialisationOf*LearningActivitySpecification generalisationOf*LearningActivitySpecification ' +
    'status?string',
  LearningAssessment:
    'title+text description*text identifier*Identifier dcType*Concept additionalNote*Note ' +
    'supplementaryDocument*WebResource dateIssued?dateTime location?Location grade!Note ' +
    'gradeStatus?Concept shortenedGrading?ShortenedGrading idVerification?Concept ' +
    'awardedBy!AwardingProcess assessedBy*Person|Organisation proves?LearningAchievement ' +
    'hasPart*LearningAssessment isPartOf*LearningAssessment specifiedBy?LearningAssessmentSpecification',
  LearningAssessmentSpecification:
    'identifier*Identifier title+text description*text additionalNote*Note ' +
    'supplementaryDocument*WebResource homepage*WebResource altLabel*text category*text ' +
    'dateModified?dateTime dcType?Concept language*Concept mode*Concept gradingScheme?GradingScheme ' +
    'proves*LearningAchievementSpecification|Qualification hasPart*LearningAssessmentSpecification ' +
    'isPartOf*LearningAssessmentSpecification specialisationOf*LearningAssessmentSpecification ' +
    'generalisationOf*LearningAssessmentSpecification status?string',
  LearningEntitlementSpecification:
    'identifier*Identifier title+text description*text additionalNote*Note ' +
    'supplementaryDocument*WebResource homepage*WebResource altLabel*text category*text ' +
    'dateModified?dateTime dcType!Concept entitlementStatus!Concept limitOrganisation*Organisation ' +
    'limitJurisdiction*Concept limitOccupation*Concept limitNationalOccupation*Concept ' +
    'entitledBy*LearningAchievementSpecification|Qualification hasPart*LearningEntitlementSpecification ' +
    'isPartOf*LearningEntitlementSpecification specialisationOf*LearningEntitlementSpecification ' +
    'generalisationOf*LearningEntitlementSpecification status?string',
  LearningOpportunity:
    'identifier*Identifier title+text description*text dcType*Concept additionalNote*Note ' +
    'homepage*WebResource supplementaryDocument*WebResource temporal?PeriodOfTime duration?duration ' +
    'mode*Concept learningSchedule?Concept scheduleInformation?Note admissionProcedure?Note ' +
    'priceDetail*PriceDetail providedBy+Organisation grant*Grant location*Location ' +
    'learningAchievementSpecification?LearningAchievementSpecification|Qualification ' +
    'learningActivitySpecification?LearningActivitySpecification hasPart*LearningOpportunity ' +
    'isPartOf*LearningOpportunity bannerImage?MediaObject applicationDeadline*dateTime ' +
    'defaultLanguage?Concept descriptionHtml*HTML dateModified?dateTime status?string',
  LearningOutcome:
    'identifier*Identifier title+text dcType?Concept additionalNote*Note reusabilityLevel?Concept ' +
    'relatedSkill*Concept relatedESCOSkill*Concept',
  Location:
    'identifier*Identifier description*text address+Address geographicName*text spatialCode*Concept ' +
    'geometry*Geometry',
  Mailbox: '',
  MediaObject:
    'title*text description*text contentType!Concept attachmentType?Concept contentEncoding!Concept ' +
    'contentSize?number content!string contentURL?string',
  Note: 'noteLiteral+text subject?Concept noteFormat?Concept',
  Organisation:
    'identifier*Identifier altLabel*text dcType*Concept homepage*WebResource additionalNote*Note ' +
    'location+Location accreditation*Accreditation eIDASIdentifier?LegalIdentifier ' +
    'registration?LegalIdentifier legalName+text vatIdentifier*LegalIdentifier ' +
    'taxIdentifier*LegalIdentifier logo?MediaObject hasSubOrganization*Organisation ' +
    'subOrganizationOf?Organisation hasMember*Person groupMemberOf*Group contactPoint*ContactPoint ' +
    'dateModified?dateTime',
  PeriodOfTime: 'prefLabel*text startDate?dateTime endDate?dateTime',
  Person:
    'identifier*Identifier location?Location fullName?text givenName?text familyName?text birthName*text ' +
    'patronymicName*text memberOf*Organisation dateOfBirth?dateTime placeOfBirth?Location ' +
    'citizenshipCountry*Concept gender?Concept contactPoint*ContactPoint groupMemberOf*Group ' +
    'dateModified?dateTime hasCredential*EuropeanDigitalCredential hasClaim+LearningAchievement',
  PriceDetail: 'identifier*Identifier prefLabel*text description*text additionalNote*Note amount?Amount',
  Qualification:
    'identifier*Identifier title+text description*text additionalNote*Note ' +
    'supplementaryDocument*WebResource homepage*WebResource altLabel*text category*text dcType*Concept ' +
    'dateModified?dateTime language*Concept volumeOfLearning?duration mode*Concept ' +
    'learningOutcomeSummary?Note thematicArea*Concept educationSubject*Concept creditPoint*CreditPoint ' +
    'educationLevel*Concept learningSetting?Concept maximumDuration?duration targetGroup*Concept ' +
    'entryRequirement?Note learningOutcome*LearningOutcome influencedBy*LearningActivitySpecification ' +
    'provenBy*LearningAssessmentSpecification entitlesTo*LearningEntitlementSpecification ' +
    'awardingOpportunity*AwardingOpportunity hasPart*Qualification isPartOf*Qualification ' +
    'specialisationOf*Qualification generalisationOf*Qualification isPartialQualification?boolean ' +
    'eqfLevel?Concept nqfLevel*Concept accreditation*Accreditation qualificationCode*Concept ' +
    'status?string',
  ShaclValidator2017: '',
  WebResource: 'title*text language?Concept contentURL!string',
}

const SNB = 'http://data.europa.eu/snb/'
const AUTHORITY = 'http://publications.europa.eu/resource/authority/'

/**
 * The list that the codes of a property have to be in, or the document is refused. Facts of the shapes for
 * controlled vocabularies (EDC-generic-full 1.1.0). The codes of all other properties may be in any list, or
 * in none.
 */
export const ELM_LISTS: Readonly<Record<string, string>> = {
  'Accreditation.dcType': `${SNB}accreditation/25831c2`,
  'Address.countryCode': `${AUTHORITY}country`,
  'Amount.unit': `${AUTHORITY}currency`,
  'DisplayParameter.language': `${AUTHORITY}language`,
  'DisplayParameter.primaryLanguage': `${AUTHORITY}language`,
  'EuropeanDigitalCredential.credentialProfiles': `${SNB}credential/25831c2`,
  'LearningAchievementSpecification.thematicArea': `${SNB}isced-f/25831c2`,
  'LearningAchievementSpecification.language': `${AUTHORITY}language`,
  'LearningActivitySpecification.language': `${AUTHORITY}language`,
  'LearningAssessmentSpecification.language': `${AUTHORITY}language`,
  'LearningEntitlementSpecification.entitlementStatus': `${SNB}entitlement-status/25831c2`,
  'LearningOutcome.relatedESCOSkill': 'http://data.europa.eu/esco/concept-scheme/skills',
  'LearningOutcome.dcType': `${SNB}skill-type/25831c2`,
  'LegalIdentifier.spatial': `${AUTHORITY}country`,
  'Qualification.eqfLevel': `${SNB}eqf/25831c2`,
  'Qualification.nqfLevel': `${SNB}qdr/25831c2`,
  'Qualification.thematicArea': `${SNB}isced-f/25831c2`,
  'Qualification.language': `${AUTHORITY}language`,
}
