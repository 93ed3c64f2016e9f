import { createHash } from 'node:crypto'
import type { JsonObject } from '@shirushi/core/json'
import { compileTemplate, type RowResult, sign } from '@shirushi/sign'
import { UnsignableError } from '@shirushi/sign/errors'
import type { Signer } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseBadge, fixedSigner } from './support/template-fixture.ts'

const { key, signer, did } = await fixedSigner()
const badge = courseBadge(did)
const created = '2026-05-01T00:00:00Z'
const at = { created, now: () => new Date('2026-05-01T00:00:01Z') }

const SLOTS = {
  id: '/id',
  learner: '/credentialSubject/id',
  hash: '/credentialSubject/identifier/0/identityHash',
  number: '/credentialSubject/identifier/1/identityHash',
  narrative: '/credentialSubject/narrative',
  grade: '/credentialSubject/result/0/value',
  level: '/credentialSubject/result/1/achievedLevel',
  until: '/validUntil',
  credits: '/credentialSubject/creditsEarned',
  work: '/evidence/0/id',
  workName: '/evidence/0/name',
} as const

type TestRow = { readonly [Name in keyof typeof SLOTS]: string | number | undefined }

/** What `sign` makes of a row: the text, or the codes of the findings. */
async function single(credential: JsonObject, by: Signer, options: object): Promise<unknown> {
  try {
    return JSON.stringify(await sign(credential, by, options))
  } catch (error) {
    if (error instanceof UnsignableError) return error.findings
    throw error
  }
}

function outcome(result: RowResult): unknown {
  return result.outcome === 'signed' ? result.text : result.findings
}

const hash = (text: string): string => `sha256$${createHash('sha256').update(text).digest('hex')}`

/** Texts that are easy to get wrong, and texts that occur elsewhere in the credential. */
const tricky = fc.constantFrom(
  'A',
  'Final project',
  'data',
  'Say "hello"',
  'back\\slash',
  'two\nlines\r\nand\ttabs',
  '\b\f\u000b\u007f',
  'line\u2028separator\u2029',
  '日本語の名前',
  '\ue000 private \uffff',
  '😀 astral 𠮷野家',
  '_:b0',
  '@id',
  'https://uni.example/works/1',
  '<b>&amp;</b>',
  '  padded  ',
  '\u202eright to left',
  'S-0001',
  '{"a":1}',
  '',
  ' ',
)
const anyText = fc.oneof(
  { weight: 4, arbitrary: tricky },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('\ud800', 'half \udfff pair') },
)
const anyIri = fc.oneof(
  { weight: 6, arbitrary: fc.uuid().map((uuid) => `urn:uuid:${uuid}`) },
  { weight: 3, arbitrary: fc.nat(999).map((number) => `https://uni.example/works/${number}`) },
  { weight: 2, arbitrary: fc.nat(99).map((number) => `did:web:learner${number}.example`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      did,
      'did:web:learner.example',
      'https://uni.example/achievements/data',
      'https://uni.example/results/grade',
      'https://uni.example/例',
      'https://uni.example/a b',
      'xsd:string',
      'sec:proof',
      'OpenBadgeCredential',
      'relative/path',
      '_:b7',
      '@type',
      'mailto:hanako@example.org',
      'HTTPS://UNI.EXAMPLE/%7Ea/../b?c#d',
      '',
    ),
  },
)
const anyValues: fc.Arbitrary<TestRow> = fc.record({
  id: fc.oneof(
    { weight: 6, arbitrary: fc.uuid().map((uuid) => `urn:uuid:${uuid}`) },
    { weight: 1, arbitrary: anyIri },
  ),
  learner: anyIri,
  hash: fc.oneof(
    { weight: 8, arbitrary: fc.nat().map((seed) => hash(String(seed))) },
    { weight: 1, arbitrary: fc.constantFrom('hanako@example.org', 'sha256$abc') },
  ),
  number: anyText,
  narrative: fc.oneof({ weight: 5, arbitrary: anyText }, { weight: 1, arbitrary: fc.constant(undefined) }),
  grade: fc.constantFrom('A', 'B', 'C', 'D', 'A', 'B', 'C', 'D', 'E'),
  level: fc.constantFrom(
    'https://uni.example/rubric/1',
    'https://uni.example/rubric/2',
    'https://uni.example/rubric/3',
  ),
  until: fc.constantFrom(
    '2031-04-01T00:00:00Z',
    '2032-02-29T12:00:00+09:00',
    '2026-04-30T00:00:00Z',
    '2026-02-30T00:00:00Z',
    undefined,
  ),
  credits: fc.oneof(fc.nat(20), fc.constantFrom(0, -0, 0.5, -1, 2 ** 53 - 1, 1e21, 1e-7, 'two', undefined)),
  work: anyIri,
  workName: fc.oneof({ weight: 5, arbitrary: anyText }, { weight: 1, arbitrary: fc.constant(undefined) }),
})

