/**
 * Compares two texts in a time that depends on the length of `expected` only, as far as JavaScript
 * can promise that: no character that differs ends the comparison early.
 *
 * @internal
 */
export function isEqualInConstantTime(actual: string, expected: string): boolean {
  let difference = actual.length ^ expected.length
  // Past the end of `actual`, charCodeAt gives NaN, which counts as 0 here; the lengths differ anyway.
  for (let at = 0; at < expected.length; at++) difference |= actual.charCodeAt(at) ^ expected.charCodeAt(at)
  return difference === 0
}
