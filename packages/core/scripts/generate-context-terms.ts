import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileContext } from '../src/contexts/compile-context.ts'
import type { ContextScope, ContextTerm } from '../src/contexts/context-scope.ts'
import { contextConflicts } from './context-conflicts.ts'
import { CONTEXT_DOCUMENTS } from './context-documents.ts'
import { fromKeptTerms, readKeptContexts } from './kept-context-terms.ts'

const FILE = join(import.meta.dirname, '../src/generated/context-terms.ts')

/** Likeliest first, as an answer to "which context would define this term?"; see `contextDefining`. */
const CONTEXT_URLS = [
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
  'https://w3id.org/security/data-integrity/v2',
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/suites/ed25519-2020/v1',
  'https://www.w3.org/ns/credentials/status/v1',
  'https://w3id.org/vc/status-list/2021/v1',
  'https://w3id.org/security/multikey/v1',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
  'https://www.w3.org/ns/did/v1',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  'https://purl.imsglobal.org/spec/clr/v2p0/context.json',
  'https://purl.imsglobal.org/spec/ob/v2p1/context/ob_v2p1.jsonld',
  'https://w3id.org/openbadges/v2',
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
] as const

/** Same text, same number: the Open Badges contexts share most of their scopes. */
type ScopeTable = Map<string, number>

/** Writes `src/generated/context-terms.ts` from the packages and from what was kept of other contexts. */
export async function generateContextTerms(): Promise<void> {
  await mkdir(join(FILE, '..'), { recursive: true })
  await writeFile(FILE, await contextTermsText())
}

/** The text of `src/generated/context-terms.ts`. */
export async function contextTermsText(): Promise<string> {
  const table: ScopeTable = new Map()
  const rows: string[] = []
  for (const [url, scope] of await allScopes()) rows.push(`  ['${url}', ${encodeScope(scope, table, [])}],`)
  const scopes = [...table.keys()].map((text) => `  '${text}',`)
  const conflicts = (await contextConflicts(CONTEXT_URLS)).map(
    ([first, second, term]) => `  ['${first}', '${second}', '${term}'],`,
  )
  return `// Made by scripts/generate-context-terms.ts. Change that, not this.

/** What contexts define: names of terms, with marks that known-contexts.ts reads. */
export const CONTEXT_SCOPES: readonly string[] = [
${scopes.join('\n')}
]

/** Which of them each context is. */
export const CONTEXTS: readonly (readonly [url: string, scope: number])[] = [
${rows.join('\n')}
]

/** Pairs that JSON-LD refuses in this order, with a term that the first protects from the second. */
export const CONTEXT_CONFLICTS: readonly (readonly [first: string, second: string, term: string])[] = [
${conflicts.join('\n')}
]
`
}

async function allScopes(): Promise<ReadonlyMap<string, ContextScope>> {
  const kept = new Map((await readKeptContexts()).map((context) => [context.url, context]))
  const scopes = new Map<string, ContextScope>()
  for (const url of CONTEXT_URLS) {
    const keptContext = kept.get(url)
    const document = CONTEXT_DOCUMENTS.get(url)
    if (keptContext !== undefined) scopes.set(url, fromKeptTerms(keptContext.terms))
    else if (isContextDocument(document)) scopes.set(url, onlyScope(url, document['@context']))
    else throw new Error(`no source for ${url}`)
  }
  return scopes
}

function isContextDocument(document: unknown): document is { readonly '@context': unknown } {
  return typeof document === 'object' && document !== null && '@context' in document
}

function onlyScope(url: string, context: unknown): ContextScope {
  const [scope, ...others] = compileContext(context, () => undefined)
  if (scope === undefined || others.length > 0) throw new Error(`${url} must be a single context`)
  return scope
}

/** Scopes inside come first, so that reading never meets a number that is not there yet. */
function encodeScope(scope: ContextScope, table: ScopeTable, outer: readonly ContextScope[]): number {
  if (scope.unknown || scope.propagates !== undefined) throw new Error('the table cannot say this')
  const inner = scope.resets ? [] : [...outer, scope]
  const words = [...scope.terms].map(([name, term]) => encodeTerm(name, term, table, inner))
  const text = scope.resets ? 'null' : [...words.sort(), ...(scope.vocab ? ['@vocab'] : [])].join(' ')
  const index = table.get(text) ?? table.size
  table.set(text, index)
  return index
}

function encodeTerm(
  name: string,
  term: ContextTerm,
  table: ScopeTable,
  within: readonly ContextScope[],
): string {
  const isResolved = term.sameAs === undefined || within.some((scope) => scope.terms.has(term.sameAs ?? ''))
  if (term.mapped !== 'yes' || !isResolved || /[\s'\\=!%>]/.test(name)) {
    throw new Error(`the table cannot say what ${name} is`)
  }
  const scoped = (term.scoped ?? []).map((scope) => `>${encodeScope(scope, table, within)}`)
  const keyword = term.keyword === undefined ? '' : `=${term.keyword}`
  return `${name}${keyword}${term.json ? '!' : ''}${term.map ? '%' : ''}${scoped.join('')}`
}
