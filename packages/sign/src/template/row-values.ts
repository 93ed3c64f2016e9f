import { InvalidArgumentError } from '@shirushi/core/errors'
import type { JsonValue } from '@shirushi/core/json'
import type { Row } from './slots.ts'

/**
 * The values of a row in the order of the slots, dates as texts.
 *
 * @throws `InvalidArgumentError` when the row is no object, or lacks a slot: a column with another name than
 * the slot must not go unnoticed. To leave a member out, a row has to say so with `undefined`.
 */
export function readRow(row: Row, names: readonly string[], index: number): (JsonValue | undefined)[] {
  const place = `rows[${index}]`
  if (typeof row !== 'object' || row === null) throw new InvalidArgumentError(place, 'must be an object')
  return names.map((name) => {
    if (!Object.hasOwn(row, name)) {
      throw new InvalidArgumentError(`${place}.${name}`, 'is missing; `undefined` leaves the member out')
    }
    const value = row[name]
    return value instanceof Date ? dateText(value, `${place}.${name}`) : value
  })
}

function dateText(date: Date, argument: string): string {
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError(argument, 'must be a valid Date')
  return date.toISOString().replace('.000Z', 'Z')
}

/** Longer texts are images and the like, of which there is one for each badge and not each row. */
const LONGEST_TEXT = 16_384

const SURROGATE = /[\ud800-\udfff]/
const LONE_SURROGATE = /[\ud800-\udfff]/u

/**
 * The kind of each value, behind each other: `t` for a text, `i` for an integer, `-` for none. Nothing where a
 * template cannot hold one of them.
 */
export function kindsOf(values: readonly (JsonValue | undefined)[]): string | undefined {
  let kinds = ''
  for (const value of values) {
    if (typeof value === 'string') {
      if (value.length > LONGEST_TEXT || (SURROGATE.test(value) && LONE_SURROGATE.test(value)))
        return undefined
      kinds += 't'
    } else if (value === undefined) kinds += '-'
    else if (Number.isSafeInteger(value) && !Object.is(value, -0)) kinds += 'i'
    else return undefined
  }
  return kinds
}
