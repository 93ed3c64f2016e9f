/** Full-width signs, digits and letters as half-width ones: one for one, so that positions stay. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

const NUMBER = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?)\s*/i

/** A number, and what comes after it. */
export interface Quantity {
  readonly value: number
  readonly unit: string
}

/** The number that a text starts with, and the rest of the text; `undefined` where it starts with none. */
export function readQuantity(text: string): Quantity | undefined {
  const match = NUMBER.exec(toHalfWidth(text))
  if (match === null) return undefined
  const value = Number((match[1] ?? '').replaceAll(',', ''))
  return Number.isFinite(value) ? { value, unit: text.slice(match[0].length).trim() } : undefined
}

/** A number and nothing else. */
export function readNumber(text: string): number | undefined {
  const quantity = readQuantity(text)
  return quantity?.unit === '' ? quantity.value : undefined
}

const HOURS = /^(?:時間|hours?|hrs?|h)?\.?$/i

/** Hours, with or without their unit. */
export function readHours(text: string): number | undefined {
  const quantity = readQuantity(text)
  return quantity !== undefined && HOURS.test(quantity.unit) ? quantity.value : undefined
}

/** A text, and what stands in brackets at its end. */
export interface Noted {
  readonly text: string
  readonly note: string
}

/** Splits "text（note）" where the first bracket opens; `undefined` where the last character closes none. */
export function splitNote(text: string): Noted | undefined {
  const open = text.search(/[（(]/)
  if (open < 0 || !/[）)]$/.test(text)) return undefined
  return { text: text.slice(0, open).trimEnd(), note: text.slice(open + 1, -1) }
}

/** Splits "text（note）" where the last outer bracket opens. */
export function splitLastNote(text: string): Noted | undefined {
  if (!/[）)]$/.test(text)) return undefined
  let depth = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text[at] ?? ''
    if ('）)'.includes(character)) depth += 1
    if ('（('.includes(character)) depth -= 1
    if (depth === 0) return { text: text.slice(0, at).trimEnd(), note: text.slice(at + 1, -1) }
  }
  return undefined
}
