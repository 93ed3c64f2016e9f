import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidArgumentError, MalformedJsonError } from '../src/errors.ts'
import { inspectJson, type JsonReading, parseJson } from '../src/json/parse-json.ts'

const PROTOTYPE_NAME = /"(?:__proto__|constructor|prototype)"/

function codes(reading: JsonReading): string[] {
  return reading.findings.map((finding) => `${finding.code} ${finding.path}`)
}

function accepts(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a badge that is ordinary JSON', () => {
  test.for([
    '{}',
    '[]',
    '""',
    '0',
    'null',
    ' \t\r\n{ "a" : [ 1 , -2.5e-3 , true , false , null , "\\u00e9\\n" , { } , [ ] ] } ',
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000"',
    '"印 😀 \\ud83d\\ude00"',
    '[0.1,123456789012345,1e2,1.0,5e-324,9007199254740991,0.30000000000000004,0e5]',
  ])('%s', (text) => {
    expect(inspectJson(text)).toEqual({ ok: true, value: JSON.parse(text), findings: [] })
    expect(parseJson(text)).toEqual(JSON.parse(text))
  })

  test('any value that was written as JSON is read back, without findings', () => {
    const shapes = fc.jsonValue({ stringUnit: 'grapheme' })
    fc.assert(
      fc.property(shapes, fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        fc.pre(!PROTOTYPE_NAME.test(text))
        expect(inspectJson(text)).toEqual({ ok: true, value: JSON.parse(text), findings: [] })
      }),
    )
  })
})

