import { exportKey, generateKey, type Signer, signerFor } from '@shirushi/vc'
import { addProof, type CryptosuiteName, deriveProof } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'
import { createVerifier } from '@shirushi/verify'
import { beforeAll, describe, expect, test } from 'vitest'
import { keyIssuer, NOW } from './support/badges.ts'
import { rawToken } from './support/hostile.ts'
import { itemsSwapped, leavesChanged, type Mutation, membersDropped } from './support/mutations.ts'
import { richBadge } from './support/rich-badge.ts'

const RSA = 'https://univ.example/keys#rsa'
const verifier = createVerifier({ at: NOW })

type Document = Record<string, unknown>

const plain = (value: object): Document => JSON.parse(JSON.stringify(value))

const CREATED = '2026-04-01T09:00:00Z'

async function proven(suite: CryptosuiteName, type: 'Ed25519' | 'P-256' | 'P-384'): Promise<Document> {
  const { did, signer } = await keyIssuer(type)
  const badge = richBadge(did)
  if (suite === 'Ed25519Signature2020') {
    badge['@context'] = [
      ...(badge['@context'] as string[]),
      'https://w3id.org/security/suites/ed25519-2020/v1',
    ]
  }
  return plain(await addProof(badge, signer, { suite, created: CREATED }))
}

async function derived(): Promise<Document> {
  const { did, signer, key } = await keyIssuer('P-256')
  const mandatoryPointers = ['/issuer', '/validFrom', '/validUntil', '/type']
  const base = await addProof(richBadge(did), signer, {
    suite: 'ecdsa-sd-2023',
    created: CREATED,
    mandatoryPointers,
  })
  return plain(await deriveProof(base, { key, pointers: ['/id', '/name', '/credentialSubject'] }))
}

const PROVEN: readonly (readonly [string, () => Promise<Document>, 'statements' | 'text'])[] = [
  ['eddsa-rdfc-2022', () => proven('eddsa-rdfc-2022', 'Ed25519'), 'statements'],
  ['eddsa-jcs-2022', () => proven('eddsa-jcs-2022', 'Ed25519'), 'text'],
  ['ecdsa-rdfc-2019', () => proven('ecdsa-rdfc-2019', 'P-256'), 'statements'],
  ['ecdsa-jcs-2019', () => proven('ecdsa-jcs-2019', 'P-384'), 'text'],
  ['Ed25519Signature2020', () => proven('Ed25519Signature2020', 'Ed25519'), 'statements'],
  ['ecdsa-sd-2023, in part', derived, 'statements'],
]

/** Lists whose order means nothing in JSON-LD. That of `@context` does. */
const isUnordered = ({ what }: Mutation) => !what.startsWith('@context')

describe.each(PROVEN)('a badge with %s', (_, make, secures) => {
  let document: Document

  beforeAll(async () => {
    document = await make()
  })

  test('is valid as it is', async () => {
    const report = await verifier.verify(document)
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.verdict).toBe('valid')
  })

  test('is not with any leaf changed', async () => {
    expect(await validOnes(leavesChanged(document))).toEqual([])
  })

  test('is not with anything taken out', async () => {
    expect(await validOnes(membersDropped(document))).toEqual([])
  })

  test('is not with items swapped, but where their order says nothing', async () => {
    const swapped = itemsSwapped(document)
    const [sets, lists] = [swapped.filter(isUnordered), swapped.filter((one) => !isUnordered(one))]
    expect(sets.length).toBeGreaterThan(1)
    expect(await validOnes(lists)).toEqual([])
    expect((await validOnes(sets)).length).toBe(secures === 'text' ? 0 : sets.length)
  })
})

const TOKENS: readonly (readonly [string, () => Promise<{ did: string; signer: Signer; keys?: object }>])[] =
  [
    ['EdDSA', () => keyIssuer('Ed25519')],
    ['ES256', () => keyIssuer('P-256')],
    ['ES384', () => keyIssuer('P-384')],
    ['RS256', rsaIssuer],
  ]

async function rsaIssuer() {
  const key = await generateKey('RSA')
  const signer = signerFor(key, { verificationMethod: RSA })
  return { did: 'https://univ.example/issuer', signer, keys: { [RSA]: await exportKey(key, 'jwk') } }
}

describe.each(TOKENS)('a token with %s', (_, make) => {
  test('is valid as it is, and not with anything else', async () => {
    const { did, signer, keys = {} } = await make()
    const token = await signVcJwt(richBadge(did), signer)
    const options = { keys: keys as Record<string, string> }
    expect((await verifier.verify(token, options)).verdict).toBe('valid')
    const [header = '', payload = '', signature = ''] = token.split('.')
    const [head, claims] = [decoded(header), decoded(payload)]
    for (const { what, document } of [...everyWay(claims), ...itemsSwapped(claims)]) {
      const forged = `${(await rawToken(JSON.stringify(head), JSON.stringify(document))).slice(0, -1)}.${signature}`
      expect([what, (await verifier.verify(forged, options)).verdict]).not.toEqual([what, 'valid'])
    }
    for (const { what, document } of everyWay(head)) {
      const forged = `${(await rawToken(JSON.stringify(document), JSON.stringify(claims))).slice(0, -1)}.${signature}`
      expect([what, (await verifier.verify(forged, options)).verdict]).not.toEqual([what, 'valid'])
    }
  })

  test('is not with any letter changed', async () => {
    const { did, signer, keys = {} } = await make()
    const token = await signVcJwt(richBadge(did), signer)
    const options = { keys: keys as Record<string, string> }
    for (let at = 0; at < token.length; at += 7) {
      if (token[at] === '.') continue
      const forged = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
      expect([at, (await verifier.verify(forged, options)).verdict]).not.toEqual([at, 'valid'])
    }
  })
})

test('of a token with a proof inside, each part is secured', async () => {
  const { did, signer } = await keyIssuer()
  const inner = plain(await addProof(richBadge(did), signer, { created: CREATED }))
  expect((await verifier.verify(await signVcJwt(inner, signer))).verdict).toBe('valid')
  for (const { what, document } of leavesChanged(inner)) {
    const token = await signVcJwt(document, signer).catch(() => undefined)
    // What cannot be signed as token is for no verifier to see.
    if (token === undefined) continue
    expect([what, (await verifier.verify(token)).verdict]).not.toEqual([what, 'valid'])
  }
})

const everyWay = (document: Document): readonly Mutation[] => [
  ...leavesChanged(document),
  ...membersDropped(document),
]

const decoded = (part: string): Document => JSON.parse(Buffer.from(part, 'base64url').toString())

async function validOnes(mutations: readonly Mutation[]): Promise<string[]> {
  const valid: string[] = []
  for (const { what, document } of mutations) {
    if ((await verifier.verify(document)).verdict === 'valid') valid.push(what)
  }
  return valid
}
