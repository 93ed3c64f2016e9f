import { checkBadge } from '@shirushi/core'
import { InvalidArgumentError } from '@shirushi/core/errors'
import { type JsonObject, type JsonValue, resolvePointer } from '@shirushi/core/json'
import { compileTemplate, type RowResult, sign } from '@shirushi/sign'
import { exportKey, generateKey, type Signer, signerFor } from '@shirushi/vc'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowRules } from '../src/template/row-rules.ts'
import { fillSlots, readSlots } from '../src/template/slots.ts'
import { courseBadge, fixedSigner } from './support/template-fixture.ts'

const { signer, did } = await fixedSigner()
const badge = courseBadge(did)
const now = (): Date => new Date('2026-05-01T00:00:01Z')
const created = '2026-05-01T00:00:00Z'
const JCS = { suite: 'eddsa-jcs-2022', now } as const

async function collect<Row>(results: AsyncIterable<RowResult<Row>>): Promise<RowResult<Row>[]> {
  const all: RowResult<Row>[] = []
  for await (const result of results) all.push(result)
  return all
}

const uuid = (number: number): string =>
  `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const rowsOf = (count: number): { id: string; extra: number }[] =>
  Array.from({ length: count }, (_, number) => ({ id: uuid(number), extra: number }))

/** Answers later, the first rows last. */
function slowly(inner: Signer, delays: readonly number[]): Signer {
  let asked = 0
  return {
    ...inner,
    sign: async (bytes) => {
      await new Promise((resolve) => setTimeout(resolve, delays[asked++ % delays.length]))
      return inner.sign(bytes)
    },
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) frozen(item)
  return Object.freeze(value)
}

/** What becomes of a row that nothing can be made of. */
const UNUSABLE = { outcome: 'refused', findings: [{ code: 'ROW_UNUSABLE', severity: 'error' }] }

describe('rows', () => {
  test('that are refused do not stop those behind them', async () => {
    const template = await compileTemplate(badge, { id: '/id' }, signer, JCS)
    const rows = [{ id: 'nothing' }, { id: uuid(1) }, { id: '\ud800' }, { id: uuid(2) }, { id: 5 }]
    const results = await collect(template.sign(rows, { created }))
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'refused',
      'signed',
      'refused',
      'signed',
      'refused',
    ])
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
    expect(results[0]).toMatchObject({ findings: [{ code: 'URI_RELATIVE', path: '/id' }], row: rows[0] })
  })

  test('come from anything that gives one after the other, and are asked for one by one', async () => {
    const template = await compileTemplate(badge, { id: '/id' }, signer, JCS)
    let asked = 0
    async function* endless(): AsyncGenerator<{ id: string }> {
      for (;;) yield { id: uuid(asked++) }
    }
    const ids: unknown[] = []
    for await (const result of template.sign(endless())) {
      if (result.outcome === 'signed') ids.push(result.credential['id'])
      if (ids.length === 3) break
    }
    expect(ids).toEqual([uuid(0), uuid(1), uuid(2)])
    expect(asked).toBe(3)
  })

  test('keep their order when the signer answers later, in another one', async () => {
    for (const concurrency of [1, 4]) {
      const template = await compileTemplate(badge, { id: '/id' }, slowly(signer, [9, 1, 5, 0]), {
        ...JCS,
        concurrency,
      })
      const results = await collect(template.sign(rowsOf(12), { created }))
      expect(results.map(({ row }) => row.extra)).toEqual([...rowsOf(12).keys()])
      for (const result of results) {
        expect(result).toMatchObject({
          by: 'template',
          text: JSON.stringify(await sign(template.fill(result.row), signer, { ...JCS, created })),
        })
      }
    }
  })

  test('leave out a member only when they say so', async () => {
    const template = await compileTemplate(badge, { text: '/credentialSubject/narrative' }, signer, JCS)
    const [result] = await collect(template.sign([{ text: undefined }], { created }))
    expect(result).toMatchObject({ outcome: 'signed', by: 'template' })
    expect(
      result?.outcome === 'signed' && 'narrative' in (result.credential['credentialSubject'] as object),
    ).toBe(false)
    for (const row of [{}, null, Object.create({ text: 'x' })]) {
      expect(await collect(template.sign([row as never]))).toMatchObject([UNUSABLE])
      expect(() => template.fill(row as never)).toThrow(InvalidArgumentError)
    }
  })

  test('cannot leave out an item of a list', async () => {
    const template = await compileTemplate(
      badge,
      { tag: '/credentialSubject/achievement/tag/0' },
      signer,
      JCS,
    )
    expect(await collect(template.sign([{ tag: undefined }]))).toMatchObject([UNUSABLE])
    expect(() => template.fill({ tag: undefined })).toThrow(InvalidArgumentError)
  })

  test('hold dates, numbers, lists and whatever else JSON has', async () => {
    const slots = {
      until: '/validUntil',
      credits: '/credentialSubject/creditsEarned',
      tag: '/credentialSubject/achievement/tag',
    }
    const template = await compileTemplate(badge, slots, signer, JCS)
    const rows = [
      { until: new Date('2031-04-01T00:00:00Z'), credits: 1, tag: 'one' },
      { until: '2031-04-01T00:00:00Z', credits: 1.5, tag: ['one', 'two'] },
      { until: new Date('2031-04-01T00:00:00.250Z'), credits: 7, tag: ['x'] },
    ]
    const results = await collect(template.sign(rows, { created }))
    for (const result of results) {
      const alone = await sign(template.fill(result.row), signer, { ...JCS, created }).catch(() => undefined)
      expect(result.outcome === 'signed' ? result.text : undefined).toBe(alone && JSON.stringify(alone))
    }
    expect(results[1]).toMatchObject({
      outcome: 'signed',
      by: 'sign',
      credential: { validUntil: '2031-04-01T00:00:00Z' },
    })
    const invalid = [{ until: new Date(Number.NaN), credits: 1, tag: 'x' }]
    expect(await collect(template.sign(invalid))).toMatchObject([UNUSABLE])
  })

  test('may be used by several slots and places', async () => {
    const slots = { name: ['/name', '/credentialSubject/achievement/name', '/credentialSubject/~0note~1'] }
    const template = await compileTemplate(badge, { name: slots.name.slice(0, 2) }, signer, JCS)
    const [result] = await collect(template.sign([{ name: 'Both' }]))
    expect(result).toMatchObject({
      by: 'template',
      credential: { name: 'Both', credentialSubject: { achievement: { name: 'Both' } } },
    })
  })

  test('are signed at one moment, which the clock gives when nothing else is said', async () => {
    const times = ['2026-05-01T00:00:01.900Z', '2026-05-02T00:00:00Z', '2026-05-03T00:00:00Z'].map(
      (text) => new Date(text),
    )
    const template = await compileTemplate(badge, { id: '/id' }, signer, {
      suite: 'eddsa-jcs-2022',
      now: () => times.shift() as Date,
    })
    for (const moment of ['2026-05-01T00:00:01Z', '2026-05-02T00:00:00Z']) {
      for (const result of await collect(template.sign(rowsOf(3)))) {
        expect(result).toMatchObject({ by: 'template', credential: { proof: { created: moment } } })
      }
    }
    const [without] = await collect(template.sign(rowsOf(1), { created: false }))
    expect(without?.outcome === 'signed' && without.credential.proof).not.toHaveProperty('created')
  })
})

describe('a template that cannot hold asks sign, and gives the same', () => {
  test.for([
    ['the issuer', { slot: '/issuer/name' }, 'Other name', {}],
    ['a type', { slot: '/credentialSubject/type/0' }, 'AchievementSubject', {}],
    ['a context', { slot: '/@context/1' }, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', {}],
    [
      'a subject that is also another one',
      { slot: '/id' },
      'https://uni.example/achievements/data',
      { suite: undefined },
    ],
  ] as const)('%s', async ([, slots, value, options]) => {
    const template = await compileTemplate(badge, slots, signer, { ...JCS, ...options } as never)
    const [result] = await collect(template.sign([{ slot: value }], { created }))
    const alone = await sign(template.fill({ slot: value }), signer, {
      ...JCS,
      ...options,
      created,
    } as never).then(
      (secured) => ({ by: 'sign', text: JSON.stringify(secured) }),
      (error) => ({ findings: error.findings }),
    )
    expect(result).toMatchObject(alone)
  })

  test('one that has a proof already', async () => {
    const proven = await sign(badge, signer, { ...JCS, created: '2026-04-02T00:00:00Z' })
    const template = await compileTemplate(proven, { id: '/id' }, signer, JCS)
    const [result] = await collect(template.sign([{ id: badge['id'] as string }], { created }))
    const alone = await sign(proven, signer, { ...JCS, created })
    expect(result).toMatchObject({ by: 'sign', text: JSON.stringify(alone) })
  })

  test('one whose suite draws lots', async () => {
    const key = await generateKey('P-256')
    const other = courseBadge(await exportKey(key, 'did:key'))
    const template = await compileTemplate(other, { id: '/id' }, signerFor(key), {
      now,
      suite: 'ecdsa-sd-2023',
    })
    const [result] = await collect(template.sign([{ id: uuid(1) }], { created }))
    expect(result).toMatchObject({ outcome: 'signed', by: 'sign' })
  })

  test('two blank nodes that only their surroundings tell apart', async () => {
    const twins = structuredClone(badge) as { credentialSubject: { achievement: { alignment: object[] } } }
    const { alignment } = twins.credentialSubject.achievement
    alignment.push(structuredClone(alignment[0] as object))
    const template = await compileTemplate(twins, { id: '/id' }, signer, { now })
    const [result] = await collect(template.sign([{ id: uuid(1) }], { created }))
    expect(result).toMatchObject({
      by: 'sign',
      text: JSON.stringify(await sign(template.fill({ id: uuid(1) }), signer, { now, created })),
    })
  })
})

describe('a caller', () => {
  test('hears about each row what sign would say about it', async () => {
    const late = { ...badge, awardedDate: '2027-01-01T00:00:00Z' }
    const [heard, alone]: string[][] = [[], []]
    const template = await compileTemplate(late, { id: '/id' }, signer, {
      ...JCS,
      onFinding: ({ code }) => heard?.push(code),
    })
    await collect(template.sign(rowsOf(3), { created }))
    for (const row of rowsOf(3)) {
      await sign(template.fill(row), signer, { ...JCS, created, onFinding: ({ code }) => alone?.push(code) })
    }
    expect(heard).toEqual(alone)
    expect(heard).toHaveLength(3)
  })

  test('with one broken line in the register loses that line only, and hears which', async () => {
    const template = await compileTemplate(badge, { id: '/id', awarded: '/awardedDate' }, signer, JCS)
    const awarded = '2026-03-25T00:00:00Z'
    const rows: unknown[] = [
      { id: uuid(1), awarded },
      { id: uuid(2) },
      null,
      { id: uuid(4), awarded: new Date('令和8年') },
      { id: uuid(5), awarded },
    ]
    const results = await collect(template.sign(rows as { id: string; awarded: string }[], { created }))
    expect(results.map(({ outcome, index }) => [outcome, index])).toEqual([
      ['signed', 0],
      ['refused', 1],
      ['refused', 2],
      ['refused', 3],
      ['signed', 4],
    ])
    for (const result of results.slice(1, 4)) {
      expect(result).toMatchObject({
        row: rows[result.index],
        findings: [{ code: 'ROW_UNUSABLE', severity: 'error' }],
      })
    }
    expect(results[1]).toMatchObject({
      findings: [{ params: { reason: expect.stringContaining('rows[1].awarded') } }],
    })
  })

  test('gets back what the signer throws, and is told when it gives no signature', async () => {
    const broken = {
      ...signer,
      sign: () => {
        throw new RangeError('the HSM is on fire')
      },
    }
    const template = await compileTemplate(badge, { id: '/id' }, broken, JCS)
    await expect(collect(template.sign(rowsOf(2)))).rejects.toThrow('the HSM is on fire')
    const short = { ...signer, sign: () => new Uint8Array(63) }
    const other = await compileTemplate(badge, { id: '/id' }, short, JCS)
    await expect(collect(other.sign(rowsOf(2)))).rejects.toThrow(/signature/)
  })

  test('keeps its credential and its rows as they are', async () => {
    const template = await compileTemplate(
      frozen(structuredClone(badge)),
      frozen({ id: '/id' }),
      signer,
      frozen({ ...JCS }),
    )
    const [first, second] = await Promise.all([
      collect(template.sign(frozen(rowsOf(5)), { created })),
      collect(template.sign(frozen(rowsOf(5)), { created })),
    ])
    expect(first?.map((result) => result.outcome === 'signed' && result.text)).toEqual(
      second?.map((result) => result.outcome === 'signed' && result.text),
    )
  })

  test.for([
    [{ id: 'id' }],
    [{ id: '' }],
    [{ id: '/a~2' }],
    [{ id: '/nothing/here' }],
    [{ id: '/@context/9' }],
    [{ id: '/@context/-' }],
    [{ id: '/id', same: '/id' }],
    [{ subject: '/credentialSubject', learner: '/credentialSubject/id' }],
    [{ id: '/credentialSubject/__proto__' }],
    [{ id: 5 as never }],
    [null as never],
  ])('is told that %j are no slots', async ([slots]) => {
    await expect(compileTemplate(badge, slots as never, signer)).rejects.toThrow(InvalidArgumentError)
  })

  test('is told that a template, a signer or an option is none', async () => {
    const slots = { id: '/id' }
    await expect(compileTemplate([] as never, slots, signer)).rejects.toThrow(InvalidArgumentError)
    await expect(compileTemplate({ a: undefined }, slots, signer)).rejects.toThrow(InvalidArgumentError)
    await expect(compileTemplate(badge, slots, {} as never)).rejects.toThrow(InvalidArgumentError)
    await expect(compileTemplate(badge, slots, signer, { concurrency: 0 })).rejects.toThrow(
      InvalidArgumentError,
    )
  })
})

/** Everywhere that a text stands. */
function textPlaces(value: JsonValue, path = ''): string[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    textPlaces(item as JsonValue, `${path}/${name.replaceAll('/', '~1')}`),
  )
}

describe('what is not judged anew for a row', () => {
  const rich: JsonObject = {
    ...badge,
    awardedDate: '2026-04-01T00:00:00Z',
    inLanguage: 'ja',
    image: { id: 'https://uni.example/badge.png', type: 'Image', caption: 'A seal' },
    credentialSchema: [{ id: 'https://uni.example/schema.json', type: '1EdTechJsonSchemaValidator2019' }],
    credentialStatus: { id: 'https://uni.example/status/1#4', type: '1EdTechRevocationList' },
    refreshService: { id: 'https://uni.example/refresh', type: '1EdTechCredentialRefresh' },
    issuer: {
      ...(badge['issuer'] as JsonObject),
      email: 'office@uni.example',
      phone: '+81-29-228-8111',
      url: 'https://uni.example/',
      dateOfBirth: '1990-01-01',
      familyName: 'Uni',
      address: {
        type: ['Address'],
        addressCountry: 'Japan',
        addressCountryCode: 'JP',
        postalCode: '310-8512',
      },
      otherIdentifier: [{ type: 'IdentifierEntry', identifier: '123', identifierType: 'identifier' }],
    },
  }
  const values = fc.oneof(
    fc.uuid().map((value) => `urn:uuid:${value}`),
    fc.stringMatching(/^did:[a-z0-9]{1,6}:[\w.-]{1,9}(?::[\w.-]{1,9})?$/),
    fc.stringMatching(/^sha256\$[0-9a-f]{64}$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'x',
      'en',
      '2026-01-01',
      'https://a.example/b',
      'ext:thing',
      '12',
      '1.5',
      'a@b.example',
      'null',
    ),
  )

  test('cannot be what checkBadge would object to, wherever the slot is', () => {
    const open = textPlaces(rich).filter((place) => !/\/(?:@context|type)(?:\/|$)/.test(place))
    const wrong: object[] = []
    for (const pointer of open) {
      const table = readSlots({ slot: pointer }, rich)
      const first = [resolvePointer(rich, pointer) as string]
      const judge = rowRules(fillSlots(rich, table, first), table, first, { now })
      for (const value of fc.sample(values, { numRuns: 30, seed: 7 })) {
        const said = judge([value])
        if (said === undefined) continue
        const { conforms, findings } = checkBadge(fillSlots(rich, table, [value]))
        if (conforms !== true || findings.length !== said.length)
          wrong.push({ pointer, value, said, findings })
      }
    }
    expect(wrong).toEqual([])
    expect(open.length).toBeGreaterThan(60)
  }, 60_000)
})
