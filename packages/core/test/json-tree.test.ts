import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findJsonProblems, toJsonTree } from '../src/json/json-tree.ts'

const PROTOTYPE_NAME = /"(?:__proto__|constructor|prototype)"/

function codes(value: unknown, limits = {}): string[] {
  return findJsonProblems(value, { limits }).map((finding) => `${finding.code} ${finding.path}`)
}

class Badge {
  name = 'Welding'
}

function cycle(): unknown {
  const a: Record<string, unknown> = { b: [{}] }
  a['b'] = [{ c: a }]
  return { a }
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('an object that is plain JSON', () => {
  test('comes out equal and unshared', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (any) => {
        const text = JSON.stringify(any)
        fc.pre(!PROTOTYPE_NAME.test(text))
        const value: unknown = JSON.parse(text) // without the sign of zero
        const reading = toJsonTree(value)
        expect(reading).toEqual({ ok: true, value, findings: [] })
        if (reading.ok && typeof value === 'object' && value !== null) expect(reading.value).not.toBe(value)
      }),
    )
  })

  test('of another realm, or without a prototype, comes out with an ordinary one', () => {
    for (const value of [
      runInNewContext('({ a: [{ b: 1 }] })'),
      Object.assign(Object.create(null), { a: [{ b: 1 }] }),
    ]) {
      const reading = toJsonTree(value)
      expect(reading).toEqual({ ok: true, value: { a: [{ b: 1 }] }, findings: [] })
      if (reading.ok) expect(Object.getPrototypeOf(reading.value)).toBe(Object.prototype)
    }
  })

  test('may hold the same object twice', () => {
    const profile = { name: 'Uni' }
    expect(codes({ issuer: profile, creator: profile })).toEqual([])
  })

  test('symbols and hidden properties are left behind, as in writing', () => {
    const value = Object.defineProperty({ a: 1, [Symbol('s')]: 2 }, 'hidden', { value: () => 3 })
    expect(codes(value)).toEqual([])
  })
})

describe('an object that JSON cannot express', () => {
  test.for([
    ['undefined', undefined],
    ['function', () => 1],
    ['symbol', Symbol('s')],
    ['bigint', 1n],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['Date', new Date(0)],
    ['Map', new Map()],
    ['String', new String('boxed')],
    ['Uint8Array', new Uint8Array(2)],
    ['RegExp', /x/],
    ['Badge', new Badge()],
  ] as const)('%s', ([kind, value]) => {
    expect(toJsonTree({ a: [value] })).toMatchObject({
      ok: false,
      findings: [{ code: 'JSON_VALUE_UNSUPPORTED', path: '/a/0', params: { kind } }],
    })
    expect(codes(value)).toEqual(['JSON_VALUE_UNSUPPORTED '])
  })

  test('everything that is wrong is reported, each at its place', () => {
    expect(codes({ a: undefined, b: { 'c/d': 1n }, e: [() => 1, { f: Symbol.iterator }] })).toEqual([
      'JSON_VALUE_UNSUPPORTED /a',
      'JSON_VALUE_UNSUPPORTED /b/c~1d',
      'JSON_VALUE_UNSUPPORTED /e/0',
      'JSON_VALUE_UNSUPPORTED /e/1/f',
    ])
  })

  test('a value that contains itself', () => {
    expect(codes(cycle())).toEqual(['JSON_CYCLE /a/b/0/c'])
    const self: unknown[] = []
    self.push(self)
    expect(codes(self)).toEqual(['JSON_CYCLE /0'])
  })

  test('an array with a hole', () => {
    const sparse = [1, 2, 3]
    delete sparse[1]
    expect(codes({ a: sparse })).toEqual(['JSON_SPARSE_ARRAY /a'])
    expect(codes(new Array(4_000_000_000))).toEqual(['JSON_TOO_MANY_VALUES '])
  })

  test('half a character, minus zero and names of prototypes are reported, and the rest can be judged', () => {
    const value: unknown = JSON.parse('{"a":"\\ud800","\\udc00":1,"z":-0,"__proto__":{"admin":true}}')
    const reading = toJsonTree(value)
    expect(reading.findings.map(({ code }) => code)).toEqual([
      'JSON_LONE_SURROGATE',
      'JSON_LONE_SURROGATE',
      'JSON_NUMBER_INEXACT',
      'JSON_PROTOTYPE_MEMBER',
    ])
    expect(reading.ok && Object.keys(Object(reading.value))).toEqual(['a', '\udc00', 'z', '__proto__'])
    expect(reading.ok && Object.getPrototypeOf(reading.value)).toBe(Object.prototype)
    expect(reading.ok && Object(reading.value).admin).toBeUndefined()
  })
})

