import { compressedOrWhole } from '../checks/nist-point.ts'
import type { CurveMaterial, KeyCandidate, KeyMaterial, RsaMaterial } from '../keys/key-material.ts'
import type { CurveKeyType, NistKeyType } from '../keys/key-type.ts'
import { DerReader, der, derBits, derInteger, TAG } from './der.ts'
import { malformed, unsupported } from './fail.ts'
import { derKeyKind, takeKeyKind } from './key-kind.ts'
import { wholePoint } from './spki.ts'

const ZERO = Uint8Array.of(0)
const ONE = Uint8Array.of(1)

/** A private key as `PrivateKeyInfo`, in the version that every program reads; `undefined` for a public one. */
export function toPkcs8(material: KeyMaterial): Uint8Array | undefined {
  const content = material.type === 'RSA' ? rsaContent(material) : curveContent(material)
  if (content === undefined) return undefined
  return der(TAG.sequence, derInteger(ZERO), derKeyKind(material.type), der(TAG.octets, content))
}

function curveContent({ type, publicKey, secretKey }: CurveMaterial): Uint8Array | undefined {
  if (secretKey === undefined) return undefined
  if (type === 'Ed25519') return der(TAG.octets, secretKey)
  const point = der(TAG.publicKey, derBits(wholePoint(publicKey)))
  return der(TAG.sequence, derInteger(ONE), der(TAG.octets, secretKey), point)
}

/** A secret key whose public half is not known, as `PrivateKeyInfo`. */
export function secretPkcs8(type: CurveKeyType, secretKey: Uint8Array): Uint8Array {
  const secret = der(TAG.octets, secretKey)
  const content = type === 'Ed25519' ? secret : der(TAG.sequence, derInteger(ONE), secret)
  return der(TAG.sequence, derInteger(ZERO), derKeyKind(type), der(TAG.octets, content))
}

function rsaContent({ n, e, secretKey }: RsaMaterial): Uint8Array | undefined {
  if (secretKey === undefined) return undefined
  const { d, p, q, dp, dq, qi } = secretKey
  return der(TAG.sequence, ...[ZERO, n, e, d, p, q, dp, dq, qi].map(derInteger))
}

/**
 * Takes a private key out of `PrivateKeyInfo` or `OneAsymmetricKey`.
 *
 * @throws `InvalidKeyError`
 * @see {@link https://www.rfc-editor.org/rfc/rfc5958#section-2 | RFC 5958, 2}
 */
export function fromPkcs8(bytes: Uint8Array): KeyCandidate {
  const whole = new DerReader(bytes)
  const inside = whole.open()
  whole.end()
  if (inside.takeSmallInteger() > 1) malformed('The PKCS#8 is of a version that does not exist')
  const type = takeKeyKind(inside)
  const content = new DerReader(inside.take(TAG.octets))
  inside.takeIf(TAG.attributes)
  const publicKey = inside.isNext(TAG.publicKeyBits) ? inside.takeBits(TAG.publicKeyBits) : undefined
  inside.end()
  return type === 'RSA' ? rsaFrom(content) : curveKeyFrom(type, content, publicKey)
}

function curveKeyFrom(
  type: CurveKeyType,
  content: DerReader,
  publicKey: Uint8Array | undefined,
): KeyCandidate {
  if (type !== 'Ed25519') return nistKeyFrom(type, content, publicKey)
  const secretKey = content.take(TAG.octets)
  content.end()
  return secretKey.length === 32
    ? { type, secretKey, publicKey }
    : malformed('The secret of Ed25519 is 32 bytes')
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc5915#section-3 | RFC 5915, 3} */
function nistKeyFrom(type: NistKeyType, content: DerReader, outer: Uint8Array | undefined): KeyCandidate {
  const inside = content.open()
  content.end()
  if (inside.takeSmallInteger() !== 1) malformed('The EC private key is of a version that does not exist')
  const secretKey = inside.take(TAG.octets)
  // The curve was named outside already.
  inside.takeIf(TAG.attributes)
  const point = inside.isNext(TAG.publicKey) ? takePoint(inside) : outer
  inside.end()
  return { type, secretKey, publicKey: point && compressedOrWhole(type, point) }
}

function takePoint(inside: DerReader): Uint8Array {
  const holder = inside.open(TAG.publicKey)
  const point = holder.takeBits()
  holder.end()
  return point
}

/** @see {@link https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2 | RFC 8017, A.1.2} */
function rsaFrom(content: DerReader): KeyCandidate {
  const inside = content.open()
  content.end()
  if (inside.takeSmallInteger() !== 0) unsupported('RSA keys of more than two primes are not used here')
  const [n, e, d] = [inside.takeInteger(), inside.takeInteger(), inside.takeInteger()]
  const [p, q] = [inside.takeInteger(), inside.takeInteger()]
  const [dp, dq, qi] = [inside.takeInteger(), inside.takeInteger(), inside.takeInteger()]
  inside.end()
  return { type: 'RSA', n, e, secretKey: { d, p, q, dp, dq, qi } }
}
