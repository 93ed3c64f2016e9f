import { MalformedStatusListError } from '@shirushi/vc/errors'
import { type ParsedStatusListSubject, parseStatusListSubject } from '@shirushi/vc/status-list'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { type JsonObject, listOf, textOf } from '../json-object.ts'

/** What a credential says about the list that it holds. */
export type ListSubject =
  | { readonly ok: true; readonly subject: ParsedStatusListSubject }
  | { readonly ok: false; readonly reason: string }

/** Reads the one subject of a status list. */
export function listSubjectOf(credential: JsonObject): ListSubject {
  const [subject, ...others] = listOf(credential, 'credentialSubject')
  if (others.length > 0) return { ok: false, reason: '/credentialSubject: has to be one' }
  try {
    return { ok: true, subject: parseStatusListSubject(subject) }
  } catch (error) {
    if (!(error instanceof MalformedStatusListError)) throw error
    return {
      ok: false,
      reason: `/credentialSubject${error.message.startsWith('/') ? '' : ': '}${error.message}`,
    }
  }
}

/** A list is no badge, and has rules of its own. */
export function judgeListStructure(credential: JsonObject, findings: VerifyFindings): 'passed' | 'failed' {
  const read = listSubjectOf(credential)
  if (read.ok) return 'passed'
  findings.add('STATUS_LIST_MALFORMED', '/credentialSubject', {
    url: textOf(credential, 'id'),
    reason: read.reason,
  })
  return 'failed'
}
