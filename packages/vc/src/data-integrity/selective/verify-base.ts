import type { Secured, Verdict, Verifying } from '../suite.ts'
import { groupStatements, judgeStatements } from './judge-statements.ts'
import { leadsSomewhere } from './pointers.ts'
import type { BaseProof } from './proof-value.ts'
import { takeApart } from './take-apart.ts'

/**
 * Verifies what the issuer handed to the holder.
 *
 * @returns `undefined` when the value of the proof is not one for this document.
 */
export async function verifyBase(
  secured: Secured,
  parsed: BaseProof,
  verifying: Verifying,
): Promise<Verdict | undefined> {
  const { document } = secured
  const { hmacKey, mandatoryPointers } = parsed
  const { statements, select } = await takeApart(document, hmacKey, verifying.tools)
  if (!mandatoryPointers.every((pointer) => leadsSomewhere(document, pointer))) return undefined
  const mandatory = (await select(mandatoryPointers)).statements
  const grouped = groupStatements(statements, (statement) => mandatory.has(statement))
  if (grouped.nonMandatory.length !== parsed.signatures.length) return undefined
  return judgeStatements(secured, parsed, grouped, verifying)
}
