import type { ClassModel, PropertyModel, SpecificationModel } from '../../model/class-model.ts'

const TEXTS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CompactJws: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
  Context: 'https://www.w3.org/ns/credentials/v2',
  CountryCode: 'JP',
  Date: '2001-02-03',
  DateTime: '2026-04-01T09:00:00',
  DateTimeZ: '2026-04-01T09:00:00+09:00',
  EmailAddress: 'office@university.example',
  Float: 1.5,
  Integer: 200,
  LanguageCode: 'ja',
  PhoneNumber: '+81312345678',
  Telephone: '+81312345678',
  Map: {},
  StringOrNumber: '1',
  URI: 'https://university.example/1',
  URL: 'https://university.example/2',
}

const DEEPEST = 6

/** A value that the property may have. */
function sampleValue(model: PropertyModel, spec: SpecificationModel, depth = 0): unknown {
  if (model.equals !== undefined) return model.equals
  const single = sampleSingle(model, spec, depth)
  const many = model.multiplicity === 'some' || model.multiplicity === 'any'
  if (!many) return single
  if (model.contains.length > 0) return model.contains.map(([name]) => name)
  if (model.startsWith.length === 0) return [single]
  const latest = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
  return model.startsWith.map((start) => (typeof start === 'string' ? start : latest))
}

function sampleSingle(model: PropertyModel, spec: SpecificationModel, depth: number): unknown {
  const [name = ''] = model.values
  const inner = spec.classes.find((candidate) => candidate.name === name)
  if (inner !== undefined) return sampleObject(inner, spec, depth + 1)
  const vocabulary = spec.vocabularies.find((candidate) => candidate.name === name)
  return vocabulary?.terms[0] ?? TEXTS[name] ?? 'text'
}

/** The smallest object of a class: what is required, and `extra`. */
export function sampleObject(
  model: ClassModel,
  spec: SpecificationModel,
  depth = 0,
  extra: readonly string[] = [],
): Record<string, unknown> {
  if (depth > DEEPEST) throw new Error(`${model.name} needs itself`)
  const object: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(model.properties)) {
    const required = property.multiplicity === 'one' || property.multiplicity === 'some'
    if (required || extra.includes(name)) object[name] = sampleValue(property, spec, depth)
  }
  return object
}
