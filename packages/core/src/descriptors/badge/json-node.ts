import type { JsonObject, JsonValue } from '../../json/json-value.ts'
import { isJsonObject, own, ownList, ownText } from '../../ob2/own.ts'

/** A member that is a number. */
export function ownNumber(node: JsonObject, name: string): number | undefined {
  const value = own(node, name)
  return typeof value === 'number' ? value : undefined
}

/** The items of a member that are objects. */
export function ownObjects(node: JsonObject, name: string): readonly JsonObject[] {
  return ownList(node, name).filter(isJsonObject)
}

/** An address that is written as a text, or as an object with an `id`. */
export function idOf(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  return isJsonObject(value) ? ownText(value, 'id') : undefined
}

type Said<Value> = { [Name in keyof Value]: Exclude<Value[Name], undefined> }

/** The object without members that are `undefined`, so that nothing is there that was not said. */
export function saidOf<Value extends object>(value: Value): Said<Value> {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  // Of the members that are left none is undefined; the compiler cannot follow entries.
  return Object.fromEntries(entries) as Said<Value>
}
