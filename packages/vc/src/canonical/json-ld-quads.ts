import type { Quad } from '#rdf-canonize'
import type { CanonicalizeRdfOptions } from './canonicalize-rdf.ts'
import { libraryLoader, ownError } from './library-errors.ts'
import { assertRdfLimits } from './rdf-limits.ts'

/**
 * The statements of a JSON-LD document whose expanded form is changed on the way.
 *
 * The document has to be one that `canonicalizeRdf` took, or a part of it: its size is not asked for again.
 *
 * @throws What `canonicalizeRdf` throws, and `change`.
 */
export async function jsonLdQuads(
  document: object,
  change: (expanded: readonly unknown[]) => readonly unknown[],
  { documentLoader, limits }: CanonicalizeRdfOptions,
): Promise<readonly Quad[]> {
  const { default: jsonld } = await import('#jsonld')
  const options = { documentLoader: libraryLoader(documentLoader), safe: true, base: null } as const
  try {
    return await jsonld.toRDF(change(await jsonld.expand(document, options)), {
      ...options,
      skipExpansion: true,
      produceGeneralizedRdf: false,
      rdfDirection: 'i18n-datatype',
    })
  } catch (error) {
    throw ownError(error, 'json-ld', assertRdfLimits(limits))
  }
}

/**
 * The expanded form of a document, without what safe mode would refuse. Nothing of it may be signed.
 *
 * @throws What `canonicalizeRdf` throws.
 */
export async function expandLoosely(
  document: object,
  { documentLoader, limits }: CanonicalizeRdfOptions,
): Promise<readonly unknown[]> {
  const { default: jsonld } = await import('#jsonld')
  try {
    return await jsonld.expand(document, {
      documentLoader: libraryLoader(documentLoader),
      safe: false,
      base: null,
    })
  } catch (error) {
    throw ownError(error, 'json-ld', assertRdfLimits(limits))
  }
}
