import { didDocumentFor, exportKey, generateKey, importKey, type Key, type KeyType } from '@shirushi/vc'
import { canonicalizeRdf } from '@shirushi/vc/canonicalize'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import {
  type DidKeyEntry,
  didJwk,
  expandDid,
  findVerificationMethod,
  parseDidJwk,
  readDidDocument,
} from '@shirushi/vc/did'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

const TYPES = ['Ed25519', 'P-256', 'P-384', 'RSA'] as const
const WEB = { method: 'web', domain: 'university.example' } as const
const DID = 'did:web:university.example'
const PRIVATE_MEMBERS = /"(?:d|p|q|dp|dq|qi|secretKey\w+|privateKey\w+)":/
const FOR_SIGNATURES = ['authentication', 'assertionMethod', 'capabilityInvocation', 'capabilityDelegation']
const documentLoader = createDocumentLoader()

const keys = new Map<KeyType, Key>()
const keyOf = (type: KeyType): Key => keys.get(type) ?? expect.fail('made beforehand')

beforeAll(async () => {
  for (const type of TYPES) keys.set(type, await generateKey(type, { modulusLength: 2048 }))
})

const PEERS = {
  '@digitalbazaar/ed25519-multikey': () => import('@digitalbazaar/ed25519-multikey'),
  '@digitalbazaar/ecdsa-multikey': () => import('@digitalbazaar/ecdsa-multikey'),
} as const

/** What a library of Digital Bazaar makes of a Multikey. */
async function peerKeyOf(name: keyof typeof PEERS, method: object): Promise<Record<string, unknown>> {
  const peer = await PEERS[name]()
  return (await peer.from(method)).export({ publicKey: true })
}

describe('the document of a did:key', () => {
  test('is the one of its specification, without the derived key agreement', async () => {
    const multikey = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
    const did = `did:key:${multikey}`
    const document = await didDocumentFor(await importKey(did), { method: 'key' })
    expect(document).toEqual({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: did,
      verificationMethod: [
        { id: `${did}#${multikey}`, type: 'Multikey', controller: did, publicKeyMultibase: multikey },
      ],
      ...Object.fromEntries(FOR_SIGNATURES.map((name) => [name, [`${did}#${multikey}`]])),
    })
    expect(await expandDid(did)).toEqual(document)
  })

  test('can hold a JWK', async () => {
    const document = await didDocumentFor(keyOf('P-256'), { method: 'key', format: 'JsonWebKey' })
    expect(document.verificationMethod[0]).toMatchObject({
      type: 'JsonWebKey',
      publicKeyJwk: await exportKey(keyOf('P-256'), 'jwk'),
    })
  })

  test('does not exist for RSA', async () => {
    await expect(didDocumentFor(keyOf('RSA'), { method: 'key' })).rejects.toMatchObject({
      code: 'ERR_VC_KEY_NOT_SUITABLE',
    })
  })
})

