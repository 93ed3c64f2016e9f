import type { SpecificationModel } from '../../model/class-model.ts'
import { propertyCode } from './class-tables.ts'

/** What the readers of a descriptor know of its form at run time: the model without its prose. */
export function shapesText({ name, classes, vocabularies }: SpecificationModel): string {
  const shapes = classes.map((model) => {
    const codes = Object.entries(model.properties).map(([key, property]) => [key, propertyCode(property)])
    return [model.name, Object.fromEntries(codes)]
  })
  const closed = vocabularies.filter(({ extensible }) => extensible === false)
  const terms = closed.map((model) => [model.name, model.terms])
  return [
    `// Generated from model/${name} by scripts/generate.ts: change it there.\n`,
    `export const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(shapes), null, 2)}\n`,
    `export const CLOSED_VOCABULARIES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(terms), null, 2)}\n`,
  ].join('\n')
}
