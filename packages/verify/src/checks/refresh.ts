import { compareCredentials } from '@shirushi/core'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { listOf, textOf } from '../json-object.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Outcome } from '../report/report.ts'
import type { CaseCheck, CaseCondition } from '../verify/case.ts'

/** The service that Open Badges 3.0 defines. */
const TYPE = '1EdTechCredentialRefresh'

export const hasRefreshService: CaseCondition = ({ subject }, run) =>
  run.asksForRefresh && listOf(subject.document, 'refreshService').length > 0

/**
 * Asks the issuer for a newer version of a badge, once. A newer version is reported, and has to hold in its turn;
 * the badge at hand stays what it is.
 */
export const checkRefresh: CaseCheck = async ({ subject, verifyInside }, run, findings) => {
  const address = serviceAddress(subject.document)
  if (address === undefined) {
    findings.add('REFRESH_UNKNOWN', '/refreshService', { known: TYPE })
    return { outcome: 'undetermined' }
  }
  const got = await run.net.get(address, 'refresh')
  if (!got.ok) {
    findings.add('REFRESH_UNREACHABLE', '/refreshService', { url: address, fault: got.fault })
    return { outcome: 'undetermined' }
  }
  const evidence: Evidence[] = [
    { kind: 'badge', id: got.finalUrl, source: got.source, obtainedAt: got.fetchedAt },
  ]
  const newer = await verifyInside(got.bytes)
  if (newer.verdict !== 'valid') {
    findings.add('REFRESH_NOT_VALID', '/refreshService', { url: address, verdict: newer.verdict })
    return { outcome: 'undetermined', evidence }
  }
  return { outcome: compared(subject.document, newer.credential, findings), evidence }
}

function compared(old: object, fresh: object, findings: VerifyFindings): Outcome {
  const comparison = compareCredentials(old, fresh)
  if (comparison.relation === 'same') {
    if (comparison.newest === 'b') findings.add('REFRESH_NEWER', '/refreshService')
    return 'passed'
  }
  findings.add('REFRESH_OF_ANOTHER', '/refreshService')
  return 'undetermined'
}

function serviceAddress(document: object): string | undefined {
  const service = listOf(document, 'refreshService').find((one) => listOf(one, 'type').includes(TYPE))
  return textOf(service, 'id')
}
