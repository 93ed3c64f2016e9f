import type { ParsedProof } from './parsed-proof.ts'
import type { ProofFailure } from './proof-verification.ts'

/** The proofs that another builds on, or why they cannot be told. */
export type PreviousProofs = { readonly proofs: readonly object[] } | { readonly reason: ProofFailure }

/**
 * Finds the proofs that a proof names as its previous ones, in the order in which it names them.
 *
 * @see {@link https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains | Data Integrity 1.0, 4.5}
 */
export function previousProofs(
  all: readonly ParsedProof[],
  start: Pick<ParsedProof, 'id' | 'previousProof'>,
): PreviousProofs {
  if (start.previousProof.length === 0) return { proofs: [] }
  const byId = new Map<string, ParsedProof[]>()
  for (const proof of all) {
    if (proof.id === undefined) continue
    const same = byId.get(proof.id)
    if (same === undefined) byId.set(proof.id, [proof])
    else same.push(proof)
  }
  const found = start.previousProof.map((id) => byId.get(id) ?? [])
  if (found.some((proofs) => proofs.length === 0)) return { reason: 'previous-proof-missing' }
  const isUnique = start.id === undefined || (byId.get(start.id)?.length ?? 0) < 2
  const isListedOnce = new Set(start.previousProof).size === start.previousProof.length
  if (!isUnique || !isListedOnce || found.some((proofs) => proofs.length > 1)) {
    return { reason: 'previous-proof-ambiguous' }
  }
  if (comesBack(byId, start)) return { reason: 'previous-proof-cycle' }
  return { proofs: found.flat().map(({ proof }) => proof) }
}

/** Whether following the previous proofs leads into a circle. */
function comesBack(
  byId: ReadonlyMap<string, readonly ParsedProof[]>,
  start: Pick<ParsedProof, 'id' | 'previousProof'>,
): boolean {
  const open = new Set<string>()
  const closed = new Set<string>()
  const path = [{ id: start.id, rest: [...start.previousProof] }]
  if (start.id !== undefined) open.add(start.id)
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.rest.pop()
    if (next === undefined) {
      path.pop()
      if (step.id !== undefined) closed.add(step.id).size && open.delete(step.id)
      continue
    }
    if (open.has(next)) return true
    if (closed.has(next)) continue
    open.add(next)
    path.push({ id: next, rest: (byId.get(next) ?? []).flatMap(({ previousProof }) => previousProof) })
  }
  return false
}
