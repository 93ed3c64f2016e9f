import { parseDateTime } from '@shirushi/core/values'
import type { ParsedProof } from '@shirushi/vc/data-integrity'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Run } from '../run/run.ts'

/**
 * Decides whether a proof counts at the moment that is asked about: it was made before, and has not run out.
 * Dates that cannot be read were refused with the proof.
 */
export function noteProofDates(proof: ParsedProof, run: Run, findings: VerifyFindings): boolean {
  const { pointer, created, expires } = proof
  const at = run.at.getTime()
  const skew = run.clockSkew * 1000
  const [from, until] = [momentOf(created), momentOf(expires)]
  const moment = run.at.toISOString()
  const isMade = from === undefined || at >= from - skew
  const isLeft = until === undefined || at < until + skew
  if (!isMade) findings.add('PROOF_FROM_FUTURE', `${pointer}/created`, { date: created, at: moment })
  if (!isLeft) findings.add('PROOF_EXPIRED', `${pointer}/expires`, { date: expires, at: moment })
  return isMade && isLeft
}

/** A date of a stranger as milliseconds; `undefined` where it is none. */
export function momentOf(text: string | undefined): number | undefined {
  const parsed = text === undefined ? undefined : parseDateTime(text)
  return parsed?.ok === true ? parsed.epochMilliseconds : undefined
}
