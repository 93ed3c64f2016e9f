import { ed25519 } from '@noble/curves/ed25519.js'
import { concatBytes, equalBytes, toBigInt } from '../bytes/bytes.ts'
import { webCrypto } from './web-crypto.ts'

const { Point } = ed25519
const ORDER = Point.Fn.ORDER

/**
 * Whether a signature of Ed25519 holds without the cofactor, as OpenSSL and browsers ask it. The library of curves
 * multiplies by the cofactor first, and would take signatures that no platform takes.
 *
 * @see {@link https://wicg.github.io/webcrypto-secure-curves/#ed25519-operations | Secure Curves in WebCrypto, Ed25519}
 */
export async function verifyExactly(
  publicKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const [commitment, rest] = [signature.subarray(0, 32), signature.subarray(32)]
  const response = littleEndian(rest)
  if (response >= ORDER) return false
  const hashed = concatBytes(commitment, publicKey, bytes)
  const digest = new Uint8Array(await webCrypto().subtle.digest('SHA-512', hashed))
  const challenge = littleEndian(digest) % ORDER
  const expected = Point.BASE.multiplyUnsafe(response).subtract(
    Point.fromBytes(publicKey).multiplyUnsafe(challenge),
  )
  return equalBytes(expected.toBytes(), commitment)
}

function littleEndian(bytes: Uint8Array): bigint {
  return toBigInt(Uint8Array.from(bytes).reverse())
}
