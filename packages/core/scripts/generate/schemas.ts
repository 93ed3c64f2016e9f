import type {
  ClassModel,
  PropertyModel,
  SpecificationModel,
  VocabularyModel,
} from '../../model/class-model.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * What a schema is for. `json`: the plain JSON form, as published. `json-ld`: the same, with single
 * values where the compacted form allows them, as published. `shape`: what the ahead-of-time validators
 * check; the rules that `checkBadge` judges with codes of its own (formats, `type`, `@context`, empty
 * lists) are left out of it, so that one fault gives one finding.
 */
export type SchemaForm = 'json' | 'json-ld' | 'shape'

const EXTENSION_TERM = '^ext:[A-Za-z0-9._-]+$'
const TEXT: JsonSchema = { type: 'string' }
const MAP_OR_TEXT: JsonSchema = { type: ['string', 'object'] }
const DATE = '\\d{4}-\\d{2}-\\d{2}'
const TIME = '\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?'
const ZONE = '(Z|[+-]\\d{2}:\\d{2})'

const NUMBERS: Readonly<Record<string, JsonSchema>> = {
  Float: { type: 'number' },
  Integer: { type: 'integer' },
  Boolean: { type: 'boolean' },
  StringOrNumber: { type: ['string', 'number'] },
  Context: MAP_OR_TEXT,
  Map: { type: 'object' },
  Any: {},
  LangMap: {
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
    additionalProperties: TEXT,
  },
  TextMap: { type: 'object', additionalProperties: TEXT },
  Stars: { type: 'integer', minimum: 1, maximum: 3 },
  StarRange: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 },
}

const FORMATS: Readonly<Record<string, JsonSchema>> = {
  DateTimeZ: { type: 'string', format: 'date-time', pattern: `^${DATE}T${TIME}${ZONE}$` },
  DateTime: { type: 'string', pattern: `^${DATE}T${TIME}${ZONE}?$` },
  Date: { type: 'string', format: 'date', pattern: `^${DATE}$` },
  CalendarDate: { type: 'string', pattern: `^${DATE}(T${TIME}${ZONE})?$` },
  LanguageCode: { type: 'string', pattern: '^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$' },
  CompactJws: { type: 'string', pattern: '^[-\\w]+\\.[-\\w]*\\.[-\\w]+$' },
}

function primitive(name: string, form: SchemaForm): JsonSchema {
  return NUMBERS[name] ?? (form === 'shape' ? TEXT : (FORMATS[name] ?? TEXT))
}

function vocabulary(model: VocabularyModel): JsonSchema {
  const base = { type: 'string', enum: model.terms }
  if (model.extensible === 'freely') return { description: model.doc, type: 'string', examples: model.terms }
  if (!model.extensible) return { description: model.doc, ...base }
  return { description: model.doc, anyOf: [base, { type: 'string', pattern: EXTENSION_TERM }] }
}

function isText(schema: JsonSchema): boolean {
  return schema['type'] === 'string'
}

/** Any of the alternatives. At most one of them is text and one an object, so that errors stay clear. */
function alternatives(values: readonly string[], spec: SpecificationModel, form: SchemaForm): JsonSchema {
  const classes = values.filter((value) => spec.classes.some(({ name }) => name === value))
  const others = values.filter((value) => !classes.includes(value))
  const other = others.map((value) =>
    spec.vocabularies.some(({ name }) => name === value)
      ? { $ref: `#/$defs/${value}` }
      : primitive(value, form),
  )
  const [text] = other
  const object = classes[0] === undefined ? undefined : { $ref: `#/$defs/${classes[0]}` }
  if (classes.length > 1 || (other.length > 1 && !other.every(isText))) {
    throw new Error(`Cannot tell ${values.join(' from ')} by their JSON type`)
  }
  if (object === undefined) return text ?? {}
  if (text === undefined) return object
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { type: 'object' }, then: object, else: text }
}

