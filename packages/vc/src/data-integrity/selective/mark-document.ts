import type { Quad } from '#rdf-canonize'
import { canonicalizeDataset } from '../../canonical/canonicalize-rdf.ts'
import { expandLoosely } from '../../canonical/json-ld-quads.ts'
import { CanonicalizationError } from '../../errors.ts'
import type { Tools } from '../engine-options.ts'
import { asMembers, type Members } from '../members.ts'
import { markNodes } from './mark-nodes.ts'
import { namedQuads } from './named-quads.ts'
import type { Names } from './names.ts'

/** A document whose nodes have names, and what it says. */
export interface MarkedDocument {
  readonly marked: Members
  readonly quads: readonly Quad[]
  /** The canonical label of each blank node, by that of its name. */
  readonly labels: ReadonlyMap<string, string>
}

/**
 * Gives names to the nodes of a document, and makes sure that it says the same as before.
 *
 * Nothing in the document itself tells an object that is a map, of languages for example, from a node: where
 * names are in the way, those that ended up in maps are taken away.
 *
 * @throws `CanonicalizationError` when they still are. @throws What canonicalizing throws.
 */
export async function markDocument(
  document: Members,
  canonical: string,
  names: Names,
  tools: Tools,
): Promise<MarkedDocument> {
  const marked = markNodes(document, names)
  try {
    return await unchanged(marked, canonical, names, tools)
  } catch (error) {
    if (!(error instanceof CanonicalizationError)) throw error
    const options = { ...tools.options, documentLoader: tools.documentLoader }
    const inMaps = new Set(marksInMaps(await expandLoosely(marked, options), names))
    if (inMaps.size === 0) throw error
    return unchanged(markNodes(document, names, inMaps), canonical, names, tools)
  }
}

async function unchanged(
  marked: Members,
  canonical: string,
  names: Names,
  tools: Tools,
): Promise<MarkedDocument> {
  const quads = await namedQuads(marked, names, tools)
  const { nquads, labels } = await canonicalizeDataset(quads, tools.options)
  if (nquads === canonical) return { marked, quads, labels }
  throw new CanonicalizationError('unsafe', 'parts of the document cannot be told from each other')
}

/** The keys of a map become the language or the index of what is in it. */
function marksInMaps(value: unknown, names: Names): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => marksInMaps(item, names))
  const members = asMembers(value)
  if (members === undefined) return []
  const isKey = members['@language'] === '@id' || members['@index'] === '@id'
  return Object.values(members).flatMap((item) => {
    if (typeof item !== 'string') return marksInMaps(item, names)
    return isKey && names.labelOf(item) !== undefined ? [item] : []
  })
}
