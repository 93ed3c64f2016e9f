import { any, type ClassModel, defineClass, one, optional, type PropertyModel } from '../class-model.ts'

function part(name: string, doc: string, properties: Readonly<Record<string, PropertyModel>>): ClassModel {
  return defineClass(name, { doc, extensible: false, properties })
}

const VERSION: PropertyModel = { ...one('String', 'The version of this model.'), equals: '1.0' }

const Descriptor = part(
  'MicroCredentialDescriptor',
  'A course and the credential that it leads to, in the words of no framework in particular. Only the version of the model is required: what else has to be there is for the profiles to say, so that an incomplete real-world certificate can be held, too.',
  {
    schemaVersion: VERSION,
    id: optional('String', 'The URL of the class of credentials.'),
    version: optional('String', 'The edition of the description.'),
    code: optional('String', 'The code of the course at the provider (科目番号).'),
    languages: any('String', 'The languages that there is text in; the first is the primary one.'),
    conformsTo: any('DescriptorProfileId', 'The profiles that the description claims to follow.'),
    credentialKind: optional('CredentialKind', 'What the issuer claims that the credential is.'),
    title: optional('LangMap', 'The title of the course or credential (課程の名称).'),
    summary: optional('LangMap', 'One or two sentences on it.'),
    criteriaPage: optional('String', 'The page that shows the criteria.'),
    tags: any('String', 'Keywords.'),
    image: optional('DescriptorImage', 'The picture of the badge.'),
    provider: optional(
      'DescriptorProvider',
      'Who offers it, and awards it unless `awardingBodies` says otherwise.',
    ),
    awardingBodies: any('AwardingBody', 'Who awards it, where that is not the provider alone.'),
    content: optional('DescriptorContent', 'What is taught (内容).'),
    purpose: optional('LangMap', 'What the course is for (目的). These are not learning outcomes.'),
    learningOutcomes: any('LearningOutcome', 'What somebody who has it knows, understands or can do.'),
    effort: optional('LearningEffort', 'How much learning it takes.'),
    level: any('QualificationLevel', 'The levels of the learning, one for each framework.'),
    fieldOfStudy: any('FieldOfStudy', 'The fields that it belongs to.'),
    languagesOfInstruction: any('String', 'The languages of teaching, as BCP 47 tags.'),
    languagesOfAssessment: any('String', 'The languages of assessment, as BCP 47 tags.'),
    delivery: optional('Delivery', 'How it is taught (授業の方法).'),
    schedule: optional('Schedule', 'When it takes place.'),
    prerequisites: optional('Prerequisites', 'What is asked of those who enrol (履修資格).'),
    inherentRequirements: optional(
      'LangMap',
      'What learners need in order to take part: devices, abilities.',
    ),
    capacity: optional('Integer', 'How many can enrol (定員).'),
    price: optional('Price', 'What it costs, and what help there is.'),
    assessment: optional('AssessmentDescription', 'How the learning is assessed.'),
    completionRequirements: optional(
      'LangMap',
      'What it takes to complete it (修了要件). This is not how learning is assessed.',
    ),
    certification: optional('Certification', 'What is issued on completion.'),
    recognition: any('Recognition', 'What it is good for elsewhere.'),
    stackability: optional('Stackability', 'Whether it counts towards something larger.'),
    qualityAssurance: any('QualityAssurance', 'What stands behind its quality.'),
    organisation: optional('LangMap', 'Who plans, runs and evaluates it (実施体制).'),
    badgeTier: optional('BadgeTier', 'Its place in a scheme of tiers.'),
    results: any('ResultSpec', 'What an award may report.'),
    alignments: any(
      'DescriptorAlignment',
      'Standards and frameworks that it meets, other than levels and skills.',
    ),
    further: optional('LangMap', 'Anything else that readers should know.'),
    extra: any('ExtraElement', 'Elements and headings that no field is for, as they were.'),
    sourceTerms: optional(
      'TextMap',
      'The wording of the source that a field was read from, by the path of the field.',
    ),
  },
)

const Image = part('DescriptorImage', 'The picture of the badge.', {
  id: one('String', 'Its URL, or the picture itself as a data URI.'),
  caption: optional('LangMap', 'What it shows.'),
  marksMicroCredential: optional('Boolean', 'Whether the words "Micro-credential" can be seen on it.'),
})

