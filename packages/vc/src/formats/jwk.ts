import { decodeBase64url, encodeBase64url } from '../bytes/base64.ts'
import { concatBytes } from '../bytes/bytes.ts'
import type {
  CurveMaterial,
  KeyCandidate,
  KeyMaterial,
  RsaMaterial,
  RsaSecret,
} from '../keys/key-material.ts'
import { ALGORITHMS, CURVES, type CurveKeyType, type KeyType } from '../keys/key-type.ts'
import { malformed, unsupported } from './fail.ts'
import { listHas, stringMember, valueMember } from './member.ts'

/** A public key as JSON Web Key, with the members that make the key and no others. */
export type PublicJwk =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'EC'; readonly crv: 'P-256' | 'P-384'; readonly x: string; readonly y: string }
  | { readonly kty: 'RSA'; readonly n: string; readonly e: string }

/** A private key as JSON Web Key. */
export type PrivateJwk =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly d: string }
  | {
      readonly kty: 'EC'
      readonly crv: 'P-256' | 'P-384'
      readonly x: string
      readonly y: string
      readonly d: string
    }
  | ({ readonly kty: 'RSA'; readonly n: string; readonly e: string } & Readonly<
      Record<keyof RsaSecret, string>
    >)

/** The member of a private RSA key, in the order of RFC 7518. */
const RSA_SECRET = ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const

/** Room for a number of 8192 bits. */
const LONGEST_NUMBER = 1400

/** Other names for the same algorithm that a JWK may carry as `alg`. */
const OTHER_NAMES: Readonly<Partial<Record<KeyType, string>>> = { Ed25519: 'Ed25519' }

/** The public half of a key as JWK. */
export function toPublicJwk(material: KeyMaterial): PublicJwk {
  if (material.type === 'RSA') {
    return { kty: 'RSA', n: encodeBase64url(material.n), e: encodeBase64url(material.e) }
  }
  const { type, publicKey } = material
  if (type === 'Ed25519') return { kty: 'OKP', crv: type, x: encodeBase64url(publicKey) }
  const { size } = CURVES[type]
  const [x, y] = [publicKey.subarray(0, size), publicKey.subarray(size)]
  return { kty: 'EC', crv: type, x: encodeBase64url(x), y: encodeBase64url(y) }
}

/** A private key as JWK; `undefined` for a public one. */
export function toPrivateJwk(material: KeyMaterial): PrivateJwk | undefined {
  if (material.secretKey === undefined) return undefined
  const half = toPublicJwk(material)
  if (material.type === 'RSA') {
    const { d, p, q, dp, dq, qi } = material.secretKey
    if (half.kty !== 'RSA') return undefined
    return {
      ...half,
      d: encodeBase64url(d),
      p: encodeBase64url(p),
      q: encodeBase64url(q),
      dp: encodeBase64url(dp),
      dq: encodeBase64url(dq),
      qi: encodeBase64url(qi),
    }
  }
  return half.kty === 'RSA' ? undefined : { ...half, d: encodeBase64url(material.secretKey) }
}

/**
 * Takes a key out of a JWK. Members that say nothing about the key are passed over; those that say what it is
 * for have to allow signatures.
 *
 * @throws `InvalidKeyError`
 */
export function fromJwk(jwk: object): KeyCandidate {
  const kty = stringMember(jwk, 'kty')
  if (kty === 'RSA') return checkPurpose(jwk, rsaFrom(jwk))
  const crv = stringMember(jwk, 'crv')
  const type = curveOf(kty, crv)
  if (type === undefined) {
    return unsupported('The JWK is not for Ed25519, P-256, P-384 or RSA: see its "kty" and "crv"')
  }
  return checkPurpose(jwk, curveKeyFrom(jwk, type))
}

function curveOf(kty: string | undefined, crv: string | undefined): CurveKeyType | undefined {
  if (kty === 'OKP') return crv === 'Ed25519' ? crv : undefined
  return kty === 'EC' && (crv === 'P-256' || crv === 'P-384') ? crv : undefined
}

function curveKeyFrom(jwk: object, type: CurveKeyType): CurveMaterial {
  const { size } = CURVES[type]
  const publicKey =
    type === 'Ed25519'
      ? fixedNumber(jwk, 'x', size)
      : concatBytes(fixedNumber(jwk, 'x', size), fixedNumber(jwk, 'y', size))
  if (valueMember(jwk, 'd') === undefined) return { type, publicKey }
  return { type, publicKey, secretKey: fixedNumber(jwk, 'd', size) }
}

function rsaFrom(jwk: object): RsaMaterial {
  const [n, e] = [number(jwk, 'n'), number(jwk, 'e')]
  if (valueMember(jwk, 'oth') !== undefined) unsupported('RSA keys of more than two primes are not used here')
  if (RSA_SECRET.every((name) => valueMember(jwk, name) === undefined)) return { type: 'RSA', n, e }
  const [d, p, q, dp, dq, qi] = [
    number(jwk, 'd'),
    number(jwk, 'p'),
    number(jwk, 'q'),
    number(jwk, 'dp'),
    number(jwk, 'dq'),
    number(jwk, 'qi'),
  ]
  return { type: 'RSA', n, e, secretKey: { d, p, q, dp, dq, qi } }
}

function fixedNumber(jwk: object, name: string, size: number): Uint8Array {
  const bytes = number(jwk, name)
  return bytes.length === size ? bytes : malformed(`"${name}" of the JWK must be ${size} bytes`)
}

function number(jwk: object, name: string): Uint8Array {
  const text = stringMember(jwk, name)
  if (text === undefined) return malformed(`The JWK needs "${name}", as a string`)
  if (text.length > LONGEST_NUMBER) return malformed(`"${name}" of the JWK is too long for any key`)
  return decodeBase64url(text) ?? malformed(`"${name}" of the JWK is not base64url without padding`)
}

function checkPurpose<Candidate extends KeyCandidate>(jwk: object, candidate: Candidate): Candidate {
  const { type } = candidate
  const alg = valueMember(jwk, 'alg')
  if (alg !== undefined && alg !== ALGORITHMS[type] && alg !== OTHER_NAMES[type]) {
    unsupported(
      `"alg" of the JWK is not ${ALGORITHMS[type]}, which is what a key of its kind is used for here`,
    )
  }
  const use = valueMember(jwk, 'use')
  if (use !== undefined && use !== 'sig') unsupported('"use" of the JWK is not "sig"')
  if (valueMember(jwk, 'key_ops') === undefined) return candidate
  const wanted = candidate.secretKey === undefined ? 'verify' : 'sign'
  const isAllowed = listHas(jwk, 'key_ops', wanted)
  if (isAllowed === undefined) malformed('"key_ops" of the JWK must be an array')
  return isAllowed ? candidate : unsupported(`"key_ops" of the JWK does not have "${wanted}"`)
}
