import { parseDateTime } from '@shirushi/core/values'
import { member } from './read-document.ts'
import type { SigningTask } from './signing-task.ts'

const ENDS = ['validUntil', 'expirationDate'] as const

/** Says so when a credential is signed that no longer counts: it may be for an archive. */
export function checkValidity({ document, now, judgement }: SigningTask): void {
  for (const property of ENDS) {
    const until = member(document, property)
    const end = typeof until === 'string' ? parseDateTime(until) : undefined
    if (!end?.ok || end.epochMilliseconds > now.getTime()) continue
    judgement.own.add('CREDENTIAL_OVER', `/${property}`, { until })
  }
}
