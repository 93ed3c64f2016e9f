import { createHmac } from 'node:crypto'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { signVcJwt } from '@shirushi/vc/jose'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, signed, signedToken } from './support/badges.ts'
import { judged, LONGEST, partsOf, rawToken } from './support/hostile.ts'
import { serve } from './support/loopback.ts'

const issuer = await keyIssuer()
const token = await signedToken(issuer, {
  validUntil: '2027-04-01T00:00:00Z',
  credentialSubject: { ...Object(badge(issuer.did)['credentialSubject']), id: 'did:web:hanako.example' },
})
const { header, payload } = partsOf(token)
const PAYLOAD = JSON.stringify(payload)

/** The token, with another header, signed by the issuer all the same: so it is the header that is refused. */
const withHeader = (more: Readonly<Record<string, unknown>>) =>
  rawToken(JSON.stringify({ ...header, ...more }), PAYLOAD, issuer.signer)

describe('a trick with the header of a token', () => {
  test.for(['none', 'None', 'NONE', 'nOnE'])('alg %s, without signature', async (alg) => {
    const { report, errors, milliseconds } = await judged(
      await rawToken(JSON.stringify({ ...header, alg }), PAYLOAD),
    )
    expect(report.verdict).toBe('invalid')
    expect(errors['proof'] ?? errors['structure']).toEqual([
      errors['proof'] ? 'TOKEN_HEADER_REFUSED' : 'INPUT_TOKEN_MALFORMED',
    ])
    expect(milliseconds).toBeLessThan(LONGEST)
  })

  test.for([
    'none',
    'HS256',
    'HS512',
    'ES256K',
    'constructor',
    '',
    5,
    null,
    undefined,
    ['EdDSA'],
    { toString: 'EdDSA' },
  ])('alg %j, signed', async (alg) => {
    const { report } = await judged(await withHeader({ alg }))
    expect(report.verdict).toBe('invalid')
    expect(report.checks.proof.outcome).not.toBe('passed')
  })

  test.for(['did:key', 'spki', 'jwk'] as const)(
    'HMAC with the public key as secret, as %s',
    async (format) => {
      const key = await exportKey(issuer.key, format)
      const secret = typeof key === 'object' && !(key instanceof Uint8Array) ? JSON.stringify(key) : key
      const input = `${Buffer.from(JSON.stringify({ ...header, alg: 'HS256' })).toString('base64url')}.${token.split('.')[1]}`
      const mac = createHmac('sha256', secret).update(input).digest('base64url')
      const { report, errors } = await judged(`${input}.${mac}`)
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toEqual(['TOKEN_HEADER_REFUSED'])
    },
  )

  test('RSA for a key on a curve, and the other way round', async () => {
    const rsa = signerFor(await generateKey('RSA'), { verificationMethod: 'did:web:univ.example#rsa' })
    const ec = await keyIssuer('P-256')
    for (const [alg, signer, kid] of [
      ['RS256', rsa, issuer.signer.verificationMethod],
      ['RS256', rsa, ec.signer.verificationMethod],
      ['ES256', ec.signer, issuer.signer.verificationMethod],
      ['EdDSA', issuer.signer, ec.signer.verificationMethod],
      ['ES384', ec.signer, ec.signer.verificationMethod],
    ] as const) {
      const { errors, report } = await judged(
        await rawToken(JSON.stringify({ alg, kid, typ: 'JWT' }), PAYLOAD, signer),
      )
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toEqual(['TOKEN_ALGORITHM_DIFFERS'])
    }
  })

  test.for([
    { crit: ['exp'] },
    { crit: [] },
    { crit: ['b64'], b64: false },
    { b64: false },
    { zip: 'DEF' },
    { crit: null },
  ])('%j', async (more) => {
    const { report, errors } = await judged(await withHeader(more))
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['TOKEN_HEADER_REFUSED'])
  })

  test.for(['alg', 'kid', 'typ'])('%s twice', async (name) => {
    const text = JSON.stringify(header)
    const twice = `{${JSON.stringify(name)}:"none",${text.slice(1)}`
    for (const one of [
      twice,
      `${text.slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(header[name])}}`,
    ]) {
      const { report, errors } = await judged(await rawToken(one, PAYLOAD, issuer.signer))
      expect(report.verdict).toBe('invalid')
      expect(errors['structure']).toContain('INPUT_TOKEN_MALFORMED')
    }
  })

  test.for(['issuer', 'credentialSubject', 'iss', 'credentialStatus', 'vc'])(
    'the claim %s twice',
    async (name) => {
      for (const twice of [
        `{${JSON.stringify(name)}:{},${JSON.stringify(name)}:{},${PAYLOAD.slice(1)}`,
        `${PAYLOAD.slice(0, -1)},${JSON.stringify(name)}:1,${JSON.stringify(name)}:1}`,
      ]) {
        const { report, errors } = await judged(await rawToken(JSON.stringify(header), twice, issuer.signer))
        expect(report.verdict).toBe('invalid')
        expect(errors['structure']).toContain('INPUT_TOKEN_MALFORMED')
      }
    },
  )

  test.for(['jku', 'x5u', 'x5c', 'x5t'])('%s leads to a server, which is not asked', async (name) => {
    const server = await serve((_, response) => response.end('{"keys":[]}'))
    const address = `${server.origin}/keys`
    const one = await withHeader({ [name]: name === 'x5c' ? [address] : address })
    const { report } = await judged(one, { fetch, allowLoopback: true })
    expect(report.verdict).toBe('valid')
    expect(server.hits).toEqual([])
    const { kid: _, ...bare } = header
    const nameless = await rawToken(JSON.stringify({ ...bare, [name]: address }), PAYLOAD, issuer.signer)
    const other = await judged(nameless, { fetch, allowLoopback: true })
    expect(other.report.verdict).toBe('invalid')
    expect(other.errors['proof']).toEqual(['KEY_UNNAMED'])
    expect(server.hits).toEqual([])
  })

  test.for([
    'https://evil.example/keys#1',
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'did:web:127.0.0.1',
  ])('kid %s is not asked in the name of another', async (kid) => {
    const { report, asked } = await judged(await withHeader({ kid }))
    expect(report.verdict).not.toBe('valid')
    expect(asked).toEqual([])
  })

  test.for(['#key-1', 'key-1', ' ', '', '\u0000', '//evil.example/k', '../../k', 'javascript:alert(1)'])(
    'kid %j is of the issuer, or of nobody',
    async (kid) => {
      const { report, asked } = await judged(await withHeader({ kid }))
      expect(report.verdict).not.toBe('valid')
      expect(asked).toEqual([])
    },
  )
})

