import type { JsonValue } from '../../json/json-value.ts'
import { sameJson } from '../../json/same-json.ts'
import type { FrameworkElement, ReadContext, Source } from './element.ts'
import { treeOf, valueAt } from './fields.ts'
import { jsonSnapshot } from './json-snapshot.ts'
import { readElement, structuredOf } from './read-element.ts'

/** A value for a document, and whether reading it gives the fields again. */
export interface WrittenValue {
  readonly value: JsonValue
  readonly complete: boolean
}

/**
 * Writes an element from its fields: as the framework's users would, if that says all there is; as the
 * pivot's own structure otherwise. `undefined` where there is nothing to write.
 */
export function writeElement(
  element: FrameworkElement,
  source: Source,
  assumed: string,
): WrittenValue | undefined {
  const structured = structuredOf(element, treeOf(source))
  if (structured === undefined) return undefined
  const plain = element.write?.(source, { assumed })
  const context = strangersContext(element.name, assumed)
  if (plain !== undefined && saysFields(element, plain, source, context))
    return { value: plain, complete: true }
  const copied = jsonSnapshot(structured)
  if (copied === undefined) return plain === undefined ? undefined : { value: plain, complete: false }
  // The writer of hours adds that their basis is not known, which a structure of fields alone cannot.
  const careful = element.writeObject?.(source) ?? copied
  return { value: careful, complete: saysFields(element, careful, source, context) }
}

/** Whether a value says what the fields of an element say, no less and no more. */
export function saysFields(
  element: FrameworkElement,
  value: JsonValue,
  source: Source,
  context: ReadContext,
): boolean {
  const reading = readElement(element, value, context)
  if (reading === undefined) return false
  const [said, known] = [treeOf(reading), treeOf(source)]
  return element.fields.every((field) => sameJson(valueAt(said, field), valueAt(known, field)))
}

function strangersContext(key: string, language: string): ReadContext {
  return { key, language, note: () => undefined }
}
