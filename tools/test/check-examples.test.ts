import { expect, test } from 'vitest'
import { checkExamples } from '../check-examples.ts'
import { tree } from './tree.ts'

const type = { 'examples/package.json': { type: 'module' } }

test('examples that end well pass, and what they import is not run by itself', () => {
  const root = tree({
    ...type,
    'examples/good.ts': `import { one } from './lib/one.ts'\nconst n: number = one\nconsole.log(n)\n`,
    'examples/lib/one.ts': 'export const one = 1\n',
    'examples/lib/program.ts': 'process.exit(1)\n',
  })
  expect(checkExamples(root)).toEqual([])
})

test.for([
  ['ends with another exit code', `console.log('half-way')\nprocess.exit(3)\n`, 'exit code 3:\nhalf-way'],
  ['throws', `throw new Error('no')\n`, 'Error: no'],
] as const)('an example fails when it %s', ([, code, said]) => {
  const root = tree({ ...type, 'examples/bad.ts': code, 'examples/good.ts': 'export {}\n' })
  expect(checkExamples(root)).toEqual([expect.stringContaining(said)])
})

test('a repository without examples fails', () => {
  expect(checkExamples(tree(type))).toEqual(['there are no examples'])
})