describe('what was signed is what is judged', () => {
  test('not what stands around a token in an envelope', async () => {
    const forged = {
      ...badge(issuer.did, { name: '偽の修了証' }),
      type: ['EnvelopedVerifiableCredential', 'VerifiableCredential', 'OpenBadgeCredential'],
      id: `data:application/vc+jwt,${token}`,
    }
    const { report } = await judged(forged)
    expect(report.verdict).toBe('valid')
    expect(report.claims?.name).not.toBe('偽の修了証')
    expect(JSON.stringify(report)).not.toContain('偽の修了証')
  })

  test('not what stands around a token in a proof', async () => {
    const proof = { type: 'JwtProof2020', jwt: token }
    const { report } = await judged({ ...badge(issuer.did, { name: '偽の修了証' }), proof })
    expect(report.verdict).not.toBe('valid')
  })

  test('nor a credential beside the one in the claim vc', async () => {
    const other = badge(issuer.did, { name: '別の修了証' })
    const one = await rawToken(
      JSON.stringify(header),
      JSON.stringify({ ...payload, vc: other }),
      issuer.signer,
    )
    const { report, errors } = await judged(one)
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toContain('TOKEN_CLAIM_DIFFERS')
  })

  test.for([
    ['iss', 'did:web:evil.example'],
    ['sub', 'did:web:evil.example'],
    ['jti', 'urn:uuid:00000000-0000-4000-8000-000000000000'],
    ['nbf', 1],
    ['exp', 99_999_999_999],
    ['iss', { id: 'x' }],
    ['nbf', '2026'],
    ['exp', null],
  ] as const)('nor one that the claim %s contradicts (%j)', async ([claim, value]) => {
    const text = JSON.stringify({ ...payload, [claim]: value })
    const { report, errors } = await judged(await rawToken(JSON.stringify(header), text, issuer.signer))
    expect([report.verdict, claim]).toEqual(['invalid', claim])
    expect(errors['proof'] ?? errors['validity']).toBeDefined()
  })

  test('in a token with a proof inside, both have to be the issuer’s', async () => {
    const other = await keyIssuer()
    const inner = await signed({ signer: other.signer, did: issuer.did })
    const { report } = await judged(await signVcJwt(inner, issuer.signer))
    expect(report.verdict).toBe('invalid')
    const both = await judged(await signVcJwt(await signed(issuer), issuer.signer))
    expect(both.report.verdict).toBe('valid')
    expect(both.report.secured).toEqual(['jwt', 'data-integrity'])
    const wrong = await judged(await signVcJwt({ ...(await signed(issuer)), name: 'x' }, issuer.signer))
    expect(wrong.report.verdict).toBe('invalid')
    expect(wrong.errors['proof']).toEqual(['PROOF_WRONG'])
  })

  test.for([
    ['a space in front of a part', (text: string) => text.replace('.', '. ')],
    ['padding', (text: string) => `${text}=`],
    ['a fourth part', (text: string) => `${text}.${text.split('.')[2]}`],
    ['ordinary base64', (text: string) => `${text.slice(0, -2)}+/`],
    ['no signature', (text: string) => `${text.split('.').slice(0, 2).join('.')}.`],
    ['the last character changed in bits that do not count', lastBits],
  ] as const)('a token with %s', async ([, change]) => {
    const { report } = await judged(change(token))
    expect(report.verdict).toBe('invalid')
  })
})

/** 64 bytes leave four bits of the last character unused. */
function lastBits(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const last = alphabet.indexOf(text.at(-1) ?? '')
  return `${text.slice(0, -1)}${alphabet[last ^ 1]}`
}
