import type { Key } from '../keys/key.ts'
import type { Signer } from '../keys/signer.ts'
import type { CryptosuiteFacts } from './cryptosuites.ts'
import type { Tools } from './engine-options.ts'
import type { Members } from './members.ts'
import type { ProofExplanation } from './proof-verification.ts'

/** What a proof is over. */
export interface Secured {
  /** The document without its proofs, but for those that this one builds on. */
  readonly document: Members
  /** The proof without its value. */
  readonly proof: Members
}

/** Whether a signature is right, and what led there. */
export interface Verdict {
  readonly isRight: boolean
  readonly explanation: ProofExplanation
}

/** What is needed to make a proof. */
export interface Signing {
  readonly facts: CryptosuiteFacts
  readonly signer: Signer
  readonly tools: Tools
  readonly mandatoryPointers: readonly string[]
}

/** What is needed to verify one. */
export interface Verifying {
  readonly facts: CryptosuiteFacts
  readonly key: Key
  readonly tools: Tools
}

/** One way to make and verify proofs, in one engine. */
export interface Suite {
  /** The value of a new proof. */
  readonly sign: (secured: Secured, signing: Signing) => Promise<string>
  /** `undefined` where the proof value is none of this suite. Throws what canonicalizing throws. */
  readonly verify: (
    secured: Secured,
    proofValue: string,
    verifying: Verifying,
  ) => Promise<Verdict | undefined>
  /** A part of the document with a proof of its own; `undefined` where the value is none to derive from. */
  readonly derive?: (
    secured: Secured,
    proofValue: string,
    pointers: readonly string[],
    tools: Tools,
  ) => Promise<object | undefined>
}
