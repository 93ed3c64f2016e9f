import type { JsonObject } from '../json/json-value.ts'
import { ownObject, ownText, ownTexts } from './own.ts'

/** Where an issuer's hosted badges may be published. */
export interface HostedScope {
  /** Host names, with the port where it is not the usual one. Empty: nothing is known. */
  readonly origins: readonly string[]
  /** Beginnings of addresses; empty: any address on an allowed host. */
  readonly startsWith: readonly string[]
}

/** Whether an address is one at which an issuer's hosted badges may be published. */
export type HostedScopeVerdict = 'inside' | 'outside' | 'undefined'

const HTTP = /^(https?):\/\/([^/?#]*)/i
const USUAL_PORT: Readonly<Record<string, string>> = { http: ':80', https: ':443' }

/** The host of a web address, in lower case, with the port where it is not the usual one. */
export function authorityOf(url: string): string | undefined {
  const [, scheme = '', authority = ''] = HTTP.exec(url) ?? []
  // Browsers and RFC 3986 differ about `\`, and a name before `@` only serves to mislead.
  if (authority === '' || /[@\\\s]/.test(authority)) return undefined
  const lower = authority.toLowerCase()
  const port = USUAL_PORT[scheme.toLowerCase()] ?? ''
  return port !== '' && lower.endsWith(port) ? lower.slice(0, -port.length) : lower
}

/**
 * Reads from an issuer's profile where its hosted badges may be published: `verification`, or else the
 * host of the profile's `id`.
 */
export function hostedScopeOf(issuer: JsonObject): HostedScope {
  const policy = ownObject(issuer, 'verification') ?? {}
  const startsWith = ownTexts(policy, 'startsWith').filter((start) => start !== '')
  const named = ownTexts(policy, 'allowedOrigins').filter((origin) => origin !== '')
  const own = authorityOf(ownText(issuer, 'id') ?? '')
  const origins = named.map((origin) => authorityOf(origin) ?? origin.toLowerCase())
  return { origins: named.length > 0 || own === undefined ? origins : [own], startsWith }
}

/**
 * Decides whether an address is one at which an issuer's hosted badges may be published: on an allowed
 * host, and, where the profile says `startsWith`, below one of those addresses.
 *
 * `undefined` where the profile has no web address and names no host. An address that climbs with `..`
 * is outside, because it does not lead where it seems to.
 *
 * This says nothing about whether the profile is really the issuer's: it has to come from where it is
 * published, not from the badge.
 *
 * @param id - The `id` of the award or endorsement.
 * @param issuer - The issuer's profile.
 * @see {@link https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge | Open
 * Badges 2.0, HostedBadge Verification}
 */
export function judgeHostedScope(id: string, issuer: JsonObject): HostedScopeVerdict {
  const { origins, startsWith } = hostedScopeOf(issuer)
  const authority = authorityOf(id)
  if (authority === undefined || climbs(id)) return 'outside'
  if (startsWith.length > 0 && !startsWith.some((start) => id.startsWith(start))) return 'outside'
  if (origins.length === 0) return 'undefined'
  return origins.includes(authority) ? 'inside' : 'outside'
}

/** Whether a path has `.` or `..` as a step, also in disguise. */
function climbs(url: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1)
  return path.split(/[/\\]/).some((step) => /^(?:\.|%2e){1,2}$/i.test(step))
}
