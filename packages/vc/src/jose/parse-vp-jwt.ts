import { claimFault, PRESENTATION_CLAIMS } from './claims.ts'
import { openEnvelope } from './envelope.ts'
import { isObject, type JsonObject, memberOf } from './json-object.ts'
import { presentationFromClaim } from './legacy-claims.ts'
import { parseJws, readJwsPayload } from './parse-jws.ts'
import { inPayload, type ParsedToken, type TokenProblem, tokenParts } from './token-parts.ts'

/** A presentation in a token that was taken apart. **Nothing of it was verified.** */
export interface ParsedVpJwt extends ParsedToken {
  /** `payload`: the payload is the presentation. `vp-claim`: it was in the claim `vp`, as in version 1.1. */
  readonly form: 'payload' | 'vp-claim'
  /** The presentation, as `credential` in {@link ParsedVcJwt}. */
  readonly presentation: JsonObject
  /** What is presented, in its order. */
  readonly credentials: readonly PresentedCredential[]
}

/** A credential in a presentation: a token, an object with a proof of its own, or neither of both. */
export type PresentedCredential =
  | { readonly form: 'jwt'; readonly jwt: string }
  | { readonly form: 'object'; readonly credential: JsonObject }
  | { readonly form: 'unknown' }

const TYPES: ReadonlySet<string> = new Set(['jwt', 'vp+jwt', 'vp+ld+jwt'])

/**
 * Takes a presentation out of a JSON Web Token. **Nothing is verified**, and the credentials in it are not
 * looked into.
 *
 * `aud` and `nonce`, which say for whom and for which question it was made, are in `claims` for callers to compare.
 *
 * @param text - A stranger's.
 * @throws `MalformedJwsError` when the text is no compact JSON Web Signature, or the payload not one JSON object.
 * `InvalidArgumentError` when it is no text.
 * @see {@link https://www.w3.org/TR/vc-jose-cose/#securing-vps-with-jose | VC-JOSE-COSE, 3.1.2}
 */
export function parseVpJwt(text: string): ParsedVpJwt {
  const jws = parseJws(text)
  const payload = readJwsPayload(jws)
  const parts = tokenParts(jws, payload, TYPES)
  const held = memberOf(payload, 'vp')
  const signed = isObject(held) ? held : payload
  const problems = [...parts.problems, ...presentationProblems(payload, signed)]
  if (!isObject(held)) {
    return Object.freeze({
      ...parts,
      problems,
      form: 'payload',
      presentation: payload,
      credentials: presented(payload),
    })
  }
  if (Object.hasOwn(payload, 'verifiableCredential')) problems.push(inPayload('two-contents', 'vp'))
  const presentation = presentationFromClaim(held, payload)
  return Object.freeze({
    ...parts,
    problems,
    form: 'vp-claim',
    presentation,
    credentials: presented(presentation),
  })
}

/** No claim is asked for, and a presentation need not say who holds it. */
function presentationProblems(claims: JsonObject, presentation: JsonObject): readonly TokenProblem[] {
  return PRESENTATION_CLAIMS.flatMap((row) => {
    const fault = claimFault(row, memberOf(claims, row.name), row.read(presentation))
    return fault === 'differs' || fault === 'malformed' ? [inPayload(`${row.name}-${fault}`, row.name)] : []
  })
}

function presented(presentation: JsonObject): readonly PresentedCredential[] {
  const held = memberOf(presentation, 'verifiableCredential')
  if (held === undefined) return []
  const list: readonly unknown[] = Array.isArray(held) ? held : [held]
  return list.map(presentedCredential)
}

function presentedCredential(value: unknown): PresentedCredential {
  // Version 1.1 has the tokens as they are.
  if (typeof value === 'string') return { form: 'jwt', jwt: value }
  const envelope = openEnvelope(value)
  if (envelope === undefined)
    return isObject(value) ? { form: 'object', credential: value } : { form: 'unknown' }
  const { kind, jwt } = envelope
  return kind === 'credential' && jwt !== undefined ? { form: 'jwt', jwt } : { form: 'unknown' }
}
