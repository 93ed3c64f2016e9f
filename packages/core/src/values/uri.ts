import { parseDataUri } from './data-uri.ts'
import { isDidUrl } from './did.ts'
import { isIpv4, isIpv6 } from './ip-address.ts'

/** The codes that {@link uriProblem} can answer. */
export type UriFindingCode =
  | 'URI_MALFORMED'
  | 'URI_RELATIVE'
  | 'URI_NOT_ASCII'
  | 'URL_MALFORMED'
  | 'DATA_URI_MALFORMED'
  | 'UUID_MALFORMED'
  | 'DID_MALFORMED'

/** The codes that {@link urlProblem} can answer. */
export type UrlFindingCode =
  | 'URI_MALFORMED'
  | 'URI_RELATIVE'
  | 'URI_NOT_ASCII'
  | 'URL_MALFORMED'
  | 'URL_SCHEME_NOT_HTTP'
  | 'URL_NOT_HTTPS'

/** What the characters of a text are, as far as URIs are concerned. */
type Alphabet = 'uri' | 'iri' | 'neither'

const COLON = 0x3a
const SLASH = 0x2f
const HASH = 0x23
const PERCENT = 0x25
const OPENING_BRACKET = 0x5b

const LARGEST_PORT = 65_535

/** 1 for the ASCII characters that a URI may hold as they are. `%`, `#` and brackets have rules. */
const PLAIN: Uint8Array = new Uint8Array(128)
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=") {
  PLAIN[character.charCodeAt(0)] = 1
}

/**
 * The web addresses that nearly all badges hold: a name that ends in letters, no port, nothing escaped.
 * Whatever this takes, the rules below take too; it only spares their time. Only for texts up to
 * {@link LONGEST_ORDINARY_URL}, because V8 needs stack for every repetition of a group.
 */
