import { exportKey, signerFor } from '@shirushi/vc'
import { addProof } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, signed, signedToken } from './support/badges.ts'
import { claiming, judged, LONGEST, partsOf, rawToken, webIssuer } from './support/hostile.ts'

const VICTIM = 'https://univ.example/issuer'

const multibaseOf = (didKey: string) => didKey.slice('did:key:'.length)

/** A profile that publishes its own key, and not that of the attacker. */
async function profileOf(id: string) {
  const { key } = await keyIssuer()
  const publicKeyMultibase = multibaseOf(await exportKey(key, 'did:key'))
  const method = { id: `${id}#key-1`, type: 'Multikey', controller: id, publicKeyMultibase }
  return {
    key,
    document: { id, type: 'Profile', verificationMethod: [method], assertionMethod: [method.id] },
  }
}

describe('an impersonator is refused', () => {
  test('who puts a key of his own into the header of the token', async () => {
    const [attacker, victim] = [await keyIssuer(), await keyIssuer()]
    const token = await signVcJwt(badge(victim.did), attacker.signer, { jwk: attacker.key })
    const { report, errors, asked } = await judged(token)
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_SELF_ASSERTED'] })
    expect(asked).toEqual([])
  })

  test('who does so in the name of an issuer on the web, who publishes another key', async () => {
    const attacker = await keyIssuer()
    const { document } = await profileOf(VICTIM)
    const token = await signVcJwt(badge(VICTIM), attacker.signer, { jwk: attacker.key })
    const { report, errors, asked } = await judged(token, { web: { [VICTIM]: document } })
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_SELF_ASSERTED'] })
    expect(asked).toEqual([VICTIM])
  })

  test('while nobody can say what the issuer publishes, it is not called a forgery', async () => {
    const attacker = await keyIssuer()
    const token = await signVcJwt(badge(VICTIM), attacker.signer, { jwk: attacker.key })
    const offline = await judged(token, { fetch: () => Promise.reject(new Error('down')) })
    expect(offline.report.verdict).toBe('undetermined')
    expect(offline.report.checks.proof.outcome).toBe('passed')
    expect(offline.errors).toEqual({ issuer: ['KEY_UNREACHABLE'] })
    const gone = await judged(token)
    expect(gone.report.verdict).toBe('invalid')
  })

  test('and the issuer with the same form of token is not', async () => {
    const { key, document } = await profileOf(VICTIM)
    const signer = signerFor(key)
    const token = await signVcJwt(badge(VICTIM), signer, { jwk: key })
    const { report } = await judged(token, { web: { [VICTIM]: document } })
    expect(report.verdict).toBe('valid')
  })

  test('whose key stands behind the # of an address of the issuer', async () => {
    const attacker = await keyIssuer()
    const fragment = multibaseOf(attacker.did)
    const { document } = await profileOf(VICTIM)
    const signer = claiming(attacker.signer, `${VICTIM}#${fragment}`)
    const { report, errors } = await judged(await signed({ signer, did: VICTIM }), {
      web: { [VICTIM]: document },
    })
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_SELF_ASSERTED'] })
  })

  test('whose key stands behind the # of an address elsewhere, which is not asked', async () => {
    const attacker = await keyIssuer()
    const fragment = multibaseOf(attacker.did)
    const signer = claiming(attacker.signer, `https://evil.example/keys#${fragment}`)
    const { report, errors, asked } = await judged(await signed({ signer, did: VICTIM }))
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_SELF_ASSERTED'] })
    expect(asked).toEqual([])
  })

  test.for([
    'https://evil.example/keys/1',
    'https://univ.example.evil.example/k',
    'https://univ.example:444/k',
  ])('whose key is at %s', async (address) => {
    const attacker = await keyIssuer()
    const signer = claiming(attacker.signer, address)
    for (const input of [await signed({ signer, did: VICTIM }), await signedToken({ signer, did: VICTIM })]) {
      const { report, errors, asked } = await judged(input)
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toEqual(['KEY_ELSEWHERE'])
      expect(asked).toEqual([])
    }
  })

  test('whose kid names a key of his own DID', async () => {
    const [attacker, victim] = [await keyIssuer(), await keyIssuer()]
    const { report, errors } = await judged(await signedToken({ signer: attacker.signer, did: victim.did }))
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_OF_ANOTHER'] })
  })

  test("whose kid names the issuer's key, which did not sign", async () => {
    const [attacker, victim] = [await keyIssuer(), await keyIssuer()]
    const signer = claiming(attacker.signer, victim.signer.verificationMethod)
    const token = await judged(await signedToken({ signer, did: victim.did }))
    expect(token.report.verdict).toBe('invalid')
    expect(token.errors).toEqual({ proof: ['TOKEN_WRONG'] })
    const proof = await judged(await signed({ signer, did: victim.did }))
    expect(proof.report.verdict).toBe('invalid')
    expect(proof.errors).toEqual({ proof: ['PROOF_WRONG'] })
  })

  test("who names the issuer's key in kid, and gives his own in jwk", async () => {
    const [attacker, victim] = [await keyIssuer(), await keyIssuer()]
    const { header, payload } = partsOf(await signedToken(victim))
    const jwk = await exportKey(attacker.key, 'jwk')
    const token = await rawToken(JSON.stringify({ ...header, jwk }), JSON.stringify(payload), attacker.signer)
    const { report, errors } = await judged(token)
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ proof: ['TOKEN_WRONG'] })
  })

  test('whose DID document is of another DID', async () => {
    const { signer, did, web } = await webIssuer('univ.example', (document) => ({
      ...document,
      id: 'did:web:evil.example',
    }))
    const { report, errors } = await judged(await signed({ signer, did }), { web })
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['KEY_NOT_PUBLISHED'])
  })

  test.for(['authentication', 'keyAgreement', 'capabilityInvocation'])(
    'whose key is listed under %s only',
    async (purpose) => {
      const { signer, did, web } = await webIssuer('univ.example', ({ assertionMethod, ...document }) => ({
        ...document,
        authentication: [],
        [purpose]: assertionMethod,
      }))
      for (const input of [await signed({ signer, did }), await signedToken({ signer, did })]) {
        const { report, errors } = await judged(input, { web })
        expect(report.verdict).toBe('invalid')
        expect(errors['proof']).toEqual(['KEY_NOT_FOR_PURPOSE'])
      }
    },
  )

  test('whose key has another controller', async () => {
    const { signer, did, web } = await webIssuer('univ.example', (document) => ({
      ...document,
      verificationMethod: (document['verificationMethod'] as object[]).map((method) => ({
        ...method,
        controller: 'did:web:evil.example',
      })),
    }))
    const { report, errors } = await judged(await signed({ signer, did }), { web })
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['KEY_NOT_PUBLISHED'])
  })

  test('whose document names a key of somebody else as if it were its own', async () => {
    const [attacker, victim] = [await webIssuer('evil.example'), await webIssuer('univ.example')]
    const web = { ...attacker.web, ...victim.web }
    const signer = claiming(attacker.signer, `${victim.did}#key-1`)
    const { report } = await judged(await signed({ signer, did: attacker.did }), { web })
    expect(report.verdict).toBe('invalid')
  })

  test('who names a key of the issuer in a proof that nobody can judge, beside a proof of his own', async () => {
    const [attacker, victim] = [await keyIssuer(), await keyIssuer()]
    for (const cryptosuite of ['bbs-2023', 'mldsa44-rdfc-2024']) {
      for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
        const own = await signed({ signer: attacker.signer, did: victim.did }, {}, { suite })
        const borrowed = {
          type: 'DataIntegrityProof',
          cryptosuite,
          verificationMethod: victim.signer.verificationMethod,
          proofPurpose: 'assertionMethod',
          proofValue: 'u2V0',
        }
        for (const proof of [
          [borrowed, own['proof']],
          [own['proof'], borrowed],
        ]) {
          const { report, errors } = await judged({ ...own, proof })
          expect(report.verdict).not.toBe('valid')
          expect(report.checks.issuer.outcome).toBe('undetermined')
          expect(errors['issuer']).toEqual(['ISSUER_PROOF_UNCLEAR'])
        }
      }
    }
  })

  test('who signs what another issuer signed before, as a second proof', async () => {
    const [attacker, victim] = [await keyIssuer(), await keyIssuer()]
    const original = await signed(victim)
    const forged = await addProof({ ...original, name: '別の修了証' }, attacker.signer)
    const { report, errors } = await judged(JSON.parse(JSON.stringify(forged)))
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['PROOF_WRONG'])
    expect(errors['issuer']).toEqual(['ISSUER_NOT_AMONG_SIGNERS'])
  })

  test('whose key the caller knows, but as that of another issuer', async () => {
    const known = await keyIssuer()
    const keys = {
      'https://college.example/keys/1': known.did,
      'did:web:college.example#key-1': known.did,
    }
    for (const method of Object.keys(keys)) {
      const signer = claiming(known.signer, method)
      const forged = await judged(await signed({ signer, did: 'https://univ.example/issuer' }), { keys })
      expect(forged.report.verdict).toBe('invalid')
      expect(forged.errors).toEqual({ issuer: ['ISSUER_KEY_OF_ANOTHER'] })
      const did = method.startsWith('did:') ? 'did:web:college.example' : 'https://college.example/issuer'
      const { report, asked } = await judged(await signed({ signer, did }), { keys })
      expect(report.verdict).toBe('valid')
      expect(asked).toEqual([])
    }
  })

  test('whose private key is there for all to read', async () => {
    const issuer = await keyIssuer()
    const { header, payload } = partsOf(await signedToken(issuer))
    const secret = await exportKey(issuer.key, 'private-jwk')
    const token = await rawToken(
      JSON.stringify({ ...header, jwk: secret }),
      JSON.stringify(payload),
      issuer.signer,
    )
    const { report, errors } = await judged(token)
    expect(report.verdict).toBe('invalid')
    expect(errors['proof']).toEqual(['TOKEN_HEADER_REFUSED'])
  })

  test('in time', async () => {
    const attacker = await keyIssuer()
    const { milliseconds } = await judged(await signed({ signer: attacker.signer, did: VICTIM }), { at: NOW })
    expect(milliseconds).toBeLessThan(LONGEST)
  })
})
