import { checkBadge } from '@shirushi/core'
import { type SignOptions, sign, signJwt } from '@shirushi/sign'
import {
  CRYPTOSUITES,
  type CryptosuiteName,
  deriveProof,
  readProofs,
  verifyProof,
} from '@shirushi/vc/data-integrity'
import { envelopeCredential } from '@shirushi/vc/jose'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  ACHIEVEMENT,
  badge,
  CREATED,
  deepFreeze,
  endorsement,
  NOW,
  now,
  olderBadge,
  type Party,
  partyOf,
  presentation,
  profileCredential,
  refusal,
  statusList,
} from './support/badges.ts'

let parties: Record<'EdDSA' | 'ES256' | 'ES384', Party>
beforeAll(async () => {
  parties = {
    EdDSA: await partyOf('Ed25519'),
    ES256: await partyOf('P-256'),
    ES384: await partyOf('P-384'),
  }
})

const DOCUMENTS: Readonly<Record<string, (id: string) => object>> = {
  'a badge': badge,
  'an endorsement': endorsement,
  'a status list': statusList,
  'a credential about a profile': profileCredential,
  'a presentation': (id) => presentation(id, [badge('did:web:uni.example')]),
}

const SUITES = (Object.keys(CRYPTOSUITES) as CryptosuiteName[]).flatMap((suite) =>
  CRYPTOSUITES[suite].algorithms.map((algorithm) => [suite, algorithm as keyof typeof parties] as const),
)

const DIGITAL_BAZAAR = { engine: 'reference' } as const
const ED25519_CONTEXT = 'https://w3id.org/security/suites/ed25519-2020/v1'

/** With the context of the old suite, which has to be there before. */
function forSuite(document: object, suite: CryptosuiteName): object {
  if (suite !== 'Ed25519Signature2020') return document
  const contexts = Reflect.get(document, '@context') as readonly string[]
  return { ...document, '@context': [...contexts, ED25519_CONTEXT] }
}

