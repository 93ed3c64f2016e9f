import type { JsonObject } from '../../src/json/json-value.ts'
import { credential, frozen, identity } from './conversion-samples.ts'

const JWS = 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln'

/** All of them are about the issuer: a second object with the id of the award would be ambiguous. */
function endorsement(name: string): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `https://other.example/endorsements/${name}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: 'did:web:other.example',
    validFrom: '2026-04-02T00:00:00Z',
    credentialSubject: {
      id: 'did:web:kumano.example',
      type: ['EndorsementSubject'],
      endorsementComment: 'Well made.',
    },
  }
}

const profile: JsonObject = {
  id: 'did:web:kumano.example',
  type: ['Profile', 'https://kumano.example/terms#College'],
  name: 'Kumano College',
  url: 'https://kumano.example/home',
  phone: '+81735000000',
  description: 'profile-description',
  endorsement: [endorsement('profile')],
  endorsementJwt: [JWS],
  image: { id: 'https://kumano.example/logo.svg', type: 'Image' },
  email: 'office@kumano.example',
  address: { type: ['Address'], addressCountry: 'Japan' },
  otherIdentifier: [
    { type: 'IdentifierEntry', identifier: 'https://kumano.example/profile', identifierType: 'identifier' },
    { type: 'IdentifierEntry', identifier: '4711', identifierType: 'systemId' },
  ],
  official: 'profile-official',
  parentOrg: { id: 'https://parent.example/', type: ['Profile'] },
  familyName: 'profile-family',
  givenName: 'profile-given',
  additionalName: 'profile-additional',
  patronymicName: 'profile-patronymic',
  honorificPrefix: 'profile-prefix',
  honorificSuffix: 'profile-suffix',
  familyNamePrefix: 'profile-family-prefix',
  dateOfBirth: '1950-01-01',
}

const achievement: JsonObject = {
  id: 'https://kumano.example/achievements/carpentry',
  type: ['Achievement'],
  name: 'Carpentry II',
  description: 'Joins beams without nails.',
  achievementType: 'Course',
  alignment: [
    {
      type: ['Alignment'],
      targetCode: 'target-code',
      targetDescription: 'target-description',
      targetName: 'target-name',
      targetFramework: 'target-framework',
      targetType: 'CFItem',
      targetUrl: 'https://frameworks.example/node',
    },
  ],
  creator: { id: 'https://guild.example/', type: ['Profile'], name: 'Guild' },
  creditsAvailable: 4,
  criteria: { id: 'https://kumano.example/gate', narrative: 'Build a gate.' },
  endorsement: [endorsement('achievement')],
  endorsementJwt: [JWS],
  fieldOfStudy: 'achievement-field',
  humanCode: 'achievement-code',
  image: { id: 'https://kumano.example/carpentry.png', type: 'Image', caption: 'picture-caption' },
  inLanguage: 'ja-JP',
  otherIdentifier: [{ type: 'IdentifierEntry', identifier: '12', identifierType: 'systemId' }],
  related: [
    {
      type: ['Related', 'https://kumano.example/terms#Edition'],
      id: 'https://kumano.example/achievements/carpentry-en',
      inLanguage: 'en',
      version: 'related-version',
    },
  ],
  resultDescription: [
    {
      id: 'urn:uuid:3d2d4b8e-6f2b-4d7f-8a3c-0d0b6a1f9c55',
      type: ['ResultDescription'],
      name: 'Grade',
      resultType: 'Result',
    },
  ],
  specialization: 'achievement-specialization',
  tag: ['wood', 'gate'],
  version: 'achievement-version',
}

/** A badge of Open Badges 3.0 that has every property there is. Every text is another. */
export const fullCredential: JsonObject = frozen({
  ...credential,
  name: 'credential-name',
  description: 'credential-description',
  image: { id: 'https://kumano.example/wallet.png', type: 'Image' },
  awardedDate: '2026-03-20T12:00:00+09:00',
  validUntil: '2031-03-31T23:59:59Z',
  issuer: profile,
  credentialSubject: {
    id: 'did:example:somebody',
    type: ['AchievementSubject'],
    activityStartDate: '2025-04-01T09:00:00Z',
    activityEndDate: '2026-03-01T09:00:00Z',
    creditsEarned: 4,
    achievement,
    identifier: [identity],
    image: { id: 'https://kumano.example/baked.png', type: 'Image' },
    licenseNumber: 'subject-license',
    narrative: 'subject-narrative',
    result: [
      { type: ['Result'], resultDescription: 'urn:uuid:3d2d4b8e-6f2b-4d7f-8a3c-0d0b6a1f9c55', value: 'A' },
    ],
    role: 'subject-role',
    source: { id: 'https://assessor.example/', type: ['Profile'] },
    term: 'subject-term',
  },
  evidence: [
    {
      id: 'https://kumano.example/photo',
      type: ['Evidence', 'https://kumano.example/terms#Photo'],
      narrative: 'evidence-narrative',
      name: 'evidence-name',
      description: 'evidence-description',
      genre: 'evidence-genre',
      audience: 'evidence-audience',
    },
  ],
  endorsement: [endorsement('award')],
  endorsementJwt: [JWS],
  proof: [
    {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-04-01T00:00:00Z',
      proofPurpose: 'assertionMethod',
      verificationMethod: 'did:web:kumano.example#key-1',
      proofValue: 'z58DAdFfa9SkqZMVPxAQp',
    },
  ],
  credentialStatus: { id: 'https://kumano.example/status/1', type: '1EdTechRevocationList' },
  credentialSchema: [
    {
      id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
      type: '1EdTechJsonSchemaValidator2019',
    },
  ],
  refreshService: { id: 'https://kumano.example/refresh/1', type: '1EdTechCredentialRefresh' },
  termsOfUse: [{ type: 'https://kumano.example/terms#Policy' }],
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    // The specification has the property, the published contexts do not.
    { endorsementJwt: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt' },
  ],
})
