/** A badge with the mistakes that real issuers make. Each line marked with a number is one. */
export const CARELESS_BADGE = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:b0b6c3f4-5d0e-4c8e-9a51-9f6a4f0c2d11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:college.example', type: 'Profile', name: '見本カレッジ' },
  issuanceDate: '2026-03-25T10:00:00+09:00', // 1: the name of the older data model
  validUntil: '2027-02-29T00:00:00+09:00', // 2: no such day
  evidence: null, // 3: null
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      {
        type: 'IdentityObject',
        hashed: false, // 4: everybody can read the address
        identityType: 'emailAddress',
        identityHash: 'taro@student.example',
      },
    ],
    studyHours: 60, // 5: no context defines it, so no signature covers it
    creditsEarned: '2', // 6: a text
    result: [
      {
        type: ['Result'],
        resultDescription: 'https://college.example/achievements/welding#test',
        value: '120', // 7: of 100
      },
    ],
    achievement: {
      id: 'https://college.example/achievements/welding',
      type: ['Achievement'],
      achievementType: 'Micro-Credential', // 8: the term is MicroCredential
      name: '溶接基礎',
      description: '溶接の基礎を修得したことを認定します。',
      criteria: { narrative: '実技試験に合格すること。' },
      image: { id: 'https://college.example/welding.jpg', type: 'Image' }, // 9: PNG or SVG only
      tag: [], // 10: an empty list
      resultDescription: [
        {
          id: 'https://college.example/achievements/welding#test',
          type: ['ResultDescription'],
          name: '実技試験',
          resultType: 'RawScore',
          valueMin: '0',
          valueMax: '100',
        },
      ],
    },
  },
} as const
