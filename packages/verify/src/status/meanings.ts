import type { ParsedStatusListEntry } from '@shirushi/vc/status-list'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Outcome } from '../report/report.ts'

/** A status that was read out of a list. */
export interface ReadStatus {
  readonly entry: ParsedStatusListEntry
  readonly status: number
  /** Where the badge says so. */
  readonly path: string
}

type Meaning = (read: ReadStatus, findings: VerifyFindings) => Outcome

/** What a status other than zero means, by the purpose of its list. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  [
    'revocation',
    ({ entry, status, path }, findings) => noteRevoked(findings, path, entry.list, messageOf(entry, status)),
  ],
  [
    'suspension',
    ({ entry, path }, findings) => {
      findings.add('STATUS_SUSPENDED', path, { list: entry.list })
      return 'failed'
    },
  ],
  [
    'refresh',
    ({ entry, path }, findings) => {
      findings.add('STATUS_REFRESH', path, { list: entry.list })
      return 'passed'
    },
  ],
])

/**
 * Says what a status means. One of an unknown purpose may limit the badge in a way that nobody here knows, so that
 * it is `undetermined` unless it is zero.
 */
export function judgeMeaning(read: ReadStatus, findings: VerifyFindings): Outcome {
  const { entry, status, path } = read
  const purpose = entry.purpose.toLowerCase()
  if (purpose === 'message') return showMessage(read, findings)
  if (status === 0) return 'passed'
  const meaning = MEANINGS.get(purpose)
  if (meaning !== undefined) return meaning(read, findings)
  findings.add('STATUS_PURPOSE_UNKNOWN', path, { status: hexadecimal(status), purpose: entry.purpose })
  return 'undetermined'
}

/** Says that a badge was taken back, and why, where that is known. */
export function noteRevoked(
  findings: VerifyFindings,
  path: string,
  list: string,
  reason: string | undefined,
): 'failed' {
  if (reason === undefined) findings.add('STATUS_REVOKED', path, { list })
  else findings.add('STATUS_REVOKED_BECAUSE', path, { list, reason })
  return 'failed'
}

/** A message is for people, and revokes nothing. */
function showMessage({ entry, status, path }: ReadStatus, findings: VerifyFindings): Outcome {
  const message = messageOf(entry, status)
  if (message !== undefined) findings.add('STATUS_MESSAGE', path, { message, status: hexadecimal(status) })
  else if (status !== 0) findings.add('STATUS_MESSAGE_UNKNOWN', path, { status: hexadecimal(status) })
  return 'passed'
}

function messageOf({ messages }: ParsedStatusListEntry, status: number): string | undefined {
  return messages.find((one) => one.status === status)?.message
}

function hexadecimal(status: number): string {
  return `0x${status.toString(16)}`
}
