import type { EffortBasis, EffortCredit, LearningEffort } from '../../generated/types-descriptors.ts'
import type { EffortNotes } from './effort-notes.ts'
import { HOUR, type HoursPerPoint, hoursPerPointOf } from './hours-per-point.ts'
import { isPositive, tidyNumber } from './tidy-number.ts'

/** What is assumed where the effort itself does not say enough. */
export type EffortAssumption = 'as-if-total' | 'via-tani'

/** What to convert from, and what may be assumed. */
export interface SourceChoice {
  readonly to: string
  readonly from?: string | undefined
  readonly assumption?: EffortAssumption | undefined
}

/** The statement that a conversion starts from. */
export interface EffortSource {
  /** `hours`, or a system of credits. */
  readonly unit: string
  readonly amount: number
  /** How many hours a unit stands for; absent where nobody says. */
  readonly hoursPerPoint: HoursPerPoint | undefined
  /** What the credit itself says about that. */
  readonly own?: unknown
  /** Whether the amount is hours that are not stated to be the learner's total. */
  readonly unclear: boolean
  /** What hours count. */
  readonly basis?: EffortBasis
  /** Where it is stated. */
  readonly path: string
  /** What was assumed in order to start from it. */
  readonly assumption?: EffortAssumption
}

const TANI = 'JP-TANI'
const HOURS = 'hours'

/** Everything that an effort states, hours first, with what is wrong with it. */
function statementsOf(effort: LearningEffort, notes: EffortNotes): EffortSource[] {
  const { hours, basis } = effort
  const credits = Array.isArray(effort.credits) ? effort.credits : []
  const seen = new Set<string>()
  let repeated = false
  const statements: EffortSource[] = []
  if (hours !== undefined) {
    const unclear = basis !== 'total'
    const counted = { unit: HOURS, amount: hours, hoursPerPoint: HOUR, unclear, path: '/effort/hours' }
    statements.push(basis === undefined ? counted : { ...counted, basis })
  }
  for (const [index, credit] of credits.entries()) {
    if (typeof credit?.system !== 'string') continue
    const path = `/effort/credits/${index}`
    if (!seen.has(credit.system)) statements.push(statedCredit(credit, path))
    else if (!repeated) notes.add('EFFORT_SYSTEM_REPEATED', path, { system: credit.system })
    repeated ||= seen.has(credit.system)
    seen.add(credit.system)
  }
  return statements
}

function statedCredit({ system, points, hoursPerPoint }: EffortCredit, path: string): EffortSource {
  const own = hoursPerPoint === undefined ? undefined : { least: hoursPerPoint, most: hoursPerPoint }
  return {
    unit: system,
    amount: points,
    hoursPerPoint: own ?? hoursPerPointOf(system),
    own: hoursPerPoint,
    unclear: false,
    path: `${path}/points`,
  }
}

/**
 * Decides what to convert from: what was asked for; else what is stated in the unit itself; else total
 * hours; else credits; else, on an assumption, hours that may be something else. Where hours that are
 * not the total stand beside tan-i, the two lead to different results, and only an assumption decides.
 */
export function chooseSource(
  effort: LearningEffort,
  choice: SourceChoice,
  notes: EffortNotes,
): EffortSource | undefined {
  const statements = statementsOf(effort, notes)
  if (choice.from !== undefined) return askedFor(statements, choice, choice.from, notes)
  const hours = statements.find(({ unit }) => unit === HOURS)
  const clear = statements.filter(({ unclear }) => !unclear)
  const found =
    clear.find(({ unit }) => unit === choice.to) ??
    clear.find(({ unit }) => unit === HOURS) ??
    clear.find(
      ({ unit, hoursPerPoint }) => hoursPerPoint !== undefined && !(hours !== undefined && unit === TANI),
    )
  if (found !== undefined) return found
  if (hours !== undefined) return assumed(statements, hours, choice, notes)
  return refuse(statements, notes)
}

function askedFor(
  statements: readonly EffortSource[],
  { assumption }: SourceChoice,
  from: string,
  notes: EffortNotes,
): EffortSource | undefined {
  const found = statements.find(({ unit }) => unit === from)
  if (found === undefined) notes.add('EFFORT_SOURCE_MISSING', '/effort', { fromWord: from })
  if (found === undefined || !found.unclear || !isPositive(found.amount)) return found
  return assumption === 'as-if-total' ? { ...found, assumption } : refuseHours(found, notes)
}

function assumed(
  statements: readonly EffortSource[],
  hours: EffortSource,
  { assumption }: SourceChoice,
  notes: EffortNotes,
): EffortSource | undefined {
  // Handed back, because what is wrong with the number is said before what is wrong with its meaning.
  if (!isPositive(hours.amount)) return hours
  if (assumption === 'as-if-total') return { ...hours, assumption }
  if (assumption !== 'via-tani') return refuseHours(hours, notes)
  const tani = statements.find(({ unit }) => unit === TANI)
  if (tani !== undefined) return { ...tani, assumption }
  notes.add('EFFORT_TANI_MISSING', '/effort/credits')
  return undefined
}

function refuseHours({ amount, path, basis }: EffortSource, notes: EffortNotes): undefined {
  const code = basis === 'contact' ? 'EFFORT_BASIS_CONTACT' : 'EFFORT_BASIS_UNSPECIFIED'
  notes.add(code, path, { hours: tidyNumber(amount) })
  return undefined
}

function refuse(statements: readonly EffortSource[], notes: EffortNotes): undefined {
  const credit = statements[0]
  if (credit === undefined) notes.add('EFFORT_MISSING', '/effort')
  else notes.add('EFFORT_HOURS_PER_POINT_MISSING', credit.path, { system: credit.unit })
  return undefined
}
