/** Longest value that a message quotes, in UTF-16 code units. */
const MAX_QUOTED_LENGTH = 80

/** Characters that could reorder, hide or break the text around them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Makes a value from a badge safe to show inside a message: short, one line, nothing invisible. */
export function quotable(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value)
  const short = text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH)}…` : text
  return short.replace(UNPRINTABLE, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `\\u{${point}}`
  })
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`
  if (value !== null && typeof value === 'object') return '{…}'
  return String(value)
}
