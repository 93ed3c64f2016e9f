/** A JSON object of a stranger: read by own members only. */
export type Members = Readonly<Record<string, unknown>>

/** The members of a JSON object; `undefined` for anything else. */
export function membersOf(value: unknown): Members | undefined {
  return isMembers(value) ? value : undefined
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member, whatever it is. */
export function memberOf(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

/** An item of a list, and where it is. */
export interface Item {
  readonly value: unknown
  readonly pointer: string
}

/** A list, where one value counts as a list of one, and none as an empty list. */
export function itemsOf(members: Members, name: string): readonly Item[] {
  const value = memberOf(members, name)
  if (value === undefined) return []
  if (!Array.isArray(value)) return [{ value, pointer: `/${name}` }]
  return Array.from(value, (item: unknown, at) => ({ value: item, pointer: `/${name}/${at}` }))
}