describe('an object that fights back', () => {
  test('a getter is read once, and what it gave is kept', () => {
    let reads = 0
    const value = {
      get name() {
        return reads++ === 0 ? 'Welding' : 'Surgery'
      },
    }
    const reading = toJsonTree(value)
    expect(reads).toBe(1)
    expect(reading).toEqual({ ok: true, value: { name: 'Welding' }, findings: [] })
    expect(reading.ok && Object.getOwnPropertyDescriptor(reading.value, 'name')?.value).toBe('Welding')
  })

  const fail = (): never => {
    throw new Error('boo')
  }
  test.for([
    [
      'a getter that throws',
      {
        get a() {
          return fail()
        },
      },
      '',
    ],
    ['a proxy that throws on keys', { a: new Proxy({}, { ownKeys: fail }) }, '/a'],
    ['a proxy that throws on its prototype', { a: new Proxy({}, { getPrototypeOf: fail }) }, '/a'],
    ['a list that throws', { a: new Proxy([1, 2], { get: fail }) }, '/a'],
    ['a revoked proxy', { a: revoked() }, '/a'],
    [
      'something thrown that is nothing',
      {
        a: new Proxy(
          {},
          {
            ownKeys: () => {
              throw undefined
            },
          },
        ),
      },
      '/a',
    ],
  ] as const)('%s', ([, value, path]) => {
    expect(codes(value)[0]).toMatch(new RegExp(`^JSON_UNREADABLE ${path}`))
    expect(toJsonTree(value).ok).toBe(false)
  })

  test('a proxy without end, in depth and in length', () => {
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a'],
        get: () => endless,
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    )
    expect(codes(endless)[0]).toMatch(/^JSON_(CYCLE|TOO_DEEP) /)
    for (const length of [2 ** 40, -1, 0.5, Number.NaN, 'x']) {
      const list = new Proxy([], {
        get: (target, key) => (key === 'length' ? length : Reflect.get(target, key)),
      })
      const start = performance.now()
      expect(() => codes(list)).not.toThrow()
      expect(performance.now() - start).toBeLessThan(2_000)
    }
  })

  test('few objects that would be a billion values when written', () => {
    let value: unknown = 'x'
    for (let depth = 0; depth < 100; depth++) value = [value, value]
    expect(codes(value).map((code) => code.split(' ')[0])).toEqual(['JSON_TOO_MANY_VALUES'])
  })

  test('limits hold for objects as for text', () => {
    expect(codes([[]], { depth: 2 })).toEqual([])
    expect(codes([[[]]], { depth: 2 })).toEqual(['JSON_TOO_DEEP /0/0'])
    expect(codes([1, 2], { values: 3 })).toEqual([])
    expect(codes({ a: 1, b: 2, c: 3 }, { values: 3 })).toEqual(['JSON_TOO_MANY_VALUES /c'])
    expect(codes(['ab'], { stringLength: 2 })).toEqual([])
    expect(codes(['abc'], { stringLength: 2 })).toEqual(['JSON_STRING_TOO_LONG /0'])
    expect(codes({ x: { abc: 1 } }, { nameLength: 2 })).toEqual(['JSON_STRING_TOO_LONG /x'])
    let deep: unknown = []
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    expect(codes(deep)[0]).toMatch(/^JSON_TOO_DEEP /)
  })

  test('anything at all: it never throws, and what it calls fine can be written and read back', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withTypedArray: true,
          withNullPrototype: true,
          withBoxedValues: true,
        }),
        (value) => {
          const reading = toJsonTree(value)
          if (reading.ok && reading.findings.length === 0) {
            expect(JSON.parse(JSON.stringify(reading.value))).toEqual(reading.value)
          }
          if (!reading.ok) expect(reading.findings.some(({ severity }) => severity === 'error')).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
