import { InvalidArgumentError } from '@shirushi/core/errors'
import type { Signer } from '../keys/signer.ts'
import { CLAIMS, type ClaimName, secondsOf } from './claims.ts'
import { type JsonObject, jsonObject } from './json-object.ts'
import { type SignTokenOptions, signToken, withClaims } from './sign-token.ts'

/**
 * Which text is followed: `ob3`, the JSON Web Token Proof Format of Open Badges 3.0, or `vc-jose-cose`, Securing
 * Verifiable Credentials using JOSE and COSE.
 */
export type VcJwtForm = 'ob3' | 'vc-jose-cose'

/** How a credential is signed as token. */
export interface SignVcJwtOptions extends SignTokenOptions {
  /** Default: `ob3`. */
  readonly form?: VcJwtForm
}

/** What the header says by default. */
const TYPES: Readonly<Record<VcJwtForm, { readonly typ: string; readonly cty: string | false }>> = {
  ob3: { typ: 'JWT', cty: false },
  'vc-jose-cose': { typ: 'vc+jwt', cty: 'vc' },
}

/** The claims that Open Badges 3.0 asks for, and where a credential always has what they say. */
const REQUIRED: Readonly<Partial<Record<ClaimName, string>>> = {
  iss: 'issuer',
  jti: 'id',
  nbf: 'validFrom',
}

/**
 * Signs a credential as JSON Web Token: a compact JSON Web Signature whose payload is the credential.
 *
 * As `ob3`, the claims `iss`, `sub`, `jti`, `nbf` and `exp` are added, which say again what `issuer`,
 * `credentialSubject.id`, `id`, `validFrom` and `validUntil` say (in version 1.1 of the data model `issuanceDate`
 * and `expirationDate`). A subject without `id` gives no `sub`; several subjects neither. Dates become whole
 * seconds: what is finer is cut off in the claim and stays in the credential, which is what counts.
 *
 * As `vc-jose-cose`, the payload is the credential and nothing is added.
 *
 * The header names the key by `kid`, and says `typ`: `JWT`, or `vc+jwt` and `cty`: `vc`.
 *
 * The credential is not judged: ask `checkBadge` first. It is only read.
 *
 * @throws `InvalidArgumentError` when the credential is not JSON, lacks what a claim needs, has a claim already
 * that says something else, or an option is wrong. What the signer throws comes through.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof | Open Badges 3.0, 8.2}
 * @see {@link https://www.w3.org/TR/vc-jose-cose/#with-jose | VC-JOSE-COSE, 3.1}
 */
export async function signVcJwt(
  credential: object,
  signer: Signer,
  options: SignVcJwtOptions = {},
): Promise<string> {
  const { form = 'ob3' } = options
  if (!Object.hasOwn(TYPES, form))
    throw new InvalidArgumentError('options.form', 'must be ob3 or vc-jose-cose')
  const read = jsonObject(credential, 'credential')
  const own = form === 'ob3' ? claimsFor(read) : {}
  return signToken(withClaims(read, own, 'credential'), signer, { ...TYPES[form], ...options })
}

/** The claims that Open Badges 3.0 wants beside a credential. */
function claimsFor(credential: JsonObject): JsonObject {
  const claims: Record<string, unknown> = {}
  for (const { name, isDate, read } of CLAIMS) {
    const said = read(credential)
    const claim = isDate ? secondsOf(said) : typeof said === 'string' ? said : undefined
    if (claim !== undefined) claims[name] = claim
    else if (said !== undefined) throw unfit(name, 'cannot be made of what the credential says')
    else if (REQUIRED[name] !== undefined) throw unfit(name, `needs "${REQUIRED[name]}"`)
  }
  return claims
}

function unfit(name: ClaimName, why: string): InvalidArgumentError {
  return new InvalidArgumentError('credential', `the claim "${name}" ${why}`)
}
