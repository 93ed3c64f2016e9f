// The badges that a displayer has to tell apart to be certified: each in both data models, with each proof.
import { addProof, type CryptosuiteName } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'
import { verify } from '@shirushi/verify'
import { createFetcher } from '@shirushi/verify/fetch'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, type TestIssuer } from './support/badges.ts'
import { answer } from './support/codes.ts'
import { png, svg } from './support/images.ts'
import { serve } from './support/loopback.ts'
import { send, signedList, statusEntry } from './support/status-lists.ts'

type Members = Record<string, unknown>

const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1'
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

const MODELS = {
  '2.0': {
    context: ['https://www.w3.org/ns/credentials/v2', OB],
    from: 'validFrom',
    until: 'validUntil',
  },
  '1.1': {
    context: ['https://www.w3.org/2018/credentials/v1', OB],
    from: 'issuanceDate',
    until: 'expirationDate',
  },
} as const

const PROOFS = ['eddsa-rdfc-2022', 'Ed25519Signature2020', 'VC-JWT'] as const

const STATUS_CONTEXT = 'https://www.w3.org/ns/credentials/status/v1'

function unsigned(model: keyof typeof MODELS, issuer: string, until: string, status?: Members): Members {
  const { context, from, until: end } = MODELS[model]
  const { validFrom, '@context': _, ...rest } = badge(issuer)
  const contexts = status !== undefined && model === '1.1' ? [...context, STATUS_CONTEXT] : [...context]
  return {
    '@context': contexts,
    ...rest,
    name: '情報リテラシー修了証',
    [from]: validFrom,
    [end]: until,
    ...(status === undefined ? {} : { credentialStatus: status }),
  }
}

async function secured(
  document: Members,
  how: (typeof PROOFS)[number],
  { signer }: TestIssuer,
): Promise<string> {
  if (how === 'VC-JWT') return signVcJwt(document, signer)
  const suite: CryptosuiteName = how
  const contexts = document['@context'] as string[]
  const isOld = suite === 'Ed25519Signature2020'
  const ready = {
    ...document,
    '@context': [...contexts, isOld ? ED25519_2020 : 'https://w3id.org/security/data-integrity/v2'],
  }
  return JSON.stringify(await addProof(ready, signer, { suite, created: '2026-04-01T09:00:00Z' }))
}

const rows = (Object.keys(MODELS) as (keyof typeof MODELS)[]).flatMap((model) =>
  PROOFS.map((proof) => [model, proof] as const),
)

describe.each(rows)('a badge of data model %s with %s', (model, proof) => {
  const options = { at: NOW, now: () => NOW, fetch: createFetcher({ allowLoopback: true }) }
  const AFTER = '2027-01-01T00:00:00Z'

  test('that is in order, is valid, also in images', async () => {
    const issuer = await keyIssuer()
    const text = await secured(unsigned(model, issuer.did, AFTER), proof, issuer)
    for (const input of [text, png(text), svg(text)]) {
      const report = await verify(input, options)
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(report).toMatchObject({ verdict: 'valid', version: '3.0', dataModel: model })
    }
  })

  test('that ran out, is refused for that alone', async () => {
    const issuer = await keyIssuer()
    const text = await secured(unsigned(model, issuer.did, '2026-05-01T00:00:00Z'), proof, issuer)
    const report = await verify(text, options)
    expect(report.verdict).toBe('invalid')
    expect([...new Set(answer(report, 'validity'))]).toEqual(['failed', 'VALIDITY_EXPIRED'])
    expect(answer(report, 'proof')[0]).toBe('passed')
    expect(answer(report, 'issuer')[0]).toBe('passed')
    expect((await verify(text, { ...options, at: new Date('2026-04-30T23:59:59Z') })).verdict).toBe('valid')
  })

  test.for([
    ['revoked', 'failed', 'invalid'],
    ['not revoked', 'passed', 'valid'],
  ] as const)('that was %s, according to its list', async ([which, outcome, verdict]) => {
    const issuer = await keyIssuer()
    const content: Record<string, unknown> = {}
    const { origin } = await serve((request, response) => send(response, content[request.url ?? '']))
    content['/3'] = await signedList(`${origin}/3`, issuer, {
      statuses: { [which === 'revoked' ? 7 : 8]: 1 },
    })
    const document = unsigned(model, issuer.did, AFTER, statusEntry(`${origin}/3`))
    const report = await verify(await secured(document, proof, issuer), options)
    expect(
      report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ).toHaveLength(verdict === 'valid' ? 0 : 1)
    expect(answer(report, 'status')[0]).toBe(outcome)
    expect(report.verdict).toBe(verdict)
    for (const name of ['structure', 'proof', 'issuer', 'validity'] as const) {
      expect([name, answer(report, name)[0]]).toEqual([name, 'passed'])
    }
  })

  test('that was changed, is refused', async () => {
    const issuer = await keyIssuer()
    const text = await secured(unsigned(model, issuer.did, AFTER), proof, issuer)
    const changed =
      proof === 'VC-JWT'
        ? `${text.slice(0, 200)}${text[200] === 'A' ? 'B' : 'A'}${text.slice(201)}`
        : text.replace('例大学', '別大学')
    expect((await verify(changed, options)).verdict).toBe('invalid')
  })
})
