import { signerFor } from '@shirushi/vc'
import { addProof, verifyProof } from '@shirushi/vc/data-integrity'
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
