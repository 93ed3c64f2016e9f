import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidArgumentError, isShirushiError } from '@shirushi/core/errors'
import * as errors from '@shirushi/sign/errors'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

describe.for(['README.md', 'README.ja.md'])('%s', (name) => {
  const README = readFileSync(join(import.meta.dirname, '..', name), 'utf8')

  /** The first cells of a table where they are code. */
  const firstCells = (pattern: RegExp): string[] =>
    [...README.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, cell = '']) => (pattern.test(cell) ? [cell] : []))

  test('explains every error that is thrown, and no other', () => {
    const made = Object.values(errors).map((value): unknown =>
      Reflect.construct(value, [[{ message: '', path: '' }], '']),
    )
    const codes = [...made, new InvalidArgumentError('', '')].flatMap((error) =>
      isShirushiError(error) ? [error.code] : [],
    )
    expect(codes).toHaveLength(Object.keys(errors).length + 1)
    expect(firstCells(/^ERR_/)).toEqual(codes.sort())
  })

  test('lists every entry point, and no other', () => {
    const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
    expect(firstCells(/^@shirushi\/sign/)).toEqual(entries.map((path) => `@shirushi/sign${path.slice(1)}`))
  })
})
