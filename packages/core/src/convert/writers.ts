import { isObject, type JsonObject, listOf } from '../json/json-value.ts'
import { own } from '../ob2/own.ts'
import { languageTagProblem } from '../values/language-tag.ts'
import { uriProblem } from '../values/uri.ts'
import { convertDate } from './convert-date.ts'
import {
  type ConversionTable,
  convertNode,
  type Fate,
  type Place,
  partOf,
  type Writer,
} from './convert-node.ts'

/** Whether a value that was checked to be JSON is an object. */
export function isNode(value: unknown): value is JsonObject {
  return isObject(value)
}

/** A text that means the same in both versions. */
export const text: Writer<unknown> = (value) => (typeof value === 'string' ? value : undefined)

/** An edition: a number in Open Badges 2.0 becomes text. */
export const edition: Writer<unknown> = (value, place) => {
  if (typeof value !== 'number') return text(value, place)
  const to = String(value)
  noteRewritten(value, to, place)
  return to
}

function noteRewritten(from: unknown, to: string, { conversion, path, property }: Place<unknown>): void {
  conversion.changes.add('CONVERSION_VALUE_REWRITTEN', path, { property, from, to })
}

/** Notes that a value does not fit the other version. */
export function loseValue(value: unknown, { conversion, path, property }: Place<unknown>): undefined {
  conversion.changes.add('CONVERSION_VALUE_LOST', path, { property, value })
}

/** A moment, in the form that both versions read. */
export const moment: Writer<unknown> = (value, place) => {
  if (typeof value !== 'string') return undefined
  const { conversion, path, property } = place
  const to = convertDate(value)
  if (to === undefined) return loseValue(value, place)
  if (to !== value) conversion.changes.add('CONVERSION_DATE_REWRITTEN', path, { property, from: value, to })
  return to
}

/** Whether a text can be an id in Open Badges 3.0. */
export function isUsableUri(value: string): boolean {
  const problem = uriProblem(value)
  return problem === undefined || problem === 'URI_NOT_ASCII'
}

export const uri: Writer<unknown> = (value, place) => {
  if (typeof value !== 'string') return undefined
  return isUsableUri(value) ? value : loseValue(value, place)
}

export const language: Writer<unknown> = (value, place) => {
  if (typeof value !== 'string') return undefined
  return languageTagProblem(value) === 'LANGUAGE_TAG_MALFORMED' ? loseValue(value, place) : value
}

/** The place of an item of a list. */
function itemPlace<Settings>(value: unknown, index: number, place: Place<Settings>): Place<Settings> {
  return Array.isArray(value) ? { ...place, path: `${place.path}/${index}` } : place
}

/** Each value of a property that may have several. */
export function each<Settings>(write: Writer<Settings>): Writer<Settings> {
  return (value, place) => {
    const written = listOf(value)
      .map((item, index) => write(item, itemPlace(value, index, place)))
      .filter((item) => item !== undefined)
    return written.length === 0 ? undefined : written
  }
}

/** The first value of a property that may have several here and only one there. */
export function first<Settings>(write: Writer<Settings>): Writer<Settings> {
  return (value, place) => {
    const [kept, ...others] = listOf(value)
    for (const [index, other] of others.entries()) loseValue(other, itemPlace(value, index + 1, place))
    return kept === undefined ? undefined : write(kept, itemPlace(value, 0, place))
  }
}

/** What a value refers to: its id where it is an object, otherwise itself. */
export function referredId(value: unknown): unknown {
  return isNode(value) ? own(value, 'id') : value
}

/** How an object of a class is written. */
export interface NodeRule<Settings> {
  readonly table: () => ConversionTable<Settings>
  /** The class of the other version. */
  readonly to: string
  /** Properties without which it means nothing there. */
  readonly needs: readonly string[]
  /** What is written besides, unless a property writes it: its type. */
  readonly besides: { readonly [property: string]: unknown }
  /** Whether it may be written as its id alone. */
  readonly canBeId?: boolean
}

/** An object of a class, or its id. */
export function node<Settings>(rule: NodeRule<Settings>): Writer<Settings> {
  return (value, place) => {
    const written = writeMembers(value, place, rule)
    if (written === undefined) return undefined
    if (rule.needs.some((property) => written[property] === undefined)) return loseValue(value, place)
    return { ...rule.besides, ...written }
  }
}

function writeMembers<Settings>(
  value: unknown,
  place: Place<Settings>,
  rule: NodeRule<Settings>,
): { readonly [property: string]: unknown } | undefined {
  if (typeof value === 'string' && rule.canBeId === true && isUsableUri(value)) return { id: value }
  if (!isNode(value)) return loseValue(value, place)
  return partOf(convertNode(value, rule.table(), place.path, place.conversion), rule.to)
}

/** The types of an object: its own go without saying, others are lost. */
export function typesBesides(...known: readonly string[]): Fate<unknown> {
  return {
    to: [],
    write: (value, { conversion, path }) => {
      for (const type of listOf(value)) {
        if (typeof type === 'string' && known.includes(type)) continue
        conversion.changes.add('CONVERSION_TYPE_LOST', path, { type })
      }
    },
  }
}

/**
 * The types of a reference. Those written as whole IRIs need no context, so they can stay.
 *
 * @param known - Types that say nothing new in the other version.
 */
export function typesOfReference(...known: readonly string[]): Writer<unknown> {
  return (value, { conversion, path }) => {
    const others = listOf(value).filter((type) => typeof type !== 'string' || !known.includes(type))
    const kept = others.filter((type) => typeof type === 'string' && /^https?:\/\//.test(type))
    for (const type of others) {
      if (!kept.includes(type)) conversion.changes.add('CONVERSION_TYPE_LOST', path, { type })
    }
    return kept.length === 0 ? undefined : kept
  }
}
