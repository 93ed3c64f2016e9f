/**
 * What this package throws: the call is wrong, or what was to be signed would not be accepted by verifiers.
 *
 * No message holds any part of a key.
 *
 * @module
 */
import type { Finding } from '@shirushi/core'
import { type InvalidArgumentError, ShirushiError } from '@shirushi/core/errors'
import type { SignFinding } from './findings/catalogue.ts'

/** What was to be signed would not pass verification, so nothing was signed; `findings` says why. */
export class UnsignableError extends ShirushiError {
  override readonly name = 'UnsignableError'
  readonly code = 'ERR_SIGN_REFUSED'
  /** Every reason, at least one of severity `error`. Paths point into what was to be signed. */
  readonly findings: readonly [Finding | SignFinding, ...(Finding | SignFinding)[]]

  constructor(
    findings: readonly [Finding | SignFinding, ...(Finding | SignFinding)[]],
    options?: ErrorOptions,
  ) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
    super(`${findings[0].path || '/'}: ${findings[0].message}${more}`, options)
    this.findings = findings
  }
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type SignError = UnsignableError | InvalidArgumentError
