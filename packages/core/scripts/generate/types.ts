import type {
  ClassModel,
  PropertyModel,
  SpecificationModel,
  VocabularyModel,
} from '../../model/class-model.ts'

const PRIMITIVES: Readonly<Record<string, string>> = {
  Float: 'number',
  Integer: 'number',
  Boolean: 'boolean',
  StringOrNumber: 'string | number',
  Context: 'string | JsonObject',
  Map: 'JsonObject',
  Any: 'unknown',
}

function comment(lines: readonly string[], indent: string): string {
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

function valueType(values: readonly string[], spec: SpecificationModel): string {
  const named = new Set([...spec.classes, ...spec.vocabularies].map(({ name }) => name))
  const types = values.map((value) => (named.has(value) ? value : (PRIMITIVES[value] ?? 'string')))
  return [...new Set(types)].join(' | ')
}

function propertyType(model: PropertyModel, spec: SpecificationModel): string {
  if (model.equals !== undefined) return `'${model.equals}'`
  const value =
    model.contains.length > 0
      ? `${model.contains
          .flat()
          .map((name) => `'${name}'`)
          .join(' | ')} | (string & {})`
      : valueType(model.values, spec)
  if (model.multiplicity === 'one' || model.multiplicity === 'optional') return value
  return model.compactable
    ? `OneOrMany<${value}>`
    : `readonly ${value.includes(' ') ? `(${value})` : value}[]`
}

function interfaceText(model: ClassModel, spec: SpecificationModel): string {
  const head = comment([model.doc, '', `@see {@link ${model.spec}}`], '')
  const properties = Object.entries(model.properties).map(([name, property]) => {
    const optional = property.multiplicity === 'optional' || property.multiplicity === 'any' ? '?' : ''
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`
    return `${comment([property.doc], '  ')}  readonly ${key}${optional}: ${propertyType(property, spec)}\n`
  })
  const rest = model.openEnded
    ? '  /** What the method defines beyond this. */\n  readonly [property: string]: unknown\n'
    : ''
  return `${head}export interface ${model.name} {\n${properties.join('')}${rest}}\n`
}

function vocabularyText(model: VocabularyModel): string {
  const terms = model.terms.map((term) => `  | '${term}'\n`).join('')
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is TypeScript to be written out
  const extension = model.extensible ? '  | `ext:${string}`\n' : ''
  return `${comment([model.doc], '')}export type ${model.name} =\n${terms}${extension}`
}

/** The TypeScript types of a specification. */
export function typesText(spec: SpecificationModel): string {
  const parts = [
    ...spec.vocabularies.map(vocabularyText),
    ...spec.classes.map((model) => interfaceText(model, spec)),
  ]
  const body = parts.join('\n')
  const used = ['JsonObject', 'OneOrMany'].filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  const imports = used.length > 0 ? `import type { ${used.join(', ')} } from '../json/json-value.ts'\n\n` : ''
  return `// Generated from model/${spec.name} by scripts/generate.ts: change it there.\n\n${imports}${body}`
}
