/** A credential as a university would issue it: 4.3 KB of JSON, data model 1.1 or 2.0. */
export function typicalBadge(dataModel: '1.1' | '2.0'): { readonly [property: string]: unknown } {
  const period =
    dataModel === '2.0'
      ? { validFrom: '2026-04-01T00:00:00Z', validUntil: '2031-04-01T00:00:00Z' }
      : { issuanceDate: '2026-04-01T00:00:00Z', expirationDate: '2031-04-01T00:00:00Z' }
  return {
    '@context': [
      dataModel === '2.0' ? 'https://www.w3.org/ns/credentials/v2' : 'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ...(dataModel === '2.0' ? [] : ['https://w3id.org/security/data-integrity/v2']),
    ],
    id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: 'Data analysis for regional policy',
    ...period,
    issuer,
    credentialSubject: subject,
    evidence: [
      {
        id: 'https://university.example/works/2026/0042',
        type: ['Evidence'],
        name: 'Final project',
        narrative:
          'The learner compared the commuting patterns of two prefectures over ten years and presented the result to their planning offices.',
        genre: 'Report',
      },
    ],
    proof: [
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-04-01T00:00:00Z',
        verificationMethod: 'did:web:university.example#key-1',
        proofPurpose: 'assertionMethod',
        proofValue: 'z3FXQjecWufY46yg5abdVZsXqLhxhueuSoZsQ4KGCCgaBUyP3FXQjecWufY46yg5abdVZsXqLhxhueuSoZsQ4K',
      },
    ],
  }
}

const issuer = {
  id: 'did:web:university.example',
  type: ['Profile'],
  name: 'Example University',
  url: 'https://university.example/',
  email: 'office@university.example',
  description: 'A national university with seven faculties and a school of continuing education.',
  image: { id: 'https://university.example/logo.svg', type: 'Image', caption: 'The seal of the university' },
  address: {
    type: ['Address'],
    addressCountry: 'Japan',
    addressCountryCode: 'JP',
    addressRegion: 'Ibaraki',
    addressLocality: 'Mito',
    postalCode: '310-8512',
  },
  otherIdentifier: [{ type: 'IdentifierEntry', identifier: '1234567890123', identifierType: 'identifier' }],
}

function alignment(number: number): object {
  return {
    type: ['Alignment'],
    targetName: `Skill ${number}: use statistics`,
    targetUrl: `https://frameworks.example/skills/${number}`,
    targetDescription: 'Collects, cleans and describes numerical data, and says what it does not show.',
    targetFramework: 'Example skills framework',
    targetCode: `S-${number}`,
    targetType: 'CFItem',
  }
}

function level(number: number): object {
  return {
    id: `https://university.example/rubric/${number}`,
    type: ['RubricCriterionLevel'],
    name: `Level ${number}`,
    description: 'What a learner at this level does alone, and what with help.',
    level: String(number),
    points: String(number * 25),
  }
}

const subject = {
  id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
  type: ['AchievementSubject'],
  identifier: [
    {
      type: 'IdentityObject',
      hashed: true,
      identityHash: 'sha256$5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
      identityType: 'emailAddress',
      salt: 'f00d',
    },
  ],
  activityStartDate: '2025-10-01T00:00:00Z',
  activityEndDate: '2026-02-28T00:00:00Z',
  creditsEarned: 2,
  achievement: {
    id: 'https://university.example/achievements/data',
    type: ['Achievement'],
    name: 'Data analysis for regional policy',
    description:
      'Reads the statistics of a region, shows them, and argues from them in front of those who decide.',
    achievementType: 'MicroCredential',
    creditsAvailable: 2,
    inLanguage: 'en',
    criteria: {
      id: 'https://university.example/achievements/data/criteria',
      narrative:
        'Attend at least ten of the fifteen sessions, hand in all four assignments, and pass the presentation of the final project with at least 60 of 100 points.',
    },
    image: { id: 'https://university.example/achievements/data.png', type: 'Image' },
    alignment: [alignment(1), alignment(2), alignment(3)],
    tag: ['data', 'statistics', 'policy'],
    resultDescription: [
      {
        id: 'https://university.example/results/grade',
        type: ['ResultDescription'],
        name: 'Final grade',
        resultType: 'LetterGrade',
        allowedValue: ['D', 'C', 'B', 'A'],
        requiredValue: 'C',
      },
      {
        id: 'https://university.example/results/presentation',
        type: ['ResultDescription'],
        name: 'Presentation',
        resultType: 'RubricCriterionLevel',
        rubricCriterionLevel: [level(1), level(2), level(3)],
      },
    ],
  },
  result: [
    { type: ['Result'], resultDescription: 'https://university.example/results/grade', value: 'A' },
    {
      type: ['Result'],
      resultDescription: 'https://university.example/results/presentation',
      achievedLevel: 'https://university.example/rubric/3',
    },
  ],
}
