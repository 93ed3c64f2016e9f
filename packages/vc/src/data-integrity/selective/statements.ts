import { encodeBase64url } from '../../bytes/base64.ts'
import { CanonicalizationError, LimitExceededError } from '../../errors.ts'
import type { Tools } from '../engine-options.ts'
import type { Members } from '../members.ts'
import { MOST_STATEMENTS } from './proof-value.ts'

const IRI = '<[^<> ]*>'
const LITERAL = `"(?:[^"\\\\]|\\\\.)*"(?:@[A-Za-z0-9-]+|\\^\\^${IRI})?`

/** A canonical statement; what stands where a blank node can stand, with what lies between. */
const STATEMENT = new RegExp(
  `^(${IRI}|_:\\S+)( ${IRI} )(${IRI}|_:\\S+|${LITERAL})( ${IRI}| _:\\S+|)( \\.)$`,
  's',
)

/** Such a node, with the space before it in the place of a graph. */
const BLANK = /^( ?_:)(\S+)$/

/**
 * The canonical statements of a document, each with its line feed.
 *
 * @throws What canonicalizing throws; `LimitExceededError` for too many statements.
 */
export async function statementsOf(document: Members, tools: Tools): Promise<readonly string[]> {
  const nquads = await tools.canonicalize(document, 'SHA-256')
  const lines = nquads.split('\n').slice(0, -1)
  if (lines.length > MOST_STATEMENTS) throw new LimitExceededError('quads', MOST_STATEMENTS)
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
  const renamed = (term: string): string => {
    const [before = '', label] = BLANK.exec(term)?.slice(1) ?? []
    if (label === undefined) return term
    used.add(label)
    return before + (names.get(label) ?? '')
  }
  const lines = statements.map((statement) => partsOf(statement).map(renamed).join(''))
  const isComplete = used.size === names.size && [...used].every((label) => names.has(label))
  const isOneToOne = new Set(names.values()).size === names.size
  return isComplete && isOneToOne ? lines.map((line) => `${line}\n`).sort() : undefined
}

/** How many blank nodes a statement names. */
export function blankNodesIn(statement: string): number {
  return partsOf(statement).filter((term) => BLANK.test(term)).length
}

/** A text in quotes is a part of its own, whatever it looks like. */
function partsOf(statement: string): readonly string[] {
  const parts = STATEMENT.exec(statement.slice(0, -1))
  if (parts !== null) return parts.slice(1)
  throw new CanonicalizationError('n-quads', 'a statement is not in canonical form')
}
