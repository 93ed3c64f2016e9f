import type { JsonValue } from '@shirushi/core/json'

/** What stands for the values of slots while a template is analysed. */
export interface Marks {
  /** A text that is an absolute IRI, so that it may stand wherever a text may. */
  readonly texts: readonly string[]
  readonly integers: readonly number[]
}

/** Beyond any amount that a badge holds, and within what a double holds exactly. */
const FIRST_INTEGER = 8_000_000_000_000_000
const STRIDE = 1_000_000

/** Marks that do not occur in the document, and of which none is a part of another. */
export function marksFor(document: JsonValue, count: number): Marks {
  const text = JSON.stringify(document)
  let attempt = 0
  while (text.includes(prefixOf(attempt)) || text.includes(String(FIRST_INTEGER / STRIDE + attempt)))
    attempt++
  const numbers = Array.from({ length: count }, (_, at) => at)
  return {
    texts: numbers.map((at) => `${prefixOf(attempt)}${at}.`),
    integers: numbers.map((at) => FIRST_INTEGER + attempt * STRIDE + at),
  }
}

function prefixOf(attempt: number): string {
  return `urn:slot:${attempt}:`
}
