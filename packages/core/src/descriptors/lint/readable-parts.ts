import { CLOSED_VOCABULARIES, SHAPES } from '../../generated/descriptor-shapes.ts'
import type { MicroCredentialAward, MicroCredentialDescriptor } from '../../generated/types-descriptors.ts'
import { isObject } from '../../json/json-value.ts'
import { ownMember } from '../../json/own-member.ts'
import type { AwardImage } from './lint-rule.ts'

/** Items of a list beyond this are not judged: no course has as many of anything. */
const MAX_ITEMS = 10_000

type Reader = (value: unknown) => unknown

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function readTexts(value: unknown): unknown {
  if (!isObject(value)) return undefined
  const texts: [string, string][] = []
  for (const key of keysOf(value)) {
    const text = ownMember(value, key)
    if (typeof text === 'string') texts.push([key, text])
  }
  return Object.fromEntries(texts)
}

function readPair(value: unknown): unknown {
  const [first, second, ...others] = itemsOf(value).map(readNumber)
  return first === undefined || second === undefined || others.length > 0 ? undefined : [first, second]
}

/** How a value of a type of the model is read; other types are objects, closed vocabularies or texts. */
const READERS: Readonly<Record<string, Reader>> = {
  String: readText,
  CalendarDate: readText,
  Float: readNumber,
  // A quota of 2.5 has to be seen in order to be reported.
  Integer: readNumber,
  Stars: readNumber,
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  LangMap: readTexts,
  TextMap: readTexts,
  StarRange: readPair,
}

/** What stands for a required member that is missing or wrong: it says nothing. */
const BLANKS: Readonly<Record<string, unknown>> = { LangMap: {}, Float: Number.NaN }

function readAs(type: string, value: unknown): unknown {
  const reader = ownMember(READERS, type)
  if (reader !== undefined) return reader(value)
  const vocabulary = ownMember(CLOSED_VOCABULARIES, type)
  if (vocabulary !== undefined) return vocabulary.find((term) => term === value)
  const shape = ownMember(SHAPES, type)
  return shape === undefined ? readText(value) : readObject(shape, value)
}

function readObject(shape: Readonly<Record<string, string>>, value: unknown): unknown {
  if (!isObject(value)) return undefined
  const members: [string, unknown][] = []
  for (const [name, coded] of Object.entries(shape)) {
    const read = readMember(coded.slice(0, 1), coded.slice(1), ownMember(value, name))
    if (read === UNREADABLE) return undefined
    if (read !== undefined) members.push([name, read])
  }
  return Object.fromEntries(members)
}

const UNREADABLE: unique symbol = Symbol('unreadable')

function readMember(cardinality: string, type: string, value: unknown): unknown {
  if (cardinality === '*') return value === undefined ? undefined : readList(type, value)
  const read = readAs(type, value)
  if (read !== undefined || cardinality === '?') return read
  // Nobody can say in place of the author what kind of assessment or recognition it is.
  return Object.hasOwn(CLOSED_VOCABULARIES, type) ? UNREADABLE : blankOf(type)
}

function blankOf(type: string): unknown {
  return ownMember(BLANKS, type) ?? ''
}

/** Items that are no object stay as empty ones, so that paths still point where they should. */
function readList(type: string, value: unknown): unknown {
  const read = itemsOf(value).map((item) => readAs(type, item) ?? readAs(type, {}))
  return read.filter((item) => item !== undefined)
}

function itemsOf(value: unknown): readonly unknown[] {
  try {
    return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []
  } catch {
    // A proxy that was revoked or that throws holds nothing.
    return []
  }
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value).slice(0, MAX_ITEMS)
  } catch {
    return []
  }
}

function isDescriptor(value: unknown): value is MicroCredentialDescriptor {
  return isObject(value)
}

function isAward(value: unknown): value is MicroCredentialAward {
  return isObject(value)
}

function isAwardImage(value: unknown): value is AwardImage {
  return isObject(value)
}

/**
 * Whatever of a value has the form of a descriptor. What has not is left out, so that rules can be judged
 * on anything; `checkDescriptor` is what reports it.
 */
export function readableDescriptor(value: unknown): MicroCredentialDescriptor {
  const read = readAs('MicroCredentialDescriptor', value)
  return isDescriptor(read) ? read : { schemaVersion: '1.0' }
}

/** Whatever of a value has the form of an award. */
export function readableAward(value: unknown): MicroCredentialAward | undefined {
  const read = readAs('MicroCredentialAward', value)
  return isAward(read) ? read : undefined
}

/** Whatever of a value has the form of an image. */
export function readableImage(value: unknown): AwardImage | undefined {
  const read = readObject({ id: '?String', caption: '?LangMap' }, value)
  return isAwardImage(read) ? read : undefined
}
