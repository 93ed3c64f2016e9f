import type { CaseCheck, CaseCondition } from '../verify/case.ts'

/** Placeholder of the branch: replaced before it is merged. */
export const hasSchema: CaseCondition = () => false
export const checkSchema: CaseCheck = async () => ({ outcome: 'undetermined' })
