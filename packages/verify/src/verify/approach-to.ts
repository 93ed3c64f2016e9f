import type { Subject } from '../input/subject.ts'
import type { Approach } from './case.ts'
import { CREDENTIAL_APPROACH } from './credential-approach.ts'

/** How a document is verified, by what it is. */
export function approachTo(_: Subject): Approach {
  return CREDENTIAL_APPROACH
}
