import { CanonicalizationError } from '../../errors.ts'
import { asList, asMembers, type Members, own } from '../members.ts'
import { unmarked } from './mark-nodes.ts'
import type { Names } from './names.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const [FIRST, REST, NIL] = [`${RDF}first`, `${RDF}rest`, `${RDF}nil`]

/** The graph that a value is in. */
interface Graph {
  readonly name: string
  readonly names: Names
  /** The cells of its lists, as nodes. */
  readonly cells: Members[]
  /** How many lists were seen, by whose they are. */
  readonly lists: Map<string, number>
}

type Rename = (value: unknown, id: string, graph: Graph, property: string) => unknown

/** What does not hold values of the node. */
const KEYWORDS: Readonly<Record<string, Rename>> = {
  '@id': (_, id) => id,
  '@index': (value) => value,
  '@type': (value, _, { names }) => asList(value).map((type) => renamed(type, names)),
  '@graph': (value, id, { names }) => graphOf(asList(value), id, names),
  '@reverse': (value, id, graph) =>
    Object.fromEntries(
      Object.entries(asMembers(value) ?? {}).map(([name, items]) => [name, values(items, id, graph, name)]),
    ),
}

/**
 * Gives a name to everything in an expanded document that would be a blank node: to nodes with labels, to
 * graphs, and to the cells of lists, which become nodes.
 *
 * Names depend on what a thing belongs to, so that parts of a document have the same ones.
 *
 * @throws `CanonicalizationError` when there is a node that nothing names.
 */
export function nameExpanded(expanded: readonly unknown[], names: Names): readonly unknown[] {
  return graphOf(expanded, '', names)
}

function graphOf(nodes: readonly unknown[], name: string, names: Names): readonly unknown[] {
  const graph: Graph = { name, names, cells: [], lists: new Map() }
  const named = values(nodes, name, graph, '@graph')
  return [...named, ...graph.cells]
}

const values = (items: unknown, id: string, graph: Graph, property: string): readonly unknown[] =>
  asList(items).map((item) => namedValue(item, id, graph, property))

function namedValue(value: unknown, owner: string, graph: Graph, property: string): unknown {
  const members = asMembers(value)
  if (members === undefined) return value
  if (Object.hasOwn(members, '@value')) {
    return { ...members, '@value': unmarked(members['@value'], graph.names) }
  }
  if (Object.hasOwn(members, '@list')) return listOf(asList(members['@list']), owner, graph, property)
  const id = idOf(members, graph.names)
  const named = Object.entries(members).map(([name, items]) => {
    const rename = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : values
    return [name, rename?.(items, id, graph, name)]
  })
  return Object.fromEntries([['@id', id], ...named])
}

function idOf(node: Members, names: Names): string {
  const id = own(node, '@id')
  if (typeof id === 'string') return renamed(id, names)
  const [first] = asList(own(node, '@graph')).map(asMembers)
  if (first !== undefined) return names.iriOf('graph', idOf(first, names))
  throw new CanonicalizationError('unsafe', 'a part of the document cannot be told from others')
}

function renamed(id: string, names: Names): string
function renamed(id: unknown, names: Names): unknown
function renamed(id: unknown, names: Names): unknown {
  return typeof id === 'string' && id.startsWith('_:') ? names.iriOf('label', id) : id
}

/** The first cell. Each names the next, flat, because lists may be longer than calls may be deep. */
function listOf(items: readonly unknown[], owner: string, graph: Graph, property: string): Members {
  const { names, cells, lists } = graph
  const whose = names.iriOf('lists', graph.name, owner, property)
  const before = lists.get(whose) ?? 0
  lists.set(whose, before + 1)
  const cell = (at: number): Members => ({
    '@id': at < items.length ? names.iriOf('cell', whose, before, at) : NIL,
  })
  for (const [at, item] of items.entries()) {
    const { '@id': id } = cell(at)
    cells.push({ '@id': id, [FIRST]: values([item], String(id), graph, FIRST), [REST]: [cell(at + 1)] })
  }
  return cell(0)
}
