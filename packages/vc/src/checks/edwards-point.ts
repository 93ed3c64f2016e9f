import { toBigInt } from '../bytes/bytes.ts'
import { modPow } from './mod-pow.ts'

const P = 2n ** 255n - 19n
const SIGN = 2n ** 255n

/** The y of a point of order eight. The other points of order eight have its negative. */
const ORDER_EIGHT = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n

/** The y of all points of small order: whoever uses one as a key has signatures that fit many messages. */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([0n, 1n, P - 1n, ORDER_EIGHT, P - ORDER_EIGHT])

/**
 * Whether bytes can be the first half of a signature of Ed25519. A point of small order there fits many messages
 * or keys, and a y that is not reduced is a second text for the same signature; programs differ in what they
 * say to both. Whether it is a point at all, the equation tells.
 *
 * @see {@link https://wicg.github.io/webcrypto-secure-curves/#ed25519-operations | Secure Curves in WebCrypto, Ed25519}
 */
export function isEdwardsCommitment(encoded: Uint8Array): boolean {
  const y = toBigInt(Uint8Array.from(encoded).reverse()) % SIGN
  return y < P && !SMALL_ORDER.has(y)
}

/**
 * Whether bytes are the one right encoding of a point of edwards25519 that is fit to be a key.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8032#section-5.1.3 | RFC 8032, 5.1.3 Decoding}
 */
export function isEdwardsPoint(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false
  const y = toBigInt(Uint8Array.from(publicKey).reverse()) % SIGN
  if (y >= P || SMALL_ORDER.has(y)) return false
  const isKnown = known.get(y)
  if (isKnown !== undefined) return isKnown
  const answer = hasRoot(y)
  known.set(y, answer)
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break
    known.delete(oldest)
  }
  return answer
}

/** The last that were asked about: verifiers meet the same keys again and again, and each answer takes its time. */
const known = new Map<bigint, boolean>()
const MOST_KNOWN = 256

/** Whether there is a point with this y. */
function hasRoot(y: bigint): boolean {
  // x² = (y² - 1) / (d y² + 1) with d = -121665 / 121666. A fraction has a root where the product of both has.
  const square = (y * y) % P
  const above = (square - 1n) * 121666n
  const below = 121666n - 121665n * square
  const product = (((above * below) % P) + P) % P
  return modPow(product, (P - 1n) / 2n, P) === 1n
}
