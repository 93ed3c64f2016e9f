import type { MessageLanguage } from '../../findings/finding.ts'
import { CURRENCIES, currencyOfSign, isCurrencyCode } from '../values/currencies.ts'
import { withPlainDigits, withPlainThousands } from '../values/numerals.ts'
import { readQuantity } from './numbers.ts'

/** An amount, with its currency where it names one. */
export interface Money {
  readonly amount: number
  readonly currency?: string
}

/** An amount as it was read. */
export interface MoneyReading extends Money {
  /** What the currency was written as. */
  readonly sign?: string
  /** Whether the text says that tax is in it. */
  readonly taxed?: true
}

/** No amount is longer. */
const MAX_LENGTH = 100
const FREE = { en: 'Free', ja: '無料' } as const
const FREE_OF_CHARGE = /^(?:free(?: of charge)?|no charge|無料|無償)[.。]?(?:\s?\((.+)\))?$/i
const TAX_INCLUDED =
  /\s?(?:\((?:消費)?税込み?\)|(?:消費)?税込み?|\(?incl(?:uding|usive|\.)?(?: of)? (?:GST|VAT|tax)\)?)$/i
const TAX_FIRST = /^税込み?\s?/
const AMOUNT =
  /^([^\d\s.,+-]{0,12})\s?(\$?)\s?(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,20})?\s?([^\d.,+-]{0,24})$/
const CODE = /^[A-Z]{3}$/

/** 198000 as 198,000 and 12.5 as 12.50; `undefined` for what nobody pays. */
function grouped(amount: number, whole: boolean): string | undefined {
  const [, units = '', fraction = ''] = /^(\d{1,15})(\.\d+)?$/.exec(String(amount)) ?? []
  if (units === '') return undefined
  const part = fraction.length === 2 && !whole ? `${fraction}0` : fraction
  return units.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') + part
}

function plainText({ amount, currency }: Money, language: MessageLanguage): string | undefined {
  const known =
    currency !== undefined && Object.hasOwn(CURRENCIES, currency) ? CURRENCIES[currency] : undefined
  const number = grouped(amount, currency === undefined || known?.whole === true)
  if (number === undefined || currency === undefined) return number
  if (language === 'ja' && known !== undefined) return number + known.ja
  return language === 'en' && isCurrencyCode(currency) ? `${currency} ${number}` : `${number} ${currency}`
}

/** An amount as people write it in a language: 198,000円, JPY 198,000; `undefined` where reading gives another. */
export function writeMoney(money: Money, language: MessageLanguage): string | undefined {
  const { amount, currency } = money
  const text = plainText(money, language) ?? (currency === undefined ? `${amount}` : `${amount} ${currency}`)
  const free = language === 'ja' ? `${FREE.ja}（${text}）` : `${FREE.en} (${text})`
  const written = amount !== 0 ? text : currency === undefined ? FREE[language] : free
  const read = readMoney(written)
  return read !== undefined && read.amount === amount && read.currency === currency ? written : undefined
}

function readFree(note: string | undefined): MoneyReading | undefined {
  if (note === undefined) return { amount: 0 }
  const read = readMoney(note)
  return read?.amount === 0 ? read : undefined
}

/** The currency of the sign before an amount and of the one behind it, where they do not contradict each other. */
function currencyOfBoth(before: string, after: string): string | undefined {
  const first = currencyOfSign(before)
  if (after === '') return first
  const last = currencyOfSign(after) ?? (CODE.test(after) ? after : undefined)
  const isDollar = before === '$' && last?.endsWith('D') === true
  return before === '' || isDollar || first === last ? last : undefined
}

/**
 * Reads an amount: 198,000円, ５万円, ¥50,000（税込）, JPY 198,000, 198000 JPY, 無料.
 *
 * @returns `undefined` for anything else, also for 100 $, which could be several currencies.
 */
export function readMoney(text: string): MoneyReading | undefined {
  const bare = readQuantity(text)
  if (bare?.unit === '') return { amount: bare.value }
  if (bare !== undefined && CODE.test(bare.unit)) {
    return { amount: bare.value, currency: bare.unit, sign: bare.unit }
  }
  if (text.length > MAX_LENGTH) return undefined
  const whole = withPlainThousands(withPlainDigits(text)).trim()
  const free = FREE_OF_CHARGE.exec(whole)
  if (free !== null) return readFree(free[1])
  const plain = whole.replace(TAX_FIRST, '').replace(TAX_INCLUDED, '')
  const [, word = '', dollar = '', units, fraction = '', after = ''] = AMOUNT.exec(plain) ?? []
  const sign = word + dollar
  const currency = currencyOfBoth(sign, after.trim())
  if (units === undefined || (currency === undefined && sign + after !== '')) return undefined
  return {
    amount: Number(units.replaceAll(',', '') + fraction),
    ...(currency !== undefined && { currency, sign: sign === '' ? after.trim() : sign }),
    ...(plain !== whole && { taxed: true }),
  }
}
