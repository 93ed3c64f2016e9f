import { expect, test } from 'vitest'
import { sourceEntries } from '../tsup.ts'
import { tree } from './tree.ts'

test('every exported module is an entry, and files that are exported as they are are none', () => {
  const entry = (name: string, source = name) => ({
    '@shirushi/source': `./src/${source}.ts`,
    types: `./dist/${name}.d.ts`,
    default: `./dist/${name}.js`,
  })
  const root = tree({
    'package.json': {
      exports: {
        '.': entry('index'),
        './findings': entry('findings', 'findings/index'),
        './schemas/a.json': './schemas/a.json',
        './package.json': './package.json',
      },
    },
  })
  expect(sourceEntries(root)).toEqual({ index: 'src/index.ts', findings: 'src/findings/index.ts' })
})

test('where the source depends on conditions, each of them is an entry', () => {
  const root = tree({
    'package.json': {
      exports: {
        './fetch': {
          '@shirushi/source': {
            types: './src/fetch.ts',
            node: './src/fetch-node.ts',
            default: './src/fetch.ts',
          },
          types: './dist/fetch.d.ts',
          node: './dist/fetch-node.js',
          default: './dist/fetch.js',
        },
      },
    },
  })
  expect(sourceEntries(root)).toEqual({ 'fetch-node': 'src/fetch-node.ts', fetch: 'src/fetch.ts' })
})
