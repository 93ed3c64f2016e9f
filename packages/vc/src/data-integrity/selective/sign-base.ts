import { InvalidArgumentError } from '@shirushi/core/errors'
import { decodeBase58 } from '../../bytes/base58.ts'
import { webCrypto } from '../../engine/web-crypto.ts'
import { PlatformError } from '../../errors.ts'
import { exportKey } from '../../keys/export-key.ts'
import { generateKey } from '../../keys/generate-key.ts'
import type { Key } from '../../keys/key.ts'
import { signWith } from '../../keys/key.ts'
import { signatureOf } from '../signature-of.ts'
import type { Secured, Signing } from '../suite.ts'
import { assertSelected } from './assert-selected.ts'
import { groupStatements, toSign } from './judge-statements.ts'
import { leadsSomewhere } from './pointers.ts'
import { LONGEST_PROOF, MOST_POINTERS } from './proof-value.ts'
import { takeApart } from './take-apart.ts'
import { writeBaseProof } from './write-proof-value.ts'

/** What is new in each proof. Only tests say what it is. */
export interface Secrets {
  /** 32 bytes, of which labels are made. */
  readonly hmacKey: Uint8Array
  /** A private P-256 key, which signs statements. */
  readonly statementKey: Key
}

/**
 * The value of a proof for the holder: a signature for each statement that can be left out, by a key that is
 * forgotten afterwards, and one by the issuer for that key and all else.
 *
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#create-base-proof-ecdsa-sd-2023 | ECDSA Cryptosuites 1.0, 3.6.1}
 */
export async function signBase(secured: Secured, signing: Signing, given?: Secrets): Promise<string> {
  const { signer, tools, mandatoryPointers } = signing
  assertPointers(secured, mandatoryPointers)
  const { hmacKey, statementKey } = given ?? (await newSecrets())
  const { statements, select } = await takeApart(secured.document, hmacKey, tools)
  const mandatory = (await select(mandatoryPointers)).statements
  assertSelected(mandatory, statements)
  const grouped = groupStatements(statements, (statement) => mandatory.has(statement))
  const publicKey = await publicBytes(statementKey)
  const { bytes } = await toSign(secured, grouped.mandatory, publicKey, tools)
  const signatures = await signaturesOf(grouped.nonMandatory, statementKey)
  const baseSignature = await signatureOf(signer, bytes)
  const value = writeBaseProof({ baseSignature, publicKey, hmacKey, signatures, mandatoryPointers })
  if (value.length <= LONGEST_PROOF) return value
  throw new InvalidArgumentError('options.mandatoryPointers', 'are too long')
}

/** @throws `InvalidArgumentError` when one leads nowhere, or there are too many. */
export function assertPointers({ document }: Secured, pointers: readonly unknown[]): void {
  if (pointers.length > MOST_POINTERS) {
    throw new InvalidArgumentError('options.mandatoryPointers', `must be ${MOST_POINTERS} at most`)
  }
  for (const [at, pointer] of pointers.entries()) {
    if (typeof pointer === 'string' && leadsSomewhere(document, pointer)) continue
    throw new InvalidArgumentError(
      `options.mandatoryPointers.${at}`,
      'must be a JSON Pointer into the document',
    )
  }
}

async function newSecrets(): Promise<Secrets> {
  return {
    hmacKey: webCrypto().getRandomValues(new Uint8Array(32)),
    statementKey: await generateKey('P-256'),
  }
}

async function signaturesOf(statements: readonly string[], key: Key): Promise<readonly Uint8Array[]> {
  const sign = signWith(key)
  const encoder = new TextEncoder()
  const signatures: Uint8Array[] = []
  for (const statement of statements) signatures.push(await sign(encoder.encode(statement)))
  return signatures
}

/** A Multikey without its letter. */
async function publicBytes(key: Key): Promise<Uint8Array> {
  const bytes = decodeBase58((await exportKey(key, 'multikey')).slice(1))
  if (bytes !== undefined) return bytes
  throw new PlatformError('The key has no public half')
}
