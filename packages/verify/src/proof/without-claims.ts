import { credentialWithoutClaims } from '@shirushi/vc/jose'
import type { Subject } from '../input/subject.ts'
import type { JsonObject } from '../json-object.ts'

/** What a proof inside of a token is over: the credential as it was before the claims of the token were added. */
export function withoutClaims({ document, jwt }: Subject): JsonObject {
  return jwt !== undefined && 'credential' in jwt ? credentialWithoutClaims(jwt) : document
}