const ORDINARY_URL = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]+(?:\/[\w\-.~:/?@!$&'()*+,;=]*)?$/
const LONGEST_ORDINARY_URL = 500
const LETTER_H = 0x68

/** The other identifiers that badges are full of: plain DIDs, with or without a key, and UUIDs. */
const ORDINARY_NAME =
  /^(?:did:[a-z0-9]+:[a-zA-Z0-9][\w.-]*(?::[a-zA-Z0-9][\w.-]*)*(?:#[\w-]+)?|urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * What an IRI may not hold above ASCII: controls, private use, halves of characters and the direction
 * controls, as RFC 3987 says; and white space, which it does not forbid but which nobody can see, copy
 * or type reliably.
 */
const NOT_FOR_IRI =
  /[\x80-\x9F\s\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF0-\uFFFF]/u

/**
 * Tells whether a text is an absolute URI: a scheme, a colon, something after it, and only characters
 * that RFC 3986 allows where they stand. A fragment may follow.
 *
 * Rules of single schemes are not asked here: `http:x` is a URI, though no web address. See
 * {@link uriProblem} for them.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-3 | RFC 3986, 3 Syntax Components}
 */
export function isUri(text: string): boolean {
  const afterScheme = schemeLength(text) + 1
  return afterScheme > 1 && afterScheme < text.length && alphabetFrom(text, afterScheme) === 'uri'
}

/**
 * Tells whether a text is an absolute IRI: a URI that may also hold characters outside ASCII, such as
 * `https://例え.jp/`. Invisible white space and direction controls are refused.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3987#section-2.2 | RFC 3987, 2.2}
 */
export function isIri(text: string): boolean {
  const afterScheme = schemeLength(text) + 1
  return afterScheme > 1 && afterScheme < text.length && alphabetFrom(text, afterScheme) !== 'neither'
}

/**
 * The scheme of an absolute URI, in lower case, without the colon.
 *
 * @returns `undefined` when the text does not begin with a scheme.
 */
export function schemeOf(text: string): string | undefined {
  const length = schemeLength(text)
  return length === 0 ? undefined : text.slice(0, length).toLowerCase()
}

/**
 * Tells whether a text is a web address with a host that could exist: `http` or `https`, a host name,
 * IPv4 or bracketed IPv6 address, and a port up to 65535. Characters outside ASCII are allowed.
 *
 * It does not say that the address is public, safe to fetch, or there at all.
 */
export function isHttpUrl(text: string): boolean {
  return isOrdinaryUrl(text) || (hasHttpScheme(text) && isIri(text) && hasPlausibleHost(text))
}

/** Like {@link isHttpUrl}, with the scheme `https` only. */
export function isHttpsUrl(text: string): boolean {
  return !isPlainHttp(text) && isHttpUrl(text)
}

/** Tells whether a text begins with the scheme `http`, which is read without encryption. */
export function isPlainHttp(text: string): boolean {
  return text.charCodeAt(4) === COLON && text.slice(0, 4).toLowerCase() === 'http'
}

const URN_UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const URN_UUID_LENGTH = 45

/**
 * Tells whether a text is a UUID in the form of a URN, in capital or small letters, of any version.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9562#section-4 | RFC 9562, 4 UUID Format}
 */
export function isUrnUuid(text: string): boolean {
  return text.length === URN_UUID_LENGTH && URN_UUID.test(text)
}

/** What else has to hold for the schemes that badges use, beyond {@link isIri}. */
const SCHEME_RULES: ReadonlyMap<string, (text: string) => UriFindingCode | undefined> = new Map([
  ['http', httpProblem],
  ['https', httpProblem],
  ['did', (text: string) => (isDidUrl(text) ? undefined : 'DID_MALFORMED')],
  ['data', (text: string) => (parseDataUri(text) === undefined ? 'DATA_URI_MALFORMED' : undefined)],
  ['urn', uuidProblem],
] as const)

/**
 * The finding to report about a text where a URI is asked for. Web addresses, DIDs, data URIs and
 * `urn:uuid:` are held to the rules of their schemes; other schemes to those of all URIs.
 *
 * `URI_NOT_ASCII` comes last: apart from that, the text is in order.
 */
export function uriProblem(text: string): UriFindingCode | undefined {
  if (isOrdinary(text)) return undefined
  const schemeEnd = schemeLength(text)
  const isData = schemeEnd === 4 && text.slice(0, 4).toLowerCase() === 'data'
  // Images are often megabytes of base64: those are read once, by the rule for data URIs.
  if (isData) return SCHEME_RULES.get('data')?.(text)
  const alphabet = alphabetFrom(text, schemeEnd)
  if (text.length === 0 || alphabet === 'neither') return 'URI_MALFORMED'
  if (schemeEnd === 0) return 'URI_RELATIVE'
  if (schemeEnd + 1 === text.length) return 'URI_MALFORMED'
  const problem = SCHEME_RULES.get(text.slice(0, schemeEnd).toLowerCase())?.(text)
  return problem ?? (alphabet === 'iri' ? 'URI_NOT_ASCII' : undefined)
}

/**
 * The finding to report about a text where a web address is asked for.
 *
 * `URL_NOT_HTTPS` and `URI_NOT_ASCII` come last: apart from them, the address is in order.
 */
export function urlProblem(text: string): UrlFindingCode | undefined {
  if (isOrdinaryUrl(text)) return isPlainHttp(text) ? 'URL_NOT_HTTPS' : undefined
  const schemeEnd = schemeLength(text)
  if (schemeEnd > 0 && !hasHttpScheme(text)) return 'URL_SCHEME_NOT_HTTP'
  const alphabet = alphabetFrom(text, schemeEnd)
  if (text.length === 0 || alphabet === 'neither') return 'URI_MALFORMED'
  if (schemeEnd === 0) return 'URI_RELATIVE'
  if (!hasPlausibleHost(text)) return 'URL_MALFORMED'
  if (alphabet === 'iri') return 'URI_NOT_ASCII'
  return isPlainHttp(text) ? 'URL_NOT_HTTPS' : undefined
}

function isOrdinary(text: string): boolean {
  if (text.length > LONGEST_ORDINARY_URL) return false
  return text.charCodeAt(0) === LETTER_H ? ORDINARY_URL.test(text) : ORDINARY_NAME.test(text)
}

function isOrdinaryUrl(text: string): boolean {
  return text.length <= LONGEST_ORDINARY_URL && ORDINARY_URL.test(text)
}

function httpProblem(text: string): UriFindingCode | undefined {
  return hasPlausibleHost(text) ? undefined : 'URL_MALFORMED'
}

function uuidProblem(text: string): UriFindingCode | undefined {
  const claimsUuid = text.slice(0, 'urn:uuid:'.length).toLowerCase() === 'urn:uuid:'
  return claimsUuid && !isUrnUuid(text) ? 'UUID_MALFORMED' : undefined
}

function hasHttpScheme(text: string): boolean {
  return isPlainHttp(text) || (text.charCodeAt(5) === COLON && text.slice(0, 5).toLowerCase() === 'https')
}

/** How many characters the scheme has; 0 when the text does not begin with one. */
function schemeLength(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === COLON) return at
    const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    const isOther = (unit >= 0x30 && unit <= 0x39) || unit === 0x2b || unit === 0x2d || unit === 0x2e
    if (!isLetter && (at === 0 || !isOther)) return 0
  }
  return 0
}

function alphabetFrom(text: string, start: number): Alphabet {
  let hasFragment = false
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return hasOnlyIriCharacters(text, at, hasFragment) ? 'iri' : 'neither'
    if (PLAIN[unit] !== 1) {
      const next = special(text, at, unit, hasFragment)
      if (next < 0) return 'neither'
      hasFragment ||= unit === HASH
      at = next
    } else at++
  }
  return 'uri'
}

/** The rest of a text that has characters outside ASCII: the slow way, for the few that need it. */
function hasOnlyIriCharacters(text: string, start: number, fragmentBefore: boolean): boolean {
  if (NOT_FOR_IRI.test(text)) return false
  let hasFragment = fragmentBefore
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const isOrdinary = unit >= 0x80 || PLAIN[unit] === 1
    const next = isOrdinary ? at + 1 : special(text, at, unit, hasFragment)
    if (next < 0) return false
    hasFragment ||= unit === HASH
    at = next
  }
  return true
}

