import { MalformedStatusListError } from '../errors.ts'

/** A JSON object of a stranger: read by own members only. */
export type Members = Readonly<Record<string, unknown>>

/** @throws `MalformedStatusListError` when it is something else. */
export function assertMembers(value: unknown, path = ''): Members {
  if (isMembers(value)) return value
  throw wrong(path, 'has to be an object')
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member, whatever it is. */
export function memberOf(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

/** A list, where one value counts as a list of one, and none as an empty list. */
export function listOf(members: Members, name: string): readonly unknown[] {
  const value = memberOf(members, name)
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** @throws `MalformedStatusListError` when it is missing or no text. */
export function textOf(members: Members, name: string, path = ''): string {
  const value = optionalTextOf(members, name, path)
  if (value === undefined) throw wrong(`${path}/${name}`, 'is missing')
  return value
}

/** @throws `MalformedStatusListError` when it is there and no text. */
export function optionalTextOf(members: Members, name: string, path = ''): string | undefined {
  const value = memberOf(members, name)
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw wrong(`${path}/${name}`, 'has to be a text')
}

/** The first of these types that the document has. */
export function typeAmong<Type extends string>(members: Members, types: readonly Type[]): Type {
  const own = listOf(members, 'type')
  const found = types.find((type) => own.includes(type))
  if (found === undefined) throw wrong('/type', `has to be ${types.join(' or ')}`)
  return found
}

/** What is wrong with a member. */
export function wrong(path: string, message: string): MalformedStatusListError {
  return new MalformedStatusListError('document', message, path)
}
