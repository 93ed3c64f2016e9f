import { expect, test } from 'vitest'
import { checkDocs } from '../check-docs.ts'
import { tree } from './tree.ts'

const repository = (source: string) =>
  tree({
    'packages/core/package.json': {
      name: '@shirushi/core',
      type: 'module',
      exports: {
        './answers': { '@shirushi/source': './src/answers.ts' },
        './package.json': './package.json',
      },
    },
    'packages/core/src/answers.ts': `export { answer, type Answer } from './answer.ts'\n`,
    'packages/core/src/answer.ts': source,
  })

test('names that say what they are are accepted', () => {
  const source =
    '/** What comes back. */\nexport type Answer = number\n/** Answers. */\nexport const answer: Answer = 42\n'
  expect(checkDocs(repository(source))).toEqual([])
})

test('names that say nothing are refused, by the entry that exports them', () => {
  const source = 'export type Answer = number\n/** @internal */\nexport const answer: Answer = 42\n'
  expect(checkDocs(repository(source))).toEqual([
    '@shirushi/core/answers: answer has no comment',
    '@shirushi/core/answers: Answer has no comment',
  ])
})

test('an entry that is not there is refused', () => {
  const root = tree({
    'packages/core/package.json': {
      name: '@shirushi/core',
      exports: { '.': { '@shirushi/source': './src/none.ts' } },
    },
  })
  expect(checkDocs(root)).toEqual([expect.stringContaining('the entry')])
})
