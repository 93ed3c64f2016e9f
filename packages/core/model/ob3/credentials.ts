import {
  any,
  type ClassModel,
  contexts,
  defineClass,
  one,
  optional,
  types,
  variantOf,
} from '../class-model.ts'
import { Achievement, AchievementSubject, SECURED } from './achievement.ts'
import { Profile } from './profile.ts'

const SPEC = 'https://www.imsglobal.org/spec/ob/v3p0/'
const VCDM_2 = 'https://www.w3.org/ns/credentials/v2'
const VCDM_1 = 'https://www.w3.org/2018/credentials/v1'
const OB3 = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/
const OPEN_BADGE = ['AchievementCredential', 'OpenBadgeCredential']

const AWARD = {
  image: optional('Image', 'The picture for wallets.'),
  awardedDate: optional('DateTimeZ', 'When the award was first made; `validFrom` moves with each reissue.'),
  endorsement: any('EndorsementCredential', 'What others say of the award, with embedded proofs.'),
  endorsementJwt: any('CompactJws', 'What others say of the award, as VC-JWT.'),
  evidence: any('Evidence', 'The work that shows that it was earned.'),
}

const PERIOD_2 = {
  validFrom: one('DateTimeZ', 'The first moment at which the credential counts.'),
  validUntil: optional('DateTimeZ', 'The moment at which it stops counting.'),
}

const PERIOD_1 = {
  issuanceDate: one('DateTimeZ', 'The first moment at which the credential counts.'),
  expirationDate: optional('DateTimeZ', 'The moment at which it stops counting.'),
}

export const CredentialSubject: ClassModel = defineClass('CredentialSubject', {
  doc: 'What any credential is about.',
  spec: `${SPEC}#credentialsubject`,
  openEnded: true,
  properties: { id: optional('URI', 'Whom or what it is about.') },
})

export const VerifiableCredential: ClassModel = defineClass('VerifiableCredential', {
  doc: 'Any credential of the Verifiable Credentials Data Model 2.0.',
  spec: `${SPEC}#verifiablecredential`,
  properties: {
    '@context': contexts(VCDM_2),
    id: optional('URI', 'Identifies the credential.'),
    type: types('VerifiableCredential'),
    issuer: one(['URI', 'Profile'], 'Who vouches for it.'),
    ...PERIOD_2,
    credentialSubject: one('CredentialSubject', 'What it is about.'),
    ...SECURED,
  },
})

export const AchievementCredential: ClassModel = defineClass('AchievementCredential', {
  doc: 'An Open Badge 3.0: somebody vouches that somebody achieved something.',
  spec: `${SPEC}#achievementcredential`,
  properties: {
    '@context': contexts(VCDM_2, OB3),
    id: one('URI', 'Identifies this award.'),
    type: types('VerifiableCredential', OPEN_BADGE),
    name: optional('String', 'The title for wallets.'),
    description: optional('String', 'A few sentences for wallets.'),
    ...AWARD,
    issuer: one(['URI', 'Profile'], 'Who vouches for it.'),
    ...PERIOD_2,
    credentialSubject: one('AchievementSubject', 'Who was awarded what.'),
    ...SECURED,
  },
})

export const EndorsementSubject: ClassModel = defineClass('EndorsementSubject', {
  doc: 'What is endorsed: a credential, a profile or an achievement.',
  spec: `${SPEC}#endorsementsubject`,
  properties: {
    id: one('URI', 'What is endorsed.'),
    type: types('EndorsementSubject'),
    endorsementComment: optional('Markdown', 'What the endorser has to say.'),
  },
})

export const EndorsementCredential: ClassModel = defineClass('EndorsementCredential', {
  doc: 'Somebody vouches for a credential, a profile or an achievement of somebody else.',
  spec: `${SPEC}#endorsementcredential`,
  properties: {
    '@context': contexts(VCDM_2, OB3),
    type: types('VerifiableCredential', 'EndorsementCredential'),
    id: one('URI', 'Identifies this endorsement.'),
    name: one('String', 'The title for wallets.'),
    description: optional('String', 'A few sentences for wallets.'),
    credentialSubject: one('EndorsementSubject', 'What is endorsed.'),
    awardedDate: optional('DateTimeZ', 'When the endorsement was first made.'),
    issuer: one(['URI', 'Profile'], 'Who endorses.'),
    ...PERIOD_2,
    ...SECURED,
  },
})

const LEGACY = {
  Profile: 'Profilev1p1',
  Achievement: 'Achievementv1p1',
  EndorsementCredential: 'EndorsementCredentialv1p1',
}

export const Profilev1p1: ClassModel = variantOf(
  Profile,
  'Profilev1p1',
  { EndorsementCredential: 'EndorsementCredentialv1p1' },
  'A {@link Profile} inside a credential of the Verifiable Credentials Data Model 1.1.',
)

export const Achievementv1p1: ClassModel = variantOf(
  Achievement,
  'Achievementv1p1',
  LEGACY,
  'An {@link Achievement} inside a credential of the Verifiable Credentials Data Model 1.1.',
)

export const AchievementSubjectv1p1: ClassModel = variantOf(
  AchievementSubject,
  'AchievementSubjectv1p1',
  LEGACY,
  'An {@link AchievementSubject} inside a credential of the Verifiable Credentials Data Model 1.1.',
)

export const VerifiableCredentialv1p1: ClassModel = defineClass('VerifiableCredentialv1p1', {
  doc: 'Any credential of the Verifiable Credentials Data Model 1.1.',
  spec: `${SPEC}#verifiablecredentialv1p1`,
  properties: {
    '@context': contexts(VCDM_1),
    id: optional('URI', 'Identifies the credential.'),
    type: types('VerifiableCredential'),
    issuer: one('Profilev1p1', 'Who vouches for it.'),
    ...PERIOD_1,
    credentialSubject: one('CredentialSubject', 'What it is about.'),
    ...SECURED,
  },
})

export const AchievementCredentialv1p1: ClassModel = defineClass('AchievementCredentialv1p1', {
  doc: 'An Open Badge 3.0 in the Verifiable Credentials Data Model 1.1.',
  spec: `${SPEC}#achievementcredentialv1p1`,
  properties: {
    '@context': contexts(VCDM_1, OB3),
    id: one('URI', 'Identifies this award.'),
    type: types('VerifiableCredential', OPEN_BADGE),
    name: one('String', 'The title for wallets.'),
    description: optional('String', 'A few sentences for wallets.'),
    ...AWARD,
    endorsement: any('EndorsementCredentialv1p1', 'What others say of the award, with embedded proofs.'),
    issuer: one('Profilev1p1', 'Who vouches for it.'),
    ...PERIOD_1,
    credentialSubject: one('AchievementSubjectv1p1', 'Who was awarded what.'),
    ...SECURED,
  },
})

export const EndorsementCredentialv1p1: ClassModel = defineClass('EndorsementCredentialv1p1', {
  doc: 'An {@link EndorsementCredential} in the Verifiable Credentials Data Model 1.1.',
  spec: `${SPEC}#endorsementcredentialv1p1`,
  properties: {
    '@context': contexts(VCDM_1, OB3),
    type: types('VerifiableCredential', 'EndorsementCredential'),
    id: one('URI', 'Identifies this endorsement.'),
    name: one('String', 'The title for wallets.'),
    description: optional('String', 'A few sentences for wallets.'),
    credentialSubject: one('EndorsementSubject', 'What is endorsed.'),
    awardedDate: optional('DateTimeZ', 'When the endorsement was first made.'),
    issuer: one('Profilev1p1', 'Who endorses.'),
    ...PERIOD_1,
    ...SECURED,
  },
})
