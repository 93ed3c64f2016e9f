import { CanonicalizationError } from '../../errors.ts'
import { blankNodesIn } from './statements.ts'

/** What the reference implementation takes for a blank node, even in the middle of a text. */
const ANYWHERE = /_:\S+/g

/** What it puts in the place of a blank node for a while. */
const SKOLEM = 'urn:bnid:'

/**
 * Makes sure that no text looks like a blank node to the reference implementation, which would put the same label
 * in the place of each.
 *
 * @throws `CanonicalizationError` when one does.
 */
export function assertDistinct(statements: readonly string[]): void {
  for (const statement of statements) {
    const found = statement.match(ANYWHERE)?.length ?? 0
    if (found === blankNodesIn(statement) && !statement.includes(SKOLEM)) continue
    throw new CanonicalizationError('unsafe', `a text with "_:" or "${SKOLEM}" cannot be told from a label`)
  }
}
