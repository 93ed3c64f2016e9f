import type { VerifyFindings } from '../findings/verify-findings.ts'
import { issuerOf } from '../input/issuer-of.ts'
import type { Subject } from '../input/subject.ts'
import type { Judgement, Run } from '../run/run.ts'

/**
 * Asks the caller whether the issuer is one that is trusted. The answer stands beside the others and changes none
 * of them: a badge can be genuine, and its issuer a stranger.
 */
export async function checkTrust(
  { document }: Subject,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const { trust } = run
  if (trust === undefined) return { outcome: 'not-applicable' }
  const { id } = issuerOf(document)
  if (id === undefined) {
    findings.add('TRUST_ISSUER_UNNAMED', '/issuer')
    return { outcome: 'failed' }
  }
  if (await trust(id)) return { outcome: 'passed' }
  findings.add('TRUST_ISSUER_UNKNOWN', '/issuer', { issuer: id })
  return { outcome: 'failed' }
}
