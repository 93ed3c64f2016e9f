import { canonicalizeJson, DEEPEST_JSON } from '@shirushi/vc/canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** The double with these bits, as RFC 8785, appendix B, writes them. */
function double(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE()
}

function failure(value: unknown): unknown {
  try {
    return canonicalizeJson(value)
  } catch (error) {
    return error instanceof Error
      ? [Reflect.get(error, 'fault') ?? Reflect.get(error, 'limit'), Reflect.get(error, 'path')]
      : error
  }
}

describe('numbers of RFC 8785, appendix B', () => {
  test.for([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ] as const)('%s is %s', ([bits, text]) => {
    expect(canonicalizeJson(double(bits))).toBe(text)
  })

  test.for(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('%s is refused', (bits) => {
    expect(failure({ a: [double(bits)] })).toEqual(['number', '/a/0'])
  })
})

describe('texts and members of RFC 8785', () => {
  test('the members of 3.2.3 are sorted by UTF-16 code units', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']
    const text = canonicalizeJson(Object.fromEntries(names.map((name) => [name, 0])))
    expect([...text.matchAll(/"((?:[^"\\]|\\.)*)":/gu)].map(([, name]) => JSON.parse(`"${name}"`))).toEqual(
      sorted,
    )
  })

  test('the document of 3.2.2 is written as there', () => {
    const document = {
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
      string: '\u20ac$\u000f\u000aA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalizeJson(document)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('controls are escaped as short as they can be, and nothing else is', () => {
    expect(canonicalizeJson('\b\t\n\f\r\u0000\u001f\u007f\u2028/日本語')).toBe(
      '"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028/日本語"',
    )
  })

  test('members inside members are sorted too, lists are not', () => {
    expect(canonicalizeJson([{ b: { d: 1, c: 2 }, a: [3, 1] }])).toBe('[{"a":[3,1],"b":{"c":2,"d":1}}]')
  })

  test('a member called __proto__ is a member like any other', () => {
    expect(canonicalizeJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
  })
})

describe('what has no canonical form', () => {
  test.for([
    ['half of a pair, the first', { a: '\ud83d' }, 'surrogate', '/a'],
    ['half of a pair, the second', { a: ['x', '\ude00y'] }, 'surrogate', '/a/1'],
    ['the halves in the wrong order', '\ude00\ud83d', 'surrogate', ''],
    ['half of a pair in a name', { a: { '\ud83d': 1 } }, 'surrogate', '/a'],
    ['undefined', { 'a/b~': undefined }, 'not-json', '/a~1b~0'],
    ['a hole in a list', new Array(1), 'not-json', '/0'],
    ['a date', { a: new Date(0) }, 'not-json', '/a'],
    ['a map', new Map(), 'not-json', ''],
    ['a function', () => 1, 'not-json', ''],
    ['a symbol', Symbol.iterator, 'not-json', ''],
    ['a bigint', 1n, 'not-json', ''],
  ] as const)('%s', ([, value, fault, path]) => {
    expect(failure(value)).toEqual([fault, path])
  })

  test('values that lie too deep, or in themselves', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
    expect(canonicalizeJson(nested(DEEPEST_JSON))).toHaveLength(2 * DEEPEST_JSON)
    expect(failure(nested(DEEPEST_JSON + 1))).toEqual(['depth', undefined])
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(failure(circle)).toEqual(['depth', undefined])
  })
})

describe('for any JSON', () => {
  const json = fc
    .jsonValue({ stringUnit: 'binary', noUnicodeString: false })
    .filter((value) => !/\\ud[89a-f]/i.test(JSON.stringify(value)))

  test('the form says the same, and is its own form', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalizeJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalizeJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('the order in which members were written does not show', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), json), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalizeJson(turned)).toBe(canonicalizeJson(value))
      }),
    )
  })
})
