import type { CaseCheck } from '../verify/case.ts'
import { judgeHosted } from './judge-hosted.ts'
import { judgeSigned } from './judge-signed.ts'
import { openAward } from './open-award.ts'

const JUDGES = { hosted: judgeHosted, signed: judgeSigned } as const

/** Decides whether an award is what its issuer signed, or hosts, whichever it says. */
export const checkOlderProof: CaseCheck = async (one, run, findings) => {
  const facts = openAward(one.subject, findings)
  if (facts === undefined) {
    const isAward = one.subject.check.kind === 'assertion' || one.subject.check.kind === 'endorsement'
    return { outcome: isAward ? 'failed' : 'undetermined' }
  }
  one.older = facts
  return JUDGES[facts.method](facts, one, run, findings)
}
