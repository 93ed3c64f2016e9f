import type { MessageLanguage } from '@shirushi/core'
import { isShirushiError } from '@shirushi/core/errors'
import { VerifyFindings } from '../findings/verify-findings.ts'
import type { CheckFunction } from '../run/run.ts'
import type { Check } from './report.ts'

/** Milliseconds on a clock that never goes back, such as `performance.now`. */
export type MonotonicClock = () => number

/**
 * Runs a check and measures it. A check that throws, which none should, has not answered its question: it is
 * `undetermined`, with what it had noted until then and `CHECK_BROKE_OFF`. Of errors that are not ours only
 * the class is told: their messages may quote the badge, a token or a key.
 */
export async function timed<Subject, Surroundings extends { readonly language: MessageLanguage }>(
  check: CheckIn<Subject, Surroundings>,
  subject: Subject,
  run: Surroundings,
  clock: MonotonicClock,
): Promise<Check> {
  const findings = new VerifyFindings(run.language)
  const start = clock()
  const { outcome, evidence = [] } = await unbroken(check, subject, run, findings)
  const duration = Math.max(0, clock() - start)
  return { outcome, findings: findings.toArray(), evidence, duration }
}

/** A check, and what it works with. */
type CheckIn<Subject, Surroundings> = (
  subject: Subject,
  run: Surroundings,
  findings: VerifyFindings,
) => ReturnType<CheckFunction<Subject>>

async function unbroken<Subject, Surroundings>(
  check: CheckIn<Subject, Surroundings>,
  subject: Subject,
  run: Surroundings,
  findings: VerifyFindings,
): ReturnType<CheckFunction<Subject>> {
  try {
    return await check(subject, run, findings)
  } catch (error) {
    findings.add('CHECK_BROKE_OFF', '', { fault: faultOf(error) })
    return { outcome: 'undetermined' }
  }
}

const PLAIN_NAMES = new Set(['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'AbortError'])

function faultOf(error: unknown): string {
  if (isShirushiError(error)) return error.code
  return error instanceof Error && PLAIN_NAMES.has(error.name) ? error.name : 'Error'
}
