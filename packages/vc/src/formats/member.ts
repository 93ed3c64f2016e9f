import { malformed } from './fail.ts'

/** An own member of an object of a stranger, whose getters may throw. */
export function valueMember(object: object, name: string): unknown {
  try {
    return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined
  } catch {
    return malformed(`"${name}" of the key cannot be read`)
  }
}

/** The same, where it is a string. */
export function stringMember(object: object, name: string): string | undefined {
  const value = valueMember(object, name)
  return typeof value === 'string' ? value : undefined
}

/** Whether a list contains a string; `undefined` where the member is there and no list. */
export function listHas(object: object, name: string, wanted: string): boolean | undefined {
  const value = valueMember(object, name)
  try {
    return Array.isArray(value) ? value.slice(0, MOST).includes(wanted) : undefined
  } catch {
    return malformed(`"${name}" of the key cannot be read`)
  }
}

/** More than there are uses of a key. */
const MOST = 20
