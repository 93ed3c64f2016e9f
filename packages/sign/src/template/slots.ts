import { InvalidArgumentError } from '@shirushi/core/errors'
import { type JsonObject, type JsonValue, resolvePointer } from '@shirushi/core/json'

/** Where the values of a row go: JSON Pointers by name, one or several for each. */
export type Slots = Readonly<Record<string, string | readonly string[]>>

/** What a row can have for a slot. A `Date` is written in UTC; `undefined` leaves the member out. */
export type SlotValue = JsonValue | Date | undefined

/** The values of one recipient: one for each slot. What else a row has is not looked at. */
export type Row<Names extends string = string> = { readonly [Name in Names]: SlotValue }

/** One place that a slot fills. */
export interface Place {
  readonly slot: number
  readonly pointer: string
  /** The steps to what holds it, and the last one. */
  readonly path: readonly string[]
  readonly key: string
}

/** The slots of a template. */
export interface SlotTable {
  readonly names: readonly string[]
  readonly places: readonly Place[]
}

/**
 * @throws `InvalidArgumentError` when a pointer is none, leads to where nothing is, or into another slot.
 */
export function readSlots(slots: Slots, document: JsonObject): SlotTable {
  if (typeof slots !== 'object' || slots === null) refuse('', 'must be an object of JSON Pointers')
  const names = Object.keys(slots)
  const places = names.flatMap((name, slot) => {
    const pointers = slots[name]
    return [pointers].flat().map((pointer) => readPlace(pointer, name, slot, document))
  })
  const pointers = places.map(({ pointer }) => `${pointer}/`).sort()
  for (const [at, pointer] of pointers.entries()) {
    const next = pointers.slice(at + 1).find((other) => other.startsWith(pointer))
    if (next !== undefined)
      refuse('', `cannot have one slot at or within another, as at ${next.slice(0, -1)}`)
  }
  return { names, places }
}

function readPlace(pointer: unknown, name: string, slot: number, document: JsonObject): Place {
  if (typeof pointer !== 'string' || !/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) {
    refuse(`.${name}`, 'must be a JSON Pointer to a member or an item')
  }
  const path = pointer.slice(1).split('/').map(unescaped)
  const key = path.pop() ?? ''
  const holder = resolvePointer(document, pointer.slice(0, pointer.lastIndexOf('/')))
  if (typeof holder !== 'object' || holder === null)
    refuse(`.${name}`, 'leads to where the template has nothing')
  if (Array.isArray(holder) && !Object.hasOwn(holder, key)) refuse(`.${name}`, 'leads past the end of a list')
  if (key === '__proto__') refuse(`.${name}`, 'has a name that JavaScript keeps for itself')
  return { slot, pointer, path, key }
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

function refuse(place: string, message: string): never {
  throw new InvalidArgumentError(`slots${place}`, message)
}

/**
 * The template with the values of a row in it. What it shares with the template is not to be written to.
 *
 * @throws `InvalidArgumentError` when an item of a list is to be left out.
 */
export function fillSlots(
  document: JsonObject,
  { places, names }: SlotTable,
  values: readonly (JsonValue | undefined)[],
  argument = 'row',
): JsonObject {
  const copy: JsonObject = structuredCopy(document)
  for (const { slot, path, key } of places) {
    const holder = holderOf(copy, path)
    const value = values[slot]
    if (value !== undefined) holder[key] = value
    else if (Array.isArray(holder)) {
      throw new InvalidArgumentError(
        `${argument}.${names[slot]}`,
        'is an item of a list, which cannot be left out',
      )
    } else delete holder[key]
  }
  return copy
}

/** What holds a place. */
export function holderOf(document: JsonObject, path: readonly string[]): { [key: string]: JsonValue } {
  let holder: unknown = document
  for (const step of path) holder = Reflect.get(holder as object, step)
  return holder as { [key: string]: JsonValue }
}

function structuredCopy(document: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(document))
}
