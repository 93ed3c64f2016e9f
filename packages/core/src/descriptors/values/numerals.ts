const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壱: 1,
  二: 2,
  弐: 2,
  三: 3,
  参: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 }
const KANJI_RUN = /[〇零一壱二弐三参四五六七八九十拾百千]{1,12}/g

/**
 * Reads a number in kanji below ten thousand: 百二十, 二千二十四, and digit by digit 二〇二四.
 *
 * @returns `undefined` for anything else, also for orders that nobody writes, such as 十百.
 */
export function readKanjiNumber(text: string): number | undefined {
  const characters = [...text]
  if (characters.length === 0 || characters.length > 12) return undefined
  if (characters.every((character) => Object.hasOwn(DIGITS, character))) return readPlaces(characters)
  let total = 0
  let digit: number | undefined
  let lowest = 10_000
  for (const character of characters) {
    const unit = Object.hasOwn(UNITS, character) ? UNITS[character] : undefined
    if (unit === undefined) {
      const next = Object.hasOwn(DIGITS, character) ? DIGITS[character] : undefined
      if (next === undefined || next === 0 || digit !== undefined) return undefined
      digit = next
    } else {
      if (unit >= lowest) return undefined
      total += (digit ?? 1) * unit
      digit = undefined
      lowest = unit
    }
  }
  return total + (digit ?? 0)
}

/** One digit may stand for itself; several are places of a number, as in a year: 二〇二四. */
function readPlaces(digits: readonly string[]): number | undefined {
  if (digits.length > 4) return undefined
  return digits.reduce((total, digit) => total * 10 + (DIGITS[digit] ?? 0), 0)
}

/** The text with its half-width forms, and with numbers in kanji as digits; for reading numbers only. */
export function withPlainDigits(text: string): string {
  const narrow = text.normalize('NFKC')
  return narrow.replace(KANJI_RUN, (run, at: number) => {
    // In 98千円 the kanji is no number of its own.
    const isMixed = isDigit(narrow[at - 1]) || isDigit(narrow[at + run.length])
    return isMixed ? run : String(readKanjiNumber(run) ?? run)
  })
}

function isDigit(character = ''): boolean {
  return character >= '0' && character <= '9'
}

/** 10万, 9万8千, 9万800 and 98千 as digits; for amounts of money, which are written so. */
export function withPlainThousands(text: string): string {
  return text
    .replace(
      /(?<![\d.,])(\d{1,4}(?:\.\d{1,4})?)万(?:(\d{1,4})(千)?)?(?![\d千百十])/g,
      (_, ...parts: string[]) => {
        const [tens = '', rest = '0', thousand] = parts
        return String(Math.round(Number(tens) * 10_000) + Number(rest) * (thousand === undefined ? 1 : 1_000))
      },
    )
    .replace(/(?<![\d.,万])(\d{1,3})千(?![\d百十万])/g, (_, thousands: string) => `${thousands}000`)
}

/** Reads a number as people write it: `1,200`, `2.5`, `2,5`, `１２０`, 百二十. */
export function readNumber(text: string): number | undefined {
  const plain = withPlainDigits(text).trim()
  if (/^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (/^\d{1,12}(?:[.,]\d{1,6})?$/.test(plain)) return Number(plain.replace(',', '.'))
  return undefined
}
