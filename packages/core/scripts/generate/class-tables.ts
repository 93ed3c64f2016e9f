import type { ClassModel, Multiplicity, PropertyModel, SpecificationModel } from '../../model/class-model.ts'

const SIGNS: Readonly<Record<Multiplicity, string>> = { one: '1', optional: '?', some: '+', any: '*' }

/** A property as the walker reads it: multiplicity, `~` where compactable, and the value names. */
export function propertyCode(model: PropertyModel): string {
  return `${SIGNS[model.multiplicity]}${model.compactable ? '~' : ''}${model.values.join('|')}`
}

function classSource(model: ClassModel): object {
  const type = model.properties['type']
  const entries = Object.entries(model.properties).map(([name, property]) => [name, propertyCode(property)])
  return {
    ...(type !== undefined && type.contains.length > 0 && { contains: type.contains }),
    ...(type?.equals !== undefined && { equals: type.equals }),
    properties: Object.fromEntries(entries),
  }
}

/** What the checks know of each class at run time: the model without its prose. */
export function classTablesText(specifications: readonly SpecificationModel[]): string {
  const tables = specifications.map((spec) => {
    const classes = Object.fromEntries(spec.classes.map((model) => [model.name, classSource(model)]))
    const name = `${spec.name.toUpperCase()}_CLASSES`
    return `export const ${name}: Readonly<Record<string, ClassSource>> = ${JSON.stringify(classes, null, 2)}\n`
  })
  return [
    '// Generated from model/ by scripts/generate.ts: change it there.\n',
    "import type { ClassSource } from '../model/class-table.ts'\n",
    ...tables,
  ].join('\n')
}
