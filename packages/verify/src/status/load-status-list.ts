import { issuerOf } from '../input/issuer-of.ts'
import { textOf } from '../json-object.ts'
import type { Fetched, NotFetched } from '../net/net.ts'
import type { CheckName, VerificationReport } from '../report/report.ts'
import type { Run } from '../run/run.ts'
import type { Case } from '../verify/case.ts'
import {
  type ListFault,
  listFault,
  malformedList,
  TOO_LARGE_LIST,
  type VerifiedList,
  wrongType,
} from './list-answer.ts'
import { momentsOf } from './moments.ts'
import { listSubjectOf } from './status-list-structure.ts'

/** A list that was fetched and holds, and the answer that it came in. */
export interface LoadedList {
  readonly got: Fetched
  readonly list: VerifiedList | ListFault
}

/**
 * Fetches a status list and verifies it as any credential is verified. A copy that is older than the list itself
 * allows is fetched again.
 */
export async function loadStatusList(url: string, one: Case, run: Run): Promise<LoadedList | ListFault> {
  const got = await run.net.get(url, 'status-list')
  if (!got.ok) return notFetched(got)
  const list = await verified(got, one, run)
  const maximumAge = list.ok ? list.subject.ttl : undefined
  if (maximumAge === undefined || got.source === 'fetched') return { got, list }
  const fresh = await run.net.get(url, 'status-list', { maximumAge })
  if (!fresh.ok) return notFetched(fresh)
  return fresh.bytes === got.bytes ? { got, list } : { got: fresh, list: await verified(fresh, one, run) }
}

/** Says why a list was not fetched. */
export function notFetched({ fault, status }: NotFetched): ListFault {
  if (fault === 'offline') {
    return listFault((findings, { path, url }) => findings.add('STATUS_OFFLINE', path, { url }))
  }
  if (fault === 'too-large') return TOO_LARGE_LIST
  const reason = status === undefined ? fault : `${fault} ${status}`
  return listFault((findings, { path, url }) =>
    findings.add('STATUS_LIST_UNREACHABLE', path, { url, fault: reason }),
  )
}

function verified({ bytes }: Fetched, one: Case, run: Run): Promise<VerifiedList | ListFault> {
  return run.statusLists.load(bytes, run, async () => {
    const text = textOfList(bytes)
    if (text === undefined) return malformedList('neither JSON nor a token')
    const report = await one.verifyAside(text)
    return faultOf(report) ?? listOfReport(report, text)
  })
}

/** Only a document or a token: a list does not come as an image, nor as the address of another one. */
function textOfList(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes).trim()
    return text.startsWith('{') || /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

function faultOf(report: VerificationReport): ListFault | undefined {
  const { kind, checks, verdict } = report
  if (kind === 'unknown' && checks.structure.outcome !== 'passed') return malformed(report)
  if (kind !== 'status-list') return wrongType(kind, 'status-list')
  if (checks.structure.outcome !== 'passed') return malformed(report)
  if (checks.proof.outcome === 'failed') return notGenuine(report)
  if (checks.issuer.outcome === 'failed') return tampered(codesOf(report, 'issuer'))
  if (checks.validity.outcome === 'failed') return notInForce(report)
  if (verdict === 'valid') return undefined
  const open = (Object.keys(checks) as CheckName[]).filter(
    (name) => !['passed', 'not-applicable'].includes(checks[name].outcome),
  )
  return notVerified(open.map((name) => codesOf(report, name) || name).join(', '))
}

function malformed(report: VerificationReport): ListFault {
  const finding = report.checks.structure.findings.find(({ severity }) => severity === 'error')
  return malformedList(finding?.params['reason'] ?? finding?.code ?? '')
}

function notGenuine(report: VerificationReport): ListFault {
  const reason = codesOf(report, 'proof')
  if (!reason.includes('PROOF_MISSING')) return tampered(reason)
  return listFault((findings, { path, url }) => findings.add('STATUS_LIST_UNSIGNED', path, { url }))
}

function tampered(reason: string): ListFault {
  return listFault((findings, { path, url }) => findings.add('STATUS_LIST_TAMPERED', path, { url, reason }))
}

function notVerified(reason: string): ListFault {
  return listFault((findings, { path, url }) =>
    findings.add('STATUS_LIST_NOT_VERIFIED', path, { url, reason }),
  )
}

function notInForce(report: VerificationReport): ListFault {
  const [finding] = report.checks.validity.findings
  const { date = '', at = '' } = finding?.params ?? {}
  if (finding?.code === 'VALIDITY_EXPIRED') {
    return listFault((findings, { path, url }) =>
      findings.add('STATUS_LIST_EXPIRED', path, { url, date, at }),
    )
  }
  if (finding?.code === 'VALIDITY_NOT_YET') {
    return listFault((findings, { path, url }) =>
      findings.add('STATUS_LIST_NOT_YET', path, { url, date, at }),
    )
  }
  return malformedList(codesOf(report, 'validity'))
}

function codesOf(report: VerificationReport, name: CheckName): string {
  const errors = report.checks[name].findings.filter(({ severity }) => severity !== 'info')
  return errors.map(({ code }) => code).join(', ')
}

function listOfReport(report: VerificationReport, text: string): VerifiedList | ListFault {
  if (report.verdict !== 'valid') return notVerified(report.verdict)
  const { credential, layers } = report
  const read = listSubjectOf(credential)
  if (!read.ok) return malformedList(read.reason)
  const isToken = !text.startsWith('{')
  // The dates of a token inside of an envelope are not at hand.
  const edges =
    isToken || !layers.includes('jwt') ? momentsOf(credential, isToken ? text : undefined) : undefined
  return {
    ok: true,
    issuer: issuerOf(credential).id,
    id: textOf(credential, 'id'),
    subject: read.subject,
    ...(edges === undefined ? {} : { edges }),
    decoded: new Map(),
  }
}
