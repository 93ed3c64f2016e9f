import { isPublicKeyPem } from '@shirushi/core/ob2'
import type { JsonObject } from '../json-object.ts'
import { originOf } from '../keys/origin.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Run } from '../run/run.ts'
import { fetchPart } from './fetch-part.ts'

/** What came of fetching a key. */
export type FetchedKey =
  | { readonly ok: true; readonly document: JsonObject; readonly evidence: Evidence }
  | {
      readonly ok: false
      readonly outcome: 'failed' | 'undetermined'
      readonly isOffline: boolean
      readonly reason: string
    }

/** Fetches the document of a key; before 2.0, the key alone in PEM. */
export async function fetchKey(url: string, run: Run): Promise<FetchedKey> {
  const raw = await run.net.get(url, 'profile')
  const pem = raw.ok && originOf(raw.finalUrl) === originOf(url) ? pemIn(raw.bytes) : undefined
  if (raw.ok && pem !== undefined) {
    const { finalUrl: id, source, fetchedAt: obtainedAt } = raw
    return { ok: true, document: { publicKeyPem: pem }, evidence: { kind: 'key', id, source, obtainedAt } }
  }
  const got = await fetchPart(url, 'CryptographicKey', run)
  if (got.ok) return { ok: true, document: got.part.document, evidence: got.evidence }
  const { outcome, isOffline, reason } = got.problem
  const isGone = got.status === 404 || got.status === 410
  return { ok: false, outcome: isGone ? 'failed' : outcome, isOffline, reason }
}

/** Keys are short; a page that begins like one is not looked through. */
const LONGEST_PEM = 16_384

function pemIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > LONGEST_PEM) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes).trim()
    return isPublicKeyPem(text) ? text : undefined
  } catch {
    return undefined
  }
}
