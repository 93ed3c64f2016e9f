import { inspectJson } from '@shirushi/core/json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainJson } from '../src/jose/plain-json.ts'

const DEPTH = 6

/** Whether the careful way takes a text. */
function isSound(text: string): boolean {
  const { ok, findings } = inspectJson(text, { limits: { depth: DEPTH } })
  return ok && findings.every(({ severity }) => severity !== 'error')
}

/** Texts that are JSON, or nearly so, with members that are there twice. */
const nearly = fc.letrec<{ text: string; value: string; member: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    fc.constantFrom('1', '-0', '1e999', 'true', 'null', '"a"', '"修了"', '"\\u0061"', '"\\"', '""', '', '"'),
    fc.array(tie('member'), { maxLength: 3 }).map((members) => `{${members.join()}}`),
    fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.join()}]`),
  ),
  member: fc
    .tuple(
      fc.constantFrom('"a"', '"b"', '"__proto__"', '"\\u0061"', '""', `"${'n'.repeat(257)}"`),
      tie('value'),
    )
    .map(([name, value]) => `${name}:${value}`),
  text: tie('value'),
})).text

test('the quick way takes nothing that the careful way refuses, and reads the same', () => {
  fc.assert(
    fc.property(nearly, (text) => {
      const plain = readPlainJson(text, DEPTH)
      if (plain === undefined) return
      expect(isSound(text)).toBe(true)
      expect(plain).toEqual(JSON.parse(text))
    }),
    { numRuns: 5_000 },
  )
})

test('the quick way takes what is plain', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: DEPTH - 1 }), (value) => {
      const text = JSON.stringify(value)
      fc.pre(!text.includes('\\') && !Object.is(value, -0))
      expect(readPlainJson(text, DEPTH)).toEqual(JSON.parse(text))
    }),
  )
})

describe('the quick way leaves to the other', () => {
  test.for([
    ['a member that is there twice', '{"a":1,"a":2}'],
    ['one that is there twice, without a value of text', '{"a":{},"a":[]}'],
    ['an escape', '{"a":"\\n"}'],
    ['a number beyond doubles', '[1e999]'],
    ['a name that is too long', `{"${'n'.repeat(257)}":1}`],
    ['what is too deep', `${'['.repeat(DEPTH + 1)}${']'.repeat(DEPTH + 1)}`],
    ['what is bottomless', '['.repeat(60_000)],
    ['what is long', `["${'a'.repeat(65_536)}"]`],
    ['what is no JSON', '{"a"'],
    ['a byte order mark', '\ufeff{}'],
    ['nothing', ''],
  ] as const)('%s', ([, text]) => {
    expect(readPlainJson(text, DEPTH)).toBeUndefined()
  })
})

test('the deepest that is taken', () => {
  expect(readPlainJson(`${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`, DEPTH)).toBeDefined()
})
