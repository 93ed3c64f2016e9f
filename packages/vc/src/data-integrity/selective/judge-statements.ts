import { engine } from '#engine'
import { encodeBase58 } from '../../bytes/base58.ts'
import { concatBytes } from '../../bytes/bytes.ts'
import { toHex } from '../../bytes/hex.ts'
import { InvalidKeyError } from '../../errors.ts'
import { importKey } from '../../keys/import-key.ts'
import type { Key } from '../../keys/key.ts'
import { verifySignature } from '../../keys/verify-signature.ts'
import type { Tools } from '../engine-options.ts'
import { own } from '../members.ts'
import type { Secured, Verdict, Verifying } from '../suite.ts'
import type { Common } from './proof-value.ts'

/** The statements of a document, as they were signed. */
export interface Grouped {
  readonly all: readonly string[]
  readonly mandatory: readonly string[]
  readonly nonMandatory: readonly string[]
}

/** Tells apart what every derived document has to show, by a statement and its place. */
export function groupStatements(
  all: readonly string[],
  isMandatory: (statement: string, at: number) => boolean,
): Grouped {
  const mandatory = all.filter(isMandatory)
  return { all, mandatory, nonMandatory: all.filter((statement, at) => !isMandatory(statement, at)) }
}

/** What the issuer signs, and what it is made of. */
export interface ToSign {
  readonly bytes: Uint8Array
  readonly canonicalProofOptions: string
  readonly proofHash: Uint8Array
  readonly mandatoryHash: Uint8Array
}

/** @see {@link https://www.w3.org/TR/vc-di-ecdsa/#serializesigndata | ECDSA Cryptosuites 1.0, 3.5.1} */
export async function toSign(
  { document, proof }: Secured,
  mandatory: readonly string[],
  publicKey: Uint8Array,
  tools: Tools,
): Promise<ToSign> {
  const options = { ...proof, '@context': own(document, '@context') }
  const canonicalProofOptions = await tools.canonicalize(options, 'SHA-256')
  const proofHash = await digest(canonicalProofOptions)
  const mandatoryHash = await digest(mandatory.join(''))
  const bytes = concatBytes(proofHash, publicKey, mandatoryHash)
  return { bytes, canonicalProofOptions, proofHash, mandatoryHash }
}

/**
 * Judges what both kinds of proofs have in common: the issuer signed the proof, the mandatory statements and a
 * key; that key signed each of the others.
 *
 * @returns `undefined` when there is no such key.
 */
export async function judgeStatements(
  secured: Secured,
  parsed: Common,
  { all, mandatory, nonMandatory }: Grouped,
  { key, tools }: Verifying,
): Promise<Verdict | undefined> {
  const statementKey = await keyOf(parsed.publicKey)
  if (statementKey === undefined) return undefined
  const { bytes, canonicalProofOptions, proofHash, mandatoryHash } = await toSign(
    secured,
    mandatory,
    parsed.publicKey,
    tools,
  )
  const isRight =
    parsed.signatures.length === nonMandatory.length &&
    (await verifySignature(key, bytes, parsed.baseSignature)) &&
    (await areSigned(statementKey, nonMandatory, parsed.signatures))
  const explanation = {
    canonicalDocument: all.join(''),
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
