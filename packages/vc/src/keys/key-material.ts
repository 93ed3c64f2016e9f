import type { CurveKeyType } from './key-type.ts'

/**
 * The numbers of a key on a curve. `publicKey` is the encoded point of Ed25519, or both coordinates, x before
 * y, on a curve of NIST.
 */
export interface CurveMaterial {
  readonly type: CurveKeyType
  readonly publicKey: Uint8Array
  readonly secretKey?: Uint8Array | undefined
}

/** The numbers of an RSA key that make it private, each without leading zeros. */
export interface RsaSecret {
  readonly d: Uint8Array
  readonly p: Uint8Array
  readonly q: Uint8Array
  readonly dp: Uint8Array
  readonly dq: Uint8Array
  readonly qi: Uint8Array
}

/** The numbers of an RSA key, each without leading zeros. */
export interface RsaMaterial {
  readonly type: 'RSA'
  readonly n: Uint8Array
  readonly e: Uint8Array
  readonly secretKey?: RsaSecret | undefined
}

/** The numbers of a key that was checked. */
export type KeyMaterial = CurveMaterial | RsaMaterial

/** What a format holds, before it was checked. A secret key alone says what the public key is. */
export type KeyCandidate =
  | RsaMaterial
  | (Omit<CurveMaterial, 'publicKey'> & { readonly publicKey?: Uint8Array | undefined })
