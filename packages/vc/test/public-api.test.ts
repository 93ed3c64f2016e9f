import * as api from '@shirushi/vc'
import * as errors from '@shirushi/vc/errors'
import { expect, test } from 'vitest'

test('what this package promises to keep', () => {
  expect(Object.keys(api).sort()).toEqual([
    'didDocumentFor',
    'exportKey',
    'generateKey',
    'importKey',
    'jwkSetFor',
    'jwkThumbprint',
    'signerFor',
    'verifySignature',
  ])
})

test('errors are told apart by their codes', () => {
  expect(Object.keys(errors)).toEqual(
    expect.arrayContaining(['InvalidKeyError', 'KeyNotSuitableError', 'PlatformError']),
  )
  const made = new errors.InvalidKeyError('malformed', 'no key')
  expect([made.name, made.code, made.fault]).toEqual(['InvalidKeyError', 'ERR_VC_INVALID_KEY', 'malformed'])
})
