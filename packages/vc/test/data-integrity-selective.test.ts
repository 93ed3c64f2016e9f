import { type Key, signerFor } from '@shirushi/vc'
import {
  addProof,
  type DeriveProofOptions,
  deriveProof,
  type ProofVerification,
  readProofs,
  verifyProof,
} from '@shirushi/vc/data-integrity'
import { describe, expect, test } from 'vitest'
import { decodeCbor } from '../src/data-integrity/selective/cbor.ts'
import { asObject, BADGE, deepFreeze, ENGINES, KEYS } from './support/proof-material.ts'

const suite = 'ecdsa-sd-2023'
const key: Key = await KEYS.ES256
const mandatoryPointers = ['/issuer', '/credentialSubject/achievement/id']
const base = await addProof(BADGE, signerFor(key), { suite, mandatoryPointers })

type Part = number | string | Uint8Array | readonly Part[] | ReadonlyMap<number, Part>

/** Writes CBOR in its shortest form. */
function cbor(part: Part): number[] {
  if (typeof part === 'number') return head(0, part)
  if (typeof part === 'string') return [...head(3, Buffer.byteLength(part)), ...Buffer.from(part)]
  if (part instanceof Uint8Array) return [...head(2, part.length), ...part]
  if (part instanceof Map) {
    return [...head(5, part.size), ...[...part].flatMap(([name, item]) => [...cbor(name), ...cbor(item)])]
  }
  const items = part as readonly Part[]
  return [...head(4, items.length), ...items.flatMap(cbor)]
}

function head(kind: number, size: number): number[] {
  if (size < 24) return [(kind << 5) | size]
  return size < 256 ? [(kind << 5) | 24, size] : [(kind << 5) | 25, size >> 8, size & 255]
}

function proofValue(kind: number, parts: Part, ...more: readonly number[]): string {
  return `u${Buffer.from([0xd9, 0x5d, kind, ...cbor(parts), ...more]).toString('base64url')}`
}

function replaced(parts: readonly Part[], at: number, part: Part): Part[] {
  return parts.map((one, index) => (index === at ? part : one))
}

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(1)
const PUBLIC = Uint8Array.from([0x80, 0x24, ...Buffer.from(signerPoint(), 'hex')])

/** The compressed point of the key in RFC 7515, A.3. */
function signerPoint(): string {
  return '027fcdce2770f6c45d4183cbee6fdb4b7b580733357be9ef13bacf6e3c7bd15445'
}

async function verdict(document: object): Promise<string> {
  const answers: ProofVerification[] = []
  for (const engine of ENGINES) answers.push(await verifyProof(document, { key, engine }))
  const texts = answers.map((one) => ('reason' in one ? `${one.outcome}: ${one.reason}` : one.outcome))
  expect(texts[0]).toBe(texts[1])
  return texts[0] ?? ''
}

function withValue(document: object, value: string): object {
  const members = asObject(document)
  return { ...members, proof: { ...asObject(members['proof']), proofValue: value } }
}

