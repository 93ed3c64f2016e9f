import { createAssertion } from '@shirushi/core'
import { derive, sign, signAssertion, signBoth, signJwt } from '@shirushi/sign'
import { exportKey, type KeyType } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import { BROWSER_SKIPPED, openPage, type TestPage } from 'shirushi-testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { badge, type Party, partyOf, rsaParty } from './support/badges.ts'

type InPage = typeof import('./support/in-page.ts')

describe.skipIf(BROWSER_SKIPPED !== '')(`in a browser${BROWSER_SKIPPED}`, () => {
  let page: TestPage<InPage>
  const parties = new Map<KeyType, Party>()

  beforeAll(async () => {
    for (const type of ['Ed25519', 'P-256', 'P-384'] as const) parties.set(type, await partyOf(type))
    parties.set('RSA', await rsaParty())
    page = await openPage<InPage>({ entry: './support/in-page.ts', from: import.meta.dirname })
    return page.close
  })

  async function partyWith(type: KeyType) {
    const party = parties.get(type)
    if (party === undefined) throw new Error(`no party with ${type}`)
    return { ...party, url: party.signer.verificationMethod, jwk: await exportKey(party.key, 'private-jwk') }
  }

  test.for([
    ['Ed25519', 'eddsa-rdfc-2022'],
    ['Ed25519', 'eddsa-jcs-2022'],
    ['P-256', 'ecdsa-rdfc-2019'],
    ['P-384', 'ecdsa-jcs-2019'],
    ['P-256', 'ecdsa-sd-2023'],
  ] as const)('a badge is signed with %s and %s, for Node to verify', async ([type, suite]) => {
    const { id, jwk, url, key, signer } = await partyWith(type)
    const options = { suite, created: '2020-01-01T00:00:00Z' }
    const signed = await page.call('signHere', badge(id), jwk, url, options)
    expect(await verifyProof(signed, { key })).toMatchObject({ outcome: 'verified' })
    expect(await page.call('outcomeHere', await sign(badge(id), signer, options), jwk)).toBe('verified')
    if (type === 'Ed25519') expect(signed).toEqual(await sign(badge(id), signer, options))
  })

  test('a part of a badge is shown, the same as in Node', async () => {
    const { id, jwk, url, key } = await partyWith('P-256')
    const suite = 'ecdsa-sd-2023'
    const signed = await page.call('signHere', badge(id, { name: '統計学入門' }), jwk, url, { suite })
    const shown = await page.call('deriveHere', signed, jwk, ['recipient'])
    expect(shown).toEqual(await derive(signed, { disclose: ['recipient'], key }))
    expect(shown).toMatchObject({ credentialSubject: { id: expect.any(String) } })
    expect(shown).not.toHaveProperty('name')
    for (const engine of ['default', 'reference'] as const) {
      expect(await verifyProof(shown, { key, engine })).toMatchObject({ outcome: 'verified' })
    }
    expect(await page.call('outcomeHere', shown, jwk)).toBe('verified')
  })

  test('tokens and both proofs are the same as in Node', async () => {
    const { id, jwk, url, signer } = await partyWith('Ed25519')
    expect(await page.call('tokenHere', badge(id), jwk, url)).toBe(await signJwt(badge(id), signer))
    const embedded = { created: '2020-01-01T00:00:00Z' }
    const both = await page.call('bothHere', badge(id), jwk, url, embedded)
    expect(both).toEqual(await signBoth(badge(id), signer, { embedded }))
  })

  test('an RSA key signs badges of both generations', async () => {
    const { id, jwk, url, signer, key } = await partyWith('RSA')
    const token = await page.call('tokenHere', badge(id), jwk, url)
    expect(await verifyJws(parseVcJwt(token).jws, key)).toEqual({ outcome: 'verified' })
    const assertion = createAssertion({
      id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
      recipient: { email: 'hanako@example.org', salt: '5f0c1d3e' },
      badge: 'https://uni.example/badges/data-literacy.json',
      issuedOn: '2026-03-25T09:00:00+09:00',
      verification: { type: 'SignedBadge', creator: url },
    })
    expect(await page.call('assertionHere', assertion, jwk, url)).toBe(await signAssertion(assertion, signer))
  })

  test('what is refused is refused here too', async () => {
    const { jwk, url } = await partyWith('Ed25519')
    const signing = page.call('signHere', badge('did:web:uni.example'), jwk, url, {})
    await expect(signing).rejects.toMatchObject({ name: 'UnsignableError', code: 'ERR_SIGN_REFUSED' })
  })

  test('nothing is asked for on the way', () => {
    expect(page.requests).toEqual([])
  })
})
