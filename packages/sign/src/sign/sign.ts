import type { Signer } from '@shirushi/vc'
import type { SignOptions } from './sign-options.ts'

/** What `sign` answers with: the document, and its proof or proofs. */
export type Secured<Document> = Document & { readonly proof: object | readonly object[] }

/**
 * Signs a credential or a presentation with an embedded proof.
 *
 * @throws `UnsignableError` when verifiers would not accept it.
 */
export async function sign<Document extends object>(
  document: Document,
  signer: Signer,
  options: SignOptions = {},
): Promise<Secured<Document>> {
  const { addProof } = await import('@shirushi/vc/data-integrity')
  const { created = (options.now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z') } = options
  return addProof(document, signer, { ...options, ...(created !== false && { created }) } as never) as never
}
