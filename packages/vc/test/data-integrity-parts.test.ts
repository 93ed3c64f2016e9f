import { type Key, signerFor } from '@shirushi/vc'
import { addProof, deriveProof, type ProofOptions, verifyProof } from '@shirushi/vc/data-integrity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CRYPTOSUITES } from '../src/data-integrity/cryptosuites.ts'
import { toolsFor } from '../src/data-integrity/engine-options.ts'
import { decodeCbor } from '../src/data-integrity/selective/cbor.ts'
import { encodeCbor } from '../src/data-integrity/selective/encode-cbor.ts'
import { parseSelectiveProof } from '../src/data-integrity/selective/proof-value.ts'
import { selectParts } from '../src/data-integrity/selective/select-parts.ts'
import { signBase } from '../src/data-integrity/selective/sign-base.ts'
import { engine as nodeEngine } from '../src/engine/node.ts'
import { engine as webEngine } from '../src/engine/web.ts'
import { asObject, BADGE, deepFreeze, KEYS, pairKey, vectorLoader } from './support/proof-material.ts'
import { hasSharedData, SHARED_DATA_ABSENT, sharedJson } from './support/shared-data.ts'

type Members = Readonly<Record<string, unknown>>
type Engine = 'default' | 'reference'

const suite = 'ecdsa-sd-2023'
const key: Key = await KEYS.ES256
const VOCAB = 'https://vocabulary.example/#'

/** A badge with more in it, in a context that knows every name. */
function badgeWith(more: Members, terms: Members = {}): Members {
  const contexts = BADGE['@context'] as readonly unknown[]
  return deepFreeze({ ...BADGE, '@context': [...contexts, { '@vocab': VOCAB, ...terms }], ...more })
}

/** Signs, derives and verifies, each with an engine, and answers what is shown and the last outcome. */
async function shownOf(
  document: Members,
  mandatoryPointers: readonly string[],
  pointers: readonly string[],
  [signing, deriving, verifying]: readonly [Engine, Engine, Engine] = ['default', 'default', 'default'],
  more: ProofOptions = {},
): Promise<{ readonly shown: Members; readonly outcome: string }> {
  const options = { ...more, suite, mandatoryPointers, engine: signing } as const
  const base = await addProof(document, signerFor(key), options)
  const last = (proof: unknown): number => (Array.isArray(proof) ? proof.length - 1 : 0)
  const proof = last(base.proof)
  expect(await verifyProof(base, { key, proof, engine: deriving })).toMatchObject({ outcome: 'verified' })
  const shown = asObject(await deriveProof(base, { key, proof, pointers, engine: deriving }))
  const index = last(shown['proof'])
  const { outcome } = await verifyProof(shown, { key, proof: index, engine: verifying })
  return { shown, outcome }
}

const OURS = ['default', 'default', 'default'] as const
const THEIRS = ['default', 'default', 'reference'] as const

/** Every way through both engines. */
const MIXED = [
  OURS,
  THEIRS,
  ['default', 'reference', 'default'],
  ['default', 'reference', 'reference'],
  ['reference', 'default', 'default'],
  ['reference', 'default', 'reference'],
  ['reference', 'reference', 'default'],
] as const

const nodes = [{ name: '一' }, { name: '二', part: { value: 3 } }, { name: '一' }, 'https://uni.example/x']

describe('between both engines, parts are shown', () => {
  const badge = badgeWith({ module: nodes, note: ['c', 'a', 'b'] })

  test.for(MIXED)('signed with %s, derived with %s, verified with %s', async (engines) => {
    const mandatory = ['/issuer', '/module/1/name', '/module/0']
    const pointers = ['/credentialSubject/result/0', '/module/1/part', '/note/2', '/credentialSubject/id']
    const { shown, outcome } = await shownOf(badge, mandatory, pointers, engines)
    expect(outcome).toBe('verified')
    expect(shown).toMatchObject({
      module: [{ name: '一' }, { name: '二', part: { value: 3 } }],
      note: ['b'],
      credentialSubject: { id: 'did:example:holder', result: [{ value: '優' }] },
    })
    expect(shown).not.toHaveProperty('validFrom')
  })

  test.for(MIXED)('of maps of languages, and of JSON: %s, %s, %s', async (engines) => {
    const terms = {
      title: { '@id': `${VOCAB}title`, '@container': '@language' },
      entry: { '@id': `${VOCAB}entry`, '@container': '@index' },
      data: { '@id': `${VOCAB}data`, '@type': '@json' },
    }
    const more = {
      title: { ja: '統計', en: ['statistics', 'data'] },
      entry: { a: { name: 'x' }, b: { name: 'y' } },
      data: { list: [1, { id: 'x' }, {}] },
    }
    const { shown, outcome } = await shownOf(
      badgeWith(more, terms),
      ['/issuer', '/data'],
      ['/title/en'],
      engines,
    )
    expect(outcome).toBe('verified')
    expect(shown).toMatchObject({ title: { en: ['statistics', 'data'] }, data: more.data })
    expect(shown).not.toHaveProperty('title.ja')
    expect(shown).not.toHaveProperty('entry')
  })
})

