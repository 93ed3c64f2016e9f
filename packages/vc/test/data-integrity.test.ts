import { generateKey, importKey, type Key, type Signer, signerFor } from '@shirushi/vc'
import { canonicalizeRdf } from '@shirushi/vc/canonicalize'
import { createDocumentLoader } from '@shirushi/vc/contexts'
import {
  addProof,
  CRYPTOSUITES,
  type CryptosuiteName,
  type ProofOptions,
  readProofs,
  suiteFor,
  verifyProof,
} from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { asObject, BADGE, CASES, deepFreeze, ENGINES, KEYS } from './support/proof-material.ts'

const CREATED = '2026-04-01T00:00:00Z'

const key: Key = await KEYS.EdDSA
const signer: Signer = signerFor(key)

/** What became of one proof, in both engines. */
async function verdict(document: object, options: { readonly proof?: number; readonly key?: Key } = {}) {
  const answers = []
  for (const engine of ENGINES) {
    const answer = await verifyProof(document, { key, ...options, engine })
    answers.push('reason' in answer ? `${answer.outcome}: ${answer.reason}` : answer.outcome)
  }
  expect(answers[0]).toBe(answers[1])
  return answers[0]
}

async function withProof(members: object, options: ProofOptions = {}): Promise<object> {
  const document = await addProof(BADGE, signer, { created: CREATED, ...options })
  return { ...document, proof: { ...asObject(document.proof), ...members } }
}

describe('a proof that is made', () => {
  test.for([
    [
      'eddsa-rdfc-2022',
      'z4AgxFgnzvGvdQkYMb4zauDy3GLwJyecUuPMSHvgvj6yoG3qMVKopaQoxZLbKDbe9j49LAsw8vKwhNcHqi2Z2KxCk',
    ],
    [
      'eddsa-jcs-2022',
      'z33amQKKW7EXvHWT3Q6Fr1pM222U2HBT1YnuyNvaQ5NU4uRev1yMVE9QkmN8PUhEgnwmEUzx2aERxc1E55ANgwjbh',
    ],
    [
      'Ed25519Signature2020',
      'z4wCqdM1r76NLdV2Ed1saLRa8qB4gL7YLh8VxUS1sGeZaY5EAPGZBPUsYzTYz7WJ9pXXh2BHke2XbMutkCBiqBnCC',
    ],
  ] as const)('with %s has always the same value', async ([suite, proofValue]) => {
    for (const engine of ENGINES) {
      const { proof } = await addProof(BADGE, signer, { suite, created: CREATED, engine })
      expect(asObject(proof)['proofValue']).toBe(proofValue)
    }
  })

  test.for(CASES)('with %s and %s holds, and says what it is', async ([suite, algorithm]) => {
    const own = await KEYS[algorithm]
    for (const engine of ENGINES) {
      const document = await addProof(BADGE, signerFor(own), { suite, engine })
      const [parsed] = readProofs(document)
      expect(parsed).toMatchObject({
        suite,
        type: CRYPTOSUITES[suite].proofType,
        cryptosuite: CRYPTOSUITES[suite].cryptosuite,
        verificationMethod: signerFor(own).verificationMethod,
        proofPurpose: 'assertionMethod',
        created: undefined,
        problems: [],
      })
      expect(asObject(parsed?.proof)['proofValue']).toMatch(
        CRYPTOSUITES[suite].multibase === 'z' ? /^z/ : /^u/,
      )
      expect(await verdict(document, { key: own })).toBe('verified')
    }
  })

  test('has every option as it was given', async () => {
    const options = {
      id: 'urn:uuid:1',
      created: new Date('2026-04-01T09:00:00.123+09:00'),
      expires: '2036-04-01T00:00:00+09:00',
      proofPurpose: 'authentication',
      domain: ['a.example', 'b.example'],
      challenge: 'c',
      nonce: 'n',
    }
    for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      const document = await addProof(BADGE, signer, { ...options, suite })
      expect(document.proof).toMatchObject({ ...options, created: CREATED })
      expect(readProofs(document)).toMatchObject([{ ...options, created: CREATED, problems: [] }])
      expect(await verdict(document)).toBe('verified')
    }
  })

  test('with one domain keeps it a text, and has nothing that was not given', async () => {
    const { proof } = await addProof(BADGE, signer, { domain: 'a.example' })
    expect(Object.keys(proof)).toEqual([
      'type',
      'cryptosuite',
      'verificationMethod',
      'proofPurpose',
      'domain',
      'proofValue',
    ])
    expect(asObject(proof)['domain']).toBe('a.example')
  })

  test('leaves the document as it was, and is the same each time', async () => {
    const first = await addProof(BADGE, signer)
    expect(first).toEqual(await addProof(BADGE, signer))
    expect(BADGE).not.toHaveProperty('proof')
    expect(deepFreeze(first)).toMatchObject(BADGE)
    expect(await verdict(first)).toBe('verified')
  })

  test('is made with what suits the signer', () => {
    expect(['EdDSA', 'ES256', 'ES384', 'RS256'].map((name) => suiteFor(name as Signer['algorithm']))).toEqual(
      ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'ecdsa-rdfc-2019', undefined],
    )
    expect(suiteFor('toString' as 'EdDSA')).toBeUndefined()
  })

  test('goes over JSON without any context', async () => {
    const document = await addProof({ 名前: '例', list: [1, null, []] }, signer, { suite: 'eddsa-jcs-2022' })
    expect(document.proof).not.toHaveProperty('@context')
    expect(await verdict(document)).toBe('verified')
    expect(await verdict({ ...document, list: [1, []] })).toBe('failed: signature-wrong')
  })

  test.for(['https://w3id.org/security/data-integrity/v1', 'https://w3id.org/security/data-integrity/v2'])(
    'goes over VCDM 1.1 with %s',
    async (url) => {
      const document = await addProof(
        {
          '@context': ['https://www.w3.org/2018/credentials/v1', url],
          type: 'VerifiableCredential',
          issuer: 'did:example:i',
          issuanceDate: CREATED,
          credentialSubject: { id: 'did:example:s' },
        },
        signer,
        { created: CREATED },
      )
      expect(await verdict(document)).toBe('verified')
    },
  )

  test('uses the engine for canonical forms that it is given', async () => {
    let calls = 0
    const canonicalize: typeof canonicalizeRdf = (document, options) => {
      calls += 1
      return canonicalizeRdf(document, options)
    }
    const document = await addProof(BADGE, signer, { canonicalize })
    expect(await verifyProof(document, { key, canonicalize })).toMatchObject({ outcome: 'verified' })
    expect(calls).toBe(4)
  })
})

