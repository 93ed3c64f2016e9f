import { type ClaimName, type ClaimProblem, claimProblems } from './claims.ts'
import type { JwsHeader, JwsProblem } from './header-problems.ts'
import { isObject, type JsonObject, memberOf, textOf } from './json-object.ts'
import { credentialFromClaim } from './legacy-claims.ts'
import { type ParsedJws, parseJws, readJwsPayload } from './parse-jws.ts'

/** Something about a token that a verifier has to weigh. */
export interface VcJwtProblem {
  readonly code: JwsProblem['code'] | ClaimProblem | TokenProblem
  /** Where: in the header or in the payload. */
  readonly part: 'header' | 'payload'
  readonly pointer: string
}

/**
 * What else may be wrong with a token: `typ` is not that of a credential or presentation (`type-unexpected`);
 * the header names no key (`key-missing`); beside the claim `vc` or `vp` the payload is a credential or a
 * presentation itself (`two-contents`).
 */
export type TokenProblem = 'type-unexpected' | 'key-missing' | 'two-contents'

/** The registered claims of a token, as they were written, beside what was secured. */
export type JwtClaims = Readonly<Partial<Record<RegisteredClaim, unknown>>>

/** A claim that RFC 7519 registers. */
export type RegisteredClaim = ClaimName | 'aud' | 'iat' | 'nonce'

/** A credential in a token that was taken apart. **Nothing of it was verified.** */
export interface ParsedVcJwt {
  readonly jws: ParsedJws
  readonly header: JwsHeader
  readonly claims: JwtClaims
  /** `payload`: the payload is the credential. `vc-claim`: it was in the claim `vc`, as in version 1.1. */
  readonly form: 'payload' | 'vc-claim'
  /**
   * The credential. With the form `payload`, exactly what was signed, its claims included. With `vc-claim`, what
   * was signed with the claims mapped back into it.
   */
  readonly credential: JsonObject
  /** The `kid` of the header: a hint where to look for the key, chosen by whoever made the token. */
  readonly kid: string | undefined
  /** The `jwk` of the header: chosen by whoever made the token. Nobody says whose key it is. */
  readonly jwk: JsonObject | undefined
  readonly problems: readonly VcJwtProblem[]
}

/** The claims that are handed out. */
const REGISTERED: readonly RegisteredClaim[] = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce']

const CREDENTIAL_TYPES: ReadonlySet<string> = new Set(['jwt', 'vc+jwt', 'vc+ld+jwt'])

/**
 * Takes a credential out of a JSON Web Token. **Nothing is verified.**
 *
 * The credential is what the payload says, never put right. What is odd about the token is in `problems`: whether
 * it counts depends on the text that a verifier follows. Open Badges 3.0 wants every claim; VC-JOSE-COSE wants none,
 * but none that says something else.
 *
 * @param text - A stranger's.
 * @throws `MalformedJwsError` when the text is no compact JSON Web Signature, or the payload not one JSON object.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify | Open Badges 3.0, 8.2.5}
 * @see {@link https://www.w3.org/TR/vc-data-model-1.1/#jwt-decoding | VCDM 1.1, 6.3.1.2}
 */
export function parseVcJwt(text: string): ParsedVcJwt {
  const jws = parseJws(text)
  const payload = readJwsPayload(jws)
  const held = memberOf(payload, 'vc')
  const form = isObject(held) ? 'vc-claim' : 'payload'
  const signed = isObject(held) ? held : payload
  const problems = claimProblems(payload, signed).map(
    (code): VcJwtProblem => inPayload(code, code.slice(0, 3)),
  )
  if (isObject(held) && Object.hasOwn(payload, 'credentialSubject'))
    problems.push(inPayload('two-contents', 'vc'))
  return Object.freeze({
    jws,
    header: jws.header,
    claims: claimsOf(payload),
    form,
    credential: form === 'payload' ? payload : credentialFromClaim(signed, payload),
    kid: textOf(jws.header, 'kid'),
    jwk: jwkOf(jws),
    problems: [...tokenProblems(jws, CREDENTIAL_TYPES), ...problems],
  })
}

/** What is to be said about the header of a token. */
export function tokenProblems(jws: ParsedJws, types: ReadonlySet<string>): readonly VcJwtProblem[] {
  const problems: VcJwtProblem[] = jws.problems.map((problem) => ({ ...problem, part: 'header' }))
  const { header } = jws
  const typ = memberOf(header, 'typ')
  if (typ !== undefined && !(typeof typ === 'string' && types.has(mediaType(typ)))) {
    problems.push({ code: 'type-unexpected', part: 'header', pointer: '/typ' })
  }
  if (!Object.hasOwn(header, 'kid') && !Object.hasOwn(header, 'jwk')) {
    problems.push({ code: 'key-missing', part: 'header', pointer: '' })
  }
  return problems
}

/** In `typ` the prefix may be left out, and case does not count. */
function mediaType(typ: string): string {
  return typ.toLowerCase().replace(/^application\//, '')
}

/** The registered claims that are there. */
export function claimsOf(payload: JsonObject): JwtClaims {
  return Object.fromEntries(
    REGISTERED.flatMap((name) => (Object.hasOwn(payload, name) ? [[name, payload[name]]] : [])),
  )
}

/** The public key of a header. One that is private is nobody's any more. */
export function jwkOf({ header, problems }: ParsedJws): JsonObject | undefined {
  const jwk = memberOf(header, 'jwk')
  const isSound = isObject(jwk) && !problems.some(({ code }) => code === 'private-key-exposed')
  return isSound ? jwk : undefined
}

function inPayload(code: VcJwtProblem['code'], member: string): VcJwtProblem {
  return { code, part: 'payload', pointer: `/${member}` }
}
