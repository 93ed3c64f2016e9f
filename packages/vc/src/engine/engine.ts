import type { KeyCandidate, KeyMaterial } from '../keys/key-material.ts'
import type { CurveKeyType, KeyType } from '../keys/key-type.ts'

/** Signs; at once where the platform can. */
export type SignBytes = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** Judges a signature; at once where the platform can. */
export type VerifyBytes = (bytes: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>

/** Hashes; at once where the platform can. */
export type HashBytes = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** The hash functions of proofs. */
export type HashName = 'SHA-256' | 'SHA-384'

/**
 * What a platform does with keys. There are two, chosen by the export condition `node`; both give the same
 * answers.
 *
 * What comes in was checked. ECDSA signatures are two numbers of fixed length (IEEE P1363), not DER.
 */
export interface Engine {
  /** Makes a key. `bits` is the size of an RSA key. */
  readonly generate: (type: KeyType, bits: number) => Promise<KeyCandidate>
  /** The public key of a secret key. */
  readonly publicKeyOf: (type: CurveKeyType, secretKey: Uint8Array) => Promise<Uint8Array>
  readonly signWith: (material: KeyMaterial) => SignBytes
  readonly verifyWith: (material: KeyMaterial) => VerifyBytes
  /** The hash of bytes; at once where the platform can. */
  readonly digest: (hash: HashName, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
  /** What makes an HMAC with SHA-256 of bytes. */
  readonly hmacWith: (key: Uint8Array) => HashBytes
}