/** A usual row, in which a few values are anything. */
const anyRow: fc.Arbitrary<TestRow> = fc
  .record({
    number: fc.nat(9_999),
    values: anyValues,
    taken: fc.subarray(Object.keys(SLOTS) as (keyof TestRow)[], { maxLength: 3 }),
  })
  .map(({ number, values, taken }) => ({
    ...usualRow(number),
    ...Object.fromEntries(taken.map((name) => [name, values[name]])),
  }))

/** Signs in no time, and gives the same for the same bytes. */
function echo(algorithm: Signer['algorithm'], size: number): Signer {
  return {
    algorithm,
    verificationMethod: signer.verificationMethod,
    sign: (bytes) => Uint8Array.from(createHash('shake256', { outputLength: size }).update(bytes).digest()),
  }
}

/** Signs rows with the template and one by one, and counts which way they went. */
async function compare(
  rows: readonly TestRow[],
  by: Signer,
  options: object,
): Promise<Record<string, number>> {
  const template = await compileTemplate(badge, SLOTS, by, { ...options, now: at.now })
  const counts = { template: 0, sign: 0, refused: 0 }
  for await (const result of template.sign(rows, { created })) {
    counts[result.outcome === 'signed' ? result.by : 'refused']++
    expect(outcome(result)).toEqual(await single(template.fill(result.row), by, { ...options, ...at }))
  }
  return counts
}

describe('a badge from a template is the one that sign gives', () => {
  test('to the byte, and with the same findings where it is refused, whatever the rows hold', async () => {
    const counts = await compare(fc.sample(anyRow, { numRuns: 800, seed: 1 }), signer, {})
    expect(Math.min(...Object.values(counts)), JSON.stringify(counts)).toBeGreaterThan(50)
  }, 120_000)

  test('in thousands of rows with the canonical form of JSON, which needs no statements', async () => {
    const rows = fc.sample(anyRow, { numRuns: 3_000, seed: 2 })
    const counts = await compare(rows, echo('EdDSA', 64), { suite: 'eddsa-jcs-2022' })
    expect(counts['template']).toBeGreaterThan(1_000)
    expect(counts['refused']).toBeGreaterThan(200)
  }, 120_000)

  test('for rows as they usually are, without asking sign', async () => {
    const rows = Array.from({ length: 120 }, (_, number) => usualRow(number))
    expect(await compare(rows, signer, {})).toEqual({ template: 120, sign: 0, refused: 0 })
  }, 60_000)

  test.for([
    ['ecdsa-rdfc-2019', 'ES256', 64],
    ['ecdsa-rdfc-2019', 'ES384', 96],
    ['ecdsa-jcs-2019', 'ES256', 64],
    ['ecdsa-jcs-2019', 'ES384', 96],
  ] as const)('with %s and %s', async ([suite, algorithm, size]) => {
    const rows = Array.from({ length: 20 }, (_, number) => usualRow(number))
    expect(await compare(rows, echo(algorithm, size), { suite })).toEqual({
      template: 20,
      sign: 0,
      refused: 0,
    })
  })

  test('and verifies, with the engine of others too', async () => {
    const template = await compileTemplate(badge, SLOTS, signer, { now: at.now })
    const rows = Array.from({ length: 6 }, (_, number) => usualRow(number))
    for await (const result of template.sign(rows, { created })) {
      if (result.outcome === 'refused') throw new Error('a usual row was refused')
      expect(JSON.stringify(result.credential)).toBe(result.text)
      for (const engine of ['default', 'reference'] as const) {
        expect(await verifyProof(result.credential, { key, engine })).toMatchObject({ outcome: 'verified' })
      }
    }
  })
})

function usualRow(number: number): TestRow {
  const names = [
    '山田 太郎',
    'Zoë "Zed" O’Neill',
    '𠮷野 家子 😀',
    'line\u2028s',
    'back\\slash',
    '\ue000\uffee',
  ]
  return {
    id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    learner: `did:web:learner${number}.example`,
    hash: hash(String(number)),
    number: `S-1${number}`,
    narrative: `${names[number % names.length]} took part as number ${number}.`,
    grade: 'ABCD'.charAt(number % 4),
    level: `https://uni.example/rubric/${1 + (number % 2)}`,
    until: '2031-04-01T00:00:00Z',
    credits: number % 3,
    work: `https://uni.example/works/a${number}`,
    workName: `Work ${names[(number * 5) % names.length]}`,
  }
}
