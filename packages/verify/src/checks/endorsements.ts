import type { CaseCheck, CaseCondition } from '../verify/case.ts'

/** Placeholder of the branch: replaced before it is merged. */
export const hasEndorsements: CaseCondition = () => false
export const checkEndorsements: CaseCheck = async () => ({ outcome: 'undetermined' })
