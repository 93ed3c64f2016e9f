import type { DocumentLoader } from '@shirushi/vc/canonicalize'
import { isJsonObject } from './is-object.ts'

/**
 * Every name that the contexts of a document define, at any depth: a value that is one of them, or begins with
 * one and a colon, may be read as something else than the IRI that it looks like.
 *
 * @throws What the loader throws.
 */
export async function contextTerms(document: object, load: DocumentLoader): Promise<ReadonlySet<string>> {
  const terms = new Set<string>()
  const urls = new Set<string>()
  const pending: unknown[] = contextsIn(document)
  while (pending.length > 0) {
    const context = pending.pop()
    if (typeof context === 'string') {
      if (urls.has(context)) continue
      urls.add(context)
      const loaded = await load(context)
      pending.push(isJsonObject(loaded.document) ? loaded.document['@context'] : undefined)
    } else if (Array.isArray(context)) pending.push(...context)
    else if (isJsonObject(context)) pending.push(...namesIn(context, terms))
  }
  return terms
}

/** Notes the names of an object, and gives the contexts and definitions inside of it. */
function namesIn(definitions: Readonly<Record<string, unknown>>, terms: Set<string>): unknown[] {
  return Object.entries(definitions).flatMap(([name, value]) => {
    terms.add(name)
    if (typeof value === 'string') return name === '@import' || name === '@context' ? [value] : []
    return name === '@context' && Array.isArray(value) ? value : [value].filter(isJsonObject)
  })
}

/** The contexts of a document, also those inside of it. */
function contextsIn(document: unknown): unknown[] {
  const found: unknown[] = []
  const pending: unknown[] = [document]
  while (pending.length > 0) {
    const value = pending.pop()
    if (Array.isArray(value)) pending.push(...value)
    else if (isJsonObject(value)) {
      found.push(value['@context'])
      pending.push(...Object.values(value))
    }
  }
  return found.filter((context) => context !== undefined)
}
