import {
  any,
  type ClassModel,
  compactable,
  defineClass,
  exactType,
  one,
  optional,
  types,
} from '../class-model.ts'

const SPEC = 'https://www.imsglobal.org/spec/ob/v3p0/'

export const Achievement: ClassModel = defineClass('Achievement', {
  doc: 'What is recognised, described once and awarded to many.',
  spec: `${SPEC}#achievement`,
  properties: {
    id: one('URI', 'Identifies the achievement, everywhere and for ever.'),
    type: types('Achievement'),
    alignment: any('Alignment', 'The objectives or standards that the achievement meets.'),
    achievementType: optional('AchievementType', 'The kind of achievement.'),
    creator: optional('Profile', 'Who defined the achievement, where that is not the issuer.'),
    creditsAvailable: optional('Float', 'How many credits can be earned.'),
    criteria: one('Criteria', 'What one has to do to earn it.'),
    description: one('String', 'What was achieved, in a few sentences.'),
    endorsement: any('EndorsementCredential', 'What others say of the achievement, with embedded proofs.'),
    endorsementJwt: any('CompactJws', 'What others say of the achievement, as VC-JWT.'),
    fieldOfStudy: optional('String', 'The subject or discipline.'),
    humanCode: optional('String', 'The code that people know it by, such as a course number.'),
    image: optional('Image', 'The picture of the achievement, without a credential baked in.'),
    inLanguage: optional('LanguageCode', 'The language in which the achievement is written.'),
    name: one('String', 'The title.'),
    otherIdentifier: any('IdentifierEntry', 'Other identifiers of the achievement.'),
    related: any('Related', 'Other versions: translations, editions, the Open Badges 2.0 original.'),
    resultDescription: any('ResultDescription', 'The results that an award may report.'),
    specialization: optional('String', 'The focus within the field of study.'),
    tag: any('String', 'Keywords.'),
    version: optional('String', 'Which edition of the achievement this is.'),
  },
})

export const Criteria: ClassModel = defineClass('Criteria', {
  doc: 'What one has to do to earn an achievement: a page, a text, or both.',
  spec: `${SPEC}#criteria`,
  properties: {
    id: optional('URI', 'A page that says it.'),
    narrative: optional('Markdown', 'The text that says it.'),
  },
})

export const Alignment: ClassModel = defineClass('Alignment', {
  doc: 'A link to an objective or a standard in somebody’s framework.',
  spec: `${SPEC}#alignment`,
  properties: {
    type: types('Alignment'),
    targetCode: optional('String', 'The code of the node in its framework.'),
    targetDescription: optional('String', 'What the node says.'),
    targetName: one('String', 'What the node is called.'),
    targetFramework: optional('String', 'What the framework is called.'),
    targetType: optional('AlignmentTargetType', 'What kind of node it is.'),
    targetUrl: one('URL', 'Where the node is.'),
  },
})

export const ResultDescription: ClassModel = defineClass('ResultDescription', {
  doc: 'A result that an award of the achievement may report.',
  spec: `${SPEC}#resultdescription`,
  properties: {
    id: one('URI', 'What a result refers to.'),
    type: types('ResultDescription'),
    alignment: any('Alignment', 'The standards behind the result.'),
    allowedValue: any('String', 'The values that a result may have, from low to high.'),
    name: one('String', 'What the result is called.'),
    requiredLevel: optional('URI', 'The `id` of the rubric level that one needs to pass.'),
    requiredValue: optional('String', 'The value that one needs to pass.'),
    resultType: one('ResultType', 'The kind of result.'),
    rubricCriterionLevel: any('RubricCriterionLevel', 'The levels of the rubric, from low to high.'),
    valueMax: optional('String', 'The highest possible value.'),
    valueMin: optional('String', 'The lowest possible value.'),
  },
})

export const RubricCriterionLevel: ClassModel = defineClass('RubricCriterionLevel', {
  doc: 'One level of a rubric.',
  spec: `${SPEC}#rubriccriterionlevel`,
  properties: {
    id: one('URI', 'What a result refers to.'),
    type: types('RubricCriterionLevel'),
    alignment: any('Alignment', 'The same level in other frameworks.'),
    description: optional('String', 'What the level means.'),
    level: optional('String', 'How high the level is.'),
    name: one('String', 'What the level is called.'),
    points: optional('String', 'The points that go with it.'),
  },
})

export const Related: ClassModel = defineClass('Related', {
  doc: 'Another version of an achievement.',
  spec: `${SPEC}#related`,
  properties: {
    id: one('URI', 'The other version.'),
    type: types('Related'),
    inLanguage: optional('LanguageCode', 'The language of the other version.'),
    version: optional('String', 'Which edition the other version is.'),
  },
})

export const Image: ClassModel = defineClass('Image', {
  doc: 'A picture: where it is, or the picture itself as a data URI.',
  spec: `${SPEC}#image`,
  extensible: false,
  properties: {
    id: one('URI', 'Where the picture is, or the picture as a data URI.'),
    type: exactType('Image'),
    caption: optional('String', 'What the picture shows.'),
  },
})

