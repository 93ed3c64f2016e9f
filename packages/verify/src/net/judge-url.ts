import { isLoopback, isPublicAddress } from './addresses/judge-address.ts'
import { parseAddress } from './addresses/parse-address.ts'

/** What about an address was refused. */
export type RefusalReason =
  /** It is no absolute URL, or one of more than 8,192 characters. */
  | 'not-a-url'
  /** It is not https. */
  | 'scheme'
  /** It has a user name or a password in it. */
  | 'credentials'
  /** It has a port that browsers refuse, too, because something else than HTTP listens there. */
  | 'port'
  /** Its host is an IP address that is not public, or a name that leads to one. */
  | 'private-address'
  /** Its host is a name of local networks only. */
  | 'local-name'

/** What addresses may be gone to. */
export interface UrlRules {
  /** Whether `http` and `https` to `127.0.0.1`, `::1` and `localhost` are gone to as well: for tests. */
  readonly allowLoopback: boolean
}

/** An address that may be gone to, or why not. */
export type JudgedUrl =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: RefusalReason }

const LONGEST_URL = 8_192

/** Ports that `fetch` of browsers refuses. */
const BAD_PORTS: ReadonlySet<string> = new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 ' +
    '135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 ' +
    '995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'
  ).split(' '),
)

/** The ends of names that no public server has. */
const LOCAL_NAMES: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
]

/**
 * Decides by its text alone whether an address may be gone to.
 *
 * The URL parser has written numbers of every form as four decimals before they are judged, and full-width
 * letters as ordinary ones. What a name leads to is **not** known here: only what opens the connection can tell.
 *
 * @param base - What a relative address is relative to.
 */
export function judgeUrl(text: string, rules: UrlRules, base?: URL): JudgedUrl {
  const url = text.length > LONGEST_URL ? undefined : parseUrl(text, base?.href)
  if (url === undefined) return { ok: false, reason: 'not-a-url' }
  const reason = refusal(url, rules)
  if (reason !== undefined) return { ok: false, reason }
  url.hash = ''
  return { ok: true, url }
}

/** The host of an address without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

/** Whether a host is one of those that `allowLoopback` is about. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopback(host)
}

function refusal(url: URL, rules: UrlRules): RefusalReason | undefined {
  const host = hostOf(url)
  const isLoopbackAllowed = rules.allowLoopback && isLoopbackHost(host)
  if (url.protocol !== 'https:' && !(isLoopbackAllowed && url.protocol === 'http:')) return 'scheme'
  if (url.username !== '' || url.password !== '') return 'credentials'
  if (BAD_PORTS.has(url.port)) return 'port'
  if (isLoopbackAllowed) return undefined
  if (parseAddress(host) !== undefined) return isPublicAddress(host) ? undefined : 'private-address'
  return isLocalName(host) ? 'local-name' : undefined
}

function isLocalName(host: string): boolean {
  const name = host.replace(/\.$/, '')
  return !name.includes('.') || LOCAL_NAMES.some((end) => name.endsWith(`.${end}`))
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return base === undefined ? new URL(text) : new URL(text, base)
  } catch {
    return undefined
  }
}
