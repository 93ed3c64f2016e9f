import { isCurrencyCode } from '../values/currencies.ts'

/** The authority table of currencies, which is the scheme of its codes. */
export const CURRENCY_SCHEME = 'http://publications.europa.eu/resource/authority/currency'

/** The IRI of a currency in the authority table; `undefined` for codes that it does not have. */
export function currencyIri(code: string): string | undefined {
  return isCurrencyCode(code) ? `${CURRENCY_SCHEME}/${code}` : undefined
}
