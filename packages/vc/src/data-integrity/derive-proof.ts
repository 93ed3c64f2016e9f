import { InvalidArgumentError } from '@shirushi/core/errors'
import { ProofNotDerivableError } from '../errors.ts'
import type { Key } from '../keys/key.ts'
import { CRYPTOSUITES } from './cryptosuites.ts'
import { type EngineOptions, toolsFor } from './engine-options.ts'
import { asMembers, own, without } from './members.ts'
import { type ParsedProof, readProofs } from './parsed-proof.ts'
import { leadsSomewhere } from './selective/pointers.ts'
import { parseSelectiveProof } from './selective/proof-value.ts'
import { suiteOf } from './suites.ts'
import { verifyProof } from './verify-proof.ts'

/** What to show, and whose document it is. */
export interface DeriveProofOptions extends EngineOptions {
  /** What to show beside what is mandatory, as JSON Pointers. What lies above is shown with its id and type. */
  readonly pointers: readonly string[]
  /** The public key of the issuer: nothing is derived from a proof that does not hold. */
  readonly key: Key
  /** The index of the proof, or what {@link readProofs} says of it. Default: the only one. */
  readonly proof?: number | ParsedProof
}

/**
 * Takes a part out of a document, for a holder who wants to show no more: what the issuer made mandatory, and
 * what the pointers name. It gets a proof of its own that the issuer's key verifies.
 *
 * For proofs of suites with `isSelective`, as the issuer made them: from what was derived, nothing more can be.
 * Other proofs of the document are left behind.
 *
 * It does **not** hide who shows it: two documents that were derived from the same one can be told to be.
 *
 * @throws `ProofNotDerivableError` when the proof does not hold, is none of that kind, or nothing would be shown.
 * @throws `InvalidArgumentError` when a pointer leads nowhere, or an option is of the wrong kind.
 * @throws `CanonicalizationError` when the document cannot be taken apart, or a pointer leads into a list whose
 * order is signed: of such a list, all is shown or nothing.
 * @throws The `reason` of the signal, once it is aborted.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#add-derived-proof-ecdsa-sd-2023 | ECDSA Cryptosuites 1.0, 3.6.6}
 */
export async function deriveProof(document: object, options: DeriveProofOptions): Promise<object> {
  const { pointers } = options
  const verification = await verifyProof(document, options)
  if (verification.outcome !== 'verified') {
    throw new ProofNotDerivableError(verification.reason, { cause: verification.cause })
  }
  const secured = asMembers(verification.document)
  const { proof, suite } = verification
  const proofValue = String(own(proof.proof, 'proofValue'))
  const base = CRYPTOSUITES[suite].isSelective ? parseSelectiveProof(proofValue) : undefined
  if (base?.kind !== 'base' || secured === undefined) throw new ProofNotDerivableError('not-base')
  assertPointers(secured, pointers)
  if (pointers.length + base.mandatoryPointers.length === 0) throw new ProofNotDerivableError('nothing-shown')
  const input = { document: secured, proof: without(proof.proof, 'proofValue') }
  const tools = toolsFor(options)
  const derived = await suiteOf(suite, tools).derive?.(input, proofValue, pointers, tools)
  if (derived === undefined) throw new ProofNotDerivableError('not-base')
  return derived
}

function assertPointers(document: Readonly<Record<string, unknown>>, pointers: unknown): void {
  if (!Array.isArray(pointers)) throw new InvalidArgumentError('options.pointers', 'must be a list')
  for (const [at, pointer] of pointers.entries()) {
    if (typeof pointer === 'string' && leadsSomewhere(document, pointer)) continue
    throw new InvalidArgumentError(`options.pointers.${at}`, 'must be a JSON Pointer into the document')
  }
}
