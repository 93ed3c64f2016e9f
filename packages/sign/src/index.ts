/**
 * The issuer's side of Open Badges: sign, endorse, publish status, in bulk.
 *
 * @module
 */
export type { SignFinding, SignFindingCode } from './findings/catalogue.ts'
export { type Secured, sign } from './sign/sign.ts'
export type { CheckedOptions, SignOptions } from './sign/sign-options.ts'
