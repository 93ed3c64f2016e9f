import { concatBytes } from '../bytes/bytes.ts'
import { compressedOrWhole } from '../checks/nist-point.ts'
import type { KeyCandidate, KeyMaterial } from '../keys/key-material.ts'
import { DerReader, der, derBits, derInteger, TAG } from './der.ts'
import { derKeyKind, takeKeyKind } from './key-kind.ts'

/** The public half of a key as `SubjectPublicKeyInfo`. */
export function toSpki(material: KeyMaterial): Uint8Array {
  return der(TAG.sequence, derKeyKind(material.type), derBits(publicBits(material)))
}

/** What stands in the bit string. */
function publicBits(material: KeyMaterial): Uint8Array {
  if (material.type === 'RSA') return der(TAG.sequence, derInteger(material.n), derInteger(material.e))
  return material.type === 'Ed25519' ? material.publicKey : wholePoint(material.publicKey)
}

/** Both coordinates, with the byte that says so. */
export function wholePoint(publicKey: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(4), publicKey)
}

/**
 * Takes a public key out of `SubjectPublicKeyInfo`.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-4.1 | RFC 5280, 4.1}
 */
export function fromSpki(bytes: Uint8Array): KeyCandidate {
  const whole = new DerReader(bytes)
  const inside = whole.open()
  whole.end()
  const type = takeKeyKind(inside)
  const content = inside.takeBits()
  inside.end()
  if (type === 'Ed25519') return { type, publicKey: content }
  if (type !== 'RSA') return { type, publicKey: compressedOrWhole(type, content) }
  const outer = new DerReader(content)
  const numbers = outer.open()
  outer.end()
  const [n, e] = [numbers.takeInteger(), numbers.takeInteger()]
  numbers.end()
  return { type, n, e }
}
