import { describe, expect, test } from 'vitest'
import { checkTranslations } from '../check-translations.ts'
import { tree } from './tree.ts'

const table = (...rows: string[]) => ['| a | b |', '|---|---|', ...rows]
const pair = (original: string[], translation: string[]) =>
  tree({ 'README.md': original.join('\n'), 'README.ja.md': translation.join('\n') })

describe('a translation agrees', () => {
  test('when only the prose differs', () => {
    const original = ['# Title', '```ts', 'a()', '```', ...table('| 12 | yes |', '| `x` | from `y` |')]
    const translation = ['# 題', '```ts', 'a()', '```', ...table('| 12 | はい |', '| `x` | `y` から |')]
    expect(checkTranslations(pair(original, translation))).toEqual([])
  })

  test('when a generated page, or the page of a package, has none', () => {
    const root = tree({
      'README.md': '',
      'README.ja.md': '',
      'docs/findings.md': '<!-- Generated from the catalogue -->\n',
      'packages/core/README.md': '# core',
    })
    expect(checkTranslations(root)).toEqual([])
  })

  test('when an ordinary word stays as it is', () => {
    expect(checkTranslations(pair(table('| PNG | a |'), table('| PNG | い |')))).toEqual([])
  })

  test('when it leads to the translation of what the original leads to', () => {
    const [english, japanese] = [table('| [`a`](a.md) | a |'), table('| [`a`](a.ja.md) | い |')]
    expect(checkTranslations(pair(english, japanese))).toEqual([])
  })
})

describe('a translation disagrees', () => {
  test('when it is not there', () => {
    expect(checkTranslations(tree({ 'README.md': '' }))).toEqual(['README.ja.md is missing'])
  })

  test('when that of a guide is not there', () => {
    const root = tree({ 'README.md': '', 'README.ja.md': '', 'docs/guide.md': '# Guide' })
    expect(checkTranslations(root)).toEqual(['docs/guide.ja.md is missing'])
  })

  test('when its original is not there', () => {
    const root = tree({ 'README.md': '', 'README.ja.md': '', 'docs/guide.ja.md': '' })
    expect(checkTranslations(root)).toEqual(['docs/guide.ja.md has no original'])
  })

  test.for([
    ['other code', ['```ts', 'a()', '```'], ['```ts', 'b()', '```'], ':2:'],
    ['a space more', ['```', 'a', '```'], ['```', 'a ', '```'], ':2:'],
    ['another language', ['```ts', 'a()', '```'], ['```js', 'a()', '```'], ':2:'],
    ['a block less', ['```', '```'], ['text'], '0 code blocks'],
    ['a table less', table('| 1 | 2 |'), ['text'], '0 tables'],
    ['a row less', table('| 1 | 2 |', '| 3 | 4 |'), table('| 1 | 2 |'), '2 rows'],
    ['a column more', table('| 1 | 2 |'), table('| 1 | 2 | 3 |'), ':3: 3 cells'],
    ['another number', table('| 1 | 20 % |'), table('| 1 | 21 % |'), ':3: cell "21 %"'],
    ['a number in words', table('| 1 | 20 |'), table('| 1 | 二十 |'), ':3: cell "二十"'],
    ['other code in a cell', table('| 1 | see `a` |'), table('| 1 | `b` を参照 |'), ':3: cell'],
    ['another page', table('| [`a`](a.md) | a |'), table('| [`a`](b.ja.md) | い |'), ':3: cell'],
    ['another name', table('| PNG | 1 |'), table('| SVG | 1 |'), ':3: cell "SVG"'],
    ['a heading less', ['# a', '## b'], ['# あ'], 'headings'],
    ['a heading of another level', ['# a', '## b'], ['# あ', '### い'], 'headings'],
  ] as const)('by %s', ([, original, translation, place]) => {
    expect(checkTranslations(pair([...original], [...translation]))).toEqual([expect.stringContaining(place)])
  })
})
