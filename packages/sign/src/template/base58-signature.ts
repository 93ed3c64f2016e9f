const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const CODES: readonly number[] = Array.from(ALPHABET, (digit) => digit.charCodeAt(0))
const BASE = 58
const ZERO = 0x31

/** Five digits in one column: products with 16 bits can be added up for keys of any kind, within 53 bits. */
const DIGITS = 5
const COLUMN = BASE ** DIGITS
const LIMB = 0x1_0000

/** By the length of signatures: what each 16 bits of one add to each column. */
const weights = new Map<number, readonly Float64Array[]>()

/**
 * A signature in base58 with the alphabet of Bitcoin. Like any encoder of base58, but with the divisions done
 * before: digit by digit it would take longer than all else that is done for a row, but for the signature itself.
 */
export function encodeSignature(signature: Uint8Array): string {
  const { length } = signature
  const table = weights.get(length) ?? makeWeights(length)
  const columns = new Float64Array(columnsOf(length))
  for (const [limb, row] of table.entries()) {
    const at = limb * 2 - (length % 2)
    const value = (signature[at] ?? 0) * 0x100 + (signature[at + 1] ?? 0)
    for (let column = 0; column < row.length; column++) {
      columns[column] = (columns[column] as number) + value * (row[column] as number)
    }
  }
  return digitsOf(columns, leadingZeros(signature))
}

/** Carries over from column to column, and writes them out, the greatest first. */
function digitsOf(columns: Float64Array, zeros: number): string {
  const codes: number[] = new Array(columns.length * DIGITS)
  let carry = 0
  let at = codes.length
  for (const sum of columns) {
    const whole = sum + carry
    carry = Math.floor(whole / COLUMN)
    // Small enough for integers, whose division is cheaper.
    let rest = (whole - carry * COLUMN) | 0
    for (let digit = 0; digit < DIGITS; digit++) {
      const next = (rest / BASE) | 0
      codes[--at] = CODES[rest - next * BASE] as number
      rest = next
    }
  }
  let first = 0
  while (first < codes.length && codes[first] === ZERO) first++
  return '1'.repeat(zeros) + String.fromCharCode(...codes.slice(first))
}

function columnsOf(length: number): number {
  return Math.ceil((length * 8) / Math.log2(COLUMN)) + 1
}

/** What lies to the right in a signature adds to few columns, so that its row is short. */
function makeWeights(length: number): readonly Float64Array[] {
  const count = Math.ceil(length / 2)
  const table = Array.from({ length: count }, (_, limb) => {
    const row: number[] = []
    for (let rest = BigInt(LIMB) ** BigInt(count - 1 - limb); rest > 0n; rest /= BigInt(COLUMN)) {
      row.push(Number(rest % BigInt(COLUMN)))
    }
    return Float64Array.from(row)
  })
  weights.set(length, table)
  return table
}

function leadingZeros(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? bytes.length : first
}
