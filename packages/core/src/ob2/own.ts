import { DEFAULT_JSON_LIMITS } from '../json/json-limits.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { ownMember } from '../json/own-member.ts'

/** A member of an object from a badge; nothing is ever read from a prototype. */
export function own(node: JsonObject, key: string): JsonObject[string] | undefined {
  return ownMember(node, key)
}

/** A member that is text. */
export function ownText(node: JsonObject, key: string): string | undefined {
  const value = own(node, key)
  return typeof value === 'string' ? value : undefined
}

/** A member that is an object. */
export function ownObject(node: JsonObject, key: string): JsonObject | undefined {
  const value = own(node, key)
  return isJsonObject(value) ? value : undefined
}

/**
 * The items of a member that is a list, or its only value; nothing where it is absent or null, or where
 * the list only claims to be one: longer than any JSON that is read here.
 */
export function ownList(node: JsonObject, key: string): readonly JsonObject[string][] {
  const value = own(node, key)
  if (value === undefined || value === null) return []
  if (!isJsonList(value)) return [value]
  return value.length > DEFAULT_JSON_LIMITS.values ? [] : value
}

/** The texts among the values of a member. */
export function ownTexts(node: JsonObject, key: string): readonly string[] {
  return ownList(node, key).filter((value) => typeof value === 'string')
}

/** Whether a JSON value is an object. */
export function isJsonObject(value: JsonObject[string] | undefined): value is JsonObject {
  return isObject(value)
}

/** Whether a JSON value is a list. */
export function isJsonList(value: JsonObject[string] | undefined): value is readonly JsonObject[string][] {
  return Array.isArray(value)
}

/** Whether an object is an Open Badges extension: its terms are those of its own context. */
export function isExtension(node: JsonObject): boolean {
  return ownTexts(node, 'type').some((type) => EXTENSION_TYPES.has(type))
}

const EXTENSION_TYPES = new Set([
  'Extension',
  'extension',
  'obi:Extension',
  'https://w3id.org/openbadges#Extension',
])