describe('a badge of which parts can be shown', () => {
  test('shows what is mandatory, what is chosen, and what leads there', async () => {
    for (const engine of ENGINES) {
      const shown = asObject(await deriveProof(deepFreeze(base), { key, pointers: ['/name'], engine }))
      expect(shown).toMatchObject({
        id: BADGE['id'],
        type: BADGE['type'],
        name: BADGE['name'],
        issuer: BADGE['issuer'],
        credentialSubject: { id: 'did:example:holder', achievement: { type: ['Achievement'] } },
      })
      expect(shown).not.toHaveProperty('validFrom')
      expect(shown).not.toHaveProperty('credentialSubject.result')
      expect(await verdict(shown)).toBe('verified')
    }
  })

  test('is the same each time it is derived', async () => {
    const options = { key, pointers: ['/credentialSubject/result/0', '/credentialSubject/achievement/tag/1'] }
    const shown = await deriveProof(base, options)
    expect(await deriveProof(base, options)).toEqual(shown)
    expect(shown).toMatchObject({ credentialSubject: { achievement: { tag: ['データサイエンス'] } } })
  })

  test('can show everything, or only what is mandatory', async () => {
    expect(await deriveProof(base, { key, pointers: [''] })).toMatchObject(BADGE)
    const least = await deriveProof(base, { key, pointers: [] })
    expect(least).not.toHaveProperty('name')
    expect(await verdict(least)).toBe('verified')
  })

  test('with other proofs beside it is derived from the one that is named', async () => {
    const both = await addProof(base, signerFor(await KEYS.EdDSA))
    expect(await deriveProof(both, { key, pointers: ['/name'], proof: 0 })).toEqual(
      await deriveProof(base, { key, pointers: ['/name'] }),
    )
  })

  test('explains which statements are mandatory', async () => {
    for (const engine of ENGINES) {
      const { explanation } = await verifyProof(base, { key, engine, explain: true })
      expect(explanation?.mandatory?.join('')).toContain('例大学')
      expect(explanation?.nonMandatory?.join('')).toContain('推測統計')
      expect([...(explanation?.mandatory ?? []), ...(explanation?.nonMandatory ?? [])].sort().join('')).toBe(
        explanation?.canonicalDocument,
      )
    }
  })

  test.for([
    ['/name', '別の名前'],
    ['/issuer/name', '別大学'],
    ['/validFrom', '2027-01-01T00:00:00Z'],
  ] as const)('that was changed at %s is found out, as base and as derived', async ([at, value]) => {
    const pointers = ['/name', '/validFrom']
    for (const document of [base, await deriveProof(base, { key, pointers })]) {
      const changed = JSON.parse(JSON.stringify(document))
      const steps = at.slice(1).split('/')
      const last = steps.pop() ?? ''
      let parent = changed
      for (const step of steps) parent = parent[step]
      parent[last] = value
      expect(await verdict(changed)).toBe('failed: signature-wrong')
    }
  })

  test('cannot hide what is mandatory', async () => {
    const { issuer: _, ...rest } = asObject(await deriveProof(base, { key, pointers: ['/name'] }))
    expect(await verdict({ ...rest, issuer: 'https://uni.example/issuer' })).toMatch(/^failed/)
  })
})

describe('what cannot be derived', () => {
  const derive = (document: object, options: object): Promise<object> =>
    deriveProof(document, { key, ...options } as DeriveProofOptions)

  test.for([
    '/nothing',
    'name',
    '/name/0',
    '/type/01',
    '/credentialSubject/~2',
    '/constructor',
    '/__proto__/x',
    5,
  ])('a pointer that leads nowhere: %j', async (pointer) => {
    await expect(derive(base, { pointers: [pointer] })).rejects.toMatchObject({
      argument: 'options.pointers.0',
    })
    await expect(
      addProof(BADGE, signerFor(key), { suite, mandatoryPointers: [pointer as string] }),
    ).rejects.toMatchObject({ argument: 'options.mandatoryPointers.0' })
  })

  test('a proof that does not hold, is derived itself, or of another kind', async () => {
    const reason = async (document: object, options: object): Promise<unknown> =>
      derive(document, options).then(
        () => 'derived',
        (error) => [error.code, error.reason],
      )
    const code = 'ERR_VC_PROOF_NOT_DERIVABLE'
    const pointers = ['/name']
    expect(await reason({ ...base, name: 'x' }, { pointers })).toEqual([code, 'signature-wrong'])
    expect(await reason(await derive(base, { pointers }), { pointers })).toEqual([code, 'not-base'])
    expect(await reason(BADGE, { pointers })).toEqual([code, 'proof-missing'])
    const other = await addProof(BADGE, signerFor(key), { suite: 'ecdsa-jcs-2019' })
    expect(await reason(other, { pointers })).toEqual([code, 'not-base'])
    const open = await addProof(BADGE, signerFor(key), { suite })
    expect(await reason(open, { pointers: [] })).toEqual([code, 'nothing-shown'])
    await expect(derive(base, {})).rejects.toMatchObject({ argument: 'options.pointers' })
  })

  test('with the reference implementation, texts that it takes for labels', async () => {
    for (const text of ['_:b0', 'a _:c14n0 b', '<urn:bnid:x>']) {
      const document = { ...BADGE, name: text }
      await expect(addProof(document, signerFor(key), { suite, engine: 'reference' })).rejects.toMatchObject({
        code: 'ERR_VC_NOT_CANONICALIZABLE',
        fault: 'unsafe',
      })
      const ours = await addProof(document, signerFor(key), { suite, mandatoryPointers })
      for (const one of [ours, await deriveProof(ours, { key, pointers: ['/name'] })]) {
        const options = { key, engine: 'reference' } as const
        expect(await verifyProof(one, options)).toMatchObject({ reason: 'not-canonicalizable' })
      }
    }
    const fine = await addProof({ ...BADGE, name: ': _ :_' }, signerFor(key), { suite })
    expect(await verdict(fine)).toBe('verified')
  })
})

