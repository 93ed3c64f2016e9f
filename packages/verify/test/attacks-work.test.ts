import { addProof } from '@shirushi/vc/data-integrity'
import { signVcJwt } from '@shirushi/vc/jose'
import { describe, expect, test, vi } from 'vitest'
import { badge, keyIssuer, signed, signedToken } from './support/badges.ts'
import { judged, LONGEST } from './support/hostile.ts'
import { rawSvg } from './support/images.ts'
import { CONTEXTS } from './support/rich-badge.ts'

const issuer = await keyIssuer()
const [V2] = CONTEXTS

/** A proof of the right form, over whatever. */
const proof = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2026-04-01T09:00:00Z',
  verificationMethod: issuer.signer.verificationMethod,
  proofPurpose: 'assertionMethod',
  proofValue: `z${'2'.repeat(87)}`,
}

/** Blank nodes that all point to each other. */
const clique = (size: number) =>
  Array.from({ length: size }, (_, from) => ({
    id: `_:n${from}`,
    type: ['Profile'],
    parentOrg: Array.from({ length: size }, (__, to) => ({ id: `_:n${to}`, type: ['Profile'] })),
  }))

const nested = (depth: number, inner: unknown): unknown => {
  let value = inner
  for (let at = 0; at < depth; at++) value = { ...Object(inner), parentOrg: value }
  return value
}

const bombs: readonly (readonly [string, () => unknown])[] = [
  ['a clique of 10 blank nodes', () => ({ ...badge(issuer.did), proof, evidence: clique(10) })],
  ['a clique of 25 blank nodes', () => ({ ...badge(issuer.did), proof, evidence: clique(25) })],
  [
    'a ring of 3,000 blank nodes',
    () => ({
      ...badge(issuer.did),
      proof,
      evidence: Array.from({ length: 3000 }, (_, at) => ({
        id: `_:r${at}`,
        type: ['Evidence'],
        genre: `_:r${(at + 1) % 3000}`,
      })),
    }),
  ],
  [
    '20,000 values',
    () => ({
      ...badge(issuer.did),
      proof,
      evidence: Array.from({ length: 20_000 }, () => ({ type: ['Evidence'] })),
    }),
  ],
  [
    '5,000 contexts',
    () => ({ ...badge(issuer.did), proof, '@context': Array.from({ length: 5000 }, () => V2) }),
  ],
  [
    '5,000 contexts inside of each other',
    () => {
      let value: unknown = { id: 'urn:x' }
      for (let at = 0; at < 5000; at++) value = { '@context': V2, evidence: value }
      return { ...badge(issuer.did), proof, evidence: value }
    },
  ],
  [
    '5,000 contexts in 5,000 nodes',
    () => ({
      ...badge(issuer.did),
      proof,
      evidence: Array.from({ length: 5000 }, (_, at) => ({
        '@context': { [`t${at}`]: `https://x.example/${at}` },
        id: `urn:x:${at}`,
      })),
    }),
  ],
  [
    'a context that holds itself 1,000 times',
    () => {
      let context: unknown = {}
      for (let at = 0; at < 1000; at++)
        context = { term: { '@id': 'https://x.example/t', '@context': context } }
      return { ...badge(issuer.did), proof, '@context': [...CONTEXTS, context] }
    },
  ],
  ['100,000 levels of objects', () => nested(100_000, {})],
  ['100,000 levels of lists, as text', () => '['.repeat(100_000)],
  ['1,000,000 levels of objects, as text', () => '{"a":'.repeat(1_000_000)],
  [
    'levels in a badge, as text',
    () =>
      `{"@context":["${V2}"],"type":"VerifiableCredential","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  ],
  ['a name of a million letters', () => ({ ...badge(issuer.did), name: 'あ'.repeat(1_000_000), proof })],
  ['100,000 proofs', () => ({ ...badge(issuer.did), proof: Array.from({ length: 100_000 }, () => proof) })],
  [
    'a chain of 10,000 proofs',
    () => ({
      ...badge(issuer.did),
      proof: Array.from({ length: 10_000 }, (_, at) => ({
        ...proof,
        id: `urn:p:${at}`,
        previousProof: `urn:p:${at + 1}`,
      })),
    }),
  ],
  [
    '30,000 members',
    () => ({
      ...badge(issuer.did),
      proof,
      ...Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`m${at}`, at])),
    }),
  ],
  [
    'a key of a million letters',
    () => ({
      ...badge(issuer.did),
      proof: { ...proof, verificationMethod: `did:key:z${'6'.repeat(1_000_000)}#z6` },
    }),
  ],
  [
    'a DID of 100,000 colons',
    () => ({
      ...badge(issuer.did),
      proof: { ...proof, verificationMethod: `did:web:${'a:'.repeat(100_000)}#k` },
    }),
  ],
  [
    'a did:jwk of a million letters',
    () => ({
      ...badge(issuer.did),
      proof: { ...proof, verificationMethod: `did:jwk:${'A'.repeat(1_000_000)}#0` },
    }),
  ],
  [
    'a value of a proof of a million letters',
    () => ({ ...badge(issuer.did), proof: { ...proof, proofValue: `z${'2'.repeat(1_000_000)}` } }),
  ],
  [
    'a selective proof of a million letters',
    () => ({
      ...badge(issuer.did),
      proof: { ...proof, cryptosuite: 'ecdsa-sd-2023', proofValue: `u2V0B${'A'.repeat(1_000_000)}` },
    }),
  ],
  [
    'a date of a million digits',
    () => ({ ...badge(issuer.did), validUntil: `2030-01-01T00:00:00.${'0'.repeat(1_000_000)}Z`, proof }),
  ],
  [
    'a token of a million letters',
    () => `${'e'.repeat(400_000)}.${'A'.repeat(400_000)}.${'A'.repeat(200_000)}`,
  ],
  ['a token of points', () => '.'.repeat(1_000_000)],
  ['a million spaces', () => ' '.repeat(1_000_000)],
  ['a million spaces in front of a badge', () => `${' '.repeat(1_000_000)}{"a":1}`],
  ['an address of a million letters', () => `https://x.example/${'a'.repeat(1_000_000)}`],
  [
    'data of data of data',
    () =>
      Array.from({ length: 20 }).reduce<string>(
        (text) => `data:text/plain;base64,${Buffer.from(text).toString('base64')}`,
        'x',
      ),
  ],
  ['data with a million percent signs', () => `data:text/plain,${'%'.repeat(1_000_000)}`],
  ['data with escapes that are none', () => 'data:application/json;base64,%E0%A4%A'],
  ['zeros', () => new Uint8Array(5_000_000)],
  ['0xFF', () => new Uint8Array(5_000_000).fill(0xff)],
]

