import type { MessageLanguage } from '../../src/findings/finding.ts'
import { elementsTable } from './descriptor-tables/elements.ts'
import { headingsTable } from './descriptor-tables/headings.ts'
import { keysTable } from './descriptor-tables/keys.ts'
import {
  badgeLossTable,
  mappingTable,
  meaningTable,
  withoutElementTable,
} from './descriptor-tables/losses.ts'
import {
  creditsTable,
  profilesTable,
  threeRegionsTable,
  uncertainTable,
} from './descriptor-tables/overview.ts'
import type { PageTable } from './descriptor-tables/page-table.ts'
import { toAddTable } from './descriptor-tables/to-add.ts'

/** The tables by the name in their marker, `<!-- generated:name arguments -->`. */
const TABLES: Readonly<Record<string, PageTable>> = {
  elements: elementsTable,
  keys: keysTable,
  headings: headingsTable,
  badge: badgeLossTable,
  meanings: meaningTable,
  'without-element': withoutElementTable,
  mapping: mappingTable,
  'to-add': toAddTable,
  'three-regions': threeRegionsTable,
  profiles: profilesTable,
  credits: creditsTable,
  uncertain: uncertainTable,
}

/** The pages that have tables made from the data of the package; each in English and Japanese. */
export const DESCRIPTOR_PAGES: readonly string[] = [
  'descriptors.md',
  'descriptors-eu.md',
  'descriptors-australia.md',
  'descriptors-japan.md',
].flatMap((page) => [page, page.replace(/\.md$/, '.ja.md')])

const MARKED = /(<!-- generated:(\S+)((?: [\w-]+)*) -->\n)[\s\S]*?(<!-- \/generated -->)/g

/** A page with its tables made anew; everything else is as it was. */
export function withTables(page: string, text: string): string {
  const language: MessageLanguage = page.endsWith('.ja.md') ? 'ja' : 'en'
  return text.replace(MARKED, (_, open: string, name: string, of: string, close: string) => {
    const make = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined
    if (make === undefined) throw new Error(`${page} asks for "${name}", which no table is called`)
    return `${open}\n${make(language, of.split(' ').filter(Boolean))}\n\n${close}`
  })
}
