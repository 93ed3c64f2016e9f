const EMAIL = 'emailAddress'
const SCHEMA_ORG_PREFIXES = ['', 'schema:', 'http://schema.org/', 'https://schema.org/']
const OB3_VOCABULARY = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'

/**
 * The ways to write the types that Open Badges 2.0 takes from schema.org, and the one name that each
 * goes by here. Open Badges 3.0 calls `email` `emailAddress`; its other types are written in one way.
 */
const SAME_TYPE: ReadonlyMap<string, string> = new Map([
  ...SCHEMA_ORG_PREFIXES.map((prefix) => [`${prefix}email`, EMAIL] as const),
  ...SCHEMA_ORG_PREFIXES.map((prefix) => [`${prefix}url`, 'url'] as const),
  ...SCHEMA_ORG_PREFIXES.map((prefix) => [`${prefix}telephone`, 'telephone'] as const),
  ['@id', 'id'],
])

/**
 * One name for all ways to write the type of an identity, for comparing types.
 *
 * @internal
 */
export function identityTypeName(type: string): string {
  const short = type.startsWith(OB3_VOCABULARY) ? type.slice(OB3_VOCABULARY.length) : type
  return SAME_TYPE.get(short) ?? short
}

/** @internal */
export function isEmailType(type: string): boolean {
  return identityTypeName(type) === EMAIL
}

/** Open Badges 3.0 has no terms for these, so that an upgraded badge brings them as extensions. */
const EXTENSION_OF: ReadonlyMap<string, string> = new Map([
  ['ext:email', EMAIL],
  ['ext:url', 'url'],
  ['ext:telephone', 'telephone'],
  ['ext:id', 'id'],
])

/** Whether two types, as different generations write them, are one. @internal */
export function isSameIdentityType(a: string, b: string): boolean {
  return withoutExtension(identityTypeName(a)) === withoutExtension(identityTypeName(b))
}

function withoutExtension(type: string): string {
  return EXTENSION_OF.get(type) ?? type
}
