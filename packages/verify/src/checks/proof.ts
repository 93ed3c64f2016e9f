import { readProofs } from '@shirushi/vc/data-integrity'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import type { Securing } from '../proof/securing.ts'
import { verifyEmbedded } from '../proof/verify-embedded.ts'
import { verifyToken } from '../proof/verify-token.ts'
import type { Evidence } from '../report/evidence.ts'
import type { Judgement, Run } from '../run/run.ts'

/** More proofs than anybody adds; each costs a verification. */
const MOST_PROOFS = 10

/** What came of the proofs of a document, for the checks behind. */
export interface ProofJudgement extends Judgement {
  readonly securings: readonly Securing[]
}

/**
 * Decides whether a document is what was signed: by its token and by every proof in it that can be judged.
 *
 * All have to hold that can be judged. A proof of an unknown kind says nothing: with none beside it that holds,
 * nobody knows. Whose key it was is the next question, and not this one.
 */
export async function checkProof(
  subject: Subject,
  run: Run,
  findings: VerifyFindings,
): Promise<ProofJudgement> {
  const proofs = readProofs(subject.document)
  if (subject.jwt === undefined && proofs.length === 0) {
    findings.add('PROOF_MISSING', '')
    return { outcome: 'failed', securings: [] }
  }
  if (proofs.length > MOST_PROOFS) {
    findings.add('PROOF_TOO_MANY', '/proof', { count: proofs.length, most: MOST_PROOFS })
    return { outcome: 'undetermined', securings: [] }
  }
  const securings: Securing[] = []
  if (subject.jwt !== undefined) securings.push(await verifyToken(subject, subject.jwt, run, findings))
  for (const proof of proofs) securings.push(await verifyEmbedded(subject, proof, run, findings))
  return { outcome: fold(securings), securings, evidence: securings.flatMap(evidenceOf) }
}

function fold(securings: readonly Securing[]): Judgement['outcome'] {
  const outcomes = securings.map(({ outcome }) => outcome)
  if (outcomes.includes('failed')) return 'failed'
  return outcomes.includes('passed') ? 'passed' : 'undetermined'
}

function evidenceOf({ key, pointer, explanation }: Securing): readonly Evidence[] {
  if (explanation === undefined) return key.evidence
  const { mandatory, nonMandatory, ...values } = explanation
  const lists = {
    ...(mandatory === undefined ? {} : { mandatory: mandatory.join('') }),
    ...(nonMandatory === undefined ? {} : { nonMandatory: nonMandatory.join('') }),
  }
  return [
    ...key.evidence,
    { kind: 'explanation', id: pointer, source: 'derived', details: { ...values, ...lists } },
  ]
}
