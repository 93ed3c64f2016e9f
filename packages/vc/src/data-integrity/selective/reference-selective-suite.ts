import { isShirushiError } from '@shirushi/core/errors'
import { CanonicalizationError } from '../../errors.ts'
import type { Signer } from '../../keys/signer.ts'
import type { Tools } from '../engine-options.ts'
import { asMembers, own, without } from '../members.ts'
import { dataIntegrityPeer, keyDocument, peerInput, peerSigner } from '../reference/peers.ts'
import { proofValueOf, rethrowOurs } from '../reference/reference-suite.ts'
import type { Secured, Signing, Suite, Verdict, Verifying } from '../suite.ts'
import { assertDistinct } from './assert-distinct.ts'
import { disclose } from './disclose.ts'
import { type BaseProof, parseSelectiveProof } from './proof-value.ts'
import { assertPointers } from './sign-base.ts'
import { statementsOf } from './statements.ts'
import { verifyDerived } from './verify-derived.ts'

/** Everything, as a JSON Pointer. */
const WHOLE = ''

/**
 * Signing, deriving and verifying through the reference implementation. It has no limits, and takes texts for
 * labels, so that we canonicalize first.
 */
export const referenceSelectiveSuite: Suite = {
  sign,
  verify,
  async derive(secured, proofValue, pointers, tools) {
    const parsed = parseSelectiveProof(proofValue)
    if (parsed?.kind !== 'base') return undefined
    return (await deriveValue(secured, parsed, proofValue, pointers, tools))?.document
  },
}

async function sign({ document, proof }: Secured, signing: Signing): Promise<string> {
  const { signer, tools, mandatoryPointers } = signing
  assertPointers({ document, proof }, mandatoryPointers)
  assertDistinct(await statementsOf(document, tools))
  await tools.canonicalize({ ...proof, '@context': own(document, '@context') }, 'SHA-256')
  const { createSignCryptosuite } = await import('#reference/ecdsa-sd-2023')
  const cryptosuite = createSignCryptosuite?.({ mandatoryPointers }) ?? {}
  const refusals: unknown[] = []
  const peer = await dataIntegrityPeer(document, cryptosuite, peerSigner(noting(signer, refusals)))
  peer.proof = proof
  const isFromSigner = (error: unknown): boolean => refusals.includes(error)
  return proofValueOf(await fromPeer(() => peer.createProof(peerInput(document, tools)), tools, isFromSigner))
}

/** A base proof holds when everything can be derived from it, and that holds. */
async function verify(
  secured: Secured,
  proofValue: string,
  verifying: Verifying,
): Promise<Verdict | undefined> {
  const parsed = parseSelectiveProof(proofValue)
  if (parsed?.kind !== 'base') return verifyByPeer(secured, proofValue, verifying)
  const everything = await deriveValue(secured, parsed, proofValue, [WHOLE], verifying.tools)
  if (everything === undefined) return undefined
  const verdict = await verifyByPeer(everything.secured, everything.proofValue, verifying)
  // Deriving drops signatures that belong to no statement.
  const isWhole = verdict?.explanation.nonMandatory?.length === parsed.signatures.length
  return isWhole ? verdict : undefined
}

async function verifyByPeer(
  secured: Secured,
  proofValue: string,
  verifying: Verifying,
): Promise<Verdict | undefined> {
  const { document, proof } = secured
  assertDistinct(await statementsOf(document, verifying.tools))
  // Ours first: what it computes explains the answer.
  const parsed = parseSelectiveProof(proofValue)
  const verdict = parsed?.kind === 'derived' ? await verifyDerived(secured, parsed, verifying) : undefined
  if (verdict === undefined) return undefined
  const { createVerifyCryptosuite } = await import('#reference/ecdsa-sd-2023')
  const peer = await dataIntegrityPeer(document, createVerifyCryptosuite?.() ?? {})
  peer.getVerificationMethod = async () => keyDocument(verifying.key, proof)
  const input = peerInput(document, verifying.tools)
  const { verified, error } = await peer.verifyProof({ ...input, proof: { ...proof, proofValue } })
  if (!verified) rethrowOurs(error, verifying.tools)
  return { isRight: verified, explanation: verdict.explanation }
}

/** A derived document, taken apart. */
interface Derived {
  readonly document: object
  readonly secured: Secured
  readonly proofValue: string
}

/** Derives a document; `undefined` when its proof does not fit the document. */
async function deriveValue(
  secured: Secured,
  base: BaseProof,
  proofValue: string,
  pointers: readonly string[],
  tools: Tools,
): Promise<Derived | undefined> {
  const derived = await fromPeer(() => disclose(secured, base, proofValue, pointers, tools), tools)
  const document = asMembers(derived)
  const proof = asMembers(document && own(document, 'proof'))
  if (document === undefined || proof === undefined) return undefined
  return {
    document,
    secured: { document: without(document, 'proof'), proof: without(proof, 'proofValue') },
    proofValue: proofValueOf(proof),
  }
}

/** The same signer, which notes what it throws: that is not about the document. */
function noting(signer: Signer, refusals: unknown[]): Signer {
  const sign = async (bytes: Uint8Array): Promise<Uint8Array> => {
    try {
      return await signer.sign(bytes)
    } catch (error) {
      refusals.push(error)
      throw error
    }
  }
  return { algorithm: signer.algorithm, verificationMethod: signer.verificationMethod, sign }
}

/** The reference implementation throws errors of many kinds, and all others are about the document. */
async function fromPeer<Result>(
  work: () => Promise<Result>,
  tools: Tools,
  isFromSigner: (error: unknown) => boolean = () => false,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isFromSigner(error)) throw error
    rethrowOurs(error, tools)
    if (isShirushiError(error) || !(error instanceof Error)) throw error
    throw new CanonicalizationError('json-ld', 'the document cannot be taken apart', undefined, {
      cause: error,
    })
  }
}
