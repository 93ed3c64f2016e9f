import { isObject } from './json-value.ts'

/**
 * Whether two values are the same JSON, whatever the order of members. A member that is `undefined` is none.
 * For values that were read or copied before: it goes as deep as they do.
 *
 * @internal
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  }
  if (!isObject(a)) return Object.is(a, b)
  if (!isObject(b)) return false
  const [names, others] = [membersOf(a), membersOf(b)]
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  )
}

function membersOf(object: { readonly [member: string]: unknown }): readonly string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined)
}
