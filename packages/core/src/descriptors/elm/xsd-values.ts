const SECONDS_PER_HOUR = 3_600

/**
 * Hours as an `xsd:duration`: `PT120H`, `PT1H30M`. Never `P60M`, which is sixty months.
 *
 * @returns `undefined` for no time at all, or more than can be counted in seconds.
 */
export function durationOf(hours: number): string | undefined {
  const seconds = Math.round(hours * SECONDS_PER_HOUR)
  if (!(seconds > 0) || !Number.isSafeInteger(seconds)) return undefined
  const parts = [
    [Math.floor(seconds / SECONDS_PER_HOUR), 'H'],
    [Math.floor((seconds % SECONDS_PER_HOUR) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const
  return `PT${parts.map(([amount, unit]) => (amount === 0 ? '' : amount + unit)).join('')}`
}

const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/

/** Whether a text is a day without a time. */
export function isDay(text: string): boolean {
  return DAY.test(text)
}

/** A day or moment as an `xsd:dateTime`: a day is its first moment, in no time zone. */
export function dateTimeOf(text: string): string | undefined {
  if (isDay(text)) return `${text}T00:00:00`
  return MOMENT.test(text) ? text : undefined
}
