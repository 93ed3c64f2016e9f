import { hasher } from '#hash'
import type { HashName } from './hasher.ts'
import type { Marks } from './marks.ts'
import { type Form, NotHeldError, readStatement, type Statement, type Term } from './n-quads-terms.ts'
import { fillPieces, joinPieces, type Piece } from './pieces.ts'

/** Which slot a value comes from, and how it is written. */
export interface SlotForm {
  readonly slot: number
  readonly form: Form
}

/** What a blank node is called in statements that are hashed to tell it from others. */
const [ITSELF, OTHER] = ['_:a', '_:z']

/** A blank node: its hash, if no slot is in it, or the statements to hash. */
export interface NodePlan {
  readonly hash: string | undefined
  readonly fixed: readonly string[]
  readonly open: readonly (readonly Piece[])[]
}

/** Lines, and whether their order has to be found out with the values in them. */
export interface Run {
  readonly lines: readonly (readonly Piece[])[]
  readonly sort: boolean
}

/** All statements about one subject. */
export interface Group {
  readonly runs: readonly Run[]
  /** The numbers of the values in it. */
  readonly gaps: readonly number[]
}

/** A canonical form with gaps. */
export interface NQuadsPlan {
  /** How many blank nodes there are. Their labels are the first of the values. */
  readonly nodes: readonly NodePlan[]
  /** Blank nodes without slots by their hashes, least first. */
  readonly ranked: readonly number[]
  /** What the values after the labels are. */
  readonly forms: readonly SlotForm[]
  /** Subjects that have a name, in the order of their names. */
  readonly named: readonly { readonly subject: string; readonly group: Group }[]
  /** Subjects that are slots. */
  readonly slotted: readonly { readonly value: number; readonly group: Group }[]
  /** By blank node. */
  readonly blank: readonly (Group | undefined)[]
  /** In the order of the labels as texts. */
  readonly labelOrder: readonly number[]
}

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'

/**
 * Makes a plan out of the canonical form of a document with marks in its slots.
 *
 * @throws `NotHeldError` where the values of the slots decide more than what stands in their places.
 */
export function planNQuads(nquads: string, marks: Marks, hash: HashName): NQuadsPlan {
  const lines = nquads.split('\n').slice(0, -1)
  const count =
    1 + Math.max(-1, ...lines.flatMap((line) => (line.match(/_:c14n(\d+)/g) ?? []).map(labelNumber)))
  const forms: SlotForm[] = []
  const slot = (at: number, form: Form): number => {
    const known = forms.findIndex((value) => value.slot === at && value.form === form)
    return count + (known >= 0 ? known : forms.push({ slot: at, form }) - 1)
  }
  const statements = lines.map((line) => readStatement(line, marks, { node: (node) => node, slot }))
  for (const statement of statements) assertHeld(statement)
  const nodes = Array.from({ length: count }, (_, node) => planNode(node, statements, hash))
  return { nodes, ranked: rank(nodes), forms, ...groupsOf(statements, count), labelOrder: labelOrder(count) }
}

function labelNumber(label: string): number {
  return Number(label.slice('_:c14n'.length))
}

/** Slots may be subjects and objects. The types of a node decide what its members mean. */
function assertHeld([, predicate, object, graph]: Statement): void {
  if (predicate.slot !== undefined || graph?.slot !== undefined) throw new NotHeldError()
  if (object.slot !== undefined && predicate.pieces[0] === RDF_TYPE) throw new NotHeldError()
}

function planNode(node: number, statements: readonly Statement[], hash: HashName): NodePlan {
  const lines = statements.flatMap((statement) => {
    if (!statement.some((term) => term?.node === node)) return []
    return [
      lineOf(statement, (term) =>
        term.node === undefined ? term.pieces : [term.node === node ? ITSELF : OTHER],
      ),
    ]
  })
  const fixed = lines.filter(isFixed).map(String).sort()
  const open = lines.filter((line) => !isFixed(line))
  return { fixed, open, hash: open.length === 0 ? hasher.hex(hash, fixed.join('')) : undefined }
}

function lineOf(statement: Statement, piecesOf: (term: Term) => readonly Piece[]): Piece[] {
  const terms = statement.filter((term) => term !== undefined)
  return joinPieces(...terms.flatMap((term) => [piecesOf(term), [' ']]), ['.\n'])
}

function isFixed(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && typeof pieces[0] === 'string'
}

function rank(nodes: readonly NodePlan[]): number[] {
  const fixed = [...nodes.keys()].filter((node) => nodes[node]?.hash !== undefined)
  const hashes = new Set(fixed.map((node) => nodes[node]?.hash))
  // Twins are told apart by their surroundings, which is more than a plan can hold.
  if (hashes.size < fixed.length) throw new NotHeldError()
  return fixed.sort((a, b) => compare(nodes[a]?.hash ?? '', nodes[b]?.hash ?? ''))
}

function labelOrder(count: number): number[] {
  const labels = Array.from({ length: count }, (_, at) => ({ at, text: `_:c14n${at} ` }))
  return labels.sort((a, b) => compare(a.text, b.text)).map(({ at }) => at)
}

/** By UTF-16 code units, as the libraries sort. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function groupsOf(
  statements: readonly Statement[],
  count: number,
): Pick<NQuadsPlan, 'named' | 'slotted' | 'blank'> {
  const bySubject = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = JSON.stringify(statement[0].pieces)
    bySubject.set(key, [...(bySubject.get(key) ?? []), statement])
  }
  const named: { subject: string; group: Group }[] = []
  const slotted: { value: number; group: Group }[] = []
  const blank: (Group | undefined)[] = new Array(count).fill(undefined)
  for (const about of bySubject.values()) {
    const subject = about[0]?.[0]
    const group = planGroup(about)
    if (subject?.node !== undefined) blank[subject.node] = group
    else if (subject?.slot !== undefined) slotted.push({ value: Number(subject.pieces[1]), group })
    else named.push({ subject: String(subject?.pieces[0]), group })
  }
  named.sort((a, b) => compare(a.subject, b.subject))
  return { named, slotted, blank }
}

/** Statements about one subject are in the order of their predicates, and then of their objects. */
function planGroup(statements: readonly Statement[]): Group {
  const byPredicate = new Map<string, Statement[]>()
  for (const statement of statements) {
    const predicate = String(statement[1].pieces[0])
    byPredicate.set(predicate, [...(byPredicate.get(predicate) ?? []), statement])
  }
  const runs: Run[] = []
  for (const [, about] of [...byPredicate].sort(([a], [b]) => compare(a, b))) {
    const run = planRun(about)
    const last = runs.at(-1)
    if (last === undefined || last.sort || run.sort) runs.push(run)
    else runs[runs.length - 1] = { lines: [joinPieces(...last.lines, ...run.lines)], sort: false }
  }
  const pieces = runs.flatMap(({ lines }) => lines.flat())
  return { runs, gaps: [...new Set(pieces.filter((piece) => typeof piece === 'number'))] }
}

/** Statements about one subject with one predicate. */
function planRun(statements: readonly Statement[]): Run {
  const lines = statements.map((statement) => lineOf(statement, ({ pieces }) => pieces))
  if (lines.length === 1) return { lines, sort: false }
  const isKnown = statements.every(([, , object, graph]) => {
    return isFixed(object.pieces) && (graph === undefined || isFixed(graph.pieces))
  })
  if (!isKnown) return { lines, sort: true }
  // The subject is all that can have gaps, and it is the same in all of them.
  const sorted = [...lines].sort((a, b) => compare(fillPieces(a, []), fillPieces(b, [])))
  return { lines: [joinPieces(...sorted)], sort: false }
}
