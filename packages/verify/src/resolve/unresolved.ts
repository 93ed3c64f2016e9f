import type { ResolvedDid } from '../run/run.ts'
import { DID_FAULTS, type DidReason } from './did-reason.ts'

/** An answer without a document. */
export function unresolved(did: string, reason: DidReason): Extract<ResolvedDid, { ok: false }> {
  return { ok: false, did, fault: DID_FAULTS[reason], reason }
}