const Provider = part('DescriptorProvider', 'Who offers the course.', {
  id: optional('String', 'The URL or DID of the provider.'),
  name: optional('LangMap', 'Its name.'),
  url: optional('String', 'Its web site.'),
  email: optional('String', 'Its e-mail address.'),
  country: optional('String', 'Its country, as an ISO 3166-1 code of two letters.'),
  region: optional('String', 'Its region.'),
  kind: optional('ProviderKind', 'What kind of institution it is.'),
  identifiers: any('ProviderIdentifier', 'What registers know it by.'),
  parent: optional('ParentOrganisation', 'The organisation that it belongs to.'),
})

const ProviderIdentifier = part('ProviderIdentifier', 'What a register knows a provider by.', {
  scheme: one('String', 'The register.'),
  value: one('String', 'The identifier there.'),
})

const Parent = part('ParentOrganisation', 'The organisation that a provider belongs to.', {
  id: optional('String', 'Its URL or DID.'),
  name: one('LangMap', 'Its name.'),
})

const AwardingBody = part('AwardingBody', 'Somebody who awards the credential.', {
  id: optional('String', 'Its URL or DID.'),
  name: one('LangMap', 'Its name.'),
  country: optional('String', 'Its country, as an ISO 3166-1 code of two letters.'),
})

const Content = part('DescriptorContent', 'What is taught.', {
  overview: optional('LangMap', 'The content in sentences.'),
  topics: any('LangMap', 'The topics, one by one.'),
})

const LearningOutcome = part(
  'LearningOutcome',
  'Something that those who have the credential know, understand or can do.',
  {
    id: optional('String', 'Its URL.'),
    text: one('LangMap', 'The statement.'),
    kind: optional('OutcomeKind', 'What kind of outcome it is.'),
    skills: any('Skill', 'The skills of a framework that it stands for.'),
  },
)

const Skill = part('Skill', 'A skill of a framework.', {
  name: one('LangMap', 'Its name there.'),
  url: one('String', 'Its URL.'),
  framework: optional('String', 'The framework, such as ESCO.'),
})

const Effort = part('LearningEffort', 'How much learning it takes.', {
  hours: optional('Float', 'Hours.'),
  basis: optional(
    'EffortBasis',
    'What the hours count. Japan publishes time in class, the EU and Australia the time of the learner.',
  ),
  breakdown: optional('EffortBreakdown', 'The hours by activity.'),
  credits: any('EffortCredit', 'Credits, one entry for each system.'),
})

const Breakdown = part('EffortBreakdown', 'Hours by activity.', {
  structured: optional('Float', 'Hours of structured activity.'),
  selfDirected: optional('Float', 'Hours of self-directed study.'),
  assessment: optional('Float', 'Hours of assessment.'),
})

const Credit = part('EffortCredit', 'Credits of one system.', {
  system: one('CreditSystem', 'Whose credits they are.'),
  points: one('Float', 'How many.'),
  hoursPerPoint: optional('Float', 'How many hours of learning one stands for.'),
  awarded: optional('Boolean', 'Whether they are really granted; computed equivalents never are.'),
})

const Level = part('QualificationLevel', 'A level of a framework.', {
  framework: one('LevelFramework', 'The framework.'),
  frameworkName: optional('LangMap', 'Its name for people.'),
  code: one('String', 'The level.'),
  name: optional('LangMap', 'Its name for people.'),
  url: optional('String', 'The page or resource of the level.'),
})

const Field = part('FieldOfStudy', 'A field of study.', {
  scheme: optional('FieldScheme', 'The classification.'),
  code: optional('String', 'The code there.'),
  name: optional('LangMap', 'Its name.'),
})

const Delivery = part('Delivery', 'How it is taught.', {
  modes: any('DeliveryMode', 'The forms of participation.'),
  synchronicity: optional('Synchronicity', 'Whether everybody is there at the same time.'),
  methods: any('LangMap', 'The methods of teaching: 講義, 演習 and so on.'),
  locations: any('LangMap', 'Where it takes place.'),
})

const Schedule = part('Schedule', 'When it takes place.', {
  start: optional('CalendarDate', 'The first day.'),
  end: optional('CalendarDate', 'The last day.'),
  outline: optional('LangMap', 'How the time is spent.'),
  term: optional('LangMap', 'The academic term (令和6年度後期).'),
  applicationDeadline: optional('CalendarDate', 'The last day of application.'),
})

