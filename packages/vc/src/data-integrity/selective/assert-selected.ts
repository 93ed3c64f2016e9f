import { CanonicalizationError } from '../../errors.ts'

/**
 * Makes sure that a part says nothing that the document does not say. A part of a list does: that it ends where
 * the part ends.
 *
 * @throws `CanonicalizationError` when it does.
 */
export function assertSelected(part: Iterable<string>, statements: readonly string[]): void {
  const all = new Set(statements)
  for (const statement of part) {
    if (!all.has(statement)) {
      throw new CanonicalizationError('unsafe', 'a pointer leads into something that is only one as a whole')
    }
  }
}
