import { checkBadge } from '@shirushi/core'
import {
  createStatusList,
  credentialStatusFor,
  type IssuerStatusList,
  publishStatusList,
  revocationList1EdTechFor,
  revocationListOb2For,
  revokeHostedAssertion,
  type StatusListInput,
} from '@shirushi/sign'
import { RevocationFinalError } from '@shirushi/sign/errors'
import { exportKey, importKey, type Signer, signerFor } from '@shirushi/vc'
import { verifyProof } from '@shirushi/vc/data-integrity'
import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
import {
  decodeStatusList,
  parseRevocationList,
  parseStatusListEntry,
  parseStatusListSubject,
} from '@shirushi/vc/status-list'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'

const ID = 'https://uni.example/status/1'
const MESSAGES = ['有効', '確認中', '名称変更', '発行者の都合により失効'].map((message, status) => ({
  status,
  message,
}))

const listFor = (input: Partial<StatusListInput> = {}): IssuerStatusList =>
  createStatusList(Object.freeze({ id: ID, purpose: 'revocation', ...input }))

describe('a revocation', () => {
  test('stays, unless it was a mistake and that is said', () => {
    const list = listFor()
    list.set(94_567)
    expect(list.get(94_567)).toBe(1)
    expect(() => list.clear(94_567)).toThrow(RevocationFinalError)
    expect(() => list.set(94_567, 0)).toThrow(
      expect.objectContaining({ code: 'ERR_SIGN_REVOCATION_FINAL', index: 94_567 }),
    )
    expect(list.get(94_567)).toBe(1)
    list.clear(94_567, { force: true })
    expect(list.get(94_567)).toBe(0)
  })

  test('stays also where the list is for something else, too, and after it was saved', () => {
    const list = listFor({ purpose: ['suspension', 'revocation'] })
    list.set(3)
    const later = listFor({ purpose: ['suspension', 'revocation'], encodedList: list.encode() })
    expect(() => later.clear(3)).toThrow(RevocationFinalError)
  })

  test('that never was can be cleared', () => {
    const list = listFor()
    list.clear(0)
    expect(list.get(0)).toBe(0)
  })
})

test('a suspension ends', () => {
  const list = listFor({ purpose: 'suspension' })
  list.set(5)
  list.clear(5)
  expect(list.get(5)).toBe(0)
})

describe('a message', () => {
  const list = () => listFor({ purpose: 'message', size: 2, messages: MESSAGES })

  test('is one of several, in Japanese', () => {
    const messages = list()
    messages.set(7, 3)
    messages.set(7, 1)
    expect(messages.get(7)).toBe(1)
    const [entry] = messages.entries(7)
    expect(parseStatusListEntry(entry)).toMatchObject({
      size: 2,
      index: 7,
      messages: MESSAGES,
      purpose: 'message',
    })
  })

  test('cannot be one that nobody explained', () => {
    expect(() => list().set(7, 4)).toThrow(expect.objectContaining({ argument: 'value' }))
  })

  test.for([
    ['without any', { purpose: 'message', size: 2 }],
    ['with one too few', { purpose: 'message', size: 2, messages: MESSAGES.slice(1) }],
    ['for a list of one bit, with too many', { purpose: 'revocation', messages: MESSAGES }],
    ['with two bits and no explanation', { purpose: 'suspension', size: 2 }],
  ] as const)('needs one text for each status: not %s', ([, input]) => {
    expect(() => listFor(input)).toThrow(expect.objectContaining({ argument: 'input.messages' }))
  })
})

describe('the status of a credential', () => {
  test('is one entry, and has a name that Open Badges asks for', () => {
    expect(credentialStatusFor(listFor(), 94_567)).toEqual({
      id: `${ID}#94567`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: ID,
    })
  })

  test('may be entries of several lists, or several of one, with names that differ', () => {
    const lists = [
      listFor(),
      listFor({ id: 'https://uni.example/status/s1', purpose: ['suspension', 'refresh'] }),
    ]
    const status = [credentialStatusFor(lists, 12)].flat()
    expect(status.map(({ statusPurpose }) => statusPurpose)).toEqual(['revocation', 'suspension', 'refresh'])
    expect(new Set(status.map(({ id }) => id)).size).toBe(3)
  })

  test('is never beyond the list', () => {
    expect(() => credentialStatusFor(listFor(), 131_072)).toThrow(expect.objectContaining({ index: 131_072 }))
    expect(() => listFor().set(-1)).toThrow(expect.objectContaining({ index: -1 }))
    expect(() => credentialStatusFor([], 1)).toThrow(expect.objectContaining({ argument: 'lists' }))
  })
})

