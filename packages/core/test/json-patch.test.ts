import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidArgumentError } from '../src/errors.ts'
import type { JsonPatchOperation } from '../src/findings/finding.ts'
import { applyPatch } from '../src/json/json-patch.ts'

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) freeze(child)
  }
  return value
}

describe('a repaired badge', () => {
  test.for([
    [
      'gains a member',
      { name: 'Welding' },
      [{ op: 'add', path: '/tag', value: [] }],
      { name: 'Welding', tag: [] },
    ],
    ['gains a member in place of one', { a: 1 }, [{ op: 'add', path: '/a', value: 2 }], { a: 2 }],
    [
      'gains an element in between',
      { tag: ['a', 'c'] },
      [{ op: 'add', path: '/tag/1', value: 'b' }],
      { tag: ['a', 'b', 'c'] },
    ],
    [
      'gains an element at the end, by number',
      { tag: ['a'] },
      [{ op: 'add', path: '/tag/1', value: 'b' }],
      { tag: ['a', 'b'] },
    ],
    [
      'gains an element at the end, by dash',
      { tag: ['a'] },
      [{ op: 'add', path: '/tag/-', value: ['b'] }],
      { tag: ['a', ['b']] },
    ],
    ['loses a member', { a: 1, b: 2 }, [{ op: 'remove', path: '/a' }], { b: 2 }],
    ['loses an element', { a: [1, 2, 3] }, [{ op: 'remove', path: '/a/1' }], { a: [1, 3] }],
    [
      'has a member replaced',
      { a: { b: null } },
      [{ op: 'replace', path: '/a/b', value: 7 }],
      { a: { b: 7 } },
    ],
    ['has an element replaced', [[0], [1]], [{ op: 'replace', path: '/1/0', value: 7 }], [[0], [7]]],
    ['is replaced as a whole', { a: 1 }, [{ op: 'replace', path: '', value: [] }], []],
    [
      'has a member renamed',
      { issuedOn: 'x', b: 1 },
      [{ op: 'move', from: '/issuedOn', path: '/validFrom' }],
      { b: 1, validFrom: 'x' },
    ],
    [
      'has a member moved elsewhere',
      { a: { x: 1 }, b: {} },
      [{ op: 'move', from: '/a/x', path: '/b/y' }],
      { a: {}, b: { y: 1 } },
    ],
    [
      'has an element moved',
      { a: [1, 2, 3] },
      [{ op: 'move', from: '/a/0', path: '/a/2' }],
      { a: [2, 3, 1] },
    ],
    [
      'has something moved to where it is',
      { a: { b: 1 } },
      [{ op: 'move', from: '/a', path: '/a' }],
      { a: { b: 1 } },
    ],
    [
      'has names with slash and tilde',
      { 'a/b': { '~': 1, '~1': 2 } },
      [
        { op: 'remove', path: '/a~1b/~0' },
        { op: 'replace', path: '/a~1b/~01', value: 3 },
      ],
      { 'a/b': { '~1': 3 } },
    ],
    [
      'has a nameless member',
      { '': { '': 1 } },
      [{ op: 'replace', path: '//', value: 2 }],
      { '': { '': 2 } },
    ],
    [
      'sees each step after the one before',
      {},
      [
        { op: 'add', path: '/a', value: {} },
        { op: 'add', path: '/a/b', value: 1 },
        { op: 'move', from: '/a/b', path: '/c' },
      ],
      { a: {}, c: 1 },
    ],
  ] as const)('%s', ([, document, operations, expected]) => {
    expect(applyPatch(freeze(document), freeze(operations as readonly JsonPatchOperation[]))).toEqual(
      expected,
    )
  })

  test('is a copy where it was touched, and shares the rest', () => {
    const document = freeze({ a: { b: [1] }, c: {} })
    const patched = applyPatch(document, [{ op: 'add', path: '/a/b/-', value: 2 }])
    expect(patched).toEqual({ a: { b: [1, 2] }, c: {} })
    expect(document).toEqual({ a: { b: [1] }, c: {} })
    expect(Object(patched).c).toBe(document.c)
  })

  test('a value that is put in is not written to afterwards', () => {
    const value: unknown[] = []
    const patched = applyPatch({}, [
      { op: 'add', path: '/a', value },
      { op: 'add', path: '/a/-', value: 1 },
    ])
    expect(patched).toEqual({ a: [1] })
    expect(value).toEqual([])
  })

  test('taking a member away and putting it back changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (document, pick) => {
        const names = Object.keys(document)
        const name = names[pick % names.length] ?? ''
        const path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        const without = applyPatch(document, [{ op: 'remove', path }])
        expect(Object.keys(Object(without))).not.toContain(name)
        expect(applyPatch(without, [{ op: 'add', path, value: document[name] }])).toEqual(document)
      }),
    )
  })
})

