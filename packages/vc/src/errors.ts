/**
 * What this package throws: the call is wrong, or what was handed in cannot be used. Whether a proof holds is
 * an answer, never an error.
 *
 * No message holds any part of a key.
 *
 * @module
 */
import { type InvalidArgumentError, ShirushiError } from '@shirushi/core/errors'

/** Why a key was refused. */
export type KeyFault =
  | 'malformed'
  | 'unsupported'
  | 'too-weak'
  | 'too-large'
  | 'not-on-curve'
  | 'halves-differ'
  | 'passphrase-missing'
  | 'passphrase-wrong'

/** What was to be imported is not a key, or not one that may be used. */
export class InvalidKeyError extends ShirushiError {
  override readonly name = 'InvalidKeyError'
  readonly code = 'ERR_VC_INVALID_KEY'
  /**
   * What is wrong: the text or object is `malformed`; its kind is `unsupported`; the key is `too-weak` or
   * `too-large`; its public part is `not-on-curve`; its public and private `halves-differ`; its
   * `passphrase-missing` or `passphrase-wrong`.
   */
  readonly fault: KeyFault

  constructor(fault: KeyFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** The key is sound, but not for what was asked of it. */
export class KeyNotSuitableError extends ShirushiError {
  override readonly name = 'KeyNotSuitableError'
  readonly code = 'ERR_VC_KEY_NOT_SUITABLE'
}

/** The platform has no implementation of something that is needed, such as WebCrypto outside of HTTPS. */
export class PlatformError extends ShirushiError {
  override readonly name = 'PlatformError'
  readonly code = 'ERR_VC_PLATFORM'
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type VcError = InvalidKeyError | KeyNotSuitableError | PlatformError | InvalidArgumentError
