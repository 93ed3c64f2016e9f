import { checkBadge } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { type JsonObject, resolvePointer } from '@shirushi/core/json'
import { derive, mandatoryPointersFor, sign } from '@shirushi/sign'
import { exportKey, generateKey, signerFor } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { courseBadge } from './support/template-fixture.ts'

const key = await generateKey('P-256')
const whole = courseBadge(await exportKey(key, 'did:key'))
const { id: _, ...subject } = whole['credentialSubject'] as JsonObject
const badge: JsonObject = { ...whole, credentialSubject: subject }
const signed = await sign(badge, signerFor(key), { suite: 'ecdsa-sd-2023' })

const at = (document: object, pointer: string): unknown => resolvePointer(document, pointer)

describe('a badge of which only a part is shown', () => {
  test('still says who awarded what, and until when, and nothing else', async () => {
    const shown = await derive(signed, { disclose: ['narrative'], key })
    expect(await verifyProof(shown, { key })).toMatchObject({ outcome: 'verified' })
    for (const pointer of mandatoryPointersFor(badge)) {
      expect(at(shown, pointer), pointer).toEqual(at(badge, pointer))
    }
    expect(at(shown, '/credentialSubject/narrative')).toBe('Took part.')
    for (const hidden of [
      '/evidence',
      '/credentialSubject/identifier',
      '/credentialSubject/result',
      '/name',
    ]) {
      expect(at(shown, hidden), hidden).toBeUndefined()
    }
    expect(JSON.stringify(shown)).not.toContain('S-0001')
  })

  test('is a badge by all rules but that it belongs to nobody, and by all when that is shown', async () => {
    const [without, shown] = await Promise.all([
      derive(signed, { disclose: ['credits'], key }),
      derive(signed, { disclose: ['recipient', 'results'], key }),
    ])
    expect(checkBadge(without).findings.map(({ code }) => code)).toEqual(['SUBJECT_UNIDENTIFIED'])
    expect(checkBadge(shown)).toMatchObject({ conforms: true, findings: [] })
    expect(at(shown, '/credentialSubject/result/0/value')).toBe('A')
  })

  test('can be anything that a pointer names', async () => {
    const shown = await derive(signed, { disclose: ['/credentialSubject/achievement/alignment/1'], key })
    expect(at(shown, '/credentialSubject/achievement/alignment')).toEqual([
      at(badge, '/credentialSubject/achievement/alignment/1'),
    ])
  })

  test('fails to verify when something in it is changed', async () => {
    const shown = structuredClone(await derive(signed, { disclose: ['results'], key })) as {
      credentialSubject: { result: { value: string }[] }
    }
    const [first] = shown.credentialSubject.result
    if (first !== undefined) first.value = 'B'
    expect(await verifyProof(shown, { key })).toMatchObject({ outcome: 'failed' })
  })

  test.for([[['nothing']], [['']], [['/evidence/7']], [['endorsements']], ['recipient'], [[5]]])(
    'cannot be %j, which the badge does not have',
    async ([disclose]) => {
      await expect(derive(signed, { disclose: disclose as never, key })).rejects.toThrow(InvalidArgumentError)
    },
  )

  test('shows ordered lists whole, in their order', async () => {
    const path = '/credentialSubject/achievement/resultDescription'
    const shown = await derive(signed, { disclose: [path], key })
    expect(JSON.stringify(at(badge, path))).toContain('allowedValue')
    expect(at(shown, path)).toEqual(at(badge, path))
    expect(await verifyProof(shown, { key })).toMatchObject({ outcome: 'verified' })
    expect(at(await derive(signed, { disclose: ['narrative'], key }), path)).toBeUndefined()
  })

  test('comes only from a proof that allows it, and that holds', async () => {
    const derived = await derive(signed, { disclose: ['results'], key })
    await expect(derive(derived, { disclose: ['results'], key })).rejects.toMatchObject({
      code: 'ERR_VC_PROOF_NOT_DERIVABLE',
    })
    const plain = await sign(badge, signerFor(key))
    await expect(derive(plain, { disclose: ['results'], key })).rejects.toMatchObject({
      code: 'ERR_VC_PROOF_NOT_DERIVABLE',
    })
    await expect(derive(null as never, { disclose: [], key })).rejects.toThrow(InvalidArgumentError)
  })
})

test('what is mandatory is named only where it is there', () => {
  expect(
    mandatoryPointersFor({ issuer: 'did:web:a.example', credentialSubject: { achievement: { name: 'x' } } }),
  ).toEqual(['/issuer', '/credentialSubject/achievement/name'])
  expect(mandatoryPointersFor({})).toEqual([])
})
