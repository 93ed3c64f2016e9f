import { sign, signBoth, signJwt } from '@shirushi/sign'
import { exportKey, type KeyType } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import { compactVerify, decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ACHIEVEMENT,
  badge,
  deepFreeze,
  endorsement,
  now,
  olderBadge,
  type Party,
  partyOf,
  presentation,
  RECIPIENT,
  refusal,
  rsaParty,
  statusList,
} from './support/badges.ts'

const parties = new Map<KeyType, Party>()
beforeAll(async () => {
  for (const type of ['Ed25519', 'P-256', 'P-384'] as const) parties.set(type, await partyOf(type))
  parties.set('RSA', await rsaParty())
})

const partyWith = (type: KeyType): Party => {
  const party = parties.get(type)
  if (party === undefined) throw new Error(`no party with ${type}`)
  return party
}

/** What jose makes of a token, at the moment of the tests. */
async function joseReads(token: string, { key }: Party) {
  const publicKey = await importJWK({ ...(await exportKey(key, 'jwk')) }, key.algorithm)
  return jwtVerify(token, publicKey, { currentDate: now(), algorithms: [key.algorithm] })
}

describe.for(['Ed25519', 'P-256', 'P-384', 'RSA'] as const)('with a key of %s', (type) => {
  test('a badge becomes a token that jose reads, with the claims of Open Badges', async () => {
    const party = partyWith(type)
    const document = deepFreeze(badge(party.id, { validUntil: '2027-03-25T00:00:00.5Z' }))
    const token = await signJwt(document, party.signer, { now })
    const { payload, protectedHeader } = await joseReads(token, party)
    expect(protectedHeader).toEqual({
      alg: party.key.algorithm,
      kid: party.signer.verificationMethod,
      typ: 'JWT',
    })
    expect(payload).toEqual({
      ...document,
      iss: party.id,
      sub: RECIPIENT,
      jti: document.id,
      nbf: Date.parse('2026-03-25T00:00:00Z') / 1000,
      exp: Date.parse('2027-03-25T00:00:00Z') / 1000,
    })
    expect(parseVcJwt(token)).toMatchObject({ problems: [], form: 'payload' })
    expect(await verifyJws(token, party.key)).toEqual({ outcome: 'verified' })
  })

  test('another key does not hold', async () => {
    const [party, other] = [partyWith(type), type === 'RSA' ? await rsaParty() : await partyOf(type)]
    await expect(joseReads(await signJwt(badge(party.id), party.signer), other)).rejects.toThrow()
  })
})

describe('the same call gives the same text', () => {
  test.for(['Ed25519', 'RSA'] as const)('with a key of %s', async (type) => {
    const { id, signer } = partyWith(type)
    expect(await signJwt(badge(id), signer)).toBe(await signJwt(badge(id), signer))
  })
})

describe('the form', () => {
  test('is that of Open Badges for badges and endorsements, and plain for everything else', async () => {
    const party = partyWith('Ed25519')
    const typ = async (document: object, options = {}) =>
      decodeProtectedHeader(await signJwt(document, party.signer, options)).typ
    expect(await typ(badge(party.id))).toBe('JWT')
    expect(await typ(statusList(party.id))).toBe('vc+jwt')
    expect(await typ(presentation(party.id, []))).toBe('vp+jwt')
    expect(await typ(badge(party.id), { form: 'vc-jose-cose' })).toBe('vc+jwt')
    expect(await typ(badge(party.id), { typ: false })).toBeUndefined()
  })

  test('without claims of its own leaves the document as it is', async () => {
    const party = partyWith('Ed25519')
    const document = statusList(party.id)
    expect((await joseReads(await signJwt(document, party.signer), party)).payload).toEqual(document)
  })

  test('of a presentation has the claims that were asked for', async () => {
    const party = partyWith('Ed25519')
    const claims = { aud: 'https://verifier.example/', nonce: 'n-0S6' }
    const token = await signJwt(presentation(party.id, []), party.signer, { claims })
    expect((await joseReads(token, party)).payload).toEqual({ ...presentation(party.id, []), ...claims })
  })

  test('of data model 1.1 takes the claims from its own names', async () => {
    const party = partyWith('Ed25519')
    const token = await signJwt(olderBadge(party.id), party.signer, { dataModel: '1.1' })
    const { payload } = await joseReads(token, party)
    expect(payload.nbf).toBe(Date.parse('2026-03-25T00:00:00Z') / 1000)
    expect(payload).not.toHaveProperty('exp')
  })
})

