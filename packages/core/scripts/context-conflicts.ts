import jsonld from 'jsonld'
import { CONTEXT_DOCUMENTS } from './context-documents.ts'

/** Every pair of these contexts that JSON-LD refuses in this order, and the term that it is about. */
export async function contextConflicts(
  urls: readonly string[],
): Promise<(readonly [first: string, second: string, term: string])[]> {
  const available = urls.filter((url) => CONTEXT_DOCUMENTS.has(url))
  const conflicts: (readonly [string, string, string])[] = []
  for (const first of available) {
    for (const second of available) {
      const term = first === second ? undefined : await conflictingTerm(first, second)
      if (term !== undefined) conflicts.push([first, second, term])
    }
  }
  return conflicts
}

async function conflictingTerm(first: string, second: string): Promise<string | undefined> {
  try {
    await jsonld.expand({ '@context': [first, second] }, { documentLoader })
    return undefined
  } catch (error) {
    return termOf(error)
  }
}

function termOf(error: unknown): string {
  const details = error instanceof Error && 'details' in error ? error.details : undefined
  if (typeof details !== 'object' || details === null || !('term' in details)) throw error
  return String(details.term)
}

async function documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }> {
  if (!CONTEXT_DOCUMENTS.has(url)) throw new Error(`no package has ${url}`)
  return { documentUrl: url, document: CONTEXT_DOCUMENTS.get(url) }
}
