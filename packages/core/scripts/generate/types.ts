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
  LangMap: 'LangMap',
  TextMap: 'Readonly<Record<string, string>>',
  Stars: '1 | 2 | 3',
  StarRange: 'readonly [fewest: number, most: number]',
}

/** Types that are written by hand, and where. */
const BY_HAND: Readonly<Record<string, string>> = {
  JsonObject: '../json/json-value.ts',
  OneOrMany: '../json/json-value.ts',
  LangMap: '../descriptors/lang-map.ts',
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
  const source = model.spec === undefined ? [] : ['', `@see {@link ${model.spec}}`]
  const head = comment([model.doc, ...source], '')
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
  return `${comment([model.doc], '')}export type ${model.name} =\n${terms}${extensionType(model)}`
}

function extensionType({ extensible }: VocabularyModel): string {
  if (extensible === 'freely') return '  | (string & {})\n'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is TypeScript to be written out
  return extensible ? '  | `ext:${string}`\n' : ''
}

/** The TypeScript types of a specification. */
export function typesText(spec: SpecificationModel): string {
  const parts = [
    ...spec.vocabularies.map(vocabularyText),
    ...spec.classes.map((model) => interfaceText(model, spec)),
  ]
  const body = parts.join('\n')
  return `// Generated from model/${spec.name} by scripts/generate.ts: change it there.\n\n${imports(body)}${body}`
}

function imports(body: string): string {
  const used = Object.keys(BY_HAND).filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  const files = new Set(used.map((name) => BY_HAND[name]))
  const lines = [...files].map((file) => {
    const names = used.filter((name) => BY_HAND[name] === file)
    return `import type { ${names.join(', ')} } from '${file}'\n`
  })
  return lines.length === 0 ? '' : `${lines.join('')}\n`
}
