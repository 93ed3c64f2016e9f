import { InvalidArgumentError } from '@shirushi/core/errors'
import type { SignatureAlgorithm } from '../keys/key-type.ts'
import type { Signer } from '../keys/signer.ts'

/** Length of a signature in bytes. RSA makes no proofs. */
const SIZES: Readonly<Record<SignatureAlgorithm, number>> = { EdDSA: 64, ES256: 64, ES384: 96, RS256: 0 }

/**
 * Asks a signer, and makes sure that what comes back can be a signature.
 *
 * @throws `InvalidArgumentError` when it cannot. @throws What the signer throws.
 */
export async function signatureOf(signer: Signer, bytes: Uint8Array): Promise<Uint8Array> {
  const signature = await signer.sign(bytes)
  const size = SIZES[signer.algorithm]
  if (signature instanceof Uint8Array && signature.length === size) return signature
  throw new InvalidArgumentError('signer', `has to answer with a signature of ${size} bytes, not in DER`)
}
