import type { Run } from '../run/run.ts'

/** The origin of an address; `undefined` where it is none. */
export function originOf(address: string): string | undefined {
  try {
    const { origin } = new URL(address)
    return origin === 'null' ? undefined : origin
  } catch {
    return undefined
  }
}

/** Whether an address is on the web in a way that can be relied on. Tests may allow plain HTTP to this machine. */
export function isHttps(address: string, run: Pick<Run, 'allowsLoopback'>): boolean {
  const origin = originOf(address)
  if (origin === undefined) return false
  if (origin.startsWith('https://')) return true
  return run.allowsLoopback && /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin)
}

/** Documents for the whole host, which only its owner writes. */
const WELL_KNOWN = '/.well-known/'

/**
 * Whether a document on the host of an issuer can only be of the issuer, or of somebody above: it lies in the folder
 * of the issuer or below, in one that the issuer lies in, or among those for the whole host. On a host of many, the
 * folder next door is somebody else's.
 */
export function isWithinReach(address: string, issuer: string): boolean {
  if (originOf(address) === undefined || originOf(address) !== originOf(issuer)) return false
  const [place, home] = [folderOf(address), folderOf(issuer)]
  return place.startsWith(home) || home.startsWith(place) || place.startsWith(WELL_KNOWN)
}

function folderOf(address: string): string {
  const { pathname } = new URL(address)
  return pathname.slice(0, pathname.lastIndexOf('/') + 1)
}
