import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FrameworkId, fromFramework, PROFILES, toFramework } from '@shirushi/core/descriptors'
import { describe, expect, test } from 'vitest'
import { TYPICAL_DOCUMENTS } from '../scripts/generate/descriptor-tables/typical-documents.ts'
import { DESCRIPTOR_PAGES, withTables } from '../scripts/generate/descriptor-tables.ts'
import { EXTENSION_TERMS } from '../src/descriptors/badge/foreign/extension-terms.ts'
import { FRAMEWORK_TABLES, isFrameworkId } from '../src/descriptors/frameworks/framework-tables.ts'

const DOCS = join(import.meta.dirname, '../../../docs')
const FRAMEWORKS = Object.keys(TYPICAL_DOCUMENTS).filter(isFrameworkId)

function page(name: string): string {
  return readFileSync(join(DOCS, name), 'utf8')
}

function marked(name: string, of: string): string {
  const [, behind = ''] = page(name).split(`<!-- generated:${of} -->`)
  return behind.split('<!-- /generated -->')[0] ?? ''
}

describe('the pages about descriptors', () => {
  test.for(DESCRIPTOR_PAGES)(
    '%s has the tables that the data gives today; `pnpm generate` writes them',
    (name) => {
      expect(withTables(name, page(name))).toBe(page(name))
    },
  )

  test.for(DESCRIPTOR_PAGES)(
    '%s closes every marker that it opens, in the order of the English page',
    (name) => {
      const markers = (text: string) =>
        [...text.matchAll(/<!-- \/?generated[^>]*-->/g)].map(([marker]) => marker)
      const found = markers(page(name))
      expect(found.length).toBeGreaterThan(0)
      for (const [index, marker] of found.entries())
        expect(marker === '<!-- /generated -->').toBe(index % 2 === 1)
      expect(found).toEqual(markers(page(name.replace('.ja.md', '.md'))))
    },
  )

  test.for([
    ['descriptors-eu.md', 'eu-2022'],
    ['descriptors-australia.md', 'au-nmf-2021'],
    ['descriptors-japan.md', 'jp-rishu-164'],
  ] as const)('%s lists every element of %s', ([name, id]) => {
    const table = marked(name, `elements ${id}`)
    for (const element of PROFILES[id].elements) expect(table).toContain(`| \`${element.id}\` |`)
  })

  test.for([
    ['descriptors-eu.md', '## Badges of edubadges'],
    ['descriptors-eu.ja.md', '## edubadges のバッジ'],
  ] as const)('%s lists every term of edubadges that is read, and no other', ([name, heading]) => {
    const [, behind = ''] = page(name).split(`${heading}\n`)
    const rows = (behind.split('```')[0] ?? '').split('\n').filter((line) => line.startsWith('| '))
    const terms = rows.flatMap((row) => {
      const [, older = '', newer = ''] = row.split('|')
      return [...`${older} ${newer}`.matchAll(/`(\w+)`/g)].map(([, term = '']) => term)
    })
    const read = EXTENSION_TERMS.map(({ names }) => names.map((one) => one.toLowerCase()))
    const listed = new Set(terms.map((term) => term.toLowerCase()))
    expect([...listed].filter((term) => !read.some((names) => names.includes(term)))).toEqual([])
    expect(read.filter((names) => !names.some((one) => listed.has(one)))).toEqual([])
  })

  test('a table that is out of date is made anew, and the prose around it is left alone', () => {
    const text = 'before\n<!-- generated:credits -->\nold\n<!-- /generated -->\nafter | `ECTS` |\n'
    const made = withTables('x.md', text)
    expect(made).toMatch(/^before\n<!-- generated:credits -->\n\n\| system /)
    expect(made).toMatch(/\n\n<!-- \/generated -->\nafter \| `ECTS` \|\n$/)
    expect(made).not.toContain('old')
    expect(withTables('x.ja.md', text)).toContain('| 制度 |')
    expect(() => withTables('x.md', text.replace('credits', 'toString'))).toThrow('toString')
  })
})

describe('the typical documents that the pages compare', () => {
  /** What a document says of one learner only now and then. */
  const RARE = new Set(['修了日', '成績', 'その他の認定', '有効期限'])

  test.for(FRAMEWORKS)('%s: every element of the framework is there', (framework) => {
    const own = FRAMEWORK_TABLES[framework].elements.filter(({ standing }) => standing === undefined)
    const names = own.map(({ name }) => name).filter((name) => !RARE.has(name))
    expect(Object.keys(TYPICAL_DOCUMENTS[framework]).sort()).toEqual(names.sort())
  })

  test.for(FRAMEWORKS)(
    '%s: all of it is read, and nothing is kept beside the fields',
    (framework: FrameworkId) => {
      const read = fromFramework(TYPICAL_DOCUMENTS[framework], framework)
      expect(read.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(read.descriptor.extra).toBeUndefined()
      expect(toFramework(read.descriptor, framework, read).document).toEqual(TYPICAL_DOCUMENTS[framework])
    },
  )
})
