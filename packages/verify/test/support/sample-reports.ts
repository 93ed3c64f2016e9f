import { createAssertion, createCredential } from '@shirushi/core'
import { toBadge } from '@shirushi/core/descriptors'
import type { JsonObject } from '@shirushi/core/json'
import {
  type CheckName,
  type Checks,
  claimsOf,
  type VerificationReport,
  withDescriptor,
} from '@shirushi/verify/report'
import type { OwnFindingCode } from '../../src/findings/catalogue.ts'
import { VerifyFindings } from '../../src/findings/verify-findings.ts'
import type { Evidence } from '../../src/report/evidence.ts'
import type { Check, Outcome } from '../../src/report/report.ts'
import { type SettleFacts, settle } from '../../src/report/settle.ts'
import { skipped } from '../../src/report/skipped.ts'

/** A square of one colour. */
export const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const ISSUER = { id: 'did:web:kumano.example.ac.jp', name: '熊野大学', url: 'https://kumano.example.ac.jp/' }

/** A 履修証明 with a descriptor, as a credential. */
export const RISHU: JsonObject = json(
  toBadge(
    {
      schemaVersion: '1.0',
      id: 'https://kumano.example.ac.jp/classes/regional-data-2026',
      languages: ['ja'],
      credentialKind: 'microCredential',
      conformsTo: ['jp-rishu-164'],
      title: { ja: '地域データ活用プログラム' },
      summary: {
        ja: '働きながら、地域のデータを集めて読み解き、施策に生かす方法を 120 時間で学ぶ履修証明プログラムです。',
      },
      image: { id: PICTURE },
      provider: { ...ISSUER, name: { ja: ISSUER.name }, kind: 'university', country: 'JP' },
      purpose: { ja: '地域の仕事に必要なデータ活用の知識と技術を、体系立てて身に付けてもらうこと。' },
      learningOutcomes: [
        { text: { ja: '地域の課題を、データで答えられる問いに言い換えられる。' } },
        { text: { ja: '公的統計を正しく選び、加工して図に示せる。' } },
      ],
      effort: { hours: 120, basis: 'contact', credits: [{ system: 'JP-TANI', points: 8, awarded: true }] },
      level: [{ framework: 'EQF', code: '6' }],
      delivery: { modes: ['blended'] },
      languagesOfInstruction: ['ja'],
      prerequisites: { text: { ja: '大学に入学できる人（学校教育法第90条第1項）' } },
      assessment: {
        methods: [{ type: 'written' }, { type: 'project' }],
        supervised: true,
        identityVerified: true,
      },
      completionRequirements: { ja: '総時間数の 8 割以上に出席し、全科目の試験と最終報告に合格すること。' },
      qualityAssurance: [{ type: 'legalStandard', standard: { ja: '学校教育法第105条' } }],
      stackability: { mode: 'stackable' },
    },
    {
      as: 'ob3',
      language: 'ja',
      award: {
        id: 'urn:uuid:5a0f4bb5-6a0d-4f0e-8f0b-6f2f0c6f1a18',
        certificateNumber: '履証第2026-0018号',
        issuedOn: '2026-03-25T00:00:00+09:00',
        learner: {
          name: '山田 花子',
          identifiers: [
            { type: 'emailAddress', value: 'hanako@student.example', hashed: true, salt: '7d1f20' },
          ],
        },
      },
    },
  ).badge,
)

/** A badge without a descriptor, in English. */
export const ENGLISH_BADGE: JsonObject = json(
  createCredential({
    id: 'https://college.example/credentials/42',
    issuer: {
      id: 'https://college.example/issuer',
      name: 'Example College',
      url: 'https://college.example/',
    },
    validFrom: '2026-03-25T00:00:00Z',
    validUntil: '2028-03-25T00:00:00Z',
    recipient: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' },
    achievement: {
      id: 'https://college.example/achievements/data-literacy',
      name: 'Data Literacy',
      description: 'Reads a table of figures, and says what it does not say.',
      criteria:
        '# What it takes\n\n- Pass the **final** test with 60 points\n- Hand in [the portfolio](https://college.example/portfolio)',
      image: { id: PICTURE },
      inLanguage: 'en',
    },
  }),
)

