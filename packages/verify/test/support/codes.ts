import type { VerificationReport } from '@shirushi/verify'
import type { CheckName } from '@shirushi/verify/report'

/** What a check came to, and the codes of what it says beyond mere information. */
export function answer(report: VerificationReport, name: CheckName): readonly [string, ...string[]] {
  const { outcome, findings } = report.checks[name]
  return [outcome, ...findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)]
}
