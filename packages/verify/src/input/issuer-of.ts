import { isObject, type JsonObject, memberOf } from '../json-object.ts'

/** Who issued a badge, as the badge says. */
export interface NamedIssuer {
  readonly id: string | undefined
  /** The profile, where the badge holds it; an empty object where it names the issuer only. */
  readonly profile: JsonObject
  /** Where it stands, as a JSON Pointer. */
  readonly path: string
}

const NOBODY: JsonObject = {}

/** The issuer of a badge of either generation; in 2.0 it stands in the badge class. */
export function issuerOf(document: JsonObject): NamedIssuer {
  const direct = memberOf(document, 'issuer')
  if (direct !== undefined) return named(direct, '/issuer')
  const badge = memberOf(document, 'badge')
  const inside = isObject(badge) ? memberOf(badge, 'issuer') : undefined
  if (inside !== undefined) return named(inside, '/badge/issuer')
  const holder = memberOf(document, 'holder')
  return named(holder, '/holder')
}

function named(value: unknown, path: string): NamedIssuer {
  if (typeof value === 'string') return { id: value, profile: NOBODY, path }
  if (!isObject(value)) return { id: undefined, profile: NOBODY, path }
  const id = memberOf(value, 'id')
  return { id: typeof id === 'string' ? id : undefined, profile: value, path }
}