describe('a list that was saved', () => {
  test('is the same list, whatever was set', () => {
    const operation = fc.tuple(fc.integer({ min: 0, max: 131_071 }), fc.integer({ min: 0, max: 7 }))
    const messages = Array.from({ length: 8 }, (_, status) => ({ status, message: `状態 ${status}` }))
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 30 }), (operations) => {
        const input = { purpose: 'message', size: 3, messages }
        let list = listFor(input)
        const expected = new Map<number, number>()
        for (const [index, status] of operations) {
          list = listFor({ ...input, encodedList: list.encode() })
          list.set(index, status)
          expected.set(index, status)
        }
        for (const [index, status] of expected) expect(list.get(index)).toBe(status)
        const nonZero = [...expected.values()].filter((status) => status !== 0).length
        const read = decodeStatusList(list.encode(), { size: 3 })
        expect(Array.from({ length: read.length }, (_, at) => read.get(at)).filter(Boolean).length).toBe(
          nonZero,
        )
      }),
      { numRuns: 5, seed: 20_261_121 },
    )
  })

  test('keeps its length, and says so when another one was meant', () => {
    const encodedList = listFor({ length: 200_000 }).encode()
    expect(listFor({ encodedList, length: 200_000 }).length).toBe(200_000)
    expect(() => listFor({ encodedList, length: 300_000 })).toThrow(
      expect.objectContaining({ argument: 'input.length' }),
    )
    // Three bits do not fill bytes: what is over counts as an entry, as every reader sees it.
    const odd = {
      size: 3,
      length: 131_073,
      messages: Array.from({ length: 8 }, (_, status) => ({ status, message: 'x' })),
    }
    expect(listFor({ ...odd, encodedList: listFor(odd).encode() }).length).toBe(131_074)
  })

  test.for([
    ['no list', 'uAAAA'],
    ['without its prefix', 'H4sI'],
  ] as const)('is refused when it is %s', ([, encodedList]) => {
    expect(() => listFor({ encodedList })).toThrow(
      expect.objectContaining({ code: 'ERR_VC_MALFORMED_STATUS_LIST' }),
    )
  })
})

test.for([
  ['input.id', { id: '' }],
  ['input.id', { id: 'status/1' }],
  ['input.id', { id: `${ID}#list` }],
  ['input.purpose', { purpose: '' }],
  ['input.purpose', { purpose: [] }],
  ['input.purpose', { purpose: ['revocation', 'revocation'] }],
  ['input.purpose', { purpose: 7 as never }],
  ['options.length', { length: 131_071 }],
  ['options.size', { size: 9 }],
] as const)('a misused input is a bug in the caller: %s', ([argument, input]) => {
  expect(() => listFor(input)).toThrow(expect.objectContaining({ argument }))
})