describe('the document of a did:jwk', () => {
  const did =
    'did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9'
  const publicKeyJwk = {
    kty: 'EC',
    crv: 'P-256',
    x: 'acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0',
    y: '_KcyLj9vWMptnmKtm46GqDz8wf74I5LKgrl2GzH3nSE',
  }

  test('is the one of its specification', async () => {
    const key = await importKey(publicKeyJwk)
    expect(didJwk(key)).toBe(did)
    const document = await didDocumentFor(key, { method: 'jwk' })
    expect(document).toEqual({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/suites/jws-2020/v1'],
      id: did,
      verificationMethod: [{ id: `${did}#0`, type: 'JsonWebKey2020', controller: did, publicKeyJwk }],
      ...Object.fromEntries([...FOR_SIGNATURES, 'keyAgreement'].map((name) => [name, [`${did}#0`]])),
    })
    expect(await expandDid(did)).toEqual(document)
    expect(await exportKey(await parseDidJwk(`${did}#0`), 'jwk')).toEqual(publicKeyJwk)
    expect(await exportKey(await importKey(did), 'jwk')).toEqual(publicKeyJwk)
  })

  test.for(TYPES)('of %s is found again, under the DID that others wrote too', async (type) => {
    const jwk = await exportKey(keyOf(type), 'jwk')
    const text = JSON.stringify({ ...jwk, use: 'sig', 'urn:more': '統計学' })
    const foreign = `did:jwk:${Buffer.from(text).toString('base64url')}`
    for (const one of [didJwk(keyOf(type)), foreign]) {
      const document = await expandDid(one)
      expect(document.id).toBe(one)
      const found = findVerificationMethod(document, `${one}#0`, 'assertionMethod')
      if (found.outcome !== 'found') expect.fail(found.reason)
      expect(await exportKey(await importKey(found.key), 'jwk')).toEqual(jwk)
    }
    expect((await expandDid(foreign)).keyAgreement).toBeUndefined()
  })

  test('names Ed25519 as what it is, for signatures only', async () => {
    const text = Buffer.from(didJwk(keyOf('Ed25519')).slice(8), 'base64url').toString()
    expect(JSON.parse(text)).toEqual({ ...(await exportKey(keyOf('Ed25519'), 'jwk')), use: 'sig' })
  })

  test.for([
    ['a did:web', 'did:web:university.example', 'ERR_VC_MALFORMED_DID'],
    ['a DID URL', `${did}#0`, 'ERR_VC_MALFORMED_DID'],
    ['no DID', 'x', 'ERR_VC_MALFORMED_DID'],
    ['an unknown method', 'did:constructor:x', 'ERR_VC_MALFORMED_DID'],
    ['a did:key that is none', 'did:key:z6Mk', 'ERR_VC_INVALID_KEY'],
    ['a did:jwk that is none', 'did:jwk:e30', 'ERR_VC_INVALID_KEY'],
    [
      'a private key',
      `did:jwk:${Buffer.from('{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}').toString('base64url')}`,
      'ERR_VC_INVALID_KEY',
    ],
  ] as const)('is not made of %s', async ([, text, code]) => {
    await expect(expandDid(text)).rejects.toMatchObject({ code })
    if (!text.startsWith(did))
      await expect(parseDidJwk(text)).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_VC_/) })
  })
})

