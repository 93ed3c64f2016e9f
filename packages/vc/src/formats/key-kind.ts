import type { KeyType } from '../keys/key-type.ts'
import { type DerReader, der, derOid, TAG } from './der.ts'
import { malformed, unsupported } from './fail.ts'

/** Names of objects, as the hexadecimal of their DER. */
const OID = {
  ed25519: '2b6570',
  ecPublicKey: '2a8648ce3d0201',
  p256: '2a8648ce3d030107',
  p384: '2b81040022',
  rsaEncryption: '2a864886f70d010101',
} as const

const NIST: Readonly<Record<string, KeyType>> = { [OID.p256]: 'P-256', [OID.p384]: 'P-384' }

/**
 * The kind of key, from the `AlgorithmIdentifier` that comes next.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5480#section-2.1 | RFC 5480, 2.1}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8410#section-3 | RFC 8410, 3}
 */
export function takeKeyKind(reader: DerReader): KeyType {
  const inside = reader.open()
  const kind = KINDS[inside.takeOid()]
  if (kind === undefined) return unsupported('The PEM is not for Ed25519, P-256, P-384 or RSA')
  const type = kind(inside)
  inside.end()
  return type
}

const KINDS: Readonly<Record<string, (inside: DerReader) => KeyType>> = {
  [OID.ed25519]: () => 'Ed25519',
  [OID.ecPublicKey]: takeCurve,
  [OID.rsaEncryption](inside) {
    inside.takeIf(TAG.null)
    return 'RSA'
  },
}

function takeCurve(inside: DerReader): KeyType {
  if (!inside.isNext(TAG.oid)) return malformed('The curve of the PEM must be given by its name')
  return NIST[inside.takeOid()] ?? unsupported('The PEM is for another curve than P-256 and P-384')
}

/** Writes the `AlgorithmIdentifier` of a kind of key. */
export function derKeyKind(type: KeyType): Uint8Array {
  return der(TAG.sequence, ...WRITTEN[type])
}

const WRITTEN: Readonly<Record<KeyType, readonly Uint8Array[]>> = {
  Ed25519: [derOid(OID.ed25519)],
  'P-256': [derOid(OID.ecPublicKey), derOid(OID.p256)],
  'P-384': [derOid(OID.ecPublicKey), derOid(OID.p384)],
  RSA: [derOid(OID.rsaEncryption), der(TAG.null)],
}
