import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as errors from '@shirushi/core/errors'
import { MAX_FINDINGS } from '@shirushi/core/findings'
import { DEFAULT_JSON_LIMITS } from '@shirushi/core/json'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

/** The rows of a table whose first cell is code, as the text of that cell and the cell after it. */
function rowsThatBegin(pattern: RegExp): (readonly [string, string])[] {
  const rows = [...README.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)]
  return rows.flatMap(([, name = '', next = '']) => (pattern.test(name) ? [[name, next] as const] : []))
}

test('the README explains every error that is thrown, and no other', () => {
  const noFindings = [
    { code: 'KIND_UNKNOWN', severity: 'error', path: '', message: '', spec: '', params: {} },
  ]
  const classes = Object.values(errors).filter((value) => /^class /.test(String(value)))
  const codes = classes.flatMap((value) => {
    const made: unknown = Reflect.construct(value, [noFindings, ''])
    return errors.isShirushiError(made) && made.code !== undefined ? [made.code] : []
  })
  expect(codes.length).toBeGreaterThan(0)
  expect(rowsThatBegin(/^ERR_/).map(([code]) => code)).toEqual(codes.sort())
})

test('the README lists every entry point, and no other', () => {
  const { '.': _, ...subpaths } = manifest.exports
  const entries = Object.keys(subpaths).filter((path) => !path.endsWith('.json'))
  const listed = rowsThatBegin(/^@shirushi\/core/).map(([path]) => path)
  const expected = ['.', ...entries, './schemas/…'].map((path) => `@shirushi/core${path.slice(1)}`)
  expect(listed).toEqual(expected)
})

test('the README gives the limits that apply', () => {
  const limits = { ...DEFAULT_JSON_LIMITS, MAX_FINDINGS }
  const listed = rowsThatBegin(/^(?:DEFAULT_JSON_LIMITS|MAX_FINDINGS)/).map(([name, value]) => [
    name.replace('DEFAULT_JSON_LIMITS.', ''),
    Number(value.replaceAll(',', '')),
  ])
  expect(Object.fromEntries(listed)).toEqual(limits)
})
