import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { syncSchemaExports } from '../sync-schema-exports.ts'
import { tree } from './tree.ts'

const exportsOf = (root: string) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports

test('every schema is listed, what is gone is not, and the rest stays in its place', () => {
  const main = { types: './dist/index.d.ts', default: './dist/index.js' }
  const root = tree({
    'package.json': {
      exports: {
        '.': main,
        './schemas/gone.json': './schemas/gone.json',
        './package.json': './package.json',
      },
    },
    'schemas/ob3/b.json': {},
    'schemas/ob2/a.json': {},
    'schemas/notes.txt': '',
  })
  expect(syncSchemaExports(root)).toBe(true)
  expect(Object.entries(exportsOf(root))).toEqual([
    ['.', main],
    ['./schemas/ob2/a.json', './schemas/ob2/a.json'],
    ['./schemas/ob3/b.json', './schemas/ob3/b.json'],
    ['./package.json', './package.json'],
  ])
})

test('what is up to date is not written', () => {
  const root = tree({ 'package.json': { name: 'x' }, 'schemas/a.json': {} })
  expect(syncSchemaExports(root)).toBe(true)
  expect(syncSchemaExports(root)).toBe(false)
})
