import type { SignatureAlgorithm } from './key-type.ts'

/**
 * Something that signs: a key of ours, a KMS, an HSM, a smart card.
 *
 * `sign` hashes by itself, as its algorithm says (SHA-256 for `ES256` and `RS256`, SHA-384 for `ES384`), and
 * answers with the plain signature: for ECDSA the two numbers in fixed length behind each other (IEEE P1363),
 * not the DER that many a KMS returns. It must not change `bytes`. It may answer at once or later.
 *
 * @example A KMS
 * ```ts
 * import type { Signer } from '@shirushi/vc'
 *
 * export function kmsSigner(askKms: (bytes: Uint8Array) => Promise<Uint8Array>): Signer {
 *   return { algorithm: 'EdDSA', verificationMethod: 'did:web:uni.example#2026', sign: askKms }
 * }
 * ```
 */
export interface Signer {
  /** What its signatures are made with. */
  readonly algorithm: SignatureAlgorithm
  /** URL of the public key, which a proof names and a verifier looks up. */
  readonly verificationMethod: string
  /** The signature of bytes. */
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
}
