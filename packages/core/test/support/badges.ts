import type {
  AchievementCredential,
  AchievementCredentialv1p1,
  EndorsementCredential,
} from '@shirushi/core/ob3'

/** A badge with a bit of everything, and nothing wrong with it. */
export const BADGE: AchievementCredential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  ],
  id: 'https://university.example/credentials/42',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: '地域データ分析 履修証明',
  awardedDate: '2026-03-20T15:00:00Z',
  issuer: {
    id: 'did:web:university.example',
    type: ['Profile'],
    name: '例示大学',
    url: 'https://university.example/',
    email: 'office@university.example',
    image: { id: 'https://university.example/logo.svg', type: 'Image', caption: '校章' },
    address: {
      type: ['Address'],
      addressCountry: '日本',
      addressCountryCode: 'JP',
      geo: { type: 'GeoCoordinates', latitude: 36.37, longitude: 140.47 },
    },
    otherIdentifier: [
      { type: 'IdentifierEntry', identifier: '1234567890123', identifierType: 'ext:corporateNumber' },
    ],
  },
  validFrom: '2026-04-01T00:00:00+09:00',
  validUntil: '2036-04-01T00:00:00+09:00',
  credentialSubject: {
    id: 'did:example:learner',
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: true,
        identityHash: `sha256$${'0a'.repeat(32)}`,
        identityType: 'emailAddress',
        salt: '塩',
      },
    ],
    activityStartDate: '2025-10-01T00:00:00Z',
    activityEndDate: '2026-02-28T00:00:00Z',
    creditsEarned: 2,
    achievement: {
      id: 'https://university.example/achievements/data',
      type: ['Achievement'],
      name: '地域データ分析',
      description: '地域の統計を読み、示し、論じる。',
      inLanguage: 'ja',
      achievementType: 'MicroCredential',
      creditsAvailable: 2,
      criteria: { narrative: '全15回のうち三分の二以上に出席し、課題に合格すること。' },
      image: { id: 'https://university.example/badge.png', type: 'Image' },
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'ESCO: statistics',
          targetUrl: 'https://frameworks.example/skill/1',
          targetType: 'CFItem',
        },
      ],
      resultDescription: [
        {
          id: 'https://university.example/results/grade',
          type: ['ResultDescription'],
          name: '成績',
          resultType: 'LetterGrade',
          allowedValue: ['C', 'B', 'A'],
          requiredValue: 'C',
        },
        {
          id: 'https://university.example/results/attendance',
          type: ['ResultDescription'],
          name: '出席率',
          resultType: 'Percent',
          valueMin: '0',
          valueMax: '100',
        },
        {
          id: 'https://university.example/results/rubric',
          type: ['ResultDescription'],
          name: '発表',
          resultType: 'RubricCriterionLevel',
          requiredLevel: 'https://university.example/results/rubric/1',
          rubricCriterionLevel: [
            { id: 'https://university.example/results/rubric/1', type: ['RubricCriterionLevel'], name: '可' },
            { id: 'https://university.example/results/rubric/2', type: ['RubricCriterionLevel'], name: '優' },
          ],
        },
        {
          id: 'https://university.example/results/status',
          type: ['ResultDescription'],
          name: '修了',
          resultType: 'Status',
        },
      ],
      tag: ['データ', '統計'],
    },
    result: [
      { type: ['Result'], resultDescription: 'https://university.example/results/grade', value: 'A' },
      { type: ['Result'], resultDescription: 'https://university.example/results/attendance', value: '93.5' },
      {
        type: ['Result'],
        resultDescription: 'https://university.example/results/rubric',
        achievedLevel: 'https://university.example/results/rubric/2',
      },
      {
        type: ['Result'],
        resultDescription: 'https://university.example/results/status',
        status: 'Completed',
      },
    ],
  },
  evidence: [{ type: ['Evidence'], id: 'https://university.example/works/42', name: '最終課題' }],
  credentialSchema: [
    {
      id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
      type: '1EdTechJsonSchemaValidator2019',
    },
  ],
  proof: [
    {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-04-01T00:00:00Z',
      verificationMethod: 'did:web:university.example#key-1',
      proofPurpose: 'assertionMethod',
      proofValue: 'z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZsQ4KGCCgaBUyP',
    },
  ],
}

const { validFrom, validUntil, endorsement: _, ...rest } = BADGE

/** The same badge in the older data model. */
export const BADGE_V1: AchievementCredentialv1p1 = {
  ...rest,
  '@context': [
    'https://www.w3.org/2018/credentials/v1',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    'https://w3id.org/security/data-integrity/v2',
  ],
  name: BADGE.name ?? '',
  issuer: typeof BADGE.issuer === 'string' ? { id: BADGE.issuer, type: 'Profile' } : asV1(BADGE.issuer),
  issuanceDate: validFrom,
  expirationDate: validUntil ?? '',
  credentialSubject: asV1(BADGE.credentialSubject),
}

/** The two data models differ in their endorsements only, and there are none here. */
function asV1<Part>(part: Part): never {
  return structuredClone(part) as never
}

/** An endorsement of the badge, with nothing wrong with it. */
export const ENDORSEMENT: EndorsementCredential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://prefecture.example/endorsements/1',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: '推薦',
  issuer: { id: 'did:web:prefecture.example', type: ['Profile'], name: '例示県' },
  validFrom: '2026-05-01T00:00:00Z',
  credentialSubject: {
    id: 'https://university.example/credentials/42',
    type: ['EndorsementSubject'],
    endorsementComment: '県の人材要件に合致します。',
  },
}
