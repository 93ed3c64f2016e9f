/** How far counts are from being equal: Pearson's sum of squares. */
export function chiSquare(counts: ArrayLike<number>): number {
  const all = Array.from(counts)
  const expected = all.reduce((sum, count) => sum + count, 0) / all.length
  return all.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

/** What that sum exceeds by chance once in a thousand times (Wilson and Hilferty). */
export function criticalChiSquare(cells: number): number {
  const freedom = cells - 1
  const part = 2 / (9 * freedom)
  return freedom * (1 - part + 3.09 * Math.sqrt(part)) ** 3
}

/** Into how many of each of so many equal ranges below `end` the numbers fall. */
export function countByRange(numbers: Iterable<number>, end: number, cells: number): number[] {
  const counts = new Array<number>(cells).fill(0)
  for (const number of numbers) {
    const cell = Math.floor((number / end) * cells)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

/** Pearson's coefficient between each number and the next. */
export function serialCorrelation(numbers: ArrayLike<number>): number {
  const all = Array.from(numbers)
  const mean = all.reduce((sum, number) => sum + number, 0) / all.length
  let [along, across] = [0, 0]
  for (const [at, number] of all.entries()) {
    across += (number - mean) ** 2
    along += (number - mean) * ((all[at + 1] ?? mean) - mean)
  }
  return along / across
}
