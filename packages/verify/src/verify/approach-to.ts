import type { BadgeVersion } from '@shirushi/core'
import type { Subject } from '../input/subject.ts'
import { OLDER_APPROACH } from '../older/older-approach.ts'
import type { Approach } from './case.ts'
import { CREDENTIAL_APPROACH } from './credential-approach.ts'

/** The approach to each version; what has none is judged as a credential. */
const APPROACHES: Readonly<Record<BadgeVersion, Approach>> = {
  '0.5': OLDER_APPROACH,
  '1.0': OLDER_APPROACH,
  '1.1': OLDER_APPROACH,
  '2.0': OLDER_APPROACH,
  '2.1': OLDER_APPROACH,
  '3.0': CREDENTIAL_APPROACH,
}

/** How a document is verified, by what it is. */
export function approachTo({ check: { version } }: Subject): Approach {
  return version === undefined ? CREDENTIAL_APPROACH : APPROACHES[version]
}
