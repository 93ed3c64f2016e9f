import type { Price } from '../../../generated/types-descriptors.ts'
import type { JsonObject, JsonValue } from '../../../json/json-value.ts'
import { currencyOfSign } from '../../values/currencies.ts'
import { readNumber, withPlainDigits, withPlainThousands } from '../../values/numerals.ts'
import type { FrameworkElement, ReadContext, Source, WriteContext } from '../element.ts'
import { isJsonObject, readMembers } from '../values/members.ts'
import { isTextMap, noteMembers, readText } from '../values/texts.ts'

type Ways = Pick<FrameworkElement, 'fields' | 'read' | 'write'>

interface PriceContext extends ReadContext {
  /** The currency that a dollar sign alone means in the document. */
  readonly dollar?: string | undefined
}

const MEMBERS = {
  amount: ['fee', 'price', 'cost', '金額', '受講料', '費用'],
  currency: ['通貨'],
  financialAssistance: ['assistance', 'support', 'scholarships', '支援', '減免', '経済的支援'],
} as const
const AMOUNT = '(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?)'
/** The number goes on, or is the beginning of a range. */
const NO_MORE =
  '(?![\\d,.]*\\d|[a-z]|\\s\\d{3}(?!\\d)|\\s?[-–—~〜]\\s?\\D{0,3}\\d|\\s?(?:千|万|or|to)\\s?\\d?)'
