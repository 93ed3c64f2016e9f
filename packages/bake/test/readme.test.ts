import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_BAKE_LIMITS } from '@shirushi/bake'
import * as errors from '@shirushi/bake/errors'
import { InvalidArgumentError, isShirushiError } from '@shirushi/core/errors'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

/** The rows of a table whose first cell is code, as the text of that cell and the cell after it. */
function rowsThatBegin(pattern: RegExp): (readonly [string, string])[] {
  const rows = [...README.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)]
  return rows.flatMap(([, name = '', next = '']) => (pattern.test(name) ? [[name, next] as const] : []))
}

test('the README explains every error that is thrown, and no other', () => {
  const made = Object.values(errors).map((value): unknown => Reflect.construct(value, [[], 0]))
  const codes = [...made, new InvalidArgumentError('', '')].flatMap((error) =>
    isShirushiError(error) ? [error.code] : [],
  )
  expect(codes).toHaveLength(Object.keys(errors).length + 1)
  expect(rowsThatBegin(/^ERR_/).map(([code]) => code)).toEqual(codes.sort())
})

test('the README lists every entry point, and no other', () => {
  const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
  const listed = rowsThatBegin(/^@shirushi\/bake/).map(([path]) => path)
  expect(listed).toEqual(entries.map((path) => `@shirushi/bake${path.slice(1)}`))
})

test('the README gives the limits that apply', () => {
  const listed = rowsThatBegin(/^[a-z][A-Za-z]+$/).map(([name, value]) => [
    name,
    Number(value.replaceAll(',', '')),
  ])
  expect(Object.fromEntries(listed)).toEqual(DEFAULT_BAKE_LIMITS)
})
