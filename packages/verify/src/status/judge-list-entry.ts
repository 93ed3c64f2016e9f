import { LimitExceededError, MalformedStatusListError, StatusIndexError } from '@shirushi/vc/errors'
import {
  decodeStatusList,
  MINIMUM_STATUS_LIST_LENGTH,
  type ParsedStatusListEntry,
  parseStatusListEntry,
  type StatusList,
} from '@shirushi/vc/status-list'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { issuerOf } from '../input/issuer-of.ts'
import type { Fetched } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case } from '../verify/case.ts'
import { noteStrange } from './belonging.ts'
import {
  type ListFault,
  listFault,
  malformedList,
  TOO_LARGE_LIST,
  type VerifiedList,
  wrongType,
} from './list-answer.ts'
import { loadStatusList } from './load-status-list.ts'
import { judgeMeaning } from './meanings.ts'

/** One `credentialStatus` of a badge. */
export interface StatusEntry {
  readonly value: unknown
  readonly path: string
}

/** Looks a badge up in a list of bits: BitstringStatusList, or StatusList2021. */
export async function judgeListEntry(
  { value, path }: StatusEntry,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const entry = readEntry(value)
  if (typeof entry === 'string') {
    findings.add('STATUS_ENTRY_MALFORMED', path, { reason: entry })
    return { outcome: 'undetermined' }
  }
  const loaded = await loadStatusList(entry.list, one, run)
  if ('ok' in loaded) {
    loaded.note(findings, { url: entry.list, path })
    return { outcome: 'undetermined' }
  }
  const { got, list } = loaded
  const evidence = evidenceOf(got, entry)
  if (!list.ok) {
    list.note(findings, { url: entry.list, path })
    return { outcome: 'undetermined', evidence: [evidence] }
  }
  const status = await believed({ entry, list, path }, one, run, findings)
  if (status === undefined) return { outcome: 'undetermined', evidence: [evidence] }
  noteAge(got, { entry, list, path }, run, findings)
  const outcome = judgeMeaning({ entry, status, path }, findings)
  const isLongEnough = noteLength({ entry, list, path }, run, findings)
  const details = { ...evidence.details, status, issuer: list.issuer ?? '' }
  return {
    outcome: outcome === 'passed' && !isLongEnough ? 'undetermined' : outcome,
    evidence: [{ ...evidence, details }],
  }
}

/** An entry of a badge, and the list that it points into. */
interface Pointed {
  readonly entry: ParsedStatusListEntry
  readonly list: VerifiedList
  readonly path: string
}

function evidenceOf(got: Fetched, { index, purpose }: ParsedStatusListEntry): Evidence {
  const { finalUrl: id, source, fetchedAt: obtainedAt } = got
  return { kind: 'status-list', id, source, obtainedAt, details: { index, purpose } }
}

/** The status that stands in the list, unless the list is not the right one. */
async function believed(
  { entry, list, path }: Pointed,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<number | undefined> {
  const { id, issuer } = list
  const badge = { issuer: issuerOf(one.subject.document).id, path }
  const isOurs = await noteStrange({ url: entry.list, id, issuer }, badge, run, findings)
  const status = statusIn(list, entry)
  if (typeof status !== 'number') status.note(findings, { url: entry.list, path })
  return isOurs && typeof status === 'number' ? status : undefined
}

function readEntry(value: unknown): ParsedStatusListEntry | string {
  try {
    return parseStatusListEntry(value)
  } catch (error) {
    if (error instanceof MalformedStatusListError) return error.message
    throw error
  }
}

/** The status that a list gives an entry. */
function statusIn(list: VerifiedList, entry: ParsedStatusListEntry): number | ListFault {
  const { form, purposes } = list.subject
  if (form !== entry.form) return wrongType(form, entry.form)
  if (!purposes.includes(entry.purpose)) {
    const purpose = purposes.slice(0, 5).join(', ')
    return listFault((findings, { path, url }) =>
      findings.add('STATUS_LIST_WRONG_PURPOSE', path, { url, expected: entry.purpose, purpose }),
    )
  }
  try {
    return decoded(list, entry.size).get(entry.index)
  } catch (error) {
    return unreadable(error)
  }
}

function decoded({ subject, decoded }: VerifiedList, size: number): StatusList {
  const known = decoded.get(size)
  if (known !== undefined) return known
  const list = decodeStatusList(subject.encodedList, { size, form: subject.form })
  decoded.set(size, list)
  return list
}

function unreadable(error: unknown): ListFault {
  if (error instanceof StatusIndexError) {
    const { index, length } = error
    return listFault((findings, { path, url }) =>
      findings.add('STATUS_LIST_INDEX_OUT_OF_RANGE', path, { url, index, length }),
    )
  }
  if (error instanceof LimitExceededError) return TOO_LARGE_LIST
  if (error instanceof MalformedStatusListError) return malformedList(error.message)
  throw error
}

/** A copy out of a bundle of evidence may be older than its issuer allows; there is no newer one then. */
function noteAge(
  { fetchedAt }: Fetched,
  { entry, list, path }: Pointed,
  run: Run,
  findings: VerifyFindings,
): void {
  const { ttl } = list.subject
  if (ttl === undefined || run.at.getTime() - Date.parse(fetchedAt) <= ttl) return
  findings.add('STATUS_LIST_STALE', path, { url: entry.list, date: fetchedAt })
}

/** @returns Whether the list is as long as the specification wants it, or the profile does not mind. */
function noteLength({ entry, list, path }: Pointed, run: Run, findings: VerifyFindings): boolean {
  const { isTooShort, length } = decoded(list, entry.size)
  if (!isTooShort) return true
  const isAccepted = run.profile === '1edtech'
  const code = isAccepted ? 'STATUS_LIST_TOO_SHORT_ACCEPTED' : 'STATUS_LIST_TOO_SHORT'
  findings.record(code, path, { url: entry.list, length, least: MINIMUM_STATUS_LIST_LENGTH })
  return isAccepted
}