describe('text that is not JSON', () => {
  test.for([
    ['', 'JSON_INCOMPLETE '],
    ['{"a": 1', 'JSON_INCOMPLETE /a'],
    ['{"a', 'JSON_INCOMPLETE '],
    ['"\\u00', 'JSON_INCOMPLETE '],
    ['[1,', 'JSON_INCOMPLETE /1'],
    ['[1,]', 'JSON_SYNTAX /1'],
    ['{"a":1,}', 'JSON_SYNTAX /a'],
    ['{,}', 'JSON_SYNTAX '],
    ["{'a':1}", 'JSON_SYNTAX '],
    ['{"a" 1}', 'JSON_SYNTAX /a'],
    ['{"a":1]', 'JSON_SYNTAX /a'],
    ['[1}', 'JSON_SYNTAX /0'],
    ['01', 'JSON_SYNTAX '],
    ['-', 'JSON_INCOMPLETE '],
    ['-01', 'JSON_SYNTAX '],
    ['1.', 'JSON_INCOMPLETE '],
    ['1.e5', 'JSON_SYNTAX '],
    ['1e+', 'JSON_INCOMPLETE '],
    ['+1', 'JSON_SYNTAX '],
    ['.5', 'JSON_SYNTAX '],
    ['0x10', 'JSON_TRAILING_CONTENT '],
    ['True', 'JSON_SYNTAX '],
    ['undefined', 'JSON_SYNTAX '],
    ['"\\x"', 'JSON_SYNTAX '],
    ['"\\u12g4"', 'JSON_SYNTAX '],
    ['"a\nb"', 'JSON_SYNTAX '],
    ['"a\u0000b"', 'JSON_SYNTAX '],
    ['{} {}', 'JSON_TRAILING_CONTENT '],
    ['{}//', 'JSON_TRAILING_CONTENT '],
    ['[/* */]', 'JSON_SYNTAX /0'],
    ['\u00a0{}', 'JSON_SYNTAX '],
    [' \ufeff{}', 'JSON_SYNTAX '],
    ['NaN', 'JSON_NUMBER_NOT_FINITE '],
    ['{"a":[-Infinity]}', 'JSON_NUMBER_NOT_FINITE /a/0'],
    ['[Infinity]', 'JSON_NUMBER_NOT_FINITE /0'],
  ] as const)('%j', ([text, code]) => {
    expect(accepts(text)).toBe(false)
    const reading = inspectJson(text)
    expect(reading.ok).toBe(false)
    expect(codes(reading)).toEqual([code])
    expect(() => parseJson(text)).toThrow(MalformedJsonError)
  })

  test('the place is told by line and column', () => {
    const [finding] = inspectJson('{\n  "a": 1,\n  "b": tru\n}').findings
    expect(finding?.params).toMatchObject({ line: '3', column: '8' })
  })

  test('exactly what JSON.parse refuses is refused', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '"b":',
        '\\',
        '\\u0061',
        'u',
        '0',
        '1',
        '-',
        '.',
        'e',
        'E+',
      ],
      ...['true', 'nul', 'l', ' ', '\n', '\t', '\u0001', '\ud800', '\ufeff'],
    )
    const soup = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.nat(3), piece).map(([text, at, length, put]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + length)
    })
    fc.assert(
      fc.property(fc.oneof(soup, damaged), (text) => {
        fc.pre(!text.startsWith('\ufeff'))
        const reading = inspectJson(text)
        expect(reading.ok).toBe(accepts(text))
        if (reading.ok) expect(reading.value).toEqual(JSON.parse(text))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a badge from which JSON.parse would lose something', () => {
  test.for([
    ['a name twice', '{"a":1,"a":2}', ['JSON_DUPLICATE_MEMBER /a']],
    ['a name twice, once escaped', '{"a":1,"\\u0061":2}', ['JSON_DUPLICATE_MEMBER /a']],
    ['a name three times', '{"a":1,"a":2,"a":3}', ['JSON_DUPLICATE_MEMBER /a', 'JSON_DUPLICATE_MEMBER /a']],
    ['a name twice further down', '[{"x/y":{"a":1,"a":1}}]', ['JSON_DUPLICATE_MEMBER /0/x~1y/a']],
    [
      'a name twice in what a second value replaces',
      '{"a":{"b":1,"b":2},"a":1}',
      ['JSON_DUPLICATE_MEMBER /a/b', 'JSON_DUPLICATE_MEMBER /a'],
    ],
    [
      '__proto__ twice',
      '{"__proto__":1,"__proto__":2}',
      [
        'JSON_PROTOTYPE_MEMBER /__proto__',
        'JSON_PROTOTYPE_MEMBER /__proto__',
        'JSON_DUPLICATE_MEMBER /__proto__',
      ],
    ],
    ['a number beyond doubles', '{"a":1e400}', ['JSON_NUMBER_OUT_OF_RANGE /a']],
    ['a negative number beyond doubles', '[-1E+309]', ['JSON_NUMBER_OUT_OF_RANGE /0']],
    ['half a character, escaped', '["\\ud83d"]', ['JSON_LONE_SURROGATE /0']],
    ['half a character, raw', '["\ud83d"]', ['JSON_LONE_SURROGATE /0']],
    ['halves in the wrong order', '["\\ude00\\ud83d"]', ['JSON_LONE_SURROGATE /0']],
    ['half a character in a name', '{"\\udc00":1}', ['JSON_LONE_SURROGATE /\udc00']],
  ] as const)('%s', ([, text, expected]) => {
    const reading = inspectJson(text)
    expect(codes(reading)).toEqual(expected)
    expect(reading.ok && reading.value).toEqual(JSON.parse(text))
    expect(() => parseJson(text)).toThrow(MalformedJsonError)
  })

  test.for([
    ['an integer that changes', '[9007199254740993]', ['JSON_NUMBER_INEXACT /0']],
    ['the greatest integer that does not', '[9007199254740992]', []],
    ['lost digits', '{"a":0.1234567890123456789}', ['JSON_NUMBER_INEXACT /a']],
    ['a number too small', '[1e-400]', ['JSON_NUMBER_INEXACT /0']],
    [
      'minus zero',
      '[-0,-0.0,-0e1]',
      ['JSON_NUMBER_INEXACT /0', 'JSON_NUMBER_INEXACT /1', 'JSON_NUMBER_INEXACT /2'],
    ],
    ['trailing zeros', '[1.50000000000000000000000,-1000000000000000000000]', []],
    ['__proto__', '{"__proto__":{"admin":true}}', ['JSON_PROTOTYPE_MEMBER /__proto__']],
    [
      'constructor and prototype, escaped',
      '{"\\u0063onstructor":{"prototype":1}}',
      ['JSON_PROTOTYPE_MEMBER /constructor', 'JSON_PROTOTYPE_MEMBER /constructor/prototype'],
    ],
    ['names that only look like it', '{"__proto_":1,"constructed":2,"Prototype":3}', []],
    ['a byte order mark', '\ufeff{"a":1}', ['JSON_BYTE_ORDER_MARK ']],
    ['two halves of one character, one of them escaped', '["\ud83d\\ude00"]', []],
  ] as const)('%s is tolerated', ([, text, expected]) => {
    expect(codes(inspectJson(text))).toEqual(expected)
    expect(parseJson(text)).toEqual(JSON.parse(text.replace('\ufeff', '')))
  })

  test('__proto__ stays an ordinary member', () => {
    const value = parseJson('{"__proto__":{"admin":true}}')
    expect(Object.keys(Object(value))).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object(value).admin).toBeUndefined()
  })

  test('the literal is quoted', () => {
    const [finding] = inspectJson('12345678901234567890').findings
    expect(finding?.params).toEqual({ literal: '12345678901234567890', value: '12345678901234567000' })
  })

  test('a repeated name is found wherever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 12 }), (names) => {
        const text = `{${names.map((name) => `${JSON.stringify(name)}:{}`).join(',')}}`
        const repeated = inspectJson(text).findings.filter(({ code }) => code === 'JSON_DUPLICATE_MEMBER')
        expect(repeated).toHaveLength(names.length - new Set(names).size)
      }),
    )
  })
})

