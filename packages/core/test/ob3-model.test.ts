import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { ClassModel, PropertyModel } from '../model/class-model.ts'
import { OB3 } from '../model/ob3/index.ts'
import { definitions } from '../scripts/generate/schemas.ts'
import * as validators from '../src/generated/validators.js'
import { type NotedClass, readNotation } from './support/notation.ts'
import { sampleObject } from './support/samples.ts'
import { hasSharedData, SHARED_DATA_ABSENT, sharedText } from './support/shared-data.ts'

const MULTIPLICITIES = {
  '1': 'one',
  '0..1': 'optional',
  '1..*': 'some',
  '0..*': 'any',
  '2..*': 'some',
} as const

/** Classes that only say that one of two things is meant. */
const EITHER_OR: Readonly<Record<string, readonly string[]>> = { ProfileRef: ['URI', 'Profile'] }

/** Properties that the notation takes over from elsewhere by name only. */
const MIXED_IN: Readonly<Record<string, readonly string[]>> = {
  Phone: ['phone'],
  Email: ['email'],
  PersonNameParts: [
    'familyName',
    'givenName',
    'additionalName',
    'patronymicName',
    'honorificPrefix',
    'honorificSuffix',
    'familyNamePrefix',
  ],
}

function modelOf(name: string): ClassModel {
  const found = OB3.classes.find((model) => model.name === name)
  if (found === undefined) throw new Error(`The model lacks ${name}`)
  return found
}

function noted(): NotedClass[] {
  return readNotation(sharedText('ob3/common_credentials.lines') + sharedText('ob3/ob_v3p0.lines'))
}

function notedClasses(): NotedClass[] {
  const vocabularies = new Set(OB3.vocabularies.map(({ name }) => name))
  return noted().filter(
    ({ name, stereotype }) =>
      /Unordered|Included/.test(stereotype) && name !== 'Map' && !vocabularies.has(name),
  )
}

const published = describe.skipIf(!hasSharedData)
const skipNote = hasSharedData ? '' : ` (skipped: ${SHARED_DATA_ABSENT})`

published(`the published notation of the data model${skipNote}`, () => {
  test('is read whole: classes, properties and constraints', () => {
    expect(notedClasses().length).toBeGreaterThanOrEqual(38)
    const properties = notedClasses().flatMap((entry) => entry.properties)
    expect(properties.length).toBeGreaterThanOrEqual(230)
  })

  test('has no class that our model lacks, and none of ours is invented', () => {
    const names = notedClasses().map(({ name }) => name)
    // The notation refers to these without spelling them out.
    const referred = ['Imsx_StatusInfo', 'Imsx_CodeMinor', 'Imsx_CodeMinorField']
    expect(OB3.classes.map(({ name }) => name).sort()).toEqual([...names, ...referred].sort())
  })

  test('has no property that our model lacks, with its type, multiplicity and compaction', () => {
    for (const entry of notedClasses()) {
      const model = modelOf(entry.name)
      for (const property of entry.properties) {
        const at = `${entry.name}.${property.name}`
        const ours = model.properties[property.name]
        expect(ours, at).toBeDefined()
        if (ours === undefined) continue
        expect(ours.values, at).toEqual(EITHER_OR[property.type] ?? [property.type])
        expect(ours.multiplicity, at).toBe(MULTIPLICITIES[property.multiplicity as '1'])
        expect(ours.compactable, at).toBe(property.compacted)
        expect(ours.contains, at).toEqual(property.contains)
        expect(ours.equals, at).toBe(property.equals)
      }
    }
  })

  test('knows every property that our model has', () => {
    const all = new Map(notedClasses().map((entry) => [entry.name, entry]))
    const spelledOut = (entry: NotedClass): string[] => [
      ...entry.properties.map(({ name }) => name),
      ...entry.mixins.flatMap((mixin) => MIXED_IN[mixin] ?? []),
      ...entry.parents.flatMap((parent) => {
        const found = all.get(parent)
        return found === undefined ? [] : spelledOut(found)
      }),
    ]
    for (const entry of all.values()) {
      // Of these the notation gives only what it adds.
      if (entry.stereotype === 'Included') continue
      const ours = Object.keys(modelOf(entry.name).properties)
      expect(ours.sort(), entry.name).toEqual([...new Set(spelledOut(entry))].sort())
    }
  })

  test('lets the same classes be extended', () => {
    const all = new Map(notedClasses().map((entry) => [entry.name, entry]))
    const open = (entry: NotedClass): boolean =>
      entry.extensions ||
      entry.parents.some((parent) => all.get(parent) !== undefined && open(all.get(parent) as NotedClass))
    for (const entry of all.values()) expect(modelOf(entry.name).extensible, entry.name).toBe(open(entry))
  })

  test('has the same terms in its vocabularies, and the same ones can be extended', () => {
    const enumerations = noted().filter(({ stereotype }) => stereotype.startsWith('Enum'))
    expect(enumerations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['AchievementType', 'AlignmentTargetType', 'ResultType', 'ResultStatusType']),
    )
    for (const entry of enumerations) {
      const ours = OB3.vocabularies.find(({ name }) => name === entry.name)
      expect(ours?.terms, entry.name).toEqual(entry.properties.map(({ name }) => name))
      expect(ours?.extensible, entry.name).toBe(entry.stereotype === 'EnumExt')
    }
  })
})

const everyProperty: readonly (readonly [string, ClassModel, string, PropertyModel])[] = OB3.classes.flatMap(
  (model) =>
    Object.entries(model.properties).map(
      ([name, property]) => [`${model.name}.${name}`, model, name, property] as const,
    ),
)

describe('every property of every class', () => {
  const ajv = new Ajv2019({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'shirushi:ob3', $defs: definitions(OB3, 'json') })
  const schemaOf = (name: string) => ajv.getSchema(`shirushi:ob3#/$defs/${name}`) ?? ajv.compile(false)

  test.for(everyProperty)(
    '%s: the schema takes a right value and refuses a wrong one',
    ([, model, name, property]) => {
      const validate = schemaOf(model.name)
      const right = sampleObject(model, OB3, 0, [name])
      expect(validate(right), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ ...right, [name]: wrongFor(property) })).toBe(false)
      if (property.multiplicity === 'one' || property.multiplicity === 'some') {
        const { [name]: _, ...without } = right
        expect(validate(without)).toBe(false)
      }
    },
  )

  test.for(everyProperty)(
    '%s: the ahead-of-time validator takes and refuses the same',
    ([, model, name, property]) => {
      const validate = Object.entries(validators).find(([key]) => key === `ob3${model.name}`)?.[1]
      const right = sampleObject(model, OB3, 0, [name])
      expect(validate?.(right), JSON.stringify(validate?.errors)).toBe(true)
      expect(validate?.({ ...right, [name]: wrongFor(property) })).toBe(false)
    },
  )

  test('has a type, with a comment', () => {
    const file = join(import.meta.dirname, '../src/generated/types-ob3.ts')
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
    const expected = OB3.classes.map((model) => [model.name, Object.keys(model.properties)] as const)
    expect(typed).toEqual(new Map(expected))
  })
})

/** A value of a JSON type that the property cannot have. */
function wrongFor(property: PropertyModel): unknown {
  if (property.values.includes('Boolean')) return 'true'
  if (property.multiplicity === 'some' || property.multiplicity === 'any') return [[7]]
  return [7]
}
