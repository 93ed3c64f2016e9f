import { type AssertionInput, checkBadge, createAssertion } from '@shirushi/core'
import { defineCryptographicKey, defineSigningIssuer, signAssertion } from '@shirushi/sign'
import { exportKey, importKey } from '@shirushi/vc'
import { compactVerify, decodeProtectedHeader, importSPKI } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { deepFreeze, type Party, partyOf, refusal, rsaParty } from './support/badges.ts'

let rsa: Party
beforeAll(async () => {
  rsa = await rsaParty()
})

const assertion = (more: Partial<AssertionInput> = {}) =>
  createAssertion({
    id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
    recipient: { email: 'hanako@example.org', salt: '5f0c1d3e' },
    badge: 'https://uni.example/badges/data-literacy.json',
    issuedOn: '2026-03-25T09:00:00+09:00',
    narrative: '統計とデータ倫理の基礎 👩‍🎓',
    verification: { type: 'SignedBadge', creator: rsa.signer.verificationMethod },
    ...more,
  })

const joseReads = async (token: string, pem: string, algorithm: string) => {
  const { payload } = await compactVerify(token, await importSPKI(pem, algorithm))
  return JSON.parse(new TextDecoder().decode(payload))
}

test('an assertion is signed for jose to read, with the key that its issuer publishes', async () => {
  const { keys } = await defineSigningIssuer(
    { id: rsa.id, name: '例大学', url: 'https://uni.example/', email: 'badges@uni.example' },
    [{ key: rsa.key, id: rsa.signer.verificationMethod }],
  )
  const document = deepFreeze(assertion())
  const token = await signAssertion(document, rsa.signer)
  expect(await joseReads(token, keys[0]?.publicKeyPem ?? '', 'RS256')).toEqual(document)
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256' })
  expect(checkBadge(token)).toMatchObject({ kind: 'assertion', version: '2.0' })
  expect(await signAssertion(document, rsa.signer)).toBe(token)
})

describe('how it is verified', () => {
  const judged = async (document: object) => {
    const noticed: string[] = []
    const onFinding = ({ code }: { readonly code: string }) => noticed.push(code)
    const token = await signAssertion(document, rsa.signer, { onFinding })
    const { verification } = await joseReads(token, await exportKey(rsa.key, 'spki'), 'RS256')
    return { verification, noticed }
  }
  const creator = 'https://uni.example/keys/2026.json'

  test.for([
    ['by the key', { type: 'SignedBadge', creator } as const, []],
    ['by the key, in older words', { type: 'signed', creator } as const, []],
    ['hosted', { type: 'HostedBadge' } as const, ['ASSERTION_BECOMES_SIGNED']],
  ] as const)('%s', async ([, verification, noticed]) => {
    const id = 'https://uni.example/awards/1.json'
    const signed = await judged(assertion({ id, verification }))
    const type = verification.type === 'signed' ? 'signed' : 'SignedBadge'
    expect(signed).toEqual({ verification: { type, creator }, noticed })
  })

  test('is filled in where nothing is said, or not by which key', async () => {
    const { verification: _, ...rest } = assertion()
    const signed = { verification: { type: 'SignedBadge', creator }, noticed: [] }
    expect(await judged(rest)).toEqual(signed)
    expect(await judged({ ...rest, verification: { type: 'SignedBadge' } })).toEqual(signed)
  })

  test('by another key is refused', async () => {
    const verification = { type: 'SignedBadge', creator: 'https://uni.example/keys/2025.json' } as const
    expect(await refusal(signAssertion(assertion({ verification }), rsa.signer))).toEqual([
      'ASSERTION_KEY_OF_ANOTHER',
    ])
  })
})

