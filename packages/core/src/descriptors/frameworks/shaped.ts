import { CLOSED_VOCABULARIES, SHAPES } from '../../generated/descriptor-shapes.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { parseDate, parseDateTime } from '../../values/date-time.ts'
import type { LangMap } from '../lang-map.ts'
import { isTextMap } from './values/texts.ts'

type Guard = (value: unknown) => boolean

const PRIMITIVES: Readonly<Record<string, Guard>> = {
  String: (value) => typeof value === 'string',
  Float: (value) => Number.isFinite(value),
  Integer: (value) => Number.isSafeInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  CalendarDate: (value) => typeof value === 'string' && (parseDate(value).ok || parseDateTime(value).ok),
  TextMap: isMapOfTexts,
  Stars: (value) => value === 1 || value === 2 || value === 3,
  StarRange: (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
}

/** Which members an object has to have, and what counts as a text by language. */
interface Strictness {
  readonly text: Guard
  /** Whether members that a part cannot do without have to be there. */
  readonly complete: boolean
}

/** In a document, a member that no language is called after shows that the object is something else. */
const IN_DOCUMENTS: Strictness = { text: isTextMap, complete: false }
const IN_PIVOT: Strictness = { text: isMapOfTexts, complete: false }

function isMapOfTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string')
}

/** Whether a value of a document has the form of a part of a descriptor, every text in a language. */
export function isDescriptorPart(value: unknown): value is Partial<MicroCredentialDescriptor> {
  return isPartOf('MicroCredentialDescriptor', value, IN_DOCUMENTS)
}

/** Whether a value of a document has the form of a part of an award. */
export function isAwardPart(value: unknown): value is Partial<MicroCredentialAward> {
  return isPartOf('MicroCredentialAward', value, IN_DOCUMENTS)
}

/** Whether a value has the form of a descriptor: every member known, none of a wrong type. */
export function isDescriptor(value: unknown): value is Partial<MicroCredentialDescriptor> {
  return isPartOf('MicroCredentialDescriptor', value, IN_PIVOT)
}

/** Whether a value has the form of an award. */
export function isAward(value: unknown): value is MicroCredentialAward {
  return isPartOf('MicroCredentialAward', value, IN_PIVOT)
}

function isPartOf(name: string, value: unknown, strictness: Strictness): boolean {
  const shape = SHAPES[name]
  if (shape === undefined || !isObject(value)) return false
  for (const member of Object.keys(value)) if (!Object.hasOwn(shape, member)) return false
  return Object.entries(shape).every(([member, type]) => {
    if (Object.hasOwn(value, member)) return isTyped(type, value[member], strictness)
    return !strictness.complete || !type.startsWith('1')
  })
}

function isTyped(type: string, value: unknown, strictness: Strictness): boolean {
  const name = type.slice(1)
  if (!type.startsWith('*')) return isValue(name, value, strictness)
  return Array.isArray(value) && value.every((item) => isValue(name, item, strictness))
}

function isValue(name: string, value: unknown, strictness: Strictness): boolean {
  if (name === 'LangMap') return strictness.text(value)
  const primitive = Object.hasOwn(PRIMITIVES, name) ? PRIMITIVES[name] : undefined
  if (primitive !== undefined) return primitive(value)
  if (Object.hasOwn(SHAPES, name)) return isPartOf(name, value, { ...strictness, complete: true })
  const terms = Object.hasOwn(CLOSED_VOCABULARIES, name) ? CLOSED_VOCABULARIES[name] : undefined
  return typeof value === 'string' && (terms === undefined || terms.includes(value))
}

/**
 * Walks the texts of a part of the model, each of which becomes what `change` makes of it. Everything else
 * stays as it is.
 */
export function mapTexts(name: string, value: unknown, change: (text: LangMap) => LangMap): unknown {
  if (name === 'LangMap') return isTextMap(value) ? change(value) : value
  const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined
  if (shape === undefined || !isObject(value)) return value
  const entries = Object.entries(value).map(([member, content]): [string, unknown] => {
    const type = Object.hasOwn(shape, member) ? shape[member]?.slice(1) : undefined
    if (type === undefined) return [member, content]
    const mapped = Array.isArray(content)
      ? content.map((item: unknown) => mapTexts(type, item, change))
      : mapTexts(type, content, change)
    return [member, mapped]
  })
  return Object.fromEntries(entries)
}

/** The languages that there is text in, in the order in which they come. */
export function languagesIn(descriptor: Partial<MicroCredentialDescriptor>): Set<string> {
  const languages = new Set<string>()
  mapTexts('MicroCredentialDescriptor', descriptor, (text) => {
    for (const language of Object.keys(text)) languages.add(language)
    return text
  })
  return languages
}
