import { OB2_CONTEXT } from '../contexts/known-contexts.ts'
import { InvalidArgumentError } from '../errors.ts'
import type { Generation } from '../findings/definition.ts'
import { type JsonObject, type JsonValue, listOf } from '../json/json-value.ts'
import { type ClassTable, classTable, type PropertyTable } from '../model/class-table.ts'
import { copyJson, copyList, isRecord } from './copy-json.ts'
import { argumentAt, assertEnterable, type Place, placeIn, placeOf } from './place.ts'

/** What a text in the place of an object says. Where the specification itself has texts, they stay. */
const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['Image', 'id'],
  ['Criteria', 'narrative'],
  ['Evidence', 'id'],
  ['Profile', 'id'],
  ['Profilev1p1', 'id'],
])

/** Signed by somebody, or defined by somebody else's method: taken as they are. */
const FOREIGN: ReadonlySet<string> = new Set([
  'EndorsementCredential',
  'EndorsementCredentialv1p1',
  'Endorsement',
  'Extension',
  'Proof',
  'CredentialSchema',
  'CredentialStatus',
  'RefreshService',
  'TermsOfUse',
])

/** Of types that mean the same, the one that most badges use. */
const USUAL_TYPES: ReadonlySet<string> = new Set(['OpenBadgeCredential', 'Issuer'])

type Input = { readonly [member: string]: unknown }

/**
 * Turns what a caller wrote into an object of a class, in the JSON form: types filled in, shorthands
 * written out, Dates as texts, empty lists and `undefined` left out, properties in the order of the
 * specification. The result is a deep, frozen copy.
 *
 * What it says is not judged here.
 *
 * @throws `InvalidArgumentError` when something in it is not JSON, or an extension collides.
 * @internal
 */
export function complete(generation: Generation, className: string, input: Input): JsonObject {
  return completeObject(input, classTable(generation, className), placeOf('input'))
}

/**
 * What was completed before, and as what. It is frozen through and through, so that a thousand awards
 * can share one achievement. Documents of Open Badges 2.0 change when they are embedded.
 */
const completed = new WeakMap<object, string>()

/** Classes of both data models are completed alike. */
function kindOf(table: ClassTable): string {
  return table.name.replace(/v1p1$/, '')
}

function completeObject(input: Input, table: ClassTable, place: Place): JsonObject {
  assertEnterable(input, place)
  const members: [string, JsonValue][] = []
  for (const property of table.properties.values()) {
    const given = Object.hasOwn(input, property.name) ? input[property.name] : undefined
    const value = completeProperty(given, property, table, placeIn(place, input, property.name))
    if (value !== undefined) members.push([property.name, value])
  }
  members.push(...additional(input, table, place))
  // fromEntries defines members, so that one named __proto__ stays a member.
  const result: JsonObject = Object.freeze(Object.fromEntries(members))
  if (table.generation === 'ob3') completed.set(result, kindOf(table))
  return result
}

function completeProperty(
  given: unknown,
  property: PropertyTable,
  table: ClassTable,
  place: Place,
): JsonValue | undefined {
  if (property.name === 'type') return completeTypes(given, table, place)
  if (given === undefined || isInherited(given, property, table, place)) return undefined
  const completeItem = (item: unknown, at: Place): JsonValue => completeValue(item, property, table, at)
  if (Array.isArray(given)) {
    const items = copyList(given, place, completeItem)
    return items.length === 0 ? undefined : items
  }
  const value = completeItem(given, place)
  const isLoneItem = property.many && table.generation === 'ob3' && value !== null
  return isLoneItem ? Object.freeze([value]) : value
}

/** An embedded document need not repeat the context that the outer one names. */
function isInherited(given: unknown, property: PropertyTable, table: ClassTable, place: Place): boolean {
  const isEmbedded = place.depth > 1
  return isEmbedded && table.generation === 'ob2' && property.name === '@context' && given === OB2_CONTEXT
}

function completeTypes(given: unknown, table: ClassTable, place: Place): JsonValue | undefined {
  if (table.equals !== undefined) return given === undefined ? table.equals : copyJson(given, place)
  const types = listOf(given)
  const missing = table.contains.filter((names) => !names.some((name) => types.includes(name)))
  const filled = missing.map((names) => names.find((name) => USUAL_TYPES.has(name)) ?? names[0])
  const all = copyList([...filled, ...types], place, copyJson)
  if (all.length === 0) return undefined
  return table.generation === 'ob2' && all.length === 1 ? all[0] : all
}

function completeValue(value: unknown, property: PropertyTable, around: ClassTable, place: Place): JsonValue {
  const table = property.object()
  if (table === undefined || FOREIGN.has(table.name)) return copyJson(value, place)
  if (isCompleted(value, table)) return value
  if (isRecord(value)) return completeObject(value, table, place)
  const shorthand = around.generation === 'ob3' && property.leaf === undefined && SHORTHANDS.get(table.name)
  if (typeof value === 'string' && shorthand) return completeObject({ [shorthand]: value }, table, place)
  return copyJson(value, place)
}

function isCompleted(value: unknown, table: ClassTable): value is JsonObject {
  return isRecord(value) && completed.get(value) === kindOf(table)
}

type Member = [name: string, value: JsonValue]

/** What the class does not define: in its place, as in a badge that was read, or under `extensions`. */
function additional(input: Input, table: ClassTable, place: Place): readonly Member[] {
  const members: Member[] = []
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || name === 'extensions' || table.properties.has(name)) continue
    members.push([name, copyJson(value, placeIn(place, input, name))])
  }
  return [...members, ...extensionsOf(input, table, placeIn(place, input, 'extensions'))]
}

function extensionsOf(input: Input, table: ClassTable, place: Place): readonly Member[] {
  const { extensions } = input
  if (extensions === undefined) return []
  if (!isRecord(extensions)) throw new InvalidArgumentError(argumentAt(place), 'must be an object')
  assertEnterable(extensions, place)
  const members: Member[] = []
  for (const [name, value] of Object.entries(extensions)) {
    const at = placeIn(place, extensions, name)
    if (table.properties.has(name) || Object.hasOwn(input, name) || name.startsWith('@')) {
      throw new InvalidArgumentError(argumentAt(at), 'is a property of its own, not an extension')
    }
    if (value !== undefined) members.push([name, copyJson(value, at)])
  }
  return members
}
