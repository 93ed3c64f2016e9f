import { verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, signed, signedToken } from './support/badges.ts'

const options = { at: NOW }

describe('a badge that is in order', () => {
  test('with a proof, as object and as text', async () => {
    const credential = await signed(await keyIssuer())
    for (const input of [
      credential,
      JSON.stringify(credential),
      new TextEncoder().encode(JSON.stringify(credential)),
    ]) {
      const report = await verify(input, options)
      expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(report).toMatchObject({
        verdict: 'valid',
        kind: 'credential',
        version: '3.0',
        secured: ['data-integrity'],
      })
      if (report.verdict === 'valid') expect(report.credential).toEqual(credential)
    }
  })

  test('as a token', async () => {
    const report = await verify(await signedToken(await keyIssuer()), options)
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report).toMatchObject({ verdict: 'valid', secured: ['jwt'], layers: ['jwt'] })
  })

  test.for(['P-256', 'P-384'] as const)('with a key on %s', async (type) => {
    const issuer = await keyIssuer(type)
    expect((await verify(await signed(issuer), options)).verdict).toBe('valid')
    expect((await verify(await signedToken(issuer), options)).verdict).toBe('valid')
  })
})

describe('a badge that is not', () => {
  test('has no proof', async () => {
    const { did } = await keyIssuer()
    const report = await verify(badge(did), options)
    expect(report.verdict).toBe('invalid')
    expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(['PROOF_MISSING'])
  })

  test('was changed', async () => {
    const credential = await signed(await keyIssuer())
    const report = await verify({ ...credential, name: 'x' }, options)
    expect(report.verdict).toBe('invalid')
    expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(['PROOF_WRONG'])
    expect(report.checks.validity.outcome).toBe('passed')
  })

  test('is of another issuer than its key', async () => {
    const [one, other] = [await keyIssuer(), await keyIssuer()]
    const report = await verify(await signed({ signer: one.signer, did: other.did }), options)
    expect(report.checks.proof.outcome).toBe('passed')
    expect(report.checks.issuer.findings.map(({ code }) => code)).toEqual(['ISSUER_KEY_OF_ANOTHER'])
  })
})
