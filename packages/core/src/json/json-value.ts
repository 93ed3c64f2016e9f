/** Any JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  readonly [member: string]: JsonValue
}

/** A list, or its only item, as the compacted form of JSON-LD writes it. */
export type OneOrMany<Value> = Value | readonly Value[]

/** Whether a value is a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === 'object' && value !== null && !isArray(value)
}

function isArray(value: object): boolean {
  try {
    return Array.isArray(value)
  } catch {
    // A proxy that was revoked is nothing any more; whoever looks into it finds out.
    return false
  }
}

/** The items of a list, or the value itself as the only item; nothing where there is no value. */
export function listOf<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

function isList<Value>(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value)
}