describe('the document of a did:web', () => {
  test('lists its keys by their thumbprints, and retired ones for what they signed', async () => {
    const [now, old, lost] = [keyOf('Ed25519'), keyOf('P-256'), keyOf('P-384')]
    const document = await didDocumentFor(
      [
        { key: now, fragment: '2026' },
        { key: old, expires: new Date('2026-01-01T00:00:00Z') },
        { key: lost, fragment: 'lost', revoked: '2025-06-01T09:00:00+09:00', relationships: [] },
      ],
      { ...WEB, controller: 'did:web:ministry.example', alsoKnownAs: ['https://university.example/'] },
    )
    const oldId = document.verificationMethod[1]?.id ?? ''
    expect(oldId).toMatch(/^did:web:university\.example#[\w-]{43}$/)
    expect(document).toEqual({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: DID,
      controller: 'did:web:ministry.example',
      alsoKnownAs: ['https://university.example/'],
      verificationMethod: [
        {
          id: `${DID}#2026`,
          type: 'Multikey',
          controller: DID,
          publicKeyMultibase: await exportKey(now, 'multikey'),
        },
        {
          id: oldId,
          type: 'Multikey',
          controller: DID,
          publicKeyMultibase: await exportKey(old, 'multikey'),
          expires: '2026-01-01T00:00:00Z',
        },
        {
          id: `${DID}#lost`,
          type: 'Multikey',
          controller: DID,
          publicKeyMultibase: await exportKey(lost, 'multikey'),
          revoked: '2025-06-01T09:00:00+09:00',
        },
      ],
      authentication: [`${DID}#2026`],
      assertionMethod: [`${DID}#2026`, oldId],
    })
    expect(findVerificationMethod(document, oldId, 'assertionMethod')).toMatchObject({
      outcome: 'found',
      expires: '2026-01-01T00:00:00Z',
      listedUnder: ['assertionMethod'],
    })
    expect(findVerificationMethod(document, `${DID}#lost`, 'assertionMethod')).toMatchObject({
      reason: 'purpose-not-listed',
    })
    expect(readDidDocument(document, DID)).toMatchObject({
      controllers: ['did:web:ministry.example'],
      alsoKnownAs: ['https://university.example/'],
      problems: [],
    })
  })

  test('copies services, and does not write to what it was given', async () => {
    const service = Object.freeze([
      Object.freeze({ id: `${DID}#files`, type: 'urn:files', serviceEndpoint: 'https://u.example/' }),
    ])
    const document = await didDocumentFor(Object.freeze([keyOf('RSA')]), { ...WEB, service })
    expect(document.service).toEqual(service)
    expect(document.service?.[0]).not.toBe(service[0])
    await canonicalizeRdf(document, { documentLoader })
  })

  test.for([
    ['no key', [], WEB, 'keys'],
    ['two keys with one fragment', ['Ed25519', 'Ed25519'], WEB, 'keys'],
    ['two keys of a did:key', ['Ed25519', 'P-256'], { method: 'key' }, 'keys'],
    ['no key of a did:jwk', [], { method: 'jwk' }, 'keys'],
    ['an unknown method', ['P-256'], { method: 'constructor' }, 'options.method'],
    ['no method', ['P-256'], {}, 'options.method'],
    ['no domain', ['P-256'], { method: 'web' }, 'domain'],
    ['an unknown format', ['P-256'], { ...WEB, format: 'JsonWebKey2020' }, 'options.format'],
    ['a relative controller', ['P-256'], { ...WEB, controller: 'x' }, 'options.controller'],
    ['relative names', ['P-256'], { ...WEB, alsoKnownAs: ['x'] }, 'options.alsoKnownAs'],
    ['one name that is no list', ['P-256'], { ...WEB, alsoKnownAs: 'urn:x' }, 'options.alsoKnownAs'],
    ['services that are no JSON', ['P-256'], { ...WEB, service: [{ at: new Date(0) }] }, 'options.service'],
    ['services that are texts', ['P-256'], { ...WEB, service: ['urn:x'] }, 'options.service'],
    ['relative contexts', ['P-256'], { ...WEB, contexts: ['x'] }, 'options.contexts'],
  ] as const)('%s: a bug in the caller, so it throws', async ([, types, options, argument]) => {
    const list = types.map(keyOf)
    await expect(didDocumentFor(list, options as never)).rejects.toMatchObject({
      code: 'ERR_CORE_INVALID_ARGUMENT',
      argument,
    })
  })

  test.for([
    [{ fragment: '#a' }, 'keys[0].fragment'],
    [{ fragment: '' }, 'keys[0].fragment'],
    [{ fragment: '鍵' }, 'keys[0].fragment'],
    [{ relationships: ['signing'] }, 'keys[0].relationships'],
    [{ relationships: 'authentication' }, 'keys[0].relationships'],
    [{ expires: '2026-01-01' }, 'keys[0].expires'],
    [{ expires: '2026-01-01T00:00:00' }, 'keys[0].expires'],
    [{ revoked: '2026-02-30T00:00:00Z' }, 'keys[0].revoked'],
    [{ revoked: new Date(Number.NaN) }, 'keys[0].revoked'],
    [{ key: { type: 'Ed25519' } }, 'key'],
  ] as const)('an entry with %j: a bug in the caller, so it throws', async ([wrong, argument]) => {
    const entry = { key: keyOf('Ed25519'), ...wrong }
    await expect(didDocumentFor([entry as unknown as DidKeyEntry], WEB)).rejects.toMatchObject({ argument })
  })

  test('an entry that says more than its key is none of a did:key', async () => {
    const entry = { key: keyOf('Ed25519'), fragment: 'x' }
    await expect(didDocumentFor([entry], { method: 'key' })).rejects.toMatchObject({ argument: 'keys' })
    const { id } = await didDocumentFor([{ key: keyOf('Ed25519') }], { method: 'key' })
    expect(id).toBe(await exportKey(keyOf('Ed25519'), 'did:key'))
  })
})

describe('every document', () => {
  const OPTIONS = [
    { method: 'key' },
    { method: 'key', format: 'JsonWebKey' },
    { method: 'jwk' },
    WEB,
    { ...WEB, format: 'JsonWebKey' },
  ] as const
  const cases = TYPES.flatMap((type) =>
    OPTIONS.filter(({ method }) => type !== 'RSA' || method !== 'key').map((options) => ({ type, options })),
  )

  test.for(cases)('of $type with $options is JSON-LD, public, and found again', async ({ type, options }) => {
    const key = keyOf(type)
    const document = await didDocumentFor(key, options)
    expect(JSON.stringify(document)).not.toMatch(PRIVATE_MEMBERS)
    const { nquads } = await canonicalizeRdf(document, { documentLoader })
    expect(nquads).toContain('<https://w3id.org/security#verificationMethod>')
    expect(nquads).toMatch(/<https:\/\/w3id\.org\/security#publicKey(?:Jwk|Multibase)> "/)
    const id = document.verificationMethod[0]?.id ?? ''
    for (const purpose of ['assertionMethod', 'authentication']) {
      const found = findVerificationMethod(document, id, purpose)
      if (found.outcome !== 'found') expect.fail(found.reason)
      expect(await exportKey(await importKey(found.key), 'jwk')).toEqual(await exportKey(key, 'jwk'))
    }
    expect(await exportKey(await importKey({ ...document.verificationMethod[0] }), 'jwk')).toEqual(
      await exportKey(key, 'jwk'),
    )
  })

  test('of all kinds of keys at once is JSON-LD too', async () => {
    const list = TYPES.map((type) => ({ key: keyOf(type), expires: '2027-01-01T00:00:00Z' }))
    const document = await didDocumentFor(list, WEB)
    expect(document.verificationMethod.map(({ type }) => type)).toEqual([
      ...['Multikey', 'Multikey', 'Multikey', 'JsonWebKey'],
    ])
    expect(document['@context']).toEqual(['https://www.w3.org/ns/did/v1', 'https://www.w3.org/ns/cid/v1'])
    const { nquads } = await canonicalizeRdf(document, { documentLoader })
    expect(nquads.match(/security#expiration> "2027-01-01T00:00:00Z"\^\^/g)).toHaveLength(4)
  })

  test.for([
    ['Ed25519', '@digitalbazaar/ed25519-multikey'],
    ['P-256', '@digitalbazaar/ecdsa-multikey'],
    ['P-384', '@digitalbazaar/ecdsa-multikey'],
  ] as const)('has keys of %s that %s reads', async ([type, name]) => {
    for (const options of [WEB, { ...WEB, format: 'JsonWebKey' }, { method: 'key' }] as const) {
      const [method] = (await didDocumentFor(keyOf(type), options)).verificationMethod
      expect(await peerKeyOf(name, { ...method })).toMatchObject({
        id: method?.id,
        publicKeyMultibase: await exportKey(keyOf(type), 'multikey'),
      })
    }
  })

  test('holds the same keys when it is read, whatever they are', async () => {
    const entry = fc.record(
      {
        type: fc.constantFrom(...TYPES),
        fragment: fc.stringMatching(/^[A-Za-z0-9._~:-]{1,20}$/),
        relationships: fc.subarray([...FOR_SIGNATURES, 'keyAgreement']),
        expires: fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }),
      },
      { requiredKeys: ['type', 'fragment', 'relationships'] },
    )
    const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: (one) => one.fragment })
    const property = fc.asyncProperty(
      entries,
      fc.constantFrom('Multikey', 'JsonWebKey'),
      async (list, format) => {
        const made = list.map(({ type, ...rest }) => ({
          ...rest,
          key: keyOf(type),
        })) as readonly DidKeyEntry[]
        const document = await didDocumentFor(made, { ...WEB, format })
        const { methods, problems } = readDidDocument(JSON.parse(JSON.stringify(document)), DID)
        expect(problems).toEqual([])
        expect(methods).toHaveLength(list.length)
        for (const [at, method] of methods.entries()) {
          expect(method).toMatchObject({ id: `${DID}#${list[at]?.fragment}`, controller: DID })
          expect([...method.listedUnder].sort()).toEqual([...(list[at]?.relationships ?? [])].sort())
          expect(Date.parse(method.expires ?? '')).toEqual(list[at]?.expires?.getTime() ?? Number.NaN)
          const key = await importKey(method.key ?? expect.fail('there'))
          expect(await exportKey(key, 'jwk')).toEqual(await exportKey(keyOf(list[at]?.type ?? 'RSA'), 'jwk'))
        }
      },
    )
    await fc.assert(property, { numRuns: 50 })
  })
})
