/** A value longer than this is no misspelt term, and comparing it would only cost time. */
const MAX_LENGTH = 64

/**
 * The term of a vocabulary that a text comes closest to, and whether it is the same but for case,
 * spaces and punctuation.
 */
export function nearestTerm(
  text: string,
  terms: readonly string[],
): { readonly nearest: string; readonly same: boolean } {
  const wanted = bare(text.slice(0, MAX_LENGTH))
  let nearest = ''
  let least = Number.POSITIVE_INFINITY
  for (const term of terms) {
    const distance = editDistance(wanted, bare(term))
    if (distance >= least) continue
    nearest = term
    least = distance
  }
  return { nearest, same: least === 0 && text.length <= MAX_LENGTH }
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** How many letters have to be put in, left out or exchanged (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const exchanged = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(exchanged, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    before = current
  }
  return before[b.length] ?? 0
}
