import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { ClassModel, PropertyModel, SpecificationModel } from '../model/class-model.ts'
import { OB2 } from '../model/ob2/index.ts'
import { OB3 } from '../model/ob3/index.ts'
import { definitions } from '../scripts/generate/schemas.ts'
import * as validators from '../src/generated/validators.js'
import { sampleObject } from './support/samples.ts'

type Row = readonly [title: string, model: ClassModel, name: string, property: PropertyModel]

function rowsOf({ classes }: SpecificationModel): Row[] {
  return classes.flatMap((model) =>
    Object.entries(model.properties).map(([name, property]): Row => {
      return [`${model.name}.${name}`, model, name, property]
    }),
  )
}

/** A value of a JSON type that the property cannot have. */
function wrongFor(property: PropertyModel): unknown {
  if (property.values.includes('Boolean')) return 'true'
  if (property.multiplicity === 'some' || property.multiplicity === 'any') return [[7]]
  return [7]
}

function schemasOf(spec: SpecificationModel): Ajv2019 {
  const ajv = new Ajv2019({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: `shirushi:${spec.name}`, $defs: definitions(spec, 'json') })
  return ajv
}

describe.each([OB3, OB2])('every property of $name', (spec) => {
  const ajv = schemasOf(spec)

  test.for(rowsOf(spec))(
    '%s: the schema takes a right value and refuses a wrong one',
    ([, model, name, property]) => {
      const validate = ajv.compile({ $ref: `shirushi:${spec.name}#/$defs/${model.name}` })
      const right = sampleObject(model, spec, 0, [name])
      expect(validate(right), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ ...right, [name]: wrongFor(property) })).toBe(property.values.includes('Any'))
      if (property.multiplicity === 'one' || property.multiplicity === 'some') {
        const { [name]: _, ...without } = right
        expect(validate(without)).toBe(false)
      }
    },
  )

  test.for(rowsOf(spec))('%s: so does the ahead-of-time validator', ([, model, name, property]) => {
    const wanted = `${spec.name}${model.name}`
    const validate = Object.entries(validators).find(([key]) => key === wanted)?.[1]
    const right = sampleObject(model, spec, 0, [name])
    expect(validate?.(right), JSON.stringify(validate?.errors)).toBe(true)
    expect(validate?.({ ...right, [name]: wrongFor(property) })).toBe(property.values.includes('Any'))
  })

  test('has a type, with a comment', () => {
    const file = join(import.meta.dirname, `../src/generated/types-${spec.name}.ts`)
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    const typed = new Map<string, string[]>()
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement)) continue
      const members = statement.members.filter(ts.isPropertySignature)
      expect(ts.getJSDocCommentsAndTags(statement)).not.toHaveLength(0)
      for (const member of members) expect(ts.getJSDocCommentsAndTags(member)).not.toHaveLength(0)
      typed.set(
        statement.name.text,
        members.map(({ name }) => name.getText().replaceAll("'", '')),
      )
    }
    const expected = spec.classes.map((model) => [model.name, Object.keys(model.properties)] as const)
    expect(typed).toEqual(new Map(expected))
  })

  test.each(['json', 'json-ld'])('has its class in a published schema of the form %s', (form) => {
    const folder = join(import.meta.dirname, `../schemas/${spec.name}/${form}`)
    const published = new Set<string>()
    for (const file of readdirSync(folder)) {
      const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      for (const name of Object.keys(schema.$defs)) published.add(name)
    }
    expect(spec.classes.map(({ name }) => name).filter((name) => !published.has(name))).toEqual([])
  })
})
