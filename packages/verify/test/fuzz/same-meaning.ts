/**
 * A badge in the one form that all of its writings with the same statements have: no empty values, lists without
 * repetitions and in one order, one value for a list of one.
 */
export function normalForm(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = [...new Set(value.map((item) => JSON.stringify(normalForm(item, name)) ?? ''))].sort()
    const kept = items.filter((item) => item !== '').map((item) => JSON.parse(item))
    return kept.length > 1 ? kept : kept[0]
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'proof' && key !== '@context' && key !== '@index')
    .map(([key, item]) => [key, normalForm(item, key)] as const)
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const [only, ...others] = entries
  if (only?.[0] === 'id' && others.length === 0) return only[1]
  return Object.fromEntries(entries)
}
