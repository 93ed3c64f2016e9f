import { didWebToUrl } from '@shirushi/vc/did'
import type { Fetched, Net, NotFetched } from '../../net/net.ts'
import { sha256 } from '../../net/sha256.ts'
import type { ResolvedDid } from '../../run/run.ts'
import type { DidReason } from '../did-reason.ts'
import { documentOf } from '../document-of.ts'
import { unresolved } from '../unresolved.ts'

/** Servers for files name JSON without a known ending like this. */
const TOLERATED_TYPES: readonly string[] = [
  '',
  'application/json',
  'application/did',
  'application/octet-stream',
  'text/json',
  'text/plain',
]

const STATUS_REASONS: Readonly<Record<number, DidReason>> = { 404: 'not-found', 410: 'gone' }

/**
 * Fetches the document of a did:web.
 *
 * @param allowLoopback - For tests: asks `did:web:localhost%3A…` without TLS.
 */
export async function resolveDidWeb(did: string, net: Net, allowLoopback: boolean): Promise<ResolvedDid> {
  let url: string
  try {
    url = didWebToUrl(did)
  } catch {
    return unresolved(did, 'malformed-did')
  }
  const isTest = allowLoopback && /^https:\/\/localhost[:/]/.test(url)
  const answer = await net.get(isTest ? url.replace('https:', 'http:') : url, 'did-document')
  if (!answer.ok) return unresolved(did, reasonOf(answer))
  const document = isJson(answer.mediaType) ? documentOf(decode(answer.bytes), did) : 'wrong-type'
  if (typeof document === 'string') return unresolved(did, document)
  return { ok: true, did, document, evidence: await evidenceOf(did, answer) }
}

function reasonOf({ fault, status = 0 }: NotFetched): DidReason {
  return fault === 'status' ? (STATUS_REASONS[status] ?? 'status') : fault
}

function isJson(mediaType: string): boolean {
  return TOLERATED_TYPES.includes(mediaType) || mediaType.endsWith('+json')
}

/** What is no UTF-8 becomes an empty text, which is no JSON either. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return ''
  }
}

async function evidenceOf(
  did: string,
  answer: Fetched,
): Promise<Extract<ResolvedDid, { ok: true }>['evidence']> {
  const digest = await sha256(answer.bytes)
  return {
    kind: 'did-document',
    id: did,
    source: answer.source,
    obtainedAt: answer.fetchedAt,
    ...(digest === undefined ? {} : { sha256: digest }),
    details: { url: answer.finalUrl },
  }
}
