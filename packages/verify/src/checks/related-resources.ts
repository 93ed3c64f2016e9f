import type { CaseCheck, CaseCondition } from '../verify/case.ts'

/** Placeholder of the branch: replaced before it is merged. */
export const hasRelatedResources: CaseCondition = () => false
export const checkRelatedResources: CaseCheck = async () => ({ outcome: 'undetermined' })
