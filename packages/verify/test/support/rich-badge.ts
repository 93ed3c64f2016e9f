import { badge } from './badges.ts'

/** The contexts that a rich badge needs. */
export const CONTEXTS: readonly string[] = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

/** A badge like those of universities in Japan, with most of what a badge can have. It names nothing to fetch. */
export function richBadge(issuer: string): Record<string, unknown> {
  return badge(issuer, {
    '@context': CONTEXTS,
    name: '情報リテラシー修了証',
    description: '2026年度前期',
    validUntil: '2030-03-31T14:59:59Z',
    awardedDate: '2026-03-20T09:00:00+09:00',
    issuer: {
      id: issuer,
      type: ['Profile'],
      name: '例大学',
      url: 'https://univ.example/',
      email: 'badges@univ.example',
      address: {
        type: ['Address'],
        addressCountry: 'JP',
        addressLocality: '千代田区',
        postalCode: '100-0001',
      },
      otherIdentifier: [{ type: 'IdentifierEntry', identifier: '1234', identifierType: 'sourcedId' }],
    },
    credentialSubject: {
      id: 'did:example:hanako',
      type: ['AchievementSubject'],
      activityStartDate: '2025-10-01T00:00:00+09:00',
      activityEndDate: '2026-03-01T00:00:00+09:00',
      creditsEarned: 1.5,
      licenseNumber: 'A-00123',
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: 'sha256$5b1bdd60ab6fa8d9b2a6e0b2b6cbcd1b4e1b8d2f2b7f6e5d4c3b2a1908f7e6d5',
          identityType: 'emailAddress',
          salt: 'Kami',
        },
      ],
      result: [
        {
          type: ['Result'],
          status: 'Completed',
          resultDescription: 'urn:uuid:11111111-1111-4111-8111-111111111111',
          value: '85',
        },
        { type: ['Result'], value: '合格' },
      ],
      source: { id: 'https://univ.example/faculty', type: ['Profile'], name: '情報学部' },
      achievement: {
        id: 'urn:uuid:0c3e8b0e-5a4e-4d0b-8d6f-7f6f2f9a1c22',
        type: ['Achievement'],
        achievementType: 'Course',
        name: '情報リテラシー修了',
        description: '全15回の講義を修了しました。',
        criteria: { narrative: '出席 **80%** 以上、最終試験に合格。' },
        creditsAvailable: 2,
        humanCode: 'INFO-101',
        inLanguage: 'ja',
        tag: ['情報', 'データサイエンス'],
        alignment: [
          { type: ['Alignment'], targetName: 'ISCED-F 0611', targetUrl: 'https://isced.example/0611' },
          { type: ['Alignment'], targetName: 'NQF 6', targetUrl: 'https://nqf.example/6' },
        ],
        resultDescription: [
          {
            id: 'urn:uuid:11111111-1111-4111-8111-111111111111',
            type: ['ResultDescription'],
            name: '最終試験',
            resultType: 'Percent',
            valueMin: '0',
            valueMax: '100',
          },
        ],
      },
    },
    evidence: [
      { id: 'https://univ.example/works/1', type: ['Evidence'], name: '最終レポート', narrative: '**優秀**' },
    ],
  })
}
