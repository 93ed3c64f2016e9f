/**
 * What this package throws: the call is wrong, or what was to be signed would not be accepted by verifiers.
 *
 * No message holds any part of a key.
 *
 * @module
 */
import { type InvalidArgumentError, ShirushiError } from '@shirushi/core/errors'
import type { SignFinding } from './findings/catalogue.ts'
import type { UnpublishableError } from './publish/publication-errors.ts'
import type { AllocationStateError, RevocationFinalError } from './status/status-errors.ts'

export { UnpublishableError } from './publish/publication-errors.ts'
export { type AllocationFault, AllocationStateError, RevocationFinalError } from './status/status-errors.ts'

/** What was to be signed would not pass verification, so nothing was signed; `findings` says why. */
export class UnsignableError extends ShirushiError {
  override readonly name = 'UnsignableError'
  readonly code = 'ERR_SIGN_REFUSED'
  /**
   * Everything that was noticed, errors first, and at least one of them. Paths point into what was to be
   * signed.
   */
  readonly findings: readonly [SignFinding, ...SignFinding[]]

  constructor(findings: readonly [SignFinding, ...SignFinding[]], options?: ErrorOptions) {
    const errors = findings.filter(({ severity }) => severity === 'error').length
    const more = errors > 1 ? ` (and ${errors - 1} more)` : ''
    super(`${findings[0].path || '/'}: ${findings[0].message}${more}`, options)
    this.findings = findings
  }
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type SignError =
  | UnsignableError
  | AllocationStateError
  | RevocationFinalError
  | UnpublishableError
  | InvalidArgumentError
