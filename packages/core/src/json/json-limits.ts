import { InvalidArgumentError } from '../errors.ts'

/**
 * How much of a stranger's JSON is read before giving up. All are inclusive: a document that exactly
 * meets a limit is read.
 */
export interface JsonLimits {
  /** Longest text, in UTF-16 code units. Default: 10,485,760 (10 Mi). */
  readonly length: number
  /** How deep objects and arrays may nest; `[]` is 1 deep. Default: 128. At most 1,000 can be asked for. */
  readonly depth: number
  /** Most values in one document, counting every object, array, string, number and literal. Default: 1,000,000. */
  readonly values: number
  /** Longest single string, in UTF-16 code units after unescaping. Default: 8,388,608 (8 Mi). */
  readonly stringLength: number
  /** Longest name of a member, in UTF-16 code units as written. Default: 256. */
  readonly nameLength: number
}

/** What applies where the caller asks for nothing else. */
export const DEFAULT_JSON_LIMITS: JsonLimits = {
  length: 10_485_760,
  depth: 128,
  values: 1_000_000,
  stringLength: 8_388_608,
  nameLength: 256,
}

/** The checks walk a document recursively; beyond this a small stack might not be enough. */
const GREATEST_DEPTH = 1_000

/**
 * Completes limits with the defaults.
 *
 * @throws `InvalidArgumentError` when a limit is not a whole number from 1, or `depth` is above 1,000.
 * @internal
 */
export function completeJsonLimits(limits: Partial<JsonLimits> | undefined): JsonLimits {
  if (limits === undefined) return DEFAULT_JSON_LIMITS
  const complete = { ...DEFAULT_JSON_LIMITS, ...limits }
  for (const [name, value] of Object.entries(complete)) {
    if (Number.isSafeInteger(value) && value >= 1) continue
    throw new InvalidArgumentError(`limits.${name}`, 'must be a whole number, 1 or more')
  }
  if (complete.depth > GREATEST_DEPTH) {
    throw new InvalidArgumentError('limits.depth', `must be at most ${GREATEST_DEPTH}`)
  }
  return complete
}
