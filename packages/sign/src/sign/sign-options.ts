import type { Finding, MessageLanguage } from '@shirushi/core'
import type { DocumentLoader } from '@shirushi/vc/canonicalize'
import type { SignFinding } from '../findings/catalogue.ts'

/** What every function that signs can be told. */
export interface CheckedOptions {
  /**
   * The data model that the document is written in. Documents of the older one are signed only where `1.1` is
   * asked for. Default: `2.0`.
   */
  readonly dataModel?: '2.0' | '1.1'
  /** Contexts by their addresses, beside the bundled ones. */
  readonly contexts?: Readonly<Record<string, object>>
  /** Where contexts come from, instead of `contexts`. Default: the bundled ones, and no network. */
  readonly documentLoader?: DocumentLoader
  /** The language of the messages. Default: `en`. */
  readonly language?: MessageLanguage
  /** Called with everything that was noticed and does not stand in the way of signing. */
  readonly onFinding?: (finding: Finding | SignFinding) => void
  /** The clock. Default: that of the platform. */
  readonly now?: () => Date
}

/** How to add a proof. */
export interface SignOptions extends CheckedOptions {
  /** Default: the suite of the kind of key: `eddsa-rdfc-2022` or `ecdsa-rdfc-2019`. */
  readonly suite?:
    | 'eddsa-rdfc-2022'
    | 'eddsa-jcs-2022'
    | 'ecdsa-rdfc-2019'
    | 'ecdsa-jcs-2019'
    | 'ecdsa-sd-2023'
    | 'Ed25519Signature2020'
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
  /** What the verifier asked to be signed along. */
  readonly challenge?: string
  /** Something unique. */
  readonly nonce?: string
  /** The `id` of proofs in the document that this one follows on, and signs along. */
  readonly previousProof?: string | readonly string[]
  /** What a holder always has to show: JSON Pointers. For `ecdsa-sd-2023` only. */
  readonly mandatoryPointers?: readonly string[]
  /** `reference` works through the libraries of Digital Bazaar, and gives the same. Default: `default`. */
  readonly engine?: 'default' | 'reference'
}
