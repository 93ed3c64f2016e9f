import type { ProofCaveat } from './caveats.ts'
import type { CryptosuiteName } from './cryptosuites.ts'
import type { ParsedProof } from './parsed-proof.ts'

/** Why a proof was not verified. */
export type ProofFailure =
  | 'document-malformed'
  | 'proof-missing'
  | 'proof-ambiguous'
  | 'proof-malformed'
  | 'proof-context-differs'
  | 'suite-unknown'
  | 'key-not-suitable'
  | 'previous-proof-missing'
  | 'previous-proof-ambiguous'
  | 'previous-proof-cycle'
  | 'not-canonicalizable'
  | 'context-not-allowed'
  | 'context-not-loaded'
  | 'limit-exceeded'
  | 'signature-wrong'

/** What was computed on the way, to compare with another implementation. Hashes and bytes are in hexadecimal. */
export interface ProofExplanation {
  /** The document without the proof, in canonical form. */
  readonly canonicalDocument: string
  /** The proof without its value, in canonical form. */
  readonly canonicalProofOptions: string
  /** The hash of the canonical document; with ecdsa-sd-2023, that of its mandatory statements. */
  readonly documentHash: string
  readonly proofHash: string
  /** What the signature of the issuer is over. */
  readonly signedBytes: string
  /** With ecdsa-sd-2023: the statements that every derived document has to show. */
  readonly mandatory?: readonly string[]
  /** With ecdsa-sd-2023: the other statements, each with a signature of its own. */
  readonly nonMandatory?: readonly string[]
}

/** The proof holds. */
export interface VerifiedProof {
  readonly outcome: 'verified'
  readonly suite: CryptosuiteName
  /** What was verified. */
  readonly proof: ParsedProof
  /**
   * The document as far as the proof secures it. It has no `proof`, or those that this one builds on. With JCS
   * suites, contexts that were added behind those that the proof names are not in it.
   */
  readonly document: object
  /**
   * Where programs that read the document as JSON must not trust the proof. Always empty with JCS suites; with
   * the others, empty for a document that was written with care.
   */
  readonly caveats: readonly ProofCaveat[]
  readonly explanation?: ProofExplanation
}

/** The proof does not hold (`failed`), is of an unknown kind (`unsupported`), or nobody can say (`unclear`). */
export interface UnverifiedProof {
  readonly outcome: 'failed' | 'unsupported' | 'unclear'
  readonly reason: ProofFailure
  readonly proof: ParsedProof | undefined
  readonly explanation?: ProofExplanation
  /** What was thrown on the way, for a log. Its text may quote the document. */
  readonly cause?: unknown
}

/** Whether a proof holds. */
export type ProofVerification = VerifiedProof | UnverifiedProof

/** What each reason means for the outcome. */
export const OUTCOMES: Readonly<Record<ProofFailure, UnverifiedProof['outcome']>> = {
  'document-malformed': 'failed',
  'proof-missing': 'failed',
  'proof-ambiguous': 'unclear',
  'proof-malformed': 'failed',
  'proof-context-differs': 'failed',
  'suite-unknown': 'unsupported',
  'key-not-suitable': 'failed',
  'previous-proof-missing': 'failed',
  'previous-proof-ambiguous': 'failed',
  'previous-proof-cycle': 'failed',
  'not-canonicalizable': 'failed',
  'context-not-allowed': 'unclear',
  'context-not-loaded': 'unclear',
  'limit-exceeded': 'unclear',
  'signature-wrong': 'failed',
}
