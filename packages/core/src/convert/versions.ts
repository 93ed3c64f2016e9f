/** The names by which the guide lets documents of one version refer to the other. */

/** The context of the data model that a credential of Open Badges 3.0 follows, by its version. */
export const VCDM_CONTEXTS = {
  '1.1': 'https://www.w3.org/2018/credentials/v1',
  '2.0': 'https://www.w3.org/ns/credentials/v2',
} as const

export const OB3_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

const OB2 = 'https://w3id.org/openbadges#'
const OB3 = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'

/** The classes of Open Badges 2.0, as types in a document of 3.0. */
export const OB2_TYPES = {
  assertion: `${OB2}Assertion`,
  badgeClass: `${OB2}BadgeClass`,
} as const

/** The classes of Open Badges 3.0, as types in a document of 2.0. */
export const OB3_TYPES = {
  credential: `${OB3}OpenBadgeCredential`,
  achievement: `${OB3}Achievement`,
  profile: `${OB3}Profile`,
} as const

/** Before the name of a kind of identifier that only Open Badges 3.0 has. */
export const OB3_IDENTIFIER_PREFIX = OB3

export const OB2_VERSION = 'Open Badges v2p0'
export const OB3_VERSION = 'Open Badges v3p0'

/** Before a compact JWS that is carried inside a badge. */
export const JWS_DATA_URI = 'data:application/jose,'
