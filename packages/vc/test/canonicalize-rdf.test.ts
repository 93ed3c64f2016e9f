import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalizeNQuads, canonicalizeRdf, type RdfLimits } from '@shirushi/vc/canonicalize'
import { describe, expect, test } from 'vitest'

interface SuiteTest {
  readonly id: string
  readonly type: 'rdfc:RDFC10EvalTest' | 'rdfc:RDFC10MapTest' | 'rdfc:RDFC10NegativeEvalTest'
  readonly name: string
  readonly action: string
  readonly result?: string
  readonly hashAlgorithm?: 'SHA384'
}

const DATA = join(import.meta.dirname, '../../../../shared/data')
const MANIFEST = join(DATA, 'rdfc10-manifest.jsonld')

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise
  } catch (error) {
    return error instanceof Error
      ? [Reflect.get(error, 'code'), Reflect.get(error, 'fault') ?? Reflect.get(error, 'limit')]
      : error
  }
}

async function noContexts(): Promise<never> {
  throw new Error('not reached')
}

/** Every node of so many points to every other: all look alike, however long one looks. */
function clique(size: number): string {
  const nodes = Array.from({ length: size }, (_, index) => `_:n${index}`)
  return nodes
    .flatMap((one) => nodes.filter((other) => other !== one).map((other) => `${one} <urn:p> ${other} .\n`))
    .join('')
}

if (existsSync(MANIFEST)) {
  const { entries } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { readonly entries: readonly SuiteTest[] }

  test('the suite is there as a whole', () => {
    const count = (type: SuiteTest['type']) => entries.filter((one) => one.type === type).length
    expect([
      count('rdfc:RDFC10EvalTest'),
      count('rdfc:RDFC10MapTest'),
      count('rdfc:RDFC10NegativeEvalTest'),
    ]).toEqual([64, 21, 1])
  })

  describe('the suite of RDFC-1.0', () => {
    test.for(entries.map((one) => [`${one.id} ${one.name}`, one] as const))('%s', async ([, one]) => {
      const read = (path = '') => readFileSync(join(DATA, path), 'utf8')
      const result = canonicalizeNQuads(read(one.action), {
        hash: one.hashAlgorithm === 'SHA384' ? 'SHA-384' : 'SHA-256',
      })
      if (one.type === 'rdfc:RDFC10NegativeEvalTest') {
        expect((await codeOf(result)) as unknown[]).toContain('ERR_VC_LIMIT_EXCEEDED')
      } else if (one.type === 'rdfc:RDFC10MapTest') {
        expect(Object.fromEntries((await result).labels)).toEqual(JSON.parse(read(one.result)))
      } else {
        expect((await result).nquads).toBe(read(one.result))
      }
    })
  })
} else {
  test('the suite of RDFC-1.0 needs ../shared/data', ({ skip }) => skip('../shared/data is not here'))
}

describe('a dataset that is made to be hard', () => {
  test.for([
    ['of 10 nodes', clique(10), {}, 'deepWork'],
    ['of 30 nodes', clique(30), {}, 'deepWork'],
    ['by the orders it would try', clique(10), { deepWork: 10 ** 9, permutations: 100 }, 'permutations'],
  ] as const)('is refused within a second: %s', async ([, text, limits, limit]) => {
    // Work, not time: the other tests on the machine must not count.
    const before = process.cpuUsage()
    expect(await codeOf(canonicalizeNQuads(text, { limits }))).toEqual(['ERR_VC_LIMIT_EXCEEDED', limit])
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1000)
  })

  test('ends with what the signal of the caller says', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const limits: Partial<RdfLimits> = { deepWork: 10 ** 9, permutations: 10 ** 9 }
    setTimeout(() => controller.abort(reason), 20)
    await expect(canonicalizeNQuads(clique(10), { limits, signal: controller.signal })).rejects.toBe(reason)
  })
})

describe('a dataset', () => {
  test('is refused when it has too many statements, and taken when it has just as many', async () => {
    const lines = Array.from({ length: 5 }, (_, index) => `<urn:s> <urn:p> "${index}" .\n`).join('')
    expect((await canonicalizeNQuads(lines, { limits: { quads: 5 } })).nquads).toBe(lines)
    expect(await codeOf(canonicalizeNQuads(lines, { limits: { quads: 4 } }))).toEqual([
      'ERR_VC_LIMIT_EXCEEDED',
      'quads',
    ])
  })

  test('may have labels that already look canonical', async () => {
    const { nquads, labels } = await canonicalizeNQuads('_:c14n7 <urn:p> "x" .\n')
    expect(nquads).toBe('_:c14n0 <urn:p> "x" .\n')
    expect([...labels]).toEqual([['c14n7', 'c14n0']])
  })

  test.for([
    ['no N-Quads', 'hello', 'n-quads'],
    ['a graph named like a member of every object', '<urn:s> <urn:p> "x" <constructor> .\n', 'n-quads'],
    ['half of a surrogate pair', '<urn:s> <urn:p> "\ud83d" .\n', 'surrogate'],
  ] as const)('is refused when it is %s', async ([, text, fault]) => {
    expect(await codeOf(canonicalizeNQuads(text))).toEqual(['ERR_VC_NOT_CANONICALIZABLE', fault])
  })
})

