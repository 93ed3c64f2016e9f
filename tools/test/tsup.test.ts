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
