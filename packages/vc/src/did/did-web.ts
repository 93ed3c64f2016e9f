import { InvalidArgumentError } from '@shirushi/core/errors'
import { isDid } from '@shirushi/core/values'
import { MalformedDidError } from '../errors.ts'

/** Where the document of a did:web lies. */
export interface DidWebPlace {
  /** The name of the host. Letters beyond ASCII are written as its DNS name has them. */
  readonly domain: string
  /** Where it is not 443. */
  readonly port?: number
  /** Folder on the host, not encoded, such as `badges/統計学`. Default: none, and the document is under `/.well-known`. */
  readonly path?: string
}

const DID_WEB = 'did:web:'

/** Longer than any address that servers take. */
const LONGEST = 2048

const LARGEST_PORT = 65_535

/** Letters, digits and hyphens, with no hyphen at the ends. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** What browsers read as the last part of an IPv4 address, also in its odd spellings. */
const NUMBER = /^(?:\d+|0x[0-9a-f]*)$/

/** A part of a path that leads elsewhere, however it is written. */
const DOTS = /^(?:\.|%2e){1,2}$/i

/** What a server could take for a separator or the end: slash, backslash, controls. */
const HIDDEN = /%(?:2f|5c|[01][0-9a-f]|7f)/i

/**
 * The address of the DID document of a did:web.
 *
 * The host has to be a name: IP addresses in any spelling, empty labels and encoded letters are refused; the
 * only name without a dot is `localhost`. Capital letters of the host become small ones. The path stays as it
 * is written, percent-encoding included, without segments that are empty, `.` or `..`, and without encoded
 * slashes. It does **not** say whether the host is one that may be asked: a name can point to any address.
 *
 * @example
 * ```ts
 * import { didWebToUrl } from '@shirushi/vc/did'
 *
 * console.log(didWebToUrl('did:web:university.example')) // → https://university.example/.well-known/did.json
 * console.log(didWebToUrl('did:web:localhost%3A3000:badges')) // → https://localhost:3000/badges/did.json
 * ```
 *
 * @param did - A stranger's DID, without path, query and fragment.
 * @throws `MalformedDidError`: `fault` says whether it is no DID (`syntax`), of another `method`, or its `host`,
 * `port` or `path` may not be.
 * @see {@link https://w3c-ccg.github.io/did-method-web/#read-resolve | did:web Method Specification, 2.5.2}
 */
export function didWebToUrl(did: string): string {
  if (typeof did !== 'string' || did.length > LONGEST || !isDid(did)) {
    throw new MalformedDidError('syntax', 'The text is no DID')
  }
  if (!did.startsWith(DID_WEB)) throw new MalformedDidError('method', 'The DID is no did:web')
  const [authority = '', ...segments] = did.slice(DID_WEB.length).split(':')
  const [host = '', port, ...more] = authority.split(/%3a/i)
  const name = host.toLowerCase()
  if (!isHostName(name)) throw new MalformedDidError('host', 'The host of the did:web is no domain name')
  if (more.length > 0 || (port !== undefined && !isPort(port))) {
    throw new MalformedDidError('port', 'The port of the did:web is no number from 1 to 65535')
  }
  if (!segments.every(isSegment)) {
    throw new MalformedDidError('path', 'The path of the did:web has a part that is empty or leads elsewhere')
  }
  const folder = segments.length === 0 ? '.well-known' : segments.join('/')
  return `https://${name}${port === undefined ? '' : `:${port}`}/${folder}/did.json`
}

/**
 * The did:web of a place on the web. It is the inverse of {@link didWebToUrl}.
 *
 * @example
 * ```ts
 * import { didWebFor } from '@shirushi/vc/did'
 *
 * console.log(didWebFor({ domain: '大学.example', path: 'badges/2026' })) // → did:web:xn--pss25c.example:badges:2026
 * ```
 *
 * @throws `InvalidArgumentError` for a host, port or path that a did:web cannot have.
 */
export function didWebFor({ domain, port, path = '' }: DidWebPlace): string {
  const host = typeof domain === 'string' ? toAscii(domain) : undefined
  if (host === undefined || !isHostName(host)) {
    throw new InvalidArgumentError('domain', 'must be a domain name, without protocol, port and path')
  }
  if (port !== undefined && !isPort(String(port))) {
    throw new InvalidArgumentError('port', 'must be a whole number from 1 to 65535')
  }
  const segments = typeof path === 'string' ? segmentsOf(path) : undefined
  if (segments === undefined || !segments.every(isSegment)) {
    throw new InvalidArgumentError('path', 'must be names joined by slashes, none of them "." or ".."')
  }
  const did = [`${DID_WEB}${host}${port === undefined ? '' : `%3A${port}`}`, ...segments].join(':')
  if (did.length > LONGEST) throw new InvalidArgumentError('path', 'is too long')
  return did
}

/** The name as DNS has it; `undefined` for what is no name alone. */
function toAscii(domain: string): string | undefined {
  // The parser of URLs would take these for the end of the host, or pass over them.
  if (/[\s/\\?#@:%[\]\p{Cc}]/u.test(domain)) return undefined
  try {
    return new URL(`https://${domain}/`).hostname
  } catch {
    return undefined
  }
}

function isHostName(host: string): boolean {
  const labels = host.split('.')
  if (host.length > 253 || !labels.every((label) => LABEL.test(label))) return false
  return NUMBER.test(labels.at(-1) ?? '') ? false : labels.length > 1 || host === 'localhost'
}

function isPort(port: string): boolean {
  return /^[1-9]\d{0,4}$/.test(port) && Number(port) <= LARGEST_PORT
}

function isSegment(segment: string): boolean {
  return segment !== '' && !DOTS.test(segment) && !HIDDEN.test(segment)
}

/** One slash at either end is a habit and says nothing; `undefined` for half of a surrogate pair. */
function segmentsOf(path: string): string[] | undefined {
  const inside = path.replace(/^\//, '').replace(/\/$/, '')
  if (inside === '') return path.length > 1 ? undefined : []
  try {
    return inside.split('/').map(encodeSegment)
  } catch {
    return undefined
  }
}

function encodeSegment(text: string): string {
  // A DID has fewer characters than a URI.
  return encodeURIComponent(text).replace(
    /[!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
