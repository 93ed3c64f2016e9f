import { InvalidArgumentError } from '@shirushi/core/errors'
import { isObject } from '../json-object.ts'
import type { Fetched, FetchFault, Net, NotFetched } from '../net/net.ts'
import { sha256 } from '../net/sha256.ts'
import type { ResolveDid } from '../run/run.ts'
import { fromBase64 } from './base64.ts'
import type { EvidenceBundle, StoredAbsence, StoredDocument } from './evidence-bundle.ts'

const FAULTS: ReadonlySet<string> = new Set<FetchFault>([
  ...(['offline', 'refused', 'unreachable', 'timeout', 'too-large', 'redirect', 'status', 'budget'] as const),
])

/** Answers as a bundle has it, and never from the network. */
export interface Replay {
  readonly net: Net
  /** Looks into the bundle first. */
  resolver(resolveDid: ResolveDid): ResolveDid
  /** As of when the answers are. */
  readonly collectedAt: Date
}

/**
 * Reads a bundle.
 *
 * @throws `InvalidArgumentError` when it is none, or a document in it is not the one that was collected.
 */
export async function replayOf(bundle: EvidenceBundle): Promise<Replay> {
  const collectedAt = new Date(bundle?.collectedAt)
  const isBundle = isObject(bundle) && bundle.type === 'ShirushiEvidence' && bundle.version === 1
  if (!isBundle || Number.isNaN(collectedAt.getTime())) throw wrong('', 'must come from `collectEvidence`')
  const answers = new Map<string, Fetched | NotFetched>()
  for (const [at, absence] of bundle.absences.entries()) answers.set(absence.url, absent(absence, at))
  for (const [at, document] of bundle.documents.entries())
    answers.set(document.url, await present(document, at))
  return {
    collectedAt,
    net: { get: async (url) => answers.get(url) ?? { ok: false, url, fault: 'offline' } },
    resolver: (resolveDid) => async (did) => resolvedFrom(answers.get(did), did) ?? resolveDid(did),
  }
}

async function present(document: StoredDocument, at: number): Promise<Fetched> {
  const { url, finalUrl, mediaType, fetchedAt } = document
  const bytes = fromBase64(document.content)
  if (bytes === undefined || (await sha256(bytes)) !== document.sha256) {
    throw wrong(`.documents[${at}]`, 'is not the document that was collected: its digest differs')
  }
  return { ok: true, url, finalUrl, status: 200, mediaType, bytes, fetchedAt, source: 'cached' }
}

function absent({ url, fault, status, content }: StoredAbsence, at: number): NotFetched {
  if (!isFault(fault)) throw wrong(`.absences[${at}]`, 'has an unknown `fault`')
  const bytes = content === undefined ? undefined : fromBase64(content)
  return {
    ...{ ok: false, url, fault },
    ...(status === undefined ? {} : { status }),
    ...(bytes === undefined ? {} : { bytes }),
  }
}

function isFault(fault: string): fault is FetchFault {
  return FAULTS.has(fault)
}

function resolvedFrom(
  answer: Fetched | NotFetched | undefined,
  did: string,
): Awaited<ReturnType<ResolveDid>> | undefined {
  if (answer?.ok !== true) return undefined
  const document: unknown = JSON.parse(
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(answer.bytes),
  )
  if (!isObject(document)) return undefined
  const evidence = { kind: 'did-document', id: did, source: 'cached', obtainedAt: answer.fetchedAt } as const
  return { ok: true, did, document, evidence }
}

function wrong(place: string, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`options.evidence${place}`, what)
}
