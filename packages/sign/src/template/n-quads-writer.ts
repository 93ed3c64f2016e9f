import type { JsonValue } from '@shirushi/core/json'
import type { ByteWriter } from './byte-writer.ts'
import { hasher } from '#hash'
import type { HashName } from './hasher.ts'
import { escapeLiteral } from './n-quads-terms.ts'
import { compare, type Group, type NodePlan, type NQuadsPlan } from './n-quads-plan.ts'
import { fillPieces, type Piece } from './pieces.ts'

/** Writes the canonical form with the values of a row; `false` where the plan does not hold for them. */
export type CanonicalWriter = (values: readonly (JsonValue | undefined)[], out: ByteWriter) => boolean

/**
 * IRIs that stand in N-Quads as they are: absolute, in characters that URIs have. All others take the way
 * that knows what to do with them.
 */
const PLAIN_IRI = /^([a-zA-Z][a-zA-Z0-9+.-]*):[\w.~:/?#@!$&'()*+,;=%-]+$/

/** Subjects that are kept in bytes, for each blank node. */
const MOST_KEPT = 512

const encoder = new TextEncoder()

/** Makes the function that fills a plan. `terms` are the names that the contexts define. */
export function nQuadsWriter(plan: NQuadsPlan, hash: HashName, terms: ReadonlySet<string>): CanonicalWriter {
  const named = joinNamed(plan)
  const blank = plan.blank.map((group) => (group === undefined ? undefined : keptGroup(group, plan)))
  const subjects = new Set(plan.named.map(({ subject }) => subject))
  const values: string[] = new Array(plan.nodes.length).fill('')
  return (row, out) => {
    if (!fillForms(plan, row, values, terms)) return false
    if (plan.slotted.length > 0 && !areNew(plan, values, subjects)) return false
    const order = labelNodes(plan, values, hash)
    if (order === undefined) return false
    if (!writeNamed(named, plan, values, out)) return false
    for (const label of plan.labelOrder) {
      const write = blank[order[label] ?? 0]
      if (write !== undefined && !write(values, out)) return false
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
function labelNodes({ nodes, ranked }: NQuadsPlan, values: string[], hash: HashName): number[] | undefined {
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
  for (let label = 0; label < order.length; label++) values[order[label] as number] = `_:c14n${label}`
  return order
}

function hashedText({ fixed, open }: NodePlan, values: readonly string[]): string {
  if (fixed.length === 0 && open.length === 1) return fillPieces(open[0] ?? [], values)
  const lines = [...fixed]
  for (const pieces of open) lines.push(fillPieces(pieces, values))
  return lines.sort().join('')
}

/** The subjects with names. Neighbours without gaps are one run of bytes. */
function joinNamed({ named, slotted }: NQuadsPlan): { subject: string; write: GroupWriter }[] {
  const apart = slotted.length > 0
  const joined: { subject: string; write: GroupWriter; text: string | undefined }[] = []
  for (const { subject, group } of named) {
    const text = group.gaps.length === 0 ? textOf(group, []) : undefined
    const last = joined.at(-1)
    if (!apart && text !== undefined && last?.text !== undefined) {
      joined[joined.length - 1] = { ...last, ...constant(last.text + text) }
    } else joined.push({ subject, ...(text === undefined ? { text, write: openGroup(group) } : constant(text)) })
  }
  return joined
}

function constant(text: string): { readonly text: string; readonly write: GroupWriter } {
  const bytes = encoder.encode(text)
  return {
    text,
    write: (_, out) => {
      out.bytes(bytes)
      return true
    },
  }
}

function writeNamed(
  named: readonly { readonly subject: string; readonly write: GroupWriter }[],
  { slotted }: NQuadsPlan,
  values: readonly string[],
  out: ByteWriter,
): boolean {
  let at = 0
  const own = slotted.map(({ value, group }) => ({ subject: `<${values[value]}>`, group }))
  if (own.length > 1) own.sort((a, b) => compare(a.subject, b.subject))
  for (const { subject, group } of own) {
    for (let next = named[at]; next !== undefined && next.subject < subject; next = named[++at]) {
      if (!next.write(values, out)) return false
    }
    if (!openGroup(group)(values, out)) return false
  }
  for (; at < named.length; at++) if (!named[at]?.write(values, out)) return false
  return true
}

/** Writes the statements about a subject; `false` where two of them have become one. */
type GroupWriter = (values: readonly string[], out: ByteWriter) => boolean

function openGroup({ runs }: Group): GroupWriter {
  return (values, out) => {
    for (const { lines, sort } of runs) {
      const text = sort ? sortedText(lines, values) : fillPieces(lines[0] ?? [], values)
      if (text === undefined) return false
      out.text(text)
    }
    return true
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
  if (group.gaps.some((gap) => gap >= nodes.length)) return openGroup(group)
  const kept = new Map<string, Uint8Array>()
  return (values, out) => {
    let key = ''
    for (const gap of group.gaps) key += values[gap]
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
