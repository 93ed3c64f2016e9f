import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { KeyNotFound } from './key-answer.ts'

/** Says why there is no key. */
export function noteMissingKey({ code, reason }: KeyNotFound, path: string, findings: VerifyFindings): void {
  if (code === 'KEY_UNNAMED') findings.add(code, path)
  else findings.record(code, path, { reason })
}
