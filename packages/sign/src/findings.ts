/**
 * What is said about documents that are to be signed, and the catalogue of all that can be said.
 *
 * @module
 */
export {
  type OwnFinding,
  SIGN_CATALOGUE,
  type SignFinding,
  type SignFindingCode,
} from './findings/catalogue.ts'
export { renderSignFinding } from './findings/render-sign-finding.ts'
