// Generated from model/descriptors by scripts/generate.ts: change it there.

export const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "MicroCredentialDescriptor": {
    "schemaVersion": "1String",
    "id": "?String",
    "version": "?String",
    "code": "?String",
    "languages": "*String",
    "conformsTo": "*DescriptorProfileId",
    "credentialKind": "?CredentialKind",
    "title": "?LangMap",
    "summary": "?LangMap",
    "criteriaPage": "?String",
    "tags": "*String",
    "image": "?DescriptorImage",
    "provider": "?DescriptorProvider",
    "awardingBodies": "*AwardingBody",
    "content": "?DescriptorContent",
    "purpose": "?LangMap",
    "learningOutcomes": "*LearningOutcome",
    "effort": "?LearningEffort",
    "level": "*QualificationLevel",
    "fieldOfStudy": "*FieldOfStudy",
    "languagesOfInstruction": "*String",
    "languagesOfAssessment": "*String",
    "delivery": "?Delivery",
    "schedule": "?Schedule",
    "prerequisites": "?Prerequisites",
    "inherentRequirements": "?LangMap",
    "capacity": "?Integer",
    "price": "?Price",
    "assessment": "?AssessmentDescription",
    "completionRequirements": "?LangMap",
    "certification": "?Certification",
    "recognition": "*Recognition",
    "stackability": "?Stackability",
    "qualityAssurance": "*QualityAssurance",
    "organisation": "?LangMap",
    "badgeTier": "?BadgeTier",
    "results": "*ResultSpec",
    "alignments": "*DescriptorAlignment",
    "further": "?LangMap",
    "extra": "*ExtraElement",
    "sourceTerms": "?TextMap"
  },
  "DescriptorImage": {
    "id": "1String",
    "caption": "?LangMap",
    "marksMicroCredential": "?Boolean"
  },
  "DescriptorProvider": {
    "id": "?String",
    "name": "?LangMap",
    "url": "?String",
    "email": "?String",
    "country": "?String",
    "region": "?String",
    "kind": "?ProviderKind",
    "identifiers": "*ProviderIdentifier",
    "parent": "?ParentOrganisation"
  },
  "ProviderIdentifier": {
    "scheme": "1String",
    "value": "1String"
  },
  "ParentOrganisation": {
    "id": "?String",
    "name": "1LangMap"
  },
  "AwardingBody": {
    "id": "?String",
    "name": "1LangMap",
    "country": "?String"
  },
  "DescriptorContent": {
    "overview": "?LangMap",
    "topics": "*LangMap"
  },
  "LearningOutcome": {
    "id": "?String",
    "text": "1LangMap",
    "kind": "?OutcomeKind",
    "skills": "*Skill"
  },
  "Skill": {
    "name": "1LangMap",
    "url": "1String",
    "framework": "?String"
  },
  "LearningEffort": {
    "hours": "?Float",
    "basis": "?EffortBasis",
    "breakdown": "?EffortBreakdown",
    "credits": "*EffortCredit"
  },
  "EffortBreakdown": {
    "structured": "?Float",
    "selfDirected": "?Float",
    "assessment": "?Float"
  },
  "EffortCredit": {
    "system": "1CreditSystem",
    "points": "1Float",
    "hoursPerPoint": "?Float",
    "awarded": "?Boolean"
  },
  "QualificationLevel": {
    "framework": "1LevelFramework",
    "frameworkName": "?LangMap",
    "code": "1String",
    "name": "?LangMap",
    "url": "?String"
  },
  "FieldOfStudy": {
    "scheme": "?FieldScheme",
    "code": "?String",
    "name": "?LangMap"
  },
  "Delivery": {
    "modes": "*DeliveryMode",
    "synchronicity": "?Synchronicity",
    "methods": "*LangMap",
    "locations": "*LangMap"
  },
  "Schedule": {
    "start": "?CalendarDate",
    "end": "?CalendarDate",
    "outline": "?LangMap",
    "term": "?LangMap",
    "applicationDeadline": "?CalendarDate"
  },
  "Prerequisites": {
    "text": "?LangMap",
    "eligibility": "?Eligibility"
  },
  "Price": {
    "amount": "?Float",
    "currency": "?String",
    "financialAssistance": "?LangMap"
  },
  "AssessmentDescription": {
    "methods": "*AssessmentMethod",
    "passCriteria": "?LangMap",
    "grading": "?LangMap",
    "supervised": "?Boolean",
    "identityVerified": "?Boolean",
    "supervisionPlace": "?SupervisionPlace"
  },
  "AssessmentMethod": {
    "type": "1AssessmentType",
    "text": "?LangMap"
  },
  "Certification": {
    "document": "?LangMap",
    "legalBasis": "*LangMap"
  },
  "Recognition": {
    "kind": "1RecognitionKind",
    "text": "1LangMap",
    "body": "?LangMap",
    "url": "?String"
  },
  "Stackability": {
    "mode": "?StackabilityMode",
    "into": "*StackTarget"
  },
  "StackTarget": {
    "title": "1LangMap",
    "url": "?String"
  },
  "QualityAssurance": {
    "type": "?QualityAssuranceType",
    "standard": "?LangMap",
    "body": "?LangMap",
    "url": "?String",
    "statement": "?LangMap"
  },
  "BadgeTier": {
    "framework": "1String",
    "code": "1String",
    "name": "?LangMap",
    "starRange": "?StarRange",
    "starBasis": "?LangMap",
    "descriptors": "*LangMap"
  },
  "ResultSpec": {
    "id": "1String",
    "name": "?LangMap",
    "type": "?String",
    "allowed": "*String",
    "min": "?String",
    "max": "?String",
    "required": "?String",
    "levels": "*ResultLevel"
  },
  "ResultLevel": {
    "id": "1String",
    "level": "?String",
    "name": "?LangMap",
    "description": "?LangMap",
    "points": "?String"
  },
  "DescriptorAlignment": {
    "name": "1LangMap",
    "url": "1String",
    "framework": "?LangMap",
    "code": "?String",
    "type": "?String"
  },
  "ExtraElement": {
    "framework": "1String",
    "element": "1String",
    "text": "1LangMap"
  },
  "MicroCredentialAward": {
    "descriptor": "?String",
    "id": "?String",
    "certificateNumber": "?String",
    "learner": "?Learner",
    "issuedOn": "?CalendarDate",
    "completedOn": "?CalendarDate",
    "period": "?AwardPeriod",
    "term": "?String",
    "expires": "?CalendarDate",
    "creditsEarned": "?Float",
    "results": "*AwardResult",
    "stars": "?Stars",
    "evidence": "*AwardEvidence",
    "extra": "*ExtraElement",
    "sourceTerms": "?TextMap"
  },
  "Learner": {
    "id": "?String",
    "name": "?String",
    "familyName": "?String",
    "givenName": "?String",
    "nameOrder": "?NameOrder",
    "kana": "?String",
    "romaji": "?String",
    "identifiers": "*LearnerIdentifier",
    "extra": "*ExtraElement",
    "sourceTerms": "?TextMap"
  },
  "LearnerIdentifier": {
    "type": "1String",
    "value": "1String",
    "hashed": "?Boolean",
    "salt": "?String"
  },
  "AwardPeriod": {
    "start": "?CalendarDate",
    "end": "?CalendarDate"
  },
  "AwardResult": {
    "of": "1String",
    "value": "?String",
    "level": "?String",
    "status": "?String"
  },
  "AwardEvidence": {
    "url": "?String",
    "text": "?LangMap"
  }
}

