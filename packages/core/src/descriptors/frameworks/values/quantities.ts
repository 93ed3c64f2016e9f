import { readNumber, withPlainDigits } from '../../values/numerals.ts'

/** A number with its unit in a text, and what else the text says. */
export interface Quantity {
  readonly amount: number
  /** What the text says beside the quantity and the word for its total, if anything. */
  readonly rest: string
  /** Whether the text says "about", "or more" or the like. */
  readonly inexact: boolean
}

const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)'
const INEXACT =
  /約|およそ|おおむね|概ね|程度|前後|以上|以下|以内|未満|最大|最小|最低|最高|上限|下限|about|approx|around|circa|roughly|at least|at most|minimum|up to|maximum|~|\+\s*(?:$|[)、,])|\b(?:min|max)\b/i
/** 計 and 総 are parts of other words, too: 統計学30時間 is no total. */
const TOTAL_BEFORE =
  /(?:(?<!\p{Script=Han})(?:総(?:授業|講習)?(?:時間数?|時数|数|定員|人数|単位数?|計)?|全(?:体|部)?|計|延べ?)|合計|\btotal(?:\s[a-z]{1,12}){0,3}|=)[\s:はで、,]{0,3}$/iu
const TOTAL_AFTER = /^\s?(?:(?:in )?total\b|合計|\(計\))/i
/** The number is the end of a range, which is no number. */
const RANGE_BEFORE = /(?:\d|[時h名人位])\s?(?:[-–—~〜/]|から|又は|または|もしくは|\b(?:to|or|and)\b)\s?$/
/** The number counts for one of several: a week, a class, a credit. 平日, 修了日 and 6か月 are none. */
const RATE_BEFORE =
  /(?:(?:各|毎)[^\d、,。;]{0,8}|(?:週|日|回|月|コマ|科目)間?(?:あたり|当たり|につき)\s?|(?:(?:^|[^\d])1\s?(?:週|日|回|[かヵヶカケ]?月|コマ|科目|クラス|学年|組|班|グループ)|(?<!\d)週|(?<![\d\p{Script=Han}かヵヶカケ])(?:日|回|月|コマ|科目))間?(?:に|は)?\s?|(?<![\d.,])1\s?(?:単位|ects|credits?|(?:credit )?points?|cp)\s?(?:=|:|は|あたり|につき|is|equals)\s?|[x×✕*]\s?)$/iu
const RATE_AFTER =
  /^\s?(?:[x×✕*]|ずつ|\/\s?(?:weeks?|wk|days?|months?|units?|modules?|sessions?|ects|credits?|points?|週|日|回|月|人|名|科目|単位|コマ)|(?:per|a|every)\s[a-z]|each\b|weekly\b)/i
/** What an amount of one is worth says nothing about how much there is: 1 ECTS = 25 hours. */
const WORTH_AFTER = /^\s?(?:=|は|あたり|当たり|につき|is\b|equals\b|corresponds\b)/i
/** What follows are parts of the number before: （うち実習20時間）, (15 structured, 25 self-directed). */
const PARTS_OPEN = /^\s?[(:[（]/
const SAID_PARTS = /^\s?[(:、,[（]?\s?(?:うち|内訳?|of which|including|incl\.?)/i
const NO_PARTS = /別途|別に|ほか|他に|除|加え|plus|additional|exclu|not incl/i
const MINUTES = /^\s?(?:and\s)?(\d{1,2})\s?(?:分|min(?:ute)?s?\b)(?!\s?[x×✕*/])/i
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

interface Found {
  readonly amount: number
  readonly before: string
  readonly after: string
}

/**
 * Finds the one quantity of a unit in a text. Of several, it is the one that is called the total, or the
 * one that the others are parts of; otherwise there is no telling. What counts for a week or a class only
 * is not the whole.
 */
export function readQuantity(text: string, unit: keyof typeof UNITS): Quantity | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const found = quantitiesIn(withPlainDigits(text), unit)
  if (found === undefined || found.some(({ before }) => isRange(before))) return undefined
  const whole = found.filter((one) => !isRate(one))
  const totals = whole.filter(
    ({ before, after }) => TOTAL_BEFORE.test(near(before)) || TOTAL_AFTER.test(after),
  )
  const chosen = totals.length === 1 ? totals[0] : wholeOf(whole)
  if (chosen === undefined) return undefined
  const { amount, before, after } = chosen
  const rest = `${before.replace(TOTAL_BEFORE, '')} ${after.replace(TOTAL_AFTER, '')}`
  return { amount, inexact: INEXACT.test(rest), rest: rest.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '') }
}

function isRange(before: string): boolean {
  return RANGE_BEFORE.test(near(before))
}

function isRate({ amount, before, after }: Found): boolean {
  return RATE_BEFORE.test(near(before)) || RATE_AFTER.test(after) || (amount === 1 && WORTH_AFTER.test(after))
}

/** Only the last words before a number are about it. */
function near(before: string): string {
  return before.slice(-40)
}

/** Every quantity of the unit; `undefined` where one of them has minutes that no decimal can say. */
function quantitiesIn(plain: string, unit: keyof typeof UNITS): Found[] | undefined {
  const pattern = new RegExp(`(?<![\\d.,万億])${NUMBER}\\s?${UNITS[unit]}`, 'gi')
  const found: Found[] = []
  for (const match of plain.matchAll(pattern)) {
    const hours = readNumber(match[1] ?? '')
    const before = plain.slice(0, match.index)
    const rest = plain.slice(match.index + match[0].length)
    const minutes = unit === 'hours' ? MINUTES.exec(rest) : null
    const part = Number(minutes?.[1] ?? 0)
    if (hours === undefined || part >= 60 || part % 3 !== 0) return undefined
    found.push({
      amount: part === 0 ? hours : Number((hours + part / 60).toFixed(2)),
      before,
      after: rest.slice(minutes?.[0].length ?? 0),
    })
  }
  return found
}

/** The only quantity, or the first where the others are its parts. */
function wholeOf([first, ...others]: readonly Found[]): Found | undefined {
  if (first === undefined || others.length === 0) return first
  if (NO_PARTS.test(first.after)) return undefined
  const sum = others.reduce((total, { amount }) => total + amount, 0)
  const isDivided = PARTS_OPEN.test(first.after) && others.length > 1 && sum === first.amount
  return isDivided || (SAID_PARTS.test(first.after) && sum <= first.amount) ? first : undefined
}

/** The hours of an ISO 8601 duration that has nothing but hours: `PT120H`. */
export function readHoursOfDuration(text: string): number | undefined {
  const hours = /^PT(\d{1,6}(?:\.\d{1,4})?)H$/.exec(text.trim())?.[1]
  return hours === undefined ? undefined : Number(hours)
}
