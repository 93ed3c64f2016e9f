import { addProof } from '@shirushi/vc/data-integrity'
import { type VerificationReport, verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { beforeAll, describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, signed, signedToken, type TestIssuer } from './support/badges.ts'
import { serve } from './support/loopback.ts'
import { send } from './support/status-lists.ts'

/** The type is not a term of the context of Open Badges itself. */
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
]
const BADGE = 'urn:uuid:2f1b5a3c-8d1e-4c77-9f4a-0a6b3c9f0d11'

let issuer: TestIssuer

beforeAll(async () => {
  issuer = await keyIssuer()
})

const options = { at: NOW, now: () => NOW, fetch: createFetcher({ allowLoopback: true }) }

/** What comes of a badge whose list is this one. */
async function withList(
  list: (url: string) => unknown,
  members: Readonly<Record<string, unknown>> = {},
  further: Readonly<Record<string, unknown>> = {},
): Promise<VerificationReport> {
  let content: unknown
  const { origin } = await serve((_, response) => send(response, content, 'application/json'))
  const id = `${origin}/revoked`
  content = list(id)
  const credentialStatus = { id, type: '1EdTechRevocationList' }
  return verify(await signed(issuer, { '@context': CONTEXTS, credentialStatus, ...members }), {
    ...options,
    ...further,
  })
}

const listOf =
  (revokedCredential: readonly unknown[], members: Readonly<Record<string, unknown>> = {}) =>
  (id: string) => ({ id, issuer: issuer.did, revokedCredential, ...members })

function codes(report: VerificationReport): readonly string[] {
  return report.checks.status.findings.map(({ code }) => code)
}

describe('a list of revoked credentials', () => {
  test('that does not name the badge', async () => {
    const report = await withList(listOf([{ id: 'urn:uuid:other', revoked: true }]))
    expect(codes(report)).toEqual([])
    expect(report.verdict).toBe('valid')
    expect(report.checks.status.evidence).toMatchObject([{ kind: 'revocation-list', source: 'fetched' }])
  })

  test.for([
    ['names it', { id: BADGE, revoked: true }, 'STATUS_REVOKED'],
    ['says why', { id: BADGE, revoked: true, revocationReason: '誤発行' }, 'STATUS_REVOKED_BECAUSE'],
    ['names it alone', BADGE, 'STATUS_REVOKED'],
  ] as const)('that %s', async ([, entry, code]) => {
    const report = await withList(listOf([entry]))
    expect(codes(report)).toEqual([code])
    expect(report.verdict).toBe('invalid')
    if (code === 'STATUS_REVOKED_BECAUSE') {
      expect(report.checks.status.findings[0]?.params['reason']).toBe('誤発行')
    }
  })

  test('that says it is not revoked after all', async () => {
    expect((await withList(listOf([{ id: BADGE, revoked: false }]))).verdict).toBe('valid')
  })

  test('for a badge that is a token', async () => {
    let content: unknown
    const { origin } = await serve((_, response) => send(response, content))
    content = listOf([BADGE])(origin)
    const token = await signedToken(issuer, {
      credentialStatus: { id: origin, type: '1EdTechRevocationList' },
    })
    expect(codes(await verify(token, options))).toEqual(['STATUS_REVOKED'])
  })

  test('of another issuer', async () => {
    const list = listOf([BADGE], { issuer: { id: 'https://example.org/other' } })
    const report = await withList(list)
    expect(codes(report)).toEqual(['STATUS_LIST_OF_ANOTHER_ISSUER'])
    expect(report.verdict).toBe('undetermined')
    expect(codes(await withList(list, {}, { profile: '1edtech' }))).toEqual([
      'STATUS_LIST_OF_ANOTHER_ISSUER_ACCEPTED',
      'STATUS_REVOKED',
    ])
  })

  test('of another address', async () => {
    const report = await withList(listOf([], { id: 'https://example.org/list' }))
    expect(codes(report)).toEqual(['STATUS_LIST_OF_ANOTHER_ADDRESS'])
  })

  test.for([
    ['an entry that cannot be read', listOf([BADGE, { revoked: true }]), 'STATUS_LIST_MALFORMED'],
    ['no list', () => ({}), 'STATUS_LIST_MALFORMED'],
    ['no JSON', () => '[', 'STATUS_LIST_MALFORMED'],
    [
      'a list of Open Badges 2.0',
      (id: string) => ({ id, type: 'RevocationList', revokedAssertions: [BADGE] }),
      'STATUS_LIST_WRONG_TYPE',
    ],
  ] as const)('with %s', async ([, list, code]) => {
    const report = await withList(list)
    expect(codes(report)).toEqual([code])
    expect(report.verdict).toBe('undetermined')
  })
})

test('a badge without an id cannot be looked up, and nothing is fetched for it', async () => {
  const { origin, hits } = await serve((_, response) => response.end())
  const credentialStatus = { id: origin, type: '1EdTechRevocationList' }
  const { id: _, ...unnamed } = badge(issuer.did, { credentialStatus })
  const secured = await addProof({ ...unnamed, '@context': CONTEXTS }, issuer.signer, {
    created: '2026-04-01T09:00:00Z',
  })
  const report = await verify(secured, options)
  expect(codes(report)).toEqual(['STATUS_CREDENTIAL_UNNAMED'])
  expect(report.checks.status.outcome).toBe('undetermined')
  expect(hits).toEqual([])
})
