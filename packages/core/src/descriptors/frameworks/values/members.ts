import { isObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts'
import { splitList } from '../../narrative/split-list.ts'
import { foldKey } from '../fold-key.ts'

/** The names by which members of a value are known, by the name that the reader has for them. */
export type MemberNames<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** The members of an object under the reader's names, and the names of those that are not known. */
export interface Members<Name extends string> {
  readonly known: Readonly<Partial<Record<Name, JsonValue>>>
  readonly unknown: readonly string[]
}

/** Whether a JSON value is an object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return isObject(value)
}

/** Reads the members of an object by any of their names; the first of several counts. */
export function readMembers<Name extends string>(value: JsonObject, names: MemberNames<Name>): Members<Name> {
  const known: Partial<Record<Name, JsonValue>> = {}
  const unknown: string[] = []
  for (const [member, content] of Object.entries(value)) {
    const name = nameOf(member, names)
    if (name === undefined || known[name] !== undefined) unknown.push(member)
    else known[name] = content
  }
  return { known, unknown }
}

function nameOf<Name extends string>(member: string, names: MemberNames<Name>): Name | undefined {
  const folded = foldKey(member)
  for (const name of namesOf(names)) {
    if (foldKey(name) === folded || names[name].some((synonym) => foldKey(synonym) === folded)) return name
  }
  return undefined
}

function namesOf<Name extends string>(names: MemberNames<Name>): Name[] {
  return Object.keys(names).filter((name): name is Name => Object.hasOwn(names, name))
}

/** Splits an enumeration at commas, semicolons and lines, but not inside brackets. */
export function itemsOf(text: string): string[] {
  return text
    .split(/[;；\n]/)
    .flatMap(splitList)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The items of a list of texts or of an enumeration; `undefined` where there is anything but texts. */
export function textItems(value: JsonValue): string[] | undefined {
  if (typeof value === 'string') return itemsOf(value)
  if (!Array.isArray(value)) return undefined
  const texts = value.filter((item) => typeof item === 'string')
  return texts.length === value.length && texts.every((item) => item.trim() !== '') ? texts : undefined
}
