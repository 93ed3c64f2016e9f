import { FRAMEWORK_TABLES, isFrameworkId } from '../../../src/descriptors/frameworks/framework-tables.ts'
import { code, type PageTable, table } from './page-table.ts'
import { HEADS } from './words.ts'

/** The keys of a framework's own documents. What is kept nowhere is left to the prose. */
export const keysTable: PageTable = (language, [framework = '']) => {
  if (!isFrameworkId(framework)) throw new Error(`No framework has the documents "${framework}"`)
  const rows = FRAMEWORK_TABLES[framework].elements
    .filter(({ standing }) => standing !== 'private')
    .map(({ id, name, synonyms }) => [code(id), code(name), code(...synonyms)])
  return table(language, [HEADS.element, HEADS.key, HEADS.synonyms], rows)
}