describe('work is refused', () => {
  test.for(bombs)('%s', async ([, make]) => {
    const input = make()
    const { report, milliseconds, asked } = await judged(input)
    expect(report.verdict).not.toBe('valid')
    expect(Object.keys(report.checks)).toHaveLength(11)
    expect(asked).toEqual([])
    expect(milliseconds).toBeLessThan(LONGEST)
  })

  test('also where the attacker signed', async () => {
    for (const evidence of [clique(8), clique(20)]) {
      const token = await signVcJwt({ ...badge(issuer.did), evidence }, issuer.signer)
      expect((await judged(token)).milliseconds).toBeLessThan(LONGEST)
    }
    const text = await addProof({ ...badge(issuer.did), evidence: clique(20) }, issuer.signer, {
      suite: 'eddsa-jcs-2022',
    })
    expect((await judged(JSON.parse(JSON.stringify(text)))).milliseconds).toBeLessThan(LONGEST)
  })
})

describe('what badges hold is verified so many times, and no more', () => {
  test('endorsements of endorsements of endorsements', async () => {
    const endorsement = (about: string, inner: readonly string[]) =>
      signVcJwt(
        {
          '@context': CONTEXTS,
          id: 'urn:uuid:3f1b5a3c-8d1e-4c77-9f4a-0a6b3c9f0d11',
          type: ['VerifiableCredential', 'EndorsementCredential'],
          name: '推薦',
          issuer: { id: issuer.did, type: ['Profile'], name: '例大学' },
          validFrom: '2026-04-01T00:00:00Z',
          credentialSubject: { id: about, type: ['EndorsementSubject'], endorsementComment: '良い' },
          ...(inner.length === 0 ? {} : { endorsementJwt: inner }),
        },
        issuer.signer,
      )
    const about = 'urn:uuid:3f1b5a3c-8d1e-4c77-9f4a-0a6b3c9f0d11'
    let inner: string[] = []
    for (let level = 0; level < 2; level++) {
      const one = await endorsement(about, inner)
      inner = Array.from({ length: 18 }, () => one)
    }
    const token = await signVcJwt({ ...badge(issuer.did), endorsementJwt: inner }, issuer.signer)
    const { report, milliseconds } = await judged(token)
    expect(report.verdict).not.toBe('valid')
    expect(milliseconds).toBeLessThan(3 * LONGEST)
  })

  test('a presentation with a forged badge behind many good ones is not valid', async () => {
    const good = await signedToken(issuer)
    const forged = { ...(await signed(issuer)), name: '偽' }
    for (const count of [99, 100, 101, 260, 1000]) {
      const verifiableCredential = [...Array.from({ length: count }, () => good), forged]
      const { report } = await judged({
        '@context': V2,
        type: 'VerifiablePresentation',
        verifiableCredential,
      })
      expect([count, report.verdict]).not.toEqual([count, 'valid'])
    }
  }, 30_000)

  test('badges whose proofs take long to judge are not all judged, and none of the others passes for it', async () => {
    const token = await signedToken(issuer)
    const presentation = {
      '@context': V2,
      type: 'VerifiablePresentation',
      verifiableCredential: [token, token, token, token],
    }
    const verdictsWhereProofsTake = async (seconds: number) => {
      let moment = 0
      vi.spyOn(performance, 'now').mockImplementation(() => {
        moment += (seconds * 1000) / 2
        return moment
      })
      const { report } = await judged(presentation)
      vi.restoreAllMocks()
      return [report.verdict, ...report.inside.map(({ verdict }) => verdict)]
    }
    expect(await verdictsWhereProofsTake(2)).toEqual(['valid', 'valid', 'valid', 'valid', 'valid'])
    expect(await verdictsWhereProofsTake(20)).toEqual([
      'undetermined',
      'valid',
      'undetermined',
      'undetermined',
      'undetermined',
    ])
  })

  test('a badge that lies in images in images is not dug out', async () => {
    let text = JSON.stringify(await signed(issuer))
    for (let at = 0; at < 8; at++) {
      text = `data:image/svg+xml;base64,${Buffer.from(rawSvg(text)).toString('base64')}`
    }
    const { report, milliseconds } = await judged(text)
    expect(report.verdict).not.toBe('valid')
    expect(milliseconds).toBeLessThan(LONGEST)
  })
})
