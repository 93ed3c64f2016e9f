import type { JsonLimits } from '../../json/json-limits.ts'

/**
 * How much of a stranger's descriptor is read before giving up. The largest real ones have some hundred
 * values and go nine deep; only an image inside the descriptor makes it long.
 */
export const DESCRIPTOR_LIMITS: JsonLimits = {
  length: 4_194_304,
  depth: 16,
  values: 20_000,
  stringLength: 2_097_152,
  nameLength: 256,
}
