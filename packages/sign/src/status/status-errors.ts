import { ShirushiError } from '@shirushi/core/errors'

/** Why entries cannot be given out. */
export type AllocationFault = 'malformed' | 'other-layout' | 'contended'

/** What an allocator keeps is not what it may go on from, so no entry was given out. */
export class AllocationStateError extends ShirushiError {
  override readonly name = 'AllocationStateError'
  readonly code = 'ERR_SIGN_ALLOCATION_STATE'
  /**
   * What is wrong: what was stored is `malformed`; it was written with another secret, address, length or
   * number of spare entries (`other-layout`), so that going on would give entries twice; or the store is
   * `contended`, others were always faster.
   */
  readonly fault: AllocationFault

  constructor(fault: AllocationFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** A revocation is for ever, unless it was a mistake and `force` says so. */
export class RevocationFinalError extends ShirushiError {
  override readonly name = 'RevocationFinalError'
  readonly code = 'ERR_SIGN_REVOCATION_FINAL'
  /** Which entry was to be cleared. */
  readonly index: number

  constructor(index: number) {
    super(`The entry ${index} is revoked, and a revocation cannot be taken back`)
    this.index = index
  }
}
