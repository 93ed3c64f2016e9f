import { ShirushiError } from '@shirushi/core/errors'
import type { SignFinding } from '../findings/catalogue.ts'

/** The documents cannot be published together; `findings` says why, and about which. */
export class UnpublishableError extends ShirushiError {
  override readonly name = 'UnpublishableError'
  readonly code = 'ERR_SIGN_UNPUBLISHABLE'
  /** Every reason. Paths point into the input, such as `/documents/3/id`. */
  readonly findings: readonly [SignFinding, ...SignFinding[]]

  constructor(findings: readonly [SignFinding, ...SignFinding[]]) {
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : ''
    super(`${findings[0].path || '/'}: ${findings[0].message}${more}`)
    this.findings = findings
  }
}
