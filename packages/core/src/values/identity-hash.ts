/** Hash algorithms that an identity hash can name. New hashes are never made with `md5`. */
export type IdentityHashAlgorithm = 'sha256' | 'sha512' | 'md5'

/** An identity hash, taken apart. */
export interface ParsedIdentityHash {
  readonly algorithm: IdentityHashAlgorithm
  /** Hexadecimal digits, in lower case. */
  readonly digest: string
  /** Whether the text names its algorithm; otherwise it was told from the length. */
  readonly named: boolean
}

const LONGEST_HASH = 'sha512$'.length + 128
const NAMED_HASH = /^(?:sha256\$[0-9a-f]{64}|sha512\$[0-9a-f]{128}|md5\$[0-9a-f]{32})$/i
const BARE_SHA256 = /^[0-9a-f]{64}$/i

/**
 * Takes an identity hash apart: `sha256$` and 64 hexadecimal digits, `sha512$` and 128, `md5$` and 32,
 * or 64 digits alone, which some issuers publish and which can only be SHA-256. Capital and small
 * letters mean the same.
 *
 * @returns `undefined` for everything else, plain e-mail addresses included.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#identityhash | Open Badges 3.0, IdentityHash}
 */
export function parseIdentityHash(text: string): ParsedIdentityHash | undefined {
  if (text.length > LONGEST_HASH) return undefined
  if (BARE_SHA256.test(text)) return { algorithm: 'sha256', digest: text.toLowerCase(), named: false }
  if (!NAMED_HASH.test(text)) return undefined
  const [name, digest = ''] = text.toLowerCase().split('$')
  const algorithm = name === 'sha256' || name === 'sha512' ? name : 'md5'
  return { algorithm, digest, named: true }
}

/** Tells whether a text is an identity hash that names an algorithm of Open Badges: SHA-256 or MD5. */
export function isIdentityHash(text: string): boolean {
  const parsed = parseIdentityHash(text)
  return parsed?.named === true && parsed.algorithm !== 'sha512'
}
