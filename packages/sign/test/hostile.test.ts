import { isShirushiError } from '@shirushi/core/errors'
import { endorse, sign, signAssertion, signBoth, signJwt } from '@shirushi/sign'
import { CRYPTOSUITES, type CryptosuiteName } from '@shirushi/vc/data-integrity'
import { beforeAll, describe, expect, test } from 'vitest'
import { badge, now, type Party, partyOf, presentation, statusList } from './support/badges.ts'

let party: Party
beforeAll(async () => {
  party = await partyOf('Ed25519')
})

const claim = {
  id: 'urn:uuid:0e9bb9a9-9d1c-4a9b-8a0f-6d4f0d1c2b3a',
  name: 'x',
  issuer: 'did:web:pref.example',
  validFrom: '2026-04-01T09:00:00+09:00',
}

const SIGNINGS: Readonly<Record<string, (document: object) => Promise<unknown>>> = {
  sign: (document) => sign(document, party.signer, { now }),
  signJwt: (document) => signJwt(document, party.signer, { now }),
  signBoth: (document) => signBoth(document, party.signer),
  signAssertion: (document) => signAssertion(document, party.signer),
  endorse: (document) => endorse(document, { ...claim, issuer: party.id }, party.signer),
}

function cyclic(): object {
  const document: Record<string, unknown> = { ...badge('did:web:uni.example') }
  document['evidence'] = [document]
  return document
}

function deep(levels: number): object {
  let value: object = {}
  for (let level = 0; level < levels; level++) value = { evidence: [value] }
  return value
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const HOSTILE: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  'a number': () => 1,
  'a text': () => '{}',
  nothing: () => undefined,
  'a function': () => () => badge(party.id),
  'a list': () => [badge(party.id)],
  'a date': () => new Date(0),
  'a map': () => new Map(),
  'a getter that throws': () => ({
    ...badge(party.id),
    get name() {
      throw new Error('secret')
    },
  }),
  'a proxy that was revoked': revoked,
  'a proxy that throws': () =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('secret')
        },
      },
    ),
  'a BigInt': () => ({ ...badge(party.id), name: 1n }),
  'a symbol': () => ({ ...badge(party.id), name: Symbol('x') }),
  'a cycle': cyclic,
  'a hundred thousand levels': () => ({ ...badge(party.id), ...deep(100_000) }),
  'a member __proto__': () => JSON.parse(`{"__proto__": {"type": ["VerifiableCredential"]}}`),
  'a subject with a member __proto__': () => ({
    ...statusList(party.id),
    credentialSubject: JSON.parse('{"__proto__": {"a": 1}}'),
  }),
  'a type of odd names': () => ({
    ...statusList(party.id),
    type: ['VerifiableCredential', '__proto__', 'constructor'],
  }),
  'contexts of odd kinds': () => ({
    ...statusList(party.id),
    '@context': ['https://www.w3.org/ns/credentials/v2', 1, null, []],
  }),
  'a context that means everything': () => ({
    ...statusList(party.id),
    '@context': ['https://www.w3.org/ns/credentials/v2', { '@vocab': 'https://x.example/', issuer: null }],
  }),
  'a proof of odd kinds': () => ({ ...statusList(party.id), proof: [null, 1, []] }),
  'presentations in each other': () =>
    presentation(party.id, [presentation(party.id, [presentation(party.id, [])])]),
}

describe.for(Object.keys(SIGNINGS))('%s', (which) => {
  test.for(Object.keys(HOSTILE))('meets %s with a documented error, or signs', async (kind) => {
    const before = Object.keys(Object.prototype)
    const error = await Promise.resolve()
      .then(() => SIGNINGS[which]?.(HOSTILE[kind]?.() as object))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
    if (error !== undefined) {
      expect(isShirushiError(error)).toBe(true)
      expect(String(error)).not.toContain('secret')
    }
    expect(Object.keys(Object.prototype)).toEqual(before)
  })
})

test('a getter cannot show one thing to the checks and another to the proof', async () => {
  let asked = 0
  const document = {
    ...badge(party.id),
    get name() {
      asked += 1
      return `第${asked}版`
    },
  }
  const signed = await sign(document, party.signer, { now })
  expect(asked).toBe(1)
  expect(signed.name).toBe('第1版')
  expect(Object.getOwnPropertyDescriptor(signed, 'name')).toHaveProperty('value')
})

