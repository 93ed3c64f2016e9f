import { toJsonTree } from '../../json/json-tree.ts'
import { isObject, type JsonValue } from '../../json/json-value.ts'

/** A copy of a value that is JSON; `undefined` for anything else, and for what is nested too deep. */
export function jsonSnapshot(value: unknown): JsonValue | undefined {
  const reading = toJsonTree(value)
  return reading.ok && isJson(reading.value) ? reading.value : undefined
}

/** Whether a value is JSON throughout. A snapshot always is; the compiler cannot know. */
export function isJson(value: unknown): value is JsonValue {
  if (Array.isArray(value)) return value.every(isJson)
  if (isObject(value)) return Object.values(value).every(isJson)
  return (
    value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
  )
}