describe('where the reference implementation has no way, ours has one', () => {
  const terms = {
    step: { '@id': `${VOCAB}step`, '@container': '@list' },
    more: { '@id': `${VOCAB}more`, '@container': '@list' },
    same: { '@id': `${VOCAB}same`, '@type': '@id' },
  }
  const lists = badgeWith({ step: ['a', { name: 'b' }, 'c'], more: ['x', ['y', ['z']], [], 'x'] }, terms)

  test.for(['/step', '/more'])('a whole list is shown, and no other: %s', async (pointer) => {
    for (const engines of [OURS, THEIRS]) {
      const { shown, outcome } = await shownOf(lists, ['/issuer'], [pointer], engines)
      expect(outcome).toBe('verified')
      expect(shown).toMatchObject({ [pointer.slice(1)]: lists[pointer.slice(1)] })
      expect('step' in shown && 'more' in shown).toBe(false)
    }
  })

  test('a part of a list is not, because the list would end there', async () => {
    const refusal = { code: 'ERR_VC_NOT_CANONICALIZABLE', fault: 'unsafe' }
    for (const pointer of ['/step/0', '/step/1/name', '/more/1/0']) {
      await expect(shownOf(lists, ['/issuer'], [pointer])).rejects.toMatchObject(refusal)
      await expect(shownOf(lists, [pointer], ['/issuer'])).rejects.toMatchObject(refusal)
    }
  })

  test('nodes with labels stay the same node', async () => {
    const badge = badgeWith(
      { part: { id: '_:x', value: '1' }, other: { id: '_:y' }, same: ['_:x', '_:y'] },
      terms,
    )
    for (const engines of [OURS, THEIRS]) {
      const { shown, outcome } = await shownOf(badge, ['/issuer'], ['/part/value', '/same/0'], engines)
      expect(outcome).toBe('verified')
      expect(shown).toMatchObject({ part: { id: '_:x', value: '1' }, same: ['_:x'] })
    }
  })

  test('nodes that nothing tells apart can be shown one by one', async () => {
    const badge = badgeWith({ module: Array.from({ length: 12 }, () => ({ name: '同' })) })
    const { shown, outcome } = await shownOf(badge, ['/module/0'], ['/module/10', '/module/3/name'], THEIRS)
    expect(outcome).toBe('verified')
    expect(shown['module']).toEqual([{ name: '同' }, { name: '同' }, { name: '同' }])
  })

  test.for([
    ['the context of a part', { part: { '@context': { x: `${VOCAB}y` }, x: 'a', y: 'b' } }, '/part/x'],
    ['one text in a list', { note: ['x'] }, '/note/0'],
    ['what says nothing', { note: [], part: null }, '/part'],
    ['an empty object', { part: {} }, '/part'],
    ['what leads here', { part: { '@reverse': { of: { name: 'x' } } } }, '/part'],
    ['keywords', { part: { '@id': 'urn:x:y', '@type': 'X', of: { '@set': ['a', 'b'] } } }, '/part/of/@set/1'],
    ['a text with its language', { part: { '@value': 'x', '@language': 'ja' } }, '/part'],
    ['names with slashes', { 'a/b~c': { name: 'x', value: 'y' } }, '/a~1b~0c/name'],
  ] as const)('%s', async ([, more, pointer]) => {
    for (const engines of [OURS, THEIRS]) {
      const { shown, outcome } = await shownOf(badgeWith(more), ['/issuer'], [pointer], engines)
      expect(outcome).toBe('verified')
      expect(shown).toHaveProperty(Object.keys(more).at(-1)?.replace('.', '\\.') ?? '')
    }
  })

  test('documents with secured documents inside', async () => {
    const endorsement = {
      '@context': BADGE['@context'],
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: 'https://uni.example/issuer',
      credentialSubject: { type: ['EndorsementSubject'], endorsementComment: '優れたバッジです。' },
    }
    const signed = await addProof(endorsement, signerFor(await KEYS.EdDSA))
    const badge = { ...BADGE, endorsement: [signed, { ...signed, name: '別の推薦' }] }
    for (const engines of [OURS, THEIRS]) {
      const { shown, outcome } = await shownOf(badge, ['/issuer'], ['/endorsement/1'], engines)
      expect(outcome).toBe('verified')
      expect(shown['endorsement']).toEqual([{ ...signed, name: '別の推薦' }])
      const inner = await verifyProof(signed, { key: await KEYS.EdDSA })
      expect(inner).toMatchObject({ outcome: 'verified' })
    }
  })

  test('a proof that builds on another is shown with it', async () => {
    const id = 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002'
    const first = asObject(await addProof(BADGE, signerFor(await KEYS.EdDSA), { id }))
    const { shown, outcome } = await shownOf(first, ['/issuer'], ['/name'], THEIRS, { previousProof: id })
    expect(outcome).toBe('verified')
    expect(shown['proof']).toMatchObject([{ id }, { previousProof: id, cryptosuite: suite }])
  })

  test('texts that look like labels', async () => {
    const note = ['_:b0', 'a _:c14n0 b', '<urn:bnid:x>', '" _:c14n0 .', '\\" . _:c14n1 _:', 'x_:y\n_:z .']
    const data = { '@type': '@json', '@value': { id: '_:x', in: [{}] } }
    const badge = badgeWith({ name: '_:c14n0', note, part: { name: 'urn:shirushi:0:000000' }, data })
    const { shown, outcome } = await shownOf(badge, ['/name', '/data'], ['/note', '/part'])
    expect(outcome).toBe('verified')
    expect(shown).toMatchObject({ name: '_:c14n0', note, data, part: { name: 'urn:shirushi:0:000000' } })
    for (const [at] of note.entries()) {
      const changed = { ...shown, note: note.map((text, index) => (at === index ? `${text} ` : text)) }
      expect(await verifyProof(changed, { key })).toMatchObject({ reason: 'signature-wrong' })
    }
  })
})

