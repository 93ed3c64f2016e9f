import { credentialWithoutClaims } from '@shirushi/vc/jose'
import type { Subject } from '../input/subject.ts'
import { type JsonObject, memberOf } from '../json-object.ts'

/** What a proof inside of a token is over: the credential as it was before the claims of the token were added. */
export function withoutClaims({ document, jwt }: Subject): JsonObject {
  if (jwt === undefined) return document
  if ('credential' in jwt) return credentialWithoutClaims(jwt)
  if (memberOf(jwt, 'form') === 'vp-claim') return document
  return Object.fromEntries(Object.entries(document).filter(([name]) => !CLAIMS.has(name)))
}

/** What tokens say of themselves; no context of presentations has such words. */
const CLAIMS: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce'])
