/** A property as the source notation of the data model writes it. */
export interface NotedProperty {
  readonly name: string
  readonly type: string
  readonly multiplicity: string
  readonly compacted: boolean
  readonly contains: readonly (readonly string[])[]
  readonly equals: string | undefined
}

/** A class as the source notation writes it. */
export interface NotedClass {
  readonly name: string
  readonly stereotype: string
  readonly parents: readonly string[]
  readonly extensions: boolean
  readonly mixins: readonly string[]
  readonly properties: readonly NotedProperty[]
}

const CLASS = /^\s*(?:Class (\S+) (\w+) (?:true|false) \[([^\]]*)\]|Include (\w+))/
const PROPERTY = /^\s*Property (\S+)\s+(\S+)\s+(\d(?:\.\.(?:\d|\*))?)\s*(array-compacted)?/
const CONSTRAINT = /^\s*Constraint (contains|equals) (.+?)\s*$/
const MIXIN = /^\s*Mixin (\w+)/

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }

/** Reads the classes of the notation: enough of it to compare our model with. */
export function readNotation(text: string): NotedClass[] {
  const classes: Draft<NotedClass>[] = []
  for (const line of text.split('\n')) {
    const current = classes.at(-1)
    const opened = CLASS.exec(line)
    if (opened !== null) {
      const [, name, stereotype, parents, included] = opened
      classes.push({
        name: name ?? included ?? '',
        stereotype: stereotype ?? 'Included',
        parents: (parents ?? '')
          .split(',')
          .map((parent) => parent.trim())
          .filter(Boolean),
        extensions: false,
        mixins: [],
        properties: [],
      })
    } else if (current !== undefined) readMember(line, current)
  }
  return classes as NotedClass[]
}

function readMember(line: string, current: Draft<NotedClass>): void {
  const property = PROPERTY.exec(line)
  const constraint = CONSTRAINT.exec(line)
  const mixin = MIXIN.exec(line)?.[1]
  const last = current.properties.at(-1) as Draft<NotedProperty> | undefined
  if (property !== null) {
    const [, name = '', type = '', multiplicity = '', compacted] = property
    const rest = { contains: [], equals: undefined }
    current.properties.push({ name, type, multiplicity, compacted: compacted !== undefined, ...rest })
  } else if (constraint !== null && last !== undefined) {
    const [, rule, value = ''] = constraint
    if (rule === 'equals') last.equals = value
    else
      last.contains.push(
        value
          .replace(/[[\]]/g, '')
          .split(',')
          .map((name) => name.trim()),
      )
  } else if (mixin === 'Extensions') current.extensions = true
  else if (mixin !== undefined) current.mixins.push(mixin)
}
