import { isObject, type JsonValue } from '../../json/json-value.ts'
import type { FrameworkElement, ReadContext, Reading } from './element.ts'
import { leafOf, treeOf, treeWith, valueAt } from './fields.ts'
import { isAwardPart, isDescriptorPart } from './shaped.ts'

/**
 * Reads the value of an element: as the pivot's own structure where it is that to the letter, as people
 * write it otherwise. `undefined` where it says nothing that the fields can hold.
 */
export function readElement(
  element: FrameworkElement,
  value: JsonValue,
  context: ReadContext,
): Reading | undefined {
  const reading = element.readsObjects
    ? (element.read(value, context) ?? readStructured(element, value))
    : (readStructured(element, value) ?? element.read(value, context))
  if (reading === undefined) return undefined
  const named = withProviderId(reading, context)
  const tree = treeOf(named)
  return element.fields.some((field) => valueAt(tree, field) !== undefined) ? named : undefined
}

/** The fields of an element as one value: the value of the only one, or all by their last step. */
export function structuredOf(element: FrameworkElement, tree: unknown): unknown {
  const [only, ...others] = element.fields
  if (only === undefined) return undefined
  if (others.length === 0) return valueAt(tree, only)
  const members = element.fields.flatMap((field) => {
    const value = valueAt(tree, field)
    return value === undefined ? [] : [[leafOf(field), value] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

function readStructured(element: FrameworkElement, value: JsonValue): Reading | undefined {
  const values = fieldValues(element, value)
  if (values === undefined || values.size === 0) return undefined
  const { award = {}, ...descriptor } = treeWith(values)
  if (!isDescriptorPart(descriptor) || !isAwardPart(award)) return undefined
  return { descriptor, award }
}

function fieldValues(element: FrameworkElement, value: JsonValue): Map<string, unknown> | undefined {
  const [only, ...others] = element.fields
  if (only !== undefined && others.length === 0) return new Map([[only, value]])
  if (!isObject(value)) return undefined
  const values = new Map<string, unknown>()
  for (const [member, content] of Object.entries(value)) {
    const field = element.fields.find((candidate) => leafOf(candidate) === member)
    if (field === undefined) return undefined
    values.set(field, content)
  }
  return values
}

/** A document has the name of its provider; the caller may know the address that goes with it. */
function withProviderId(reading: Reading, { providerId }: ReadContext): Reading {
  const provider = reading.descriptor?.provider
  if (providerId === undefined || provider?.name === undefined || provider.id !== undefined) return reading
  return { ...reading, descriptor: { ...reading.descriptor, provider: { id: providerId, ...provider } } }
}
