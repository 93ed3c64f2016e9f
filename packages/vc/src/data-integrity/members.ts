import { isJsonObject } from '../canonical/canonicalize-json.ts'

/** An object whose members nobody has looked at. */
export type Members = Readonly<Record<string, unknown>>

/** The same object, if it is one and no array. */
export function asMembers(value: unknown): Members | undefined {
  return !Array.isArray(value) && isJsonObject(value) ? value : undefined
}

/** A member of its own; nothing that every object inherits. */
export function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

/** A copy without some members. The rest stays what it is, `__proto__` included. */
export function without(members: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
}

/** A value that may stand alone or in a list, as a list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
