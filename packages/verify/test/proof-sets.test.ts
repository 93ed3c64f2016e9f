import { didDocumentFor, exportKey, generateKey, jwkSetFor, signerFor } from '@shirushi/vc'
import { addProof } from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { badge, keyIssuer, NOW, signed, signedToken } from './support/badges.ts'
import { claiming, judged } from './support/hostile.ts'

type Document = Record<string, unknown>

const plain = (value: object): Document => JSON.parse(JSON.stringify(value))

const CREATED = '2026-04-01T09:00:00Z'

const proofsOf = (document: Document) => document['proof'] as Document[]

/** A badge with a proof of its issuer, and one of a witness. */
async function witnessed() {
  const [issuer, witness] = [await keyIssuer(), await keyIssuer('P-256')]
  const document = plain(await addProof(await signed(issuer), witness.signer, { created: CREATED }))
  return { issuer, witness, document, proofs: proofsOf(document) }
}

describe('several proofs', () => {
  test('of issuer and witness hold, in either order', async () => {
    const { document, proofs } = await witnessed()
    for (const proof of [proofs, [...proofs].reverse()]) {
      const { report, errors } = await judged({ ...document, proof })
      expect(errors).toEqual({})
      expect(report.verdict).toBe('valid')
    }
  })

  test('of which one does not hold, make the badge invalid', async () => {
    const { document, proofs } = await witnessed()
    const [first = {}, second = {}] = proofs
    const { errors, report } = await judged({
      ...document,
      proof: [first, { ...second, proofValue: first['proofValue'] }],
    })
    expect(report.verdict).toBe('invalid')
    expect(['PROOF_WRONG', 'PROOF_MALFORMED']).toContain(errors['proof']?.[0])
    const other = await judged({
      ...document,
      proof: [{ ...first, created: '2026-04-02T09:00:00Z' }, second],
    })
    expect(other.report.verdict).toBe('invalid')
    expect(other.errors['proof']).toEqual(['PROOF_WRONG'])
  })

  test('of which only that of the witness is there, are not the issuer’s', async () => {
    const { document, proofs } = await witnessed()
    const { errors, report } = await judged({ ...document, proof: proofs[1] })
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_OF_ANOTHER'] })
  })

  test('of which one is of an unknown kind: the other counts, if it is the issuer’s', async () => {
    const { document, proofs } = await witnessed()
    const [first, second = {}] = proofs
    const unknown = { ...second, cryptosuite: 'mldsa44-rdfc-2024' }
    const good = await judged({ ...document, proof: [unknown, first] })
    expect(good.report.verdict).toBe('valid')
    expect(good.errors).toEqual({ proof: ['PROOF_SUITE_UNKNOWN'] })
    const alone = await judged({ ...document, proof: [unknown] })
    expect(alone.report.verdict).toBe('undetermined')
    const both = await judged({ ...document, proof: [unknown, unknown] })
    expect(both.report.verdict).toBe('undetermined')
  })

  test.for([
    ['nothing', []],
    ['null', [null]],
    ['a text', 'eddsa-rdfc-2022'],
    ['an object without members', {}],
    ['a list in a list', [[{}]]],
    ['a type alone', { type: 'DataIntegrityProof' }],
    ['null itself', null],
    ['a number', 1],
  ] as const)('that are %s, secure nothing', async ([, proof]) => {
    const { report } = await judged({ ...badge((await keyIssuer()).did), proof })
    expect(report.verdict).toBe('invalid')
    expect(report.checks.proof.outcome).toBe('failed')
  })

  test('more than ten are not judged', async () => {
    const credential = await signed(await keyIssuer())
    const proof = Array.from({ length: 11 }, () => credential['proof'])
    const { report, errors } = await judged({ ...credential, proof })
    expect(report.verdict).toBe('undetermined')
    expect(errors['proof']).toEqual(['PROOF_TOO_MANY'])
  })
})