describe('a document', () => {
  const context = {
    name: 'https://schema.org/name',
    knows: { '@id': 'urn:knows', '@type': '@id' },
    id: '@id',
  }

  function freeze<Value>(value: Value): Value {
    if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) freeze(item)
    return Object.freeze(value)
  }

  test('is read with its contexts, and never written to', async () => {
    const document = freeze({ '@context': ['urn:context'], id: 'urn:a', name: ['山田 花子', '😀'] })
    const documentLoader = async () => ({ document: freeze({ '@context': context }) })
    expect((await canonicalizeRdf(document, { documentLoader })).nquads).toBe(
      '<urn:a> <https://schema.org/name> "山田 花子" .\n<urn:a> <https://schema.org/name> "😀" .\n',
    )
  })

  test('gives back what the loader throws', async () => {
    const reason = new Error('mine')
    const documentLoader = () => Promise.reject(reason)
    await expect(canonicalizeRdf({ '@context': 'urn:context' }, { documentLoader })).rejects.toBe(reason)
  })

  const nested = (depth: number): object => {
    let document: object = { '@context': {} }
    for (let level = 1; level < depth; level++) document = { '@context': { a: 'urn:a' }, a: document }
    return document
  }
  const ring: Record<string, unknown> = {}
  ring['a'] = ring

  test.for([
    [
      'a member that no context defines',
      { '@context': context, name: 'x', other: 'y' },
      'ERR_VC_NOT_CANONICALIZABLE',
      'unsafe',
    ],
    [
      'a type that is no address',
      { '@context': context, '@type': 'x', name: 'y' },
      'ERR_VC_NOT_CANONICALIZABLE',
      'unsafe',
    ],
    [
      'an address that is relative',
      { '@context': context, id: 'urn:a', knows: 'you' },
      'ERR_VC_NOT_CANONICALIZABLE',
      'unsafe',
    ],
    ['a context that makes no sense', { '@context': 7 }, 'ERR_VC_NOT_CANONICALIZABLE', 'json-ld'],
    [
      'half of a surrogate pair',
      { '@context': context, name: '\ud83d' },
      'ERR_VC_NOT_CANONICALIZABLE',
      'surrogate',
    ],
    [
      'half of a pair in a name',
      { '@context': context, '\ud83d': 'x' },
      'ERR_VC_NOT_CANONICALIZABLE',
      'surrogate',
    ],
    [
      'a number that is none',
      { '@context': context, name: Number.NaN },
      'ERR_VC_NOT_CANONICALIZABLE',
      'number',
    ],
    [
      'a date that is no text',
      { '@context': context, name: new Date(0) },
      'ERR_VC_NOT_CANONICALIZABLE',
      'not-json',
    ],
    ['itself inside', ring, 'ERR_VC_LIMIT_EXCEEDED', 'depth'],
    ['5,000 contexts inside each other', nested(5000), 'ERR_VC_LIMIT_EXCEEDED', 'depth'],
    [
      '5,000 contexts beside each other',
      { '@context': Array(5000).fill(context) },
      'ERR_VC_LIMIT_EXCEEDED',
      'contexts',
    ],
    [
      'too many values',
      { '@context': context, name: Array(10_001).fill('x') },
      'ERR_VC_LIMIT_EXCEEDED',
      'values',
    ],
  ] as const)('is refused within a second with %s', async ([, document, ...code]) => {
    const before = performance.now()
    expect(await codeOf(canonicalizeRdf(document, { documentLoader: noContexts }))).toEqual(code)
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('that just meets the limits is read', async () => {
    const document = { '@context': [context, {}], id: 'urn:a', name: ['x', 'y'] }
    const limits = { depth: 4, values: 13, contexts: 2, quads: 2 }
    const options = { documentLoader: noContexts }
    expect((await canonicalizeRdf(document, { ...options, limits })).nquads.split('\n')).toHaveLength(3)
    for (const name of ['depth', 'values', 'contexts', 'quads'] as const) {
      const less = { ...limits, [name]: limits[name] - 1 }
      expect(await codeOf(canonicalizeRdf(document, { ...options, limits: less }))).toEqual([
        'ERR_VC_LIMIT_EXCEEDED',
        name,
      ])
    }
  })
})

test('a misused limit is a bug in the caller, so it throws', async () => {
  for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(await codeOf(canonicalizeNQuads('', { limits: { quads: value } }))).toEqual([
      'ERR_CORE_INVALID_ARGUMENT',
      undefined,
    ])
  }
})
