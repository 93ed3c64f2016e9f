import { CONTEXT_CONFLICTS } from '../generated/context-terms.ts'

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
  for (const [first, second, term] of CONTEXT_CONFLICTS) {
    const at = contexts.indexOf(first)
    if (at >= 0 && contexts.indexOf(second, at + 1) > at) return { first, second, term }
  }
  return undefined
}
