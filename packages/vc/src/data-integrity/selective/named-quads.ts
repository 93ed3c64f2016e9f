import type { Quad, Term } from '#rdf-canonize'
import { jsonLdQuads } from '../../canonical/json-ld-quads.ts'
import { LimitExceededError } from '../../errors.ts'
import type { Tools } from '../engine-options.ts'
import type { Members } from '../members.ts'
import { nameExpanded } from './name-expanded.ts'
import type { Names } from './names.ts'
import { MOST_STATEMENTS } from './proof-value.ts'

/**
 * The statements of a marked document or a part of it. Its blank nodes have the labels of their names, which are
 * the same in each part.
 *
 * @throws What canonicalizing throws, and `nameExpanded`; `LimitExceededError` for too many statements.
 */
export async function namedQuads(marked: Members, names: Names, tools: Tools): Promise<readonly Quad[]> {
  const options = { ...tools.options, documentLoader: tools.documentLoader }
  const quads = await jsonLdQuads(marked, (expanded) => nameExpanded(expanded, names), options)
  if (quads.length > MOST_STATEMENTS) throw new LimitExceededError('quads', MOST_STATEMENTS)
  return quads.map((quad) => mapNodes(quad, (term) => blankTerm(term, names)))
}

/** The same statement with other nodes. */
export function mapNodes({ subject, predicate, object, graph }: Quad, map: (term: Term) => Term): Quad {
  return { subject: map(subject), predicate, object: map(object), graph: map(graph) }
}

function blankTerm(term: Term, names: Names): Term {
  const label = term.termType === 'NamedNode' ? names.labelOf(term.value) : undefined
  return label === undefined ? term : { termType: 'BlankNode', value: label }
}
