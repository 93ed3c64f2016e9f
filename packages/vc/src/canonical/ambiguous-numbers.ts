import { assertDocument } from './assert-document.ts'
import { isJsonObject, pointer } from './canonicalize-json.ts'
import { assertRdfLimits, type RdfLimits } from './rdf-limits.ts'

/** What is known of a document before its numbers are looked at. */
export interface AmbiguousNumbersOptions {
  /**
   * Members whose value is kept as JSON (`"@type": "@json"`), to the digit. Default: those of the bundled
   * contexts. Those that the document itself defines are seen.
   */
  readonly jsonTerms?: readonly string[]
  /** Those that are not named keep their defaults. */
  readonly limits?: Partial<RdfLimits>
}

/** How numbers of a member become text. */
type Writing = 'plain' | 'double' | 'json'

/** A value, how it was reached, and how it would be written if it were a number. */
interface Place {
  readonly value: unknown
  readonly path: string
  readonly writing: Writing
}

const JSON_TERMS = ['_sd', 'jsonSchema', 'jwk', 'privateKeyJwk', 'publicKeyJwk', 'secretKeyJwk']

const DOUBLE = 'http://www.w3.org/2001/XMLSchema#double'

/** Types, in the long form and as most contexts abbreviate them. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  '@json': 'json',
  [DOUBLE]: 'double',
  'xsd:double': 'double',
}

/**
 * The numbers of a document that its canonical RDF cannot keep apart from others: whoever changes one into the
 * other leaves the signature sound.
 *
 * RDF has a number as text. The libraries write one with a decimal point, or from 1e21, with 16 digits, where a
 * double can need 17; one without, such as `1e-7`, without any digit behind the point; and `-0` as `0`. A number
 * is named here when reading its text gives another number. Most numbers of badges are safe: all integers below
 * 1e16, and decimals of 15 digits down to 0.000001.
 *
 * Numbers in texts, in contexts and in members of the type `@json` are not in danger. JCS and tokens keep all.
 *
 * @example
 * ```ts
 * import { ambiguousNumbers } from '@shirushi/vc/canonicalize'
 *
 * console.log(ambiguousNumbers({ hours: 7.5, score: 0.1 + 0.2, dose: 1e-7 })) // → [ '/score', '/dose' ]
 * ```
 *
 * @returns JSON Pointers, in the order of the document.
 * @throws `CanonicalizationError` or `LimitExceededError` when the document is not JSON, or too large.
 * @throws `InvalidArgumentError` when a limit is no whole number.
 * @see {@link https://www.w3.org/TR/json-ld11-api/#object-to-rdf-conversion | JSON-LD 1.1 API, 8.2.2}
 */
export function ambiguousNumbers(document: object, options: AmbiguousNumbersOptions = {}): readonly string[] {
  assertDocument(document, assertRdfLimits(options.limits))
  const writings = new Map<string, Writing>((options.jsonTerms ?? JSON_TERMS).map((term) => [term, 'json']))
  for (const [term, writing] of inlineWritings(document)) writings.set(term, writing)
  const found: string[] = []
  const places: Place[] = [{ value: document, path: '', writing: 'plain' }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    if (typeof place.value === 'number') {
      if (isAmbiguous(place.value, place.writing)) found.push(place.path)
    } else if (place.writing !== 'json') {
      for (const inside of insideOf(place, writings).reverse()) places.push(inside)
    }
  }
  return found
}

/** Whether reading what is written gives another number. */
function isAmbiguous(number: number, writing: Writing): boolean {
  if (writing === 'json') return false
  const isDouble = writing === 'double' || String(number).includes('.') || Math.abs(number) >= 1e21
  return !Object.is(Number(isDouble ? number.toExponential(15) : number.toFixed(0)), number)
}

function insideOf({ value, path, writing }: Place, writings: ReadonlyMap<string, Writing>): Place[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => ({ value: item, path: `${path}/${at}`, writing }))
  }
  if (!isJsonObject(value)) return []
  const own = typeOf(value)
  return Object.entries(value)
    .filter(([name]) => name !== '@context')
    .map(([name, member]) => ({
      value: member,
      path: path + pointer([name]),
      writing: name === '@value' ? own : isWrapper(name) ? writing : (writings.get(name) ?? 'plain'),
    }))
}

function isWrapper(name: string): boolean {
  return name === '@list' || name === '@set'
}

/** How a value object, or a term of a context, wants its numbers. */
function typeOf(value: Readonly<Record<string, unknown>>): Writing {
  const type = Object.hasOwn(value, '@type') ? value['@type'] : undefined
  return typeof type === 'string' && Object.hasOwn(WRITINGS, type) ? (WRITINGS[type] ?? 'plain') : 'plain'
}

/** What the contexts inside of the document say of terms; `plain` where two differ. */
function inlineWritings(document: object): ReadonlyMap<string, Writing> {
  const writings = new Map<string, Writing>()
  const places: { readonly value: unknown; readonly isContext: boolean }[] = [
    { value: document, isContext: false },
  ]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { value, isContext } = place
    if (Array.isArray(value)) for (const item of value) places.push({ value: item, isContext })
    if (!isJsonObject(value)) continue
    for (const [name, member] of Object.entries(value)) {
      places.push({ value: member, isContext: name === '@context' })
      if (!isContext || name.startsWith('@')) continue
      const writing = isJsonObject(member) ? typeOf(member) : 'plain'
      writings.set(name, (writings.get(name) ?? writing) === writing ? writing : 'plain')
    }
  }
  return writings
}
