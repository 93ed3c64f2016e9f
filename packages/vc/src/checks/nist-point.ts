import { concatBytes, fromBigInt, toBigInt } from '../bytes/bytes.ts'
import { InvalidKeyError } from '../errors.ts'
import { CURVES, type NistKeyType } from '../keys/key-type.ts'
import { modPow } from './mod-pow.ts'

/** y² = x³ - 3x + b over the field of p, with n points. */
interface Curve {
  readonly p: bigint
  readonly b: bigint
  readonly n: bigint
}

/** @see {@link https://doi.org/10.6028/NIST.SP.800-186 | NIST SP 800-186, 3.2.1} */
const NIST: Readonly<Record<NistKeyType, Curve>> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  },
}

/** Whether both coordinates make a point of the curve. All of them have the right order. */
export function isNistPoint(type: NistKeyType, publicKey: Uint8Array): boolean {
  const { size } = CURVES[type]
  if (publicKey.length !== size * 2) return false
  const { p } = NIST[type]
  const [x, y] = [toBigInt(publicKey.subarray(0, size)), toBigInt(publicKey.subarray(size))]
  return x < p && y < p && (y * y) % p === rightSide(type, x)
}

/** Whether a number can be the secret of a key: neither zero nor as large as the order of the curve. */
export function isNistSecret(type: NistKeyType, secretKey: Uint8Array): boolean {
  const value = toBigInt(secretKey)
  return secretKey.length === CURVES[type].size && value > 0n && value < NIST[type].n
}

/** A point as its x and the sign of its y. */
export function compressPoint(type: NistKeyType, publicKey: Uint8Array): Uint8Array {
  const isOdd = ((publicKey.at(-1) ?? 0) & 1) === 1
  return concatBytes(Uint8Array.of(isOdd ? 3 : 2), publicKey.subarray(0, CURVES[type].size))
}

/**
 * Both coordinates of a compressed point.
 *
 * @throws `InvalidKeyError` when there is none.
 * @see {@link https://www.secg.org/sec1-v2.pdf | SEC 1, 2.3.4}
 */
export function decompressPoint(type: NistKeyType, bytes: Uint8Array): Uint8Array {
  const { p } = NIST[type]
  const { size } = CURVES[type]
  const [sign] = bytes
  const x = toBigInt(bytes.subarray(1))
  const square = rightSide(type, x)
  // Both primes are 3 modulo 4, so that this power is the root, if there is one.
  const root = modPow(square, (p + 1n) / 4n, p)
  if ((sign !== 2 && sign !== 3) || x >= p || (root * root) % p !== square) {
    throw new InvalidKeyError('not-on-curve', `The public key is no point of ${type}`)
  }
  const y = (root & 1n) === BigInt(sign & 1) ? root : p - root
  return concatBytes(bytes.subarray(1), fromBigInt(y, size))
}

function rightSide(type: NistKeyType, x: bigint): bigint {
  const { p, b } = NIST[type]
  return ((((x * x - 3n) * x + b) % p) + p) % p
}

/**
 * Both coordinates of a point as SEC 1 writes it, whole or compressed.
 *
 * @throws `InvalidKeyError` when it is neither.
 */
export function compressedOrWhole(type: NistKeyType, bytes: Uint8Array): Uint8Array {
  const { size } = CURVES[type]
  if (bytes.length === size * 2 + 1 && bytes[0] === 4) return bytes.subarray(1)
  if (bytes.length === size + 1) return decompressPoint(type, bytes)
  throw new InvalidKeyError('malformed', `The public key is not written as a point of ${type}`)
}
