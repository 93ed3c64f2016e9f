import type { Secured, Verdict, Verifying } from '../suite.ts'
import { groupStatements, judgeStatements } from './judge-statements.ts'
import type { DerivedProof } from './proof-value.ts'
import { relabelled, statementsOf } from './statements.ts'

/**
 * Verifies what a holder shows.
 *
 * @returns `undefined` when the value of the proof is not one for this document.
 * @see {@link https://www.w3.org/TR/vc-di-ecdsa/#verify-derived-proof-ecdsa-sd-2023 | ECDSA Cryptosuites 1.0, 3.6.7}
 */
export async function verifyDerived(
  secured: Secured,
  parsed: DerivedProof,
  verifying: Verifying,
): Promise<Verdict | undefined> {
  const statements = relabelled(await statementsOf(secured.document, verifying.tools), parsed.labels)
  if (statements === undefined) return undefined
  if ([...parsed.mandatoryIndexes].some((at) => at >= statements.length)) return undefined
  const grouped = groupStatements(statements, (_, at) => parsed.mandatoryIndexes.has(at))
  return judgeStatements(secured, parsed, grouped, verifying)
}