describe('a chain of proofs', () => {
  async function chain() {
    const [issuer, notary] = [await keyIssuer(), await keyIssuer()]
    const first = plain(
      await addProof(badge(issuer.did), issuer.signer, { created: CREATED, id: 'urn:proof:1' }),
    )
    const both = plain(
      await addProof(first, notary.signer, {
        created: CREATED,
        id: 'urn:proof:2',
        previousProof: 'urn:proof:1',
      }),
    )
    return { document: both, proofs: proofsOf(both) }
  }

  test('holds in either order, because ids say which comes first', async () => {
    const { document, proofs } = await chain()
    for (const proof of [proofs, [...proofs].reverse()]) {
      expect((await judged({ ...document, proof })).report.verdict).toBe('valid')
    }
  })

  test('does not hold with its first proof missing, changed, doubled, or built on the last', async () => {
    const { document, proofs } = await chain()
    const [first = {}, second = {}] = proofs
    const rows: readonly (readonly [readonly object[], string])[] = [
      [[second], 'PROOF_CHAIN_BROKEN'],
      [[first, first, second], 'PROOF_CHAIN_BROKEN'],
      [[{ ...first, previousProof: 'urn:proof:2' }, second], 'PROOF_CHAIN_BROKEN'],
      [[{ ...first, id: 'urn:proof:3' }, second], 'PROOF_CHAIN_BROKEN'],
      [[first, { ...second, previousProof: 'urn:proof:2' }], 'PROOF_CHAIN_BROKEN'],
      [[first, { ...second, previousProof: [] }], 'PROOF_MALFORMED'],
      [[{ ...first, nonce: 'x' }, second], 'PROOF_WRONG'],
    ]
    for (const [proof, code] of rows) {
      const { report, errors } = await judged({ ...document, proof })
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toContain(code)
    }
  })
})

describe('what a proof says about itself', () => {
  test.for([
    ['that it ran out', { expires: '2026-05-01T00:00:00Z' }, 'PROOF_EXPIRED'],
    ['that it was made tomorrow', { created: '2026-06-02T12:00:00Z' }, 'PROOF_FROM_FUTURE'],
    ['that it is for something else', { proofPurpose: 'authentication' }, 'PROOF_FOR_ANOTHER_PURPOSE'],
    ['that it is for anything', { proofPurpose: 'capabilityDelegation' }, 'PROOF_FOR_ANOTHER_PURPOSE'],
  ] as const)('%s, counts', async ([, options, code]) => {
    for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] as const) {
      const { report, errors } = await judged(await signed(await keyIssuer(), {}, { ...options, suite }))
      expect(report.verdict).toBe('invalid')
      expect(errors['proof']).toEqual([code])
    }
  })

  test('is judged for the moment that is asked about, and the clocks that are forgiven', async () => {
    const credential = await signed(await keyIssuer(), {}, { expires: '2026-05-01T00:00:00Z' })
    const [before, then] = [new Date('2026-04-30T23:59:59Z'), new Date('2026-05-01T00:00:00Z')]
    expect((await judged(credential, { at: before })).report.verdict).toBe('valid')
    expect((await judged(credential, { at: then })).report.verdict).toBe('invalid')
    expect((await judged(credential, { at: then, clockSkew: 1 })).report.verdict).toBe('valid')
  })
})

