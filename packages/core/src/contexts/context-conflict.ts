import { CONTEXT_CONFLICTS } from '../generated/context-terms.ts'
import { listOf } from '../json/json-value.ts'

/** Two contexts that no JSON-LD processor accepts in this order. */
export interface ContextConflict {
  readonly first: string
  readonly second: string
  /** A term that the first protects and the second defines differently. */
  readonly term: string
}

const MAX_CONTEXTS = 32

/**
 * Finds two standard contexts in a list that contradict each other, such as the W3C's 2.0 context and
 * Open Badges 3.0.1: each is fine, and the credential is not JSON-LD.
 *
 * Only pairs of contexts that come as packages are known here; contexts written into the badge are not
 * looked at.
 *
 * @param contexts - The value of `@context`.
 * @see {@link https://www.w3.org/TR/json-ld11/#protected-term-definitions | JSON-LD 1.1, 4.1.11 Protected Term Definitions}
 * @internal
 */
export function findContextConflict(contexts: unknown): ContextConflict | undefined {
  if (!Array.isArray(contexts) || contexts.length > MAX_CONTEXTS) return undefined
  for (let at = 1; at < contexts.length; at++) {
    for (const conflict of CONFLICTS_BY_SECOND.get(contexts[at]) ?? NONE) {
      const before = contexts.indexOf(conflict.first)
      if (before >= 0 && before < at) return conflict
    }
  }
  return undefined
}

/**
 * Finds a standard context of a node inside a badge that contradicts one around it: what is around stays
 * in force inside. An endorsement with an older context of Open Badges than its badge is the usual case.
 *
 * @param outer - The contexts in force where the node stands.
 * @param own - The value of the node's `@context`.
 * @internal
 */
export function findConflictWithOuter(outer: readonly unknown[], own: unknown): ContextConflict | undefined {
  if (outer.length > MAX_CONTEXTS) return undefined
  for (const context of listOf(own).slice(0, MAX_CONTEXTS)) {
    // Forgets all that came before.
    if (context === null) return undefined
    const conflicts = CONFLICTS_BY_SECOND.get(context) ?? NONE
    const conflict = conflicts.find(({ first }) => outer.includes(first))
    if (conflict !== undefined) return conflict
  }
  return undefined
}

/** The contexts in force inside a node: those around it, and its own. */
export function contextsInForce(outer: readonly unknown[], own: unknown): readonly unknown[] {
  // More than are looked at: whatever is deeper in such a badge goes without.
  if (outer.length > MAX_CONTEXTS) return outer
  const others = listOf(own).filter((context) => !outer.includes(context))
  return others.length === 0 ? outer : [...outer, ...others]
}

const NONE: readonly ContextConflict[] = []

/** Few lists hold a context that conflicts with any other, and they are asked at each check. */
const CONFLICTS_BY_SECOND: ReadonlyMap<unknown, readonly ContextConflict[]> = bySecond()

function bySecond(): ReadonlyMap<string, readonly ContextConflict[]> {
  const found = new Map<string, ContextConflict[]>()
  for (const [first, second, term] of CONTEXT_CONFLICTS) {
    found.set(second, [...(found.get(second) ?? []), { first, second, term }])
  }
  return found
}
