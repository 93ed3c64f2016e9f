import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isObject } from '../src/json/json-value.ts'
import { sameJson } from '../src/json/same-json.ts'

/** The same value, with the members of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  )
}

test('a value is the same in any order of members, and as no other text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(sameJson(one, turned(one))).toBe(true)
      expect(sameJson(one, other)).toBe(sameJson(other, one))
      expect(sameJson([one], one)).toBe(false)
      expect(sameJson({ x: one }, { x: one, y: 0 })).toBe(false)
    }),
  )
})

test.for([
  [1, 2],
  ['1', 1],
  [null, {}],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { b: 1 }],
  [{ a: null }, {}],
  [JSON.parse('{"__proto__":1}'), {}],
  [{ constructor: 1 }, {}],
])('%o is not %o', ([one, other]) => {
  expect(sameJson(one, other)).toBe(false)
  expect(sameJson(other, one)).toBe(false)
})

test('a member that is undefined is none', () => {
  expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(sameJson({ a: 1 }, { c: undefined, a: 1 })).toBe(true)
})