describe('what is refused', () => {
  test('objects whose id is not understood, or which are maps in other ways', async () => {
    const terms = { part: { '@id': `${VOCAB}part`, '@container': '@id' } }
    const badge = badgeWith({ part: { 'urn:x:y': { name: 'z' } } }, terms)
    await expect(addProof(badge, signerFor(key), { suite })).rejects.toMatchObject({
      code: 'ERR_VC_NOT_CANONICALIZABLE',
    })
  })

  test('more or longer pointers than can be read again', async () => {
    const sign = (mandatoryPointers: string[]) =>
      addProof(badgeWith({ ['x'.repeat(600)]: 'y' }), signerFor(key), { suite, mandatoryPointers })
    const long = `/${'x'.repeat(600)}`
    await expect(sign(new Array(1001).fill('/name'))).rejects.toMatchObject({
      argument: 'options.mandatoryPointers',
    })
    await expect(sign(new Array(1000).fill(long))).rejects.toMatchObject({
      argument: 'options.mandatoryPointers',
    })
    expect(await verifyProof(await sign(new Array(1000).fill('/name')), { key })).toMatchObject({
      outcome: 'verified',
    })
  })

  test('what a signer gives that is no signature; what it throws comes through', async () => {
    const { algorithm, verificationMethod } = signerFor(key)
    const reason = new Error('the KMS is closed')
    const broken = { algorithm, verificationMethod, sign: () => new Uint8Array(70) }
    await expect(addProof(BADGE, broken, { suite })).rejects.toMatchObject({ argument: 'signer' })
    const closed = { algorithm, verificationMethod, sign: () => Promise.reject(reason) }
    await expect(addProof(BADGE, closed, { suite })).rejects.toBe(reason)
  })
})

