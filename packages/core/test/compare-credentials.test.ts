import type { CredentialComparison } from '@shirushi/core'
import { compareCredentials } from '@shirushi/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** What the specification's samples A to D have in common, as far as the algorithm looks. */
const sample = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'http://example.edu/credentials/3732',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://example.edu/issuers/565049', type: ['Profile'], name: 'Example University' },
  validFrom: '2010-01-01T00:00:00Z',
  name: 'Teamwork Badge',
}
const A = sample
const B = { ...sample }
const C = { ...sample, validFrom: '2010-03-01T00:00:00Z' }
const D = { ...sample }

function codes(comparison: CredentialComparison): string[] {
  return comparison.findings.map((finding) => finding.code)
}

describe('the examples of the specification', () => {
  test('A and B are equal, and both up to date', () => {
    expect(compareCredentials(A, B)).toEqual({ relation: 'same', newest: 'both', findings: [] })
  })

  test('C and D are equal, and C is up to date', () => {
    expect(compareCredentials(C, D)).toEqual({ relation: 'same', newest: 'a', findings: [] })
    expect(compareCredentials(D, C)).toEqual({ relation: 'same', newest: 'b', findings: [] })
  })
})

describe('credentials that are the same', () => {
  test.for([
    ['whatever else they say', { name: 'Another name', credentialSubject: {} }],
    ['with the issuer as its id alone', { issuer: sample.issuer.id }],
    ['with white space around the id', { id: ` \t${sample.id}\r\n` }],
    ['with white space that is escaped', { id: `${sample.id}%20%0A` }],
    ['with an ideographic space around the id', { id: `\u3000${sample.id}` }],
    ['with escapes that were not needed', { id: sample.id.replace('c', '%63').replace('/', '%2F') }],
    ['with an escaped issuer', { issuer: { id: 'https%3A//example.edu/issuers/565049' } }],
  ] as const)('%s', ([, change]) => {
    expect(compareCredentials(sample, { ...sample, ...change })).toEqual({
      relation: 'same',
      newest: 'both',
      findings: [],
    })
  })

  test('with letters outside ASCII, escaped or not', () => {
    const one = { ...sample, id: 'https://example.org/証明書' }
    const other = { ...sample, id: `https://example.org/${encodeURIComponent('証明書')}` }
    expect(compareCredentials(one, other)).toMatchObject({ relation: 'same', findings: [] })
  })

  test('with a percent sign that escapes nothing are compared as they stand, which is said', () => {
    const broken = { ...sample, id: 'https://example.org/100%' }
    const comparison = compareCredentials(broken, { ...broken })
    expect(comparison).toMatchObject({ relation: 'same', newest: 'both' })
    expect(codes(comparison)).toEqual(['COMPARISON_ESCAPE_MALFORMED', 'COMPARISON_ESCAPE_MALFORMED'])
  })

  test('with escapes that are no UTF-8, in capital or small digits', () => {
    const one = { ...sample, id: 'https://example.org/caf%e9' }
    const other = { ...sample, id: 'https://example.org/caf%E9' }
    expect(compareCredentials(one, other).relation).toBe('same')
  })
})

describe('credentials that are different', () => {
  test.for([
    ['another id', { id: 'http://example.edu/credentials/3733' }],
    ['another issuer', { issuer: { id: 'https://example.edu/issuers/565050' } }],
    ['another issuer, as its id alone', { issuer: 'https://example.edu/issuers/565050' }],
    ['capital letters', { id: sample.id.toUpperCase() }],
    ['a slash at the end', { id: `${sample.id}/` }],
    ['white space inside', { id: sample.id.replace('3732', '37 32') }],
    ['an escape that was escaped again', { id: sample.id.replace('c', '%2563') }],
  ] as const)('%s', ([, change]) => {
    expect(compareCredentials(sample, { ...sample, ...change })).toEqual({
      relation: 'different',
      findings: [],
    })
  })

  test('by their issuers, even where an id is missing', () => {
    const other = { issuer: 'https://example.org/issuers/1' }
    const comparison = compareCredentials(sample, other)
    expect(comparison.relation).toBe('different')
    expect(codes(comparison)).toEqual(['COMPARISON_ID_ABSENT'])
  })
})