/** Where to read on after a character that has rules, or -1 when it may not stand here. */
function special(text: string, at: number, unit: number, hasFragment: boolean): number {
  if (unit === PERCENT) return isHex(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2)) ? at + 3 : -1
  if (unit === HASH) return hasFragment ? -1 : at + 1
  if (unit === OPENING_BRACKET) return endOfIpLiteral(text, at)
  return -1
}

/** A bracket opens an IPv6 address at the beginning of the host, and may stand nowhere else. */
function endOfIpLiteral(text: string, at: number): number {
  const authority = authorityOf(text)
  if (authority === undefined) return -1
  const user = text.indexOf('@', authority.start)
  const hostStart = user >= 0 && user < authority.end ? user + 1 : authority.start
  if (at !== hostStart) return -1
  const close = text.indexOf(']', at)
  if (close < 0 || !isIpv6(text.slice(at + 1, close))) return -1
  const after = text.charCodeAt(close + 1)
  return close + 1 === authority.end || after === COLON ? close + 1 : -1
}

interface Range {
  readonly start: number
  readonly end: number
}

function authorityOf(text: string): Range | undefined {
  const start = schemeLength(text) + 3
  if (start === 3 || text.charCodeAt(start - 1) !== SLASH || text.charCodeAt(start - 2) !== SLASH)
    return undefined
  let end = start
  while (end < text.length && !isAuthorityEnd(text.charCodeAt(end))) end++
  return { start, end }
}

function isAuthorityEnd(unit: number): boolean {
  return unit === SLASH || unit === 0x3f || unit === HASH
}

/** Longer host names do not exist, with room for what encodings add to them. */
const MAX_AUTHORITY_LENGTH = 2_048

function hasPlausibleHost(text: string): boolean {
  const authority = authorityOf(text)
  if (authority === undefined || authority.end - authority.start > MAX_AUTHORITY_LENGTH) return false
  const whole = text.slice(authority.start, authority.end)
  const hostAndPort = whole.slice(whole.indexOf('@') + 1)
  const bracket = hostAndPort.indexOf(']')
  const colon = hostAndPort.indexOf(':', bracket + 1)
  const host = colon < 0 ? hostAndPort : hostAndPort.slice(0, colon)
  if (colon >= 0 && !isPort(hostAndPort.slice(colon + 1))) return false
  return bracket >= 0 ? isIpv6(host.slice(1, -1)) : isHostName(host)
}

/** An empty port is legal: it means the scheme's own. */
function isPort(text: string): boolean {
  return /^\d{0,5}$/.test(text) && Number(text) <= LARGEST_PORT
}

/** RFC 3986 also allows punctuation such as `!` and `,` here, but no name service does. */
const HOST_NAME = /^[\w.~%\u0080-\uFFFF-]+$/

/** A last label of digits makes everybody read the host as an IPv4 address. */
const NUMERIC_END = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i

function isHostName(host: string): boolean {
  if (NUMERIC_END.test(host)) return isIpv4(host)
  const hasLetter = /[A-Za-z0-9\u0080-\uFFFF]/.test(host)
  return hasLetter && HOST_NAME.test(host) && !host.startsWith('.') && !host.includes('..')
}

function isHex(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66)
}
