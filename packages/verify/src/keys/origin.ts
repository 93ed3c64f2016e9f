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
