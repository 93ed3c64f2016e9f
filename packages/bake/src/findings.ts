/**
 * What is said about images and the badges in them, and the catalogue of all that can be said.
 *
 * @module
 */
export { BAKE_CATALOGUE, type BakeFinding, type BakeFindingCode } from './findings/catalogue.ts'
export { renderBakeFinding } from './findings/render-bake-finding.ts'
