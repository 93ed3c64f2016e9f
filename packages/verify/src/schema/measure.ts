/** What a JSON value is like, for estimates of what it costs to judge it. */
export interface Measure {
  readonly values: number
  readonly depth: number
  /** The longest text in it, names of members included. */
  readonly longestText: number
  /** The most members or items that one object or list has. */
  readonly widest: number
}

/** Measures a JSON value, without recursion. */
export function measure(value: unknown): Measure {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }]
  let [values, depth, longestText, widest] = [0, 0, 0, 0]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    values += 1
    depth = Math.max(depth, next.depth)
    if (typeof next.value === 'string') longestText = Math.max(longestText, next.value.length)
    if (typeof next.value !== 'object' || next.value === null) continue
    const members = Object.entries(next.value)
    widest = Math.max(widest, members.length)
    for (const [name, item] of members) {
      longestText = Math.max(longestText, name.length)
      open.push({ value: item, depth: next.depth + 1 })
    }
  }
  return { values, depth, longestText, widest }
}
