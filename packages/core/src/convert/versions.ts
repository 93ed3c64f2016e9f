/** The names by which the guide lets documents of one version refer to the other. */

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

export const OB2_VERSION = 'Open Badges v2p0'
export const OB3_VERSION = 'Open Badges v3p0'

/** Before a compact JWS that is carried inside a badge. */
export const JWS_DATA_URI = 'data:application/jose,'
