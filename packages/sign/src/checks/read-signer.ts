import { InvalidArgumentError } from '@shirushi/core/errors'
import type { Signer } from '@shirushi/vc'

const ALGORITHMS: readonly unknown[] = ['EdDSA', 'ES256', 'ES384', 'RS256']

/**
 * Reads a signer once, so that it says the same to every rule and to the proof.
 *
 * @throws `InvalidArgumentError` when it is no signer.
 */
export function readSigner(signer: Signer): Signer {
  if (typeof signer !== 'object' || signer === null) refuse('signer', 'must be a signer')
  const { algorithm, verificationMethod } = signer
  if (!ALGORITHMS.includes(algorithm)) refuse('signer.algorithm', `must be one of ${ALGORITHMS.join(', ')}`)
  if (typeof verificationMethod !== 'string' || verificationMethod === '') {
    refuse('signer.verificationMethod', 'must be the URL of the public key')
  }
  if (typeof signer.sign !== 'function') refuse('signer.sign', 'must be a function')
  return Object.freeze({ algorithm, verificationMethod, sign: (bytes: Uint8Array) => signer.sign(bytes) })
}

function refuse(argument: string, message: string): never {
  throw new InvalidArgumentError(argument, message)
}
