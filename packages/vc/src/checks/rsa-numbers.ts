import { toBigInt, trimZeros } from '../bytes/bytes.ts'
import { InvalidKeyError } from '../errors.ts'
import type { RsaMaterial, RsaSecret } from '../keys/key-material.ts'
import { LARGEST_RSA, SMALLEST_RSA } from '../keys/key-type.ts'

/** The largest exponent that is accepted. Larger ones cost verifiers time, and nobody uses them. */
const LARGEST_EXPONENT = 2n ** 32n - 1n

/**
 * An RSA key whose numbers fit together, each without leading zeros.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://www.rfc-editor.org/rfc/rfc8017#section-3 | RFC 8017, 3 Key Types}
 */
export function checkRsa({ n, e, secretKey }: RsaMaterial): RsaMaterial {
  const key = { type: 'RSA', n: trimZeros(n), e: trimZeros(e) } as const
  const bits = bitsOf(key.n)
  if (bits < SMALLEST_RSA)
    throw new InvalidKeyError('too-weak', `RSA keys need ${SMALLEST_RSA} bits, and this has ${bits}`)
  if (bits > LARGEST_RSA)
    throw new InvalidKeyError('too-large', `RSA keys may have ${LARGEST_RSA} bits, and this has ${bits}`)
  const [modulus, exponent] = [toBigInt(key.n), toBigInt(key.e)]
  if (modulus % 2n === 0n) throw new InvalidKeyError('malformed', 'The modulus of an RSA key must be odd')
  if (exponent < 3n || exponent % 2n === 0n || exponent > LARGEST_EXPONENT) {
    throw new InvalidKeyError('malformed', 'The exponent of an RSA key must be odd, from 3 to 32 bits long')
  }
  if (secretKey === undefined) return key
  const secret = trimmed(secretKey)
  if (!fits(modulus, exponent, secret)) {
    throw new InvalidKeyError('halves-differ', 'The numbers of the RSA key do not belong together')
  }
  return { ...key, secretKey: secret }
}

function bitsOf(number: Uint8Array): number {
  return number.length === 0 ? 0 : number.length * 8 - Math.clz32(number[0] ?? 0) + 24
}

function trimmed({ d, p, q, dp, dq, qi }: RsaSecret): RsaSecret {
  return {
    d: trimZeros(d),
    p: trimZeros(p),
    q: trimZeros(q),
    dp: trimZeros(dp),
    dq: trimZeros(dq),
    qi: trimZeros(qi),
  }
}

/** Once for each import: the numbers of a key go through arithmetic that takes time by their value. */
function fits(n: bigint, e: bigint, secret: RsaSecret): boolean {
  const [d, p, q] = [toBigInt(secret.d), toBigInt(secret.p), toBigInt(secret.q)]
  const [dp, dq, qi] = [toBigInt(secret.dp), toBigInt(secret.dq), toBigInt(secret.qi)]
  if (p < 3n || q < 3n || p * q !== n || d >= n) return false
  const isInverse = (e * d) % (p - 1n) === 1n && (e * d) % (q - 1n) === 1n
  return isInverse && dp === d % (p - 1n) && dq === d % (q - 1n) && qi < p && (qi * q) % p === 1n
}
