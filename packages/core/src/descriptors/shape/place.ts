import { pointerStep } from '../../json/pointer.ts'

/** Where a value is, for people and for programs. */
export interface Place {
  /** A JSON Pointer. */
  readonly path: string
  /** The name of the field, with the number of the item where it is one of a list. */
  readonly property: string
}

/** The place of a field of what is at this place. */
export function fieldOf({ path }: Place, field: string): Place {
  return { path: path + pointerStep(field), property: field }
}

/** The place of an item of the list at this place. */
export function itemOf({ path, property }: Place, index: number): Place {
  return { path: path + pointerStep(index), property: `${property}[${index}]` }
}

/** The place that a JSON Pointer leads to, called by its last step. */
export function placeAt(root: Place, path: string): Place {
  if (path === '') return root
  const step = path.slice(path.lastIndexOf('/') + 1)
  return { path: root.path + path, property: step.replaceAll('~1', '/').replaceAll('~0', '~') }
}
