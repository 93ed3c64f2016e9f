import type { ClaimName, ClaimProblem } from './claims.ts'
import type { JwsHeader, JwsProblem } from './header-problems.ts'
import { isObject, type JsonObject, memberOf, textOf } from './json-object.ts'
import type { ParsedJws } from './parse-jws.ts'

/** Something about a token that a verifier has to weigh. */
export interface TokenProblem {
  readonly code: JwsProblem['code'] | ClaimProblem | TokenProblemCode
  /** Where: in the header or in the payload. */
  readonly part: 'header' | 'payload'
  /** Leads into that part. */
  readonly pointer: string
}

/**
 * What else may be wrong with a token: `typ` is not that of a credential or presentation (`type-unexpected`);
 * the header names no key (`key-missing`); beside the claim `vc` or `vp` the payload is a credential or a
 * presentation itself (`two-contents`).
 */
export type TokenProblemCode = 'type-unexpected' | 'key-missing' | 'two-contents'

/** A claim that is handed out. */
export type JwtClaimName = ClaimName | 'aud' | 'iat' | 'nonce'

/** The claims of a token, as they were written, beside what was secured. */
export type JwtClaims = Readonly<Partial<Record<JwtClaimName, unknown>>>

/** What every token has. **Nothing of it was verified.** */
export interface ParsedToken {
  readonly jws: ParsedJws
  readonly header: JwsHeader
  readonly claims: JwtClaims
  /** The `kid` of the header: a hint where to look for the key, chosen by whoever made the token. */
  readonly kid: string | undefined
  /**
   * The `jwk` of the header: chosen by whoever made the token. Nobody says whose key it is. A private key is not
   * handed out.
   */
  readonly jwk: JsonObject | undefined
  readonly problems: readonly TokenProblem[]
}

/** The claims that are handed out. */
export const JWT_CLAIMS: readonly JwtClaimName[] = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce']

/** What is said about every token. `types` are the names that `typ` may have. */
export function tokenParts(jws: ParsedJws, payload: JsonObject, types: ReadonlySet<string>): ParsedToken {
  const { header } = jws
  const kid = textOf(header, 'kid')
  return { jws, header, claims: claimsOf(payload), kid, jwk: jwkOf(jws), problems: problemsOf(jws, types) }
}

/** A problem of a member of the payload. */
export function inPayload(code: TokenProblem['code'], member: string): TokenProblem {
  return { code, part: 'payload', pointer: `/${member}` }
}

function problemsOf(jws: ParsedJws, types: ReadonlySet<string>): readonly TokenProblem[] {
  const problems: TokenProblem[] = jws.problems.map((problem) => ({ ...problem, part: 'header' }))
  const typ = memberOf(jws.header, 'typ')
  if (typ !== undefined && !(typeof typ === 'string' && types.has(mediaType(typ)))) {
    problems.push({ code: 'type-unexpected', part: 'header', pointer: '/typ' })
  }
  if (!Object.hasOwn(jws.header, 'kid') && !Object.hasOwn(jws.header, 'jwk')) {
    problems.push({ code: 'key-missing', part: 'header', pointer: '' })
  }
  return problems
}

/** In `typ` the prefix may be left out, and case does not count. See RFC 7515, 4.1.9. */
function mediaType(typ: string): string {
  return typ.toLowerCase().replace(/^application\//, '')
}

function claimsOf(payload: JsonObject): JwtClaims {
  const claims: Partial<Record<JwtClaimName, unknown>> = {}
  for (const name of JWT_CLAIMS) if (Object.hasOwn(payload, name)) claims[name] = payload[name]
  return claims
}

/** A private key that everybody can read is nobody's any more. */
function jwkOf({ header, problems }: ParsedJws): JsonObject | undefined {
  const jwk = memberOf(header, 'jwk')
  const isExposed = problems.some(({ code }) => code === 'private-key-exposed')
  return isObject(jwk) && !isExposed ? jwk : undefined
}
