import type { ContextScope } from './context-scope.ts'
import { KNOWN_CONTEXT_URLS, scopeOfKnownContext } from './known-contexts.ts'

/** Where a term is defined: for every node, or only below some property or in nodes of some type. */
interface TermPlaces {
  readonly anywhere: string[]
  readonly somewhere: string[]
}

let places: ReadonlyMap<string, TermPlaces> | undefined

/**
 * Which of the standard contexts would give a meaning to a term or type, the likeliest first: those that
 * are added to a credential before those that a credential starts with. Contexts that define it only
 * inside nodes of some type, or below some property, are named when no other does.
 *
 * @internal
 */
export function contextDefining(name: string): readonly string[] {
  places ??= collectPlaces()
  const found = places.get(name)
  if (found === undefined) return []
  return found.anywhere.length > 0 ? found.anywhere : found.somewhere
}

function collectPlaces(): ReadonlyMap<string, TermPlaces> {
  const collected = new Map<string, TermPlaces>()
  for (const url of KNOWN_CONTEXT_URLS) {
    const scope = scopeOfKnownContext(url)
    if (scope === undefined) continue
    for (const name of scope.terms.keys()) placesOf(collected, name).anywhere.push(url)
    for (const name of scopedNames(scope)) placesOf(collected, name).somewhere.push(url)
  }
  return collected
}

function placesOf(collected: Map<string, TermPlaces>, name: string): TermPlaces {
  const found = collected.get(name) ?? { anywhere: [], somewhere: [] }
  collected.set(name, found)
  return found
}

/** Names in the scoped contexts of a context, at any level. */
function scopedNames(scope: ContextScope): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { scoped = [] } of scope.terms.values()) {
    for (const inner of scoped) {
      for (const name of inner.terms.keys()) names.add(name)
      for (const name of scopedNames(inner)) names.add(name)
    }
  }
  return names
}
