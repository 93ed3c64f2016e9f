import { isShirushiError } from '@shirushi/core/errors'
import { toHex } from '../../bytes/hex.ts'
import type { Tools } from '../engine-options.ts'
import { asMembers, own } from '../members.ts'
import { decodeProofValue } from '../proof-value.ts'
import type { ProofExplanation } from '../proof-verification.ts'
import type { Suite } from '../suite.ts'
import { type Hooks, hooksFor } from './hooks.ts'
import { keyDocument, type MakePeer, peerInput, peerSigner } from './peers.ts'

/** A suite that leaves the work to the reference implementation. */
export function referenceSuite(makePeer: MakePeer): Suite {
  return {
    async sign({ document, proof }, { signer, tools }) {
      const peer = await makePeer(document, hooksFor(tools), peerSigner(signer))
      peer.proof = proof
      return proofValueOf(await peer.createProof(peerInput(document, tools)))
    },

    async verify({ document, proof }, proofValue, { key, tools }) {
      if (decodeProofValue(proofValue) === undefined) return undefined
      const hooks = hooksFor(tools)
      const peer = await makePeer(document, hooks)
      peer.getVerificationMethod = async () => keyDocument(key, proof)
      let signedBytes = new Uint8Array()
      const verifySignature = peer.verifySignature.bind(peer)
      peer.verifySignature = (options) => {
        if (options.verifyData instanceof Uint8Array) signedBytes = new Uint8Array(options.verifyData)
        return verifySignature(options)
      }
      const input = peerInput(document, tools)
      const { verified, error } = await peer.verifyProof({ ...input, proof: { ...proof, proofValue } })
      if (!verified) rethrowOurs(error, tools)
      return { isRight: verified, explanation: explain(hooks, input.document, signedBytes) }
    },
  }
}

/** What the reference implementation made. */
export function proofValueOf(proof: object): string {
  const members = asMembers(proof)
  const value = members && own(members, 'proofValue')
  if (typeof value === 'string') return value
  throw new TypeError('The reference implementation made no proof value')
}

/** It wraps every error into its answer; ours have to come through. The others say that the proof is wrong. */
export function rethrowOurs(error: unknown, { isFromLoader, options: { signal } }: Tools): void {
  if (isShirushiError(error) || isFromLoader(error) || signal?.aborted) throw error
}

function explain({ written }: Hooks, document: object, signedBytes: Uint8Array): ProofExplanation {
  const middle = signedBytes.length / 2
  return {
    canonicalDocument: written.get(document) ?? '',
    canonicalProofOptions: [...written].find(([input]) => input !== document)?.[1] ?? '',
    documentHash: toHex(signedBytes.subarray(middle)),
    proofHash: toHex(signedBytes.subarray(0, middle)),
    signedBytes: toHex(signedBytes),
  }
}
