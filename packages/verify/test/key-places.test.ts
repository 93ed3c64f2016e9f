import { exportKey, generateKey, jwkThumbprint, signerFor } from '@shirushi/vc'
import { jwkSetFor } from '@shirushi/vc/did'
import { verify } from '@shirushi/verify'
import { describe, expect, test } from 'vitest'
import { NOW, signedToken } from './support/badges.ts'

const HOST = 'https://host.example'
const ISSUER = `${HOST}/~alice/issuer.json`

/** A badge of Alice whose key is said to be at an address of her host. */
async function judgedWithKeysAt(place: string, profile?: object) {
  const key = await generateKey('Ed25519')
  const kid = await jwkThumbprint(key)
  const method = `${HOST}${place}#${kid}`
  const token = await signedToken({ signer: signerFor(key, { verificationMethod: method }), did: ISSUER })
  const documents: Readonly<Record<string, object>> = {
    [`${HOST}${place}`]: await jwkSetFor(key),
    ...(profile && { [ISSUER]: { id: ISSUER, verificationMethod: [{ id: method, ...profile }] } }),
  }
  const fetch = async (url: string) =>
    new Response(JSON.stringify(documents[url] ?? {}), { status: documents[url] === undefined ? 404 : 200 })
  const { verdict, checks } = await verify(token, { fetch, at: NOW })
  return {
    verdict,
    codes: checks.proof.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  }
}

describe('on a host of many, the key of an issuer', () => {
  test.for([
    ['in its own folder', '/~alice/jwks.json'],
    ['below it', '/~alice/keys/1.json'],
    ['where only the owner of the host writes', '/jwks.json'],
    ['among the documents for the whole host', '/.well-known/jwks.json'],
  ])('may lie %s', async ([, place = '']) => {
    expect(await judgedWithKeysAt(place)).toEqual({ verdict: 'valid', codes: [] })
  })

  test.for([
    ['in the folder next door', '/~bob/jwks.json'],
    ['in a folder that begins alike', '/~alice.evil/jwks.json'],
    ['behind dots that lead next door', '/~alice/../~bob/jwks.json'],
  ])('may not lie %s', async ([, place = '']) => {
    const { verdict, codes } = await judgedWithKeysAt(place)
    expect(verdict).toBe('invalid')
    expect(codes).toContain('KEY_NOT_PUBLISHED')
  })

  test('may lie next door when its profile says so', async () => {
    expect(await judgedWithKeysAt('/keys/1.json', { type: 'JsonWebKey' })).toEqual({
      verdict: 'valid',
      codes: [],
    })
    const { codes } = await judgedWithKeysAt('/keys/1.json')
    expect(codes).toContain('KEY_NOT_PUBLISHED')
  })
})

test('keys of this kind are exported as their issuers publish them', async () => {
  const key = await generateKey('P-256')
  expect((await jwkSetFor(key)).keys[0]).toMatchObject(await exportKey(key, 'jwk'))
})
