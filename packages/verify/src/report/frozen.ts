import type { JsonObject } from '../json-object.ts'

/** Freezes a JSON document, all of it, and hands it back. It goes by a list: depth is the stranger's choice. */
export function frozen(document: JsonObject): JsonObject {
  const rest: unknown[] = [document]
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue
    Object.freeze(value)
    for (const member of Object.values(value)) rest.push(member)
  }
  return document
}
