import { InvalidArgumentError } from '@shirushi/core/errors'
import { KeyNotSuitableError, ProofContextMissingError } from '../errors.ts'
import type { Signer } from '../keys/signer.ts'
import { CRYPTOSUITES, type CryptosuiteFacts, type CryptosuiteName, suiteFor } from './cryptosuites.ts'
import { toolsFor } from './engine-options.ts'
import { FORMS } from './forms.ts'
import { asList, asMembers, type Members, own, without } from './members.ts'
import { readProofs } from './parsed-proof.ts'
import { previousProofs } from './previous-proofs.ts'
import { type ProofOptions, proofMembers } from './proof-options.ts'
import { suiteOf } from './suites.ts'

/** A proof as it is made here. */
export interface DataIntegrityProof {
  readonly [member: string]: unknown
  readonly type: string
  readonly verificationMethod: string
  readonly proofPurpose: string
  readonly proofValue: string
}

/** A document with its proof, or with all of them. */
export type Proven<T> = Omit<T, 'proof'> & {
  readonly proof: DataIntegrityProof | readonly (DataIntegrityProof | Readonly<Record<string, unknown>>)[]
}

/**
 * Secures a document with a proof.
 *
 * The answer is a new object that shares its values with the document, which is only read. A document that has
 * a proof already gets one more behind it: a set. With `previousProof` the new one also secures those that it
 * names: a chain. Nothing is added to `@context`, because that would be another document.
 *
 * With suites over JSON-LD, a member that no context defines is an error, and so is one that would be dropped.
 * `null` and empty lists say nothing in JSON-LD: whoever adds or takes away one of them changes no signed byte.
 * This does **not** ask whether the document is a sound credential, or the signer its issuer's.
 *
 * @throws `KeyNotSuitableError` when the suite has no use for the signer's algorithm, as for RSA.
 * @throws `ProofContextMissingError` when no context of the document defines the terms of the proof.
 * @throws `CanonicalizationError`, `ContextNotAllowedError` or `LimitExceededError` when the document has no
 * canonical form that covers all of it, or none within limits.
 * @throws `InvalidArgumentError` when an option is of the wrong kind, `previousProof` names none of the proofs
 * that are there, or what the signer gave is no signature.
 * @throws What the signer, the document loader and the signal throw.
 * @see {@link https://www.w3.org/TR/vc-data-integrity/#add-proof | Data Integrity 1.0, 4.2 Add Proof}
 */
export async function addProof<T extends object>(
  document: T,
  signer: Signer,
  options: ProofOptions = {},
): Promise<Proven<T>> {
  const members = asMembers(document)
  if (members === undefined) throw new InvalidArgumentError('document', 'must be a JSON object')
  const tools = toolsFor(options)
  const name = suiteToUse(signer, options.suite)
  const facts = CRYPTOSUITES[name]
  const mandatoryPointers = pointersFor(facts, options.mandatoryPointers)
  assertContext(members, facts)
  const bare = without(members, 'proof')
  const proof = { ...proofMembers(name, signer, options), ...FORMS[facts.canonicalForm].contextFor(bare) }
  const previous = previousFor(members, proof)
  const secured = { document: previous.length === 0 ? bare : { ...bare, proof: previous }, proof }
  const proofValue = await suiteOf(name, tools).sign(secured, { facts, signer, tools, mandatoryPointers })
  return withProof(document, { ...proof, proofValue })
}

function suiteToUse(signer: Signer, asked: CryptosuiteName | undefined): CryptosuiteName {
  if (typeof signer !== 'object' || signer === null || typeof signer.sign !== 'function') {
    throw new InvalidArgumentError('signer', 'must have algorithm, verificationMethod and sign')
  }
  if (typeof signer.verificationMethod !== 'string' || signer.verificationMethod === '') {
    throw new InvalidArgumentError('signer.verificationMethod', 'must be a URL')
  }
  const name = asked ?? suiteFor(signer.algorithm)
  if (name === undefined) throw new KeyNotSuitableError(`No suite makes proofs with ${signer.algorithm}`)
  if (!Object.hasOwn(CRYPTOSUITES, name))
    throw new InvalidArgumentError('options.suite', 'must be a known suite')
  if (CRYPTOSUITES[name].algorithms.includes(signer.algorithm)) return name
  throw new KeyNotSuitableError(`The suite ${name} has no use for the algorithm ${signer.algorithm}`)
}

function pointersFor(facts: CryptosuiteFacts, pointers: readonly string[] = []): readonly string[] {
  if (pointers.length > 0 && !facts.isSelective) {
    throw new InvalidArgumentError('options.mandatoryPointers', 'are for selective suites only')
  }
  return pointers
}

function assertContext(document: Members, { contexts }: CryptosuiteFacts): void {
  const named = asList(own(document, '@context'))
  if (contexts.length === 0 || contexts.some((url) => named.includes(url))) return
  throw new ProofContextMissingError(contexts)
}

/** The proofs of the document that the new one names. */
function previousFor(document: Members, proof: Members): readonly object[] {
  const [made] = readProofs({ proof })
  const all = readProofs(document)
  if (all.some(({ problems }) => problems.some(({ code }) => code === 'proof-not-object'))) {
    throw new InvalidArgumentError('document.proof', 'must be a proof or a list of proofs')
  }
  if (made === undefined) return []
  if (made.id !== undefined && all.some(({ id }) => id === made.id)) {
    throw new InvalidArgumentError('options.id', 'is that of another proof of the document')
  }
  const previous = previousProofs(all, made)
  if ('proofs' in previous) return previous.proofs
  throw new InvalidArgumentError('options.previousProof', `cannot be resolved: ${previous.reason}`)
}

function withProof<T extends object>(document: T, proof: object): Proven<T>
function withProof(document: Members, proof: object): object {
  const before = own(document, 'proof')
  const all = before === undefined ? proof : [...asList(before), proof]
  return { ...document, proof: Array.isArray(before) && before.length === 0 ? proof : all }
}
