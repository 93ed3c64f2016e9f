import { type AddressBytes, parseAddress } from './parse-address.ts'
import { CARRIERS, GLOBAL_IPV6, SPECIAL_IPV4, SPECIAL_IPV6, type SpecialRange } from './special-ranges.ts'

/**
 * Whether an IP address is that of a public server. What is no IP address is not.
 *
 * An IPv6 address that carries an IPv4 address (mapped, NAT64, 6to4) is judged by that.
 */
export function isPublicAddress(text: string): boolean {
  const bytes = parseAddress(text)
  return bytes !== undefined && isPublic(bytes)
}

/** Whether it is exactly `127.0.0.1` or `::1`, in whatever spelling, mapped ones included. */
export function isLoopback(text: string): boolean {
  const bytes = parseAddress(text)
  if (bytes === undefined) return false
  const inner = carried(bytes) ?? bytes
  return inner.join('.') === (inner.length === 4 ? '127.0.0.1' : '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1')
}

/** Whether two texts are one and the same address. */
export function isSameAddress(one: string, other: string): boolean {
  const [first, second] = [parseAddress(one), parseAddress(other)]
  if (first === undefined || second === undefined) return false
  // A socket that listens to both families names IPv4 as mapped.
  return (mapped(first) ?? first).join('.') === (mapped(second) ?? second).join('.')
}

function isPublic(bytes: AddressBytes): boolean {
  if (bytes.length === 4) return !SPECIAL_IPV4.some((range) => isIn(bytes, range))
  const inner = carried(bytes)
  if (inner !== undefined) return isPublic(inner)
  return isIn(bytes, GLOBAL_IPV6) && !SPECIAL_IPV6.some((range) => isIn(bytes, range))
}

function carried(bytes: AddressBytes): AddressBytes | undefined {
  if (bytes.length === 4) return undefined
  const carrier = CARRIERS.find(([first, bits]) => isIn(bytes, [first, bits, '']))
  return carrier && bytes.slice(carrier[2], carrier[2] + 4)
}

function mapped(bytes: AddressBytes): AddressBytes | undefined {
  return bytes.length === 16 && isIn(bytes, ['::ffff:0:0', 96, '']) ? bytes.slice(12) : undefined
}

function isIn(bytes: AddressBytes, [first, bits]: SpecialRange): boolean {
  const start = parseAddress(first)
  if (start === undefined || start.length !== bytes.length) return false
  return bytes.every((byte, index) => {
    const left = Math.min(8, Math.max(0, bits - index * 8))
    const mask = (0xff << (8 - left)) & 0xff
    return (byte & mask) === ((start[index] ?? 0) & mask)
  })
}