describe('the value of such a proof by a stranger', () => {
  const derived = (labels: Part, indexes: Part, signatures: Part = [bytes(64)]): Part => [
    bytes(64),
    PUBLIC,
    signatures,
    labels,
    indexes,
  ]
  const based = (pointers: Part, signatures: Part = []): Part => [
    bytes(64),
    PUBLIC,
    bytes(32),
    signatures,
    pointers,
  ]
  const labels = new Map([[0, bytes(32)]])

  test.for([
    ['no base64url', 'u+++'],
    ['no letter', proofValue(0, based(['/issuer'])).slice(1)],
    ['base58', 'z2222'],
    ['nothing behind the header', 'u2V0A'],
    ['an unknown kind', proofValue(2, based(['/issuer']))],
    ['no list', proofValue(0, 5)],
    ['a list that is too short', proofValue(0, [bytes(64)])],
    ['something behind it', proofValue(0, based(['/issuer']), 0)],
    [
      'a long list that is a lie',
      `u${Buffer.from([0xd9, 0x5d, 0, 0x9a, 255, 255, 255, 255]).toString('base64url')}`,
    ],
    [
      'a number that is too long',
      `u${Buffer.from([0xd9, 0x5d, 0, 0x98, 5, 0, 0, 0, 0, 0]).toString('base64url')}`,
    ],
    [
      'lists in lists',
      `u${Buffer.from([0xd9, 0x5d, 0, ...new Array(5000).fill(0x81)]).toString('base64url')}`,
    ],
    ['a signature that is too short', proofValue(0, based([], [bytes(63)]))],
    ['pointers that are numbers', proofValue(0, based([5]))],
    ['a pointer that leads nowhere', proofValue(0, based(['/nothing']))],
    ['too many pointers', proofValue(0, based(new Array(1001).fill('/issuer')))],
    ['a label that is too short', proofValue(1, derived(new Map([[0, bytes(31)]]), []))],
    ['labels for nothing', proofValue(1, derived(new Map([[77, bytes(32)]]), []))],
    ['an index twice', proofValue(1, derived(labels, [0, 0]))],
    ['an index of nothing', proofValue(1, derived(new Map(), [9999]))],
    ['a point that is on no curve', proofValue(1, [bytes(64), bytes(35), [], labels, []])],
  ] as const)('with %s is malformed', async ([, value]) => {
    expect(await verdict(withValue(base, value))).toBe('failed: proof-malformed')
  })

  test('with too many signatures or one too many', async () => {
    const many = new Array(2001).fill(bytes(64))
    expect(await verdict(withValue(base, proofValue(0, based([], many))))).toBe('failed: proof-malformed')
    for (const document of [base, await deriveProof(base, { key, pointers: ['/name'] })]) {
      const value = String(readProofs(document)[0]?.proof['proofValue'])
      const raw = Buffer.from(value.slice(1), 'base64url')
      const parts = decodeCbor(raw.subarray(3)) as Part[]
      const kind = raw[2] ?? 9
      expect(proofValue(kind, parts)).toBe(value)
      const at = kind === 0 ? 3 : 2
      const signatures = parts[at] as Part[]
      const more = replaced(parts, at, [...signatures, bytes(64)])
      expect(await verdict(withValue(document, proofValue(kind, more)))).toMatch(/^failed/)
      const fewer = replaced(parts, at, signatures.slice(1))
      expect(await verdict(withValue(document, proofValue(kind, fewer)))).toMatch(/^failed/)
    }
  })

  test('cannot write to what every object inherits', async () => {
    const context = {
      '@vocab': 'https://a.example/#',
      constructor: { '@id': 'https://a.example/#constructor' },
      prototype: { '@id': 'https://a.example/#prototype' },
    }
    const document = {
      ...base,
      '@context': [...(BADGE['@context'] as []), context],
      constructor: { prototype: { polluted: 'yes' } },
    }
    for (const pointer of ['/constructor/prototype/polluted', '/__proto__/polluted', '/toString']) {
      expect(await verdict(withValue(document, proofValue(0, based([pointer]))))).toBe(
        'failed: proof-malformed',
      )
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('over more statements than can be signed is not looked into', async () => {
    const tag = Array.from({ length: 2100 }, (_, at) => `タグ${at}`)
    const subject = asObject(BADGE['credentialSubject'])
    const achievement = { ...asObject(subject['achievement']), tag }
    const large = { ...base, credentialSubject: { ...subject, achievement } }
    expect(await verdict(large)).toBe('unclear: limit-exceeded')
  }, 20_000)
})
