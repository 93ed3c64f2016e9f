import { lookup } from 'node:dns/promises'
import { FetchError } from '../../errors.ts'
import { isLoopback, isPublicAddress } from '../addresses/judge-address.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import type { Lookup } from '../fetcher-options.ts'
import { hostOf, isLoopbackHost, type UrlRules } from '../judge-url.ts'

/** Asks the resolver of the system, `/etc/hosts` included. */
export const systemLookup: Lookup = (hostname) => lookup(hostname, { all: true, verbatim: true })

/** Tells whether an address may be connected to under the name of a host. */
export function mayConnect(host: string, address: string, rules: UrlRules): boolean {
  // A name that is allowed for tests leads to this machine, or nowhere; any other one never does.
  return rules.allowLoopback && isLoopbackHost(host) ? isLoopback(address) : isPublicAddress(address)
}

/**
 * Finds the addresses of a host. One that may not be connected to is enough to refuse them all: whoever has
 * such a name chooses which one is tried.
 *
 * @throws `FetchError`: `unreachable` without an address, `refused` with a bad one.
 */
export async function resolveHost(
  url: URL,
  rules: UrlRules & { readonly lookup: Lookup },
): Promise<readonly string[]> {
  const host = hostOf(url)
  const addresses = parseAddress(host) === undefined ? await addressesOf(host, rules.lookup) : [host]
  if (!addresses.every((address) => mayConnect(host, address, rules))) {
    throw new FetchError('refused', 'The host has an address that is not public', {
      reason: 'private-address',
    })
  }
  return addresses
}

async function addressesOf(host: string, find: Lookup): Promise<string[]> {
  let found: readonly { readonly address: string }[]
  try {
    found = await find(host)
  } catch (cause) {
    throw new FetchError('unreachable', 'The name of the host is not known', { cause })
  }
  if (found.length === 0) throw new FetchError('unreachable', 'The host has no address')
  return found.map(({ address }) => address)
}
