import { decodeBase58, encodeBase58 } from '../bytes/base58.ts'

/** Longer than any signature in base58, which takes time in the square of the length. */
const LONGEST = 140

/**
 * A signature as it stands in `proofValue` of the suites that sign a hash: in base58, behind the mark of it.
 * For whoever makes the bytes of a proof without {@link addProof}. The signature is not looked at.
 */
export function encodeProofValue(signature: Uint8Array): string {
  return `z${encodeBase58(signature)}`
}

/** The signature in a proof value; `undefined` where it is none. Its length is not looked at. */
export function decodeProofValue(proofValue: unknown): Uint8Array | undefined {
  if (typeof proofValue !== 'string' || !proofValue.startsWith('z')) return undefined
  return proofValue.length > LONGEST ? undefined : decodeBase58(proofValue.slice(1))
}