describe('a patch that does not fit', () => {
  test.for([
    ['removes what is not there', { a: 1 }, { op: 'remove', path: '/b' }],
    ['replaces what is not there', { a: 1 }, { op: 'replace', path: '/b', value: 1 }],
    ['adds below what is not there', { a: 1 }, { op: 'add', path: '/b/c', value: 1 }],
    ['adds below text', { a: 'text' }, { op: 'add', path: '/a/0', value: 1 }],
    ['adds to text', 'text', { op: 'add', path: '/0', value: 1 }],
    ['moves what is not there', { a: 1 }, { op: 'move', from: '/b', path: '/c' }],
    ['moves something into itself', { a: { b: 1 } }, { op: 'move', from: '/a', path: '/a/b' }],
    ['moves the whole into a part', { a: 1 }, { op: 'move', from: '', path: '/a' }],
    ['removes the whole', { a: 1 }, { op: 'remove', path: '' }],
    ['adds beyond the end', [1], { op: 'add', path: '/2', value: 1 }],
    ['replaces at the end', [1], { op: 'replace', path: '/1', value: 1 }],
    ['replaces at the dash', [1], { op: 'replace', path: '/-', value: 1 }],
    ['counts with a leading zero', [1, 2], { op: 'remove', path: '/01' }],
    ['counts with a sign', [1, 2], { op: 'remove', path: '/+1' }],
    ['counts backwards', [1, 2], { op: 'remove', path: '/-1' }],
    ['counts with a word', [1], { op: 'remove', path: '/length' }],
    ['reaches for the prototype', {}, { op: 'add', path: '/__proto__/polluted', value: true }],
    ['reaches for the constructor', {}, { op: 'add', path: '/constructor/prototype/polluted', value: true }],
    ['has no pointer', {}, { op: 'add', path: 'a', value: 1 }],
    ['has a broken pointer', { '~2': 1 }, { op: 'remove', path: '/~2' }],
    ['does something else', { a: 1 }, { op: 'test', path: '/a', value: 1 }],
  ] as const)('%s', ([, document, operation]) => {
    expect(() => applyPatch(freeze(document), [operation as JsonPatchOperation])).toThrow(
      InvalidArgumentError,
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('leaves nothing half done', () => {
    const document = freeze({ a: 1 })
    expect(() =>
      applyPatch(document, [
        { op: 'remove', path: '/a' },
        { op: 'remove', path: '/a' },
      ]),
    ).toThrow(InvalidArgumentError)
    expect(() => applyPatch(document, undefined as never)).toThrow(InvalidArgumentError)
    expect(() => applyPatch(document, [null as never])).toThrow(InvalidArgumentError)
  })

  test('__proto__ is a member like any other', () => {
    const patched = applyPatch({}, [
      { op: 'add', path: '/__proto__', value: { polluted: true } },
      { op: 'add', path: '/__proto__/more', value: 1 },
    ])
    expect(Object.getPrototypeOf(patched)).toBe(Object.prototype)
    expect(JSON.stringify(patched)).toBe('{"__proto__":{"polluted":true,"more":1}}')
    expect(applyPatch(patched, [{ op: 'remove', path: '/__proto__' }])).toEqual({})
  })
})
