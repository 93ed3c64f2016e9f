import type { Generation } from '../findings/definition.ts'
import { OB2_CLASSES, OB3_CLASSES } from '../generated/class-tables.ts'
import { judgeLeaf, type LeafJudge } from './leaf-judges.ts'

/** A class as the generated tables write it: a property is multiplicity, `~` if compactable, values. */
export interface ClassSource {
  readonly contains?: readonly (readonly string[])[]
  readonly equals?: string
  readonly properties: Readonly<Record<string, string>>
}

/** A property of a class, ready for the walk. */
export interface PropertyTable {
  readonly name: string
  /** Whether it holds a list. */
  readonly many: boolean
  /** Whether the compacted form may have a single value in place of the list. */
  readonly compactable: boolean
  /** What judges a value that is a leaf; absent where every value of the right JSON type is fine. */
  readonly leaf: LeafJudge | undefined
  /** The class of a value that is an object. */
  readonly object: () => ClassTable | undefined
}

/** A class, ready for the walk. */
export interface ClassTable {
  readonly generation: Generation
  readonly name: string
  /** Each of these must be among the types; of an inner list, any one. */
  readonly contains: readonly (readonly string[])[]
  /** The only right type. */
  readonly equals: string | undefined
  readonly properties: ReadonlyMap<string, PropertyTable>
}

const SOURCES: Readonly<Record<Generation, Readonly<Record<string, ClassSource>>>> = {
  ob2: OB2_CLASSES,
  ob3: OB3_CLASSES,
}

const tables: Readonly<Record<Generation, Map<string, ClassTable>>> = { ob2: new Map(), ob3: new Map() }

function readProperty(generation: Generation, name: string, code: string): PropertyTable {
  const compactable = code[1] === '~'
  const values = code.slice(compactable ? 2 : 1).split('|')
  const className = values.find((value) => Object.hasOwn(SOURCES[generation], value))
  const leafName = values.find((value) => value !== className)
  return {
    name,
    many: code[0] === '+' || code[0] === '*',
    compactable,
    leaf: leafName === undefined ? undefined : judgeLeaf(leafName),
    object: () => (className === undefined ? undefined : classTable(generation, className)),
  }
}

/** The table of a class, made at its first use. */
export function classTable(generation: Generation, name: string): ClassTable {
  const known = tables[generation].get(name)
  if (known !== undefined) return known
  const source = SOURCES[generation][name]
  if (source === undefined) throw new TypeError(`No class ${name} in ${generation}`)
  const properties = new Map<string, PropertyTable>()
  for (const [key, code] of Object.entries(source.properties)) {
    properties.set(key, readProperty(generation, key, code))
  }
  const { contains = [], equals } = source
  const table: ClassTable = { generation, name, contains, equals, properties }
  tables[generation].set(name, table)
  return table
}
