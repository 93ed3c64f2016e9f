/** A block of addresses that are not gone to: its first address, its length in bits, what it is for. */
export type SpecialRange = readonly [first: string, bits: number, what: string]

/**
 * Blocks of IPv4 that lead to no public server, by the registry of special purposes and the one of multicast.
 *
 * @see {@link https://www.iana.org/assignments/iana-ipv4-special-registry | IANA, IPv4 Special-Purpose Addresses}
 */
export const SPECIAL_IPV4: readonly SpecialRange[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared between a provider and its customers'],
  ['127.0.0.0', 8, 'loopback'],
  // In public space, and yet the host that a virtual machine of Azure runs on.
  ['168.63.129.16', 32, 'cloud host'],
  ['169.254.0.0', 16, 'link-local, cloud metadata'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments, cloud metadata'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relays'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, broadcast'],
]

/** The only part of IPv6 that public servers have their addresses in. */
export const GLOBAL_IPV6: SpecialRange = ['2000::', 3, 'global unicast']

/**
 * Blocks inside of {@link GLOBAL_IPV6} that lead to no public server. What lies outside is refused as a whole:
 * unspecified, loopback, unique local, link-local, site-local, multicast, discard, local NAT64, segment routing.
 *
 * @see {@link https://www.iana.org/assignments/iana-ipv6-special-registry | IANA, IPv6 Special-Purpose Addresses}
 */
export const SPECIAL_IPV6: readonly SpecialRange[] = [
  ['2001::', 23, 'protocol assignments: Teredo, benchmarking, ORCHID'],
  ['2001:db8::', 32, 'documentation'],
  ['3fff::', 20, 'documentation'],
]

/** Blocks of IPv6 that carry an IPv4 address: where in it, in bytes. That address decides. */
export const CARRIERS: readonly (readonly [first: string, bits: number, offset: number])[] = [
  ['::ffff:0:0', 96, 12],
  ['64:ff9b::', 96, 12],
  ['2002::', 16, 2],
]