describe('credentials that cannot be told apart', () => {
  test.for([
    ['no id', { id: undefined }, '/b/id'],
    ['an empty id', { id: '' }, '/b/id'],
    ['an id of white space', { id: '%20 ' }, '/b/id'],
    ['an id that is a number', { id: 3732 }, '/b/id'],
    ['no issuer', { issuer: undefined }, '/b/issuer'],
    ['an issuer without id', { issuer: { name: 'Example University' } }, '/b/issuer/id'],
    ['an issuer that is an array', { issuer: [sample.issuer] }, '/b/issuer'],
    ['an id that is inherited', { issuer: Object.create({ id: sample.issuer.id }) }, '/b/issuer/id'],
  ] as const)('%s', ([, change, path]) => {
    const comparison = compareCredentials(sample, { ...sample, ...change })
    expect(comparison).toMatchObject({
      relation: 'undetermined',
      findings: [{ code: 'COMPARISON_ID_ABSENT', path }],
    })
    expect(compareCredentials({ ...sample, ...change }, sample).relation).toBe('undetermined')
  })

  test.for([
    ['null', null],
    ['a text', JSON.stringify(sample)],
    ['an array', [sample]],
    ['nothing', undefined],
  ] as const)('%s is no credential', ([, hostile]) => {
    expect(compareCredentials(sample, hostile)).toMatchObject({
      relation: 'undetermined',
      findings: [{ code: 'COMPARISON_NOT_A_CREDENTIAL', path: '/b' }],
    })
  })
})

describe('which one is up to date', () => {
  const dated = (validFrom: unknown) => ({ ...sample, validFrom })

  test.for([
    ['the same moment in two zones', '2026-04-01T00:00:00Z', '2026-04-01T09:00:00+09:00', 'both'],
    ['the same moment with zeros', '2026-04-01T00:00:00Z', '2026-04-01T00:00:00.000000Z', 'both'],
    ['a nanosecond later', '2026-04-01T00:00:00.000000001Z', '2026-04-01T00:00:00Z', 'a'],
    ['later, though the text sorts earlier', '2026-04-01T00:00:00Z', '2026-04-01T00:30:00+09:00', 'a'],
    ['later by day', '2026-04-01T00:00:00Z', '2026-04-02T00:00:00Z', 'b'],
  ] as const)('%s', ([, one, other, newest]) => {
    expect(compareCredentials(dated(one), dated(other))).toEqual({ relation: 'same', newest, findings: [] })
  })

  test('a date without offset is UTC, which is said', () => {
    const comparison = compareCredentials(dated('2026-07-01T00:00:00'), dated('2026-07-01T00:00:00Z'))
    expect(comparison).toMatchObject({
      newest: 'both',
      findings: [{ code: 'DATE_NO_OFFSET', path: '/a/validFrom' }],
    })
  })

  test('the W3C data model 1.1 says issuanceDate', () => {
    const { validFrom: issuanceDate, ...rest } = C
    expect(compareCredentials({ ...rest, issuanceDate }, D)).toMatchObject({ newest: 'a', findings: [] })
  })

  test('validFrom counts where there are both', () => {
    const both = { ...sample, issuanceDate: '2030-01-01T00:00:00Z' }
    expect(compareCredentials(both, sample)).toMatchObject({ newest: 'both', findings: [] })
  })

  test.for([
    ['no date', undefined],
    ['a day that does not exist', '2026-02-30T00:00:00Z'],
    ['a day without time', '2026-04-01'],
    ['a number', 1_775_001_600],
    ['null', null],
  ] as const)('is not known with %s', ([, validFrom]) => {
    expect(compareCredentials(dated(validFrom), sample)).toMatchObject({
      relation: 'same',
      newest: 'unknown',
      findings: [{ code: 'COMPARISON_DATE_UNREADABLE', path: '/a/validFrom' }],
    })
  })
})

test('nothing in a credential makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, other) => {
      expect(['same', 'different', 'undetermined']).toContain(compareCredentials(one, other).relation)
      const hostile = { ...sample, id: one, issuer: other, validFrom: one }
      expect(['different', 'undetermined']).toContain(compareCredentials(hostile, sample).relation)
    }),
  )
  const long = { ...sample, id: `https://example.org/${'%'.repeat(2_000_000)}` }
  expect(compareCredentials(long, sample).relation).toBe('different')
})

test('a credential is the same as itself, and the order of two does not matter', () => {
  const id = fc.webUrl()
  fc.assert(
    fc.property(id, id, (one, other) => {
      const left = { ...sample, id: one }
      const right = { ...sample, id: other }
      expect(compareCredentials(left, left)).toMatchObject({ relation: 'same', newest: 'both' })
      expect(compareCredentials(left, right).relation).toBe(compareCredentials(right, left).relation)
    }),
  )
})

test('messages come in Japanese', () => {
  expect(compareCredentials(null, sample, { language: 'ja' }).findings[0]?.message).toMatch(/クレデンシャル/)
})
