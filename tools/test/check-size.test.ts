import { describe, expect, test, vi } from 'vitest'
import { checkSize } from '../check-size.ts'
import { platformNames } from '../lib/platform-names.ts'
import { tree } from './tree.ts'

const repository = (code: string) => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  return tree({
    'packages/core/package.json': {
      name: '@shirushi/core',
      exports: { '.': { default: './dist/index.js' }, './package.json': './package.json' },
    },
    'packages/core/dist/index.js': code,
  })
}
// Random enough that compression cannot make it small.
const noise = Array.from({ length: 4_000 }, (_, index) => Math.sin(index).toString(36).slice(2, 8)).join('')

describe('a bundle is accepted', () => {
  test('when it is small and stands alone', async () => {
    const root = repository('export const double = (n) => n * 2')
    expect(await checkSize(root, { core: 1 })).toEqual([])
  })

  test('without any package', async () => {
    expect(await checkSize(tree({ 'README.md': '' }), {})).toEqual([])
  })

  test('with a name that was tolerated for that entry, and for no other', async () => {
    const root = repository('export const env = process.env')
    expect(await checkSize(root, { core: 1 }, { '@shirushi/core': ['process'] })).toEqual([])
    for (const tolerated of [{ '@shirushi/core': ['Buffer'] }, { '@shirushi/core/more': ['process'] }]) {
      expect(await checkSize(root, { core: 1 }, tolerated)).toEqual(['@shirushi/core uses process'])
    }
  })

  test('with any name in what only the reference engine loads, and nowhere else', async () => {
    const code = (name: string): string => `export const load = () => import('${name}')`
    const files = {
      'packages/core/dist/old.js': `export const bytes = Buffer.from('a')`,
      'packages/core/dist/index.js': code('#reference/old'),
      'packages/core/package.json': {
        name: '@shirushi/core',
        exports: { '.': { default: './dist/index.js' } },
        imports: { '#reference/old': './dist/old.js' },
      },
    }
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await checkSize(tree(files), { core: 1 })).toEqual([])
    const direct = { ...files, 'packages/core/dist/index.js': code('./old.js') }
    expect(await checkSize(tree(direct), { core: 1 })).toEqual(['@shirushi/core uses Buffer'])
  })

  test('unread, when the package is not for browsers', async () => {
    const root = repository(`import 'node:fs'`)
    expect(await checkSize(root, { core: 'not for browsers' })).toEqual([])
  })
})

describe('a bundle is refused', () => {
  test('when it is too large', async () => {
    const root = repository(`export const noise = '${noise}'`)
    expect(await checkSize(root, { core: 5 })).toEqual(['@shirushi/core is larger than 5 KiB'])
    expect(await checkSize(root, { core: 50 })).toEqual([])
  })

  test('when nobody decided how large it may be', async () => {
    expect(await checkSize(repository(''), {})).toEqual([expect.stringContaining('core has no ceiling')])
  })

  test.for([
    [`import { readFileSync } from 'node:fs'\nexport { readFileSync }`, 'cannot be bundled'],
    [`import x from 'not-installed'\nexport { x }`, 'cannot be bundled'],
    [`export const load = () => import('node:fs')`, 'cannot be bundled'],
    ['export const env = process.env', 'uses process'],
    [`export const bytes = Buffer.from('a')`, 'uses Buffer'],
    [`export const run = new Function('return 1')`, 'uses Function()'],
    [`export const run = (0, eval)('1')`, 'uses eval'],
  ] as const)('%s', async ([code, problem]) => {
    expect(await checkSize(repository(code), { core: 1 })).toEqual([expect.stringContaining(problem)])
  })

  test('when it was not built', async () => {
    const root = tree({
      'packages/core/package.json': {
        name: '@shirushi/core',
        exports: { '.': { default: './dist/index.js' } },
      },
    })
    expect(await checkSize(root, { core: 1 })).toEqual([expect.stringContaining('cannot be bundled')])
  })
})

test('names of properties and words in texts are not references', () => {
  const harmless =
    'a.process;a={process:1,Buffer(){}};b="process eval( node:fs";class C{Buffer=1;get process(){}}'
  expect(platformNames(harmless)).toEqual([])
  expect(platformNames('globalThis.process;self.Buffer;a={b:process}')).toEqual(['Buffer', 'process'])
  expect(platformNames('import"node:fs";export*from"node:path";a={eval}')).toEqual([
    'eval',
    'node:fs',
    'node:path',
  ])
  expect(platformNames('Function("return this")();new Function')).toEqual(['Function()'])
})
