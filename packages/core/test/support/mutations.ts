import { isObject } from '../../src/json/json-value.ts'
import { pointerStep } from '../../src/json/pointer.ts'

/** A document with one thing changed. */
export interface Mutation {
  /** What was done, such as `replace by number`. */
  readonly change: string
  /** Where, as a JSON Pointer. */
  readonly path: string
  /** The whole document, changed. */
  readonly document: unknown
}

/** What a value is replaced by, by the name of the change. */
const REPLACEMENTS: readonly (readonly [change: string, value: unknown])[] = [
  ['replace by null', null],
  ['replace by a number', 7],
  ['replace by a boolean', false],
  ['replace by an empty text', ''],
  ['replace by another text', 'not what it was'],
  ['replace by a text around a term', 'not ext:Term'],
  ['replace by a moment without a zone', '2026-01-01T00:00:00'],
  ['replace by a moment', '2026-01-01T00:00:00Z'],
  ['replace by an empty list', []],
  ['replace by a list of a number', [7]],
  ['replace by an empty object', {}],
]

const REMOVED: unique symbol = Symbol('removed')

/** The value with what is at `steps` changed; all that is not on the way there is shared. */
function edit(
  value: unknown,
  steps: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return change(value)
  if (Array.isArray(value)) {
    const at = Number(step)
    const inner = edit(value[at], rest, change)
    return inner === REMOVED
      ? value.filter((_, index) => index !== at)
      : value.map((item: unknown, index) => (index === at ? inner : item))
  }
  if (!isObject(value)) return value
  const inner = edit(value[step], rest, change)
  const { [step]: _, ...others } = value
  return inner === REMOVED ? others : { ...value, [step]: inner }
}

/** Every place in a document, from the outside in; leaves, lists and objects alike. */
export function placesIn(document: unknown): (string | number)[][] {
  const places: (string | number)[][] = []
  const visit = (value: unknown, steps: readonly (string | number)[]): void => {
    if (steps.length > 0) places.push([...steps])
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...steps, index])
    } else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, [...steps, key])
    }
  }
  visit(document, [])
  return places
}

/** Every way in which one place of a document can be removed, replaced, wrapped or unwrapped. */
export function* mutationsOf(document: unknown): Generator<Mutation> {
  for (const steps of placesIn(document)) {
    const path = steps.map(pointerStep).join('')
    const changed = (change: (value: unknown) => unknown): unknown => edit(document, steps, change)
    yield { change: 'remove', path, document: changed(() => REMOVED) }
    yield { change: 'put into a list', path, document: changed((value) => [value]) }
    yield {
      change: 'take out of its list',
      path,
      document: changed((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
    }
    yield {
      change: 'add an unknown property',
      path,
      document: changed((value) => (isObject(value) ? { ...value, unheardOf: 'x' } : value)),
    }
    for (const [change, value] of REPLACEMENTS) yield { change, path, document: changed(() => value) }
  }
}
