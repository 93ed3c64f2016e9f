import { engine } from '#engine'
import { equalBytes } from '../bytes/bytes.ts'
import { InvalidKeyError } from '../errors.ts'
import type { KeyCandidate, KeyMaterial } from '../keys/key-material.ts'
import type { CurveKeyType } from '../keys/key-type.ts'
import { isEdwardsPoint } from './edwards-point.ts'
import { isNistPoint, isNistSecret } from './nist-point.ts'
import { checkRsa } from './rsa-numbers.ts'

/**
 * The gate that every key goes through, whatever format it came in: sizes, points, and whether both halves are
 * of one key. Platforms differ in which of these they check.
 *
 * @throws `InvalidKeyError`
 */
export async function checkCandidate(candidate: KeyCandidate): Promise<KeyMaterial> {
  if (candidate.type === 'RSA') return checkRsa(candidate)
  const { type, secretKey, publicKey } = candidate
  if (publicKey !== undefined) checkPoint(type, publicKey)
  if (secretKey === undefined) {
    if (publicKey === undefined) throw new InvalidKeyError('malformed', 'The key is empty')
    return { type, publicKey: Uint8Array.from(publicKey) }
  }
  if (type !== 'Ed25519' && !isNistSecret(type, secretKey)) {
    throw new InvalidKeyError('malformed', `The secret key is out of the range of ${type}`)
  }
  const derived = await engine.publicKeyOf(type, secretKey)
  if (publicKey !== undefined && !equalBytes(publicKey, derived)) {
    throw new InvalidKeyError('halves-differ', 'The public key is not that of the private key')
  }
  return { type, publicKey: derived, secretKey: Uint8Array.from(secretKey) }
}

function checkPoint(type: CurveKeyType, publicKey: Uint8Array): void {
  const isPoint = type === 'Ed25519' ? isEdwardsPoint(publicKey) : isNistPoint(type, publicKey)
  if (!isPoint)
    throw new InvalidKeyError('not-on-curve', `The public key is no point of ${type} that can be a key`)
}