const BEFORE = new RegExp(
  `^((?:AUD|EUR|JPY|NZD|USD|GBP)\\s?\\$?|(?:AU|A|US|NZ)?\\$|€|¥|£)\\s?${AMOUNT}${NO_MORE}(?:\\s?(?:AUD|EUR|JPY|NZD|USD|GBP)\\b)?`,
  'i',
)
const AFTER = new RegExp(`^${AMOUNT}\\s?(AUD|EUR|JPY|NZD|USD|GBP|€|円|£)(?!\\s?[-–—~〜]\\s?\\d)`, 'i')
const FREE = /^(?:free(?: of charge)?|fee-free|no (?:fee|charge|cost)s?|無料|無償)(?=$|\s?[(。.;,、])/i
const LABEL = /^(?:金|税込み?|受講料|参加費|price|fee|cost)\s?:?\s?(?=[\dA-Z$€¥£])/i
const TAX_INCLUDED = /^也?\s?\(?(?:(?:消費)?税込み?|incl(?:uding|usive|\.)?(?: of)? GST)?\)?$/i
const TAX_EXCLUDED = /税別|税抜|外税|\+\s?(?:消費)?税|excl[a-z.]* (?:of )?GST|(?:plus|\+) GST/i
/** Words of those who write about help with the price. */
const ASSISTANCE =
  /assist|support|scholarship|bursar|loan|\b[A-Z]{3,4}-HELP\b|\bhelp\b|concession|discount|subsid|fund|grant|waive|rebate|instal|支援|補助|助成|減免|免除|奨学|給付|割引|分割|貸与/i
const MAX_LENGTH = 2_000

/**
 * What it costs, and what help there is. A dollar sign alone names no currency, unless the framework is of
 * a country that has dollars.
 */
export function priceWays(dollar?: string): Ways {
  return {
    fields: ['/price/amount', '/price/currency', '/price/financialAssistance'],
    read: (value, context) => readPrice(value, { ...context, dollar }),
    write: writePrice,
  }
}

function readPrice(value: JsonValue, context: PriceContext): ReturnType<FrameworkElement['read']> {
  if (typeof value === 'number')
    return value < 0 ? undefined : { descriptor: { price: { amount: value, ...inKey(context) } } }
  if (isJsonObject(value) && !isTextMap(value)) return readPriceObject(value, context)
  const price =
    typeof value === 'string' && value.length <= MAX_LENGTH ? readPriceText(value, context) : undefined
  if (price !== undefined) return { descriptor: { price } }
  const words = JSON.stringify(value).slice(0, 10_000).normalize('NFKC')
  const financialAssistance =
    /\d/.test(words) || !ASSISTANCE.test(words) ? undefined : readText(value, context)
  return financialAssistance && { descriptor: { price: { financialAssistance } } }
}

function writePrice({ descriptor: { price } }: Source, context: WriteContext): string | undefined {
  if (price?.amount === undefined || price.currency === undefined || price.financialAssistance)
    return undefined
  const japanese = price.currency === 'JPY' && context.assumed.startsWith('ja')
  return japanese ? `${price.amount}円` : `${price.currency} ${price.amount}`
}

/** The currency that the key has behind it, as in 受講料（円）. */
function inKey({ key }: ReadContext): { readonly currency?: string } {
  const unit = /\(([^()]{1,12})\)\s*$/.exec(key.normalize('NFKC'))?.[1]
  const currency = unit === undefined ? undefined : currencyOfSign(unit)
  return currency === undefined ? {} : { currency }
}

function readPriceText(text: string, context: PriceContext): Price | undefined {
  const plain = withPlainThousands(withPlainDigits(text)).trim()
  const label = LABEL.exec(plain)?.[0] ?? ''
  const found = readAmountAndCurrency(plain.slice(label.length))
  if (found === undefined) return undefined
  const { rest, sign, ...stated } = found
  const assumed = sign === '$' && stated.currency === undefined ? context.dollar : undefined
  if (assumed !== undefined) context.note('FRAMEWORK_CURRENCY_ASSUMED', { value: text, assumed })
  const price = {
    ...(readNumber(plain) !== undefined && inKey(context)),
    ...stated,
    ...(assumed !== undefined && { currency: assumed }),
  }
  const help = ASSISTANCE.test(rest) ? rawEnding(text, rest) : undefined
  if (help !== undefined) {
    if (/\d/.test(rest)) context.note('FRAMEWORK_NUMBER_INEXACT', { value: text, amount: price.amount })
    const financialAssistance = readText(help, context)
    return { ...price, ...(financialAssistance && { financialAssistance }) }
  }
  const inexact = TAX_EXCLUDED.test(rest) || /\d/.test(rest)
  if (inexact) context.note('FRAMEWORK_NUMBER_INEXACT', { value: text, amount: price.amount })
  else if (!TAX_INCLUDED.test(rest)) {
    context.note('FRAMEWORK_TEXT_READ_IN_PART', { value: text, read: price.amount })
  }
  return price
}

interface Amount {
  readonly amount: number
  readonly currency?: string
  readonly sign?: string
  readonly rest: string
}

function readAmountAndCurrency(plain: string): Amount | undefined {
  const free = FREE.exec(plain)?.[0]
  if (free !== undefined) return { amount: 0, rest: restOf(plain, free) }
  const bare = readNumber(plain)
  if (bare !== undefined) return { amount: bare, rest: '' }
  const before = BEFORE.exec(plain)
  const match = before ?? AFTER.exec(plain)
  if (match === null) return undefined
  const [whole, first = '', second = ''] = match
  const [sign, digits] = before === null ? [second, first] : [first, second]
  const amount = readNumber(digits)
  const currency = currencyOfSign(sign)
  if (amount === undefined) return undefined
  return { amount, sign, ...(currency !== undefined && { currency }), rest: restOf(plain, whole) }
}

function restOf(plain: string, read: string): string {
  return plain.slice(read.length).replace(/^[\s。.;、,]+/, '')
}

/** The end of a text as it stands there, given how it reads; `undefined` where its numbers were rewritten. */
function rawEnding(text: string, rest: string): string | undefined {
  const characters = [...text.trim()]
  let ending = ''
  while (characters.length > 0 && ending.normalize('NFKC').length < rest.length) {
    ending = (characters.pop() ?? '') + ending
  }
  return ending.normalize('NFKC') === rest ? ending : undefined
}

function readPriceObject(value: JsonObject, context: PriceContext): ReturnType<FrameworkElement['read']> {
  const { known, unknown } = readMembers(value, MEMBERS)
  const dollar = known.currency === undefined ? context.dollar : undefined
  const read =
    typeof known.amount === 'string'
      ? readPriceText(known.amount.slice(0, MAX_LENGTH), { ...context, dollar })
      : undefined
  const amount = typeof known.amount === 'number' ? known.amount : read?.amount
  const currency = typeof known.currency === 'string' ? known.currency : read?.currency
  const help =
    known.financialAssistance === undefined
      ? read?.financialAssistance
      : readText(known.financialAssistance, context)
  if ((amount === undefined && help === undefined) || (amount !== undefined && amount < 0)) return undefined
  const unread = unreadOf(known, { amount, currency, financialAssistance: help })
  noteMembers([...unknown, ...unread], context)
  const price: Price = {
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(help && { financialAssistance: help }),
  }
  return { descriptor: { price } }
}

function unreadOf(
  known: Readonly<Record<string, JsonValue | undefined>>,
  read: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(known).filter((member) => read[member] === undefined)
}
