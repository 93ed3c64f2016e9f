import { engine } from '#engine'
import { concatBytes } from '../bytes/bytes.ts'
import { toHex } from '../bytes/hex.ts'
import type { HashName } from '../engine/engine.ts'
import type { SignatureAlgorithm } from '../keys/key-type.ts'
import { verifySignature } from '../keys/verify-signature.ts'
import type { CryptosuiteFacts } from './cryptosuites.ts'
import type { Tools } from './engine-options.ts'
import { FORMS } from './forms.ts'
import { decodeProofValue, encodeProofValue } from './proof-value.ts'
import type { ProofExplanation } from './proof-verification.ts'
import { signatureOf } from './signature-of.ts'
import type { Secured, Suite } from './suite.ts'

/** The hash that goes with each kind of signature. */
const HASHES: Readonly<Record<SignatureAlgorithm, HashName>> = {
  EdDSA: 'SHA-256',
  ES256: 'SHA-256',
  ES384: 'SHA-384',
  RS256: 'SHA-256',
}

interface ToSign {
  readonly bytes: Uint8Array
  readonly explanation: ProofExplanation
}

/** Signs the hash of the proof, and behind it that of the document: all suites but the selective one. */
export const hashedSuite: Suite = {
  async sign(secured, { facts, signer, tools }) {
    const { bytes } = await toSign(secured, HASHES[signer.algorithm], tools, facts)
    return encodeProofValue(await signatureOf(signer, bytes))
  },

  async verify(secured, proofValue, { facts, key, tools }) {
    const signature = decodeProofValue(proofValue)
    if (signature === undefined) return undefined
    const { bytes, explanation } = await toSign(secured, HASHES[key.algorithm], tools, facts)
    return { isRight: await verifySignature(key, bytes, signature), explanation }
  },
}

async function toSign(
  secured: Secured,
  hash: HashName,
  tools: Tools,
  facts: CryptosuiteFacts,
): Promise<ToSign> {
  const written = await FORMS[facts.canonicalForm].write(secured, hash, tools, facts)
  const encoder = new TextEncoder()
  const proofHash = await engine.digest(hash, encoder.encode(written.proof))
  const documentHash = await engine.digest(hash, encoder.encode(written.document))
  const bytes = concatBytes(proofHash, documentHash)
  return {
    bytes,
    // Written out only when somebody looks.
    explanation: {
      canonicalDocument: written.document,
      canonicalProofOptions: written.proof,
      get documentHash() {
        return toHex(documentHash)
      },
      get proofHash() {
        return toHex(proofHash)
      },
      get signedBytes() {
        return toHex(bytes)
      },
    },
  }
}
