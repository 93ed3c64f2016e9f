/** Any number with this few characters and no exponent survives being read and written, except -0. */
export const SURELY_EXACT_LENGTH: number = 15

/**
 * Whether reading a JSON number and writing it again gives the same number.
 *
 * Digits that a double cannot hold, magnitudes that it cannot reach and the sign of zero are lost in
 * reading. `1.0` and `1e2` are exact: only their spelling changes.
 *
 * @param literal - A number in JSON's grammar.
 * @internal
 */
export function isExactNumber(literal: string): boolean {
  if (literal.length <= SURELY_EXACT_LENGTH && !/[-eE]/.test(literal)) return true
  const value = Number(literal)
  if (value === 0) return !literal.startsWith('-') && !/[1-9]/.test(literal.split(/e/i, 1)[0] ?? '')
  return Number.isFinite(value) && canonicalNumber(literal) === canonicalNumber(String(value))
}

/** The digits that count and the power of ten that they are multiplied by. */
function canonicalNumber(literal: string): string {
  const [mantissa = '', exponent = '0'] = (literal.startsWith('-') ? literal.slice(1) : literal).split(/e/i)
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = whole + fraction
  const kept = trimZeros(digits)
  return `${kept.digits}e${Number(exponent) - fraction.length + kept.trailing}`
}

/** Not a regular expression: `0+$` would take quadratic time on a long run of zeros. */
function trimZeros(digits: string): { digits: string; trailing: number } {
  let start = 0
  let end = digits.length
  while (start < end && digits.charCodeAt(start) === 0x30) start++
  while (end > start && digits.charCodeAt(end - 1) === 0x30) end--
  return { digits: digits.slice(start, end), trailing: digits.length - end }
}
