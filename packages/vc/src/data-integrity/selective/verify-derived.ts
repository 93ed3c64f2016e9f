import { engine } from '#engine'
import { encodeBase58 } from '../../bytes/base58.ts'
import { concatBytes } from '../../bytes/bytes.ts'
import { toHex } from '../../bytes/hex.ts'
import { InvalidKeyError } from '../../errors.ts'
import { importKey } from '../../keys/import-key.ts'
import type { Key } from '../../keys/key.ts'
import { verifySignature } from '../../keys/verify-signature.ts'
import { own } from '../members.ts'
import type { Secured, Verdict, Verifying } from '../suite.ts'
import type { DerivedProof } from './proof-value.ts'
import { relabelled, statementsOf } from './statements.ts'

/**
 * Verifies what a holder shows: the issuer signed the proof, the mandatory statements and a key; that key
 * signed each of the others.
 *
 * @returns `undefined` when the value of the proof is not one for this document.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#verify-derived-proof-ecdsa-sd-2023 | ECDSA Cryptosuites 1.0, 3.6.7}
 */
export async function verifyDerived(
  { document, proof }: Secured,
  parsed: DerivedProof,
  { key, tools }: Verifying,
): Promise<Verdict | undefined> {
  const statementKey = await keyOf(parsed.publicKey)
  const statements = relabelled(await statementsOf(document, tools), parsed.labels)
  if (statementKey === undefined || statements === undefined) return undefined
  if ([...parsed.mandatoryIndexes].some((at) => at >= statements.length)) return undefined
  const mandatory = statements.filter((_, at) => parsed.mandatoryIndexes.has(at))
  const nonMandatory = statements.filter((_, at) => !parsed.mandatoryIndexes.has(at))

  const options = { ...proof, '@context': own(document, '@context') }
  const canonicalProofOptions = await tools.canonicalize(options, 'SHA-256')
  const proofHash = await digest(canonicalProofOptions)
  const mandatoryHash = await digest(mandatory.join(''))
  const bytes = concatBytes(proofHash, parsed.publicKey, mandatoryHash)
  const isRight =
    parsed.signatures.length === nonMandatory.length &&
    (await verifySignature(key, bytes, parsed.baseSignature)) &&
    (await areSigned(statementKey, nonMandatory, parsed.signatures))
  const explanation = {
    canonicalDocument: statements.join(''),
    canonicalProofOptions,
    documentHash: toHex(mandatoryHash),
    proofHash: toHex(proofHash),
    signedBytes: toHex(bytes),
    mandatory,
    nonMandatory,
  }
  return { isRight, explanation }
}

async function digest(text: string): Promise<Uint8Array> {
  return engine.digest('SHA-256', new TextEncoder().encode(text))
}

async function keyOf(publicKey: Uint8Array): Promise<Key | undefined> {
  try {
    const key = await importKey(`z${encodeBase58(publicKey)}`)
    return key.type === 'P-256' && !key.isPrivate ? key : undefined
  } catch (error) {
    if (error instanceof InvalidKeyError) return undefined
    throw error
  }
}

async function areSigned(
  key: Key,
  statements: readonly string[],
  signatures: readonly Uint8Array[],
): Promise<boolean> {
  const encoder = new TextEncoder()
  for (const [at, statement] of statements.entries()) {
    const signature = signatures[at]
    if (signature === undefined) return false
    if (!(await verifySignature(key, encoder.encode(statement), signature))) return false
  }
  return true
}
