/** The kinds of keys. RSA is for JSON Web Signatures only: no Data Integrity cryptosuite uses it. */
export type KeyType = 'Ed25519' | 'P-256' | 'P-384' | 'RSA'

/** The kinds of keys that are a point on a curve. */
export type CurveKeyType = Exclude<KeyType, 'RSA'>

/**
 * What a signature is made with, by its name in JOSE. Each kind of key has exactly one, so that nobody but the
 * key decides.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7518#section-3.1 | RFC 7518, 3.1}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8037#section-3.1 | RFC 8037, 3.1}
 */
export type SignatureAlgorithm = 'EdDSA' | 'ES256' | 'ES384' | 'RS256'

/** The algorithm of each kind of key. */
export const ALGORITHMS: Readonly<Record<KeyType, SignatureAlgorithm>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  RSA: 'RS256',
}

/** The kinds of keys on the curves of NIST. */
export type NistKeyType = Exclude<CurveKeyType, 'Ed25519'>

/** What is known of a kind of key on a curve. */
export interface CurveFacts {
  /** Length of the secret and of one coordinate, in bytes. */
  readonly size: number
  /** Length of a signature, in bytes. */
  readonly signatureSize: number
}

/** Lengths by kind of key. */
export const CURVES: Readonly<Record<CurveKeyType, CurveFacts>> = {
  Ed25519: { size: 32, signatureSize: 64 },
  'P-256': { size: 32, signatureSize: 64 },
  'P-384': { size: 48, signatureSize: 96 },
}

/** The smallest RSA key that is accepted, in bits. */
export const SMALLEST_RSA = 2048

/** The largest RSA key that is accepted, in bits: a signature must not cost a verifier seconds. */
export const LARGEST_RSA = 8192