describe.for(SUITES)('with %s and %s', ([suite, algorithm]) => {
  test.for(Object.keys(DOCUMENTS))('%s is signed, and holds for Digital Bazaar', async (which) => {
    const { id, signer, key } = parties[algorithm]
    const document = deepFreeze(forSuite(DOCUMENTS[which]?.(id) ?? {}, suite))
    if (suite === 'ecdsa-sd-2023' && which === 'a presentation') {
      expect(await refusal(sign(document, signer, { suite, now }))).toEqual(['PROOF_NOT_DIVISIBLE'])
      return
    }
    const secured = await sign(document, signer, { suite, now })
    expect(await verifyProof(secured, { key, ...DIGITAL_BAZAAR })).toMatchObject({ outcome: 'verified' })
    expect(await verifyProof(secured, { key })).toMatchObject({ outcome: 'verified' })
    const { proof, ...rest } = secured
    expect(rest).toEqual(document)
    expect(proof).toMatchObject({ created: CREATED, verificationMethod: signer.verificationMethod })
    expect(checkBadge(secured).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('another key does not hold', async () => {
    const { id, signer } = parties[algorithm]
    const other = await partyOf(algorithm === 'EdDSA' ? 'Ed25519' : algorithm === 'ES256' ? 'P-256' : 'P-384')
    const secured = await sign(forSuite(badge(id), suite), signer, { suite, now })
    expect(await verifyProof(secured, { key: other.key })).toMatchObject({ reason: 'signature-wrong' })
  })
})

test.for([
  ['EdDSA', 'eddsa-rdfc-2022'],
  ['ES256', 'ecdsa-rdfc-2019'],
  ['ES384', 'ecdsa-rdfc-2019'],
] as const)('a key for %s makes proofs with %s unless told otherwise', async ([algorithm, suite]) => {
  const { id, signer } = parties[algorithm]
  expect(readProofs(await sign(badge(id), signer))[0]?.suite).toBe(suite)
})

describe('the same call', () => {
  const signBadge = (options: SignOptions) => sign(badge(parties.EdDSA.id), parties.EdDSA.signer, options)

  test('gives the same bytes, and with Digital Bazaar too', async () => {
    const once = JSON.stringify(await signBadge({ now }))
    expect(JSON.stringify(await signBadge({ now }))).toBe(once)
    expect(JSON.stringify(await signBadge({ created: CREATED, now }))).toBe(once)
    expect(JSON.stringify(await signBadge({ now, ...DIGITAL_BAZAAR }))).toBe(once)
  })

  test('gives other bytes for another badge, key, date or purpose', async () => {
    const { proof } = await signBadge({ now })
    const { id, signer } = parties.EdDSA
    const others = [
      await sign(badge(id, { validUntil: '2027-01-01T00:00:00Z' }), signer, { now }),
      await signBadge({ created: '2026-04-01T03:04:04Z', now }),
      await signBadge({ created: false }),
    ]
    for (const other of others) {
      expect(Reflect.get(other.proof, 'proofValue')).not.toBe(Reflect.get(proof, 'proofValue'))
    }
  })
})

describe('the proof', () => {
  const proofOf = async (options: SignOptions) =>
    (await sign(badge(parties.EdDSA.id), parties.EdDSA.signer, { now, ...options })).proof

  test('says when it was made: now, then, or not at all', async () => {
    expect(await proofOf({})).toHaveProperty('created', CREATED)
    const offset = '2026-04-01T00:00:00.5+09:00'
    expect(await proofOf({ created: offset })).toHaveProperty('created', offset)
    expect(await proofOf({ created: new Date(0) })).toHaveProperty('created', '1970-01-01T00:00:00Z')
    expect(await proofOf({ created: false })).not.toHaveProperty('created')
  })

  test('is made by the clock of the platform where no other is given', async () => {
    const before = Math.floor(Date.now() / 1000) * 1000
    const { proof } = await sign(badge(parties.EdDSA.id), parties.EdDSA.signer)
    const made = Date.parse(Reflect.get(proof, 'created'))
    expect(made).toBeGreaterThanOrEqual(before)
    expect(made).toBeLessThanOrEqual(Date.now())
  })

  test('says all that it is told to', async () => {
    const options = {
      id: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544',
      expires: '2027-04-01T00:00:00Z',
      domain: ['https://a.example/', 'https://b.example/'],
      challenge: 'とい',
      nonce: '1',
    }
    expect(await proofOf(options)).toMatchObject(options)
  })

  test('of a presentation is made for authentication, unless told otherwise', async () => {
    const { id, signer } = parties.EdDSA
    const { proof } = await sign(presentation(id, []), signer)
    expect(proof).toMatchObject({ proofPurpose: 'authentication' })
    const asserted = await sign(presentation(id, []), signer, { proofPurpose: 'assertionMethod' })
    expect(asserted.proof).toMatchObject({ proofPurpose: 'assertionMethod' })
  })
})

test('a presentation holds badges with embedded proofs, and those that are tokens', async () => {
  const { id, signer, key } = parties.EdDSA
  const badges = [
    await sign(badge(id), signer, { now }),
    envelopeCredential(await signJwt(badge(id), signer, { now })),
  ]
  const options = { now, challenge: 'n-0S6', domain: 'https://verifier.example' }
  const secured = await sign(deepFreeze(presentation(id, badges)), signer, options)
  expect(await verifyProof(secured, { key, ...DIGITAL_BAZAAR })).toMatchObject({ outcome: 'verified' })
  expect(await verifyProof({ ...badges[0] }, { key })).toMatchObject({ outcome: 'verified' })
})

describe('a second proof', () => {
  test('joins the first in a set, and `onFinding` is told', async () => {
    const { EdDSA, ES256 } = parties
    const document = badge('did:web:uni.example')
    const signerAt = ({ signer }: Party) => ({
      ...signer,
      verificationMethod: `did:web:uni.example#${signer.algorithm}`,
    })
    const first = deepFreeze(await sign(document, signerAt(EdDSA), { now }))
    const noticed: string[] = []
    const onFinding = ({ code }: { readonly code: string }) => noticed.push(code)
    const both = await sign(first, signerAt(ES256), { now, onFinding })
    expect(noticed).toEqual(['PROOF_JOINS_OTHERS'])
    expect(readProofs(both).map(({ suite }) => suite)).toEqual(['eddsa-rdfc-2022', 'ecdsa-rdfc-2019'])
    for (const [proof, { key }] of [EdDSA, ES256].entries()) {
      expect(await verifyProof(both, { proof, key, ...DIGITAL_BAZAAR })).toMatchObject({
        outcome: 'verified',
      })
    }
  })

  test('follows on the first in a chain, which breaks without it', async () => {
    const { id, signer, key } = parties.EdDSA
    const first = await sign(badge(id), signer, { now, id: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544' })
    const chain = await sign(first, signer, {
      now,
      created: '2026-04-01T03:00:00Z',
      previousProof: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544',
    })
    expect(await verifyProof(chain, { proof: 1, key })).toMatchObject({ outcome: 'verified' })
    const [, second] = readProofs(chain)
    const alone = { ...badge(id), proof: second?.proof }
    expect(await verifyProof(alone, { key })).toMatchObject({ reason: 'previous-proof-missing' })
  })
})

describe('data model 1.1', () => {
  test.for([
    ['eddsa-rdfc-2022', 'https://w3id.org/security/data-integrity/v2'],
    ['Ed25519Signature2020', ED25519_CONTEXT],
  ] as const)('gets the context of %s', async ([suite, context]) => {
    const { id, signer, key } = parties.EdDSA
    const document = deepFreeze(olderBadge(id))
    const secured = await sign(document, signer, { dataModel: '1.1', suite, now })
    expect(secured['@context']).toEqual([...document['@context'], context])
    expect(await verifyProof(secured, { key, ...DIGITAL_BAZAAR })).toMatchObject({ outcome: 'verified' })
    expect(checkBadge(secured)).toMatchObject({ conforms: true, dataModel: '1.1' })
  })

  test('needs no context for JCS, and none twice', async () => {
    const { id, signer } = parties.EdDSA
    const options = { dataModel: '1.1', now } as const
    const jcs = await sign(olderBadge(id), signer, { ...options, suite: 'eddsa-jcs-2022' })
    expect(jcs['@context']).toHaveLength(2)
    const once = await sign(olderBadge(id), signer, options)
    const { proof: _, ...document } = once
    expect((await sign(document, signer, options))['@context']).toEqual(once['@context'])
  })
})

test('contexts of one’s own are used where they are given', async () => {
  const { id, signer, key } = parties.EdDSA
  const context = 'https://uni.example/context.json'
  const contexts = { [context]: { '@context': { 学籍番号: 'https://uni.example/terms#number' } } }
  const document = { ...badge(id), 学籍番号: '2026-0001' }
  const signed = await sign({ ...document, '@context': [...document['@context'], context] }, signer, {
    contexts,
  })
  const { createDocumentLoader } = await import('@shirushi/vc/contexts')
  const documentLoader = createDocumentLoader({ additional: contexts })
  expect(await verifyProof(signed, { key, documentLoader })).toMatchObject({ outcome: 'verified' })
  const changed = { ...signed, 学籍番号: '2026-0002' }
  expect(await verifyProof(changed, { key, documentLoader })).toMatchObject({ reason: 'signature-wrong' })
})

test('the clock is asked once, and its answer not kept', async () => {
  const moments = [new Date(NOW), new Date('2000-01-01T00:00:00Z')]
  const { id, signer } = parties.EdDSA
  const { proof } = await sign(badge(id), signer, { now: () => moments.shift() ?? new Date(0) })
  expect(proof).toHaveProperty('created', CREATED)
  expect(moments).toHaveLength(1)
})

describe('a badge that is shown in parts', () => {
  const suite = 'ecdsa-sd-2023'
  const credentialStatus = {
    id: 'https://uni.example/status/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://uni.example/status/1',
  }

  test('always shows who vouches for what, for how long, and its status; the recipient is the holder’s to show', async () => {
    const { id, signer, key } = parties.ES256
    const recipient = { identifier: [{ email: 'hanako@example.org', salt: '5f0c1d3e' }] } as const
    const more = { validUntil: '2027-01-01T00:00:00Z', narrative: '上位 1 割', credentialStatus, recipient }
    const document = badge(id, more)
    const signed = await sign(document, signer, { suite, now })
    const shown = await deriveProof(signed, { key, pointers: [] })
    const { issuer, validFrom, validUntil } = document
    expect(shown).toMatchObject({ issuer, validFrom, validUntil, credentialStatus })
    expect(shown).toMatchObject({ credentialSubject: { achievement: { name: ACHIEVEMENT.name } } })
    for (const hidden of ['identityHash', '5f0c1d3e', '上位'])
      expect(JSON.stringify(shown)).not.toContain(hidden)
    expect(await verifyProof(shown, { key })).toMatchObject({ outcome: 'verified' })
    const named = await deriveProof(signed, { key, pointers: ['/credentialSubject/identifier'] })
    expect(JSON.stringify(named)).toContain('identityHash')
  })

  test('shows only what is asked for where nothing else is', async () => {
    const { id, signer, key } = parties.ES256
    const signed = await sign(badge(id), signer, { suite, now, mandatoryPointers: [] })
    const shown = await deriveProof(signed, { key, pointers: ['/issuer'] })
    expect(shown).not.toHaveProperty('validFrom')
    expect(await verifyProof(shown, { key })).toMatchObject({ outcome: 'verified' })
  })
})
