import { parseVcJwt, signVcJwt, verifyJws } from '@shirushi/vc/jose'
import { expect, test, vi } from 'vitest'
import { BADGE, KEY_TYPES, newPair } from './support/tokens.ts'

vi.mock('#engine', () => import('../src/engine/web.ts'))
vi.mock('#base64url', () => import('../src/bytes/base64url-web.ts'))

test.for(KEY_TYPES)('outside of Node, tokens are the same: %s', async (type) => {
  const { key, signer } = await newPair(type)
  const jwt = await signVcJwt(BADGE, signer)
  const { jws, credential } = parseVcJwt(jwt)
  expect(credential).toMatchObject(BADGE)
  expect(await verifyJws(jws, key)).toEqual({ outcome: 'verified' })
  const forged = jwt.slice(0, -2) + (jwt.endsWith('AA') ? 'BA' : 'AA')
  expect(await verifyJws(forged, key)).toMatchObject({ outcome: 'failed' })
})
