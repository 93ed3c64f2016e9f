import { isObject, type JsonValue } from '../../../json/json-value.ts'

/** What entries of controlled lists have: their IRI or code first, then what they are called. */
const NAMES: readonly string[] = [
  'id',
  '@id',
  'uri',
  'targetUri',
  'notation',
  'code',
  'prefLabel',
  'targetName',
]
/** What they have besides, which says no more than the code does. */
const FORMAL: ReadonlySet<string> = new Set([
  ...NAMES,
  'type',
  '@type',
  'inScheme',
  'altLabel',
  'targetFrameworkName',
  'targetFrameworkUri',
])

/**
 * Whether a value is an entry of a controlled list, as the European Learning Model writes them:
 * `{ id: 'http://data.europa.eu/snb/eqf/6', type: 'Concept', prefLabel: { en: 'Level 6' } }`.
 */
export function isListEntry(value: JsonValue): boolean {
  return (
    isObject(value) && namesIn(value).length > 0 && Object.keys(value).every((member) => FORMAL.has(member))
  )
}

/** The first reading of what a text or an entry of a controlled list is called by. */
export function readCode<Value>(
  value: JsonValue,
  read: (text: string) => Value | undefined,
): Value | undefined {
  if (typeof value === 'string') return read(value)
  if (!isListEntry(value)) return undefined
  for (const name of namesIn(value)) {
    const found = read(name)
    if (found !== undefined) return found
  }
  return undefined
}

function namesIn(value: JsonValue): string[] {
  if (!isObject(value)) return []
  return NAMES.flatMap((member) => {
    const name = Object.hasOwn(value, member) ? value[member] : undefined
    const texts: readonly unknown[] = isObject(name) ? Object.values(name) : [name]
    return texts.flat().filter((text) => typeof text === 'string')
  })
}
