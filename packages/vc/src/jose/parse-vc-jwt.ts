import { type ClaimProblem, claimProblems } from './claims.ts'
import { isObject, type JsonObject, memberOf } from './json-object.ts'
import { credentialFromClaim } from './legacy-claims.ts'
import { parseJws, readJwsPayload } from './parse-jws.ts'
import { inPayload, JWT_CLAIMS, type ParsedToken, type TokenProblem, tokenParts } from './token-parts.ts'

/** A credential in a token that was taken apart. **Nothing of it was verified.** */
export interface ParsedVcJwt extends ParsedToken {
  /** `payload`: the payload is the credential. `vc-claim`: it was in the claim `vc`, as in version 1.1. */
  readonly form: 'payload' | 'vc-claim'
  /**
   * The credential. With the form `payload`, exactly what was signed, its claims included. With `vc-claim`, what
   * was signed with the claims mapped back into it.
   */
  readonly credential: JsonObject
}

const TYPES: ReadonlySet<string> = new Set(['jwt', 'vc+jwt', 'vc+ld+jwt'])

/**
 * Takes a credential out of a JSON Web Token. **Nothing is verified.**
 *
 * The credential is what the payload says, never put right. What is odd about the token is in `problems`: whether
 * it counts depends on the text that a verifier follows. Open Badges 3.0 wants the claims `iss`, `sub`, `jti`, `nbf`
 * and, where there is `validUntil`, `exp`; VC-JOSE-COSE wants none, but none that says something else. Dates are
 * compared by whole seconds. A claim that is not there is reported only where the credential has what it stands for.
 *
 * No date is judged. `nbf` and `exp` count beside the dates of the credential.
 *
 * @example
 * ```ts
 * import { parseVcJwt, verifyJws } from '@shirushi/vc/jose'
 * import type { Key } from '@shirushi/vc'
 *
 * export async function credentialOf(jwt: string, keyOf: (kid: string | undefined) => Promise<Key>) {
 *   const { jws, kid, credential, problems } = parseVcJwt(jwt)
 *   const { outcome } = await verifyJws(jws, await keyOf(kid))
 *   return outcome === 'verified' && problems.length === 0 ? credential : undefined
 * }
 * ```
 *
 * @param text - A stranger's.
 * @throws `MalformedJwsError` when the text is no compact JSON Web Signature, or the payload not one JSON object.
 * `InvalidArgumentError` when it is no text.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify | Open Badges 3.0, 8.2.5}
 * @see {@link https://www.w3.org/TR/vc-data-model-1.1/#jwt-decoding | VCDM 1.1, 6.3.1.2}
 */
export function parseVcJwt(text: string): ParsedVcJwt {
  const jws = parseJws(text)
  const payload = readJwsPayload(jws)
  const parts = tokenParts(jws, payload, TYPES)
  const held = memberOf(payload, 'vc')
  if (!isObject(held)) {
    const problems = [...parts.problems, ...claimProblems(payload, payload).map(ofClaim)]
    return Object.freeze({ ...parts, problems, form: 'payload', credential: payload })
  }
  // That a claim stands alone is the rule there, and no problem.
  const codes = claimProblems(payload, held).filter((code) => !code.endsWith('-alone'))
  const problems = [...parts.problems, ...codes.map(ofClaim)]
  if (Object.hasOwn(payload, 'credentialSubject')) problems.push(inPayload('two-contents', 'vc'))
  const credential = credentialFromClaim(held, payload)
  return Object.freeze({ ...parts, problems, form: 'vc-claim', credential })
}

function ofClaim(code: ClaimProblem): TokenProblem {
  return inPayload(code, code.slice(0, 'iss'.length))
}

/**
 * The credential of a token without the claims that stand beside it in the payload: what an embedded proof, made
 * before the token, is over.
 */
export function credentialWithoutClaims({ form, credential }: ParsedVcJwt): JsonObject {
  if (form === 'vc-claim') return credential
  const claims: ReadonlySet<string> = new Set(JWT_CLAIMS)
  return Object.fromEntries(Object.entries(credential).filter(([name]) => !claims.has(name)))
}
