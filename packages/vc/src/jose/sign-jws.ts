import { InvalidArgumentError } from '@shirushi/core/errors'
import { hasLoneSurrogate } from '@shirushi/core/values'
import { encodeBase64url } from '../bytes/base64.ts'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { ALGORITHMS, CURVES, LARGEST_RSA, type SignatureAlgorithm, SMALLEST_RSA } from '../keys/key-type.ts'
import type { Signer } from '../keys/signer.ts'
import { headerProblems, isHarmless } from './header-problems.ts'
import { jsonObject } from './json-object.ts'

/** How a token is signed. */
export interface SignJwsOptions {
  /** Members of the header beside `alg`, in the order in which they are written. */
  readonly header?: Readonly<Record<string, unknown>>
}

/** The least and the most bytes of a signature. */
const SIGNATURE_SIZES: Readonly<Record<SignatureAlgorithm, readonly [number, number]>> = {
  EdDSA: [CURVES.Ed25519.signatureSize, CURVES.Ed25519.signatureSize],
  ES256: [CURVES['P-256'].signatureSize, CURVES['P-256'].signatureSize],
  ES384: [CURVES['P-384'].signatureSize, CURVES['P-384'].signatureSize],
  RS256: [SMALLEST_RSA / 8, LARGEST_RSA / 8],
}

/**
 * Signs bytes, or a text as UTF-8, as compact JSON Web Signature.
 *
 * `alg` is that of the signer and comes first. What the payload is does not matter here.
 *
 * @example
 * ```ts
 * import { generateKey, signerFor } from '@shirushi/vc'
 * import { signJws, verifyJws } from '@shirushi/vc/jose'
 *
 * const key = await generateKey('P-256')
 * const jws = await signJws('修了', signerFor(key), { header: { typ: 'JWT' } })
 * console.log(await verifyJws(jws, key)) // → { outcome: 'verified' }
 * ```
 *
 * @throws `InvalidArgumentError` when the payload is neither bytes nor well-formed text, the header is not JSON
 * or has a member that no verifier here accepts (`crit`, `b64`, `zip`, another `alg`, a private `jwk`), or the
 * signer does not keep its contract. What the signer throws comes through.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-5.1 | RFC 7515, 5.1}
 */
export async function signJws(
  payload: Uint8Array | string,
  signer: Signer,
  options: SignJwsOptions = {},
): Promise<string> {
  const header = headerText(assertSigner(signer).algorithm, options.header ?? {})
  const input = `${encodeBase64url(encodeUtf8(header))}.${encodeBase64url(payloadBytes(payload))}`
  const signature = await signer.sign(encodeUtf8(input))
  return `${input}.${encodeBase64url(checkSignature(signature, signer.algorithm))}`
}

function assertSigner(signer: Signer): Signer {
  const isSigner =
    typeof signer === 'object' &&
    signer !== null &&
    typeof signer.sign === 'function' &&
    Object.hasOwn(SIGNATURE_SIZES, signer.algorithm)
  if (isSigner) return signer
  const names = Object.values(ALGORITHMS).join(', ')
  throw new InvalidArgumentError('signer', `must have a function sign and an algorithm, one of ${names}`)
}

function headerText(alg: SignatureAlgorithm, more: Readonly<Record<string, unknown>>): string {
  const header = jsonObject({ alg, ...more }, 'options.header')
  if (header['alg'] !== alg) throw new InvalidArgumentError('options.header', 'must not have another "alg"')
  const problem = headerProblems(header).find(({ code }) => !isHarmless(code))
  if (problem === undefined) return JSON.stringify(header)
  throw new InvalidArgumentError('options.header', `${problem.pointer.slice(1)}: ${problem.code}`)
}

function payloadBytes(payload: Uint8Array | string): Uint8Array {
  if (payload instanceof Uint8Array) return payload
  if (typeof payload !== 'string') throw new InvalidArgumentError('payload', 'must be text or a Uint8Array')
  if (hasLoneSurrogate(payload)) throw new InvalidArgumentError('payload', 'has half of a surrogate pair')
  return encodeUtf8(payload)
}

function checkSignature(signature: Uint8Array, algorithm: SignatureAlgorithm): Uint8Array {
  const [least, most] = SIGNATURE_SIZES[algorithm]
  if (signature instanceof Uint8Array && signature.length >= least && signature.length <= most)
    return signature
  const size = least === most ? `${least}` : `${least} to ${most}`
  throw new InvalidArgumentError(
    'signer.sign',
    `must give a plain signature of ${size} bytes for ${algorithm}`,
  )
}
