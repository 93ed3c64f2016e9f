/** The names by which the guide lets documents of one version refer to the other. */
import type { Ob2Version } from '../ob2/recognise-ob2.ts'

/** The classes of Open Badges 2.0, as types in a document of 3.0. */
export const OB2_TYPES = {
  assertion: 'https://w3id.org/openbadges#Assertion',
  badgeClass: 'https://w3id.org/openbadges#BadgeClass',
} as const

/** Before the name of a kind of identifier that only Open Badges 3.0 has. */
export const OB3_IDENTIFIER_PREFIX = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'

/** The classes of Open Badges 3.0, as types in a document of 2.0. */
export const OB3_TYPES = {
  credential: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential',
  achievement: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement',
  profile: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile',
} as const

/**
 * What the guide writes into `version` of a reference to another version of Open Badges. It only does so
 * for 2.0 and 3.0; the others are written alike, because a wrong version would be worse than a new mark.
 */
export function versionMark(version: Ob2Version | '3.0'): string {
  return `Open Badges v${version.replace('.', 'p')}`
}

/** Before a compact JWS that is carried inside a badge. */
export const JWS_DATA_URI = 'data:application/jose,'
