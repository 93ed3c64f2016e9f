import { isObject } from '../../json/json-value.ts'
import type { Reading } from './element.ts'

/** The steps of one of our pointers, none of which needs escaping. */
function stepsOf(field: string): string[] {
  return field.split('/').slice(1)
}

/** The last step of a field, by which a structured value calls it. */
export function leafOf(field: string): string {
  return field.slice(field.lastIndexOf('/') + 1)
}

/** Whether a field belongs to the award. */
export function isAwardField(field: string): boolean {
  return field.startsWith('/award/')
}

/** The value of a field, given the descriptor and, under `award`, the award. */
export function valueAt(tree: unknown, field: string): unknown {
  let value: unknown = tree
  for (const step of stepsOf(field)) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

/** Descriptor and award as one tree, which the pointers of the elements lead through. */
export function treeOf(source: Reading): unknown {
  return { ...source.descriptor, award: source.award }
}

/** A tree with nothing but these fields. */
export function treeWith(values: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const [field, value] of values) {
    const steps = stepsOf(field)
    const last = steps.pop()
    let node = root
    for (const step of steps) {
      const next = node[step]
      const child: Record<string, unknown> = isObject(next) ? { ...next } : {}
      node[step] = child
      node = child
    }
    if (last !== undefined) node[last] = value
  }
  return root
}
