/**
 * What the checks say about a badge, and the catalogue of all that they can say.
 *
 * @module
 */
export { CATALOGUE, type FindingCode, type ParamsOf } from './findings/catalogue.ts'
export type { FindingDefinition, FindingDefinitions, Generation, Severity } from './findings/definition.ts'
export type { Finding, FindingOf, JsonPatchOperation, MessageLanguage } from './findings/finding.ts'
export {
  type Catalogue,
  FindingCollector,
  type GivenParams,
  MAX_FINDINGS,
  type ParamsIn,
} from './findings/finding-collector.ts'
export { FindingList, type FindingParams } from './findings/finding-list.ts'
export { quotable } from './findings/quotable.ts'
export { fillMessage, renderFinding } from './findings/render-finding.ts'
