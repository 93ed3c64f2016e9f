/**
 * What this package throws: faults of the call and of the environment. What is wrong with a badge is never
 * thrown, it is in the report.
 *
 * @module
 */
import { type InvalidArgumentError, ShirushiError } from '@shirushi/core/errors'
import type { RefusalReason } from './net/judge-url.ts'

/** Why a fetcher has no answer to give. */
export type FetchErrorFault = 'refused' | 'unreachable' | 'timeout' | 'too-large' | 'redirect'

/** A fetcher did not get a document, or would not go where it was sent. `verify` itself never throws this. */
export class FetchError extends ShirushiError {
  override readonly name = 'FetchError'
  readonly code = 'ERR_VERIFY_FETCH'
  /**
   * What happened: the address was `refused`; the host is `unreachable`, or what it says is no HTTP; it took
   * too long, `timeout`; the answer is `too-large`; there was one `redirect` too many, or one to an address
   * that is refused.
   */
  readonly fault: FetchErrorFault
  /** What about the address was refused; for `refused` and `redirect`. */
  readonly reason: RefusalReason | undefined

  constructor(
    fault: FetchErrorFault,
    message: string,
    options: ErrorOptions & { readonly reason?: RefusalReason | undefined } = {},
  ) {
    super(message, options)
    this.fault = fault
    this.reason = options.reason
  }
}

/** Every error of this package, for an exhaustive `switch` on `code`. */
export type VerifyError = FetchError | InvalidArgumentError