describe('keys with an end', () => {
  const DID = 'did:web:univ.example'
  const URL_OF_DID = 'https://univ.example/.well-known/did.json'

  async function withKey(dates: { expires?: string; revoked?: string }, created?: string) {
    const key = await generateKey('Ed25519')
    const document = await didDocumentFor([{ key, fragment: 'old', ...dates }], {
      method: 'web',
      domain: 'univ.example',
    })
    const signer = signerFor(key, { verificationMethod: `${DID}#old` })
    const secured = await addProof(badge(DID), signer, created === undefined ? {} : { created })
    return judged(plain(secured), { web: { [URL_OF_DID]: document } })
  }

  test.for([
    ['retired after the proof', { expires: '2026-05-01T00:00:00Z' }, CREATED, 'valid', undefined],
    [
      'retired before the proof',
      { expires: '2026-03-01T00:00:00Z' },
      CREATED,
      'invalid',
      'ISSUER_KEY_RETIRED',
    ],
    ['retired at the moment of the proof', { expires: CREATED }, CREATED, 'invalid', 'ISSUER_KEY_RETIRED'],
    [
      'retired, of a proof without date',
      { expires: '2026-05-01T00:00:00Z' },
      undefined,
      'invalid',
      'ISSUER_KEY_RETIRED',
    ],
    [
      'to be retired, of a proof without date',
      { expires: '2026-07-01T00:00:00Z' },
      undefined,
      'valid',
      undefined,
    ],
    [
      'revoked before the proof',
      { revoked: '2026-03-01T00:00:00Z' },
      CREATED,
      'invalid',
      'ISSUER_KEY_REVOKED',
    ],
    [
      'revoked, of a proof without date',
      { revoked: '2026-05-01T00:00:00Z' },
      undefined,
      'invalid',
      'ISSUER_KEY_REVOKED',
    ],
    [
      'revoked after the moment asked about',
      { revoked: '2026-07-01T00:00:00Z' },
      CREATED,
      'valid',
      undefined,
    ],
  ] as const)('%s', async ([, dates, created, verdict, code]) => {
    const { report, errors } = await withKey(dates, created)
    expect(report.verdict).toBe(verdict)
    expect(errors['issuer']).toEqual(code === undefined ? undefined : [code])
  })

  test('revoked after the proof: valid, and told', async () => {
    const { report } = await withKey({ revoked: '2026-05-01T00:00:00Z' }, CREATED)
    expect(report.verdict).toBe('valid')
    expect(report.checks.issuer.findings.map(({ code }) => code)).toEqual(['ISSUER_KEY_REVOKED_SINCE'])
  })
})

