import { InvalidArgumentError } from '@shirushi/core/errors'

/** How much work a document may make. Whoever writes a document decides how hard it is to canonicalize. */
export interface RdfLimits {
  /** How deep values may lie inside each other. Default: 64. */
  readonly depth: number
  /** How many values there may be in all. Default: 10,000, which the reference engine reads in about a second. */
  readonly values: number
  /** How many contexts the document may name or hold. Default: 500. */
  readonly contexts: number
  /** How many statements may come out of it. Default: 10,000. */
  readonly quads: number
  /**
   * How many statements may be looked at to tell blank nodes apart by their surroundings: for each step, as
   * many count as the node with the most has. Default: 30,000.
   */
  readonly deepWork: number
  /** How many orders of such nodes may be tried. Default: 20,000. */
  readonly permutations: number
}

/** The limits where nothing else is asked for. */
export const DEFAULT_RDF_LIMITS: RdfLimits = {
  depth: 64,
  values: 10_000,
  contexts: 500,
  quads: 10_000,
  deepWork: 30_000,
  permutations: 20_000,
}

/** @throws `InvalidArgumentError` when one is no whole number. */
export function assertRdfLimits(limits: Partial<RdfLimits> = {}): RdfLimits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new InvalidArgumentError(`options.limits.${name}`, 'has to be a whole number from 0')
    }
  }
  return { ...DEFAULT_RDF_LIMITS, ...limits }
}