describe('parts of a document', () => {
  test('are copies, and cannot change what every object inherits', () => {
    const hostile = JSON.parse(
      '{"id":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    )
    const part = selectParts(hostile, ['/constructor/prototype/polluted', '/__proto__/polluted'])
    expect(JSON.parse(JSON.stringify(part))).toEqual(hostile)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Object.getPrototypeOf(part)).toBe(Object.prototype)
    const whole = selectParts(BADGE, [''])
    expect(whole).toEqual(BADGE)
    expect(whole['issuer']).not.toBe(BADGE['issuer'])
  })

  const badge = badgeWith(
    {
      module: nodes,
      note: ['a', 'b'],
      same: [{ name: '同' }, { name: '同' }],
      title: { ja: '統計', en: 'statistics' },
    },
    { title: { '@id': `${VOCAB}title`, '@container': '@language' } },
  )
  const POINTERS = pointersOf(badge)

  test('whatever they are, are shown and hold for both engines', { timeout: 60_000 }, async () => {
    const some = fc.subarray(POINTERS, { minLength: 1, maxLength: 6 })
    const engines = fc.constantFrom<Engine>('default', 'reference')
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(POINTERS, { maxLength: 4 }),
        some,
        engines,
        async (mandatory, asked, last) => {
          const { shown, outcome } = await shownOf(badge, mandatory, asked, ['default', 'default', last])
          expect(outcome).toBe('verified')
          const { proof, ...rest } = shown
          expect(rest).toEqual(selectParts(badge, [...mandatory, ...asked]))
        },
      ),
      { numRuns: 15 },
    )
  })
})

/** Where everything in a document is, but for its context. */
function pointersOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).filter(([name]) => name !== '@context')
  return [
    ...(path === '' ? [] : [path]),
    ...inside.flatMap(([name, item]) => pointersOf(item, `${path}/${name}`)),
  ]
}

test('both platforms make the HMAC of RFC 4231, 4.3', async () => {
  const bytes = Buffer.from('what do ya want for nothing?')
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  for (const { hmacWith } of [nodeEngine, webEngine]) {
    expect(Buffer.from(await hmacWith(Buffer.from('Jefe'))(bytes)).toString('hex')).toBe(expected)
  }
})

test('CBOR that is written is read again, and no shorter form is there', () => {
  const leaf = fc.oneof(fc.nat(), fc.string(), fc.uint8Array({ maxLength: 300 }))
  const map = fc.uniqueArray(fc.tuple(fc.nat(), leaf), { selector: ([number]) => number })
  const item = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 300 }),
    map.map((entries) => new Map(entries)),
  )
  fc.assert(
    fc.property(item, (one) => {
      expect(decodeCbor(encodeCbor(one))).toEqual(one)
    }),
  )
  expect([
    ...encodeCbor(
      new Map([
        [256, 'a'],
        [23, 'b'],
        [24, 'c'],
      ]),
    ),
  ]).toEqual([0xa3, 23, 0x61, 0x62, 24, 24, 0x61, 0x63, 25, 1, 0, 0x61, 0x61])
  for (const number of [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295]) {
    expect(decodeCbor(encodeCbor(number))).toBe(number)
  }
})

const SKIPPED = hasSharedData ? '' : `: skipped, because ${SHARED_DATA_ABSENT}`

describe.skipIf(!hasSharedData)(`with the keys of the published vectors${SKIPPED}`, () => {
  test.for([
    ['employ', 'employMandatory'],
    ['prc', 'prCredMandatory'],
  ] as const)('%s: the base proof is the same but for the signatures', async ([name, mandatory]) => {
    const file = (part: string): unknown => sharedJson(`vc-di-ecdsa/ecdsa-sd-2023/${name}/${part}.json`)
    const { hmacKeyString, proofKeyPair, baseKeyPair } = asObject(
      sharedJson('vc-di-ecdsa/ecdsa-sd-2023/SDKeyMaterial.json'),
    )
    const { proof, ...document } = asObject(file('addSignedSDBase'))
    const { proofValue, ...options } = asObject(proof)
    const issuer = await pairKey(baseKeyPair)
    const signing = {
      facts: CRYPTOSUITES[suite],
      signer: signerFor(issuer),
      tools: toolsFor({ documentLoader: vectorLoader }),
      mandatoryPointers: sharedJson(`vc-di-ecdsa/${mandatory}.json`) as string[],
    }
    const value = await signBase({ document, proof: options }, signing, {
      hmacKey: Buffer.from(String(hmacKeyString), 'hex'),
      statementKey: await pairKey(proofKeyPair),
    })
    const [ours, published] = [parseSelectiveProof(value), parseSelectiveProof(String(proofValue))]
    const zeros = { baseSignature: 0, signatures: ours?.signatures.map(() => 0) }
    expect({ ...ours, ...zeros }).toEqual({ ...published, ...zeros })
    expect(value.length).toBe(String(proofValue).length)
    const secured = { ...document, proof: { ...options, proofValue: value } }
    for (const engine of ['default', 'reference'] as const) {
      const answer = await verifyProof(secured, { key: issuer, engine, documentLoader: vectorLoader })
      expect(answer).toMatchObject({ outcome: 'verified' })
    }
  })
})
