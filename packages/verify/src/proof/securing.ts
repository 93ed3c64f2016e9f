import type { ProofExplanation } from '@shirushi/vc/data-integrity'
import type { KeyAnswer } from '../keys/key-answer.ts'

/** One thing that secures a document, a proof or a token, and what came of verifying it. */
export interface Securing {
  readonly kind: 'data-integrity' | 'jwt'
  /** Where it stands in the document; empty for the token around it. */
  readonly pointer: string
  /** Whether the signature holds; findings say why not. */
  readonly outcome: 'passed' | 'failed' | 'undetermined'
  readonly key: KeyAnswer
  /** When it was made, as it says itself. */
  readonly madeAt?: string
  /** Until when it counts, as it says itself. */
  readonly expires?: string
  readonly explanation?: ProofExplanation
}
