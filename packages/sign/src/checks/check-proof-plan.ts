import { compareDateTimes, parseDateTime } from '@shirushi/core/values'
import { type ParsedProof, readProofs } from '@shirushi/vc/data-integrity'
import type { ProofPlan } from '../sign/proof-plan.ts'
import type { SigningTask } from './signing-task.ts'

/** Judges the proof that was asked for by itself, and beside those that are there. */
export function checkProofPlan(task: SigningTask, plan: ProofPlan): void {
  checkPurpose(task, plan)
  checkDates(task, plan)
  const proofs = readProofs(task.document)
  if (proofs.length > 0) checkOthers(task, plan, proofs)
  for (const id of plan.previousProof) {
    if (!proofs.some((proof) => proof.id === id))
      task.judgement.own.add('PROOF_PREVIOUS_MISSING', '/proof', { id })
  }
}

function checkPurpose({ judgement, facts, kind }: SigningTask, { proofPurpose: purpose }: ProofPlan): void {
  if (facts.purposes.includes(purpose)) return
  judgement.own.add('PROOF_PURPOSE_UNFIT', '', { purpose, kind, expected: facts.purposes.join(', ') })
}

function checkDates({ judgement, now }: SigningTask, { created, expires }: ProofPlan): void {
  const start = created === undefined ? undefined : parseDateTime(created)
  const end = expires === undefined ? undefined : parseDateTime(expires)
  if (start?.ok && start.epochMilliseconds > now.getTime()) {
    judgement.own.add('PROOF_IN_FUTURE', '', { created, now: now.toISOString() })
  }
  if (!end?.ok) return
  if (start?.ok && compareDateTimes(end, start) <= 0) {
    judgement.own.add('PROOF_OVER_BEFORE_MADE', '', { expires, created })
  } else if (end.epochMilliseconds <= now.getTime()) {
    judgement.own.add('PROOF_OVER', '', { expires })
  }
}

function checkOthers(task: SigningTask, plan: ProofPlan, proofs: readonly ParsedProof[]): void {
  const { judgement, signer } = task
  judgement.own.add('PROOF_JOINS_OTHERS', '/proof', { count: proofs.length })
  for (const proof of proofs) {
    const { pointer, problems, id } = proof
    if (problems.some(({ code }) => code === 'proof-not-object'))
      judgement.own.add('PROOF_UNREADABLE', pointer)
    if (id !== undefined && id === plan.id) judgement.own.add('PROOF_ID_TWICE', `${pointer}/id`, { id })
    if (isSame(proof, plan, signer.verificationMethod)) {
      judgement.own.add('PROOF_TWICE', pointer, { key: signer.verificationMethod })
    }
  }
}

function isSame(proof: ParsedProof, plan: ProofPlan, key: string): boolean {
  if (proof.verificationMethod !== key || proof.suite !== plan.suite) return false
  return proof.proofPurpose === plan.proofPurpose && proof.created === plan.created
}
