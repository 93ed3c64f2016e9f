import { didDocumentFor, exportKey, generateKey, importKey } from '@shirushi/vc'
import { didWebFor, didWebToUrl, findVerificationMethod, readDidDocument } from '@shirushi/vc/did'
import { expect, test } from 'vitest'

test('first', async () => {
  const key = await generateKey('P-256')
  const document = await didDocumentFor(key, { method: 'web', domain: 'university.example', path: 'badges' })
  const id = document.verificationMethod[0]?.id ?? ''
  expect(didWebToUrl(document.id)).toBe('https://university.example/badges/did.json')
  expect(didWebFor({ domain: '大学.example' })).toMatch(/^did:web:xn--/)
  const found = findVerificationMethod(document, id, 'assertionMethod')
  if (found.outcome !== 'found') expect.fail(found.reason)
  expect(await exportKey(await importKey(found.key), 'jwk')).toEqual(await exportKey(key, 'jwk'))
  expect(readDidDocument(document, document.id).problems).toEqual([])
})