describe('an issuer that is written out', () => {
  const withKeys = (...publicKey: readonly string[]) => {
    const creator = publicKey[0] ?? ''
    const verification = { type: 'SignedBadge', creator } as const
    const issuer = {
      id: rsa.id,
      name: '例大学',
      url: 'https://uni.example/',
      email: 'badges@uni.example',
      publicKey,
    }
    const badge = {
      id: 'https://uni.example/badges/1.json',
      name: 'データリテラシー',
      description: '基礎',
      image: 'https://uni.example/badges/1.png',
      criteria: 'https://uni.example/badges/1',
      issuer,
    }
    // As hosted, so that it is the signer who decides which key it is.
    const hosted = assertion({ badge, verification })
    return { ...hosted, verification: { type: 'HostedBadge' }, id: 'https://uni.example/awards/1.json' }
  }

  test.for([
    ['with the key', ['https://uni.example/keys/2026.json'], []],
    ['with other keys only', ['https://uni.example/keys/2025.json'], ['OB2_KEY_NOT_LISTED']],
    [
      'with the key among others',
      ['https://uni.example/keys/2025.json', 'https://uni.example/keys/2026.json'],
      [],
    ],
  ] as const)('%s', async ([, keys, codes]) => {
    expect(await refusal(signAssertion(withKeys(...keys), rsa.signer))).toEqual(codes)
  })
})

test('what is no assertion, or no sound one, is refused', async () => {
  const { recipient: _, ...nobody } = assertion()
  expect(await refusal(signAssertion(nobody, rsa.signer))).toEqual(['PROPERTY_MISSING'])
  expect(await refusal(signAssertion({ type: 'BadgeClass' }, rsa.signer))).toContain('KIND_NOT_SIGNABLE')
})

test('keys that verifiers of Open Badges 2.0 do not know are warned of', async () => {
  const { signer } = await partyOf('Ed25519')
  const noticed: string[] = []
  const onFinding = ({ code }: { readonly code: string }) => noticed.push(code)
  const verification = { type: 'SignedBadge', creator: signer.verificationMethod } as const
  await signAssertion(assertion({ verification }), signer, { onFinding })
  expect(noticed).toEqual(
    expect.arrayContaining(['ASSERTION_ALGORITHM_UNCOMMON', 'ASSERTION_KEY_NOT_FETCHABLE']),
  )
})

describe('the documents of an issuer', () => {
  const input = {
    id: 'https://uni.example/issuer.json',
    name: '例大学',
    url: 'https://uni.example/',
    email: 'a@uni.example',
  }

  test('are sound, list old keys first, and hold no private half', async () => {
    const documents = await defineSigningIssuer(
      { ...input, publicKey: 'https://uni.example/keys/2025.json' },
      [{ key: rsa.key, id: 'https://uni.example/keys/2026.json' }],
    )
    const [key] = documents.keys
    expect(documents.issuer.publicKey).toEqual([
      'https://uni.example/keys/2025.json',
      'https://uni.example/keys/2026.json',
    ])
    expect(checkBadge(documents.issuer)).toMatchObject({ kind: 'profile', conforms: true })
    expect(checkBadge(key)).toMatchObject({ kind: 'cryptographic-key', conforms: true })
    expect(key?.owner).toBe(input.id)
    expect((await importKey(key?.publicKeyPem ?? '')).isPrivate).toBe(false)
    expect(Object.isFrozen(documents.keys) && Object.isFrozen(key)).toBe(true)
  })

  test('need addresses, and a key', async () => {
    const id = 'https://uni.example/keys/2026.json'
    const fault = { code: 'ERR_CORE_INVALID_ARGUMENT' }
    await expect(defineSigningIssuer(input, [])).rejects.toMatchObject(fault)
    await expect(defineSigningIssuer(input, [{ key: rsa.key, id: '鍵' }])).rejects.toMatchObject(fault)
    await expect(defineCryptographicKey({ key: rsa.key, id }, '大学')).rejects.toMatchObject(fault)
    await expect(defineCryptographicKey({ key: { ...rsa.key }, id }, input.id)).rejects.toMatchObject(fault)
  })
})
