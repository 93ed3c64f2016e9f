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

/** Decimals that a number is shown with where they say enough. */
const SHOWN_DECIMALS = 2

/**
 * A number for people: cut to two decimals, so that nobody is shown more than it is. It gets more of them
 * where it would look like zero, or like a number that it must not be taken for.
 */
export function shownNumber(value: number, apartFrom: readonly number[] = []): string {
  const text = String(Number(value.toPrecision(15)))
  if (text.includes('e')) return String(Number(value.toPrecision(3)))
  const [whole = '', fraction = ''] = text.split('.')
  for (let decimals = SHOWN_DECIMALS; decimals < fraction.length; decimals += 1) {
    const cut = Number(`${whole}.${fraction.slice(0, decimals)}`)
    if (cut !== 0 && !apartFrom.includes(cut)) return String(cut)
  }
  return text
}

/** Both ends of a range for people, which look different where they are. */
export function shownRange([least, most]: readonly [number, number]): readonly [string, string] {
  const from = shownNumber(least)
  return [from, least === most ? from : shownNumber(most, [Number(from)])]
}

/** Whether a value is a number that can be converted. */
export function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
