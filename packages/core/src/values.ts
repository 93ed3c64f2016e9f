/**
 * The formats of single values: dates, addresses, languages, hashes. Pure functions over text.
 *
 * @module
 */
export { isCompactJws } from './values/compact-jws.ts'
export { isCountryCode } from './values/country-code.ts'
export { type DataUriHead, isDataUri, parseDataUri } from './values/data-uri.ts'
export {
  compareDateTimes,
  type DateTimeDialect,
  type DateTimeFault,
  type DateTimeResult,
  type ParsedDateTime,
  parseDate,
  parseDateTime,
} from './values/date-time.ts'
export { isDid, isDidUrl } from './values/did.ts'
export { isEmail } from './values/email.ts'
export {
  type IdentityHashAlgorithm,
  isIdentityHash,
  type ParsedIdentityHash,
  parseIdentityHash,
} from './values/identity-hash.ts'
export { canonicalLanguageTag, isLanguageTag, isOpenBadgesLanguageCode } from './values/language-tag.ts'
export { isPhoneNumber } from './values/phone.ts'
export { hasLoneSurrogate } from './values/surrogates.ts'
export { isHttpsUrl, isHttpUrl, isIri, isUri, isUrnUuid, schemeOf } from './values/uri.ts'
