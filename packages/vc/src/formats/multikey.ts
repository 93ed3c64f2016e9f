import { decodeBase58, encodeBase58 } from '../bytes/base58.ts'
import { concatBytes } from '../bytes/bytes.ts'
import { compressPoint, decompressPoint } from '../checks/nist-point.ts'
import type { CurveMaterial, KeyCandidate } from '../keys/key-material.ts'
import { CURVES, type CurveKeyType } from '../keys/key-type.ts'
import { malformed, unsupported } from './fail.ts'

/** The prefix, and which half of what follows. */
interface Multicodec {
  readonly prefix: readonly [number, number]
  readonly type: CurveKeyType
  readonly half: 'public' | 'secret'
}

/** @see {@link https://www.w3.org/TR/cid-1.0/#Multikey | Controlled Identifiers 1.0, 2.2.2 Multikey} */
const MULTICODECS: readonly Multicodec[] = [
  { prefix: [0xed, 0x01], type: 'Ed25519', half: 'public' },
  { prefix: [0x80, 0x26], type: 'Ed25519', half: 'secret' },
  { prefix: [0x80, 0x24], type: 'P-256', half: 'public' },
  { prefix: [0x86, 0x26], type: 'P-256', half: 'secret' },
  { prefix: [0x81, 0x24], type: 'P-384', half: 'public' },
  { prefix: [0x87, 0x26], type: 'P-384', half: 'secret' },
]

/** Longer than any key of these kinds. Base58 takes time in the square of the length. */
const LONGEST = 128

/** The public half of a key as Multikey. */
export function toPublicMultikey({ type, publicKey }: CurveMaterial): string {
  return write(type, 'public', type === 'Ed25519' ? publicKey : compressPoint(type, publicKey))
}

/** The secret half of a key as Multikey. */
export function toSecretMultikey(type: CurveKeyType, secretKey: Uint8Array): string {
  return write(type, 'secret', secretKey)
}

function write(type: CurveKeyType, half: Multicodec['half'], bytes: Uint8Array): string {
  const codec = MULTICODECS.find((one) => one.type === type && one.half === half)
  return `z${encodeBase58(concatBytes(Uint8Array.from(codec?.prefix ?? []), bytes))}`
}

/**
 * Takes a key out of a Multikey, public or secret.
 *
 * @throws `InvalidKeyError`
 */
export function fromMultikey(text: string): KeyCandidate {
  if (text.length > LONGEST) return malformed('The Multikey is too long for any key')
  if (!text.startsWith('z')) return malformed('A Multikey starts with "z", the mark of base58')
  const bytes = decodeBase58(text.slice(1))
  if (bytes === undefined) return malformed('The Multikey is not base58')
  const codec = MULTICODECS.find(({ prefix }) => prefix[0] === bytes[0] && prefix[1] === bytes[1])
  if (codec === undefined) return unsupported('The Multikey is not for Ed25519, P-256 or P-384')
  const rest = bytes.subarray(2)
  return codec.half === 'secret' ? secretFrom(codec.type, rest) : publicFrom(codec.type, rest)
}

function publicFrom(type: CurveKeyType, bytes: Uint8Array): KeyCandidate {
  const { size } = CURVES[type]
  const expected = type === 'Ed25519' ? size : size + 1
  if (bytes.length !== expected) return malformed(`A public Multikey of ${type} holds ${expected} bytes`)
  return { type, publicKey: type === 'Ed25519' ? bytes : decompressPoint(type, bytes) }
}

function secretFrom(type: CurveKeyType, bytes: Uint8Array): KeyCandidate {
  const { size } = CURVES[type]
  if (bytes.length === size) return { type, secretKey: bytes }
  // What was written before the form was standardised: the secret, and behind it the public key.
  if (type === 'Ed25519' && bytes.length === size * 2) {
    return { type, secretKey: bytes.subarray(0, size), publicKey: bytes.subarray(size) }
  }
  return malformed(`A secret Multikey of ${type} holds ${size} bytes`)
}
