import { describe, expect, test } from 'vitest'
import type { ClassModel } from '../model/class-model.ts'
import { OB3 } from '../model/ob3/index.ts'
import { type NotedClass, readNotation } from './support/notation.ts'
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
