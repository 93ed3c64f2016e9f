import type { Tools } from '../engine-options.ts'
import type { Secured, Signing, Suite, Verdict, Verifying } from '../suite.ts'
import { derivePart } from './derive-part.ts'
import { parseSelectiveProof } from './proof-value.ts'
import { signBase } from './sign-base.ts'
import { verifyBase } from './verify-base.ts'
import { verifyDerived } from './verify-derived.ts'

/** Every statement is signed by itself, so that the holder can leave some out. */
export const selectiveSuite: Suite = {
  sign: (secured: Secured, signing: Signing) => signBase(secured, signing),

  async verify(secured: Secured, value: string, verifying: Verifying): Promise<Verdict | undefined> {
    const parsed = parseSelectiveProof(value)
    if (parsed?.kind === 'base') return verifyBase(secured, parsed, verifying)
    return parsed && verifyDerived(secured, parsed, verifying)
  },

  async derive(secured: Secured, value: string, pointers: readonly string[], tools: Tools) {
    const parsed = parseSelectiveProof(value)
    return parsed?.kind === 'base' ? derivePart(secured, parsed, pointers, tools) : undefined
  },
}
