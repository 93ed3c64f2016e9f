import type { Tools } from '../engine-options.ts'
import { own } from '../members.ts'
import { dataIntegrityPeer, peerInput } from '../reference/peers.ts'
import type { Secured } from '../suite.ts'
import { assertDistinct } from './assert-distinct.ts'
import { leadsSomewhere } from './pointers.ts'
import type { BaseProof } from './proof-value.ts'
import { statementsOf } from './statements.ts'

/**
 * What the reference implementation derives from a document.
 *
 * @returns `undefined` when a pointer of the proof leads nowhere.
 * @throws What canonicalizing throws, before the reference implementation begins: it has no limits.
 */
export async function disclose(
  secured: Secured,
  base: BaseProof,
  proofValue: string,
  pointers: readonly string[],
  tools: Tools,
): Promise<object | undefined> {
  const { document, proof } = secured
  assertDistinct(await statementsOf(document, tools))
  if (!base.mandatoryPointers.every((pointer) => leadsSomewhere(document, pointer))) return undefined
  const { createDiscloseCryptosuite } = await import('#reference/ecdsa-sd-2023')
  const cryptosuite = createDiscloseCryptosuite?.({ selectivePointers: pointers }) ?? {}
  const peer = await dataIntegrityPeer(document, cryptosuite)
  const input = peerInput(document, tools, own(proof, 'proofPurpose'))
  return peer.derive({ ...input, proofSet: [{ ...proof, proofValue }] })
}
