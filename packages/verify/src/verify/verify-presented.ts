import { listOf } from '../json-object.ts'
import type { Check, VerificationReport } from '../report/report.ts'
import type { Case } from './case.ts'

/** More than are verified in all; what lies behind says that it was not. */
const MOST_PRESENTED = 300

/**
 * Verifies each credential of a presentation. Where somebody else signed the presentation than it says, nothing in
 * it is looked at.
 */
export async function verifyPresented(
  { subject, verifyInside }: Case,
  proof: Check,
): Promise<VerificationReport[]> {
  if (proof.outcome === 'failed') return []
  const reports: VerificationReport[] = []
  for (const credential of listOf(subject.document, 'verifiableCredential').slice(0, MOST_PRESENTED)) {
    reports.push(await verifyInside(credential))
  }
  return reports
}
