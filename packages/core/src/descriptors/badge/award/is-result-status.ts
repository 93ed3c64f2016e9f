import type { ResultStatusType } from '../../../generated/types-ob3.ts'
import { RESULT_STATUS_TYPES } from '../../../generated/vocabularies.ts'

/** Whether Open Badges 3.0 takes a text as the status of a result. */
export function isResultStatus(status: string | undefined): status is ResultStatusType {
  return RESULT_STATUS_TYPES.some((term) => term === status)
}
