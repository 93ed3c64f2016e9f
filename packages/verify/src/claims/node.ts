/** An object of a badge, as far as it can be read. */
export type Node = { readonly [member: string]: unknown }

/** The objects that a member of a badge holds, one or many. */
export function nodesIn(value: unknown, name: string): readonly Node[] {
  return valuesIn(value, name).filter(isNode)
}

/** The first of them. */
export function nodeIn(value: unknown, name: string): Node | undefined {
  return nodesIn(value, name)[0]
}

/** More are not looked at, whoever wrote them. */
const MAX_VALUES = 100

/** The values of a member, one or many; nothing that is inherited, and nothing that cannot be read. */
export function valuesIn(value: unknown, name: string): readonly unknown[] {
  try {
    if (!isNode(value) || !Object.hasOwn(value, name)) return []
    const found = value[name]
    if (Array.isArray(found)) return found.slice(0, MAX_VALUES)
    return found === undefined || found === null ? [] : [found]
  } catch {
    // A getter or a proxy of the caller.
    return []
  }
}

/** Whether a value is an object, and no list. */
export function isNode(value: unknown): value is Node {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
