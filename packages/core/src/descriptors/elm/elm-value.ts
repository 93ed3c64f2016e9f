import type { Texts } from './field.ts'

/** A node of the European Learning Model in JSON-LD. */
export interface ElmNode {
  readonly id: string
  readonly type: string | readonly string[]
  readonly [property: string]: ElmValue | undefined
}

/** What a property of such a node can have. */
export type ElmValue =
  | string
  | number
  | boolean
  | Texts
  | Readonly<Record<string, readonly string[]>>
  | ElmNode
  | readonly (string | ElmNode)[]

/** The only one of several values, or all of them; nothing where there is none. */
export function oneOrAll<Value extends string | ElmNode>(
  values: readonly (Value | undefined)[],
): Value | readonly Value[] | undefined {
  const found = values.filter((value) => value !== undefined)
  return found.length > 1 ? found : found[0]
}