describe('a published list', () => {
  const edition = Object.freeze({
    validFrom: '2026-11-21T09:00:00+09:00',
    validUntil: new Date('2026-11-28T00:00:00Z'),
    ttl: 300_000,
  })
  const signing = Object.freeze({
    created: '2026-11-21T00:00:00Z' as const,
    now: () => new Date('2026-11-21T00:00:01Z'),
  })
  let signer: Signer
  let issuer: string
  let key: Awaited<ReturnType<typeof importKey>>

  beforeAll(async () => {
    key = await importKey({
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    })
    issuer = await exportKey(key, 'did:key')
    signer = signerFor(key)
  })

  test('holds what was set, and its proof', async () => {
    const list = listFor()
    list.set(94_567)
    const issued = { id: issuer, name: '例大学' }
    const published = await publishStatusList(list, signer, { ...edition, issuer: issued, signing })
    expect(published).toMatchObject({
      id: ID,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: { id: issuer },
      validFrom: '2026-11-21T09:00:00+09:00',
      validUntil: '2026-11-28T00:00:00Z',
      credentialSubject: { id: `${ID}#list`, ttl: 300_000 },
    })
    expect(await verifyProof(published, { key })).toMatchObject({ outcome: 'verified' })
    const subject = parseStatusListSubject(published.credentialSubject)
    expect(subject.purposes).toEqual(['revocation'])
    const read = decodeStatusList(subject.encodedList)
    expect([read.length, read.get(94_567), read.get(94_568)]).toEqual([131_072, 1, 0])
    const again = await publishStatusList(list, signer, { ...edition, issuer: issued, signing })
    expect(JSON.stringify(again)).toBe(JSON.stringify(published))
  })

  test('with several bits, all that is in it is covered by the proof', async () => {
    const list = listFor({ purpose: ['message', 'refresh'], size: 2, messages: MESSAGES })
    list.set(1, 2)
    const published = await publishStatusList(list, signer, { ...edition, issuer, signing })
    expect(await verifyProof(published, { key })).toMatchObject({ outcome: 'verified' })
    for (const change of [
      { ttl: 600_000 },
      { statusPurpose: 'message' },
      { encodedList: listFor().encode() },
    ]) {
      const forged = { ...published, credentialSubject: { ...published.credentialSubject, ...change } }
      expect(await verifyProof(forged, { key })).toMatchObject({ outcome: 'failed' })
    }
  })

  test('may be a token', async () => {
    const list = listFor({ purpose: 'suspension' })
    list.set(8)
    const token = await publishStatusList(list, signer, { ...edition, issuer, as: 'jwt' })
    const { jws, credential, problems } = parseVcJwt(token)
    // The claims of Open Badges are for badges.
    expect(problems.filter(({ code }) => !code.endsWith('-missing'))).toEqual([])
    expect(jws.header).toMatchObject({ typ: 'vc+jwt' })
    expect(await verifyJws(jws, key)).toMatchObject({ outcome: 'verified' })
    const { encodedList } = parseStatusListSubject(credential['credentialSubject'])
    expect(decodeStatusList(encodedList).get(8)).toBe(1)
  })

  test('is not signed with the key of somebody else', async () => {
    const published = publishStatusList(listFor(), signer, {
      ...edition,
      issuer: 'did:web:other.example',
      signing,
    })
    await expect(published).rejects.toMatchObject({ code: 'ERR_SIGN_REFUSED' })
  })

  test.for([
    ['options.ttl', { ttl: 0 }],
    ['options.ttl', { ttl: 1.5 }],
    ['options.ttl', { ttl: 7 * 24 * 3_600_000 + 1 }],
    ['options.validFrom', { validFrom: '2026-11-21' }],
    ['options.validFrom', { validFrom: new Date(Number.NaN) }],
    ['options.validUntil', { validUntil: '2026-02-30T00:00:00Z' }],
    ['options.as', { as: 'cose' as never }],
  ] as const)('says what is wrong with %s', async ([argument, options]) => {
    const published = publishStatusList(listFor(), signer, {
      ...edition,
      issuer,
      signing,
      ...options,
    } as never)
    await expect(published).rejects.toMatchObject({ argument })
  })

  test('may be used until the very moment at which it ends', async () => {
    const ttl = 7 * 24 * 3_600_000
    expect(await publishStatusList(listFor(), signer, { ...edition, ttl, issuer, signing })).toBeDefined()
    const { validUntil: _, ...open } = edition
    expect(await publishStatusList(listFor(), signer, { ...open, ttl, issuer, signing })).toBeDefined()
  })
})

describe('the same revocations by identifiers', () => {
  const credentials = [
    { id: 'urn:uuid:00000000-0000-4000-8000-000000000001', index: 4, reason: '申請により取り消し' },
    { id: 'urn:uuid:00000000-0000-4000-8000-000000000002', index: 5 },
    { id: 'urn:uuid:00000000-0000-4000-8000-000000000003', index: 131_071 },
  ]
  const options = Object.freeze({
    id: 'https://uni.example/revoked',
    issuer: 'https://uni.example/issuer',
    credentials,
  })
  const list = listFor()
  for (const index of [4, 131_071]) list.set(index)

  test.for([
    ['of 1EdTech', revocationList1EdTechFor, '1EdTechRevocationList'],
    ['of Open Badges 2.0', revocationListOb2For, 'RevocationList'],
  ] as const)('%s', ([, write, form]) => {
    const parsed = parseRevocationList(write(list, options))
    expect(parsed).toMatchObject({ form, id: options.id, issuer: options.issuer })
    expect([...parsed.revoked.values()]).toEqual([
      { id: 'urn:uuid:00000000-0000-4000-8000-000000000001', reason: '申請により取り消し' },
      { id: 'urn:uuid:00000000-0000-4000-8000-000000000003' },
    ])
  })

  test('can be none, and cannot be read from a list of suspensions', () => {
    expect(parseRevocationList(revocationListOb2For(listFor(), options)).revoked.size).toBe(0)
    const suspended = listFor({ purpose: 'suspension' })
    expect(() => revocationListOb2For(suspended, options)).toThrow(
      expect.objectContaining({ argument: 'list' }),
    )
  })

  test('are documents that checkBadge accepts', () => {
    const { findings } = checkBadge(revocationListOb2For(list, options))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a hosted assertion that is revoked', () => {
  test('says no more than that, and why', () => {
    const assertion = Object.freeze({
      id: 'https://uni.example/a/1',
      recipient: { identity: 'hanako@example.org' },
    })
    const revoked = revokeHostedAssertion(assertion, { reason: '誤って発行したため' })
    expect(revoked).toEqual({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://uni.example/a/1',
      revoked: true,
      revocationReason: '誤って発行したため',
    })
    const { kind, findings } = checkBadge(revoked)
    expect(kind).toBe('assertion')
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(() => revokeHostedAssertion({ id: '' })).toThrow(
      expect.objectContaining({ argument: 'assertion.id' }),
    )
  })
})
