import { readNumber, withPlainDigits } from './numerals.ts'

/** A number with its unit in a text, and whether the text says no more than that. */
export interface Quantity {
  readonly amount: number
  /** Whether the text says something else, too. */
  readonly partial: boolean
  /** Whether the text says "about", "or more" or the like. */
  readonly inexact: boolean
}

const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)'
const INEXACT =
  /約|およそ|概ね|程度|前後|以上|以下|以内|未満|about|approx|around|circa|at least|minimum|up to|maximum|~|\+/i
const TOTAL_BEFORE = /(?:総|合計|計|全|total)[^\d]{0,12}$/i
/** The number is the end of a range, which is no number. */
const RANGE_BEFORE = /(?:\d|[時h名人位])\s?(?:[-–—~〜]|から|to)\s?$/
/** Texts beyond this length are sentences, not quantities. */
const MAX_LENGTH = 500

/** What a unit is called, as the source of a regular expression. */
export const UNITS = {
  hours: '(?:時間(?!目|帯|割|半)|hours?\\b|hrs?\\b|h\\b)',
  persons: '(?:名|人)',
  tani: '単位',
  ects: '(?:ects|ＥＣＴＳ)',
  creditPoints: '(?:credit points?\\b|cp\\b)',
} as const

/**
 * Finds the one quantity of a unit in a text. Of several, it is the one that is called the total; where
 * none is, there is no telling.
 */
export function readQuantity(text: string, unit: keyof typeof UNITS): Quantity | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const plain = withPlainDigits(text)
  const pattern = new RegExp(`(?<![\\d.,])${NUMBER}\\s?${UNITS[unit]}`, 'gi')
  const all = [...plain.matchAll(pattern)]
  if (all.some(({ index }) => RANGE_BEFORE.test(plain.slice(Math.max(0, index - 10), index))))
    return undefined
  const totals = all.filter(({ index }) => TOTAL_BEFORE.test(plain.slice(Math.max(0, index - 20), index)))
  const [match, ...others] = totals.length === 1 ? totals : all
  const amount = match?.[1] === undefined ? undefined : readNumber(match[1])
  if (match === undefined || amount === undefined || others.length > 0) return undefined
  const rest = plain.slice(0, match.index) + plain.slice(match.index + match[0].length)
  return { amount, inexact: INEXACT.test(rest), partial: rest.trim() !== '' }
}

/** The hours of an ISO 8601 duration that has nothing but hours: `PT120H`. */
export function readHoursOfDuration(text: string): number | undefined {
  const hours = /^PT(\d{1,6}(?:\.\d{1,4})?)H$/.exec(text.trim())?.[1]
  return hours === undefined ? undefined : Number(hours)
}
