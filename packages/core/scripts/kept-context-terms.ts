import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContextScope, ContextTerm } from '../src/contexts/context-scope.ts'

/**
 * What the contexts that no package ships say about terms. The documents themselves are not ours to
 * copy; their origin and digest are noted, so that anybody can repeat the reading.
 */
const KEPT_FILE = join(import.meta.dirname, 'kept-context-terms.json')

/** A term as the kept file writes it. Empty: it has a meaning, and that is all. */
export interface KeptTerm {
  readonly keyword?: string
  readonly json?: true
  readonly map?: true
  readonly scoped?: readonly KeptTerms[]
}

/** Terms by their names. */
export type KeptTerms = Readonly<Record<string, KeptTerm>>

/** One context of the kept file. */
export interface KeptContext {
  readonly url: string
  /** Where the document was read: repository, commit, path. */
  readonly origin: string
  /** Of the document, byte for byte. */
  readonly sha256: string
  readonly terms: KeptTerms
}

/** All contexts of the kept file. */
export async function readKeptContexts(): Promise<readonly KeptContext[]> {
  return JSON.parse(await readFile(KEPT_FILE, 'utf8')) as KeptContext[]
}

/** What is written for a context, from what was understood of it. */
export function toKeptTerms(scope: ContextScope): KeptTerms {
  if (scope.resets || scope.unknown || scope.vocab) throw new Error('only plain contexts can be kept')
  return Object.fromEntries([...scope.terms].map(([name, term]) => [name, toKeptTerm(term)]))
}

function toKeptTerm({ keyword, json, map, scoped }: ContextTerm): KeptTerm {
  return {
    ...(keyword !== undefined && { keyword }),
    ...(json && { json }),
    ...(map && { map }),
    ...(scoped && { scoped: scoped.map(toKeptTerms) }),
  }
}

/** The reverse of {@link toKeptTerms}. */
export function fromKeptTerms(terms: KeptTerms): ContextScope {
  return { terms: new Map(Object.entries(terms).map(([name, term]) => [name, fromKeptTerm(term)])) }
}

function fromKeptTerm({ scoped, ...rest }: KeptTerm): ContextTerm {
  return { mapped: 'yes', ...rest, ...(scoped && { scoped: scoped.map(fromKeptTerms) }) }
}

/** The digest that the kept file notes. */
export function digestOf(document: Uint8Array): string {
  return createHash('sha256').update(document).digest('hex')
}
