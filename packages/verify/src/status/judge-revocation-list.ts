import { MalformedStatusListError } from '@shirushi/vc/errors'
import { type ParsedRevocationList, parseRevocationList, type Revocation } from '@shirushi/vc/status-list'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import { issuerOf } from '../input/issuer-of.ts'
import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { textOf } from '../json-object.ts'
import type { Fetched } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Judgement, Run } from '../run/run.ts'
import type { Case } from '../verify/case.ts'
import { noteStrange } from './belonging.ts'
import type { StatusEntry } from './judge-list-entry.ts'
import { type ListFault, malformedList, wrongType } from './list-answer.ts'
import { notFetched } from './load-status-list.ts'
import { noteRevoked } from './meanings.ts'

/**
 * Looks a badge up in a list of identifiers, as 1EdTech defines it for Open Badges 3.0.
 *
 * Such a list is not signed. What it rests on is the address in the badge, which is, and the TLS of that host;
 * where the list names an issuer or an address, they have to be those of the badge.
 */
export async function judgeRevocationList(
  { value, path }: StatusEntry,
  one: Case,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const { document } = one.subject
  const [url, id] = [textOf(value, 'id'), textOf(document, 'id')]
  if (url === undefined) {
    findings.add('STATUS_ENTRY_MALFORMED', path, { reason: '/id' })
    return { outcome: 'undetermined' }
  }
  if (id === undefined) {
    findings.add('STATUS_CREDENTIAL_UNNAMED', '/id')
    return { outcome: 'undetermined' }
  }
  const got = await run.net.get(url, 'revocation-list')
  const list = got.ok ? readRevocationList(got, '1EdTechRevocationList') : notFetched(got)
  const evidence: readonly Evidence[] = got.ok
    ? [{ kind: 'revocation-list', id: got.finalUrl, source: got.source, obtainedAt: got.fetchedAt }]
    : []
  if ('ok' in list) {
    list.note(findings, { url, path })
    return { outcome: 'undetermined', evidence }
  }
  const named = { url, id: list.id, issuer: list.issuer }
  const isOurs = await noteStrange(named, { issuer: issuerOf(document).id, path }, run, findings)
  if (!isOurs) return { outcome: 'undetermined', evidence }
  return { outcome: judgeRevocation(list.revoked.get(id), { url, path }, findings), evidence }
}

/** Says that a badge is on a list, if it is. */
export function judgeRevocation(
  revocation: Revocation | undefined,
  { url, path }: { readonly url: string; readonly path: string },
  findings: VerifyFindings,
): 'passed' | 'failed' {
  return revocation === undefined ? 'passed' : noteRevoked(findings, path, url, revocation.reason)
}

/** Reads a fetched list of identifiers, of either specification. */
export function readRevocationList(
  { bytes }: Fetched,
  form: ParsedRevocationList['form'],
): ParsedRevocationList | ListFault {
  const document = jsonOfBytes(bytes)
  if (document === undefined) return malformedList('not JSON')
  try {
    const list = parseRevocationList(document)
    if (list.form === form) return list
    return wrongType(list.form, form)
  } catch (error) {
    if (!(error instanceof MalformedStatusListError)) throw error
    return malformedList(error.message)
  }
}
