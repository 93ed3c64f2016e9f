import type { Finding } from '@shirushi/core'
import type { FindingCollector, FindingDefinition, FindingOf } from '@shirushi/core/findings'
import { ASSERTION } from './assertion.ts'
import { DOCUMENT } from './document.ts'
import { ENDORSEMENT } from './endorsement.ts'
import { JWT } from './jwt.ts'
import { KEY } from './key.ts'
import { PROOF } from './proof.ts'
import { PUBLICATION } from './publication.ts'

/** All rules, with what their messages name. */
export type SignDefinitions = typeof DOCUMENT &
  typeof KEY &
  typeof PROOF &
  typeof JWT &
  typeof ASSERTION &
  typeof ENDORSEMENT &
  typeof PUBLICATION

/** Every code of this package's own. */
export type SignFindingCode = keyof SignDefinitions

/** Something that was noticed about a document that is to be signed: by a rule of this package, or of core. */
export type SignFinding = Finding | OwnFinding

/** Something that was noticed by a rule of this package. */
export interface OwnFinding extends FindingOf<SignFindingCode> {}

/** @internal What the parts of this package note their findings in. */
export type SignFindings = FindingCollector<SignDefinitions>

/** Every rule about signing, by its code: severity, source, and the message in both languages. */
export const SIGN_CATALOGUE: Readonly<Record<SignFindingCode, FindingDefinition>> = {
  ...DOCUMENT,
  ...KEY,
  ...PROOF,
  ...JWT,
  ...ASSERTION,
  ...ENDORSEMENT,
  ...PUBLICATION,
}
