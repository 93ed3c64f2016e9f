import type { JsonValue } from '@shirushi/core/json'
import type { Marks } from './marks.ts'
import { cutAt, type Piece } from './pieces.ts'

/** Cuts a text of JSON at the marks. The gaps have the numbers of the slots. */
export function planJson(text: string, marks: Marks): Piece[] {
  const needles = [...marks.texts.map((mark) => `"${mark}"`), ...marks.integers.map(String)]
  return cutAt(text, needles, [...marks.texts.keys(), ...marks.integers.keys()])
}

/** The values of a row as they stand in JSON. */
export function jsonValues(values: readonly (JsonValue | undefined)[], into: string[]): void {
  for (let at = 0; at < values.length; at++) into[at] = JSON.stringify(values[at])
}
