import { decodeBase64url } from '../../bytes/base64.ts'
import { type Cbor, decodeCbor } from './cbor.ts'

/** What both kinds of proofs begin with. */
export interface Common {
  readonly baseSignature: Uint8Array
  /** A Multikey without its letter: of the key that signed the statements one by one. */
  readonly publicKey: Uint8Array
  readonly signatures: readonly Uint8Array[]
}

/** What the issuer hands to the holder. */
export interface BaseProof extends Common {
  readonly kind: 'base'
  /** What the labels under which statements were signed come from. */
  readonly hmacKey: Uint8Array
  readonly mandatoryPointers: readonly string[]
}

/** What the holder shows. */
export interface DerivedProof extends Common {
  readonly kind: 'derived'
  /** The labels under which statements were signed, by the number of the canonical label. */
  readonly labels: ReadonlyMap<number, Uint8Array>
  readonly mandatoryIndexes: ReadonlySet<number>
}

/** How many statements a document may make, each with a signature of its own. */
export const MOST_STATEMENTS = 2000

/** How many pointers a proof may have. */
export const MOST_POINTERS = 1000

/** How many characters a proof may have: more than any within those numbers, with pointers as they are. */
export const LONGEST_PROOF = 500_000

/** What both kinds begin with. The byte behind it says which kind it is. */
export const HEADER: readonly number[] = [0xd9, 0x5d]

type Parse = (parts: readonly Cbor[]) => BaseProof | DerivedProof | undefined

/** By the last byte of the header. */
const KINDS: Readonly<Record<number, Parse>> = { 0: parseBase, 1: parseDerived }

/**
 * Reads the value of a selective proof; `undefined` where it is none.
 *
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue | ECDSA Cryptosuites 1.0, 3.5.3 and 3.5.8}
 */
export function parseSelectiveProof(proofValue: string): BaseProof | DerivedProof | undefined {
  if (!proofValue.startsWith('u') || proofValue.length > LONGEST_PROOF) return undefined
  const bytes = decodeBase64url(proofValue.slice(1))
  if (bytes === undefined || !HEADER.every((byte, at) => bytes[at] === byte)) return undefined
  const parts = decodeCbor(bytes.subarray(HEADER.length + 1))
  if (!Array.isArray(parts) || parts.length !== 5) return undefined
  return KINDS[bytes[HEADER.length] ?? 255]?.(parts)
}

function parseBase([baseSignature, publicKey, hmacKey, signatures, pointers]: readonly Cbor[]) {
  const common = parseCommon(baseSignature, publicKey, signatures)
  const mandatoryPointers = listOf(pointers, (item) => typeof item === 'string')
  if (common === undefined || !isBytes(32)(hmacKey) || mandatoryPointers === undefined) return undefined
  if (mandatoryPointers.length > MOST_POINTERS) return undefined
  return { kind: 'base', ...common, hmacKey, mandatoryPointers } as const
}

function parseDerived([baseSignature, publicKey, signatures, labels, indexes]: readonly Cbor[]) {
  const common = parseCommon(baseSignature, publicKey, signatures)
  const mandatory = listOf(indexes, (item) => typeof item === 'number')
  if (common === undefined || mandatory === undefined || !(labels instanceof Map)) return undefined
  const entries: (readonly [number, Uint8Array])[] = []
  for (const [number, label] of labels) {
    if (!isBytes(32)(label)) return undefined
    entries.push([number, label])
  }
  const mandatoryIndexes = new Set(mandatory)
  if (mandatoryIndexes.size !== mandatory.length) return undefined
  return { kind: 'derived', ...common, labels: new Map(entries), mandatoryIndexes } as const
}

function parseCommon(baseSignature?: Cbor, publicKey?: Cbor, list?: Cbor): Common | undefined {
  const signatures = listOf(list, isBytes(64))
  if (!isBytes(64)(baseSignature) || !isBytes(35)(publicKey) || signatures === undefined) return undefined
  return signatures.length > MOST_STATEMENTS ? undefined : { baseSignature, publicKey, signatures }
}

function isBytes(length: number): (item?: Cbor) => item is Uint8Array {
  return (item): item is Uint8Array => item instanceof Uint8Array && item.length === length
}

function listOf<Item extends Cbor>(
  list: Cbor | undefined,
  holds: (item: Cbor) => item is Item,
): readonly Item[] | undefined {
  if (!Array.isArray(list)) return undefined
  const items: Item[] = []
  for (const item of list) if (holds(item)) items.push(item)
  return items.length === list.length ? items : undefined
}
