import type { CaseCheck, CaseCondition } from '../verify/case.ts'

/** Placeholder of the branch: replaced before it is merged. */
export const hasStatus: CaseCondition = () => false
export const checkStatus: CaseCheck = async () => ({ outcome: 'undetermined' })
