/**
 * Adds to `kept-context-terms.json` what a context document says about terms, for contexts that no
 * package ships:
 *
 *     tsx scripts/keep-context-terms.ts <url> <file> <origin>
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileContext } from '../src/contexts/compile-context.ts'
import { digestOf, readKeptContexts, toKeptTerms } from './kept-context-terms.ts'

const [url, file, origin] = process.argv.slice(2)
if (url === undefined || file === undefined || origin === undefined) {
  throw new Error('usage: keep-context-terms <url> <file> <origin>')
}
const bytes = await readFile(file)
const document = JSON.parse(bytes.toString('utf8')) as { readonly '@context': unknown }
const [scope, ...others] = compileContext(document['@context'], () => undefined)
if (scope === undefined || others.length > 0) throw new Error(`${url} must be a single context`)
const kept = (await readKeptContexts()).filter((context) => context.url !== url)
const all = [...kept, { url, origin, sha256: digestOf(bytes), terms: toKeptTerms(scope) }]
await writeFile(join(import.meta.dirname, 'kept-context-terms.json'), `${JSON.stringify(all, null, 1)}\n`)
