/** The codes that {@link creditsProblem} can answer. */
export type CreditsFindingCode = 'NUMBER_NOT_FINITE' | 'CREDITS_NEGATIVE'

/** Tells whether a number can be an amount of credits: finite, and zero or more. */
export function isCredits(value: number): boolean {
  return creditsProblem(value) === undefined
}

/** The finding to report about an amount of credits. */
export function creditsProblem(value: number): CreditsFindingCode | undefined {
  if (!Number.isFinite(value)) return 'NUMBER_NOT_FINITE'
  return value < 0 ? 'CREDITS_NEGATIVE' : undefined
}
