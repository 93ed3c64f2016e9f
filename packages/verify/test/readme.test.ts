import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidArgumentError, isShirushiError } from '@shirushi/core/errors'
import { InvalidKeyError } from '@shirushi/vc/errors'
import * as errors from '@shirushi/verify/errors'
import { CHECK_NAMES } from '@shirushi/verify/report'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const PAGES = [['README.md'], ['README.ja.md']] as const

/** The first cells of the tables of a page where they are code. */
function firstCells(page: string, pattern: RegExp): string[] {
  const text = readFileSync(join(import.meta.dirname, '..', page), 'utf8')
  return [...text.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, cell = '']) =>
    pattern.test(cell) ? [cell] : [],
  )
}

describe.each(PAGES)('%s', (page) => {
  test('explains every error that is thrown, and no other', () => {
    const made = Object.values(errors).map((value): unknown => Reflect.construct(value, ['refused', '']))
    const thrown = [new InvalidArgumentError('', ''), new InvalidKeyError('malformed', ''), ...made]
    const codes = thrown.flatMap((error) => (isShirushiError(error) ? [error.code] : []))
    expect(codes).toHaveLength(Object.keys(errors).length + 2)
    expect(firstCells(page, /^ERR_/)).toEqual(codes)
  })

  test('lists every entry point, and no other', () => {
    const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
    expect(firstCells(page, /^@shirushi\/verify/)).toEqual(
      entries.map((path) => `@shirushi/verify${path.slice(1)}`),
    )
  })

  test('asks every question, in the order of the reports', () => {
    const isCheck = (cell: string) => CHECK_NAMES.some((name) => name === cell)
    expect(
      firstCells(page, /^[a-zA-Z]+$/)
        .filter(isCheck)
        .slice(0, CHECK_NAMES.length),
    ).toEqual(CHECK_NAMES)
  })
})
