import type { JsonObject as CoreObject } from '@shirushi/core/json'
import { type VerificationMethod, verificationMethodOf } from '@shirushi/core/ob2'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import { type JsonObject, memberOf, textOf } from '../json-object.ts'
import { formOf2, isWeb } from './form-of-2.ts'
import type { OlderFacts } from './older-facts.ts'

/** Reads what is to be verified: an assertion or an endorsement. `undefined` where it is neither, or says not how. */
export function openAward(subject: Subject, findings: VerifyFindings): OlderFacts | undefined {
  const { check, document, address } = subject
  const { kind, version = '2.0' } = check
  if (kind !== 'assertion' && kind !== 'endorsement') {
    findings.add('AWARD_MISSING', '/type', { kind })
    return undefined
  }
  const award = formOf2(document, address)
  const method = methodOf(award)
  if (method !== undefined) return { kind, version, method, original: document, award }
  findings.add('VERIFICATION_UNKNOWN', '/verification')
  return undefined
}

/** Of what was revoked, nothing else may be left but its address. */
function methodOf(award: JsonObject): VerificationMethod | undefined {
  // It came out of JSON, whose members are JSON.
  const method = verificationMethodOf(award as CoreObject)
  if (method !== undefined || memberOf(award, 'verification') !== undefined) return method
  return memberOf(award, 'revoked') === true && isWeb(textOf(award, 'id') ?? '') ? 'hosted' : undefined
}
