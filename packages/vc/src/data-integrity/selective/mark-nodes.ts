import { asMembers, type Members } from '../members.ts'
import type { Names } from './names.ts'

/** What has one of them has a name already, or is no node. */
const UNMARKED = ['@id', 'id', '@value', '@list', '@set', '@graph']

/** What is named by one of them is no node, whatever it holds. */
const NO_NODES = ['@reverse']

/**
 * A copy of a document where every object that can be a node has a name, so that it is the same node in each
 * part of the document. `unmarked` takes out again what was put into literals.
 *
 * @param without - Names that are not given to anything: those of what is no node after all.
 */
export function markNodes(
  document: Members,
  names: Names,
  without: ReadonlySet<string> = new Set(),
): Members {
  let count = 0
  const marked = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => marked(item, name))
    const members = asMembers(value)
    if (members === undefined || name === '@context') return value
    const isMarked = !NO_NODES.includes(name) && !UNMARKED.some((one) => Object.hasOwn(members, one))
    const iri = isMarked ? names.iriOf('node', count++) : undefined
    const mark = iri === undefined || without.has(iri) ? [] : [['@id', iri]]
    const rest = Object.entries(members).map(([inside, item]) => [inside, marked(item, inside)])
    return Object.fromEntries([...mark, ...rest])
  }
  return asMembers(marked(document, '')) ?? {}
}

/** A literal that is JSON, without names that it must not have. */
export function unmarked(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => unmarked(item, names))
  const members = asMembers(value)
  if (members === undefined) return value
  const entries = Object.entries(members)
    .filter(([name, item]) => name !== '@id' || names.labelOf(item) === undefined)
    .map(([name, item]) => [name, unmarked(item, names)])
  return Object.fromEntries(entries)
}