describe('what cannot be secured', () => {
  const bad = (value: unknown): ProofOptions => value as ProofOptions

  test.for([
    ['created', { created: new Date(Number.NaN) }],
    ['created', { created: '2026-04-01' }],
    ['created', { created: '2026-04-01T00:00:00' }],
    ['expires', { expires: 5 }],
    ['id', { id: 'no url' }],
    ['proofPurpose', { proofPurpose: '' }],
    ['domain', { domain: [] }],
    ['domain', { domain: [null] }],
    ['challenge', { challenge: 5 }],
    ['nonce', { nonce: {} }],
    ['previousProof', { previousProof: 'urn:none' }],
    ['previousProof', { previousProof: [] }],
    ['suite', { suite: 'toString' }],
    ['engine', { engine: 'fast' }],
    ['mandatoryPointers', { mandatoryPointers: ['/issuer'] }],
  ])('an option %s that is none: %j', async ([name, options]) => {
    await expect(addProof(BADGE, signer, bad(options))).rejects.toMatchObject({
      code: 'ERR_CORE_INVALID_ARGUMENT',
      argument: `options.${name}`,
    })
  })

  test('keys and suites that do not go together', async () => {
    const wrong = (suite: CryptosuiteName): Promise<object> => addProof(BADGE, signer, { suite })
    for (const suite of ['ecdsa-rdfc-2019', 'ecdsa-jcs-2019', 'ecdsa-sd-2023'] as const) {
      await expect(wrong(suite)).rejects.toMatchObject({ code: 'ERR_VC_KEY_NOT_SUITABLE' })
    }
    const p384 = signerFor(await KEYS.ES384)
    await expect(addProof(BADGE, p384, { suite: 'ecdsa-sd-2023' })).rejects.toMatchObject({
      code: 'ERR_VC_KEY_NOT_SUITABLE',
    })
    const rsa: Signer = { algorithm: 'RS256', verificationMethod: 'did:web:a#1', sign: (bytes) => bytes }
    await expect(addProof(BADGE, rsa)).rejects.toMatchObject({ code: 'ERR_VC_KEY_NOT_SUITABLE' })
  })

  test('a document without the context of the proof', async () => {
    const document = { '@context': 'https://www.w3.org/2018/credentials/v1', type: 'VerifiableCredential' }
    for (const engine of ENGINES) {
      await expect(addProof(document, signer, { engine })).rejects.toMatchObject({
        code: 'ERR_VC_PROOF_CONTEXT_MISSING',
        contexts: CRYPTOSUITES['eddsa-rdfc-2022'].contexts,
      })
      const old = { ...BADGE, '@context': ['https://www.w3.org/ns/credentials/v2'] }
      await expect(addProof(old, signer, { suite: 'Ed25519Signature2020', engine })).rejects.toMatchObject({
        contexts: ['https://w3id.org/security/suites/ed25519-2020/v1'],
      })
    }
  })

  test('members that no context defines, contexts that nobody knows, numbers that are none', async () => {
    for (const engine of ENGINES) {
      for (const [document, code] of [
        [{ ...BADGE, unheardOf: 'x' }, 'ERR_VC_NOT_CANONICALIZABLE'],
        [{ ...BADGE, name: '\ud800' }, 'ERR_VC_NOT_CANONICALIZABLE'],
        [
          { ...BADGE, '@context': [...(BADGE['@context'] as []), 'https://a.example/'] },
          'ERR_VC_CONTEXT_NOT_ALLOWED',
        ],
      ] as const) {
        await expect(addProof(document, signer, { engine })).rejects.toMatchObject({ code })
      }
      const options = { engine, limits: { values: 5 } }
      await expect(addProof(BADGE, signer, options)).rejects.toMatchObject({ code: 'ERR_VC_LIMIT_EXCEEDED' })
      const jcs = { engine, suite: 'eddsa-jcs-2022' } as const
      await expect(addProof({ a: Number.NaN }, signer, jcs)).rejects.toMatchObject({
        code: 'ERR_VC_NOT_CANONICALIZABLE',
      })
    }
  })

  test('what is no document, and what is no signer', async () => {
    for (const document of [[], null, 'x', { proof: 5 }, { ...BADGE, proof: [5] }]) {
      await expect(addProof(document as object, signer)).rejects.toThrow()
    }
    await expect(addProof(BADGE, {} as Signer)).rejects.toMatchObject({ code: 'ERR_CORE_INVALID_ARGUMENT' })
    for (const engine of ENGINES) {
      const der: Signer = { ...signer, sign: () => new Uint8Array(71) }
      await expect(addProof(BADGE, der, { engine })).rejects.toMatchObject({ argument: 'signer' })
      const broken: Signer = { ...signer, sign: () => Promise.reject(new RangeError('KMS')) }
      await expect(addProof(BADGE, broken, { engine })).rejects.toThrow(RangeError)
    }
  })
})

