import type { JsonObject } from '@shirushi/core/json'
import { exportKey, importKey, type Key, type Signer, signerFor } from '@shirushi/vc'

/** A key that is the same in every run. */
export async function fixedSigner(): Promise<{
  readonly key: Key
  readonly signer: Signer
  readonly did: string
}> {
  const key = await importKey({
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  })
  return { key, signer: signerFor(key), did: await exportKey(key, 'did:key') }
}

/** A credential with many blank nodes, several of which have the same predicate, and some lists. */
export function courseBadge(issuer: string): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:0b6f1c1e-3f0a-4d57-9d31-1f6a3a0f2c77',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: '地域データ分析',
    issuer: { id: issuer, type: ['Profile'], name: '例示大学' },
    validFrom: '2026-04-01T00:00:00Z',
    validUntil: '2099-04-01T00:00:00Z',
    credentialSubject: {
      id: 'did:web:learner.example',
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: 'sha256$5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
          identityType: 'emailAddress',
          salt: 'f00d',
        },
        { type: 'IdentityObject', hashed: false, identityHash: 'S-0001', identityType: 'sourcedId' },
      ],
      creditsEarned: 2,
      role: 'Learner',
      achievement: achievement(),
      narrative: 'Took part.',
      result: [
        { type: ['Result'], resultDescription: 'https://uni.example/results/grade', value: 'A' },
        {
          type: ['Result'],
          resultDescription: 'https://uni.example/results/talk',
          achievedLevel: 'https://uni.example/rubric/1',
        },
      ],
    },
    evidence: [
      {
        id: 'https://uni.example/works/1',
        type: ['Evidence'],
        name: 'Final project',
        narrative: 'A report.',
      },
    ],
  }
}

function achievement(): JsonObject {
  return {
    id: 'https://uni.example/achievements/data',
    type: ['Achievement'],
    name: '地域データ分析',
    description: 'Reads the statistics of a region, and argues from them.',
    criteria: { narrative: 'Attend ten sessions, hand in four assignments.' },
    alignment: [1, 2, 3].map((number) => ({
      type: ['Alignment'],
      targetName: `Skill ${number}`,
      targetUrl: `https://frameworks.example/${number}`,
    })),
    tag: ['data', 'policy'],
    resultDescription: [
      {
        id: 'https://uni.example/results/grade',
        type: ['ResultDescription'],
        name: 'Grade',
        resultType: 'LetterGrade',
        allowedValue: ['D', 'C', 'B', 'A'],
      },
      {
        id: 'https://uni.example/results/talk',
        type: ['ResultDescription'],
        name: 'Talk',
        resultType: 'RubricCriterionLevel',
        rubricCriterionLevel: [1, 2].map((number) => ({
          id: `https://uni.example/rubric/${number}`,
          type: ['RubricCriterionLevel'],
          name: `Level ${number}`,
        })),
      },
    ],
  }
}
