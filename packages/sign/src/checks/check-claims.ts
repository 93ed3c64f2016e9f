import { idOf, listOf, member } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

/** What of a credential each claim repeats, by the names of both data models. */
const REQUIRED: readonly (readonly [claim: string, ...properties: [string, ...string[]]])[] = [
  ['iss', 'issuer'],
  ['jti', 'id'],
  ['nbf', 'validFrom', 'issuanceDate'],
]

const FILLED_IN = ['iss', 'sub', 'jti', 'nbf', 'exp'] as const

/** Whether the claims that Open Badges wants can be filled in, and are not there as something else. */
export function checkClaims({ document, judgement }: SigningTask): void {
  for (const claim of FILLED_IN) {
    if (Object.hasOwn(document, claim)) judgement.own.add('JWT_CLAIM_TAKEN', `/${claim}`, { claim })
  }
  for (const [claim, ...properties] of REQUIRED) {
    const [property] = properties
    if (properties.some((name) => idOf(member(document, name)) !== undefined)) continue
    judgement.own.add('JWT_CLAIM_MISSING', `/${property}`, { claim, property })
  }
  const subjects = listOf(member(document, 'credentialSubject'))
  if (subjects.length !== 1 || idOf(subjects[0]) === undefined) {
    judgement.own.add('JWT_SUBJECT_UNNAMED', '/credentialSubject')
  }
}
