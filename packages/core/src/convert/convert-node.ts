import type { FindingCode } from '../findings/catalogue.ts'
import type { FindingList } from '../findings/finding-list.ts'
import type { JsonObject } from '../json/json-value.ts'
import { pointerStep } from '../json/pointer.ts'

/** One conversion: where its changes are noted, and what the caller decided. */
export interface Conversion<Settings> {
  readonly changes: FindingList
  readonly settings: Settings
}

/** Where a value stands in the document that is converted. */
export interface Place<Settings> {
  readonly conversion: Conversion<Settings>
  /** JSON Pointer of the value. */
  readonly path: string
  /** The property that holds it. */
  readonly property: string
  /** The object that has the property. */
  readonly node: JsonObject
}

/** Writes a value in the other version; `undefined` leaves it out. It notes what that changes. */
export type Writer<Settings> = (value: unknown, place: Place<Settings>) => unknown

/** What becomes of a property. */
export interface Fate<Settings> {
  /** Where it goes, as `Class.property`; empty where it has no counterpart. */
  readonly to: readonly string[]
  /** What says that it is gone, where it always goes. */
  readonly loss?: FindingCode
  readonly write: Writer<Settings>
}

/** The fate of every property of a class. */
export type ConversionTable<Settings> = Readonly<Record<string, Fate<Settings>>>

/** What one object of the source becomes: properties by the class that they belong to. */
export type ConvertedParts = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/** The codes that say that a property is gone, and name nothing but it. */
export type LossCode =
  | 'CONVERSION_PROPERTY_LOST'
  | 'CONVERSION_VERIFICATION_LEFT_BEHIND'
  | 'CONVERSION_STATUS_LEFT_BEHIND'

/** The property goes to one or several properties of the other version. */
export function carry<Settings>(to: string | readonly string[], write: Writer<Settings>): Fate<Settings> {
  return { to: typeof to === 'string' ? [to] : to, write }
}

/** The property has no counterpart. */
export function lose(loss: LossCode): Fate<unknown> {
  return {
    to: [],
    loss,
    write: (_, { conversion, path, property }) => conversion.changes.record(loss, path, { property }),
  }
}

/** The property has no counterpart, and nothing more can be said of it. */
export const LOST: Fate<unknown> = lose('CONVERSION_PROPERTY_LOST')

/**
 * The property is dealt with where the objects are put together, or says nothing that could be lost.
 *
 * @param to - What it leads to there.
 */
export function elsewhere(...to: readonly string[]): Fate<unknown> {
  return { to, write: () => undefined }
}

/**
 * Converts the members of an object by the table of its class. What the table does not know is an
 * extension, and lost.
 */
export function convertNode<Settings>(
  node: JsonObject,
  table: ConversionTable<Settings>,
  path: string,
  conversion: Conversion<Settings>,
): ConvertedParts {
  const parts = new Map<string, Map<string, unknown>>()
  for (const [property, value] of Object.entries(node)) {
    const place = { conversion, path: path + pointerStep(property), property, node }
    const fate = Object.hasOwn(table, property) ? table[property] : undefined
    if (fate === undefined) {
      conversion.changes.add('CONVERSION_EXTENSION_LOST', place.path, { property })
      continue
    }
    const written = fate.write(value, place)
    if (written !== undefined) for (const target of fate.to) put(parts, target, written)
  }
  return parts
}

function put(parts: Map<string, Map<string, unknown>>, target: string, value: unknown): void {
  const [className = '', property = ''] = target.split('.')
  const part = parts.get(className) ?? new Map<string, unknown>()
  part.set(property, value)
  parts.set(className, part)
}

/** The properties that fell to one class, as members of an object. */
export function partOf(parts: ConvertedParts, className: string): { readonly [property: string]: unknown } {
  return Object.fromEntries(parts.get(className) ?? [])
}
