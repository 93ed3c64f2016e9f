import type { JsonObject } from '@shirushi/core/json'
import type { SignatureAlgorithm, Signer } from '@shirushi/vc'
import { encodeProofValue } from '@shirushi/vc/data-integrity'
import type { SignFinding } from '../findings/catalogue.ts'
import { type Secured, sign } from '../sign/sign.ts'
import type { SignOptions } from '../sign/sign-options.ts'
import { NotHeldError } from './n-quads-terms.ts'

/** How many bytes a signature has; those with keys of many sizes are left out. */
const SIZES: { readonly [Algorithm in SignatureAlgorithm]?: number } = { EdDSA: 64, ES256: 64, ES384: 96 }

/** What `sign` made of one row, but for the signature. */
export interface Probe {
  readonly secured: Secured<JsonObject>
  /** What would have been signed. */
  readonly bytes: Uint8Array
  /** What stands where the value of the proof is going to be. */
  readonly proofValue: string
  readonly signatureLength: number
  readonly findings: readonly SignFinding[]
}

/**
 * Asks `sign` about a row, with a signer that signs nothing: what it is given to sign, and what comes out, is
 * what the template has to give, too. The real signer is not asked, for who knows what it writes down.
 *
 * @throws `UnsignableError` when `sign` refuses the row, and what else `sign` throws.
 * @throws `NotHeldError` when there is not one signature of known length.
 */
export async function probe(document: JsonObject, signer: Signer, options: SignOptions): Promise<Probe> {
  const { algorithm, verificationMethod } = signer
  const size = SIZES[algorithm]
  if (size === undefined) throw new NotHeldError()
  const signature = Uint8Array.from({ length: size }, (_, at) => (at * 73 + 41) % 256)
  const asked: Uint8Array[] = []
  const findings: SignFinding[] = []
  const silent: Signer = {
    algorithm,
    verificationMethod,
    sign: (bytes) => {
      asked.push(Uint8Array.from(bytes))
      return signature
    },
  }
  const onFinding = (finding: SignFinding): void => void findings.push(finding)
  const secured = await sign(document, silent, { ...options, onFinding })
  const [bytes, ...others] = asked
  if (bytes === undefined || others.length > 0) throw new NotHeldError()
  return { secured, bytes, proofValue: encodeProofValue(signature), signatureLength: size, findings }
}