const Prerequisites = part('Prerequisites', 'What is asked of those who enrol.', {
  text: optional('LangMap', 'In words; "none" is an answer.'),
  eligibility: optional('Eligibility', 'As a code.'),
})

const Price = part('Price', 'What it costs.', {
  amount: optional('Float', 'The amount.'),
  currency: optional('String', 'The currency, as an ISO 4217 code.'),
  financialAssistance: optional('LangMap', 'What help there is.'),
})

const Assessment = part('AssessmentDescription', 'How the learning is assessed.', {
  methods: any('AssessmentMethod', 'The types of assessment.'),
  passCriteria: optional('LangMap', 'What it takes to pass.'),
  grading: optional('LangMap', 'How it is graded.'),
  supervised: optional('Boolean', 'Whether somebody watches over it.'),
  identityVerified: optional('Boolean', 'Whether the identity of the learner is verified.'),
  supervisionPlace: optional('SupervisionPlace', 'Where it is supervised.'),
})

const AssessmentMethod = part('AssessmentMethod', 'One type of assessment.', {
  type: one('AssessmentType', 'The type.'),
  text: optional('LangMap', 'In words.'),
})

const Certification = part('Certification', 'What is issued on completion.', {
  document: optional('LangMap', 'The document.'),
  legalBasis: any('LangMap', 'The laws and rules that it is issued under.'),
})

const Recognition = part('Recognition', 'Something that the credential is good for elsewhere.', {
  kind: one('RecognitionKind', 'What kind of recognition.'),
  text: one('LangMap', 'In words.'),
  body: optional('LangMap', 'Who recognises it.'),
  url: optional('String', 'Where that is said.'),
})

const Stackability = part('Stackability', 'Whether it counts towards something larger.', {
  mode: optional('StackabilityMode', 'Whether it does.'),
  into: any('StackTarget', 'Towards what.'),
})

const StackTarget = part('StackTarget', 'A larger credential.', {
  title: one('LangMap', 'Its title.'),
  url: optional('String', 'Its URL.'),
})

const QualityAssurance = part('QualityAssurance', 'What stands behind the quality.', {
  type: optional('QualityAssuranceType', 'What kind of quality assurance.'),
  standard: optional('LangMap', 'The standard that is met.'),
  body: optional('LangMap', 'Who assures it.'),
  url: optional('String', 'Where that is said.'),
  statement: optional('LangMap', "The provider's own words."),
})

const BadgeTier = part('BadgeTier', 'A place in a scheme of tiers.', {
  framework: one('String', 'The scheme.'),
  code: one('String', 'The tier.'),
  name: optional('LangMap', 'Its name for people.'),
  starRange: optional('StarRange', 'The fewest and the most stars that an award can have.'),
  starBasis: optional('LangMap', 'What the number of stars depends on.'),
  descriptors: any('LangMap', 'What those in the tier can do.'),
})

const ResultSpec = part('ResultSpec', 'Something that an award may report.', {
  id: one('String', 'A short name, unique within the descriptor, or a URL.'),
  name: optional('LangMap', 'Its name for people.'),
  type: optional('String', 'A result type of Open Badges 3.0.'),
  allowed: any('String', 'The values that it can have, in order.'),
  min: optional('String', 'The lowest value.'),
  max: optional('String', 'The highest value.'),
  required: optional('String', 'The value, or the `id` of the level, that it takes to pass.'),
  levels: any('ResultLevel', 'The levels that can be reached.'),
})

const ResultLevel = part('ResultLevel', 'A level that can be reached.', {
  id: one('String', 'A short name, unique within the descriptor, or a URL.'),
  level: optional('String', 'Its rank.'),
  name: optional('LangMap', 'Its name for people.'),
  description: optional('LangMap', 'What it means.'),
  points: optional('String', 'The points that it is worth.'),
})

const Alignment = part('DescriptorAlignment', 'A standard or framework that is met.', {
  name: one('LangMap', 'What is met.'),
  url: one('String', 'Its URL.'),
  framework: optional('LangMap', 'The framework that it belongs to.'),
  code: optional('String', 'Its code there.'),
  type: optional('String', 'What kind of node it is: an alignment target type of Open Badges 3.0.'),
})

