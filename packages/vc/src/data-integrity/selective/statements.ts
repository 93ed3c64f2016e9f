import { encodeBase64url } from '../../bytes/base64.ts'
import { CanonicalizationError, LimitExceededError } from '../../errors.ts'
import type { Tools } from '../engine-options.ts'
import type { Members } from '../members.ts'
import { MOST_STATEMENTS } from './proof-value.ts'

/** What stands for a blank node in each place of a statement where one can be. */
const SUBJECT = /^_:(\S+)/
const OBJECT = /^(\S+ \S+ )_:(\S+)/
const GRAPH = /^(\S+ \S+ .+ )_:(\S+) \.$/s

/** What other programs take for a blank node, even in the middle of a text. */
const ANYWHERE = /_:\S+/g

/** What they put in the place of a blank node for a while. */
const SKOLEM = 'urn:bnid:'

/**
 * The canonical statements of a document, each with its line feed.
 *
 * @throws `CanonicalizationError` when a text looks like a blank node. The reference implementation takes it
 * for one, wherever it stands, and puts the same label in the place of each.
 * @throws What canonicalizing throws; `LimitExceededError` for too many statements.
 */
export async function statementsOf(document: Members, tools: Tools): Promise<readonly string[]> {
  const nquads = await tools.canonicalize(document, 'SHA-256')
  const lines = nquads.split('\n').slice(0, -1)
  if (lines.length > MOST_STATEMENTS) throw new LimitExceededError('quads', MOST_STATEMENTS)
  for (const line of lines) {
    const places = [SUBJECT, OBJECT, GRAPH].filter((place) => place.test(line)).length
    if ((line.match(ANYWHERE)?.length ?? 0) === places && !line.includes(SKOLEM)) continue
    throw new CanonicalizationError('unsafe', `a text with "_:" or "${SKOLEM}" cannot be told from a label`)
  }
  return lines.map((line) => `${line}\n`)
}

/**
 * Puts the labels under which statements were signed in the place of the canonical ones, and sorts anew.
 *
 * @returns `undefined` when the labels are not those of these statements, one by one.
 */
export function relabelled(
  statements: readonly string[],
  labels: ReadonlyMap<number, Uint8Array>,
): readonly string[] | undefined {
  const names = new Map([...labels].map(([at, label]) => [`c14n${at}`, `u${encodeBase64url(label)}`]))
  const used = new Set<string>()
  const name = (label: string): string => {
    used.add(label)
    return `_:${names.get(label) ?? ''}`
  }
  const lines = statements.map((line) =>
    line
      .trimEnd()
      .replace(GRAPH, (_, before: string, label: string) => `${before}${name(label)} .`)
      .replace(OBJECT, (_, before: string, label: string) => before + name(label))
      .replace(SUBJECT, (_, label: string) => name(label)),
  )
  const isComplete = used.size === names.size && [...used].every((label) => names.has(label))
  const isOneToOne = new Set(names.values()).size === names.size
  return isComplete && isOneToOne ? lines.map((line) => `${line}\n`).sort() : undefined
}
