/** An address as its bytes: 4 of them, or 16. */
export type AddressBytes = readonly number[]

/**
 * Reads an IP address as platforms write it: four decimal numbers, or IPv6 in any of its spellings, with a zone
 * or without. Nothing here guesses: what reads numbers in octal is the URL parser, and it writes them like this.
 */
export function parseAddress(text: string): AddressBytes | undefined {
  return text.includes(':') ? parseIpv6(text.split('%', 1)[0] ?? '') : parseIpv4(text)
}

function parseIpv4(text: string): AddressBytes | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part))) return undefined
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte <= 255) ? bytes : undefined
}

function parseIpv6(text: string): AddressBytes | undefined {
  const halves = text.split('::')
  if (text.length > 45 || halves.length > 2) return undefined
  const [head, tail] = halves.map((half, index) => groups(half, index === halves.length - 1))
  if (head === undefined) return undefined
  if (halves.length === 1) return head.length === 16 ? head : undefined
  if (tail === undefined || head.length + tail.length > 14) return undefined
  return [...head, ...Array.from({ length: 16 - head.length - tail.length }, () => 0), ...tail]
}

/** The bytes of one side of `::`; at the very end four decimal numbers may stand for two groups. */
function groups(half: string, isLast: boolean): AddressBytes | undefined {
  if (half === '') return []
  const bytes: number[] = []
  const parts = half.split(':')
  for (const [index, part] of parts.entries()) {
    const isIpv4 = isLast && index === parts.length - 1 && part.includes('.')
    const read = isIpv4 ? parseIpv4(part) : group(part)
    if (read === undefined) return undefined
    bytes.push(...read)
  }
  return bytes
}

function group(text: string): AddressBytes | undefined {
  if (!/^[0-9a-f]{1,4}$/i.test(text)) return undefined
  const value = Number.parseInt(text, 16)
  return [value >> 8, value & 255]
}