function typed(model: PropertyModel, single: JsonSchema, form: SchemaForm): JsonSchema {
  const [names] = model.contains
  return form === 'shape' || names === undefined ? single : { ...single, enum: names }
}

function list(model: PropertyModel, item: JsonSchema, form: SchemaForm): JsonSchema {
  const base: Record<string, unknown> = { type: 'array', items: item }
  if (form === 'shape') return base
  if (model.multiplicity === 'some') base['minItems'] = Math.max(1, model.startsWith.length)
  if (model.contains.length > 0) {
    base['allOf'] = model.contains.map((names) => ({ contains: { enum: names } }))
  }
  if (model.startsWith.length > 0) {
    base['items'] = model.startsWith.map((start) =>
      typeof start === 'string'
        ? { type: 'string', enum: [start] }
        : { type: 'string', pattern: start.source },
    )
    base['additionalItems'] = item
  }
  return base
}

function propertySchema(model: PropertyModel, spec: SpecificationModel, form: SchemaForm): JsonSchema {
  const item = alternatives(model.values, spec, form)
  const described = form === 'shape' ? {} : { description: model.doc }
  if (model.multiplicity === 'one' || model.multiplicity === 'optional') {
    const exact = model.equals !== undefined && form !== 'shape' ? { ...item, enum: [model.equals] } : item
    return { ...described, ...exact }
  }
  // A single value cannot be two required types at once.
  const onlyList = !model.compactable || form === 'json' || (form === 'json-ld' && model.contains.length > 1)
  if (onlyList) return { ...described, ...list(model, item, form) }
  const single = typed(model, item, form)
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...described, if: { type: 'array' }, then: list(model, item, form), else: single }
}

/** Whether `checkBadge` says with a code of its own that the property is missing or wrong. */
function judgedByCode(model: PropertyModel): boolean {
  return model.contains.length > 0 || model.startsWith.length > 0 || model.equals !== undefined
}

function classSchema(model: ClassModel, spec: SpecificationModel, form: SchemaForm): JsonSchema {
  const entries = Object.entries(model.properties)
  const required = entries
    .filter(([, { multiplicity }]) => multiplicity === 'one' || multiplicity === 'some')
    .filter(([, property]) => form !== 'shape' || !judgedByCode(property))
    .map(([name]) => name)
  return {
    ...(form !== 'shape' && { description: model.doc }),
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, value]) => [name, propertySchema(value, spec, form)])),
    ...(required.length > 0 && { required }),
    additionalProperties: model.extensible,
  }
}

/** The schemas of all classes and vocabularies of a specification, by name. */
export function definitions(spec: SpecificationModel, form: SchemaForm): Record<string, JsonSchema> {
  const classes = spec.classes.map((model) => [model.name, classSchema(model, spec, form)] as const)
  const vocabularies = spec.vocabularies.map((model) => [model.name, vocabulary(model)] as const)
  return Object.fromEntries([...classes, ...vocabularies])
}

function references(schema: unknown, found: Set<string>): void {
  if (Array.isArray(schema)) for (const item of schema) references(item, found)
  if (schema === null || typeof schema !== 'object') return
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$ref' && typeof value === 'string') found.add(value.slice('#/$defs/'.length))
    else references(value, found)
  }
}

/** One class as a schema that stands on its own, with what it refers to under `$defs`. */
export function standaloneSchema(
  name: string,
  all: Readonly<Record<string, JsonSchema>>,
  id: string,
): JsonSchema {
  const needed = new Set([name])
  for (const entry of needed) references(all[entry], needed)
  const defs = Object.fromEntries(
    Object.keys(all)
      .filter((key) => needed.has(key))
      .map((key) => [key, all[key]]),
  )
  return {
    $schema: 'https://json-schema.org/draft/2019-09/schema',
    $id: id,
    title: name,
    $ref: `#/$defs/${name}`,
    $defs: defs,
  }
}
