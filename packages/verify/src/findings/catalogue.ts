import { BAKE_CATALOGUE, type BakeFindingCode } from '@shirushi/bake/findings'
import { CATALOGUE, type FindingCode, type FindingDefinition, type FindingOf } from '@shirushi/core/findings'
import { ANSWERS } from './answers.ts'
import { ENDORSEMENTS } from './endorsements.ts'
import { FOLLOWING } from './following.ts'
import { GENERAL } from './general.ts'
import { INPUT } from './input.ts'
import { ISSUER } from './issuer.ts'
import { OLDER } from './older.ts'
import { PROOF } from './proof.ts'
import { SCHEMA } from './schema.ts'
import { STATUS } from './status.ts'
import { VALIDITY } from './validity.ts'

/** The rules of this package, with what their messages name. */
export type OwnDefinitions = typeof GENERAL &
  typeof INPUT &
  typeof VALIDITY &
  typeof ANSWERS &
  typeof PROOF &
  typeof ISSUER &
  typeof ENDORSEMENTS &
  typeof OLDER &
  typeof FOLLOWING &
  typeof STATUS &
  typeof SCHEMA

/** The codes of the rules of this package. */
export type OwnFindingCode = keyof OwnDefinitions

/** Every code that a finding of a verification can have: those of this package, of `checkBadge` and of `unbake`. */
export type VerifyFindingCode = OwnFindingCode | FindingCode | BakeFindingCode

/** Something that was noticed while a badge was verified. */
export interface VerifyFinding extends FindingOf<VerifyFindingCode> {}

/** Every rule of this package, by its code. */
export const VERIFY_CATALOGUE: Readonly<Record<OwnFindingCode, FindingDefinition>> = {
  ...GENERAL,
  ...INPUT,
  ...VALIDITY,
  ...ANSWERS,
  ...PROOF,
  ...ISSUER,
  ...ENDORSEMENTS,
  ...OLDER,
  ...FOLLOWING,
  ...STATUS,
  ...SCHEMA,
}

/** @internal Also the rules of what `checkBadge` and `unbake` say. */
export const ALL_RULES: Readonly<Record<VerifyFindingCode, FindingDefinition>> =
  /* @__PURE__ */ Object.assign({}, BAKE_CATALOGUE, CATALOGUE, VERIFY_CATALOGUE)
