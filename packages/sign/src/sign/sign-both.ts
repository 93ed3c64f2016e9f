import type { Signer } from '@shirushi/vc'
import { signJwt } from '../jwt/sign-jwt.ts'
import type { SignJwtOptions } from '../jwt/sign-jwt-options.ts'
import { type Secured, sign } from './sign.ts'
import type { SignOptions } from './sign-options.ts'

/** Who makes which of the two proofs. An RSA key can make the token only. */
export interface BothSigners {
  /** Makes the embedded proof. */
  readonly embedded: Signer
  /** Signs the token. */
  readonly jwt: Signer
}

/** How to make each of the two proofs. */
export interface SignBothOptions {
  /** For the embedded proof. */
  readonly embedded?: SignOptions
  /** For the token. */
  readonly jwt?: SignJwtOptions
}

/** A document that was signed twice. */
export interface SignedBoth<Document> {
  /** The document with its embedded proof. */
  readonly secured: Secured<Document>
  /** The token around it. Its payload holds the embedded proof. */
  readonly jwt: string
}

/**
 * Signs a document with an embedded proof, and then the whole of it as token: in the order that Open Badges
 * requires.
 *
 * @param signers - One signer for both, or one for each.
 * @throws The same as `sign` and `signJwt`.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwt-overview | Open Badges 3.0, 8.2.2}
 */
export async function signBoth<Document extends object>(
  document: Document,
  signers: Signer | BothSigners,
  options: SignBothOptions = {},
): Promise<SignedBoth<Document>> {
  const { embedded, jwt } = 'embedded' in signers ? signers : { embedded: signers, jwt: signers }
  const secured = await sign(document, embedded, options.embedded)
  return { secured, jwt: await signJwt(secured, jwt, options.jwt) }
}
