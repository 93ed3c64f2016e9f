import { didDocumentFor, generateKey, signerFor } from '@shirushi/vc'
import { collectEvidence, createVerifier, verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { NOW, signed } from './support/badges.ts'

const DID = 'did:web:uni.example:badges'
const URL_OF_DID = 'https://uni.example/badges/did.json'

/** A web of documents that live in memory. */
function webOf(documents: Readonly<Record<string, object>>) {
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(url)
    const document = documents[url]
    const status = document === undefined ? 404 : 200
    return new Response(document === undefined ? null : JSON.stringify(document), {
      status,
      headers: { 'content-type': 'application/json' },
    })
  }
  return { asked, fetch }
}

async function webIssuer() {
  const key = await generateKey('Ed25519')
  const signer = signerFor(key, { verificationMethod: `${DID}#2026` })
  const document = await didDocumentFor([{ key, fragment: '2026' }], {
    method: 'web',
    domain: 'uni.example',
    path: 'badges',
  })
  return { credential: await signed({ signer, did: DID }), document }
}

describe('evidence', () => {
  test('gives the same verdict again, without network, as of then', async () => {
    const { credential, document } = await webIssuer()
    const { asked, fetch } = webOf({ [URL_OF_DID]: document })
    const { report, evidence } = await collectEvidence(credential, { fetch, at: NOW, now: () => NOW })
    expect(report.verdict).toBe('valid')
    expect(asked).toEqual([URL_OF_DID])
    expect(evidence).toMatchObject({
      collectedAt: NOW.toISOString(),
      documents: [{ url: URL_OF_DID }],
      absences: [],
    })

    const stored = JSON.parse(JSON.stringify(evidence))
    const again = await verify(credential, { evidence: stored, fetch })
    expect(asked).toEqual([URL_OF_DID])
    expect(again.verdict).toBe('valid')
    expect(again.at).toBe(NOW.toISOString())
    expect(again.findings.map(({ code }) => code)).toContain('EVIDENCE_AS_OF')
  })

  test('does not answer for what was never asked', async () => {
    const { credential, document } = await webIssuer()
    const { fetch } = webOf({ [URL_OF_DID]: document })
    const { evidence } = await collectEvidence(credential, { fetch, at: NOW, now: () => NOW })
    const other = await verify(credential, { evidence: { ...evidence, documents: [] } })
    expect(other.verdict).toBe('undetermined')
    expect(other.checks.proof.findings.map(({ code }) => code)).toEqual(['KEY_UNREACHABLE'])
  })

  test('that was changed is refused', async () => {
    const { credential, document } = await webIssuer()
    const { fetch } = webOf({ [URL_OF_DID]: document })
    const { evidence } = await collectEvidence(credential, { fetch, at: NOW, now: () => NOW })
    const documents = evidence.documents.map((one) => ({ ...one, content: btoa('{}') }))
    await expect(verify(credential, { evidence: { ...evidence, documents } })).rejects.toMatchObject({
      code: 'ERR_CORE_INVALID_ARGUMENT',
    })
    await expect(verify(credential, { evidence: {} as never })).rejects.toMatchObject({
      code: 'ERR_CORE_INVALID_ARGUMENT',
    })
  })

  test('remembers what was not there, too', async () => {
    const { credential } = await webIssuer()
    const { fetch } = webOf({})
    const { report, evidence } = await collectEvidence(credential, { fetch, at: NOW, now: () => NOW })
    expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(
      (await verify(credential, { evidence })).checks.proof.findings.map(({ code }) => code),
    )
    expect(evidence.absences).toMatchObject([{ url: URL_OF_DID, fault: 'status', status: 404 }])
  })
})

describe('a verifier', () => {
  test('fetches for many badges what they share once', async () => {
    const { credential, document } = await webIssuer()
    const { asked, fetch } = webOf({ [URL_OF_DID]: document })
    const verifier = createVerifier({ fetch, at: NOW })
    const verdicts: string[] = []
    for await (const { verdict } of verifier.verifyMany(Array(20).fill(credential), { concurrency: 4 })) {
      verdicts.push(verdict)
    }
    expect(verdicts).toEqual(Array(20).fill('valid'))
    expect(asked).toEqual([URL_OF_DID])
  })

  test('takes no more inputs than are under way, and answers in their order', async () => {
    let [taken, answered] = [0, 0]
    function* inputs() {
      for (; taken < 30; taken++) {
        expect(taken - answered).toBeLessThanOrEqual(3)
        yield taken % 2 === 0 ? '{}' : 'x'
      }
    }
    const codes: (string | undefined)[] = []
    for await (const { findings } of createVerifier().verifyMany(inputs(), { concurrency: 3 })) {
      answered += 1
      codes.push(findings.find(({ severity }) => severity === 'error')?.code)
    }
    expect(codes).toEqual(Array.from({ length: 30 }, (_, at) => codes[at % 2]))
    expect(new Set(codes).size).toBe(2)
  })

  test.for([0, 1.5, Number.NaN])('refuses to have %s under way', async (concurrency) => {
    const reports = createVerifier().verifyMany([], { concurrency })
    await expect(reports.next()).rejects.toMatchObject({ code: 'ERR_CORE_INVALID_ARGUMENT' })
  })
})
