/**
 * JSON that strangers wrote: reading it without losing anything unnoticed, and repairing it.
 *
 * @module
 */
export { decodeBase64UrlText } from './json/base64url-text.ts'
export { DEFAULT_JSON_LIMITS, type JsonLimits } from './json/json-limits.ts'
export { applyPatch } from './json/json-patch.ts'
export { findJsonProblems, toJsonTree } from './json/json-tree.ts'
export type { JsonObject, JsonValue, OneOrMany } from './json/json-value.ts'
export { type InspectJsonOptions, inspectJson, type JsonReading, parseJson } from './json/parse-json.ts'
export { pointer } from './json/pointer.ts'
export { resolvePointer } from './json/resolve-pointer.ts'
