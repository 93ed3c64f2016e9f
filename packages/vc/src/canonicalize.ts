/**
 * Canonical forms: what is hashed and signed instead of a document that may be written in many ways.
 *
 * @module
 */
export { type AmbiguousNumbersOptions, ambiguousNumbers } from './canonical/ambiguous-numbers.ts'
export { canonicalizeJson, DEEPEST_JSON } from './canonical/canonicalize-json.ts'
export {
  type CanonicalizeOptions,
  type CanonicalizeRdfOptions,
  type CanonicalRdf,
  canonicalizeNQuads,
  canonicalizeRdf,
  type DocumentLoader,
  type RdfCanonicalizer,
  type RdfHash,
} from './canonical/canonicalize-rdf.ts'
export { DEFAULT_RDF_LIMITS, type RdfLimits } from './canonical/rdf-limits.ts'
