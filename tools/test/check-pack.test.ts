import { expect, test, vi } from 'vitest'
import { checkPack } from '../check-pack.ts'
import { contentProblems } from '../lib/tarball.ts'
import { tree } from './tree.ts'

// Each of these starts half a dozen programs, pnpm and npm among them.
vi.setConfig({ testTimeout: 120_000 })

const target = { types: './dist/index.d.ts', default: './dist/index.js' }
const manifest = {
  name: '@shirushi/core',
  version: '1.0.0',
  type: 'module',
  license: 'Apache-2.0',
  files: ['dist', 'schemas'],
  exports: { '.': target, './schemas/a.json': './schemas/a.json', './package.json': './package.json' },
}
const good = {
  'packages/core/package.json': manifest,
  'packages/core/README.md': '# core',
  'packages/core/LICENSE': 'Apache-2.0',
  'packages/core/schemas/a.json': { const: 1 },
  'packages/core/dist/index.js': 'export const double = (n) => n * 2\n',
  'packages/core/dist/index.d.ts': 'export declare const double: (n: number) => number\n',
}

test('without any package there is nothing to repair', () => {
  expect(checkPack(tree({ 'README.md': '' }))).toEqual([])
})

test('a package that works, and one that needs it, are accepted', () => {
  const root = tree({
    ...good,
    'packages/vc/package.json': {
      ...manifest,
      name: '@shirushi/vc',
      exports: { '.': target },
      dependencies: { '@shirushi/core': '1.0.0' },
    },
    'packages/vc/README.md': '# vc',
    'packages/vc/LICENSE': 'Apache-2.0',
    'packages/vc/dist/index.js': `export { double as two } from '@shirushi/core'\n`,
    'packages/vc/dist/index.d.ts': `export { double as two } from '@shirushi/core'\n`,
  })
  expect(checkPack(root)).toEqual([])
})

test.for([
  [
    'an entry that is not in the tarball',
    { 'packages/core/package.json': { ...manifest, files: ['schemas'] } },
    'index.js',
  ],
  ['code that does not load', { 'packages/core/dist/index.js': `import 'node:nothing'` }, 'node:nothing'],
  [
    'declarations that need a name from elsewhere',
    { 'packages/core/dist/index.d.ts': 'export declare const double: Buffer' },
    'Buffer',
  ],
] as const)('refused: %s', ([, change, words]) => {
  expect(checkPack(tree({ ...good, ...change })).join('\n')).toContain(words)
})

test.for([
  ['no README', {}, ['README.md is missing']],
  ['a test', { 'README.md': '', 'src/a.test.ts': '' }, ['src/a.test.ts is a test']],
  ['a folder of tests', { 'README.md': '', 'test/helper.js': '' }, ['test/helper.js is a test']],
  ['where it was built', { 'README.md': '', 'dist/a.js': '// /builds/here/x' }, ['dist/a.js holds a path']],
  ['a home folder', { 'README.md': '', 'dist/a.js': `x("/home/me/a.ts")` }, ['dist/a.js holds a path']],
  ['a file address', { 'README.md': '', 'dist/a.js': `'file:///Users/me/a.ts'` }, ['dist/a.js holds a path']],
] as const)('a tarball is refused that holds %s', ([, files, problems]) => {
  const root = tree({ 'package.json': {}, LICENSE: '', ...files })
  expect(contentProblems(root, '/builds/here')).toEqual(
    problems.map((words) => expect.stringContaining(words)),
  )
})

test('ranges of the workspace do not reach the registry', () => {
  const root = tree({ 'package.json': `{"dependencies":{"a":"workspace:*"}}`, LICENSE: '', 'README.md': '' })
  expect(contentProblems(root, '/builds/here')).toEqual([expect.stringContaining('only the workspace')])
})

test('an address is no path of a machine', () => {
  const text = 'https://example.org/home/page and "/problems/x" and "image/tmp/y"'
  const root = tree({ 'package.json': {}, LICENSE: '', 'README.md': text })
  expect(contentProblems(root, '/builds/here')).toEqual([])
})
