import { asMembers, type Members } from '../members.ts'

/** What is wanted of a value. */
interface Wanted {
  isWhole: boolean
  readonly inside: Map<string, Wanted>
}

/** What is always shown of an object of which something is: without it, the rest would mean something else. */
const ALWAYS = ['@context', '@id', 'id', '@type', 'type']

/**
 * The parts of a document that pointers lead to, with what leads there. Lists close up; the order is that of the
 * document. The result shares nothing with it.
 *
 * @param pointers - Each has to lead somewhere: see `leadsSomewhere`.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#selectjsonld | ECDSA Cryptosuites 1.0, 3.4.13}
 */
export function selectParts(document: Members, pointers: readonly string[]): Members {
  const wanted: Wanted = { isWhole: false, inside: new Map() }
  for (const pointer of pointers) {
    let place = wanted
    for (const escaped of pointer.split('/').slice(1)) {
      const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
      const next = place.inside.get(step) ?? { isWhole: false, inside: new Map() }
      place.inside.set(step, next)
      place = next
    }
    place.isWhole = true
  }
  return asMembers(partOf(document, wanted)) ?? {}
}

function partOf(value: unknown, wanted: Wanted): unknown {
  if (wanted.isWhole) return copyOf(value)
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, at) => {
      const inside = wanted.inside.get(String(at))
      return inside === undefined ? [] : [partOf(item, inside)]
    })
  }
  const entries = Object.entries(asMembers(value) ?? {}).flatMap(([name, item]) => {
    if (ALWAYS.includes(name)) return [[name, copyOf(item)]]
    const inside = wanted.inside.get(name)
    return inside === undefined ? [] : [[name, partOf(item, inside)]]
  })
  return Object.fromEntries(entries)
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  const members = asMembers(value)
  if (members === undefined) return value
  return Object.fromEntries(Object.entries(members).map(([name, item]) => [name, copyOf(item)]))
}
