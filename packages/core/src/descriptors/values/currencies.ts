/** The codes of ISO 4217 that the authority table of the EU has. */
const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN ' +
    'BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD ' +
    'FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS ' +
    'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN ' +
    'MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
    'SDG SEK SGD SHP SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN ' +
    'UYI UYU UYW UZS VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF XPD XPF XPT XSU XTS XUA XXX ' +
    'YER ZAR ZMW ZWL'
  ).split(' '),
)

/** A currency as people write it. */
export interface Currency {
  /** What comes after an amount in Japanese. */
  readonly ja: string
  /** What else stands for this currency and for no other. */
  readonly signs: readonly string[]
  /** Whether it has no smaller unit in use. */
  readonly whole?: true
}

/** The currencies that courses are paid in, by their code. A dollar sign alone names none. */
export const CURRENCIES: Readonly<Record<string, Currency>> = {
  JPY: { ja: '円', signs: ['¥', '日本円', 'yen'], whole: true },
  EUR: { ja: 'ユーロ', signs: ['€', 'euro', 'euros'] },
  AUD: { ja: 'オーストラリアドル', signs: ['A$', 'AU$', '豪ドル'] },
  NZD: { ja: 'ニュージーランドドル', signs: ['NZ$', 'NZドル'] },
  USD: { ja: '米ドル', signs: ['US$', 'アメリカドル'] },
  CAD: { ja: 'カナダドル', signs: ['CA$', 'C$'] },
  SGD: { ja: 'シンガポールドル', signs: ['S$'] },
  HKD: { ja: '香港ドル', signs: ['HK$'] },
  TWD: { ja: '台湾ドル', signs: ['NT$', '新台湾ドル'] },
  GBP: { ja: '英ポンド', signs: ['£', 'ポンド', 'イギリスポンド'] },
  CHF: { ja: 'スイスフラン', signs: [] },
  CNY: { ja: '人民元', signs: ['中国元'] },
  KRW: { ja: '韓国ウォン', signs: ['₩', 'ウォン'], whole: true },
}

const BY_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([code, { ja, signs }]) =>
    [code, ja, ...signs].map((sign) => [foldSign(sign), code] as const),
  ),
)

function foldSign(sign: string): string {
  return sign.toUpperCase().replace(/\s/g, '')
}

/** Whether a text is the code of a currency, to the letter. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text)
}

/** The currency that a sign, a word or a code stands for, also with a dollar sign behind the code: `AUD $`. */
export function currencyOfSign(sign: string): string | undefined {
  const folded = foldSign(sign)
  const code = folded.replace(/^([A-Z]{3})\$$/, '$1')
  return BY_SIGN.get(folded) ?? (isCurrencyCode(code) ? code : undefined)
}
