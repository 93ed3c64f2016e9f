import { isObject, type JsonObject } from '../json-object.ts'
import { referenceOf } from './form-of-2.ts'

/** What may stand as a document or as its address. Only what is hosted is used, so that says nothing new. */
const REFERENCES: ReadonlySet<string> = new Set(['badge', 'issuer'])

/** Contexts give no other badge: what is shown is what is hosted. */
const PASSED_OVER: ReadonlySet<string> = new Set(['@context'])

/** The members in which a copy of a badge says something else than what is hosted. Both are in the form of 2.0. */
export function differingMembers(copy: JsonObject, hosted: JsonObject): readonly string[] {
  const names = new Set([...Object.keys(copy), ...Object.keys(hosted)])
  return [...names].filter(
    (name) => !PASSED_OVER.has(name) && !isSame(name, ownOf(copy, name), ownOf(hosted, name)),
  )
}

function ownOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** JSON is no deeper than was allowed when it was read. */
function isSame(name: string, one: unknown, other: unknown): boolean {
  if (REFERENCES.has(name) && (typeof one === 'string' || typeof other === 'string')) {
    const id = referenceOf(one)
    return id !== undefined && id === referenceOf(other)
  }
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => isSame('', item, other[at]))
    )
  }
  if (isObject(one)) return isObject(other) && differingMembers(one, other).length === 0
  return one === other
}