describe('an issuer that is a page on the web', () => {
  const ISSUER = 'https://univ.example/issuer'

  test.for([
    ['by its address', (method: string) => ({ assertionMethod: [method] })],
    ['with the whole of it', (method: string) => ({ assertionMethod: [{ id: method, type: 'Multikey' }] })],
    ['as a method', (method: string) => ({ verificationMethod: { id: method } })],
  ] as const)('may list a did:key %s', async ([, list]) => {
    const { signer } = await keyIssuer()
    const document = { id: ISSUER, type: 'Profile', ...list(signer.verificationMethod) }
    for (const input of [await signed({ signer, did: ISSUER }), await signedToken({ signer, did: ISSUER })]) {
      const { report, asked } = await judged(input, { web: { [ISSUER]: document } })
      expect(report.verdict).toBe('valid')
      expect(asked).toEqual([ISSUER])
    }
  })

  test.for([
    ['lists it for logging in only', (method: string) => ({ id: ISSUER, authentication: [method] })],
    ['lists another', () => ({ id: ISSUER, assertionMethod: ['did:key:z6Mk#z6Mk'] })],
    [
      'is the profile of somebody else',
      (method: string) => ({ id: 'https://evil.example/', assertionMethod: [method] }),
    ],
    ['does not say whose it is', (method: string) => ({ assertionMethod: [method] })],
    ['is a list', (method: string) => [{ id: ISSUER, assertionMethod: [method] }]],
    ['names the key in its text', (method: string) => ({ id: ISSUER, name: method })],
  ] as const)('whose profile %s, has not signed', async ([, make]) => {
    const { signer } = await keyIssuer()
    const web = { [ISSUER]: make(signer.verificationMethod) }
    const { report, errors } = await judged(await signed({ signer, did: ISSUER }), { web })
    expect(report.verdict).toBe('invalid')
    expect(errors).toEqual({ issuer: ['ISSUER_KEY_OF_ANOTHER'] })
  })

  test('may publish a set of keys on its host, and say which by kid', async () => {
    const [key, other] = [await generateKey('P-256'), await generateKey('P-256')]
    const set = await jwkSetFor([key, other])
    const keys = set.keys.map((jwk, at) => ({ ...jwk, kid: `k${at}` }))
    const address = 'https://univ.example/jwks.json'
    const signer = (one: typeof key, kid: string) =>
      claiming(signerFor(one, { verificationMethod: `${address}#k` }), kid)
    const web = { [address]: { keys } }
    const good = await judged(await signedToken({ signer: signer(key, `${address}#k0`), did: ISSUER }), {
      web,
    })
    expect(good.report.verdict).toBe('valid')
    const wrong = await judged(await signedToken({ signer: signer(key, `${address}#k1`), did: ISSUER }), {
      web,
    })
    expect(wrong.errors['proof']).toEqual(['TOKEN_WRONG'])
    const missing = await judged(await signedToken({ signer: signer(key, `${address}#k2`), did: ISSUER }), {
      web,
    })
    expect(missing.errors['proof']).toEqual(['KEY_NOT_PUBLISHED'])
    const vague = await judged(await signedToken({ signer: signer(key, address), did: ISSUER }), { web })
    expect(vague.report.verdict).not.toBe('valid')
    const elsewhere = await judged(
      await signedToken({ signer: signer(key, `${address}#k0`), did: 'https://other.example/issuer' }),
      { web },
    )
    expect(elsewhere.errors['proof']).toEqual(['KEY_ELSEWHERE'])
  })

  test('whose host is down, is not called a forger', async () => {
    const { signer } = await keyIssuer()
    const listed = await judged(await signed({ signer, did: ISSUER }), {
      fetch: () => Promise.reject(new Error('down')),
    })
    expect(listed.report.verdict).toBe('undetermined')
    expect(listed.errors).toEqual({ issuer: ['KEY_UNREACHABLE'] })
    const gone = await judged(await signed({ signer, did: ISSUER }))
    expect(gone.report.verdict).toBe('invalid')
    expect(gone.errors).toEqual({ issuer: ['ISSUER_KEY_OF_ANOTHER'] })
    const { report } = await judged(
      await signed({ signer: claiming(signer, `${ISSUER}#key-1`), did: ISSUER }),
      {
        fetch: () => Promise.reject(new Error('down')),
      },
    )
    expect(report.verdict).toBe('undetermined')
    expect(report.checks.proof.findings.map(({ code }) => code)).toEqual(['KEY_UNREACHABLE'])
  })
})

describe('the profile of the official validator', () => {
  test('lets a key in the badge itself pass, and warns', async () => {
    const { key, signer } = await keyIssuer()
    const fragment = (await exportKey(key, 'did:key')).slice('did:key:'.length)
    const did = 'https://univ.example/issuer'
    const document = await signed({ signer: claiming(signer, `${did}#${fragment}`), did })
    const { report, errors } = await judged(document, { profile: '1edtech', web: { [did]: { id: did } } })
    expect(errors).toEqual({})
    expect(report).toMatchObject({ verdict: 'valid', profile: '1edtech' })
    expect(report.checks.issuer.findings.map(({ code }) => code)).toEqual([
      'ISSUER_KEY_SELF_ASSERTED_ACCEPTED',
    ])
    const strict = await judged(document, { web: { [did]: { id: did } } })
    expect(strict.report.verdict).toBe('invalid')
  })

  test('does not let a changed badge pass, nor the key of another', async () => {
    const [issuer, other] = [await keyIssuer(), await keyIssuer()]
    const changed = await judged({ ...(await signed(issuer)), name: 'x' }, { profile: '1edtech', at: NOW })
    expect(changed.report.verdict).toBe('invalid')
    const stolen = await judged(await signed({ signer: other.signer, did: issuer.did }), {
      profile: '1edtech',
    })
    expect(stolen.report.verdict).toBe('invalid')
  })
})