export const Evidence: ClassModel = defineClass('Evidence', {
  doc: 'Work that shows that the achievement was earned.',
  spec: `${SPEC}#evidence`,
  properties: {
    id: optional('URI', 'A page with the evidence, or the evidence as a data URI.'),
    type: types('Evidence'),
    narrative: optional('Markdown', 'What the evidence shows and how it came about.'),
    name: optional('String', 'The title of the evidence.'),
    description: optional('String', 'What the evidence is.'),
    genre: optional('String', 'The kind of evidence, such as a poem or a film.'),
    audience: optional('String', 'Whom the evidence was made for.'),
  },
})

export const Result: ClassModel = defineClass('Result', {
  doc: 'A result that the recipient reached.',
  spec: `${SPEC}#result`,
  properties: {
    type: types('Result'),
    achievedLevel: optional('URI', 'The `id` of the rubric level that was reached.'),
    alignment: any('Alignment', 'The standards behind this result.'),
    resultDescription: optional('URI', 'The `id` of the description that this is a result of.'),
    status: optional('ResultStatusType', 'How far the recipient has come.'),
    value: optional('String', 'The grade, score or percentage.'),
  },
})

export const AchievementSubject: ClassModel = defineClass('AchievementSubject', {
  doc: 'Who was awarded what.',
  spec: `${SPEC}#achievementsubject`,
  properties: {
    id: optional('URI', 'Who it is. Needed where `identifier` is absent.'),
    type: types('AchievementSubject'),
    activityEndDate: optional('DateTime', 'When the activity ended.'),
    activityStartDate: optional('DateTime', 'When the activity began.'),
    creditsEarned: optional('Float', 'How many credits were earned.'),
    achievement: one('Achievement', 'What was achieved.'),
    identifier: any('IdentityObject', 'Other ways to recognise the recipient. Needed where `id` is absent.'),
    image: optional('Image', 'The picture of this award, with the credential baked in.'),
    licenseNumber: optional('String', 'The number of the licence or certificate.'),
    narrative: optional('Markdown', 'What ties the evidence together.'),
    result: any('Result', 'The results that were reached.'),
    role: optional('String', 'As what the recipient did it.'),
    source: optional('Profile', 'Who assessed it on behalf of the issuer.'),
    term: optional('String', 'The academic term.'),
  },
})

export const Proof: ClassModel = defineClass('Proof', {
  doc: 'An embedded proof: who vouches for every byte of the credential.',
  spec: `${SPEC}#proof`,
  openEnded: true,
  properties: {
    type: one('IRI', 'The kind of proof.'),
    created: optional('DateTime', 'When the proof was made.'),
    cryptosuite: optional('String', 'How the proof was made.'),
    challenge: optional('String', 'A value that the verifier chose, against replay.'),
    domain: optional('String', 'Where the proof is meant to be used.'),
    nonce: optional('String', 'A random value of the signer.'),
    proofPurpose: optional('String', 'What the key was used for.'),
    proofValue: optional('String', 'The signature.'),
    verificationMethod: optional('URI', 'The key that checks the signature.'),
  },
})

export const CredentialSchema: ClassModel = defineClass('CredentialSchema', {
  doc: 'A schema that the credential says it follows.',
  spec: `${SPEC}#credentialschema`,
  openEnded: true,
  properties: {
    id: one('URI', 'Where the schema is.'),
    type: one('IRI', 'How to check against it.'),
  },
})

export const CredentialStatus: ClassModel = defineClass('CredentialStatus', {
  doc: 'Where to learn whether the credential was revoked or suspended.',
  spec: `${SPEC}#credentialstatus`,
  openEnded: true,
  properties: {
    id: one('URI', 'Where the status is.'),
    type: one('IRI', 'How to read it.'),
  },
})

export const RefreshService: ClassModel = defineClass('RefreshService', {
  doc: 'Where to get a newer version of the credential.',
  spec: `${SPEC}#refreshservice`,
  openEnded: true,
  properties: {
    id: one('URI', 'Where the service is.'),
    type: one('IRI', 'How to talk to it.'),
  },
})

export const TermsOfUse: ClassModel = defineClass('TermsOfUse', {
  doc: 'What one may and may not do with the credential.',
  spec: `${SPEC}#termsofuse`,
  openEnded: true,
  properties: {
    id: optional('URI', 'Where the terms are.'),
    type: one('IRI', 'The kind of terms.'),
  },
})

/** Properties that every credential has, in either data model. */
export const SECURED = {
  proof: compactable(any('Proof', 'The embedded proofs.')),
  credentialSchema: compactable(any('CredentialSchema', 'The schemas that the credential says it follows.')),
  credentialStatus: optional('CredentialStatus', 'Where to learn whether it was revoked.'),
  refreshService: optional('RefreshService', 'Where to get a newer version.'),
  termsOfUse: compactable(any('TermsOfUse', 'What one may do with it.')),
}
