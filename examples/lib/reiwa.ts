const REIWA = /^令和(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/

/**
 * The moment that a date on a Japanese certificate stands for in a badge, which has to name one: nine in
 * the morning there. That is midnight in UTC, so the day is the same for readers who show it in either.
 */
export function reiwaDate(text: string): Date {
  const [, year, month, day] = REIWA.exec(text) ?? []
  const yearOfEra = year === '元' ? 1 : Number(year)
  const date = new Date(Date.UTC(2018 + yearOfEra, Number(month) - 1, Number(day)))
  if (date.getUTCDate() !== Number(day)) throw new RangeError(`${text} is no date of the Reiwa era`)
  return date
}
