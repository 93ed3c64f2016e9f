/**
 * What the checks say about a badge, and the catalogue of all that they can say.
 *
 * @module
 */
export { CATALOGUE, type FindingCode, type ParamsOf } from './findings/catalogue.ts'
export type { FindingDefinition, Generation, Severity } from './findings/definition.ts'
export type { Finding, JsonPatchOperation, MessageLanguage } from './findings/finding.ts'
export { FindingList, type FindingParams, MAX_FINDINGS, quotable } from './findings/finding-list.ts'
export { renderFinding } from './findings/render-finding.ts'
