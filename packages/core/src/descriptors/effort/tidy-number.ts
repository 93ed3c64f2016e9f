/** The longest number, in characters, that a computation is taken to have meant. */
const MAX_MEANT_LENGTH = 13

/**
 * A computed number without the noise of binary fractions: 4.1 × 25 is 102.5. A number that never ends
 * in decimals, such as 100 ÷ 30, stays as precise as it is.
 */
export function tidyNumber(value: number): number {
  const tidy = Number(value.toPrecision(15))
  return String(tidy).length <= MAX_MEANT_LENGTH ? tidy : value
}

/** A number for people: at most two decimals, and at least one digit that is not zero. */
export function shownNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? Number(value.toPrecision(1)) : rounded)
}

/** Whether a value is a number that can be converted. */
export function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