/** A badge of Open Badges 2.0. */
export const ASSERTION: JsonObject = json(
  createAssertion({
    id: 'https://college.example/assertions/42',
    recipient: { email: 'hanako@student.example', salt: '5f0c1d3e9a7b' },
    issuedOn: '2026-03-25T00:00:00Z',
    expires: '2028-03-25T00:00:00Z',
    badge: {
      id: 'https://college.example/badges/data-literacy',
      name: 'Data Literacy',
      description: 'Reads a table of figures, and says what it does not say.',
      image: 'https://college.example/badges/data-literacy.png',
      criteria: { narrative: 'Pass the final test with 60 points.' },
      issuer: {
        id: 'https://college.example/issuer',
        name: 'Example College',
        url: 'https://college.example/',
        email: 'badges@college.example',
      },
    },
  }),
)

/** A check with an answer. */
export function answered(
  outcome: Outcome,
  findings: readonly (readonly [OwnFindingCode, string, Readonly<Record<string, string>>?])[] = [],
  evidence: readonly Evidence[] = [],
): Check {
  const collected = new VerifyFindings('en')
  for (const [code, path, params = {}] of findings) collected.record(code, path, params as never)
  return { outcome, findings: collected.toArray(), evidence, duration: 1.5 }
}

const KEY: Evidence = {
  kind: 'did-document',
  id: 'did:web:kumano.example.ac.jp',
  source: 'fetched',
  obtainedAt: '2026-05-01T03:00:00Z',
  sha256: '0123456789abcdef'.repeat(4),
}

/** A report of what is given; all other checks pass, or were not asked. */
export async function sampleReport(
  credential: JsonObject,
  answers: Partial<Record<CheckName, Check>> = {},
  facts: Partial<SettleFacts> = {},
): Promise<VerificationReport> {
  const checks: Checks = {
    structure: answered('passed'),
    proof: answered('passed'),
    issuer: answered('passed', [], [KEY]),
    validity: answered('passed'),
    status: answered('passed'),
    recipient: skipped(),
    schema: skipped(),
    endorsements: skipped(),
    refresh: skipped(),
    relatedResources: skipped(),
    trust: skipped(),
    ...answers,
  }
  return settle(
    {
      kind: 'credential',
      version: '3.0',
      dataModel: '2.0',
      layers: ['png', 'json'],
      secured: ['data-integrity'],
      profile: 'strict',
      at: '2026-05-01T03:00:00Z',
      claims: await withDescriptor(claimsOf(credential), credential),
      inside: [],
      ...facts,
      checks,
    },
    credential,
  )
}

/** One report of each verdict, and some that are harder to show. */
export const SAMPLES: Readonly<Record<string, () => Promise<VerificationReport>>> = {
  valid: () => sampleReport(RISHU),
  'valid-english': () => sampleReport(ENGLISH_BADGE, { recipient: answered('passed') }),
  'valid-assertion': () =>
    sampleReport(
      ASSERTION,
      { trust: answered('passed') },
      { kind: 'assertion', version: '2.0', secured: ['hosted'], layers: ['url', 'json'] },
    ),
  invalid: () =>
    sampleReport(RISHU, {
      proof: answered('failed', [['PROOF_MISSING' as OwnFindingCode, '/proof']]),
      status: answered('undetermined', [['CHECK_NOT_REACHED', '']]),
      recipient: answered('failed', [
        ['RECIPIENT_DIFFERS' as OwnFindingCode, '/credentialSubject/identifier'],
      ]),
    }),
  undetermined: () =>
    sampleReport(ENGLISH_BADGE, {
      issuer: answered('undetermined', [['CHECK_BROKE_OFF', '', { fault: 'TypeError' }]]),
      status: answered('undetermined', [['CHECK_NOT_REACHED', '']]),
    }),
  nothing: () =>
    sampleReport(
      {},
      {
        structure: answered('failed'),
        proof: skipped(),
        issuer: skipped(),
        validity: skipped(),
        status: skipped(),
      },
      { kind: 'unknown', claims: {}, layers: ['object'], secured: [] },
    ),
}

function json(badge: object): JsonObject {
  return JSON.parse(JSON.stringify(badge)) as JsonObject
}
