import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkReadme } from '../check-readme.ts'
import { tree } from './tree.ts'

const library = {
  'examples/package.json': { type: 'module' },
  'examples/node_modules/@shirushi/core/package.json': {
    name: '@shirushi/core',
    type: 'module',
    exports: { '.': { '@shirushi/source': './src/index.ts', default: './dist/index.js' } },
  },
  'examples/node_modules/@shirushi/core/src/index.ts': 'export const double = (n: number): number => n * 2\n',
}

const page = (...lines: string[]) => tree({ ...library, 'README.md': lines.join('\n') })

describe('a page compiles', () => {
  test('when it has no code', () => {
    expect(checkReadme(tree({ 'README.md': '# Title' }))).toEqual([])
  })

  test('when it uses what the source exports', () => {
    const root = page('```ts', `import { double } from '@shirushi/core'`, 'const four = double(2)', '```')
    expect(checkReadme(root)).toEqual([])
  })

  test('when two blocks use the same name, each for itself', () => {
    expect(checkReadme(page('```ts', 'const a = 1', '```', '```typescript', 'const a = 2', '```'))).toEqual(
      [],
    )
  })

  test('when a block goes on with the one before', () => {
    const root = page('```ts', 'const a = 1', '```', 'text', '```ts continue', 'console.log(a)', '```')
    expect(checkReadme(root)).toEqual([])
  })

  test('when code of another language is wrong', () => {
    expect(checkReadme(page('```json', '{', '```', '```sh', 'const', '```'))).toEqual([])
  })
})

describe('a page runs', () => {
  test('when it prints what its arrows say, in that order', () => {
    const root = page(
      '```ts',
      `import { double } from '@shirushi/core'`,
      'for (const n of [1, 2]) console.log(double(n))',
      '// → 2',
      '// → 4',
      '```',
      '```ts continue',
      `console.log('a', [1]) // → a [ 1 ]`,
      '```',
    )
    expect(checkReadme(root)).toEqual([])
  })
})

describe('a page does not run', () => {
  test.for([
    ['something is thrown', [`throw new TypeError('no')`], 'README.md:2: stops with TypeError: no'],
    ['another value is printed', ['', 'console.log(1) // → 2'], 'README.md:3: prints "1" and not "2"'],
    ['nothing is printed', ['// → 2'], 'README.md:2: prints "" and not "2"'],
    ['more is printed', ['console.log(1) // → 1', 'console.log(2)'], 'README.md:2: prints "2" after that'],
  ] as const)('when %s', ([, code, problem]) => {
    expect(checkReadme(page('```ts', ...code, 'export {}', '```'))).toEqual([problem])
  })

  test('and leaves nothing behind', () => {
    const root = page('```ts', `throw new TypeError('no')`, '```')
    checkReadme(root)
    expect(readdirSync(join(root, 'examples')).sort()).toEqual(['node_modules', 'package.json'])
  })
})

describe('a page does not compile', () => {
  test.for([
    ['a type is wrong', [`import { double } from '@shirushi/core'`, `double('2')`], ':4: ', 'TS2345'],
    ['a name does not exist', [`import { triple } from '@shirushi/core'`], ':3: ', 'TS2305'],
    ['a package is unknown', [`import { x } from '@shirushi/nothing'`], ':3: ', 'TS2307'],
    ['something may be undefined', ['const first = [1][0]', 'first.toFixed()'], ':4: ', 'TS18048'],
    ['it is no code', ['const = 1'], ':3: ', 'TS'],
  ] as const)('when %s', ([, code, line, diagnostic]) => {
    const [first, ...others] = checkReadme(page('# Title', '```ts', ...code, '```'))
    expect(first).toContain(`README.md${line}`)
    expect(first).toContain(diagnostic)
    if (diagnostic !== 'TS') expect(others).toEqual([])
  })

  test('when a block uses a name of another block without saying so', () => {
    const root = page('```ts', 'const a = 1', '```', '```ts', 'console.log(a)', '```')
    expect(checkReadme(root)).toEqual([expect.stringContaining('README.md:5: ')])
  })

  test('in the line of the block that continues', () => {
    const root = page('```ts', 'const a = 1', '```', '', '```ts continue', 'a.missing', '```')
    expect(checkReadme(root)).toEqual([expect.stringContaining('README.md:6: ')])
  })

  test.for(['ts no-check', 'typescript twoslash'])('when its fence says "%s"', (info) => {
    expect(checkReadme(page(`\`\`\`${info}`, '```'))).toEqual([expect.stringContaining('README.md:1: ')])
  })

  test('when there is nothing to continue', () => {
    const root = tree({
      ...library,
      'README.md': ['```ts', 'const a = 1', '```'].join('\n'),
      'docs/guide.md': ['```ts continue', 'a.toFixed()', '```'].join('\n'),
    })
    expect(checkReadme(root)).toEqual(['docs/guide.md:1: there is no block to continue'])
  })

  test.for(['docs/deep/guide.md', 'packages/core/README.md', 'SECURITY.md', 'README.ja.md'])(
    'wherever it is: %s',
    (name) => {
      const root = tree({ ...library, [name]: ['```ts', 'missing()', '```'].join('\n') })
      expect(checkReadme(root)).toEqual([expect.stringContaining(`${name}:2: `)])
    },
  )
})
