import type { ParsedStatusListSubject, StatusList } from '@shirushi/vc/status-list'
import type { VerifyFindings } from '../findings/verify-findings.ts'

/** Why a list does not answer. Never does that make a badge valid, nor revoked. */
export interface ListFault {
  readonly ok: false
  /** Says so, where the badge names the list. */
  readonly note: (findings: VerifyFindings, place: ListPlace) => void
}

/** Where a list is, and where the badge says so. */
export interface ListPlace {
  readonly url: string
  readonly path: string
}

/** A status list that holds itself: signed by its issuer, and in force. */
export interface VerifiedList {
  readonly ok: true
  readonly issuer: string | undefined
  readonly id: string | undefined
  readonly subject: ParsedStatusListSubject
  /** The moments at which another judgement of it could come out otherwise; absent where they are not known. */
  readonly edges?: readonly number[]
  /** The list itself, by how many bits an entry has. */
  readonly decoded: Map<number, StatusList>
}

/** Says why a list does not answer. */
export function listFault(note: ListFault['note']): ListFault {
  return { ok: false, note }
}

/** The same for a list that cannot be read. */
export function malformedList(reason: string): ListFault {
  return listFault((findings, { path, url }) => findings.add('STATUS_LIST_MALFORMED', path, { url, reason }))
}

/** The same for a list that is too large. */
export const TOO_LARGE_LIST: ListFault = listFault((findings, { path, url }) =>
  findings.add('STATUS_LIST_TOO_LARGE', path, { url }),
)

/** The same for something else than the list that the badge needs. */
export function wrongType(kind: string, expected: string): ListFault {
  return listFault((findings, { path, url }) =>
    findings.add('STATUS_LIST_WRONG_TYPE', path, { url, kind, expected }),
  )
}
