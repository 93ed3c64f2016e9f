import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidArgumentError, isShirushiError } from '@shirushi/core/errors'
import * as errors from '@shirushi/vc/errors'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

/** The first cells of a table where they are code. */
function firstCells(pattern: RegExp): string[] {
  return [...README.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, cell = '']) =>
    pattern.test(cell) ? [cell] : [],
  )
}

test('the README explains every error that is thrown, and no other', () => {
  const made = Object.values(errors).map((value): unknown => Reflect.construct(value, ['', '']))
  const codes = [...made, new InvalidArgumentError('', '')].flatMap((error) =>
    isShirushiError(error) ? [error.code] : [],
  )
  expect(codes).toHaveLength(Object.keys(errors).length + 1)
  expect(firstCells(/^ERR_/)).toEqual(codes.sort())
})

test('the README lists every entry point, and no other', () => {
  const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
  expect(firstCells(/^@shirushi\/vc/)).toEqual(entries.map((path) => `@shirushi/vc${path.slice(1)}`))
})
