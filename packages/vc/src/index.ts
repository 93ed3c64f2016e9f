/**
 * Keys for verifiable credentials: make, read, write, sign and verify.
 *
 * @module
 */
export type { DidDocument } from './did/did-document.ts'
export { type DidDocumentOptions, didDocumentFor } from './did/did-document-for.ts'
export { type JwkSet, jwkSetFor } from './did/jwk-set.ts'
export type { PrivateJwk, PublicJwk } from './formats/jwk.ts'
export { type ExportKeyOptions, exportKey, type KeyFormat, type KeyFormats } from './keys/export-key.ts'
export { type GenerateKeyOptions, generateKey } from './keys/generate-key.ts'
export {
  type ImportKeyOptions,
  importKey,
  type JwkDocument,
  type KeyInput,
  type MultikeyDocument,
} from './keys/import-key.ts'
export { jwkThumbprint } from './keys/jwk-thumbprint.ts'
export type { Key } from './keys/key.ts'
export type { KeyType, SignatureAlgorithm } from './keys/key-type.ts'
export type { Signer } from './keys/signer.ts'
export { type SignerOptions, signerFor } from './keys/signer-for.ts'
export { verifySignature } from './keys/verify-signature.ts'