describe('sets and chains', () => {
  async function chain(suite: CryptosuiteName): Promise<object> {
    const one = await addProof(BADGE, signer, { suite, id: 'urn:1' })
    const two = await addProof(one, signer, { suite, id: 'urn:2' })
    const three = await addProof(two, signer, { suite, id: 'urn:3', previousProof: ['urn:2', 'urn:1'] })
    return addProof(three, signer, { suite, previousProof: 'urn:3' })
  }

  /** Changes one of the proofs. */
  function changed(document: object, at: number, members: object): object {
    const proof = readProofs(document).map((one, index) =>
      index === at ? { ...one.proof, ...members } : one.proof,
    )
    return { ...document, proof }
  }

  test.for(['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const)(
    'with %s, each proof holds by itself, and secures those it names',
    async (suite) => {
      const document = await chain(suite)
      const answers = (all: object): Promise<unknown[]> =>
        Promise.all([0, 1, 2, 3].map((proof) => verdict(all, { proof })))
      expect(await answers(document)).toEqual(['verified', 'verified', 'verified', 'verified'])
      const wrong = 'failed: signature-wrong'
      const first = readProofs(document)[0]?.proof ?? {}
      const other = String(first['proofValue']).replace(/.$/, (last) => (last === 'k' ? 'm' : 'k'))
      expect(await answers(changed(document, 0, { proofValue: other }))).toEqual([
        wrong,
        'verified',
        wrong,
        'verified',
      ])
      const reordered = changed(document, 2, { previousProof: ['urn:1', 'urn:2'] })
      const isOrdered = suite === 'eddsa-jcs-2022'
      expect((await answers(reordered))[2]).toBe(isOrdered ? wrong : 'verified')
    },
  )

  test('the proofs of a set do not know each other', async () => {
    const document = await chain('eddsa-rdfc-2022')
    const [first, second] = readProofs(document)
    expect(await verdict({ ...document, proof: [second?.proof] })).toBe('verified')
    expect(await verdict({ ...document, proof: second?.proof })).toBe('verified')
    expect(await verdict({ ...document, proof: [{}, first?.proof] }, { proof: 1 })).toBe('verified')
  })

  test('a chain cannot lose a link, have one twice or come back to itself', async () => {
    const document = await chain('eddsa-jcs-2022')
    const [one, two, three, four] = readProofs(document).map(({ proof }) => proof)
    const judge = (proof: unknown[], at: number): Promise<unknown> =>
      verdict({ ...document, proof }, { proof: at })
    expect(await judge([two, three], 1)).toBe('failed: previous-proof-missing')
    expect(await judge([one, two, one, three], 3)).toBe('failed: previous-proof-ambiguous')
    expect(await judge([one, two, three, three], 2)).toBe('failed: previous-proof-ambiguous')
    expect(await judge([{ ...one, previousProof: 'urn:3' }, two, three, four], 2)).toBe(
      'failed: previous-proof-cycle',
    )
    expect(await judge([{ ...one, previousProof: ['urn:3'] }, two, three, four], 3)).toBe(
      'failed: previous-proof-cycle',
    )
    expect(await judge([{ ...one, previousProof: 'urn:1' }], 0)).toBe('failed: previous-proof-cycle')
    expect(await judge([one, two, { ...three, previousProof: ['urn:1', 'urn:1'] }], 2)).toBe(
      'failed: previous-proof-ambiguous',
    )
    expect(await judge([one, two, { ...three, previousProof: [] }], 2)).toBe('failed: proof-malformed')
  })

  test('a long chain and a wide one are judged in a moment', async () => {
    const { proof } = await addProof(BADGE, signer)
    const link = (id: number, previousProof: unknown): object => ({
      ...proof,
      id: `urn:${id}`,
      previousProof,
    })
    const long = Array.from({ length: 20_000 }, (_, at) => link(at, `urn:${at + 1}`))
    const start = performance.now()
    expect(await verdict({ ...BADGE, proof: long }, { proof: 19_999 })).toBe('failed: previous-proof-missing')
    const wide = Array.from({ length: 500 }, (_, at) => `urn:${at}`)
    const all = wide.map((_, at) => link(at, wide))
    expect(await verdict({ ...BADGE, proof: all }, { proof: 3 })).toBe('failed: previous-proof-cycle')
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 20_000)

  test('no second proof takes the id of another', async () => {
    const one = await addProof(BADGE, signer, { id: 'urn:1' })
    await expect(addProof(one, signer, { id: 'urn:1' })).rejects.toMatchObject({ argument: 'options.id' })
    const empty = await addProof({ ...BADGE, proof: [] }, signer)
    expect(readProofs(empty)).toMatchObject([{ pointer: '/proof' }])
  })
})

describe('a proof that is verified', () => {
  test.for([
    [{ ...BADGE }, 'failed: proof-missing'],
    [{ ...BADGE, proof: [] }, 'failed: proof-missing'],
    [{ ...BADGE, proof: null }, 'failed: proof-malformed'],
    [{ ...BADGE, proof: 'x' }, 'failed: proof-malformed'],
    [{ ...BADGE, proof: [[]] }, 'failed: proof-malformed'],
    [{ ...BADGE, proof: {} }, 'failed: proof-malformed'],
    [{ ...BADGE, proof: [{}, {}] }, 'unclear: proof-ambiguous'],
    [
      { ...BADGE, proof: { type: ['DataIntegrityProof'], cryptosuite: 'eddsa-rdfc-2022' } },
      'failed: proof-malformed',
    ],
    [{ ...BADGE, proof: { type: 'DataIntegrityProof' } }, 'failed: proof-malformed'],
    [
      { ...BADGE, proof: { type: 'DataIntegrityProof', cryptosuite: 'bbs-2023' } },
      'unsupported: suite-unknown',
    ],
    [
      { ...BADGE, proof: { type: 'DataIntegrityProof', cryptosuite: '__proto__' } },
      'unsupported: suite-unknown',
    ],
    [{ ...BADGE, proof: { type: 'Ed25519Signature2018' } }, 'unsupported: suite-unknown'],
    [{ ...BADGE, proof: { type: 'JsonWebSignature2020' } }, 'unsupported: suite-unknown'],
    [{ ...BADGE, proof: { type: 'BbsBlsSignature2020' } }, 'unsupported: suite-unknown'],
    [[], 'failed: document-malformed'],
    [null, 'failed: document-malformed'],
  ])('is none: %#', async ([document, expected]) => {
    expect(await verdict(document as object)).toBe(expected)
  })

  test.for([
    [{ proofPurpose: undefined }, 'proof-malformed'],
    [{ verificationMethod: { id: 'did:example:1' } }, 'proof-malformed'],
    [{ created: 'yesterday' }, 'proof-malformed'],
    [{ created: ['2026-04-01T00:00:00Z'] }, 'proof-malformed'],
    [{ domain: [5] }, 'proof-malformed'],
    [{ expires: null }, 'proof-malformed'],
    [{ proofValue: 5 }, 'proof-malformed'],
    [{ proofValue: '' }, 'proof-malformed'],
    [{ proofValue: 'uAAAA' }, 'proof-malformed'],
    [{ proofValue: 'z0OIl' }, 'proof-malformed'],
    [{ proofValue: `z${'1'.repeat(10_000)}` }, 'proof-malformed'],
    [{ proofValue: `z${'1'.repeat(64)}` }, 'signature-wrong'],
    [{ proofValue: 'z1' }, 'signature-wrong'],
    [{ created: '2026-04-01T00:00:01Z' }, 'signature-wrong'],
    [{ expires: '2027-04-01T00:00:00Z' }, 'signature-wrong'],
    [{ challenge: 'c' }, 'signature-wrong'],
    [{ domain: 'a.example' }, 'signature-wrong'],
    [{ nonce: 'n' }, 'signature-wrong'],
    [{ unheardOf: 'x' }, 'not-canonicalizable'],
    [{ '@context': 'https://w3id.org/security/data-integrity/v2' }, 'proof-context-differs'],
    [{ '@context': null }, 'proof-context-differs'],
    [{ 'https://w3id.org/security#expiration': CREATED }, 'proof-malformed'],
    [{ '@type': 'x' }, 'proof-malformed'],
  ] as const)('over JSON-LD is not what was signed: %j', async ([members, reason]) => {
    const document = JSON.parse(JSON.stringify(await withProof(members)))
    expect(await verdict(document)).toBe(`failed: ${reason}`)
  })

  test.for([
    [{ unheardOf: 'x' }, 'signature-wrong'],
    [{ '@context': ['https://w3id.org/security/data-integrity/v2'] }, 'proof-context-differs'],
    [{ '@context': [] }, 'signature-wrong'],
    [{ '@context': undefined }, 'signature-wrong'],
    [{ '@context': [...(BADGE['@context'] as []), 'https://a.example/'] }, 'proof-context-differs'],
    [{ nonce: '\ud800' }, 'not-canonicalizable'],
  ] as const)('over JSON is not what was signed: %j', async ([members, reason]) => {
    const document = asObject(await withProof(members, { suite: 'eddsa-jcs-2022' }))
    const { proof, ...rest } = document
    const defined = Object.fromEntries(
      Object.entries(asObject(proof)).filter(([, value]) => value !== undefined),
    )
    expect(await verdict({ ...rest, proof: defined })).toBe(`failed: ${reason}`)
  })

  test('that repeats the context of its document is the same; over JSON, later contexts are left out', async () => {
    expect(await verdict(await withProof({ '@context': BADGE['@context'] }))).toBe('verified')
    const document = await addProof(BADGE, signer, { suite: 'eddsa-jcs-2022' })
    const more = { ...document, '@context': [...(BADGE['@context'] as []), 'https://a.example/'] }
    expect(await verifyProof(more, { key })).toMatchObject({
      outcome: 'verified',
      document: { '@context': BADGE['@context'] },
    })
    const inline = { ...BADGE, '@context': [...(BADGE['@context'] as []), { a: 'https://a.example/' }] }
    expect(await verdict(await addProof(inline, signer, { suite: 'eddsa-jcs-2022' }))).toBe('verified')
  })

  test('with another key, or one of another kind, does not hold', async () => {
    const document = await withProof({})
    expect(await verdict(document, { key: await generateKey('Ed25519') })).toBe('failed: signature-wrong')
    expect(await verdict(document, { key: await KEYS.ES256 })).toBe('failed: key-not-suitable')
    const rsa = await importKey(
      await import('./support/known-keys.ts').then(({ rsaByNode }) => rsaByNode(2048) as never),
    )
    expect(await verdict(document, { key: rsa })).toBe('failed: key-not-suitable')
    const p256 = await addProof(BADGE, signerFor(await KEYS.ES256))
    expect(await verdict(p256, { key: await KEYS.ES384 })).toBe('failed: signature-wrong')
  })

  test('is unclear when contexts or limits are in the way', async () => {
    const document = asObject(await withProof({}))
    const unknown = { ...document, '@context': [...(BADGE['@context'] as []), 'https://a.example/'] }
    expect(await verdict(unknown)).toBe('unclear: context-not-allowed')
    const documentLoader = createDocumentLoader({ fetch: () => Promise.reject(new Error('offline')) })
    for (const engine of ENGINES) {
      expect(await verifyProof(unknown, { key, engine, documentLoader })).toMatchObject({
        outcome: 'unclear',
        reason: 'context-not-loaded',
        cause: { message: 'offline' },
      })
      const odd = createDocumentLoader({ fetch: async () => 'no JSON' })
      expect(await verifyProof(unknown, { key, engine, documentLoader: odd })).toMatchObject({
        outcome: 'unclear',
        reason: 'context-not-loaded',
      })
      expect(await verifyProof(document, { key, engine, limits: { values: 3 } })).toMatchObject({
        outcome: 'unclear',
        reason: 'limit-exceeded',
      })
    }
  })

  test('of a document that is made to be hard is given up soon', async () => {
    const { proof } = await addProof(BADGE, signer)
    const ids = Array.from({ length: 10 }, (_, at) => `_:b${at}`)
    const clique = {
      '@context': ['https://www.w3.org/ns/credentials/v2', { p: { '@id': 'urn:p:p', '@type': '@id' } }],
      '@graph': ids.map((id) => ({ id, p: ids.filter((other) => other !== id) })),
      proof,
    }
    const deep = JSON.parse(`${'{"name":'.repeat(3000)}1${'}'.repeat(3000)}`)
    const start = performance.now()
    expect(await verdict(clique)).toBe('unclear: limit-exceeded')
    expect(await verdict({ ...deep, proof })).toBe('unclear: limit-exceeded')
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 20_000)

  test('throws what is not about the document', async () => {
    const document = await withProof({})
    const aborted = { aborted: true, reason: new RangeError('enough') }
    const jcs = await withProof({}, { suite: 'eddsa-jcs-2022' })
    expect(await verifyProof(jcs, { key, signal: aborted })).toMatchObject({ outcome: 'verified' })
    await expect(verifyProof(document, { key: {} as Key })).rejects.toMatchObject({
      code: 'ERR_CORE_INVALID_ARGUMENT',
    })
    for (const proof of [-1, 1.5, 'x' as unknown as number]) {
      await expect(verifyProof(document, { key, proof })).rejects.toMatchObject({ argument: 'options.proof' })
    }
    const canonicalize = (): never => {
      throw new TypeError('ours')
    }
    await expect(verifyProof(document, { key, canonicalize })).rejects.toThrow(TypeError)
  })

  test('says where the JSON can say what the statements do not', async () => {
    const document = asObject(await withProof({}))
    expect(await verifyProof(document, { key })).toMatchObject({ caveats: [] })
    const subject = asObject(BADGE['credentialSubject'])
    const { achievement, ...rest } = subject
    const { name, ...others } = document
    const rewritten = {
      ...others,
      'https://schema.org/name': name,
      credentialStatus: [],
      termsOfUse: null,
      credentialSubject: {
        ...rest,
        '@index': '5',
        'https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement': achievement,
      },
    }
    for (const engine of ENGINES) {
      expect(await verifyProof(rewritten, { key, engine })).toMatchObject({
        outcome: 'verified',
        caveats: [
          { code: 'says-nothing', pointer: '/credentialStatus' },
          { code: 'says-nothing', pointer: '/credentialSubject/@index' },
          {
            code: 'not-a-term',
            pointer: '/credentialSubject/https:~1~1purl.imsglobal.org~1spec~1vc~1ob~1vocab.html#achievement',
          },
          { code: 'not-a-term', pointer: '/https:~1~1schema.org~1name' },
          { code: 'says-nothing', pointer: '/termsOfUse' },
        ],
      })
    }
    const inline = {
      ...document,
      '@context': [...(BADGE['@context'] as []), { title: 'https://schema.org/name' }],
    }
    expect(await verifyProof(inline, { key })).toMatchObject({
      outcome: 'verified',
      caveats: [{ code: 'inline-context', pointer: '/@context' }],
    })
  })

  test('inside of another object is a part of the document', async () => {
    const inner = await addProof(
      {
        '@context': BADGE['@context'],
        id: 'urn:uuid:endorsement',
        type: ['VerifiableCredential', 'EndorsementCredential'],
        name: '推薦',
        issuer: 'https://a.example/',
        validFrom: CREATED,
        credentialSubject: {
          id: 'https://uni.example/',
          type: ['EndorsementSubject'],
          endorsementComment: '良い',
        },
      },
      signer,
    )
    for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      const document = await addProof({ ...BADGE, endorsement: [inner] }, signer, { suite })
      expect(await verdict(document)).toBe('verified')
      const forged = { ...inner, proof: { ...asObject(inner.proof), challenge: 'x' } }
      expect(await verdict({ ...document, endorsement: [forged] })).toBe('failed: signature-wrong')
    }
    expect(await verdict(inner)).toBe('verified')
  })

  test('with names of every object is judged like any other, and changes none of them', async () => {
    const text = JSON.stringify(await withProof({})).replace('"proof":{', '"proof":{"__proto__":{"x":1},')
    expect(await verdict(JSON.parse(text))).toBe('failed: not-canonicalizable')
    const inside = JSON.stringify(await withProof({})).replace(
      '"criteria":{',
      '"criteria":{"__proto__":{"x":1},',
    )
    expect(await verdict(JSON.parse(inside))).toBe('failed: not-canonicalizable')
    const jcs = JSON.stringify(await withProof({}, { suite: 'eddsa-jcs-2022' }))
    expect(await verdict(JSON.parse(jcs.replace('{', '{"__proto__":{"x":1},')))).toBe(
      'failed: signature-wrong',
    )
    expect(await verdict(JSON.parse(jcs.replace('"proof":{', '"proof":{"constructor":1,')))).toBe(
      'failed: signature-wrong',
    )
    expect(Reflect.get({}, 'x')).toBeUndefined()
  })
})

describe('proofs that are read', () => {
  test.for([undefined, null, 5, 'x', [], {}, { proof: undefined }])('%j has none', (document) => {
    expect(readProofs(document)).toEqual([])
  })

  test('what is wrong has a name and a place', () => {
    const read = readProofs({
      proof: [5, { type: 'DataIntegrityProof', created: 5, domain: ['a', 5], id: 'urn:1' }],
    })
    expect(read).toMatchObject([
      {
        index: 0,
        pointer: '/proof/0',
        proof: {},
        problems: [{ code: 'proof-not-object', pointer: '/proof/0' }],
      },
      { index: 1, pointer: '/proof/1', id: 'urn:1', domain: ['a'], created: undefined, suite: undefined },
    ])
    expect(read[1]?.problems).toEqual([
      { code: 'member-missing', pointer: '/proof/1/cryptosuite' },
      { code: 'member-missing', pointer: '/proof/1/verificationMethod' },
      { code: 'member-missing', pointer: '/proof/1/proofPurpose' },
      { code: 'member-malformed', pointer: '/proof/1/created' },
      { code: 'member-malformed', pointer: '/proof/1/domain' },
      { code: 'member-missing', pointer: '/proof/1/proofValue' },
    ])
  })
})