describe('a badge at its limits', () => {
  test.for([
    ['length', { length: 4 }, '[12]', '[123]', 'JSON_TOO_LARGE '],
    ['depth', { depth: 2 }, '[[]]', '[[[]]]', 'JSON_TOO_DEEP /0/0'],
    ['depth of objects', { depth: 1 }, '{"a":1}', '{"a":{}}', 'JSON_TOO_DEEP /a'],
    ['values', { values: 3 }, '[1,2]', '[1,2,3]', 'JSON_TOO_MANY_VALUES /2'],
    ['string', { stringLength: 2 }, '["ab","\\u0061\\u0062"]', '["abc"]', 'JSON_STRING_TOO_LONG /0'],
    ['escaped string', { stringLength: 2 }, '["\\n\\n"]', '["\\n\\n\\n"]', 'JSON_STRING_TOO_LONG /0'],
    ['name', { nameLength: 2 }, '{"ab":"abc"}', '{"x":{"abc":1}}', 'JSON_STRING_TOO_LONG /x'],
  ] as const)('%s', ([, limits, within, beyond, code]) => {
    expect(inspectJson(within, { limits })).toMatchObject({ ok: true, findings: [] })
    const reading = inspectJson(beyond, { limits })
    expect(reading.ok).toBe(false)
    expect(codes(reading)).toEqual([code])
  })

  test('real depths pass by default', () => {
    expect(inspectJson('['.repeat(128) + ']'.repeat(128)).ok).toBe(true)
    expect(inspectJson('['.repeat(129) + ']'.repeat(129)).ok).toBe(false)
    const limits = { depth: 1_000 }
    expect(inspectJson('['.repeat(1_000) + ']'.repeat(1_000), { limits }).ok).toBe(true)
  })

  test('a misused option is a bug in the caller, so it throws', () => {
    for (const depth of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_001]) {
      expect(() => parseJson('{}', { depth })).toThrow(InvalidArgumentError)
    }
    for (const text of [undefined, null, 7, {}, new Uint8Array()]) {
      expect(() => parseJson(text as never)).toThrow(InvalidArgumentError)
    }
  })
})

describe('a hostile badge costs little', () => {
  const limits = { length: 20_000_000, stringLength: 20_000_000 }
  test.for([
    ['a million open brackets', '['.repeat(1_000_000)],
    ['a million nested objects', '{"a":'.repeat(1_000_000)],
    ['a string of 10 MB', `"${'x'.repeat(10_000_000)}"`],
    ['a string of 10 MB of escapes', `"${'\\u0061'.repeat(1_600_000)}"`],
    ['a string of 5 MB of half characters', `"${'\ud83d'.repeat(5_000_000)}"`],
    ['an open string with many escaped quotes', `"${'\\"'.repeat(5_000_000)}`],
    ['200,000 times the same name', `{${Array.from({ length: 200_000 }, () => '"a":1').join()}}`],
    [
      '200,000 names and one twice',
      `{${Array.from({ length: 200_000 }, (_, i) => `"${i}":1`).join()},"7":1}`,
    ],
    ['a number of 10 MB', '9'.repeat(10_000_000)],
    ['a number of 10 MB of zeros', `1${'0'.repeat(300)}.${'0'.repeat(10_000_000)}`],
    ['10 MB of empty lines and junk', `${'\n'.repeat(10_000_000)}x`],
    ['100,000 numbers beyond doubles', `[${'1e400,'.repeat(100_000)}1]`],
    ['many findings deep down', `${'['.repeat(127)}{${'"a":1,'.repeat(100_000)}"b":1}${']'.repeat(127)}`],
  ] as const)('%s', ([, text]) => {
    const start = performance.now()
    inspectJson(text, { limits })
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('findings beyond a thousand are counted, not kept', () => {
    const { findings } = inspectJson(`[${'1e400,'.repeat(1_500)}1]`)
    expect(findings).toHaveLength(1_001)
    expect(findings.at(-1)).toMatchObject({ code: 'FINDINGS_TRUNCATED', params: { dropped: '500' } })
  })
})
