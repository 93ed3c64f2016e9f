import type { FindingCode, FindingCollector, FindingDefinition, FindingOf } from '@shirushi/core/findings'
import { CATALOGUE } from '@shirushi/core/findings'
import { GENERAL } from './general.ts'

/** The rules of this package, with what their messages name. */
export type OwnDefinitions = typeof GENERAL

/** Every code that a finding of a verification can have: those of this package and those of `checkBadge`. */
export type VerifyFindingCode = keyof OwnDefinitions | FindingCode

/** Something that was noticed while a badge was verified. */
export interface VerifyFinding extends FindingOf<VerifyFindingCode> {}

/** What checks note their findings in. */
export type VerifyFindings = FindingCollector<OwnDefinitions>

/** Every rule of this package, by its code. */
export const VERIFY_CATALOGUE: Readonly<Record<keyof OwnDefinitions, FindingDefinition>> = {
  ...GENERAL,
}

/** @internal Also the rules of what `checkBadge` says. */
export const ALL_RULES: Readonly<Record<string, FindingDefinition>> = { ...CATALOGUE, ...VERIFY_CATALOGUE }
