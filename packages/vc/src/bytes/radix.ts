/** What the powers of one radix are in another, the least place first. Made as far as they were needed. */
export interface Powers {
  readonly from: number
  readonly to: number
  readonly rows: number[][]
}

/** Nothing is computed yet. The product of the two times the number of places must stay below 2^53. */
export function createPowers(from: number, to: number): Powers {
  return { from, to, rows: [[1]] }
}

/**
 * Writes a number in another radix, the least place first. Like any change of radix, but with the divisions
 * done before: what each place of the old radix adds to each place of the new one is known.
 */
export function rewrite(places: readonly number[], powers: Powers): Float64Array {
  const { to, rows } = powers
  while (rows.length <= places.length) rows.push(nextPower(powers))
  // The power above the number has room for all of it.
  const sums = new Float64Array(rows[places.length]?.length ?? 0)
  for (let place = 0; place < places.length; place++) {
    const value = places[place] as number
    const row = rows[place] as number[]
    for (let at = 0; at < row.length; at++) sums[at] = (sums[at] as number) + value * (row[at] as number)
  }
  let carry = 0
  for (let at = 0; at < sums.length; at++) {
    const sum = (sums[at] as number) + carry
    carry = Math.floor(sum / to)
    sums[at] = sum - carry * to
  }
  return sums
}

function nextPower({ from, to, rows }: Powers): number[] {
  const power: number[] = []
  let carry = 0
  for (const digit of rows.at(-1) ?? []) {
    const product = digit * from + carry
    carry = Math.floor(product / to)
    power.push(product - carry * to)
  }
  for (; carry > 0; carry = Math.floor(carry / to)) power.push(carry % to)
  return power
}
