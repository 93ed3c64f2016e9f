import type { JsonValue } from '@shirushi/core/json'
import { hasher } from '#hash'
import type { ByteWriter } from './byte-writer.ts'
import type { HashName } from './hasher.ts'
import { compare, type Group, type NodePlan, type NQuadsPlan } from './n-quads-plan.ts'
import { escapeLiteral } from './n-quads-terms.ts'
import { fillPieces, type Piece } from './pieces.ts'

/** Writes the canonical form with the values of a row; `false` where the plan does not hold for them. */
export type CanonicalWriter = (values: readonly (JsonValue | undefined)[], out: ByteWriter) => boolean

/**
 * IRIs that stand in N-Quads as they are: absolute, in characters that URIs have. All others take the way
 * that knows what to do with them.
 */
const PLAIN_IRI = /^([a-zA-Z][a-zA-Z0-9+.-]*):[\w.~:/?#@!$&'()*+,;=%-]+$/

/** Subjects that are kept in bytes, for each blank node. */
const MOST_KEPT = 128

const LABELS: readonly string[] = Array.from({ length: 64 }, (_, at) => `_:c14n${at}`)

const encoder = new TextEncoder()

/** What the gaps are filled with: a text for each value, and the numbers in the labels. */
interface Filling {
  readonly values: string[]
  readonly labels: number[]
}

/** Makes the function that fills a plan. `terms` are the names that the contexts define. */
export function nQuadsWriter(plan: NQuadsPlan, hash: HashName, terms: ReadonlySet<string>): CanonicalWriter {
  const writeNamed = namedWriter(plan)
  const blank = plan.blank.map((group) => (group === undefined ? undefined : keptGroup(group, plan)))
  const subjects = new Set(plan.named.map(({ subject }) => subject))
  const filling: Filling = { values: plan.nodes.map(() => ''), labels: plan.nodes.map(() => 0) }
  return (row, out) => {
    if (!fillForms(plan, row, filling.values, terms)) return false
    if (plan.slotted.length > 0 && !areNew(plan, filling.values, subjects)) return false
    const order = labelNodes(plan, filling, hash)
    if (order === undefined || !writeNamed(filling, out)) return false
    for (const label of plan.labelOrder) {
      const write = blank[order[label] ?? 0]
      if (write !== undefined && !write(filling, out)) return false
    }
    return true
  }
}

/** Puts the values of the slots into the forms in which they stand. */
function fillForms(
  { forms, nodes }: NQuadsPlan,
  row: readonly (JsonValue | undefined)[],
  values: string[],
  terms: ReadonlySet<string>,
): boolean {
  let at = nodes.length
  for (const { slot, form } of forms) {
    const text = String(row[slot])
    if (form === 'iri' && !isPlainIri(text, terms)) return false
    values[at++] = form === 'iri' ? text : escapeLiteral(text)
  }
  return true
}

function isPlainIri(text: string, terms: ReadonlySet<string>): boolean {
  const scheme = PLAIN_IRI.exec(text)?.[1]
  return scheme !== undefined && !terms.has(scheme) && !terms.has(text)
}

/** Two subjects that become one would have their statements among each other. */
function areNew({ slotted }: NQuadsPlan, values: readonly string[], subjects: ReadonlySet<string>): boolean {
  return slotted.every(({ value }, at) => {
    const text = values[value]
    return !subjects.has(`<${text}>`) && slotted.findIndex((other) => values[other.value] === text) === at
  })
}

/** Gives the blank nodes their labels, in the order of their hashes; nothing where two have the same. */
function labelNodes(
  { nodes, ranked }: NQuadsPlan,
  { values, labels }: Filling,
  hash: HashName,
): number[] | undefined {
  const order = [...ranked]
  if (order.length < nodes.length) {
    const hashes = order.map((node) => nodes[node]?.hash ?? '')
    for (const [node, plan] of nodes.entries()) {
      if (plan.hash !== undefined) continue
      const own = hasher.hex(hash, hashedText(plan, values))
      let at = 0
      while (at < hashes.length && (hashes[at] as string) < own) at++
      if (hashes[at] === own) return undefined
      hashes.splice(at, 0, own)
      order.splice(at, 0, node)
    }
  }
  for (const [label, node] of order.entries()) {
    values[node] = LABELS[label] ?? `_:c14n${label}`
    labels[node] = label
  }
  return order
}

function hashedText({ fixed, open }: NodePlan, values: readonly string[]): string {
  if (fixed.length === 0 && open.length === 1) return fillPieces(open[0] ?? [], values)
  const lines = [...fixed]
  for (const pieces of open) lines.push(fillPieces(pieces, values))
  return lines.sort().join('')
}

/** Writes the statements about a subject; `false` where two of them have become one. */
type GroupWriter = (filling: Filling, out: ByteWriter) => boolean

/** Writes the subjects that have names, with those among them that are slots. */
function namedWriter({ named, slotted }: NQuadsPlan): GroupWriter {
  const parts = named.map(({ group }) => ({
    text: group.gaps.length === 0 ? textOf(group, []) : undefined,
    write: openGroup(group),
  }))
  const spans = new Map<number, GroupWriter>()
  const span = (from: number, to: number): GroupWriter => {
    const key = from * (named.length + 1) + to
    const known = spans.get(key)
    if (known !== undefined) return known
    const made = inSequence(joinConstant(parts.slice(from, to)))
    spans.set(key, made)
    return made
  }
  const own = slotted.map(({ value, group }) => ({ value, write: openGroup(group) }))
  return (filling, out) => {
    const { values } = filling
    if (own.length > 1) own.sort((a, b) => compare(`${values[a.value]}>`, `${values[b.value]}>`))
    let from = 0
    for (const { value, write } of own) {
      const subject = `<${values[value]}>`
      let to = from
      while (to < named.length && (named[to]?.subject ?? '') < subject) to++
      if (!span(from, to)(filling, out) || !write(filling, out)) return false
      from = to
    }
    return span(from, named.length)(filling, out)
  }
}

interface Part {
  readonly text: string | undefined
  readonly write: GroupWriter
}

/** Neighbours without gaps become one run of bytes. */
function joinConstant(parts: readonly Part[]): GroupWriter[] {
  const writers: GroupWriter[] = []
  let text = ''
  const flush = (): void => {
    if (text !== '') writers.push(constant(encoder.encode(text)))
    text = ''
  }
  for (const part of parts) {
    if (part.text !== undefined) text += part.text
    else {
      flush()
      writers.push(part.write)
    }
  }
  flush()
  return writers
}

function constant(bytes: Uint8Array): GroupWriter {
  return (_, out) => {
    out.bytes(bytes)
    return true
  }
}

function inSequence(writers: readonly GroupWriter[]): GroupWriter {
  return (filling, out) => {
    for (const write of writers) if (!write(filling, out)) return false
    return true
  }
}

function openGroup(group: Group): GroupWriter {
  return ({ values }, out) => {
    const text = textOf(group, values)
    if (text !== undefined) out.text(text)
    return text !== undefined
  }
}

function textOf({ runs }: Group, values: readonly string[]): string | undefined {
  let text = ''
  for (const { lines, sort } of runs) {
    const part = sort ? sortedText(lines, values) : fillPieces(lines[0] ?? [], values)
    if (part === undefined) return undefined
    text += part
  }
  return text
}

function sortedText(lines: readonly (readonly Piece[])[], values: readonly string[]): string | undefined {
  const filled = lines.map((pieces) => fillPieces(pieces, values)).sort()
  for (let at = 1; at < filled.length; at++) if (filled[at] === filled[at - 1]) return undefined
  return filled.join('')
}

/** A blank node. Without slots only labels can differ, and what was written with them is kept. */
function keptGroup(group: Group, { nodes }: NQuadsPlan): GroupWriter {
  const { gaps } = group
  if (gaps.some((gap) => gap >= nodes.length) || nodes.length ** gaps.length > Number.MAX_SAFE_INTEGER) {
    return openGroup(group)
  }
  const kept = new Map<number, Uint8Array>()
  return ({ values, labels }, out) => {
    let key = 0
    for (const gap of gaps) key = key * nodes.length + (labels[gap] as number)
    let bytes = kept.get(key)
    if (bytes === undefined) {
      const text = textOf(group, values)
      if (text === undefined) return false
      bytes = encoder.encode(text)
      if (kept.size < MOST_KEPT) kept.set(key, bytes)
    }
    out.bytes(bytes)
    return true
  }
}
