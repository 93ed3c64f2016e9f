/**
 * What is said about a badge while it is verified, and the catalogue of all that can be said.
 *
 * @module
 */
export {
  type OwnFindingCode,
  VERIFY_CATALOGUE,
  type VerifyFinding,
  type VerifyFindingCode,
} from './findings/catalogue.ts'
export { type RenderableFinding, renderVerifyFinding } from './findings/render-verify-finding.ts'
