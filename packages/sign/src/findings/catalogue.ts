import type { FindingCollector, FindingDefinition, FindingOf } from '@shirushi/core/findings'
import { SIGN } from './sign.ts'

/** All rules, with what their messages name. */
export type SignDefinitions = typeof SIGN

/** Every code that a finding of this package can have. */
export type SignFindingCode = keyof SignDefinitions

/** Something that was noticed about a document that is to be signed. */
export interface SignFinding extends FindingOf<SignFindingCode> {}

/** @internal What the parts of this package note their findings in. */
export type SignFindings = FindingCollector<SignDefinitions>

/** Every rule about signing, by its code: severity, source, and the message in both languages. */
export const SIGN_CATALOGUE: Readonly<Record<SignFindingCode, FindingDefinition>> = {
  ...SIGN,
}
