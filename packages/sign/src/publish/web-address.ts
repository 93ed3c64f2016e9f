/** Longer than any address that servers take. */
const LONGEST = 2048

/** What a server could decode into a separator, a dot or an end, and what is no encoding at all. */
const HIDDEN = /%(?:2f|5c|2e|[01][0-9a-f]|7f)|%(?![0-9a-f]{2})/i

/** @internal Where something is served. */
export interface WebAddress {
  readonly origin: string
  /** Percent-encoded, as requests have it. Begins with a slash. */
  readonly path: string
}

/**
 * Takes an https address apart, if it means the same to every program: nothing in it that a parser would put
 * right, resolve or decode. `undefined` for all others, and for those that no file can be served at.
 *
 * @internal
 */
export function readWebAddress(address: string): WebAddress | undefined {
  if (address.length > LONGEST || !address.startsWith('https://')) return undefined
  try {
    // Letters beyond ASCII are the one thing that may be encoded on the way.
    const encoded = address.replace(/[^\0-\x7f]+/gu, encodeURIComponent)
    const { href, origin, pathname: path } = new URL(encoded)
    const isPlain = href === encoded || (href === `${encoded}/` && path === '/')
    if (!isPlain || href !== origin + path) return undefined
    if (HIDDEN.test(path) || path.includes('//')) return undefined
    decodeURIComponent(path)
    return { origin, path }
  } catch {
    return undefined
  }
}
