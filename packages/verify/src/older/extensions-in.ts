import { pointer } from '@shirushi/core/json'
import { isObject, type JsonObject, listOf } from '../json-object.ts'

/** An extension in a badge, and where it stands. */
export interface FoundExtension {
  readonly path: string
  readonly extension: JsonObject
}

/** The types by which extensions are told. */
const TYPES: ReadonlySet<unknown> = new Set([
  'Extension',
  'extension',
  'obi:Extension',
  'https://w3id.org/openbadges#Extension',
])

/** Every extension in a badge, wherever it stands; what is in an extension is its own. */
export function extensionsIn(document: JsonObject): readonly FoundExtension[] {
  const found: FoundExtension[] = []
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    if (isObject(value) && listOf(value, 'type').some((type) => TYPES.has(type))) {
      found.push({ path, extension: value })
      continue
    }
    for (const [name, item] of Object.entries(value).reverse()) {
      if (name !== '@context') open.push({ value: item, path: path + pointer(name) })
    }
  }
  return found
}

/** The types of an extension that are its own. */
export function ownTypes(extension: JsonObject): readonly string[] {
  return listOf(extension, 'type').filter((type) => typeof type === 'string' && !TYPES.has(type)) as string[]
}
