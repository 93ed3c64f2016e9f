import { createPowers, rewrite } from './radix.ts'

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const CODES: readonly number[] = Array.from(ALPHABET, (digit) => digit.charCodeAt(0))
const BASE = 58
const ZERO = '1'

/** What each character counts, by its code; -1 for those that count nothing. */
const DIGITS: Int8Array = new Int8Array(128).fill(-1)
for (const [digit, code] of CODES.entries()) DIGITS[code] = digit

/**
 * Four digits in one column and two bytes in one limb: their products can be added up within 53 bits, for
 * keys and signatures of any kind.
 */
const WIDTH = 4
const COLUMN = BASE ** WIDTH
const LIMB = 0x1_0000

const limbsAsColumns = createPowers(LIMB, COLUMN)
const columnsAsLimbs = createPowers(COLUMN, LIMB)

/**
 * Base58 with the alphabet of Bitcoin. Takes time in the square of the length: for keys and signatures, not
 * for documents.
 */
export function encodeBase58(bytes: Uint8Array): string {
  const limbs: number[] = []
  for (let end = bytes.length - 1; end >= 0; end -= 2) {
    limbs.push((end > 0 ? (bytes[end - 1] ?? 0) : 0) * 0x100 + (bytes[end] ?? 0))
  }
  const text = textOf(rewrite(limbs, limbsAsColumns))
  let first = 0
  while (text.startsWith(ZERO, first)) first++
  return ZERO.repeat(leadingZeros(bytes)) + text.slice(first)
}

function textOf(columns: Float64Array): string {
  const codes: number[] = new Array(columns.length * WIDTH)
  let at = codes.length
  for (let column = 0; column < columns.length; column++) {
    // Small enough for integers, whose division is cheaper.
    let rest = (columns[column] as number) | 0
    for (let digit = 0; digit < WIDTH; digit++) {
      const next = (rest / BASE) | 0
      codes[--at] = CODES[rest - next * BASE] as number
      rest = next
    }
  }
  return String.fromCharCode(...codes)
}

/** The bytes behind base58; `undefined` for anything else. Callers limit the length first. */
export function decodeBase58(text: string): Uint8Array | undefined {
  const digits = digitsOf(text)
  if (digits === undefined) return undefined
  const columns: number[] = []
  for (let end = digits.length; end > 0; end -= WIDTH) {
    let column = 0
    for (let at = Math.max(0, end - WIDTH); at < end; at++) column = column * BASE + (digits[at] ?? 0)
    columns.push(column)
  }
  const limbs = rewrite(columns, columnsAsLimbs)
  const bytes = new Uint8Array(limbs.length * 2)
  let at = bytes.length
  for (const limb of limbs) {
    bytes[--at] = limb
    bytes[--at] = limb >>> 8
  }
  const zeros = leadingZeros(digits)
  const significant = bytes.subarray(leadingZeros(bytes))
  const decoded = new Uint8Array(zeros + significant.length)
  decoded.set(significant, zeros)
  return decoded
}

function digitsOf(text: string): Uint8Array | undefined {
  const digits = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const digit = DIGITS[text.charCodeAt(at)] ?? -1
    if (digit < 0) return undefined
    digits[at] = digit
  }
  return digits
}

function leadingZeros(numbers: Uint8Array): number {
  let count = 0
  while (count < numbers.length && numbers[count] === 0) count++
  return count
}
