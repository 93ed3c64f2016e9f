import { expect, test } from 'vitest'
import { parseMarkdown } from '../lib/markdown.ts'

const parse = (...lines: string[]) => parseMarkdown(lines.join('\n'))

test('a block knows its fence and its place', () => {
  const { blocks } = parse('# Title', '', '```ts continue', 'a()', '', 'b()', '```', 'text')
  expect(blocks).toEqual([{ info: 'ts continue', firstLine: 4, lines: ['a()', '', 'b()'] }])
})

test('a longer fence holds shorter ones', () => {
  const { blocks } = parse('````md', '```ts', 'a()', '```', '````')
  expect(blocks).toEqual([{ info: 'md', firstLine: 2, lines: ['```ts', 'a()', '```'] }])
})

test('a fence that is never closed takes the rest', () => {
  const { blocks, headings } = parse('~~~', '# not a heading')
  expect(blocks).toEqual([{ info: '', firstLine: 2, lines: ['# not a heading'] }])
  expect(headings).toEqual([])
})

test('a table is its rows without the row of dashes', () => {
  const { tables } = parse('text', '| a | b |', '|---|--:|', '| `x` \\| y | |', '', '| no table |')
  expect(tables).toEqual([
    {
      firstLine: 2,
      rows: [
        ['a', 'b'],
        ['`x` \\| y', ''],
      ],
    },
  ])
})

test('headings count by level, and not inside code', () => {
  expect(parse('# a', '## b', '```', '# c', '```', '### d', '#e').headings).toEqual([1, 2, 3])
})