describe('a signer', () => {
  const SIGNERS: Readonly<Record<string, () => unknown>> = {
    'that is nothing': () => undefined,
    'without algorithm': () => ({ ...party.signer, algorithm: undefined }),
    'with HMAC': () => ({ ...party.signer, algorithm: 'HS256' }),
    'with an algorithm of every object': () => ({ ...party.signer, algorithm: 'toString' }),
    'without the URL of a key': () => ({ ...party.signer, verificationMethod: '' }),
    'that cannot sign': () => ({ ...party.signer, sign: 'x' }),
    'that answers with DER': () => ({ ...party.signer, sign: () => new Uint8Array(70) }),
    'that answers with text': () => ({ ...party.signer, sign: async () => 'signature' }),
  }

  test.for(Object.keys(SIGNERS))('%s is the caller’s fault', async (kind) => {
    const signer = SIGNERS[kind]?.() as never
    const fault = { code: 'ERR_CORE_INVALID_ARGUMENT' }
    await expect(sign(badge(party.id), signer)).rejects.toMatchObject(fault)
    await expect(signJwt(badge(party.id), signer)).rejects.toMatchObject(fault)
  })

  test('that fails says so itself', async () => {
    const failure = new Error('HSM: out of paper')
    const signer = { ...party.signer, sign: () => Promise.reject(failure) }
    await expect(sign(badge(party.id), signer)).rejects.toBe(failure)
    await expect(signJwt(badge(party.id), signer)).rejects.toBe(failure)
  })

  test('that fails says so itself in every suite and engine', async () => {
    const failure = new Error('HSM: out of paper')
    for (const [suite, { algorithms }] of Object.entries(CRYPTOSUITES)) {
      const algorithm = algorithms[0] ?? 'EdDSA'
      const signer = { ...party.signer, algorithm, sign: () => Promise.reject(failure) }
      const document = { ...badge(party.id) }
      document['@context'] = [
        ...badge(party.id)['@context'],
        'https://w3id.org/security/suites/ed25519-2020/v1',
      ] as never
      for (const engine of ['default', 'reference'] as const) {
        const options = { suite: suite as CryptosuiteName, engine }
        await expect(sign(document, signer, options), `${suite}, ${engine}`).rejects.toBe(failure)
      }
    }
  })

  test('keeps what it is, if it is an object of a class', async () => {
    class Hsm {
      readonly algorithm = 'EdDSA'
      readonly verificationMethod = party.signer.verificationMethod
      readonly #signer = party.signer
      sign(bytes: Uint8Array) {
        return this.#signer.sign(bytes)
      }
    }
    expect(await sign(badge(party.id), new Hsm(), { now })).toEqual(
      await sign(badge(party.id), party.signer, { now }),
    )
  })
})

describe('an option that is none', () => {
  test.for([
    ['options', null],
    ['dataModel', { dataModel: '3.0' }],
    ['language', { language: 'fr' }],
    ['now', { now: () => new Date(Number.NaN) }],
    ['now', { now: NaN }],
    ['onFinding', { onFinding: 'x' }],
    ['suite', { suite: 'toString' }],
    ['created', { created: 'yesterday' }],
    ['created', { created: '2026-04-01' }],
    ['created', { created: '2026-04-01T00:00:00' }],
    ['created', { created: new Date(Number.NaN) }],
    ['expires', { expires: 1 }],
    ['proofPurpose', { proofPurpose: 1 }],
    ['domain', { domain: [] }],
    ['challenge', { challenge: '' }],
    ['id', { id: '署名' }],
    ['previousProof', { previousProof: 1 }],
    ['mandatoryPointers', { mandatoryPointers: ['/issuer'] }],
    ['engine', { engine: 'fast' }],
    ['limits', { limits: { quads: -1 } }],
    ['contexts', { contexts: 1 }],
    ['documentLoader', { documentLoader: 1 }],
  ] as const)('%s', async ([, options]) => {
    const error = await sign(badge(party.id), party.signer, options as never).catch(
      (thrown: unknown) => thrown,
    )
    expect(isShirushiError(error)).toBe(true)
  })

  test.for([
    ['form', { form: 'pdf' }],
    ['typ', { typ: 1 }],
    ['claims', { claims: 1 }],
    ['claims', { claims: { iss: 'did:web:attacker.example' } }],
    ['jwk', { jwk: { d: 'secret' } }],
  ] as const)('%s of a token', async ([, options]) => {
    const error = await signJwt(badge(party.id), party.signer, options as never).catch(
      (thrown: unknown) => thrown,
    )
    expect(isShirushiError(error)).toBe(true)
    expect(String(error)).not.toContain('secret')
  })
})
