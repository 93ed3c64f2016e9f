import type { FindingList } from '../../findings/finding-list.ts'
import { isObject } from '../../json/json-value.ts'
import { pointerStep } from '../../json/pointer.ts'
import type { ClassTable } from '../../model/class-table.ts'
import { MAX_NESTING } from '../walk.ts'

/** In the JSON form, lists stay lists, also where the compacted form takes a single value. */
export function checkJsonForm(
  node: { readonly [member: string]: unknown },
  table: ClassTable,
  findings: FindingList,
  path: string,
  depth = 0,
): void {
  if (depth > MAX_NESTING) return
  for (const property of table.properties.values()) {
    const value = node[property.name]
    if (value === undefined || value === null) continue
    const at = path + pointerStep(property.name)
    if (property.compactable && !Array.isArray(value)) {
      const fix = [{ op: 'replace', path: at, value: [value] }] as const
      findings.add('PROPERTY_NOT_A_LIST', at, { property: property.name }, fix)
    }
    const inner = property.object()
    if (inner === undefined) continue
    if (isObject(value)) checkJsonForm(value, inner, findings, at, depth + 1)
    if (!Array.isArray(value)) continue
    for (const [index, item] of value.entries()) {
      if (isObject(item)) checkJsonForm(item, inner, findings, at + pointerStep(index), depth + 1)
    }
  }
}
