import { type JsonValue, pointer } from '@shirushi/core/json'
import { ambiguousNumbers } from '@shirushi/vc/canonicalize'
import { isRecord } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

interface Place {
  readonly path: string
  readonly value: number
}

/**
 * Numbers of which JSON-LD keeps only so many digits. One such number is a warning; where it would become the
 * same as another one of the document, that is an error.
 */
export function checkNumbers({ document, judgement }: SigningTask): void {
  const ambiguous = new Set(ambiguousIn(document))
  if (ambiguous.size === 0) return
  const places = numbersIn(document)
  const alike = byLiteral(places)
  for (const { path, value } of places) {
    if (!ambiguous.has(path)) continue
    judgement.own.add('NUMBER_AMBIGUOUS', path, { value })
    const other = alike.get(literalOf(value))?.find((place) => place.value !== value)
    if (other === undefined) continue
    judgement.own.add('NUMBERS_COLLIDE', path, { value, other: other.value, otherPath: other.path })
  }
}

/** A document that is too large for canonicalization is refused there. */
function ambiguousIn(document: object): readonly string[] {
  try {
    return ambiguousNumbers(document)
  } catch {
    return []
  }
}

/** Of the places with one literal, the first and the first with another value: no more are needed. */
function byLiteral(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, readonly Place[]>()
  for (const place of places) {
    const group = groups.get(literalOf(place.value)) ?? []
    if (group.some(({ value }) => value === place.value) || group.length > 1) continue
    groups.set(literalOf(place.value), [...group, place])
  }
  return groups
}

const SMALLEST_EXPONENTIAL = 1e21

/** The text that JSON-LD gives a number where no context says otherwise. */
function literalOf(value: number): string {
  const isDouble = String(value).includes('.') || Math.abs(value) >= SMALLEST_EXPONENTIAL
  return isDouble ? value.toExponential(15).replace(/(\d)0*e\+?/, '$1E') : value.toFixed(0)
}

function numbersIn(value: JsonValue, path = ''): readonly Place[] {
  if (typeof value === 'number') return [{ path, value }]
  if (!Array.isArray(value) && !isRecord(value)) return []
  return Object.entries(value).flatMap(([step, item]: [string, JsonValue]) =>
    numbersIn(item, path + pointer(step)),
  )
}