export const CLOSED_VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  "CredentialKind": [
    "microCredential",
    "certificate",
    "completion",
    "course",
    "program",
    "competency",
    "award",
    "certification",
    "license",
    "badge"
  ],
  "ProviderKind": [
    "university",
    "juniorCollege",
    "kosen",
    "senshu",
    "localGovernment",
    "company",
    "association",
    "other"
  ],
  "OutcomeKind": [
    "knowledge",
    "skill",
    "competence"
  ],
  "EffortBasis": [
    "contact",
    "total",
    "unspecified"
  ],
  "DeliveryMode": [
    "onsite",
    "online",
    "blended",
    "correspondence",
    "workBased",
    "projectBased",
    "researchLab",
    "volunteering"
  ],
  "Synchronicity": [
    "sync",
    "async",
    "mixed"
  ],
  "AssessmentType": [
    "written",
    "oral",
    "practical",
    "project",
    "portfolio",
    "assignment",
    "quiz",
    "attendance",
    "artefact",
    "continuous",
    "groupPerformance",
    "peerAssessment",
    "peerReview",
    "problemBased",
    "rpl",
    "other"
  ],
  "SupervisionPlace": [
    "online",
    "onsite",
    "both"
  ],
  "RecognitionKind": [
    "credit",
    "industry",
    "equivalent",
    "bp",
    "benefit",
    "exemption",
    "other"
  ],
  "StackabilityMode": [
    "standalone",
    "stackable",
    "both"
  ],
  "QualityAssuranceType": [
    "legalStandard",
    "institutional",
    "institutionalLicense",
    "programme",
    "programmeLicense",
    "internal",
    "external",
    "statement"
  ],
  "NameOrder": [
    "family-given",
    "given-family"
  ]
}
