import { type BadgeKind, checkBadge } from '@shirushi/core'
import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { textOf } from '../json-object.ts'
import { originOf } from '../keys/origin.ts'
import type { Fetched, NotFetched } from '../net/net.ts'
import type { Evidence, EvidenceKind } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { formOf2 } from './form-of-2.ts'
import type { Part, Problem } from './older-facts.ts'

/** What a badge refers to, by the names of the specification. */
export type PartKind = 'BadgeClass' | 'Profile' | 'CryptographicKey'

const KINDS: Readonly<Record<PartKind, { readonly kind: BadgeKind; readonly evidence: EvidenceKind }>> = {
  BadgeClass: { kind: 'badge-class', evidence: 'badge-class' },
  Profile: { kind: 'profile', evidence: 'profile' },
  CryptographicKey: { kind: 'cryptographic-key', evidence: 'key' },
}

/** What came of fetching a part. */
export type FetchedPart =
  | { readonly ok: true; readonly part: Part; readonly evidence: Evidence }
  | { readonly ok: false; readonly problem: Problem; readonly status?: number }

/**
 * Fetches what a badge refers to. It counts only if the address itself answers for it, and not a host that was
 * redirected to; if it says of itself that it is the one at this address; and if it follows its specification.
 */
export async function fetchPart(url: string, part: PartKind, run: Run): Promise<FetchedPart> {
  const got = await run.net.get(url, 'profile')
  if (!got.ok) return unreachable(got, part)
  if (originOf(got.finalUrl) !== originOf(url)) {
    const params = { part, url, target: got.finalUrl }
    return failed('redirect', (findings, path) => findings.add('PART_REDIRECTED', path, params))
  }
  return readPart(got, part)
}

function unreachable(got: NotFetched, part: PartKind): FetchedPart {
  const { url, status } = got
  const fault = faultText(got)
  const problem: Problem = {
    outcome: 'undetermined',
    isOffline: got.fault === 'offline',
    reason: `${url}: ${fault}`,
    note: (findings, path) => findings.add('PART_UNREACHABLE', path, { part, url, fault }),
  }
  return { ok: false, problem, ...(status === undefined ? {} : { status }) }
}

/** What went wrong, in a word, with the status of the answer. */
export function faultText({ fault, status, reason }: NotFetched): string {
  return [fault, reason, status].filter((one) => one !== undefined).join(' ')
}

function readPart(got: Fetched, part: PartKind): FetchedPart {
  const { url } = got
  const document = jsonOfBytes(got.bytes)
  if (document === undefined) {
    const params = { part, url, reason: 'not-json' }
    const { problem } = failed('not-json', (findings, path) => findings.add('PART_MALFORMED', path, params))
    return { ok: false, problem: { ...problem, outcome: 'undetermined' } }
  }
  const form = formOf2(document, url)
  const id = textOf(form, 'id')
  if (id !== url) {
    return failed('id-differs', (findings, path) => findings.add('PART_ID_DIFFERS', path, { part, url, id }))
  }
  const { kind, version = '2.0', conforms, findings: found } = checkBadge(document)
  const expected = KINDS[part]
  if (kind !== expected.kind || conforms !== true) {
    const error = found.find(({ severity }) => severity === 'error')
    const reason = kind === expected.kind ? `${error?.code} ${error?.path}` : kind
    const params = { part, url, reason }
    return failed(reason, (findings, path) => findings.add('PART_MALFORMED', path, params))
  }
  const evidence: Evidence = {
    ...{ kind: expected.evidence, id: got.finalUrl, source: got.source, obtainedAt: got.fetchedAt },
  }
  return { ok: true, part: { document: form, isPublished: true, isLegacy: version < '2.0' }, evidence }
}

function failed(reason: string, note: Problem['note']): Extract<FetchedPart, { ok: false }> {
  return { ok: false, problem: { outcome: 'failed', isOffline: false, reason, note } }
}
