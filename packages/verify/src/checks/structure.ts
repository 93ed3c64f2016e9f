import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import type { Judgement, Run } from '../run/run.ts'
import { judgeListStructure } from '../status/status-list-structure.ts'

/** What has no rules of its own here, and is judged by what is inside of it. */
const CONTAINERS = new Set(['presentation'])

/**
 * Decides whether a badge follows its specification: form, meaning, contexts, and whether each term means
 * something, so that a proof covers all that people read. The finding of severity `error` says what does not.
 */
export async function checkStructure(
  { check, document }: Subject,
  _: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  // What is said about the token is for the checks of proofs to say.
  findings.addAll(check.findings.filter(({ code }) => code !== 'KIND_SIGNED_NOT_VERIFIED'))
  if (check.conforms !== undefined) return { outcome: check.conforms ? 'passed' : 'failed' }
  if (CONTAINERS.has(check.kind)) return { outcome: 'passed' }
  if (check.kind === 'status-list') return { outcome: judgeListStructure(document, findings) }
  findings.add('STRUCTURE_NOT_A_BADGE', '/type', { kind: check.kind })
  return { outcome: 'undetermined' }
}
