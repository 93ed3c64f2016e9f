import { CanonicalizationError, LimitExceededError } from '../errors.ts'
import { hasLoneSurrogate, isJsonObject, pointer } from './canonicalize-json.ts'
import type { RdfLimits } from './rdf-limits.ts'

/** A value, and how it was reached. */
interface Place {
  readonly value: unknown
  readonly path: string
  readonly depth: number
}

/**
 * Makes sure that a document is JSON of a bearable size, before a processor that works by recursion sees it.
 *
 * @throws `CanonicalizationError` when it is not JSON, or a text has half of a surrogate pair.
 * @throws `LimitExceededError` when it is too deep, too large or names too many contexts.
 */
export function assertDocument(document: object, limits: RdfLimits): void {
  let [values, contexts] = [0, 0]
  const places: Place[] = [{ value: document, path: '', depth: 0 }]
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    values += 1
    if (values > limits.values) throw new LimitExceededError('values', limits.values)
    if (place.depth > limits.depth) throw new LimitExceededError('depth', limits.depth)
    for (const [name, value] of membersOf(place)) {
      if (name === '@context') contexts += Array.isArray(value) ? value.length : 1
      if (contexts > limits.contexts) throw new LimitExceededError('contexts', limits.contexts)
      places.push({ value, path: place.path + pointer([name]), depth: place.depth + 1 })
    }
  }
}

/** What lies inside a value: nothing, where it is a sound number, text or literal. */
function membersOf({ value, path }: Place): [name: string, value: unknown][] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return []
    throw new CanonicalizationError('number', 'JSON has no such number', path)
  }
  if (typeof value === 'string') {
    assertWellFormed(value, path)
    return []
  }
  if (Array.isArray(value)) return Array.from(value, (item, at) => [String(at), item])
  if (!isJsonObject(value)) throw new CanonicalizationError('not-json', 'JSON has no such value', path)
  const members = Object.entries(value)
  for (const [name] of members) {
    assertWellFormed(name, path)
    // Processors lose it when they copy objects, so that nothing would secure it.
    if (name === '__proto__') throw new CanonicalizationError('unsafe', '"__proto__" would be dropped', path)
  }
  return members
}

function assertWellFormed(text: string, path: string): void {
  if (!hasLoneSurrogate(text)) return
  throw new CanonicalizationError('surrogate', 'the text has half of a surrogate pair', path)
}
