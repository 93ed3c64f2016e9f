import { ownMember } from '../../json/own-member.ts'
import type { Evidence } from '../evidence.ts'
import { CREDIT_SYSTEM_TERMS } from '../vocabularies/credit-systems.ts'

/** How many hours of learning one unit stands for. */
export interface HoursPerPoint {
  readonly least: number
  readonly most: number
  /** What that rests on; absent where the descriptor or the caller says it. */
  readonly evidence?: Evidence
}

/** An hour of learning is one. */
export const HOUR: HoursPerPoint = { least: 1, most: 1 }

/** What a system of credits says; `undefined` where it leaves that to each provider, or is not known. */
export function hoursPerPointOf(system: string): HoursPerPoint | undefined {
  const term = ownMember(CREDIT_SYSTEM_TERMS, system)
  if (term?.hoursPerPoint === undefined) return undefined
  const [least, most] = term.hoursPerPoint
  return { least, most, ...(term.hours && { evidence: term.hours }) }
}
