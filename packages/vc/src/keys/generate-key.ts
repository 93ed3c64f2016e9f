import { InvalidArgumentError } from '@shirushi/core/errors'
import { engine } from '#engine'
import { checkCandidate } from '../checks/check-candidate.ts'
import { type Key, makeKey } from './key.ts'
import { ALGORITHMS, type KeyType, LARGEST_RSA, SMALLEST_RSA } from './key-type.ts'

/** What may be said about a new key. */
export interface GenerateKeyOptions {
  /** Size of an RSA key in bits, from 2048 to 8192. Default: 3072. */
  readonly modulusLength?: number
}

/**
 * Makes a new private key, from the random source of the platform.
 *
 * @example
 * ```ts
 * import { generateKey } from '@shirushi/vc'
 *
 * const key = await generateKey('Ed25519')
 * console.log(key.algorithm) // → EdDSA
 * ```
 *
 * @throws `InvalidArgumentError` for an unknown kind of key or a size that is not allowed; `PlatformError`
 * where the platform has no WebCrypto.
 */
export async function generateKey(type: KeyType, options: GenerateKeyOptions = {}): Promise<Key> {
  if (!Object.hasOwn(ALGORITHMS, type)) {
    throw new InvalidArgumentError('type', `must be one of ${Object.keys(ALGORITHMS).join(', ')}`)
  }
  const bits = options.modulusLength ?? 3072
  if (!Number.isInteger(bits) || bits % 8 !== 0 || bits < SMALLEST_RSA || bits > LARGEST_RSA) {
    const range = `from ${SMALLEST_RSA} to ${LARGEST_RSA}`
    throw new InvalidArgumentError('options.modulusLength', `must be a multiple of 8 ${range}`)
  }
  return makeKey(await checkCandidate(await engine.generate(type, bits)))
}
