/**
 * How a class of a specification is written down. From these tables `scripts/generate.ts` makes the
 * TypeScript types, the JSON Schemas, the validators and the tables that the checks walk along:
 * nothing about a class is said twice.
 */

/** How many values: `one` 1, `optional` 0..1, `some` 1..*, `any` 0..*. */
export type Multiplicity = 'one' | 'optional' | 'some' | 'any'

export interface PropertyModel {
  /** What a value may be: names of primitives, vocabularies or classes; one of them suffices. */
  readonly values: readonly string[]
  readonly multiplicity: Multiplicity
  /** The compacted JSON-LD form may have a single value in place of a list of one. */
  readonly compactable: boolean
  /** Each of these has to be among the values; of an inner list, any one. */
  readonly contains: readonly (readonly string[])[]
  /** The values that the list has to start with, in this order: literal, or a regular expression. */
  readonly startsWith: readonly (string | RegExp)[]
  /** The only value that is right. */
  readonly equals?: string
  /** For the reader of the type, in our words. */
  readonly doc: string
}

export interface ClassModel {
  readonly name: string
  readonly doc: string
  /** The section that defines the class, where it is not ours. */
  readonly spec?: string
  /** Whether the specification lets others add properties. */
  readonly extensible: boolean
  /** Somebody else's method defines most of it, so the type takes any further property. */
  readonly openEnded?: boolean
  readonly properties: Readonly<Record<string, PropertyModel>>
}

/** A list of terms; `extensible` ones also take `ext:` followed by a name, or `freely` any text. */
export interface VocabularyModel {
  readonly name: string
  readonly doc: string
  readonly extensible: boolean | 'freely'
  readonly terms: readonly string[]
}

/** Everything that one specification defines. */
export interface SpecificationModel {
  readonly name: 'ob2' | 'ob3' | 'descriptors'
  readonly primitives: readonly string[]
  readonly vocabularies: readonly VocabularyModel[]
  readonly classes: readonly ClassModel[]
}

function property(
  values: string | readonly string[],
  multiplicity: Multiplicity,
  doc: string,
  extra: Partial<PropertyModel> = {},
): PropertyModel {
  return {
    values: typeof values === 'string' ? [values] : values,
    multiplicity,
    compactable: false,
    contains: [],
    startsWith: [],
    doc,
    ...extra,
  }
}

/** Exactly one value. */
export function one(values: string | readonly string[], doc: string): PropertyModel {
  return property(values, 'one', doc)
}

/** One value or none. */
export function optional(values: string | readonly string[], doc: string): PropertyModel {
  return property(values, 'optional', doc)
}

/** A list of at least one value. */
export function some(values: string | readonly string[], doc: string): PropertyModel {
  return property(values, 'some', doc)
}

/** A list that may be absent. */
export function any(values: string | readonly string[], doc: string): PropertyModel {
  return property(values, 'any', doc)
}

/** The same property, whose list may be written as its only value in the compacted form. */
export function compactable(model: PropertyModel): PropertyModel {
  return { ...model, compactable: true }
}

/** A `type` list that has to contain each of `contains`; of an inner list, any one. */
export function types(...contains: readonly (string | readonly string[])[]): PropertyModel {
  const required = contains.map((entry) => (typeof entry === 'string' ? [entry] : entry))
  const named = required.map((entry) => entry.map((name) => `\`${name}\``).join(' or ')).join(' and ')
  return property('IRI', 'some', `What this is: has to contain ${named}.`, {
    compactable: true,
    contains: required,
  })
}

/** A `type` with one right value. */
export function exactType(name: string): PropertyModel {
  return property('IRI', 'one', `What this is: always \`${name}\`.`, { equals: name })
}

/** A `@context` list that starts with these entries, in this order. */
export function contexts(...startsWith: readonly (string | RegExp)[]): PropertyModel {
  return property('Context', 'some', 'The JSON-LD contexts that give the terms their meaning, in order.', {
    startsWith,
  })
}

export function defineClass(
  name: string,
  model: Omit<ClassModel, 'name' | 'extensible'> & { readonly extensible?: boolean },
): ClassModel {
  return { extensible: true, ...model, name }
}

/** The same class with some value types exchanged: how VCDM 1.1 differs from 2.0. */
export function variantOf(
  base: ClassModel,
  name: string,
  replaced: Readonly<Record<string, string>>,
  doc: string,
): ClassModel {
  const properties: Record<string, PropertyModel> = {}
  for (const [key, model] of Object.entries(base.properties)) {
    properties[key] = { ...model, values: model.values.map((value) => replaced[value] ?? value) }
  }
  return { ...base, name, doc, properties }
}
