import { derive, issue, verifyCredential } from '@digitalbazaar/vc'
import { type Key, signerFor } from '@shirushi/vc'
import { addProof, deriveProof, verifyProof } from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { disclosingPeer, peerLoader, signingPeer, verifyingPeer } from './support/peers.ts'
import { asObject, BADGE, CASES, deepFreeze, ENGINES, KEYS } from './support/proof-material.ts'

const CREATED = '2026-04-01T00:00:00Z'
const POINTERS = ['/credentialSubject/achievement/name', '/credentialSubject/result']
const now = new Date('2026-11-21T00:00:00Z')

/** The reference implementation wants the key to be the issuer's. */
function badgeOf(key: Key): object {
  const [id = ''] = signerFor(key).verificationMethod.split('#')
  return deepFreeze({ ...BADGE, issuer: { ...asObject(BADGE['issuer']), id } })
}

function copy(value: object): object {
  return asObject(JSON.parse(JSON.stringify(value)))
}

describe('us and the reference implementation, with a badge in Japanese', () => {
  test.for(CASES)('what we secure with %s and %s, it verifies', async ([suite, algorithm]) => {
    const key = await KEYS[algorithm]
    for (const engine of ENGINES) {
      const mandatoryPointers = suite === 'ecdsa-sd-2023' ? ['/issuer'] : []
      const secured = await addProof(badgeOf(key), signerFor(key), {
        suite,
        created: CREATED,
        engine,
        mandatoryPointers,
      })
      const isBase = suite === 'ecdsa-sd-2023'
      const shown = isBase ? await deriveProof(secured, { key, pointers: POINTERS }) : secured
      const answer = await verifyCredential({
        credential: copy(shown),
        suite: verifyingPeer(suite),
        documentLoader: peerLoader,
        now,
      })
      expect(answer).toMatchObject({ verified: true })
    }
  })

  test.for(CASES)('what it secures with %s and %s, we verify', async ([suite, algorithm]) => {
    const key = await KEYS[algorithm]
    const secured = await issue({
      credential: copy(badgeOf(key)),
      suite: signingPeer(suite, key, CREATED),
      documentLoader: peerLoader,
    })
    for (const engine of ENGINES) {
      expect(await verifyProof(secured, { key, engine })).toMatchObject({ outcome: 'verified', suite })
    }
    const ours = await addProof(badgeOf(key), signerFor(key), { suite, created: CREATED })
    if (algorithm === 'EdDSA') expect(ours).toEqual(secured)
  })

  test('from what we sign, it derives the same as we do', async () => {
    const key = await KEYS.ES256
    const mandatoryPointers = ['/issuer', '/credentialSubject/achievement/tag/1']
    const options = { suite: 'ecdsa-sd-2023', created: CREATED, mandatoryPointers } as const
    const base = await addProof(badgeOf(key), signerFor(key), options)
    const derived = await derive({
      verifiableCredential: copy(base),
      suite: disclosingPeer(POINTERS),
      documentLoader: peerLoader,
    })
    expect(await deriveProof(base, { key, pointers: POINTERS })).toEqual(derived)
    const suite = verifyingPeer('ecdsa-sd-2023')
    expect(
      await verifyCredential({ credential: copy(derived), suite, documentLoader: peerLoader, now }),
    ).toMatchObject({ verified: true })
  })

  test('what it derives, we verify; what both derive is the same', async () => {
    const key = await KEYS.ES256
    const secured = await issue({
      credential: copy(badgeOf(key)),
      suite: signingPeer('ecdsa-sd-2023', key, CREATED),
      documentLoader: peerLoader,
    })
    const derived = await derive({
      verifiableCredential: copy(secured),
      suite: disclosingPeer(POINTERS),
      documentLoader: peerLoader,
    })
    expect(await deriveProof(secured, { key, pointers: POINTERS })).toEqual(derived)
    for (const engine of ENGINES) {
      expect(await verifyProof(derived, { key, engine })).toMatchObject({ outcome: 'verified' })
    }
  })
})
