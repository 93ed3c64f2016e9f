import { InvalidArgumentError } from '@shirushi/core/errors'
import { CanonicalizationError, ContextNotAllowedError, LimitExceededError } from '../errors.ts'
import { type Key, materialOf } from '../keys/key.ts'
import { CRYPTOSUITES, type CryptosuiteName } from './cryptosuites.ts'
import { type EngineOptions, type Tools, toolsFor } from './engine-options.ts'
import { FORMS } from './forms.ts'
import { asMembers, type Members, own, without } from './members.ts'
import { type ParsedProof, readProofs } from './parsed-proof.ts'
import { previousProofs } from './previous-proofs.ts'
import {
  OUTCOMES,
  type ProofExplanation,
  type ProofFailure,
  type ProofVerification,
  type UnverifiedProof,
} from './proof-verification.ts'
import { suiteOf } from './suites.ts'

/** Which proof to verify, and with which key. */
export interface VerifyProofOptions extends EngineOptions {
  /** The public key that the proof names. Whether it is that key is for the caller to find out. */
  readonly key: Key
  /** The index of the proof, or what {@link readProofs} says of it. Default: the only one. */
  readonly proof?: number | ParsedProof
  /** Whether to say what was computed on the way. Default: `false`. */
  readonly explain?: boolean
}

/** A proof that can be judged, and what it is over. */
interface Case {
  readonly proof: ParsedProof
  readonly suite: CryptosuiteName
  readonly document: Members
  readonly options: Members
  readonly proofValue: string
}

/** Why it cannot be judged. */
interface Refusal {
  readonly reason: ProofFailure
  readonly proof: ParsedProof | undefined
}

/**
 * Judges whether a proof holds: whether the private half of the key signed this document and all that the
 * proof says about itself.
 *
 * It does **not** find keys, and asks nothing else: whether the key is the issuer's and may be used for
 * `proofPurpose`, whether `created`, `expires`, `domain` and `challenge` are as they should be is for the
 * caller, who finds them in {@link readProofs}. Of a set, each proof is a call of its own; a proof of a chain
 * secures those that it builds on, but says nothing about whether they hold.
 *
 * Suites over JSON-LD secure statements, not names: a stranger can write the same statements otherwise, so that
 * a program which looks for `credentialStatus` finds none. `caveats` says where that may be so. The order of
 * values is not secured, except in `@list`.
 *
 * @returns Never throws for what is in the document. `reason` says why a proof does not hold.
 * @throws `InvalidArgumentError` when the key is not one of ours, or an option is of the wrong kind.
 * @throws The `reason` of the signal, once it is aborted.
 * @see {@link https://www.w3.org/TR/vc-data-integrity/#verify-proof | Data Integrity 1.0, 4.4 Verify Proof}
 */
export async function verifyProof(document: object, options: VerifyProofOptions): Promise<ProofVerification> {
  const { key, explain = false } = options
  materialOf(key)
  const tools = toolsFor(options)
  const found = caseOf(document, options.proof, key)
  if ('reason' in found) return refused(found)
  try {
    return await judge(found, key, tools, explain)
  } catch (error) {
    return refused({ reason: reasonOf(error, tools), proof: found.proof }, { cause: error })
  }
}

function caseOf(document: object, asked: number | ParsedProof | undefined, key: Key): Case | Refusal {
  const index = indexOf(asked)
  const members = asMembers(document)
  if (members === undefined) return { reason: 'document-malformed', proof: undefined }
  const all = readProofs(members)
  if (index === undefined && all.length > 1) return { reason: 'proof-ambiguous', proof: undefined }
  const proof = all[index ?? 0]
  if (proof === undefined) return { reason: 'proof-missing', proof }
  const { suite } = proof
  if (suite === undefined) {
    const isNamed = proof.type !== undefined && (proof.type !== 'DataIntegrityProof' || proof.cryptosuite)
    return { reason: isNamed ? 'suite-unknown' : 'proof-malformed', proof }
  }
  const proofValue = own(proof.proof, 'proofValue')
  if (proof.problems.length > 0 || typeof proofValue !== 'string') return { reason: 'proof-malformed', proof }
  if (!CRYPTOSUITES[suite].algorithms.includes(key.algorithm)) return { reason: 'key-not-suitable', proof }
  const previous = previousProofs(all, proof)
  if ('reason' in previous) return { reason: previous.reason, proof }
  const bare = without(members, 'proof')
  return {
    proof,
    suite,
    document: previous.proofs.length === 0 ? bare : { ...bare, proof: previous.proofs },
    options: without(proof.proof, 'proofValue'),
    proofValue,
  }
}

function indexOf(asked: number | ParsedProof | undefined): number | undefined {
  const index = typeof asked === 'object' && asked !== null ? asked.index : asked
  if (index === undefined || (Number.isSafeInteger(index) && index >= 0)) return index
  throw new InvalidArgumentError('options.proof', 'must be an index, or come from readProofs')
}

async function judge(one: Case, key: Key, tools: Tools, explain: boolean): Promise<ProofVerification> {
  const { proof, suite } = one
  const facts = CRYPTOSUITES[suite]
  const form = FORMS[facts.canonicalForm]
  const secured = form.align({ document: one.document, proof: one.options })
  if (secured === undefined) return refused({ reason: 'proof-context-differs', proof })
  const verdict = await suiteOf(suite, tools).verify(secured, one.proofValue, { facts, key, tools })
  if (verdict === undefined) return refused({ reason: 'proof-malformed', proof })
  const explained = explain ? { explanation: copied(verdict.explanation) } : {}
  if (!verdict.isRight) return refused({ reason: 'signature-wrong', proof }, explained)
  const caveats = form.caveats(secured.document)
  return { outcome: 'verified', suite, proof, document: secured.document, caveats, ...explained }
}

function copied(explanation: ProofExplanation): ProofExplanation {
  return { ...explanation }
}

function refused(
  { reason, proof }: Refusal,
  more: Pick<UnverifiedProof, 'cause' | 'explanation'> = {},
): UnverifiedProof {
  return { outcome: OUTCOMES[reason], reason, proof, ...more }
}

/** What an error on the way says about the proof. What is not about the document is thrown on. */
function reasonOf(error: unknown, { options: { signal }, isFromLoader }: Tools): ProofFailure {
  if (signal?.aborted) throw signal.reason
  if (error instanceof LimitExceededError) return 'limit-exceeded'
  if (error instanceof ContextNotAllowedError) return 'context-not-allowed'
  if (isFromLoader(error)) return 'context-not-loaded'
  if (error instanceof CanonicalizationError) return 'not-canonicalizable'
  throw error
}
