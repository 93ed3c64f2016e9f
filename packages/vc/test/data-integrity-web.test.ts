import { signerFor } from '@shirushi/vc'
import { addProof, deriveProof, verifyProof } from '@shirushi/vc/data-integrity'
import { expect, test, vi } from 'vitest'
import { BADGE, CASES, KEYS } from './support/proof-material.ts'

vi.mock('#engine', () => import('../src/engine/web.ts'))

test.for(CASES)('with WebCrypto, %s and %s hold, and one change does not', async ([suite, algorithm]) => {
  const key = await KEYS[algorithm]
  const document = await addProof(BADGE, signerFor(key), { suite, created: '2026-04-01T00:00:00Z' })
  expect(await verifyProof(document, { key })).toMatchObject({ outcome: 'verified' })
  expect(await verifyProof({ ...document, name: '別の名前' }, { key })).toMatchObject({
    reason: 'signature-wrong',
  })
})

test('with WebCrypto, a part of a badge can be shown', async () => {
  const key = await KEYS.ES256
  const options = { suite: 'ecdsa-sd-2023', mandatoryPointers: ['/issuer'] } as const
  const base = await addProof(BADGE, signerFor(key), options)
  const shown = await deriveProof(base, { key, pointers: ['/credentialSubject/result/0'] })
  expect(shown).toMatchObject({ credentialSubject: { result: [{ value: '優' }] } })
  expect(shown).not.toHaveProperty('name')
  expect(await verifyProof(shown, { key })).toMatchObject({ outcome: 'verified' })
  expect(await verifyProof(shown, { key, engine: 'reference' })).toMatchObject({ outcome: 'verified' })
})
