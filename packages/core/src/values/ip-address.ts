/** Eight groups of four digits, the last two written as IPv4. */
const LONGEST_IPV6 = 45

/** Tells whether a text is four decimal numbers up to 255, joined by dots, without leading zeros. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}

/**
 * Tells whether a text is an IPv6 address, as it stands between the brackets of a URI.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-3.2.2 | RFC 3986, 3.2.2 Host}
 */
export function isIpv6(text: string): boolean {
  if (text.length > LONGEST_IPV6) return false
  const halves = text.split('::')
  const [head = '', tail] = halves
  if (halves.length > 2) return false
  if (tail === undefined) return countGroups(head, true) === 8
  const groups = countGroups(head, false) + countGroups(tail, true)
  return groups <= 7
}

/** How many 16-bit groups a part of an IPv6 address has; more than there can be when it is wrong. */
function countGroups(part: string, mayEndInIpv4: boolean): number {
  if (part === '') return 0
  const groups = part.split(':')
  const last = groups.at(-1) ?? ''
  const endsInIpv4 = mayEndInIpv4 && last.includes('.')
  if (endsInIpv4 && !isIpv4(last)) return Number.POSITIVE_INFINITY
  const hexadecimal = endsInIpv4 ? groups.slice(0, -1) : groups
  const areGroups = hexadecimal.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
  return areGroups ? hexadecimal.length + (endsInIpv4 ? 2 : 0) : Number.POSITIVE_INFINITY
}
