import type { CheckName, VerificationReport } from '@shirushi/verify'
import { renderVerifyFinding } from '@shirushi/verify/findings'
import { CHECK_NAMES } from '@shirushi/verify/report'
import { expect } from './expect.ts'

/** What is to come of a verification: nothing that failed, or one check, for one reason. */
export type Expected = { readonly verdict: 'valid' } | { readonly failed: CheckName; readonly code: string }

/** Says what came of a verification, in both languages, or ends the example when it is something else. */
export function expectReport(promise: string, report: VerificationReport, expected: Expected): void {
  const failed = CHECK_NAMES.filter((name) => report.checks[name].outcome === 'failed')
  const codes = report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  if ('verdict' in expected) {
    expect(`${promise}: valid`, [report.verdict, failed, codes], [expected.verdict, [], []])
    return
  }
  const { failed: check, code } = expected
  const found = report.checks[check].findings.find((finding) => finding.code === code)
  const actual = { verdict: report.verdict, failed, reason: found?.code }
  expect(`${promise}: ${check} failed, ${code}`, actual, {
    verdict: 'invalid',
    failed: [check],
    reason: code,
  })
  if (found === undefined) return
  console.log(`      ${renderVerifyFinding(found, 'ja')}`)
  console.log(`      ${renderVerifyFinding(found, 'en')}`)
}
