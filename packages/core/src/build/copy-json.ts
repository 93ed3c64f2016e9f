import { InvalidArgumentError } from '../errors.ts'
import type { JsonObject, JsonValue } from '../json/json-value.ts'
import { dateText, isDate } from './date-text.ts'
import { argumentAt, assertEnterable, type Place, placeIn } from './place.ts'

/** Whether a value is an object that JSON can hold: no Map, no URL, no Date. @internal */
export function isRecord(value: unknown): value is { readonly [member: string]: unknown } {
  return Object.prototype.toString.call(value) === '[object Object]'
}

/**
 * A deep, frozen copy of JSON as it is. Members and items that are `undefined` are left out, and Dates
 * become their texts.
 *
 * @throws `InvalidArgumentError` for anything that JSON cannot hold.
 * @internal
 */
export function copyJson(value: unknown, place: Place): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  // JSON.stringify writes 0 for -0: the product is to be the same before and after.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
  if (isDate(value)) return dateText(value, place)
  if (Array.isArray(value)) return copyList(value, place, copyJson)
  if (isRecord(value)) return copyMembers(value, place)
  throw new InvalidArgumentError(argumentAt(place), 'must be a value that JSON can hold')
}

/** A frozen copy of a list, without the items that are `undefined`. @internal */
export function copyList(
  list: readonly unknown[],
  place: Place,
  copyItem: (item: unknown, place: Place) => JsonValue,
): readonly JsonValue[] {
  assertEnterable(list, place)
  const items: JsonValue[] = []
  for (const [index, item] of list.entries()) {
    if (item !== undefined) items.push(copyItem(item, placeIn(place, list, index)))
  }
  return Object.freeze(items)
}

function copyMembers(record: { readonly [member: string]: unknown }, place: Place): JsonObject {
  assertEnterable(record, place)
  const members: [string, JsonValue][] = []
  for (const [name, value] of Object.entries(record)) {
    if (value !== undefined) members.push([name, copyJson(value, placeIn(place, record, name))])
  }
  // fromEntries defines members, so that one named __proto__ stays a member.
  return Object.freeze(Object.fromEntries(members))
}