describe('claims that cannot be filled in', () => {
  test.for([
    [
      'a list without date and name',
      { validFrom: undefined, id: undefined },
      ['JWT_CLAIM_MISSING', 'JWT_CLAIM_MISSING'],
    ],
    ['a list that has a claim already', { iss: 'did:web:attacker.example' }, ['JWT_CLAIM_TAKEN']],
    ['a list in order', {}, []],
  ] as const)('%s', async ([, more, codes]) => {
    const { id, signer } = partyWith('Ed25519')
    const document = JSON.parse(JSON.stringify({ ...statusList(id), ...more }))
    expect(await refusal(signJwt(document, signer, { form: 'ob3' }))).toEqual(codes)
  })

  test('a recipient without id is signed, with a warning', async () => {
    const { id, signer } = partyWith('Ed25519')
    const noticed: string[] = []
    const onFinding = ({ code }: { readonly code: string }) => noticed.push(code)
    const recipient = { identifier: [{ email: 'hanako@example.org', salt: '5f0c1d3e' }] } as const
    await signJwt(badge(id, { recipient }), signer, { onFinding })
    expect(noticed).toEqual(['JWT_SUBJECT_UNNAMED'])
    noticed.length = 0
    await signJwt(badge(id), signer, { onFinding })
    expect(noticed).toEqual([])
  })
})

describe('a key in the token', () => {
  test('is its public half, stands instead of its URL, and is warned of', async () => {
    const { key, signer } = partyWith('Ed25519')
    const noticed: string[] = []
    const onFinding = ({ code }: { readonly code: string }) => noticed.push(code)
    const document = badge('https://uni.example/issuer')
    const token = await signJwt(document, signer, { jwk: key, onFinding })
    const { kid, jwk } = decodeProtectedHeader(token)
    expect(kid).toBeUndefined()
    expect(jwk).toEqual(await exportKey(key, 'jwk'))
    expect(noticed).toContain('KEY_ONLY_IN_HEADER')
  })

  test('has to be that of the signer', async () => {
    const { signer } = partyWith('Ed25519')
    const { key: jwk } = await partyOf('Ed25519')
    const signing = signJwt(badge('https://uni.example/issuer'), signer, { jwk })
    await expect(signing).rejects.toMatchObject({ argument: 'options.jwk' })
  })
})

describe('both proofs', () => {
  test('are made embedded first, and both hold', async () => {
    const [embedded, rsa] = [partyWith('Ed25519'), partyWith('RSA')]
    const document = deepFreeze(badge('https://uni.example/issuer.json'))
    const { secured, jwt } = await signBoth(
      document,
      { embedded: embedded.signer, jwt: rsa.signer },
      { embedded: { now } },
    )
    expect(secured).toEqual(await sign(document, embedded.signer, { now }))
    const { payload } = await joseReads(jwt, rsa)
    expect(payload).toMatchObject(secured)
    const inside = { ...payload }
    for (const claim of ['iss', 'sub', 'jti', 'nbf']) delete inside[claim]
    expect(await verifyProof(inside, { key: embedded.key, engine: 'reference' })).toMatchObject({
      outcome: 'verified',
    })
  })

  test('can be made by one signer', async () => {
    const party = partyWith('P-256')
    const { secured, jwt } = await signBoth(endorsement(party.id), party.signer)
    expect(await verifyProof(secured, { key: party.key })).toMatchObject({ outcome: 'verified' })
    expect((await joseReads(jwt, party)).payload).toMatchObject(secured)
  })
})

test('Japanese text comes out of a token as it went in', async () => {
  const party = partyWith('RSA')
  const publicKey = await importJWK({ ...(await exportKey(party.key, 'jwk')) }, 'RS256')
  const { payload } = await compactVerify(await signJwt(badge(party.id), party.signer), publicKey)
  expect(JSON.parse(new TextDecoder().decode(payload)).credentialSubject.achievement.name).toBe(
    ACHIEVEMENT.name,
  )
})