const Extra = part('ExtraElement', 'An element that no field is for.', {
  framework: one('String', 'Whose element it is: a profile, or `narrative` for a heading of a badge.'),
  element: one('String', 'Its name there.'),
  text: one('LangMap', 'What it says.'),
})

export const DESCRIPTOR_CLASSES: readonly ClassModel[] = [
  Descriptor,
  Image,
  Provider,
  ProviderIdentifier,
  Parent,
  AwardingBody,
  Content,
  LearningOutcome,
  Skill,
  Effort,
  Breakdown,
  Credit,
  Level,
  Field,
  Delivery,
  Schedule,
  Prerequisites,
  Price,
  Assessment,
  AssessmentMethod,
  Certification,
  Recognition,
  Stackability,
  StackTarget,
  QualityAssurance,
  BadgeTier,
  ResultSpec,
  ResultLevel,
  Alignment,
  Extra,
]

const Award = part(
  'MicroCredentialAward',
  'What one learner was awarded. Nothing is required: the builders and the profiles say what is missing.',
  {
    descriptor: optional('String', 'The `id` of the descriptor.'),
    id: optional('String', 'The `id` of the award.'),
    certificateNumber: optional('String', 'The number of the certificate (証明書番号).'),
    learner: optional('Learner', 'Who was awarded it.'),
    issuedOn: optional('CalendarDate', 'When it was first awarded (交付日); a reissue keeps this date.'),
    completedOn: optional('CalendarDate', 'When the course was completed (修了日).'),
    period: optional('AwardPeriod', 'When the learner took part.'),
    term: optional('String', 'The academic term.'),
    expires: optional('CalendarDate', 'The first moment at which it no longer counts.'),
    creditsEarned: optional('Float', 'How many credits were granted.'),
    results: any('AwardResult', 'What was reached.'),
    stars: optional('Stars', 'How many stars: they belong to the award, not to the class.'),
    evidence: any('AwardEvidence', 'The work that shows that it was earned.'),
    extra: any('ExtraElement', 'Elements about this award that no field is for, as they were.'),
    sourceTerms: optional(
      'TextMap',
      'The wording of the source that a field was read from, by the path of the field in the award.',
    ),
  },
)

const Learner = part('Learner', 'Who was awarded it.', {
  id: optional('String', 'A DID or another URI that stands for the learner.'),
  name: optional('String', 'The full name, as it is written; it is never normalised.'),
  familyName: optional('String', 'The family name.'),
  givenName: optional('String', 'The given name.'),
  nameOrder: optional('NameOrder', 'Which of the two comes first.'),
  kana: optional('String', 'The reading in kana (フリガナ).'),
  romaji: optional('String', 'The name in Latin letters.'),
  identifiers: any('LearnerIdentifier', 'What the learner can be recognised by.'),
  extra: any('ExtraElement', 'Elements about the learner that no field is for, as they were.'),
  sourceTerms: optional(
    'TextMap',
    'The wording of the source that a field was read from, by the path of the field in the award.',
  ),
})

const LearnerIdentifier = part('LearnerIdentifier', 'Something that a learner can be recognised by.', {
  type: one('String', 'An identifier type of Open Badges 3.0, such as `emailAddress`.'),
  value: one('String', 'The identifier, or its hash where the badge shows nothing else.'),
  hashed: optional('Boolean', 'Whether the badge shows a hash of it.'),
  salt: optional('String', 'What is appended before hashing.'),
})

const Period = part('AwardPeriod', 'When a learner took part.', {
  start: optional('CalendarDate', 'The first day.'),
  end: optional('CalendarDate', 'The last day.'),
})

const AwardResult = part('AwardResult', 'What was reached.', {
  of: one('String', 'The `id` of the result in the descriptor.'),
  value: optional('String', 'The value.'),
  level: optional('String', 'The `id` of the level.'),
  status: optional('String', 'A result status of Open Badges 3.0.'),
})

const AwardEvidence = part('AwardEvidence', 'Work that shows that it was earned.', {
  url: optional('String', 'Where it is.'),
  text: optional('LangMap', 'What it is.'),
})

export const AWARD_CLASSES: readonly ClassModel[] = [
  Award,
  Learner,
  LearnerIdentifier,
  Period,
  AwardResult,
  AwardEvidence,
]
