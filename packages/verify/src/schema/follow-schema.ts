import type { Schema, SchemaDraft } from '@cfworker/json-schema'
import { toJsonTree } from '@shirushi/core/json'
import { isObject, type JsonObject, memberOf, textOf } from '../json-object.ts'
import { type Measure, measure } from './measure.ts'
import { patternCost } from './pattern-cost.ts'
import { SCHEMA_LIMITS, STEPS_PER_UNIT } from './schema-limits.ts'

/** What following a schema came to. */
export type SchemaAnswer =
  | { readonly outcome: 'followed' }
  /** `where` is a JSON Pointer into the document, as a URI fragment. */
  | { readonly outcome: 'violated'; readonly where: string; readonly keyword: string }
  | { readonly outcome: 'malformed' | 'too-complex'; readonly reason: string }

type Validation = typeof import('@cfworker/json-schema')

/** What this cannot be judged by without references that are found while judging. */
const UNSUPPORTED = ['$recursiveRef', '$recursiveAnchor', '$dynamicRef', '$dynamicAnchor'] as const

/** Formats whose check is quick on any text; the others only describe. */
const FORMATS = new Set<unknown>([
  ...['date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6'],
  ...['uri', 'uri-reference', 'uuid', 'json-pointer'],
])

const DRAFTS: readonly (readonly [RegExp, SchemaDraft])[] = [
  [/draft-0?4/, '4'],
  [/draft-0?[67]/, '7'],
  [/2019-09/, '2019-09'],
]

class TooComplex extends Error {}
class Malformed extends Error {}

/**
 * Decides whether a document follows a JSON Schema that a stranger wrote.
 *
 * The schema is interpreted, never compiled, and refers to nothing outside of itself. Its size, its depth, its
 * regular expressions and all work that it makes are bounded; what goes beyond is `too-complex`. It never throws,
 * and writes to neither of the two.
 */
export async function followSchema(document: JsonObject, given: object): Promise<SchemaAnswer> {
  try {
    const schema = copyOf(given)
    const validation = await import('@cfworker/json-schema')
    return judge(document, schema, validation)
  } catch (error) {
    if (error instanceof Malformed) return { outcome: 'malformed', reason: error.message }
    if (error instanceof TooComplex) return { outcome: 'too-complex', reason: error.message }
    // A schema that refers to itself without end.
    if (error instanceof RangeError) return { outcome: 'too-complex', reason: 'recursion' }
    return { outcome: 'malformed', reason: error instanceof Error ? error.name : 'Error' }
  }
}

/** The interpreter makes notes in a schema. */
function copyOf(given: object): Schema {
  const { values, depth } = SCHEMA_LIMITS
  const reading = toJsonTree(given)
  if (!reading.ok || !isObject(reading.value)) throw new Malformed('no object of JSON')
  const size = measure(reading.value)
  if (size.values > values) throw new TooComplex('size')
  if (size.depth > depth) throw new TooComplex('depth')
  return JSON.parse(JSON.stringify(reading.value))
}

function judge(document: JsonObject, schema: Schema, validation: Validation): SchemaAnswer {
  const size = measure(document)
  const patternWork = workOfPatterns(schema, size)
  const lookup = validation.dereference(schema)
  const meter = { left: SCHEMA_LIMITS.work }
  for (const node of new Set(Object.values(lookup))) {
    if (typeof node === 'object') prepare(node, { size, patternWork, lookup, meter, validation })
  }
  const { valid, errors } = validation.validate(document, schema, draftOf(schema), lookup)
  if (valid) return { outcome: 'followed' }
  const last = errors.at(-1)
  return { outcome: 'violated', where: last?.instanceLocation ?? '#', keyword: last?.keyword ?? '' }
}

function draftOf(schema: Schema): SchemaDraft {
  const named = textOf(schema, '$schema') ?? ''
  return DRAFTS.find(([pattern]) => pattern.test(named))?.[1] ?? '2020-12'
}

/** Every regular expression in the schema, wherever it stands, and what it costs on the longest text. */
function workOfPatterns(schema: Schema, { longestText }: Measure): ReadonlyMap<string, number> {
  const work = new Map<string, number>()
  const open: unknown[] = [schema]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const pattern of patternsOf(next)) {
      const steps = work.has(pattern) ? 0 : patternCost(pattern, longestText)
      if (steps > SCHEMA_LIMITS.steps) throw new TooComplex(`pattern ${pattern}`)
      if (!work.has(pattern)) work.set(pattern, steps / STEPS_PER_UNIT)
    }
    if (typeof next !== 'object' || next === null) continue
    for (const item of Object.values(next)) if (typeof item === 'object' && item !== null) open.push(item)
  }
  return work
}

function patternsOf(node: unknown): readonly string[] {
  const pattern = textOf(node, 'pattern')
  const byName = memberOf(node, 'patternProperties')
  return [...(pattern === undefined ? [] : [pattern]), ...(isObject(byName) ? Object.keys(byName) : [])]
}

interface Preparation {
  readonly size: Measure
  readonly patternWork: ReadonlyMap<string, number>
  readonly lookup: Readonly<Record<string, Schema | boolean>>
  readonly meter: { left: number }
  readonly validation: Validation
}

/** Refuses what cannot be judged within bounds, and has the subschema count how often it is applied. */
function prepare(node: Schema, preparation: Preparation): void {
  const { meter, lookup } = preparation
  for (const keyword of UNSUPPORTED) {
    if (Object.hasOwn(node, keyword)) throw new Malformed(`${keyword} is not supported`)
  }
  if (node.$ref !== undefined && lookup[node.__absolute_ref__ ?? ''] === undefined) {
    throw new Malformed(`$ref ${node.$ref}`)
  }
  refuseHidden(node, preparation.validation)
  if (node.format !== undefined && !FORMATS.has(node.format)) delete node.format
  const weight = weightOf(node, preparation)
  // The interpreter reads this member of each subschema that it applies, before anything else.
  Object.defineProperty(node, '__absolute_recursive_ref__', {
    enumerable: false,
    get() {
      meter.left -= weight
      if (meter.left < 0) throw new TooComplex('work')
      return undefined
    },
  })
}

/** Of `dependencies` the interpreter does not see all subschemas beforehand. */
function refuseHidden(node: Schema, { ignoredKeyword }: Validation): void {
  const dependencies = memberOf(node, 'dependencies')
  if (!isObject(dependencies)) return
  for (const [name, value] of Object.entries(dependencies)) {
    if (isObject(value) && Reflect.has(ignoredKeyword, name)) throw new Malformed('dependencies')
  }
}

function weightOf(node: Schema, { size, patternWork }: Preparation): number {
  const { values: own } = measure([node.const, node.enum, node.required, Object.keys(node.properties ?? {})])
  const patterns = patternsOf(node).map((pattern) => patternWork.get(pattern) ?? 0)
  const perName = node.patternProperties === undefined ? 1 : size.widest
  const pairs = node.uniqueItems === true ? size.widest ** 2 / 16 : 0
  const work = patterns.reduce((sum, one) => sum + one, 0) * perName
  return 1 + own / 16 + work + pairs + size.longestText / 10_000
}
