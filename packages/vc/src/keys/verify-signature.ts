import { InvalidArgumentError } from '@shirushi/core/errors'
import { isEdwardsCommitment } from '../checks/edwards-point.ts'
import { type Key, materialOf, verifyWith } from './key.ts'
import type { KeyMaterial } from './key-material.ts'
import { CURVES } from './key-type.ts'

/**
 * Whether a signature of bytes was made by the private half of a key.
 *
 * The key decides what the signature has to be made with, nobody else. ECDSA signatures are taken as two
 * numbers of fixed length only; those of Ed25519 have to hold exactly, without the cofactor, and may not begin
 * with a point of small order. This does **not** say whose key it is.
 *
 * @returns `false` for every signature that is not one, whatever its bytes and length.
 * @throws `InvalidArgumentError` when the key is not one of ours, or bytes or signature are no `Uint8Array`.
 */
export async function verifySignature(key: Key, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const material = materialOf(key)
  if (!(bytes instanceof Uint8Array)) throw new InvalidArgumentError('bytes', 'must be a Uint8Array')
  if (!(signature instanceof Uint8Array)) throw new InvalidArgumentError('signature', 'must be a Uint8Array')
  // Programs differ in what they say to another length: some throw.
  if (signature.length !== signatureSize(material)) return false
  if (material.type === 'Ed25519' && !isEdwardsCommitment(signature.subarray(0, 32))) return false
  return verifyWith(key)(bytes, signature)
}

function signatureSize(material: KeyMaterial): number {
  return material.type === 'RSA' ? material.n.length : CURVES[material.type].signatureSize
}
