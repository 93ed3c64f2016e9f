import type { CryptosuiteName } from '@shirushi/vc/data-integrity'
import type { CheckedOptions, ContextOptions } from './checked-options.ts'

/** How to add a proof. */
export interface SignOptions extends CheckedOptions, ContextOptions {
  /** Default: that of the kind of key, `eddsa-rdfc-2022` or `ecdsa-rdfc-2019`. */
  readonly suite?: CryptosuiteName
  /** An `id` for the proof, for others to follow on. */
  readonly id?: string
  /** When the proof was made; `false` leaves it out. Default: now, in whole seconds. */
  readonly created?: Date | string | false
  /** When the proof stops counting. */
  readonly expires?: Date | string
  /** Default: `assertionMethod`; for presentations `authentication`. */
  readonly proofPurpose?: string
  /** Where the proof is meant for. */
  readonly domain?: string | readonly string[]
  /** What a verifier asked to be signed along. */
  readonly challenge?: string
  /** Something that is used once. */
  readonly nonce?: string
  /** The `id` of proofs in the document that this one follows on, and signs along. */
  readonly previousProof?: string | readonly string[]
  /**
   * What a holder always has to show, as JSON Pointers. For `ecdsa-sd-2023` only. Default:
   * what `mandatoryPointersFor` says.
   */
  readonly mandatoryPointers?: readonly string[]
  /** `reference` works through the libraries of Digital Bazaar, and gives the same. Default: `default`. */
  readonly engine?: 'default' | 'reference'
}
