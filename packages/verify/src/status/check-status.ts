import type { VerifyFindings } from '../findings/verify-findings.ts'
import { listOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome } from '../report/report.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case, CaseCheck, CaseCondition } from '../verify/case.ts'
import { judgeListEntry, type StatusEntry } from './judge-list-entry.ts'
import { judgeRevocationList } from './judge-revocation-list.ts'

type JudgeEntry = (entry: StatusEntry, one: Case, run: Run, findings: VerifyFindings) => Promise<Judgement>

/** The ways in which a badge can say where its status stands. */
const TYPES: ReadonlyMap<unknown, JudgeEntry> = new Map([
  ['BitstringStatusListEntry', judgeListEntry],
  ['StatusList2021Entry', judgeListEntry],
  ['1EdTechRevocationList', judgeRevocationList],
])

/** More statuses than a badge has; each may be a fetch. */
const MOST_STATUSES = 10

/** A list that is looked into on behalf of a badge is not asked for a list in its turn. */
export const hasStatus: CaseCondition = ({ subject }, run) =>
  listOf(subject.document, 'credentialStatus').length > 0 &&
  (subject.check.kind !== 'status-list' || run.depth === 0)

/**
 * Looks up whether a badge was revoked or suspended, in every list that it names, and says what else they say.
 *
 * A list is verified in full before it is believed: its signature, its issuer, its dates. One that cannot be had
 * or believed makes the answer `undetermined`, never `passed`, and never `failed`. The answer is as of when the
 * list was fetched; the evidence says when that was.
 */
export const checkStatus: CaseCheck = async (one, run, findings) => {
  const values = listOf(one.subject.document, 'credentialStatus')
  const isList = Array.isArray(one.subject.document['credentialStatus'])
  const outcomes: Outcome[] = []
  const evidence: Evidence[] = []
  for (const [index, value] of values.slice(0, MOST_STATUSES).entries()) {
    const path = isList ? `/credentialStatus/${index}` : '/credentialStatus'
    const judgement = await judgeEntry({ value, path }, one, run, findings)
    outcomes.push(judgement.outcome)
    evidence.push(...(judgement.evidence ?? []))
  }
  if (values.length > MOST_STATUSES) {
    findings.add('STATUS_TOO_MANY', '/credentialStatus', { count: values.length, most: MOST_STATUSES })
    outcomes.push('undetermined')
  }
  if (outcomes.includes('failed')) return { outcome: 'failed', evidence }
  return { outcome: outcomes.includes('undetermined') ? 'undetermined' : 'passed', evidence }
}

const judgeEntry: JudgeEntry = async (entry, one, run, findings) => {
  const types = listOf(entry.value, 'type')
  const judge = types.map((type) => TYPES.get(type)).find((found) => found !== undefined)
  if (judge !== undefined) return judge(entry, one, run, findings)
  findings.add('STATUS_TYPE_UNKNOWN', entry.path, { type: types[0], known: [...TYPES.keys()].join(', ') })
  return { outcome: 'undetermined' }
}
