import type { MessageLanguage } from '@shirushi/core'
import { VerifyFindings } from '../findings/verify-findings.ts'
import type { Check } from './report.ts'

/** The answer of a check that the badge gives no reason for, or that nobody asked for. */
export function skipped(): Check {
  return { outcome: 'not-applicable', findings: [], evidence: [], duration: 0 }
}

/**
 * The answer of a check that there was reason for, and that was not made because an earlier one did not
 * pass. It is `undetermined`: that nobody looked is not that all is well.
 */
export function notReached(language: MessageLanguage): Check {
  const findings = new VerifyFindings(language)
  findings.add('CHECK_NOT_REACHED', '')
  return { outcome: 'undetermined', findings: findings.toArray(), evidence: [], duration: 0 }
}
