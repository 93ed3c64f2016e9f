import { InvalidArgumentError } from '@shirushi/core/errors'
import { toPublicJwk } from '../formats/jwk.ts'
import { type Key, materialOf } from '../keys/key.ts'
import type { Signer } from '../keys/signer.ts'
import { type JsonObject, jsonObject, memberOf } from './json-object.ts'
import { signJws } from './sign-jws.ts'
import { verifyJws } from './verify-jws.ts'

/** What the header of a token says, and which claims are added. */
export interface SignTokenOptions {
  /** Where the public key is found. Default: the `verificationMethod` of the signer, unless `jwk` is given. */
  readonly kid?: string
  /** Writes the public half of this key into the header. It has to be that of the signer. */
  readonly jwk?: Key
  /** The type of the token; `false` leaves it out. */
  readonly typ?: string | false
  /** The type of what is in it; `false` leaves it out. */
  readonly cty?: string | false
  /** Further claims, such as `iat`, `aud` or `nonce`. None may say something else than what is there already. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/** The claims of version 1.1 of the data model, which readers would take for what is secured. */
const OLD_CLAIMS = ['vc', 'vp'] as const

/** Signs what is to be secured, with the claims that a caller adds. */
export async function signToken(
  secured: JsonObject,
  signer: Signer,
  options: SignTokenOptions,
): Promise<string> {
  const payload = withClaims(secured, options.claims ?? {}, 'options.claims')
  const old = OLD_CLAIMS.find((name) => Object.hasOwn(payload, name))
  if (old !== undefined) {
    throw new InvalidArgumentError('options.claims', `must not have "${old}", nor what is to be signed`)
  }
  const token = await signJws(JSON.stringify(payload), signer, { header: tokenHeader(signer, options) })
  const { jwk } = options
  if (jwk === undefined || (await verifyJws(token, jwk)).outcome === 'verified') return token
  throw new InvalidArgumentError('options.jwk', 'is not the key of the signer')
}

/** A payload with claims, none of which says something else than the member that is there. */
export function withClaims(payload: JsonObject, claims: object, argument: string): JsonObject {
  const added = jsonObject(claims, argument)
  for (const [name, claim] of Object.entries(added)) {
    const there = memberOf(payload, name)
    if (there !== undefined && there !== claim) {
      throw new InvalidArgumentError(argument, `"${name}" is there already, and says something else`)
    }
  }
  return { ...payload, ...added }
}

function tokenHeader(signer: Signer, options: SignTokenOptions): JsonObject {
  const { jwk, typ = false, cty = false } = options
  const kid = options.kid ?? (jwk === undefined ? signer.verificationMethod : undefined)
  return {
    ...(kid === undefined ? {} : { kid }),
    ...(jwk === undefined ? {} : { jwk: toPublicJwk(materialOf(jwk)) }),
    ...textMember('typ', typ),
    ...textMember('cty', cty),
  }
}

function textMember(name: 'typ' | 'cty', value: string | false): JsonObject {
  if (value === false) return {}
  if (typeof value === 'string' && value !== '') return { [name]: value }
  throw new InvalidArgumentError(`options.${name}`, 'must be a text that is not empty, or false')
}
