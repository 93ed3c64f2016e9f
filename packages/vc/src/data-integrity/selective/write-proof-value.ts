import { encodeBase64url } from '../../bytes/base64.ts'
import { concatBytes } from '../../bytes/bytes.ts'
import type { Cbor } from './cbor.ts'
import { encodeCbor } from './encode-cbor.ts'
import { type BaseProof, type DerivedProof, HEADER } from './proof-value.ts'

/**
 * The value of a proof for the holder.
 *
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#serializebaseproofvalue | ECDSA Cryptosuites 1.0, 3.5.2}
 */
export function writeBaseProof(proof: Omit<BaseProof, 'kind'>): string {
  const { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers } = proof
  return write(0, [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers])
}

/**
 * The value of a proof by the holder.
 *
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#serializederivedproofvalue | ECDSA Cryptosuites 1.0, 3.5.7}
 */
export function writeDerivedProof(proof: Omit<DerivedProof, 'kind'>): string {
  const { baseSignature, publicKey, signatures, labels, mandatoryIndexes } = proof
  return write(1, [baseSignature, publicKey, signatures, labels, [...mandatoryIndexes]])
}

function write(kind: number, parts: Cbor): string {
  return `u${encodeBase64url(concatBytes(Uint8Array.of(...HEADER, kind), encodeCbor(parts)))}`
}
