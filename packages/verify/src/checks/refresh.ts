import type { CaseCheck, CaseCondition } from '../verify/case.ts'

/** Placeholder of the branch: replaced before it is merged. */
export const hasRefreshService: CaseCondition = () => false
export const checkRefresh: CaseCheck = async () => ({ outcome: 'undetermined' })
