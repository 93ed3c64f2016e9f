import { type ParsedDateTime, parseDate, parseDateTime } from '@shirushi/core/values'
import type { VerifyFindings } from '../findings/verify-findings.ts'
import type { Subject } from '../input/subject.ts'
import type { JsonObject } from '../json-object.ts'
import type { Judgement, Run } from '../run/run.ts'

/** A member that limits when a badge counts, by the generation and data model that has it. */
interface Limit {
  readonly member: string
  readonly end: 'from' | 'until'
}

const DATA_MODEL_2: readonly Limit[] = [
  { member: 'validFrom', end: 'from' },
  { member: 'validUntil', end: 'until' },
]
const DATA_MODEL_1: readonly Limit[] = [
  { member: 'issuanceDate', end: 'from' },
  { member: 'expirationDate', end: 'until' },
  ...DATA_MODEL_2,
]
const OLDER: readonly Limit[] = [
  { member: 'issuedOn', end: 'from' },
  { member: 'expires', end: 'until' },
]

/** The claims of a token that say the same, in seconds. */
const CLAIMS: readonly Limit[] = [
  { member: 'nbf', end: 'from' },
  { member: 'exp', end: 'until' },
]

/**
 * Decides whether a badge is in force at the moment that is asked about: by its own dates, and by those of the
 * token that it came in. The end does not count any more. A date that cannot be read fails, and is never skipped.
 */
export async function checkValidity(
  subject: Subject,
  run: Run,
  findings: VerifyFindings,
): Promise<Judgement> {
  const judge = new PeriodJudge(run, findings)
  const { document, jwt } = subject
  for (const limit of limitsOf(subject)) judge.text(document, limit)
  if (jwt !== undefined) for (const limit of CLAIMS) judge.claim(jwt.claims, limit)
  return { outcome: judge.isGood ? 'passed' : 'failed' }
}

function limitsOf({ check }: Subject): readonly Limit[] {
  if (check.dataModel === '2.0') return DATA_MODEL_2
  if (check.dataModel === '1.1') return DATA_MODEL_1
  return OLDER
}

class PeriodJudge {
  isGood = true
  readonly #run: Run
  readonly #findings: VerifyFindings

  constructor(run: Run, findings: VerifyFindings) {
    this.#run = run
    this.#findings = findings
  }

  text(document: JsonObject, limit: Limit): void {
    const value = Object.hasOwn(document, limit.member) ? document[limit.member] : undefined
    if (value === undefined) return
    const moment = typeof value === 'string' ? momentOf(value) : undefined
    this.#judge(moment, limit, value, `/${limit.member}`)
  }

  claim(claims: Readonly<Record<string, unknown>>, limit: Limit): void {
    const value = Object.hasOwn(claims, limit.member) ? claims[limit.member] : undefined
    if (value === undefined) return
    const moment = typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined
    this.#judge(moment, limit, value, `/${limit.member}`)
  }

  #judge(moment: number | undefined, { end }: Limit, date: unknown, path: string): void {
    const at = this.#run.at.getTime()
    const skew = this.#run.clockSkew * 1000
    const params = { date, at: this.#run.at.toISOString() }
    if (moment === undefined) this.#findings.add('VALIDITY_MALFORMED', path, { date })
    else if (end === 'from' && at < moment - skew) this.#findings.add('VALIDITY_NOT_YET', path, params)
    else if (end === 'until' && at >= moment + skew) this.#findings.add('VALIDITY_EXPIRED', path, params)
    else return
    this.isGood = false
  }
}

/** Open Badges 2.0 also has days, and the forms of ISO 8601. */
function momentOf(text: string): number | undefined {
  const read = parseDateTime(text, 'iso8601')
  const moment = read.ok ? read : parseDate(text)
  return moment.ok ? milliseconds(moment) : undefined
}

/** Digits beyond the millisecond count as a whole one: what is not over is not over. */
function milliseconds({ epochMilliseconds, subMillisecond }: ParsedDateTime): number {
  return epochMilliseconds + (subMillisecond === '' ? 0 : 0.5)
}
