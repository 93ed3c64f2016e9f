import type { VerifyFindings } from '../findings/verify-findings.ts'
import { jsonOfBytes } from '../input/json-of-bytes.ts'
import { memberOf, textOf } from '../json-object.ts'
import { originOf } from '../keys/origin.ts'
import type { Fetched } from '../net/net.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Judgement, Run } from '../run/run.ts'
import { noteStrange } from '../status/belonging.ts'
import { judgeRevocation, readRevocationList } from '../status/judge-revocation-list.ts'
import { malformedList } from '../status/list-answer.ts'
import { notFetched } from '../status/load-status-list.ts'
import { noteRevoked } from '../status/meanings.ts'
import type { CaseCheck, CaseCondition } from '../verify/case.ts'
import type { OlderFacts } from './older-facts.ts'

/** Hosted awards can always be taken back; signed ones where their issuer has a list, or nobody knows. */
export const hasOlderStatus: CaseCondition = ({ older }) => {
  if (older === undefined || older.method === 'hosted' || isRevoked(older)) return true
  return older.chain?.profile === undefined || listOf(older) !== undefined
}

/** What a host has said is known before anything else holds. */
export const isWithdrawn: CaseCondition = ({ older }) => older?.withdrawn !== undefined

/**
 * Decides whether the issuer took an award back: by what its host says, by the award itself, or by the issuer's
 * list of revocations.
 */
export const checkOlderStatus: CaseCheck = async ({ older }, run, findings) => {
  if (older?.withdrawn !== undefined) {
    const { url, reason } = older.withdrawn
    return { outcome: noteRevoked(findings, '', url, reason) }
  }
  if (older === undefined) return { outcome: 'undetermined' }
  const id = textOf(older.award, 'id') ?? ''
  if (isRevoked(older)) {
    return { outcome: noteRevoked(findings, '/revoked', id, textOf(older.award, 'revocationReason')) }
  }
  if (older.method === 'hosted') return { outcome: 'passed' }
  const url = listOf(older)
  if (url !== undefined) return lookUp(url, older, run, findings)
  const { chain } = older
  const problem = chain?.profileProblem ?? chain?.badgeProblem
  problem?.note(findings, '/badge/issuer')
  return { outcome: 'undetermined' }
}

function isRevoked({ award }: OlderFacts): boolean {
  return memberOf(award, 'revoked') === true
}

function listOf({ chain }: OlderFacts): string | undefined {
  return textOf(chain?.profile?.document, 'revocationList')
}

async function lookUp(
  url: string,
  older: OlderFacts,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const path = older.kind === 'endorsement' ? '/issuer/revocationList' : '/badge/issuer/revocationList'
  const got = await run.net.get(url, 'revocation-list')
  if (!got.ok) {
    notFetched(got).note(findings, { url, path })
    return { outcome: 'undetermined' }
  }
  const evidence: readonly Evidence[] = [
    { kind: 'revocation-list', id: got.finalUrl, source: got.source, obtainedAt: got.fetchedAt },
  ]
  const list = readList(got, older.chain?.profile?.isLegacy === true)
  if ('ok' in list) {
    list.note(findings, { url, path })
    return { outcome: 'undetermined', evidence }
  }
  const named = { url, id: list.id, issuer: list.issuer }
  const isOurs = await noteStrange(named, { issuer: older.chain?.issuerId, path }, run, findings)
  if (!isOurs) return { outcome: 'undetermined', evidence }
  const names = [textOf(older.award, 'id'), textOf(older.award, 'uid')]
  const revocation = names.map((name) => list.revoked.get(name ?? '')).find((one) => one !== undefined)
  return { outcome: judgeRevocation(revocation, { url, path }, findings), evidence }
}

function readList(got: Fetched, isLegacy: boolean): ReturnType<typeof readRevocationList> {
  if (originOf(got.finalUrl) !== originOf(got.url)) return malformedList(`redirect ${got.finalUrl}`)
  const old = isLegacy ? legacyList(got) : undefined
  return old ?? readRevocationList(got, 'RevocationList')
}

/** Before 2.0 the list was an object: the `uid` of each award that was revoked, and the reason. */
function legacyList({ bytes }: Fetched): ReturnType<typeof readRevocationList> | undefined {
  const document = jsonOfBytes(bytes)
  const entries = document === undefined ? [] : Object.entries(document)
  const isLegacy = document !== undefined && entries.every(([name, reason]) => isEntry(name, reason))
  if (!isLegacy) return undefined
  const revoked = entries.map(([id, reason]) => [id, { id, reason: String(reason) }] as const)
  return { form: 'RevocationList', revoked: new Map(revoked) }
}

const MEMBERS: ReadonlySet<string> = new Set(['@context', 'id', 'type', 'issuer', 'revokedAssertions'])

function isEntry(name: string, reason: unknown): boolean {
  return typeof reason === 'string' && !MEMBERS.has(name)
}
