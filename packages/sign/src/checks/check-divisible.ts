import { type JsonValue, pointer } from '@shirushi/core/json'
import { CRYPTOSUITES } from '@shirushi/vc/data-integrity'
import type { ProofPlan } from '../sign/proof-plan.ts'
import { isRecord } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

/** Members whose values are graphs of their own. Implementations other than ours cannot take those apart. */
const GRAPHS: ReadonlySet<string> = new Set(['proof', 'verifiableCredential'])

/** What is to be shown in parts has no other secured documents inside. */
export function checkDivisible({ document, judgement }: SigningTask, { suite }: ProofPlan): void {
  if (!CRYPTOSUITES[suite].isSelective) return
  const { proof: _, ...bare } = document
  for (const { path, property } of graphsIn(bare)) {
    judgement.own.add('PROOF_NOT_DIVISIBLE', path, { suite, property })
  }
}

function graphsIn(
  value: JsonValue,
  path = '',
): readonly { readonly path: string; readonly property: string }[] {
  if (!Array.isArray(value) && !isRecord(value)) return []
  return Object.entries(value).flatMap(([step, item]: [string, JsonValue]) => {
    const place = path + pointer(step)
    const isGraph = GRAPHS.has(step) && typeof item === 'object' && !isEmpty(item)
    return isGraph ? [{ path: place, property: step }] : graphsIn(item, place)
  })
}

function isEmpty(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0
}
